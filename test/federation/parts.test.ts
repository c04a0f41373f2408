import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

/** The parts that are served, one gateway each, as routers find them. */
const PARTS = [
  'stores',
  'orders',
  'members',
  'contacts',
  'data',
  'events',
  'site',
  'bookings',
  'blog',
  'forms',
  'pricing-plans',
  'connection',
  'migration',
] as const;

let site: DemoSite;
const gateways = new Map<string, TestGateway>();

beforeAll(async () => {
  site = await startDemoSite();
  for (const part of PARTS) gateways.set(part, await startGateway({ site, env: { GATEWAY_PARTS: part } }));
});
afterAll(async () => {
  for (const gateway of gateways.values()) await gateway.close();
  await site.close();
});

/** Asks the gateway of one part, which must not fail, and counts what Wix was asked for. */
async function ask(part: (typeof PARTS)[number], document: string, variables = {}) {
  const gateway = gateways.get(part);
  if (gateway === undefined) throw new Error(`${part} is not served`);
  site.requests.clear();
  const { body } = await gateway.query(document, variables);
  expect(body.errors).toBeUndefined();
  return { data: body.data, requests: site.requests.count() };
}

const rootFields = async (part: (typeof PARTS)[number]): Promise<readonly string[]> => {
  const { data } = await ask(part, '{ __schema { queryType { fields { name } } } }');
  return data.__schema.queryType.fields.map(({ name }: { name: string }) => name);
};

describe('a part of the graph', () => {
  it('has the root fields of its product alone', async () => {
    expect(await rootFields('contacts')).toEqual(['contact', 'contacts', '_entities', '_service']);
    expect(await rootFields('connection')).toEqual(['connection', '_service']);
  });

  it('shows what others own by type and key', async () => {
    const { data, requests } = await ask(
      'orders',
      '{ orders(first: 1) { nodes { buyerInfo { contact { __typename id } } lineItems { product { __typename id } } } } }',
    );
    const [order] = data.orders.nodes;
    expect(order.buyerInfo.contact).toEqual({
      __typename: 'Contact',
      id: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(requests).toBe(1);
  });

  it('reads what it needs to know of the site from the product that knows it', async () => {
    const { data } = await ask('site', '{ site { catalogVersion url } }');
    expect(data.site).toEqual({ catalogVersion: 'V3', url: expect.stringContaining('https://') });
  });

  it('tests the connection to every product, and plans all of them', async () => {
    const { data: test } = await ask('connection', '{ connection { status products { product } } }');
    expect(test.connection.status).toBe('ACTIVE');
    expect(test.connection.products).toHaveLength(10);
    const { data: plan } = await ask('migration', '{ migrationPlan { planHash modules { product } } }');
    expect(plan.migrationPlan.modules).toHaveLength(10);
    await using whole = await startGateway({ site });
    const { body } = await whole.query('{ migrationPlan { planHash } }');
    expect(plan.migrationPlan.planHash).toBe(body.data.migrationPlan.planHash);
  });
});

/** Asks for fields of an entity as a router does. */
const asked = (part: (typeof PARTS)[number], type: string, id: string, fields: string) =>
  ask(part, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id ${fields} } } }`, {
    of: [{ __typename: type, id }],
  });

describe('fields that a part adds to the entity of another', () => {
  it.each([
    ['bookings', 'Contact', 'bookings(first: 1) { totalCount }', 1],
    ['events', 'Contact', 'eventGuests(first: 1) { totalCount }', 1],
    ['events', 'Contact', 'eventOrders(first: 1) { totalCount }', 1],
    ['events', 'Contact', 'eventTickets(first: 1) { totalCount }', 1],
    ['events', 'Member', 'eventGuests(first: 1) { totalCount }', 1],
    ['events', 'Member', 'eventOrders(first: 1) { totalCount }', 1],
    ['events', 'Member', 'eventTickets(first: 1) { totalCount }', 1],
    // One for each namespace of forms.
    ['forms', 'Contact', 'formSubmissions(first: 1) { totalCount }', 7],
    ['pricing-plans', 'Member', 'planOrders(first: 1) { totalCount }', 1],
    ['members', 'Contact', 'member { id }', 1],
  ] as const)('%s: %s.%s', async (part, type, fields, requests) => {
    const id = site.records[type === 'Contact' ? 'contacts' : 'members'].idAt(3);
    const first = await asked(part, type, id.toUpperCase(), fields);
    expect(first.data._entities).toEqual([{ id, [fields.split(/\W/)[0] ?? '']: expect.anything() }]);
    expect(first.requests).toBe(requests);
  });
});
