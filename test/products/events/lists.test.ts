import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from '../stores/drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    site: { counts: { events: 260, ticketDefinitions: 310, eventGuests: 2300 } },
  });
});
afterAll(() => gateway.close());

const records = () => gateway.site.records;
const count = () => gateway.site.requests.count();

/** The ids of all records that meet a filter. */
async function idsBy(field: string, filter: string): Promise<readonly string[]> {
  return (await drain(gateway, field, { first: 1000, args: `filter: ${filter}` })).ids;
}

describe('a list of events', () => {
  it.each([7, 100, 1000])('holds every event once, drafts too, with pages of %i', async (first) => {
    const { ids } = await drain(gateway, 'events', { first });
    expect(ids).toEqual(idsOf(records().events));
  });

  it('costs one request for a hundred events', async () => {
    gateway.site.requests.clear();
    await drain(gateway, 'events', { first: 1000 });
    // Each page but the first begins with the last event of the one before.
    expect(count()).toBe(3);
  });

  it('brings its total with the page', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ events(first: 10) { totalCount nodes { id } } }');
    expect(body.data.events.totalCount).toBe(260);
    expect(count()).toBe(1);
    const counted = await gateway.query('{ events { totalCount } }');
    expect(counted.body.data.events.totalCount).toBe(260);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it.each(['CREATED_AT', 'UPDATED_AT', 'START_DATE', 'END_DATE', 'TITLE', 'SLUG'])(
    'ordered by %s holds every event once in both directions',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const args = `orderBy: { field: ${field}, direction: ${direction} }`;
        const { ids } = await drain(gateway, 'events', { first: 90, args });
        expect(ids.toSorted()).toEqual(idsOf(records().events).toSorted());
      }
    },
  );

  it('is told by status, time, slug and first kind of registration', async () => {
    const rows = idsOf(records().events).map((_, at) => records().events.at(at));
    const wanted = (matches: (row: (typeof rows)[number]) => boolean): string[] =>
      rows.filter(matches).map(({ id }) => String(id));
    expect(await idsBy('events', '{ status: [DRAFT, CANCELED] }')).toEqual(
      wanted(({ status }) => status === 'DRAFT' || status === 'CANCELED'),
    );
    const since = String(rows[150]?.['updatedDate']);
    expect(await idsBy('events', `{ updatedAt: { gte: "${since}" } }`)).toEqual(
      wanted(({ updatedDate }) => String(updatedDate) >= since),
    );
    expect(await idsBy('events', '{ slugs: ["event-1", "event-5"] }')).toEqual(
      wanted(({ slug }) => slug === 'event-1' || slug === 'event-5'),
    );
    expect(await idsBy('events', '{ startDate: { lt: "1970-01-01T00:00:00Z" } }')).not.toEqual([]);
    expect(await idsBy('events', '{ initialType: TICKETING }')).not.toEqual([]);
  });

  it('reads a hundred ids with one request, and none for none', async () => {
    const wanted = idsOf(records().events).slice(20, 170);
    gateway.site.requests.clear();
    const args = `filter: { ids: ${JSON.stringify(wanted)} }`;
    const { body } = await gateway.query(`{ events(first: 1000, ${args}) { totalCount nodes { id } } }`);
    expect(body.data.events.nodes.map(({ id }: { id: string }) => id)).toEqual(wanted);
    expect(body.data.events.totalCount).toBe(150);
    gateway.site.requests.clear();
    expect((await drain(gateway, 'events', { args: 'filter: { ids: [] }' })).ids).toEqual([]);
    expect((await drain(gateway, 'eventTickets', { args: 'filter: { eventIds: [] }' })).ids).toEqual([]);
    expect(count()).toBe(0);
  });

  it('asks Wix only for what is selected, and for everything where the raw record is', async () => {
    gateway.site.requests.clear();
    await gateway.query('{ events(first: 1) { nodes { title registration { type } url } } }');
    await gateway.query('{ events(first: 1) { nodes { raw } } }');
    const [few, all] = gateway.site.requests.entries.map(({ body }) => Object(body).fields);
    expect(few).toEqual(['REGISTRATION', 'URLS']);
    expect(all).toHaveLength(11);
  });
});

describe.each([
  ['ticketDefinitions', 100, 'cursor', 0],
  ['eventGuests', 1000, 'cursor', 0],
  ['eventRsvps', 100, 'cursor', 1],
  ['eventOrders', 100, 'offset', 0],
  ['eventTickets', 100, 'offset', 0],
] as const)('%s', (field, page, paging, countRequests) => {
  it.each([13, 1000])('hold every record once, with pages of %i', async (first) => {
    const { ids } = await drain(gateway, field, { first });
    expect(ids).toEqual(idsOf(records()[field]));
  });

  it('cost as few requests as Wix allows', async () => {
    gateway.site.requests.clear();
    const { pages } = await drain(gateway, field, { first: 1000 });
    const total = records()[field].count;
    const overlap = paging === 'offset' ? Math.floor((total - 1) / page) : 0;
    expect(pages).toBe(Math.ceil(total / 1000));
    expect(count()).toBeLessThanOrEqual(Math.ceil((total + overlap) / page) + pages - 1);
  });

  it('have an exact total', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(`{ ${field}(first: 1) { totalCount nodes { id } } }`);
    expect(body.data[field].totalCount).toBe(records()[field].count);
    expect(count()).toBe(1 + countRequests);
  });

  it('survive that records are deleted while they are read', async () => {
    await using other = await startGateway({ site: { seed: 5 } });
    const set = other.site.records[field];
    const expected = new Set(idsOf(set));
    const { ids } = await drain(other, field, {
      first: 60,
      betweenPages: (number) => {
        if (number > 3) return;
        const id = set.idAt(number);
        set.remove(id);
        other.site.expireCursors();
      },
    });
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of idsOf(set)) expect(ids).toContain(id);
    expect(ids.every((id) => expected.has(id))).toBe(true);
  });
});

