import { beforeAll, describe, expect, it } from 'vitest';
import { exportGolden, goldenRecord, type GoldenBundle } from './golden-bundle.ts';
import { survivors, withoutOneRule } from './mutations.ts';
import { goldenProducts, goldenSites } from './products.ts';

const steps = Object.values(goldenProducts).flatMap(({ rows = {} }) => Object.entries(rows));

let bundle: GoldenBundle;
beforeAll(async () => {
  bundle = await exportGolden(goldenSites['catalog V3'] ?? []);
});

describe.each(steps)('the records of %s', (id, expected) => {
  it('become the rows that are written', () => {
    expect(bundle.steps[id]?.map(goldenRecord)).toEqual(expected);
  });

  it('hit each of its rules', () => {
    const records = (bundle.steps[id] ?? []).map(({ source }) => source);
    const step = bundle.plan.steps.find((candidate: { readonly id: string }) => candidate.id === id);
    expect(survivors(step, records, withoutOneRule(step))).toEqual([]);
  });
});
