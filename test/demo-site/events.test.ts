import {
  categories,
  guests,
  orders,
  policies,
  rsvpV2,
  schedule,
  ticketDefinitionsV2,
  tickets,
  wixEventsV2,
} from '@wix/events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

const MODULES = {
  categories,
  guests,
  orders,
  policies,
  rsvpV2,
  schedule,
  ticketDefinitionsV2,
  tickets,
  wixEventsV2,
};

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const client = () => wixClient(site, MODULES);
const EVENTS = '/events/v3/events/query';
const all = { paging: { limit: 1000 } };

describe('events', () => {
  test('are queried without drafts, and counted without them', async () => {
    const found = await client().wixEventsV2.queryEvents().limit(100).find();
    const published = textsOf(
      { events: Array.from({ length: site.records.events.count }, (_, at) => site.records.events.at(at)) },
      'events.status',
    ).filter((status) => status !== 'DRAFT').length;
    expect(found.items).toHaveLength(published);
    expect(found.items.some(({ status }) => status === 'DRAFT')).toBe(false);
  });

  test('come with drafts when they are asked for, which takes a permission of its own', async () => {
    const answer = await ask(site, EVENTS, { query: all, includeDrafts: true });
    expect(textsOf(answer.json, 'events.status')).toContain('DRAFT');
    expect(valueAt(answer.json, 'pagingMetadata.total')).toBe(site.records.events.count);
    const poor = await startDemoSite({ deny: ['EVENTS_DRAFTS'] });
    expect((await ask(poor, EVENTS, { query: all, includeDrafts: true })).status).toBe(403);
    expect((await ask(poor, EVENTS, { query: all })).status).toBe(200);
    await poor.close();
  });

  test('have only the fields that were asked for', async () => {
    const id = site.records.events.idAt(0);
    const bare = await client().wixEventsV2.getEvent(id);
    expect(bare).not.toHaveProperty('registration');
    expect(bare.title).toBeTypeOf('string');
    const full = await client().wixEventsV2.getEvent(id, { fields: ['REGISTRATION', 'TEXTS', 'DETAILS'] });
    expect(full.registration?.type).toBe('TICKETING');
    expect(full.description?.nodes?.length).toBeGreaterThan(0);
    expect(full.form).toBeUndefined();
  });

  test('hold every status, kind of registration, place and recurrence', async () => {
    const { json } = await ask(site, EVENTS, { query: all, includeDrafts: true, fields: ['REGISTRATION'] });
    const values = (path: string): string[] => [...new Set(textsOf(json, path))].toSorted();
    expect(values('events.status')).toEqual(['CANCELED', 'DRAFT', 'ENDED', 'STARTED', 'UPCOMING']);
    expect(values('events.registration.type')).toEqual(['EXTERNAL', 'NONE', 'RSVP', 'TICKETING']);
    expect(values('events.registration.status')).toEqual([
      'CLOSED_AUTOMATICALLY',
      'CLOSED_MANUALLY',
      'OPEN_EXTERNAL',
      'OPEN_RSVP',
      'OPEN_RSVP_WAITLIST_ONLY',
      'OPEN_TICKETS',
      'SCHEDULED_RSVP',
      'UNKNOWN_REGISTRATION_STATUS',
    ]);
    expect(values('events.location.type')).toEqual(['ONLINE', 'VENUE']);
    expect(values('events.dateAndTimeSettings.recurrenceStatus')).toHaveLength(5);
    expect(values('events.dateAndTimeSettings.startDate').some((date) => date < '1970')).toBe(true);
  });

  test('are filtered and sorted by what Wix declares, and by nothing else', async () => {
    const sort = [{ fieldName: 'title', order: 'DESC' }];
    const { json } = await ask(site, EVENTS, {
      query: { ...all, sort, filter: { status: { $in: ['ENDED'] } } },
    });
    expect(new Set(textsOf(json, 'events.status'))).toEqual(new Set(['ENDED']));
    const refused = await ask(site, EVENTS, { query: { filter: { shortDescription: 'x' } } });
    expect(refused.status).toBe(400);
    expect(valueAt(refused.json, 'details.applicationError.code')).toBe('FILTER_PARSER_ERROR');
    expect(
      (await ask(site, EVENTS, { query: { sort: [{ fieldName: 'status', order: 'ASC' }] } })).status,
    ).toBe(400);
    expect((await ask(site, EVENTS, { query: { paging: { limit: 1001 } } })).status).toBe(400);
  });

  test('have categories, policies and a schedule', async () => {
    const found = await client()
      .categories.queryCategories({ fieldset: ['COUNTS'] })
      .find();
    expect(found.items.length).toBeGreaterThan(4);
    expect(found.items[0]?.counts?.assignedEventsCount).toBeGreaterThan(0);
    expect((await client().policies.queryPolicies().find()).items.length).toBeGreaterThan(0);
    const eventId = [site.records.events.idAt(0)];
    const visible = await client().schedule.listScheduleItems({ eventId });
    const every = await client().schedule.listScheduleItems({
      eventId,
      state: ['PUBLISHED', 'VISIBLE', 'HIDDEN'],
    });
    expect(visible.items?.length).toBe(3);
    expect(every.items?.length).toBe(4);
  });
});

