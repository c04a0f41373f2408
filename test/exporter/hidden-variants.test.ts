import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';

// Variants of Insites have no status: a row of a hidden one would be sellable.

describe('a hidden variant', () => {
  const temporary = temporaryFolder();
  const folder = temporary.path;
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: { ...smallSite, products: 40 } } });
    await runInProcess({ gateway: gateway.url, out: folder, products: 'STORES' });
  });
  afterAll(async () => {
    temporary[Symbol.dispose]();
    await gateway.close();
  });

  it('becomes no row, and is named and counted', () => {
    const products = linesOf(folder, 'steps/products.ndjson');
    const variants = products.flatMap(({ source }) =>
      (source.options ?? []).length === 0
        ? []
        : source.variants.map((variant: { readonly id: string; readonly visible: boolean }) => ({
            key: `${source.id}:${variant.id}`,
            visible: variant.visible,
          })),
    );
    const keysOf = (visible: boolean) =>
      variants
        .filter((variant: { readonly visible: boolean }) => variant.visible === visible)
        .map(({ key }: { readonly key: string }) => key);
    expect(keysOf(false)).not.toEqual([]);

    const leftOut = csvOf(folder, 'problems.csv').filter(({ reason }) => reason === 'LEFT_OUT');
    expect(leftOut.map(({ wixId }) => wixId)).toEqual(keysOf(false));
    const made = csvOf(folder, 'crosswalk.csv').filter(({ wixEntity }) => wixEntity === 'ProductVariant');
    expect(made.map(({ wixId }) => wixId).toSorted()).toEqual(keysOf(true).toSorted());
    expect(stepOf(folder, 'products').children).toContainEqual({
      id: 'variants',
      exported: keysOf(true).length,
      skipped: keysOf(false).length,
      failed: 0,
    });
    expect(reportOf(folder).status).toBe('COMPLETE');
  });
});
