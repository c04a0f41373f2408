import { expect, test } from 'vitest';
import { endpoints as ofEvents } from '../../src/products/events/wire.ts';
import { endpoints as ofOrders } from '../../src/products/orders/wire.ts';
import { endpoints as ofStores } from '../../src/products/stores/wire.ts';
import { route, startGoldenWix } from '../golden/golden-wix.ts';
import { startGateway } from '../start-gateway.ts';

/** What the SDK's types do not foresee. */
const NOTHING: never[] = [null as never];

test('a null among the parts of a record costs none of the others', async () => {
  const product = {
    id: '09300d00-0000-4000-8000-0000000000f1',
    name: 'Chair',
    variants: [...NOTHING, { id: '00000000-0000-0020-0005-ad9cdc10d3b8', choices: {} }],
    seoData: { tags: [...NOTHING, { type: 'title', children: 'A chair' }] },
  };
  const order = {
    id: '00d3e000-0000-4000-8000-0000000000f1',
    appliedDiscounts: [
      ...NOTHING,
      { coupon: { id: 'c-1', amount: { amount: '1.00' } } },
      { coupon: { id: 'c-1', amount: { amount: '2.00' } } },
    ],
  };
  const eventOrder = {
    orderNumber: '2AAA-BBBB-CCC',
    tickets: [...NOTHING, { ticketNumber: '2AAA-BBBB-CCC01' }],
  };
  await using wix = await startGoldenWix(() => [
    route(ofStores.getCatalogVersion, { catalogVersion: 'V1_CATALOG' }),
    route(ofStores.queryProductsV1, { products: [product], totalResults: 1 }),
    route(ofOrders.searchOrders, { orders: [order], metadata: { count: 1, cursors: {}, hasNext: false } }),
    route(ofEvents.listOrders, { orders: [eventOrder], total: 1 }),
  ]);
  await using gateway = await startGateway({
    env: {
      WIX_API_URL: wix.url,
      WIX_API_KEY: 'IST.nulls.key',
      WIX_SITE_ID: '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000',
    },
  });
  const { body } = await gateway.query(`{
    products(first: 1) { nodes { variants { id } seo { title } } }
    orders(first: 1) { nodes { appliedDiscounts { key } } }
    eventOrders(first: 1) { nodes { tickets { id } } }
  }`);
  expect(body).toMatchObject({
    data: {
      products: {
        nodes: [{ variants: [{ id: '00000000-0000-0020-0005-ad9cdc10d3b8' }], seo: { title: 'A chair' } }],
      },
      orders: { nodes: [{ appliedDiscounts: [{ key: 'c-1' }, { key: 'c-1#2' }] }] },
      eventOrders: { nodes: [{ tickets: [{ id: '2AAA-BBBB-CCC01' }] }] },
    },
  });
  expect(body.errors).toBeUndefined();
});