describe('incremental reads', () => {
  it.each(['events', 'ticketDefinitions', 'eventGuests', 'eventRsvps'] as const)(
    '%s since a point in time are those that changed since',
    async (field) => {
      const set = records()[field];
      const rows = idsOf(set).map((_, at) => set.at(at));
      const times = rows.map(({ updatedDate }) => String(updatedDate)).toSorted();
      const since = String(times[Math.floor(times.length * 0.8)]);
      const args = `filter: { updatedAt: { gte: "${since}" } }, orderBy: { field: UPDATED_AT }`;
      const { ids } = await drain(gateway, field, { first: 40, args });
      expect(ids.toSorted()).toEqual(
        rows
          .filter(({ updatedDate }) => String(updatedDate) >= since)
          .map(({ id }) => String(id))
          .toSorted(),
      );
    },
  );
});

describe('filters of registrations', () => {
  it('tell orders by status, tag, event, buyer and words', async () => {
    const set = records().eventOrders;
    const rows = idsOf(set).map((_, at) => set.at(at));
    const wanted = (matches: (row: (typeof rows)[number]) => boolean): string[] =>
      rows.filter(matches).map(({ orderNumber }) => String(orderNumber));
    expect(await idsBy('eventOrders', '{ status: [PAID] }')).toEqual(
      wanted(({ status }) => status === 'PAID'),
    );
    expect(await idsBy('eventOrders', '{ tags: [ARCHIVED] }')).toEqual(
      wanted(({ archived }) => archived === true),
    );
    const [first] = rows;
    const eventId = String(first?.['eventId']);
    expect(await idsBy('eventOrders', `{ eventIds: ["${eventId}"] }`)).toEqual(
      wanted((row) => row['eventId'] === eventId),
    );
    const member = rows.find(({ memberId }) => memberId !== undefined)?.['memberId'];
    expect(await idsBy('eventOrders', `{ memberIds: ["${String(member)}"] }`)).toEqual(
      wanted(({ memberId }) => memberId === member),
    );
    expect(await idsBy('eventOrders', `{ text: "${String(first?.['orderNumber'])}" }`)).toEqual([
      first?.['orderNumber'],
    ]);
    const numbers = rows.slice(0, 130).map(({ orderNumber }) => String(orderNumber));
    expect(await idsBy('eventOrders', `{ ids: ${JSON.stringify(numbers)} }`)).toEqual(numbers);
  });

  it('tell tickets by number, order, definition and state', async () => {
    const set = records().eventTickets;
    const rows = idsOf(set).map((_, at) => set.at(at));
    const numbers = rows.slice(0, 120).map(({ ticketNumber }) => String(ticketNumber));
    expect(await idsBy('eventTickets', `{ ids: ${JSON.stringify(numbers)} }`)).toEqual(numbers);
    const { orderNumber, ticketDefinitionId } = rows[3] ?? {};
    const wanted = (matches: (row: (typeof rows)[number]) => boolean): string[] =>
      rows.filter(matches).map(({ ticketNumber }) => String(ticketNumber));
    expect(await idsBy('eventTickets', `{ orderNumbers: ["${String(orderNumber)}"] }`)).toEqual(
      wanted((row) => row['orderNumber'] === orderNumber),
    );
    expect(await idsBy('eventTickets', `{ definitionIds: ["${String(ticketDefinitionId)}"] }`)).toEqual(
      wanted((row) => row['ticketDefinitionId'] === ticketDefinitionId),
    );
    expect(await idsBy('eventTickets', '{ states: [TICKET_ARCHIVED] }')).toEqual(
      wanted(({ archived }) => archived === true),
    );
  });

  it('of a status that neither orders nor tickets have find none, and ask for nothing', async () => {
    gateway.site.requests.clear();
    expect(await idsBy('eventOrders', '{ status: [UNKNOW_ORDER_STATUS] }')).toEqual([]);
    expect(await idsBy('eventTickets', '{ orderStatus: [UNKNOW_ORDER_STATUS] }')).toEqual([]);
    expect(count()).toBe(0);
  });

  it('tell guests by event, kind, attendance and arrival', async () => {
    const set = records().eventGuests;
    const rows = idsOf(set).map((_, at) => set.at(at));
    const eventId = String(rows[0]?.['eventId']);
    const args = `filter: { eventIds: ["${eventId}"], guestType: [RSVP], attendanceStatus: [ATTENDING] }`;
    expect((await drain(gateway, 'eventGuests', { args })).ids).toEqual(
      rows
        .filter(
          (row) =>
            row['eventId'] === eventId &&
            row['guestType'] === 'RSVP' &&
            row['attendanceStatus'] === 'ATTENDING',
        )
        .map(({ id }) => id),
    );
    const arrived = await drain(gateway, 'eventGuests', { first: 1000, args: 'filter: { checkedIn: true }' });
    expect(arrived.ids).toHaveLength(rows.length / 4);
  });
});
