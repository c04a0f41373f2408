import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

describe.each(['V3', 'V1'] as const)('bad input on catalog %s', (catalog) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog } });
  });
  afterAll(() => gateway.close());

  test('many unknown ids are simply absent, and hide none that exist', async () => {
    const unknown = Array.from(
      { length: 900 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    const known = gateway.site.records.products.idAt(5);
    const { body } = await gateway.query(
      'query ($ids: [ID!]) { products(filter: { ids: $ids }) { nodes { id } } }',
      {
        ids: [...unknown, known],
      },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.products.nodes).toEqual([{ id: known }]);
  });

  test.each([
    'products(first: 0) { nodes { id } }',
    'products(first: -1) { nodes { id } }',
    'products(first: 100000) { nodes { id } }',
    'collections(first: 0) { nodes { id } }',
    'inventoryItems(first: 1001) { nodes { id } }',
    'product(id: "blue-mug") { id name }',
    'product(id: "") { id name }',
    'productBySlug(slug: "") { id }',
    'collection(id: "all") { id name }',
    'products(filter: { ids: ["x"] }) { nodes { id } }',
    'collections(filter: { ids: ["x"] }) { nodes { id } }',
    'inventoryItems(filter: { productIds: ["x"] }) { nodes { id } }',
    'products(filter: { text: "" }) { nodes { id } }',
    `products(filter: { text: "${'a'.repeat(101)}" }) { nodes { id } }`,
    'products(orderBy: { field: SKU }) { nodes { id } }',
    'products(filter: { createdAt: { gte: "yesterday" } }) { nodes { id } }',
  ])('is named before anything is sent: %s', async (field) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(`{ ${field} }`);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.extensions['hint']).toBeTypeOf('string');
    expect(gateway.site.requests.count()).toBe(0);
  });

  test('leaves the rest of the answer standing', async () => {
    const { body } = await gateway.query(
      '{ bad: products(first: 0) { nodes { id } } good: products(first: 1) { nodes { id } } }',
    );
    expect(body.data.bad).toBeNull();
    expect(body.data.good.nodes).toHaveLength(1);
  });

  test('is not what an unknown id is: that is null', async () => {
    const { body } = await gateway.query(`{
      product(id: "11111111-2222-4333-8444-555555555555") { name }
      productBySlug(slug: "no-such-product") { name }
      collection(id: "11111111-2222-4333-8444-555555555555") { name }
    }`);
    expect(body).toMatchObject({ data: { product: null, productBySlug: null, collection: null } });
    expect(body.errors).toBeUndefined();
  });

  test('is not an id in capitals', async () => {
    const id = gateway.site.records.products.idAt(1);
    const { body } = await gateway.query('query ($id: ID!) { product(id: $id) { name } }', {
      id: id.toUpperCase(),
    });
    expect(body.data.product.name).toBeTypeOf('string');
  });

  test('is an argument that the catalog has nothing for, which names the catalog', async () => {
    for (const field of [
      'collections(filter: { createdAt: { gte: "2020-01-01T00:00:00Z" } })',
      'collections(filter: { updatedAt: { gte: "2020-01-01T00:00:00Z" } })',
      'collections(orderBy: { field: CREATED_AT })',
      'inventoryItems(filter: { createdAt: { gte: "2020-01-01T00:00:00Z" } })',
      'inventoryItems(filter: { updatedAt: { gte: "2020-01-01T00:00:00Z" } })',
      'inventoryItems(orderBy: { field: UPDATED_AT })',
    ]) {
      const { body } = await gateway.query(`{ ${field} { nodes { id } } }`);
      const refused = {
        message: expect.stringContaining('catalog V1'),
        extensions: { code: 'BAD_USER_INPUT' },
      };
      expect([field, body.errors]).toMatchObject([field, catalog === 'V3' ? undefined : [refused]]);
    }
  });
});

describe('the collection of all products of catalog V1, whose id is no GUID', () => {
  test('is found by its id, and lists its products', async () => {
    await using gateway = await startGateway({ site: { catalog: 'V1', counts: { products: 20 } } });
    const { body } = await gateway.query(
      '{ collection(id: "00000000-000000-000000-000000000001") { name slug products(first: 5) { nodes { id } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.collection.slug).toBe('all-products');
    expect(body.data.collection.products.nodes).toHaveLength(5);
  });
});
