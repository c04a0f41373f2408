import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from './drain.ts';

interface WithVariants {
  readonly id: string;
  readonly variants: readonly { readonly id: string; readonly productId: string }[];
  readonly inventoryItems: readonly { readonly productId: string }[];
}

describe.each(['V3', 'V1'] as const)('relations of catalog %s', (catalog) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog } });
    await gateway.query('{ products(first: 1) { nodes { id } } collections(first: 1) { nodes { id } } }');
  });
  afterAll(() => gateway.close());

  test('a hundred products with variants, collections and stock cost one request of each kind', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ products(first: 100) { nodes { id name variants { id productId sku } collections { id name } inventoryItems { id productId } } } }',
    );
    expect(body.errors).toBeUndefined();
    const nodes: readonly WithVariants[] = body.data.products.nodes;
    expect(nodes).toHaveLength(100);
    for (const { id, variants, inventoryItems } of nodes) {
      expect(variants.length).toBeGreaterThan(0);
      expect(inventoryItems.length).toBeGreaterThan(0);
      for (const part of [...variants, ...inventoryItems]) expect(part.productId).toBe(id);
    }
    // V1 sends the variants with their products.
    expect(gateway.site.requests.count()).toBe(catalog === 'V1' ? 3 : 4);
  });

  test('brings every variant of every product', async () => {
    const { body } = await gateway.query(
      '{ products(first: 1000) { nodes { id variantCount variants { id } } } }',
    );
    const nodes: readonly (WithVariants & { variantCount: number })[] = body.data.products.nodes;
    const total = nodes.reduce((sum, { variants }) => sum + variants.length, 0);
    expect(total).toBe(gateway.site.records.variants.count);
    for (const { variants, variantCount } of nodes) expect(variants).toHaveLength(variantCount);
    expect(Math.max(...nodes.map(({ variants }) => variants.length))).toBeGreaterThan(200);
  });

  test('resolves references to variants in one request, whatever their products', async () => {
    const { body } = await gateway.query(
      '{ products(first: 30) { nodes { variants { __typename productId id } } } }',
    );
    const keys = body.data.products.nodes.flatMap(({ variants }: WithVariants) => variants.slice(0, 2));
    const missing = {
      __typename: 'ProductVariant',
      productId: keys[0].productId,
      id: '11111111-2222-4333-8444-555555555555',
    };
    gateway.site.requests.clear();
    const answer = await gateway.query(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ProductVariant { productId id sku price { amount currency } } } }',
      { keys: [...keys, missing] },
    );
    expect(answer.body.errors).toBeUndefined();
    const entities = answer.body.data._entities;
    expect(entities.at(-1)).toBeNull();
    for (const [index, key] of keys.entries()) {
      expect(entities[index]).toMatchObject({ productId: key.productId, id: key.id });
      expect(entities[index].price.currency).toBe('EUR');
    }
    expect(gateway.site.requests.count()).toBe(1);
  });

  test('goes from stock and variants back to the product, and reads nothing for its id alone', async () => {
    gateway.site.requests.clear();
    const ids = await gateway.query('{ inventoryItems(first: 20) { nodes { productId product { id } } } }');
    for (const { productId, product } of ids.body.data.inventoryItems.nodes)
      expect(product.id).toBe(productId);
    expect(gateway.site.requests.count()).toBe(1);
    const names = await gateway.query(
      '{ inventoryItems(first: 20) { nodes { product { id name variants { product { name } } } } } }',
    );
    expect(names.body.errors).toBeUndefined();
    for (const { product } of names.body.data.inventoryItems.nodes) {
      expect(product.name).toBeTypeOf('string');
      for (const variant of product.variants) expect(variant.product.name).toBe(product.name);
    }
  });

  test('lists the products of a collection, page by page', async () => {
    const { body } = await gateway.query('{ collections(first: 4) { nodes { id productCount } } }');
    const { id } = body.data.collections.nodes[2];
    const seen: string[] = [];
    const totals = new Set<number>();
    let after: string | null = null;
    do {
      const page = await gateway.query(
        'query ($id: ID!, $after: String) { collection(id: $id) { products(first: 25, after: $after) { totalCount nodes { id collectionIds } pageInfo { hasNextPage endCursor } } } }',
        { id, after },
      );
      expect(page.body.errors).toBeUndefined();
      const { products } = page.body.data.collection;
      for (const product of products.nodes) {
        expect(product.collectionIds).toContain(id);
        seen.push(product.id);
      }
      after = products.pageInfo.hasNextPage ? products.pageInfo.endCursor : null;
      totals.add(products.totalCount);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...totals]).toEqual([seen.length]);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('reads what a reference needs, not what another one needed', async () => {
    const id = gateway.site.records.products.idAt(2);
    const { body } = await gateway.query(
      'query ($id: ID!) { short: product(id: $id) { name } long: product(id: $id) { name descriptionHtml currency } }',
      { id },
    );
    expect(body.data.long.currency).toBe('EUR');
    expect(body.data.long.descriptionHtml).toBeTypeOf('string');
  });
});

