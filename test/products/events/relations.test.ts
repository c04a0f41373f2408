import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain } from '../stores/drain.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const count = (path?: string): number => gateway.site.requests.count(path);

async function ask(document: string, variables: Record<string, unknown> = {}): Promise<Json> {
  gateway.site.requests.clear();
  const { body } = await gateway.query(document, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe('an event', () => {
  it('has its ticket definitions, read in batches for all events', async () => {
    const { events } = await ask(
      '{ events(first: 60) { nodes { id registration { type } ticketDefinitions { id eventId name } } } }',
    );
    const own = await drain(gateway, 'ticketDefinitions', { first: 1000 });
    const found: Json[] = events.nodes.flatMap(({ ticketDefinitions }: Json) => ticketDefinitions);
    for (const { id, registration, ticketDefinitions } of events.nodes) {
      expect(ticketDefinitions.length > 0).toBe(registration.type === 'TICKETING');
      expect(ticketDefinitions.every(({ eventId }: Json) => eventId === id)).toBe(true);
    }
    // Two belong to events that were deleted.
    expect(found).toHaveLength(own.ids.length - 2);
  });

  it('costs one request for the definitions of sixty events, and one more for each hundred of them', async () => {
    await ask('{ events(first: 60) { nodes { ticketDefinitions { id } } } }');
    expect(count('/events/v3/events/query')).toBe(1);
    expect(count('/ticket-definitions/query')).toBe(2);
    expect(count()).toBe(3);
  });

  it('has guests, RSVPs, orders and tickets, each paged by itself', async () => {
    const ticketed = gateway.site.records.events.idAt(0);
    const invited = gateway.site.records.events.idAt(1);
    const document = `query ($id: ID!, $after: String) { event(id: $id) {
      guests(first: 500) { totalCount nodes { id eventId } }
      rsvps(first: 500) { totalCount nodes { id eventId } }
      orders(first: 10, after: $after) { totalCount nodes { id eventId } pageInfo { hasNextPage endCursor } }
      tickets(first: 500) { totalCount nodes { id orderNumber } }
    } }`;
    const { event } = await ask(document, { id: ticketed });
    for (const list of ['guests', 'tickets']) {
      expect(event[list].nodes.length).toBeGreaterThan(0);
      expect(event[list].totalCount).toBe(event[list].nodes.length);
    }
    expect(event.orders.pageInfo.hasNextPage).toBe(true);
    const second = await ask(document, { id: ticketed, after: event.orders.pageInfo.endCursor });
    const numbers = [...event.orders.nodes, ...second.event.orders.nodes].map(({ id }: Json) => id);
    expect(new Set(numbers).size).toBe(20);
    const other = (await ask(document, { id: invited })).event;
    expect(other.rsvps.totalCount).toBe(other.rsvps.nodes.length);
    expect(other.rsvps.nodes.length).toBeGreaterThan(0);
    expect(other.orders.nodes).toEqual([]);
    for (const node of [...other.rsvps.nodes, ...other.guests.nodes]) expect(node.eventId).toBe(invited);
  });

  it('refuses cursors of another event', async () => {
    const [one, two] = [0, 3].map((at) => gateway.site.records.events.idAt(at));
    const document = `query ($id: ID!, $after: String) { event(id: $id) {
      orders(first: 2, after: $after) { pageInfo { endCursor } } } }`;
    const { event } = await ask(document, { id: one });
    const { body } = await gateway.query(document, { id: two, after: event.orders.pageInfo.endCursor });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('has categories without one request more, and their counts with one for all', async () => {
    await ask('{ events(first: 60) { nodes { categories { id name states } } } }');
    expect(count()).toBe(1);
    const { events } = await ask(
      '{ events(first: 60) { nodes { categories { name states counts { assignedEventsCount } } } } }',
    );
    expect(count()).toBe(2);
    const categories: Json[] = events.nodes.flatMap((event: Json) => event.categories);
    expect(new Set(categories.flatMap(({ states }) => states))).toEqual(
      new Set(['MANUAL', 'AUTO', 'RECURRING_EVENT', 'HIDDEN']),
    );
    expect(categories.every(({ counts }) => counts.assignedEventsCount > 0)).toBe(true);
  });

  it('has policies and a schedule with its hidden items, one request each for all events', async () => {
    const { events } = await ask(
      '{ events(first: 60) { nodes { id policies { id body eventId } scheduleItems { name hidden eventId timeSlot { start } } } } }',
    );
    expect(count('/policies/query')).toBe(1);
    expect(count('/events/v1/schedule')).toBe(1);
    expect(count()).toBe(3);
    const items: Json[] = events.nodes.flatMap(({ scheduleItems }: Json) => scheduleItems);
    expect(items).toHaveLength(60);
    expect(items.some(({ hidden }) => hidden)).toBe(true);
    expect(events.nodes.flatMap(({ policies }: Json) => policies)).toHaveLength(30);
    for (const { id, policies, scheduleItems } of events.nodes)
      for (const { eventId } of [...policies, ...scheduleItems]) expect(eventId).toBe(id);
  });
});

describe('a guest', () => {
  it('leads to event, order, ticket and RSVP, each kind in one batch', async () => {
    const { eventGuests } = await ask(
      `{ eventGuests(first: 48) { nodes { guestType eventId event { title } rsvp { status eventId }
         order { status eventId } ticket { name orderNumber } orderNumber
         tickets { number definition { name } } } } }`,
    );
    expect(count('/events/v2/guests/query')).toBe(1);
    expect(count('/events/v3/events/query')).toBe(1);
    expect(count('/events/v2/rsvps/query')).toBe(1);
    expect(count('/events/v1/orders')).toBe(1);
    expect(count('/events/v1/tickets')).toBe(1);
    expect(count('/ticket-definitions/query')).toBe(1);
    expect(count()).toBe(6);
    for (const guest of eventGuests.nodes) {
      expect(guest.event.title).toBeTypeOf('string');
      expect(guest.rsvp !== null).toBe(guest.guestType === 'RSVP');
      expect(guest.order !== null).toBe(guest.guestType !== 'RSVP');
      expect(guest.ticket !== null).toBe(guest.guestType === 'TICKET_HOLDER');
    }
  });

  it('leads to contact and member, and reads neither when only the id is wanted', async () => {
    await ask('{ eventGuests(first: 50) { nodes { contact { id } member { id } event { id } } } }');
    expect(count()).toBe(1);
    const { eventGuests } = await ask(
      '{ eventGuests(first: 50) { nodes { contact { primaryEmail } member { loginEmail } guestDetails { email } } } }',
    );
    expect(count('/contacts/v4/contacts/query')).toBe(1);
    expect(count('/members/')).toBe(1);
    expect(count()).toBe(3);
    expect(eventGuests.nodes.some(({ member }: Json) => member !== null)).toBe(true);
  });
});

describe('an order of tickets', () => {
  it('comes with its tickets, which lead to their definitions in one batch', async () => {
    const { eventOrders } = await ask(
      `{ eventOrders(first: 50) { nodes { orderNumber ticketsQuantity contact { id }
         tickets { ticketNumber orderNumber definition { id name } } } } }`,
    );
    expect(count()).toBe(2);
    for (const order of eventOrders.nodes) {
      expect(order.tickets).toHaveLength(order.ticketsQuantity);
      for (const ticket of order.tickets) expect(ticket.orderNumber).toBe(order.orderNumber);
    }
    const gone = await drain(gateway, 'eventTickets', { first: 1000 });
    expect(gone.ids.length).toBe(800);
  });

  it('and a ticket lead to each other and to the event', async () => {
    const { eventTickets } = await ask(
      '{ eventTickets(first: 60) { nodes { ticketNumber order { tickets { id } event { id } } event { id title } definition { eventId } } } }',
    );
    expect(count('/events/v1/tickets')).toBe(1);
    expect(count('/events/v1/orders')).toBe(2);
    expect(count()).toBe(5);
    for (const ticket of eventTickets.nodes) {
      expect(ticket.order.tickets.map(({ id }: Json) => id)).toContain(ticket.ticketNumber);
      expect(ticket.event.id).toBe(ticket.order.event.id);
    }
  });

  it('whose definition was deleted has a ticket without one', async () => {
    const { eventTickets } = await ask(
      '{ eventTickets(first: 100) { nodes { ticketDefinitionId definition { name } } } }',
    );
    const orphans = eventTickets.nodes.filter(({ definition }: Json) => definition === null);
    expect(orphans.length).toBeGreaterThan(0);
    for (const { ticketDefinitionId } of orphans) expect(ticketDefinitionId).toBeTypeOf('string');
  });
});

describe('a person', () => {
  it('leads from an order of the shop to guest lists, orders and tickets of events', async () => {
    const { orders } = await ask(`{ orders(first: 30) { nodes { buyerInfo {
      contact { id eventGuests(first: 5) { nodes { id contact { id } } } }
      member { id eventOrders(first: 5) { nodes { id member { id } } } eventTickets(first: 5) { totalCount nodes { member { id } } } } } } } }`);
    const people: Json[] = orders.nodes.map(({ buyerInfo }: Json) => buyerInfo);
    const guests = people.flatMap(({ contact }) =>
      (contact?.eventGuests.nodes ?? []).map((guest: Json) => guest.contact.id === contact.id),
    );
    expect(guests.length).toBeGreaterThan(0);
    expect(guests.every(Boolean)).toBe(true);
    const bought = people.flatMap(({ member }) =>
      [...(member?.eventOrders.nodes ?? []), ...(member?.eventTickets.nodes ?? [])].map(
        (record: Json) => record.member.id === member.id,
      ),
    );
    expect(bought.length).toBeGreaterThan(0);
    expect(bought.every(Boolean)).toBe(true);
  });
});

describe('entities of a router', () => {
  it('are found by key: numbers for orders and tickets', async () => {
    const { eventOrders, eventTickets, eventRsvps, eventGuests, events, ticketDefinitions } =
      gateway.site.records;
    const representations = [
      { __typename: 'Event', id: events.idAt(2) },
      { __typename: 'TicketDefinition', id: ticketDefinitions.idAt(2) },
      { __typename: 'EventGuest', id: eventGuests.idAt(2) },
      { __typename: 'EventRsvp', id: eventRsvps.idAt(2) },
      { __typename: 'EventOrder', id: eventOrders.idAt(2) },
      { __typename: 'EventTicket', id: eventTickets.idAt(2) },
    ];
    const { _entities } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Event { title } ... on TicketDefinition { name } ... on EventGuest { guestType }
        ... on EventRsvp { status } ... on EventOrder { method orderNumber } ... on EventTicket { ticketNumber } } }`,
      { of: representations },
    );
    expect(_entities.map((entity: Json) => Object.values(entity)[0] !== null)).toEqual(Array(6).fill(true));
    expect(count()).toBe(6);
  });
});
