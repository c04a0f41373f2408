import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSiteOptions, FaultRule } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';

const counts = { ...smallSite, products: 20 };

/** Variants of the first 20 products of the demo site. */
const VARIANTS = [1, 1, 3, 1, 6, 1, 2, 1, 4, 12, 1, 1, 9, 1, 3, 1, 8, 240, 1, 5];
/** One that has options, and so a row for each variant. */
const TWELVE = 9;

const ENDS_AFTER_SEVEN: FaultRule = {
  kind: 'ends-early',
  path: /\/stores\/v3\/products\/query-variants$/,
  after: 7,
};

function variantsIn(folder: string): readonly number[] {
  return linesOf(folder, 'steps/products.ndjson').map(({ source }) => source.variants.length);
}

function namedIn(folder: string): readonly Readonly<Record<string, string>>[] {
  return csvOf(folder, 'problems.csv').filter(({ reason }) => reason === 'WIX_ENDED_EARLY');
}

async function exported(gateway: TestGateway, folder: string, flags = {}) {
  const { code, out } = await runInProcess({
    gateway: gateway.url,
    out: folder,
    products: 'STORES',
    ...flags,
  });
  return { code, verdict: out.trimEnd().split('\n').at(-1) };
}

async function readWith(site: DemoSiteOptions) {
  await using gateway = await startGateway({ site: { counts, ...site } });
  using folder = temporaryFolder();
  const { code } = await exported(gateway, folder.path);
  return {
    code,
    named: namedIn(folder.path),
    ids: linesOf(folder.path, 'steps/products.ndjson').flatMap(({ source }) =>
      source.variants.map(({ id }: { readonly id: string }) => id),
    ),
    requests: gateway.site.requests.count('query-variants'),
  };
}

describe('variants that Wix ends before their count', () => {
  it('are read again apart and from id to id, and are complete when that brings the rest', async () => {
    await using gateway = await startGateway({ site: { counts, faults: [ENDS_AFTER_SEVEN] } });
    using folder = temporaryFolder();
    expect(await exported(gateway, folder.path)).toEqual({ code: 0, verdict: 'Nothing is missing.' });
    expect(variantsIn(folder.path)).toEqual(VARIANTS);
    expect(reportOf(folder.path)).toMatchObject({ status: 'COMPLETE', missing: [] });
  });

  describe('and that nothing brings', () => {
    const [before, after] = [temporaryFolder(), temporaryFolder()];
    let gateway: TestGateway;
    let product: string;
    let result: Awaited<ReturnType<typeof exported>>;
    const flags = { base: [before.path], deletions: true };

    beforeAll(async () => {
      gateway = await startGateway({ site: { counts } });
      await exported(gateway, before.path);
      const { source } = linesOf(before.path, 'steps/products.ndjson')[TWELVE];
      product = source.id;
      // The count stays what it was.
      for (const { id } of source.variants.slice(-3)) gateway.site.records.variants.remove(id);
      result = await exported(gateway, after.path, flags);
    });
    afterAll(async () => {
      before[Symbol.dispose]();
      after[Symbol.dispose]();
      await gateway.close();
    });

    it('are written as far as they arrived, and their product is named', () => {
      expect(result).toEqual({
        code: 1,
        verdict:
          'Not everything is in it: variants of 1 record of products did not arrive whole: see problems.csv.',
      });
      expect(variantsIn(after.path)).toEqual(VARIANTS.with(TWELVE, 9));
      expect(namedIn(after.path)).toEqual([
        {
          step: 'products',
          child: '',
          wixId: product,
          kind: 'FAILED',
          reason: 'WIX_ENDED_EARLY',
          field: 'variants',
          detail: `Wix counts 12 variants of the product ${product} and delivers 9.`,
        },
      ]);
      expect(reportOf(after.path)).toMatchObject({
        status: 'WITH_FAILURES',
        missing: [{ list: 'products', field: 'variants', status: 'ENDED_EARLY', steps: ['products'] }],
      });
      const { exported: records, gaps } = stepOf(after.path, 'products');
      expect([records, gaps]).toMatchObject([20, [{ field: 'variants', code: 'WIX_ENDED_EARLY', count: 1 }]]);
    });

    it('are not taken for deleted', () => {
      expect(csvOf(after.path, 'deletions.csv')).toEqual([]);
    });

    it('can be approved once they are named', async () => {
      const { code, verdict } = await exported(gateway, after.path, { ...flags, acceptMissing: true });
      expect([code, verdict]).toEqual([
        0,
        'It is complete but for variants of 1 record of products (not whole, see problems.csv).',
      ]);
    });

    it('come with an error of their field in an answer', async () => {
      const { body } = await gateway.query(
        'query ($id: ID!) { product(id: $id) { all: variants { id } variantCount } }',
        { id: product },
      );
      expect([body.data.product.all.length, body.data.product.variantCount]).toEqual([9, 12]);
      expect(body.errors).toMatchObject([
        { path: ['product', 'all'], extensions: { code: 'WIX_ENDED_EARLY', retryable: false } },
      ]);
    });
  });
});

