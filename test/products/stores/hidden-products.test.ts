import { describe, expect, test } from 'vitest';
import type { DemoSite } from '../../../demo-site/index.ts';
import { startGateway } from '../../start-gateway.ts';
import { drain, idsOf } from './drain.ts';

function visibleProducts(site: DemoSite): string[] {
  const { products } = site.records;
  return idsOf(products).filter((_, position) => products.at(position)['visible'] !== false);
}

describe.each([
  ['V3', 'SCOPE.STORES.PRODUCT_READ_ADMIN'],
  ['V1', 'SCOPE.DC-STORES.MANAGE-PRODUCTS'],
] as const)('hidden products of catalog %s', (catalog, scope) => {
  test('are listed for a key that may see them, without a note', async () => {
    await using gateway = await startGateway({ site: { catalog } });
    const { ids, notes } = await drain(gateway, 'products');
    expect(ids).toHaveLength(gateway.site.records.products.count);
    expect(ids.length).toBeGreaterThan(visibleProducts(gateway.site).length);
    expect(notes).toEqual([]);
  });

  test('are named as missing for a key that may not, even when nothing but ids is asked for', async () => {
    await using gateway = await startGateway({ site: { catalog, deny: ['STORES_ADMIN'] } });
    const { body } = await gateway.query('{ products(first: 1) { nodes { id } } }');
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining(scope)]);
    expect(body.extensions?.wix.notes[0]).toContain('Hidden products');
  });

  test('cost a key that may not see them one request once, not one for each page', async () => {
    await using gateway = await startGateway({ site: { catalog, deny: ['STORES_ADMIN'] } });
    const { ids, notes } = await drain(gateway, 'products', { first: 50 });
    expect(ids).toEqual(visibleProducts(gateway.site));
    expect(notes).toHaveLength(1);
    // The version, the refusal, and the pages.
    expect(gateway.site.requests.count()).toBe(2 + Math.ceil(ids.length / 50));
    expect(gateway.site.requests.withStatus(403)).toHaveLength(1);
  });

  test('are not counted for a key that may not see them', async () => {
    await using gateway = await startGateway({ site: { catalog, deny: ['STORES_ADMIN'] } });
    const { body } = await gateway.query('{ products { totalCount } }');
    expect(body.errors).toBeUndefined();
    expect(body.data.products.totalCount).toBe(visibleProducts(gateway.site).length);
    expect(body.extensions?.wix.notes).toHaveLength(1);
  });

  test('leave costs null and everything else standing', async () => {
    await using gateway = await startGateway({ site: { catalog, deny: ['STORES_ADMIN'] } });
    const { body } = await gateway.query(
      '{ products(first: 100) { nodes { name cost { amount } raw variants { sku cost { amount } raw } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.products.nodes).toHaveLength(100);
    for (const { cost, variants } of body.data.products.nodes) {
      expect(cost).toBeNull();
      for (const variant of variants) expect(variant.cost).toBeNull();
    }
    expect(body.extensions?.wix.notes).toHaveLength(1);
  });

  test('come with costs for a key that may see them', async () => {
    await using gateway = await startGateway({ site: { catalog } });
    const { body } = await gateway.query(
      '{ products(first: 100) { nodes { cost { amount currency } costRange { min { amount } max { amount } } variants { cost { amount } profit { amount } profitMargin } } } }',
    );
    const costs = body.data.products.nodes.filter(({ cost }: { cost: unknown }) => cost !== null);
    expect(costs.length).toBeGreaterThan(0);
    for (const { cost, costRange } of costs) {
      expect(cost.currency).toBe('EUR');
      expect(Number(costRange.max.amount)).toBeGreaterThanOrEqual(Number(costRange.min.amount));
    }
  });

  test('are null by id with the note that says why', async () => {
    await using gateway = await startGateway({ site: { catalog, deny: ['STORES_ADMIN'] } });
    const visible = new Set(visibleProducts(gateway.site));
    const hidden = idsOf(gateway.site.records.products).find((id) => !visible.has(id));
    const { body } = await gateway.query('query ($id: ID!) { product(id: $id) { name } }', { id: hidden });
    expect(body.data.product).toBeNull();
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining(scope)]);
  });
});

describe('what a key may not read', () => {
  test('leaves the catalog empty with the permission named', async () => {
    for (const [catalog, scope] of [
      ['V3', 'SCOPE.STORES.PRODUCT_READ'],
      ['V1', 'SCOPE.DC-STORES.READ-PRODUCTS'],
    ] as const) {
      await using gateway = await startGateway({ site: { catalog, deny: ['STORES'] } });
      const { body } = await gateway.query(
        '{ products { totalCount nodes { id } availability { status permission hint } } }',
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.products).toMatchObject({
        nodes: [],
        totalCount: null,
        availability: { status: 'PERMISSION_DENIED' },
      });
      expect(body.data.products.availability.permission).toContain(scope);
      expect(body.extensions?.wix.skipped).toMatchObject([
        { product: 'STORES', status: 'PERMISSION_DENIED' },
      ]);
    }
  });

  test('fails single products with the permission named', async () => {
    await using gateway = await startGateway({ site: { deny: ['STORES'] } });
    const { body } = await gateway.query(
      '{ product(id: "11111111-2222-4333-8444-555555555555") { name } productBySlug(slug: "a") { id } }',
    );
    expect(body.data).toEqual({ product: null, productBySlug: null });
    for (const error of body.errors ?? []) expect(error.extensions.code).toBe('WIX_PERMISSION_DENIED');
    expect(body.errors).toHaveLength(2);
  });

  test('leaves the products standing when only categories, stock or locations are denied', async () => {
    await using gateway = await startGateway({
      site: { deny: ['STORES_CATEGORIES', 'STORES_INVENTORY', 'STORES_LOCATIONS'] },
    });
    const { body } = await gateway.query(`{
      products(first: 2) { nodes { name collectionIds collections { name } inventoryItems { id } } }
      collections { nodes { id } availability { status permission } }
      inventoryItems { nodes { id } availability { status permission } }
    }`);
    expect(body.data.products.nodes).toHaveLength(2);
    for (const { name, collections, inventoryItems } of body.data.products.nodes) {
      expect(name).toBeTypeOf('string');
      expect(collections).toBeNull();
      expect(inventoryItems).toBeNull();
    }
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_PERMISSION_DENIED']),
    );
    expect(body.data.collections.availability.permission).toContain('SCOPE.CATEGORIES.CATEGORY_READ');
    expect(body.data.inventoryItems.availability.permission).toContain('SCOPE.STORES.INVENTORY_ITEM_READ');
  });
});