describe('the category tree of catalog V3', () => {
  test('leads up, down and across, one request for each level', async () => {
    await using gateway = await startGateway();
    await gateway.query('{ collections(first: 1) { nodes { id } } }');
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ collections(first: 100) { nodes { id position parent { id name } children { id parent { id } } breadcrumbs { collectionId } } } }',
    );
    expect(body.errors).toBeUndefined();
    const { nodes } = body.data.collections;
    expect(nodes).toHaveLength(gateway.site.records.collections.count);
    for (const { id, children } of nodes) for (const child of children) expect(child.parent.id).toBe(id);
    const childCount = nodes.reduce(
      (sum: number, { children }: { children: unknown[] }) => sum + children.length,
      0,
    );
    const withParent = nodes.filter(({ parent }: { parent: unknown }) => parent !== null);
    expect(withParent).toHaveLength(childCount);
    expect(withParent.length).toBeGreaterThan(0);
    // The list, the parents by id, and the children of all.
    expect(gateway.site.requests.count()).toBe(3);
  });

  test('still lists the rest when products of a collection are deleted meanwhile', async () => {
    await using gateway = await startGateway({ site: { counts: { products: 120 } } });
    const { body } = await gateway.query('{ collections(first: 1) { nodes { id slug } } }');
    const { id } = body.data.collections.nodes[0];
    const all = idsOf(gateway.site.records.products);
    const first = await gateway.query(
      'query ($id: ID!) { collection(id: $id) { products(first: 40) { nodes { id } pageInfo { endCursor } } } }',
      { id },
    );
    gateway.site.records.products.remove(all[50] ?? '');
    gateway.site.records.products.remove(all[5] ?? '');
    const rest = await gateway.query(
      'query ($id: ID!, $after: String) { collection(id: $id) { products(first: 1000, after: $after) { nodes { id } } } }',
      { id, after: first.body.data.collection.products.pageInfo.endCursor },
    );
    const seen = [first, rest].flatMap((answer) =>
      answer.body.data.collection.products.nodes.map((node: { id: string }) => node.id),
    );
    expect(seen).toEqual(all.filter((_, index) => index !== 50));
  });
});

describe('the locations of stock', () => {
  test('come in one request', async () => {
    await using gateway = await startGateway();
    await gateway.query('{ inventoryItems(first: 1) { nodes { id } } }');
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ inventoryItems(first: 500) { nodes { locationId location { id name isDefault } variant { productId id } } } }',
    );
    expect(body.errors).toBeUndefined();
    for (const { locationId, location } of body.data.inventoryItems.nodes)
      expect(location.id).toBe(locationId);
    expect(gateway.site.requests.count()).toBe(2);
    expect((await drain(gateway, 'inventoryItems', { first: 1000 })).ids).toHaveLength(
      gateway.site.records.inventoryItems.count,
    );
  });
});
