import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from '../stores/drain.ts';

type Json = ReturnType<typeof JSON.parse>;

const COUNTS = { orders: 5, members: 10, contacts: 20, products: 5 };

describe('without the permission for drafts', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: COUNTS, deny: ['EVENTS_DRAFTS'] } });
  });
  afterAll(() => gateway.close());

  it('events come without them, and every answer says so and why', async () => {
    const { ids, notes } = await drain(gateway, 'events', { first: 20 });
    const { events } = gateway.site.records;
    const published = idsOf(events).filter((_, at) => events.at(at)['status'] !== 'DRAFT');
    expect(ids).toEqual(published);
    expect(notes).toEqual([
      expect.stringMatching(/Draft events are missing.*includeDrafts.*Read Draft Events/),
    ]);
  });

  it('Wix is asked for them once, then no more', async () => {
    gateway.site.requests.clear();
    await drain(gateway, 'events', { first: 1000 });
    expect(gateway.site.requests.count()).toBe(1);
    const { body } = await gateway.query('{ events { totalCount } }');
    expect(body.extensions?.wix.notes).toHaveLength(1);
  });

  it('a list that has no drafts in it says nothing', async () => {
    const { body } = await gateway.query('{ events(filter: { status: [ENDED] }) { nodes { status } } }');
    expect(body.extensions?.wix.notes ?? []).toEqual([]);
  });

  it('a draft by its id is null, and the note says why', async () => {
    const { events } = gateway.site.records;
    const draft = idsOf(events).find((_, at) => events.at(at)['status'] === 'DRAFT');
    const { body } = await gateway.query('query ($id: ID!) { event(id: $id) { title } }', { id: draft });
    expect(body.data.event).toBeNull();
    expect(body.extensions?.wix.notes).toHaveLength(1);
  });
});

