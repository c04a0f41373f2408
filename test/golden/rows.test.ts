import { beforeAll, describe, expect, it } from 'vitest';
import { exportGolden, goldenRecord, recordsOf, type GoldenBundle } from './golden-bundle.ts';
import { survivors, withoutOneRule } from './mutations.ts';
import { goldenSites } from './products.ts';

const sites = Object.entries(goldenSites);
const expectations = sites.flatMap(([site, products]) =>
  products.flatMap(({ rows = {} }) => Object.entries(rows).map(([id, expected]) => ({ site, id, expected }))),
);

const expectedFiles = sites.flatMap(([site, products]) =>
  products.flatMap(({ files = {} }) =>
    Object.entries(files).map(([id, expected]) => ({ site, id, expected })),
  ),
);

const bundles = new Map<string, GoldenBundle>();
beforeAll(async () => {
  for (const [site, products] of sites) bundles.set(site, await exportGolden(products));
});

describe.each(expectations)('the records of $id on the site with $site', ({ site, id, expected }) => {
  it('become the rows that are written', () => {
    expect(bundles.get(site)?.steps[id]?.map(goldenRecord)).toEqual(expected);
  });
});

describe.each(expectedFiles)('the files of $id on the site with $site', ({ site, id, expected }) => {
  it('are listed with their columns', () => {
    const bundle = bundles.get(site);
    const keys = new Set(bundle?.steps[id]?.map(({ source }) => source.id));
    const found = bundle?.media.filter((line) => keys.has(line.wixId)).map(({ url, field }) => [url, field]);
    expect(found).toEqual(expected);
  });
});

describe.each([...new Set(expectations.map(({ id }) => id))])('the records of %s', (id) => {
  it('hit each of its rules', () => {
    // A rule may be for one catalog of Wix Stores only: one site that shows it is enough.
    const found = [...bundles.values()].flatMap((bundle) => {
      const step = bundle.plan.steps.find((candidate: { readonly id: string }) => candidate.id === id);
      if (step === undefined) return [];
      return [survivors(step, recordsOf(bundle, id), withoutOneRule(step))];
    });
    const [first = ['no site has the step'], ...others] = found;
    expect(first.filter((name) => others.every((names) => names.includes(name)))).toEqual([]);
  });
});

describe.each(sites)('the site with %s', (site) => {
  it('has rows written for every step of its plan', () => {
    const written = expectations.filter((one) => one.site === site && one.expected.length > 0);
    const steps: readonly string[] = bundles.get(site)?.plan.steps.map(({ id }: { id: string }) => id);
    expect(steps.filter((id) => written.every((one) => one.id !== id))).toEqual([]);
  });
});

describe('the site with catalog V1', () => {
  it('names nothing of its stock: a record of it has no variant of its own', () => {
    const named = bundles.get('catalog V1')?.problems.filter(({ step }) => step === 'inventoryItems');
    expect(named).toEqual([]);
  });
});

describe('the site with catalog V3', () => {
  it('has every product, so that its plan has every step', () => {
    const modules: readonly { readonly product: string; readonly status: string }[] =
      bundles.get('catalog V3')?.plan.modules;
    expect(modules.flatMap(({ product, status }) => (status === 'READY' ? [] : [product]))).toEqual([]);
  });
});