describe('variants that are fewer or more than counted for a reason', () => {
  it('raise no alarm with a key that sees no hidden ones, and are found for it where they were cut short', async () => {
    const { ids, requests, ...whole } = await readWith({ deny: ['STORES_ADMIN'] });
    expect(whole).toEqual({ code: 0, named: [] });
    // The page's variants, and those of products with hidden ones from either end.
    expect(requests).toBe(3);
    const cut = await readWith({ deny: ['STORES_ADMIN'], faults: [ENDS_AFTER_SEVEN] });
    expect([cut.code, cut.named, cut.ids.toSorted()]).toEqual([0, [], ids.toSorted()]);
  });

  it('raise no alarm where the count leaves hidden ones out', async () => {
    const { code, named, ids } = await readWith({ assumptions: { variantCountHasHidden: false } });
    expect([code, named, ids.length]).toEqual([0, [], 302]);
  });
});

/** Every step of a bundle's products, with what was read for it. */
function sourcesIn(folder: string): unknown {
  return reportOf(folder).steps.map(({ id, file }) => [
    id,
    linesOf(folder, file).map(({ source }) => source),
  ]);
}

describe('what belongs to records and is cut short where Wix does not count it', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
  });
  afterAll(() => gateway.close());

  it.each([
    [
      'MEMBERS',
      { '/badges/v4/assignments/query$': 2, '/badges/v4/badges/query$': 2, '/members/v2/abouts/query$': 2 },
    ],
    ['EVENTS', { '/events-policies/v2/policies/query$': 2, '/events/v1/schedule$': 4 }],
    ['BOOKINGS', { '/serviceOptionsAndVariants/query$': 1 }],
  ])('is asked for again: %s', async (products, ends) => {
    gateway.site.setFaults([]);
    using whole = temporaryFolder();
    const before = await exported(gateway, whole.path, { products });
    gateway.site.setFaults(
      Object.entries(ends).map(([path, after]) => ({ kind: 'ends-early', path: new RegExp(path), after })),
    );
    using cut = temporaryFolder();
    expect(await exported(gateway, cut.path, { products })).toEqual(before);
    expect(sourcesIn(cut.path)).toEqual(sourcesIn(whole.path));
  });

  it('is named where its total tells of more', async () => {
    const ask = async () => {
      const { body } = await gateway.query('{ events(first: 8) { nodes { scheduleItems { id } } } }');
      const { nodes } = body.data.events;
      return {
        items: nodes.map(({ scheduleItems }: { readonly scheduleItems: unknown[] }) => scheduleItems.length),
        errors: body.errors,
      };
    };
    gateway.site.setFaults([]);
    const whole = await ask();
    expect(whole.errors).toBeUndefined();
    gateway.site.setFaults([{ kind: 'ends-early', path: /\/events\/v1\/schedule$/, after: 1 }]);
    const cut = await ask();
    expect(cut.items).toEqual(whole.items.map((count: number) => Math.min(count, 1)));
    const short = whole.items.flatMap((count: number, index: number) => (count > 1 ? [index] : []));
    expect(short).not.toEqual([]);
    expect(cut.errors).toMatchObject(
      short.map((index: number) => ({
        path: ['events', 'nodes', index, 'scheduleItems'],
        message: `Wix counts ${whole.items[index]} schedule items and delivers 1.`,
        extensions: { code: 'WIX_ENDED_EARLY' },
      })),
    );
  });
});
