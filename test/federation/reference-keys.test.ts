import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '../../src/products/orders/wire.ts';
import { one, startGoldenWix } from '../golden/golden-wix.ts';
import { GOLDEN_SITE } from '../golden/identity.ts';
import { goldenProducts } from '../golden/products.ts';
import { WANDA } from '../golden/contacts/records.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import type { StubWix } from '../wix/stub-wix.ts';

const CAPITALS = '0d000000-0000-4000-8000-00000000ca01';
const ODD = '0d000000-0000-4000-8000-00000000ca02';

let wix: StubWix;
beforeAll(async () => {
  const orders = [
    { id: CAPITALS, number: '1', buyerInfo: { contactId: WANDA.toUpperCase() } },
    { id: ODD, number: '2', buyerInfo: { contactId: 'walk-in customer' } },
  ];
  const others = Object.values(goldenProducts).flatMap(({ routes }) => routes);
  wix = await startGoldenWix(() => [
    one(endpoints.getOrder, 'id', orders, (order) => ({ order })),
    ...others,
  ]);
});
afterAll(() => wix[Symbol.asyncDispose]());

const open = (env: Record<string, string>): Promise<TestGateway> =>
  startGateway({
    env: {
      WIX_API_URL: wix.url,
      WIX_API_KEY: 'IST.golden.common',
      WIX_SITE_ID: GOLDEN_SITE,
      WIX_ACCOUNT_ID: '0acc0000-0000-4000-8000-000000000001',
      ...env,
    },
  });

describe.each([
  ['in one process', {}],
  ['in the process of its part', { GATEWAY_PARTS: 'orders' }],
])('a reference %s', (_, env) => {
  it('has its key as the owner writes it', async () => {
    await using gateway = await open(env);
    const { body } = await gateway.query(`{ order(id: "${CAPITALS}") { buyerInfo { contact { id } } raw } }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.order.buyerInfo.contact).toEqual({ id: WANDA });
    expect(body.data.order.raw.buyerInfo.contactId).toBe(WANDA.toUpperCase());
  });

  it('has a key that can be none as Wix has it', async () => {
    await using gateway = await open(env);
    const { body } = await gateway.query(`{ order(id: "${ODD}") { buyerInfo { contact { id } } } }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.order.buyerInfo.contact).toEqual({ id: 'walk-in customer' });
  });
});

it('a reference shows the same key whatever else is asked of it', async () => {
  await using gateway = await open({});
  const { body } = await gateway.query(
    `{ order(id: "${CAPITALS}") { buyerInfo { contact { id primaryEmail } } } }`,
  );
  expect(body.data.order.buyerInfo.contact).toEqual({ id: WANDA, primaryEmail: 'wanda@tidewater.example' });
});