describe('registrations', () => {
  test('ticket definitions come by cursor or by offset, under `metadata`', async () => {
    const paths = ['/events/v3', '/events-ticket-definitions/v3'].map(
      (path) => `${path}/ticket-definitions/query`,
    );
    const [first, second] = await Promise.all(
      paths.map((path) => ask(site, path, { query: { paging: { limit: 5 } } })),
    );
    expect(first?.json).toEqual(second?.json);
    expect(valueAt(first?.json ?? {}, 'metadata.total')).toBe(site.records.ticketDefinitions.count);
    const page = await client().ticketDefinitionsV2.queryTicketDefinitions().limit(100).find();
    expect(page.items).toHaveLength(100);
    expect((await page.next()).items).toHaveLength(site.records.ticketDefinitions.count - 100);
  });

  test('guests come by cursor, and by offset with their total', async () => {
    const { items } = await client()
      .guests.queryGuests({ fields: ['GUEST_DETAILS'] })
      .limit(1000)
      .find();
    expect(items).toHaveLength(1000);
    expect(new Set(items.map(({ guestType }) => guestType))).toEqual(
      new Set(['RSVP', 'BUYER', 'TICKET_HOLDER']),
    );
    const { json } = await ask(site, '/events-guests/v2/guests/query', { query: { paging: { limit: 1 } } });
    expect(valueAt(json, 'pagingMetadata.total')).toBe(site.records.eventGuests.count);
    expect(textsOf(json, 'guests.guestDetails')).toEqual([]);
  });

  test('RSVPs are counted apart and lack their dates unless details are asked for', async () => {
    const eventId = site.records.events.idAt(1);
    const { items } = await client()
      .rsvpV2.queryRsvps({ fields: ['DETAILS'] })
      .eq('eventId', eventId)
      .find();
    expect(items.length).toBeGreaterThan(3);
    const { count } = await client().rsvpV2.countRsvps({ filter: { eventId } });
    expect(count).toBe(items.length);
    const bare = await ask(site, '/events/v2/rsvps/query', { query: { cursorPaging: { limit: 1 } } });
    expect(textsOf(bare.json, 'rsvps.createdDate')).toEqual([]);
  });

  test('orders and tickets are listed with total, offset and limit', async () => {
    const page = await client().orders.listOrders({
      limit: 100,
      offset: 400,
      fieldset: ['DETAILS', 'TICKETS'],
    });
    expect(page).toMatchObject({ total: site.records.eventOrders.count, offset: 400, limit: 100 });
    expect(page.orders).toHaveLength(site.records.eventOrders.count - 400);
    const [order] = page.orders ?? [];
    const orderNumber = order?.orderNumber ?? '';
    expect(await client().orders.getOrder({ eventId: order?.eventId ?? '', orderNumber })).toMatchObject({
      orderNumber,
    });
    const of = await client().tickets.listTickets({
      orderNumber: [orderNumber],
      fieldset: ['TICKET_DETAILS'],
    });
    expect(of.tickets?.map(({ ticketNumber }) => ticketNumber)).toEqual(
      order?.tickets?.map(({ ticketNumber }) => ticketNumber),
    );
    const bare = await ask(site, '/events/v1/tickets?limit=1');
    expect(Object.keys(bare.json)).toContain('tickets');
    expect(textsOf(bare.json, 'tickets.ticketNumber')).toEqual([]);
  });

  test('tickets of an event are those of its orders', async () => {
    const eventId = site.records.events.idAt(0);
    const sold = await client().orders.listOrders({ eventId: [eventId], limit: 100, fieldset: ['TICKETS'] });
    const numbers = sold.orders
      ?.flatMap((order) => order.tickets ?? [])
      .map(({ ticketNumber }) => ticketNumber);
    const listed = await client().tickets.listTickets({
      eventId: [eventId],
      limit: 100,
      fieldset: ['TICKET_DETAILS'],
    });
    expect(listed.tickets?.map(({ ticketNumber }) => ticketNumber)).toEqual(numbers?.toSorted());
    expect(listed.tickets?.map(({ ticketNumber }) => ticketNumber)).not.toHaveLength(0);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['EVENTS_GUESTS', '/events/v2/guests/query', {}],
    ['EVENTS_GUESTS', '/events/v1/tickets', undefined],
    ['EVENTS_ORDERS', '/events/v1/orders', undefined],
    ['EVENTS_TICKET_DEFINITIONS', '/events/v3/ticket-definitions/query', {}],
    ['EVENTS_POLICIES', '/events/v2/policies/query', {}],
  ] as const)('without %s, %s answers 403 and events still come', async (permission, path, body) => {
    const poor = await startDemoSite({ deny: [permission] });
    expect((await ask(poor, path, body)).status).toBe(403);
    expect((await ask(poor, EVENTS, {})).status).toBe(200);
    await poor.close();
  });

  test('without the app every path says so', async () => {
    const bare = await startDemoSite({ uninstalled: ['EVENTS'] });
    const answer = await ask(bare, EVENTS, {});
    expect(answer.status).toBe(428);
    expect(valueAt(answer.json, 'details.applicationError.code')).toBe('WIX_EVENTS_APP_NOT_INSTALLED');
    await bare.close();
  });
});
