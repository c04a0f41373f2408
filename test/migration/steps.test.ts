import { describe, expect, it } from 'vitest';
import { riskCounter } from '../../src/migration/steps/risk-counter.ts';
import { inOrder } from '../../src/migration/steps/step-order.ts';

describe('counting risks', () => {
  it('counts elements of lists, duplicates without the first, and blanks as missing', () => {
    const missing = riskCounter({ path: 'variants[].sku', is: 'MISSING' });
    const twice = riskCounter({ path: 'slug', is: 'DUPLICATE' });
    for (const record of [
      { slug: 'a', variants: [{ sku: ' ' }, { sku: 'x' }] },
      { slug: 'A', variants: [{}] },
      { slug: '', variants: null },
    ]) {
      missing.add(record);
      twice.add(record);
    }
    expect([missing.count, twice.count]).toEqual([2, 1]);
  });
});

function step(id: string, ...dependsOn: string[]) {
  return { id, dependsOn };
}

describe('the order of steps', () => {
  it('puts every step after those it depends on, and keeps to the given order otherwise', () => {
    const sorted = inOrder([step('c', 'b'), step('x'), step('b', 'a'), step('a', 'unknown')]);
    expect(sorted.map(({ id }) => id)).toEqual(['x', 'a', 'b', 'c']);
  });

  it('refuses a circle', () => {
    expect(() => inOrder([step('a', 'b'), step('b', 'a')])).toThrow(/circle: a, b/);
  });
});
