import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from './drain.ts';

async function cursorAfter(gateway: TestGateway, field: string): Promise<string> {
  const { body } = await gateway.query(`{ ${field} { pageInfo { endCursor } } }`);
  return Object.values<{ pageInfo: { endCursor: string } }>(body.data)[0]?.pageInfo.endCursor ?? '';
}

async function codeFor(gateway: TestGateway, field: string): Promise<string | undefined> {
  const { body } = await gateway.query(`{ ${field} { nodes { id } } }`);
  return body.errors?.[0]?.extensions.code;
}

describe('the wall of catalog V1 at 10,000 records', () => {
  const counts = { products: 10_500 };
  let site: DemoSite;
  beforeAll(async () => {
    site = await startDemoSite({ catalog: 'V1', counts });
  });
  afterAll(() => site.close());

  test('is crossed with the same cursor, by products and by stock', async () => {
    site.requests.clear();
    await using gateway = await startGateway({ site });
    const products = await drain(gateway, 'products', { first: 1000 });
    expect(products.ids).toEqual(idsOf(gateway.site.records.products));
    expect(gateway.site.requests.count()).toBe(1 + 105);
    const stock = await drain(gateway, 'inventoryItems', { first: 1000 });
    expect(stock.ids).toEqual(idsOf(gateway.site.records.inventoryItems));
  });

  test.each(['error', 'empty'] as const)(
    'ends every other order with a reason, whether Wix answers it with an %s',
    async (answer) => {
      await using gateway = await startGateway({
        site: { catalog: 'V1', counts, assumptions: { catalogV1WallAnswer: answer } },
      });
      const document =
        'query ($after: String) { products(first: 1000, after: $after, orderBy: { field: NAME }) { nodes { id } pageInfo { endCursor hasNextPage } } }';
      let after: string | null = null;
      let seen = 0;
      let errors: Awaited<ReturnType<TestGateway['query']>>['body']['errors'];
      while (errors === undefined) {
        const { body } = await gateway.query(document, { after });
        seen += body.data.products?.nodes.length ?? 0;
        after = body.data.products?.pageInfo.endCursor ?? null;
        // The list must not come to an end of its own before the wall.
        errors = body.data.products?.pageInfo.hasNextPage === false ? [] : body.errors;
      }
      expect(errors).toMatchObject([
        { message: expect.stringContaining('10,000'), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(seen).toBeGreaterThan(8000);
      expect(seen).toBeLessThanOrEqual(10_000);
    },
  );

  test('is not there for the newest first', async () => {
    await using gateway = await startGateway({ site });
    const { ids } = await drain(gateway, 'products', {
      first: 1000,
      args: 'orderBy: { field: CREATED_AT, direction: DESC }',
    });
    expect(ids).toEqual(idsOf(gateway.site.records.products).toReversed());
  });
});

describe.each(['V3', 'V1'] as const)('a catalog %s that changes while it is read', (catalog) => {
  test.each([
    ['products', ''],
    ['products', 'orderBy: { field: NAME }'],
    ['collections', ''],
    ['inventoryItems', ''],
  ] as const)('loses no other record of %s %s', async (field, args) => {
    await using gateway = await startGateway({ site: { catalog } });
    // Stock comes and goes with its products.
    const changing = gateway.site.records[field === 'collections' ? 'collections' : 'products'];
    const before = idsOf(gateway.site.records[field]);
    const { ids } = await drain(gateway, field, {
      first: field === 'collections' ? 4 : 40,
      args,
      betweenPages: (page) => {
        if (page > 3) return;
        // One that was returned, one that was not yet, and a new one.
        changing.remove(changing.idAt(page));
        changing.remove(changing.idAt(changing.count - 2));
        changing.add();
      },
    });
    const remaining = new Set(idsOf(gateway.site.records[field]));
    const lost = before.filter((id) => remaining.has(id) && !ids.includes(id));
    expect(lost).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('cursors of V3 that Wix has forgotten', () => {
  test.each(['products', 'collections', 'inventoryItems'] as const)('go on by key in %s', async (field) => {
    await using gateway = await startGateway();
    const { ids } = await drain(gateway, field, {
      first: field === 'collections' ? 4 : 60,
      betweenPages: () => gateway.site.expireCursors(),
    });
    expect(ids).toEqual(idsOf(gateway.site.records[field]));
  });

  test('are read again from the beginning in an order that has no key, and the answer says so', async () => {
    await using gateway = await startGateway();
    const expected = (await drain(gateway, 'products', { args: 'orderBy: { field: NAME }' })).ids;
    const { ids, notes } = await drain(gateway, 'products', {
      args: 'orderBy: { field: NAME }',
      betweenPages: (page) => (page === 2 ? gateway.site.expireCursors() : undefined),
    });
    expect(ids).toEqual(expected);
    expect(notes).toEqual([expect.stringContaining('read again')]);
  });
});

describe('cursors', () => {
  test('are refused with another list, filter, order or site, and when they are damaged', async () => {
    await using gateway = await startGateway();
    const cursor = await cursorAfter(gateway, 'products(first: 3)');
    expect(await codeFor(gateway, `products(first: 3, after: "${cursor}")`)).toBeUndefined();
    for (const field of [
      `collections(after: "${cursor}")`,
      `inventoryItems(after: "${cursor}")`,
      `products(after: "${cursor}", orderBy: { field: NAME })`,
      `products(after: "${cursor}", filter: { text: "a" })`,
      `products(after: "${cursor.slice(0, -3)}abc")`,
      'products(after: "nonsense")',
      'products(after: "")',
    ])
      expect([field, await codeFor(gateway, field)]).toEqual([field, 'BAD_CURSOR']);

    const elsewhere = await gateway.query(
      `{ products(after: "${cursor}") { nodes { id } } }`,
      {},
      { 'wix-site-id': '11111111-2222-4333-8444-555555555555', authorization: gateway.site.apiKey },
    );
    expect(elsewhere.body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('of one collection are refused by another', async () => {
    await using gateway = await startGateway();
    const { body } = await gateway.query(
      '{ collections(first: 3) { nodes { id products(first: 2) { pageInfo { endCursor } } } } }',
    );
    const [first, second] = body.data.collections.nodes;
    const answer = await gateway.query(
      'query ($id: ID!, $after: String) { collection(id: $id) { products(after: $after) { nodes { id } } } }',
      {
        id: second.id,
        after: first.products.pageInfo.endCursor,
      },
    );
    expect(answer.body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('of every edge lead on right behind it', async () => {
    for (const catalog of ['V1', 'V3'] as const) {
      await using gateway = await startGateway({ site: { catalog, counts: { products: 20 } } });
      const { body } = await gateway.query('{ products(first: 6) { edges { cursor node { id } } } }');
      const all = idsOf(gateway.site.records.products);
      for (const [index, { cursor }] of body.data.products.edges.entries()) {
        const next = await gateway.query(
          'query ($after: String) { products(first: 3, after: $after) { nodes { id } } }',
          { after: cursor },
        );
        expect(next.body.data.products.nodes.map(({ id }: { id: string }) => id)).toEqual(
          all.slice(index + 1, index + 4),
        );
      }
    }
  });
});
