import { describe, expect, it } from 'vitest';
import { startGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

const NESTED = `query ($first: Int) {
  orders(first: $first) {
    nodes {
      id
      lineItems { product { id name } variant { id sku } }
      fulfillments { id }
      payments { id }
      refunds { id }
    }
  }
}`;

describe('relations of orders', () => {
  it.each(['V3', 'V1'] as const)(
    'of 100 orders cost one request for 100 distinct ids and kind, with catalog %s',
    async (catalog) => {
      await using gateway = await startGateway({ site: { catalog } });
      // Which catalog the site has is asked once.
      await gateway.query('{ products(first: 1) { nodes { id } } }');
      gateway.site.requests.clear();
      const { body } = await gateway.query(NESTED, { first: 100 });
      expect(body.errors).toBeUndefined();
      const items: Json[] = body.data.orders.nodes.flatMap(({ lineItems }: Json) => lineItems);
      expect(items.some(({ product }) => product?.name)).toBe(true);
      expect(items.some(({ variant }) => variant !== null)).toBe(true);
      const { requests } = gateway.site;
      expect(requests.count('/orders/search')).toBe(1);
      expect(requests.count('/fulfillments/list-by-ids')).toBe(1);
      // Payments and refunds are one answer.
      expect(requests.count('/payments/list-by-ids')).toBe(1);
      const stores = requests.count('/stores');
      const referred = await gateway.query(
        '{ orders(first: 100) { nodes { lineItems { product { id } variant { id productId } } } } }',
      );
      const references: Json[] = referred.body.data.orders.nodes.flatMap(({ lineItems: all }: Json) => all);
      const distinct = (keys: readonly Json[]): number =>
        new Set(keys.flatMap((key) => (key === null ? [] : [JSON.stringify(key)]))).size;
      const hundreds = (field: string): number =>
        Math.ceil(distinct(references.map((item) => item[field])) / 100);
      expect(stores).toBeGreaterThan(0);
      expect(stores).toBeLessThanOrEqual(hundreds('product') + hundreds('variant'));
    },
  );

  it('are null for products that were deleted', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 200 } } });
    const { body } = await gateway.query(
      '{ orders(first: 200) { nodes { lineItems { productName { original } catalogReference { catalogItemId } product { name } variant { sku } } } } }',
    );
    expect(body.errors).toBeUndefined();
    const items: Json[] = body.data.orders.nodes.flatMap(({ lineItems }: Json) => lineItems);
    const deleted = items.filter(({ productName }) => productName.original === 'Discontinued lamp');
    expect(deleted.length).toBeGreaterThan(0);
    for (const item of deleted)
      expect(item).toMatchObject({
        product: null,
        variant: null,
        catalogReference: { catalogItemId: expect.any(String) },
      });
  });

  it('that the key may not read are null with WIX_PERMISSION_DENIED, and the orders stand', async () => {
    await using gateway = await startGateway({
      site: { counts: { orders: 20 }, deny: ['ORDERS_FULFILLMENTS'] },
    });
    const { body } = await gateway.query(
      '{ orders(first: 5) { nodes { id fulfillments { id } payments { id } } } }',
    );
    expect(body.data.orders.nodes).toHaveLength(5);
    for (const node of body.data.orders.nodes) {
      expect(node.fulfillments).toBeNull();
      expect(node.payments).toBeInstanceOf(Array);
    }
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(
      Array(5).fill('WIX_PERMISSION_DENIED'),
    );
  });

  it('read payments and refunds with one request, whichever is asked for', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 20 } } });
    for (const fields of ['payments { id }', 'refunds { id }', 'payments { id } refunds { id }']) {
      gateway.site.requests.clear();
      await gateway.query(`{ orders(first: 10) { nodes { ${fields} } } }`);
      expect(gateway.site.requests.count('/payments/list-by-ids')).toBe(1);
      expect(gateway.site.requests.count()).toBe(2);
    }
  });
});

describe('orders that cannot be read', () => {
  it('are an empty list that says why', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 20 }, deny: ['ORDERS'] } });
    const { body } = await gateway.query(
      '{ orders { nodes { id } totalCount availability { status permission hint } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.orders).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Orders (SCOPE.DC-STORES.READ-ORDERS)',
        hint: expect.stringContaining('Read Orders'),
      },
    });
    expect(body.extensions?.wix.skipped).toEqual([
      expect.objectContaining({ product: 'ORDERS', status: 'PERMISSION_DENIED' }),
    ]);
  });

  it('are an error for a single order', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 20 }, deny: ['ORDERS'] } });
    const { body } = await gateway.query('query ($id: ID!) { order(id: $id) { id } }', {
      id: gateway.site.records.orders.idAt(3),
    });
    expect(body.data.order).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_PERMISSION_DENIED');
  });
});