describe('without the permission for', () => {
  it.each([
    ['EVENTS_TICKET_DEFINITIONS', 'ticketDefinitions', 'Manage Ticket Definitions'],
    ['EVENTS_GUESTS', 'eventGuests', 'Read Event Tickets and Guest List'],
    ['EVENTS_GUESTS', 'eventRsvps', 'Read Event Tickets and Guest List'],
    ['EVENTS_GUESTS', 'eventTickets', 'Read Event Tickets and Guest List'],
    ['EVENTS_ORDERS', 'eventOrders', 'Read Basic Events Order Info'],
  ] as const)('%s, %s say which one is missing, and events stand', async (deny, field, permission) => {
    await using gateway = await startGateway({ site: { counts: COUNTS, deny: [deny] } });
    const { body } = await gateway.query(
      `{ events(first: 2) { nodes { id } } ${field} { nodes { id } totalCount availability { status permission hint } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.events.nodes).toHaveLength(2);
    expect(body.data[field]).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: { status: 'PERMISSION_DENIED', permission: expect.stringContaining(permission) },
    });
    expect(body.extensions?.wix.skipped).toEqual([
      expect.objectContaining({ product: 'EVENTS', permission: expect.stringContaining(permission) }),
    ]);
  });

  it('ticket definitions and policies, events come with notes in their place', async () => {
    const deny = ['EVENTS_TICKET_DEFINITIONS', 'EVENTS_POLICIES'] as const;
    await using gateway = await startGateway({ site: { counts: COUNTS, deny } });
    const document = `{ events(first: 20) { nodes { ticketDefinitions { id } policies { id } } }
      eventTickets(first: 20) { nodes { ticketDefinitionId definition { name } } } }`;
    const { body } = await gateway.query(document);
    expect(body.errors).toBeUndefined();
    for (const event of body.data.events.nodes)
      expect(event).toEqual({ ticketDefinitions: null, policies: null });
    for (const ticket of body.data.eventTickets.nodes) {
      expect(ticket.ticketDefinitionId).toBeTypeOf('string');
      expect(ticket.definition).toBeNull();
    }
    expect(body.extensions?.wix.notes.toSorted()).toEqual([
      expect.stringContaining('Policies of events'),
      expect.stringMatching(/Ticket definitions.*also allows changes/),
    ]);
    gateway.site.requests.clear();
    await gateway.query(document);
    expect(gateway.site.requests.count('ticket-definitions')).toBe(0);
    expect(gateway.site.requests.count('policies')).toBe(0);
  });

  it('guests, each list of an event says so by itself', async () => {
    await using gateway = await startGateway({ site: { counts: COUNTS, deny: ['EVENTS_GUESTS'] } });
    const { body } = await gateway.query(
      `{ events(first: 1) { nodes { guests { availability { status } } tickets { availability { status } }
         orders { availability { status } nodes { id } } } } }`,
    );
    const [event] = body.data.events.nodes;
    expect(event.guests.availability.status).toBe('PERMISSION_DENIED');
    expect(event.tickets.availability.status).toBe('PERMISSION_DENIED');
    expect(event.orders.availability.status).toBe('AVAILABLE');
    expect(event.orders.nodes.length).toBeGreaterThan(0);
  });

  it('guests and orders, each missing permission is named', async () => {
    await using gateway = await startGateway({
      site: { counts: COUNTS, deny: ['EVENTS_GUESTS', 'EVENTS_ORDERS'] },
    });
    const { body } = await gateway.query('{ eventGuests { nodes { id } } eventOrders { nodes { id } } }');
    const skipped: Json[] = body.extensions?.wix.skipped;
    expect(skipped.map(({ permission }) => permission).toSorted()).toEqual([
      'Read Basic Events Order Info (SCOPE.DC-EVENTS.READ-BASIC-ORDERS)',
      'Read Event Tickets and Guest List (SCOPE.DC-EVENTS.READ-GUEST-LIST)',
    ]);
  });

  it('anything of Events, lists are empty and say why, and one event is an error', async () => {
    await using gateway = await startGateway({ site: { counts: COUNTS, deny: ['EVENTS'] } });
    const { body } = await gateway.query(
      `query ($id: ID!) { event(id: $id) { id } events { nodes { id } availability { status permission } } }`,
      { id: gateway.site.records.events.idAt(0) },
    );
    expect(body.data.event).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_PERMISSION_DENIED');
    expect(body.data.events.availability).toEqual({
      status: 'PERMISSION_DENIED',
      permission: 'Read Events (SCOPE.DC-EVENTS.READ-EVENTS)',
    });
  });
});

describe('a site without Wix Events', () => {
  it.each(['WIX_EVENTS_APP_NOT_INSTALLED', 'MISSING_REQUEST_SITE_CONTEXT'] as const)(
    'that answers %s is told from a bad key',
    async (eventsAbsent) => {
      const site = { counts: COUNTS, uninstalled: ['EVENTS'] as const, assumptions: { eventsAbsent } };
      await using gateway = await startGateway({ site });
      const { body } = await gateway.query(
        `query ($id: ID!) { event(id: $id) { id } events { nodes { id } totalCount availability { status } }
         eventOrders { nodes { id } availability { status } } }`,
        { id: '0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11' },
      );
      for (const field of ['events', 'eventOrders'])
        expect(body.data[field]).toMatchObject({ nodes: [], availability: { status: 'NOT_INSTALLED' } });
      expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['WIX_APP_NOT_INSTALLED']);
    },
  );

  it('is not believed absent because of a bad key', async () => {
    await using gateway = await startGateway({
      site: { counts: COUNTS },
      env: { WIX_API_KEY: 'IST.eyJraWQiOiJ3cm9uZyJ9.wrong' },
    });
    const { body } = await gateway.query('{ events { nodes { id } availability { status } } }');
    expect(body.data.events).toBeNull();
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_INVALID_CREDENTIALS');
  });
});

describe('bad input', () => {
  let site: DemoSite;
  let gateway: TestGateway;
  beforeAll(async () => {
    site = await startDemoSite({ counts: COUNTS });
    gateway = await startGateway({ site });
  });
  afterAll(async () => {
    await gateway.close();
    await site.close();
  });

  const code = async (document: string): Promise<unknown> => {
    site.requests.clear();
    const { body } = await gateway.query(document);
    return body.errors?.[0]?.extensions.code;
  };

  it.each([
    '{ event(id: "spring-fair") { id } }',
    '{ events(first: 0) { nodes { id } } }',
    '{ events(first: 1001) { nodes { id } } }',
    '{ events(filter: { ids: ["x"] }) { nodes { id } } }',
    '{ events(filter: { userIds: ["x"] }) { nodes { id } } }',
    '{ ticketDefinitions(filter: { eventIds: ["1/2"] }) { nodes { id } } }',
    '{ eventGuests(filter: { orderNumbers: ["a b"] }) { nodes { id } } }',
    '{ eventOrders(filter: { ids: ["../secret"] }) { nodes { id } } }',
    '{ eventOrders(filter: { text: "" }) { nodes { id } } }',
    '{ eventTickets(filter: { ids: [""] }) { nodes { id } } }',
    `{ eventTickets(filter: { orderNumbers: ${JSON.stringify(Array.from({ length: 21 }, (_, at) => `N-${at}`))} }) { nodes { id } } }`,
  ])('%s is refused before Wix is asked', async (document) => {
    expect(await code(document)).toBe('BAD_USER_INPUT');
    expect(site.requests.count()).toBe(0);
  });

  it('an unknown id is null, and unknown numbers give nothing', async () => {
    const { body } = await gateway.query(
      `{ event(id: "0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11") { id }
         eventOrders(filter: { ids: ["ZZZZ-ZZZZ"] }) { totalCount nodes { id } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ event: null, eventOrders: { totalCount: 0, nodes: [] } });
  });

  it.each([
    ['wrong-shape', '/events/v3/events/query', '{ events { nodes { id } } }'],
    ['wrong-shape', '/events/v1/orders', '{ eventOrders { nodes { id } } }'],
    ['wrong-shape', '/events/v1/tickets', '{ eventTickets { nodes { id } } }'],
    ['wrong-shape', '/events/v2/guests/query', '{ eventGuests { nodes { id } } }'],
  ] as const)('%s from %s is an error, never an empty list', async (kind, path, document) => {
    site.setFaults([{ kind, path }]);
    const found = await code(document);
    site.setFaults([]);
    expect(['WIX_BAD_RESPONSE', 'WIX_UNAVAILABLE']).toContain(found);
  });

  it('a value of another type is null with an error, and raw keeps it', async () => {
    const { events, eventOrders, ticketDefinitions } = site.records;
    events.update(events.idAt(4), {
      status: 'POSTPONED',
      location: 'on the moon',
      registration: [],
      form: 7,
    });
    eventOrders.update(eventOrders.idAt(4), { totalPrice: { value: 'a lot' }, created: 'yesterday' });
    ticketDefinitions.update(ticketDefinitions.idAt(4), {
      pricingMethod: { free: false, pricingOptions: { optionDetails: 3 } },
    });
    const { body } = await gateway.query(
      `query ($event: ID!, $order: ID!, $definition: ID!) {
        event(id: $event) { id status location { name } registration { type } form { messages } raw }
        eventOrders(filter: { ids: [$order] }) { nodes { totalPrice { amount } createdAt orderNumber } }
        ticketDefinitions(filter: { ids: [$definition] }) { nodes { name pricingMethod { free pricingOptions { name } } } }
      }`,
      { event: events.idAt(4), order: eventOrders.idAt(4), definition: ticketDefinitions.idAt(4) },
    );
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_BAD_RESPONSE']),
    );
    const { event, eventOrders: orders } = body.data as Json;
    expect(event).toMatchObject({ status: null, location: null, registration: null, form: null });
    expect(event.raw.status).toBe('POSTPONED');
    expect(orders.nodes[0]).toMatchObject({ totalPrice: null, createdAt: null });
    expect(orders.nodes[0].orderNumber).toBe(eventOrders.idAt(4));
    expect(body.data.ticketDefinitions.nodes[0].pricingMethod).toEqual({ free: false, pricingOptions: null });
    expect(body.errors?.map(({ path }) => path?.join('.'))).toContain(
      'ticketDefinitions.nodes.0.pricingMethod.pricingOptions',
    );
  });
});

describe('the connection test', () => {
  it('lists the permission that can write as optional, with its loss', async () => {
    await using gateway = await startGateway({
      site: { counts: COUNTS, deny: ['EVENTS_TICKET_DEFINITIONS'] },
    });
    const { body } = await gateway.query(
      '{ connection { products { product status permissions { name scope readOnly isOptional loss } } } }',
    );
    expect(body.errors).toBeUndefined();
    const events = body.data.connection.products.find(({ product }: Json) => product === 'EVENTS');
    expect(events.status).toBe('AVAILABLE');
    expect(events.permissions).toContainEqual({
      name: 'Manage Ticket Definitions',
      scope: 'SCOPE.DC-EVENTS.MANAGE-TICKET-DEF',
      readOnly: false,
      isOptional: true,
      loss: expect.stringContaining('Ticket types are missing'),
    });
  });
});
