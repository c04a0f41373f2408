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

/** Asks for a contact under an id that is none, one that there is, and one without. */
const entities = (selection: string, gateway: TestGateway) =>
  gateway.query(
    `query ($of: [_Any!]!) { of: _entities(representations: $of) { ... on Contact { ${selection} } } }`,
    {
      of: [
        { __typename: 'Contact', id: 'walk-in customer' },
        { __typename: 'Contact', id: WANDA },
        { __typename: 'Contact' },
      ],
    },
  );

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

it('a reference by a key that can be none leads nowhere, in one process and behind a router', async () => {
  await using whole = await open({});
  const asked = await whole.query(`{ order(id: "${ODD}") { buyerInfo { contact { primaryEmail } } } }`);
  await using contacts = await open({ GATEWAY_PARTS: 'contacts' });
  await using events = await open({ GATEWAY_PARTS: 'events' });
  const found = await entities('primaryEmail', contacts);
  const added = await entities('eventOrders { totalCount }', events);
  const missing = [[['of', 2], 'BAD_USER_INPUT']];
  const failures = ({ errors = [] }: typeof found.body) =>
    errors.map(({ path, extensions: { code } }) => [path, code]);
  expect([asked.body.data.order.buyerInfo.contact, failures(asked.body)]).toEqual([null, []]);
  expect(found.body.data.of).toEqual([null, { primaryEmail: 'wanda@tidewater.example' }, null]);
  expect(failures(found.body)).toEqual(missing);
  expect(found.body.extensions?.wix.notes).toEqual([expect.stringContaining('(1 of 2)')]);
  expect(added.body.data.of).toEqual([null, { eventOrders: { totalCount: expect.any(Number) } }, null]);
  expect(failures(added.body)).toEqual(missing);
});

it('a reference shows the same key whatever else is asked of it', async () => {
  await using gateway = await open({});
  const { body } = await gateway.query(
    `{ order(id: "${CAPITALS}") { buyerInfo { contact { id primaryEmail } } } }`,
  );
  expect(body.data.order.buyerInfo.contact).toEqual({ id: WANDA, primaryEmail: 'wanda@tidewater.example' });
});
