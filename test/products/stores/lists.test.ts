import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from './drain.ts';

describe.each(['V3', 'V1'] as const)('lists of catalog %s', (catalog) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog } });
  });
  afterAll(() => gateway.close());

  test('brings every product once, in the order they were created, with one request per hundred', async () => {
    await gateway.query('{ products(first: 1) { nodes { id } } }');
    gateway.site.requests.clear();
    const { ids } = await drain(gateway, 'products');
    expect(ids).toEqual(idsOf(gateway.site.records.products));
    expect(gateway.site.requests.count()).toBe(3);
  });

  test('brings every product once in pages of any size', async () => {
    expect((await drain(gateway, 'products', { first: 7 })).ids).toEqual(
      idsOf(gateway.site.records.products),
    );
    expect((await drain(gateway, 'products', { first: 1000 })).ids).toEqual(
      idsOf(gateway.site.records.products),
    );
  });

  test('brings every product once from the newest', async () => {
    const { ids } = await drain(gateway, 'products', {
      args: 'orderBy: { field: CREATED_AT, direction: DESC }',
    });
    expect(ids).toEqual(idsOf(gateway.site.records.products).toReversed());
  });

  test.each(['UPDATED_AT', 'NAME', 'PRICE'])('brings every product once by %s', async (field) => {
    const { ids } = await drain(gateway, 'products', { first: 70, args: `orderBy: { field: ${field} }` });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(idsOf(gateway.site.records.products).toSorted());
  });

  test('brings every collection once', async () => {
    const { ids } = await drain(gateway, 'collections', { first: 10 });
    expect(ids.toSorted()).toEqual(idsOf(gateway.site.records.collections).toSorted());
    expect(
      (await drain(gateway, 'collections', { first: 10, args: 'orderBy: { field: NAME, direction: DESC }' }))
        .ids,
    ).toHaveLength(gateway.site.records.collections.count);
  });

  test('brings every inventory item once', async () => {
    gateway.site.requests.clear();
    const { ids } = await drain(gateway, 'inventoryItems', { first: 1000 });
    expect(ids).toEqual(idsOf(gateway.site.records.inventoryItems));
    const pageMax = catalog === 'V1' ? 100 : 1000;
    expect(gateway.site.requests.count()).toBe(Math.ceil(ids.length / pageMax));
  });

  test('counts what it lists, with no more than one further request for each list', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(`{
      products(first: 1) { nodes { id } totalCount }
      collections(first: 1) { nodes { id } totalCount }
      inventoryItems(first: 1) { nodes { id } totalCount }
    }`);
    const { records } = gateway.site;
    expect(body.data.products.totalCount).toBe(records.products.count);
    expect(body.data.collections.totalCount).toBe(records.collections.count);
    expect(body.data.inventoryItems.totalCount).toBe(records.inventoryItems.count);
    // V1 says the number with the page.
    expect(gateway.site.requests.count()).toBe(catalog === 'V1' ? 3 : 6);
  });

  test('counts without reading when nothing else is asked for', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ products { totalCount } }');
    expect(body.data.products.totalCount).toBe(gateway.site.records.products.count);
    expect(gateway.site.requests.count()).toBe(1);
  });

  test('finds products by their ids, more than one request takes', async () => {
    const wanted = idsOf(gateway.site.records.products).slice(0, 150);
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      'query ($ids: [ID!]) { products(first: 1000, filter: { ids: $ids }) { nodes { id } totalCount pageInfo { hasNextPage } } }',
      { ids: [...wanted.toReversed(), '99999999-9999-4999-8999-999999999999'] },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.products.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      wanted.toSorted(),
    );
    expect(body.data.products).toMatchObject({ totalCount: 150, pageInfo: { hasNextPage: false } });
  });

  test('finds no product when no id is given', async () => {
    const { body } = await gateway.query('{ products(filter: { ids: [] }) { nodes { id } totalCount } }');
    expect(body.data.products).toEqual({ nodes: [], totalCount: 0 });
  });

  test('finds products by time of creation and of change', async () => {
    const { products } = gateway.site.records;
    const created = products.at(100)['createdDate'];
    const { ids } = await drain(gateway, 'products', {
      args: `filter: { createdAt: { gte: "${String(created)}" } }`,
    });
    expect(ids).toEqual(idsOf(products).slice(100));
    const changed = catalog === 'V1' ? 'lastUpdated' : 'updatedDate';
    const limit = String(products.at(10)[changed]);
    const expected = idsOf(products).filter(
      (_, at) => Date.parse(String(products.at(at)[changed])) > Date.parse(limit),
    );
    const found = await drain(gateway, 'products', { args: `filter: { updatedAt: { gt: "${limit}" } }` });
    expect(found.ids.toSorted()).toEqual(expected.toSorted());
  });

  test('finds products by text', async () => {
    const { body } = await gateway.query(
      '{ products(first: 1000, filter: { text: "linen" }) { totalCount nodes { name } } }',
    );
    const { nodes, totalCount } = body.data.products;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(300);
    // V3 looks into descriptions and SKUs as well.
    const named = nodes.filter(({ name }: { name: string }) => name.toLowerCase().includes('linen'));
    expect(named.length).toBeGreaterThan(catalog === 'V1' ? nodes.length - 1 : 0);
  });

  test('finds inventory items by product', async () => {
    const productIds = idsOf(gateway.site.records.products).slice(3, 6);
    const { body } = await gateway.query(
      'query ($productIds: [ID!]) { inventoryItems(filter: { productIds: $productIds }) { nodes { productId } } }',
      { productIds },
    );
    expect(
      new Set(body.data.inventoryItems.nodes.map(({ productId }: { productId: string }) => productId)),
    ).toEqual(new Set(productIds));
  });
});
