import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { products } from '../../src/products/registry.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

/** The parts that are served, one gateway each, as routers find them. */
const PARTS = graphParts.map(({ schema }) => schema);

/** Every product that a connection is tested for and a plan is made of. */
const ALL = products
  .map(({ name }) => name)
  .filter((name) => name !== 'SITE')
  .toSorted();
const productOf = ({ product }: { product: string }): string => product;

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
async function ask(part: string, document: string, variables = {}) {
  const gateway = gateways.get(part);
  if (gateway === undefined) throw new Error(`${part} is not served`);
  site.requests.clear();
  const { body } = await gateway.query(document, variables);
  expect(body.errors).toBeUndefined();
  return { data: body.data, requests: site.requests.count() };
}

const rootFields = async (part: string): Promise<readonly string[]> => {
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
    expect(test.connection.products.map(productOf).toSorted()).toEqual(ALL);
    const { data: plan } = await ask('migration', '{ migrationPlan { planHash modules { product } } }');
    expect(plan.migrationPlan.modules.map(productOf).toSorted()).toEqual(ALL);
    await using whole = await startGateway({ site });
    const { body } = await whole.query('{ migrationPlan { planHash } }');
    expect(plan.migrationPlan.planHash).toBe(body.data.migrationPlan.planHash);
  });
});

/** Asks for fields of an entity as a router does. */
const asked = (part: string, type: string, id: string, fields: string) =>
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

  it('cost nothing for the entity itself', async () => {
    const { data, requests } = await asked(
      'bookings',
      'Contact',
      site.records.contacts.idAt(0),
      '__typename',
    );
    expect(data._entities[0].__typename).toBe('Contact');
    expect(requests).toBe(0);
  });

  it('are there for the contacts that the part itself shows', async () => {
    const { data, requests } = await ask(
      'events',
      '{ eventGuests(first: 1) { nodes { contact { id eventOrders(first: 1) { totalCount } } } } }',
    );
    const [{ contact }] = data.eventGuests.nodes;
    expect(contact).toEqual({ id: expect.any(String), eventOrders: { totalCount: expect.any(Number) } });
    expect(requests).toBe(2);
  });
});

describe('entities', () => {
  // What Wix takes for as many records as one page has; it looks up orders of plans one by one.
  it.each([
    ['stores', 'Product', 'products', 1],
    ['stores', 'Collection', 'collections', 1],
    ['stores', 'InventoryItem', 'inventoryItems', 1],
    ['orders', 'Order', 'orders', 1],
    ['orders', 'AbandonedCheckout', 'abandonedCheckouts', 1],
    ['members', 'Member', 'members', 1],
    ['contacts', 'Contact', 'contacts', 1],
    // The collections of a site are kept from the list before.
    ['data', 'DataCollection', 'dataCollections', 0],
    ['events', 'Event', 'events', 1],
    ['events', 'EventGuest', 'eventGuests', 1],
    ['events', 'EventRsvp', 'eventRsvps', 1],
    ['events', 'EventOrder', 'eventOrders', 1],
    // 50 to a page.
    ['events', 'EventTicket', 'eventTickets', 2],
    ['events', 'TicketDefinition', 'ticketDefinitions', 1],
    ['bookings', 'Booking', 'bookings', 1],
    ['bookings', 'BookingService', 'bookingServices', 1],
    ['bookings', 'StaffMember', 'staffMembers', 1],
    ['bookings', 'BookingResource', 'bookingResources', 1],
    ['blog', 'BlogPost', 'blogPosts', 1],
    ['blog', 'BlogCategory', 'blogCategories', 1],
    ['blog', 'BlogTag', 'blogTags', 1],
    ['pricing-plans', 'PricingPlan', 'pricingPlans', 1],
  ] as const)('%s: %s of a page', async (part, type, list, requests) => {
    const { data: page } = await ask(part, `{ list: ${list}(first: 100) { nodes { id } } }`);
    const ids: readonly string[] = page.list.nodes.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(5);
    const answer = await ask(
      part,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id raw } } }`,
      { of: ids.map((id) => ({ __typename: type, id })) },
    );
    expect(answer.data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(answer.requests).toBe(requests);
  });

  it('that are deleted are null at their owner alone', async () => {
    const gone = '11111111-2222-4333-8444-555555555555';
    expect((await asked('contacts', 'Contact', gone, 'primaryEmail')).data._entities).toEqual([null]);
    expect((await asked('events', 'Contact', gone, 'eventOrders { totalCount }')).data._entities).toEqual([
      { id: gone, eventOrders: { totalCount: 0 } },
    ]);
  });

  it('of a stub belong to another part', async () => {
    const gateway = gateways.get('orders');
    const { body = undefined } =
      (await gateway?.query('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
        of: [{ __typename: 'Contact', id: site.records.contacts.idAt(0) }],
      })) ?? {};
    expect(body?.errors?.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a product that the key may not read', () => {
  it('is named by its own part, and by what it adds to others', async () => {
    await using bookings = await startGateway({
      site: { deny: ['BOOKINGS'] },
      env: { GATEWAY_PARTS: 'bookings' },
    });
    const id = bookings.site.records.contacts.idAt(0);
    const { body } = await bookings.query(
      `query ($of: [_Any!]!) {
        bookings { nodes { id } availability { status } }
        _entities(representations: $of) { ... on Contact { bookings { nodes { id } availability { status } } } ... on Booking { id status } }
      }`,
      {
        of: [
          { __typename: 'Contact', id },
          { __typename: 'Booking', id },
        ],
      },
    );
    const nothing = { nodes: [], availability: { status: 'PERMISSION_DENIED' } };
    expect(body.data).toEqual({ bookings: nothing, _entities: [{ bookings: nothing }, null] });
    expect(body.errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
      [['_entities', 1], 'WIX_PERMISSION_DENIED'],
    ]);
    expect(body.extensions?.wix.skipped).toEqual([
      expect.objectContaining({ product: 'BOOKINGS', status: 'PERMISSION_DENIED' }),
    ]);
  });
});

describe('what the graph is', () => {
  it('can be asked without credentials of a site, and nothing else', async () => {
    await using gateway = await startGateway({
      site,
      env: { GATEWAY_PARTS: 'stores', WIX_CREDENTIALS: 'request' },
    });
    const free =
      '{ __typename _service { sdl } ...More } fragment More on Query { __type(name: "Product") { name } }';
    const { status, body } = await gateway.query(free);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data).toMatchObject({ __typename: 'Query', __type: { name: 'Product' } });
    for (const asking of ['products { totalCount }', '_entities(representations: []) { __typename }']) {
      const refused = await gateway.query(`{ _service { sdl } ... { ${asking} } }`);
      expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });
});
