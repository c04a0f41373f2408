import { describe, expect, it } from 'vitest';
import { riskCounter } from '../../src/migration/steps/risk-counter.ts';
import type { RiskCondition } from '../../src/contract/step-definition.ts';

function count(condition: RiskCondition, records: readonly object[]): number {
  const counter = riskCounter(condition);
  for (const record of records) counter.add(record);
  return counter.count;
}

describe('the counter of a risk', () => {
  it.each<[string, RiskCondition, number]>([
    ['what is missing', { path: 'email', is: 'MISSING' }, 2],
    ['what is there', { path: 'email', is: 'PRESENT' }, 3],
    ['every value but the first, in any case', { path: 'email', is: 'DUPLICATE' }, 1],
    ['values of a list', { path: 'kind', is: 'ONE_OF', values: ['A', 'B'] }, 2],
    ['long values', { path: 'email', is: 'LONGER_THAN', length: 3 }, 1],
    ['large numbers', { path: 'size', is: 'MORE_THAN', number: 100 }, 1],
    ['elements of lists inside records', { path: 'lines[].sku', is: 'MISSING' }, 2],
  ])('counts %s', (_, condition, expected) => {
    expect(
      count(condition, [
        { email: 'a@b', kind: 'A', size: 100, lines: [{ sku: 'x' }, { sku: null }] },
        { email: 'A@B', kind: 'C', size: 101, lines: [{ sku: ' ' }] },
        { email: '', kind: 'B', size: null, lines: [] },
        { email: null, kind: null, lines: null },
        { email: 'c@d.e', kind: 'D' },
      ]),
    ).toBe(expected);
  });
});
