import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whole } from '../../golden/whole-selection.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

const LISTS = [
  ['events', 'Event'],
  ['ticketDefinitions', 'TicketDefinition'],
  ['eventGuests', 'EventGuest'],
  ['eventRsvps', 'EventRsvp'],
  ['eventOrders', 'EventOrder'],
  ['eventTickets', 'EventTicket'],
] as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '5000' } });
});
afterAll(() => gateway.close());

async function nodes(field: string, selection: string, args = 'first: 200'): Promise<Json[]> {
  const { body } = await gateway.query(`{ ${field}(${args}) { nodes { ${selection} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data[field].nodes;
}

describe('every field', () => {
  it.each(LISTS)('of %s can be read, and raw is the record as Wix has it', async (field, type) => {
    const set = gateway.site.records[field];
    const found = await nodes(field, whole(type).slice(1, -1), 'first: 60');
    expect(found).toHaveLength(60);
    const record = set.at(set.indexOf(found[7].id) ?? -1);
    expect(found[7].raw).toEqual(JSON.parse(JSON.stringify(record)));
  });
});

describe('events', () => {
  it('have every status, kind of registration, place and recurrence', async () => {
    const events = await nodes(
      'events',
      `status url descriptionHtml mainImage { url altText }
       dateAndTimeSettings { dateAndTimeTbd startDate recurrenceStatus recurringEvents { categoryId individualEventDates { startDate } } }
       location { type locationTbd address { country } }
       registration { type externalUrl tickets { lowestPrice { amount currency } taxSettings { rate } } rsvp { responseType } }
       onlineConferencing { session { guestLink } } seoSettings { title description }`,
    );
    const values = (read: (event: Json) => unknown): Set<unknown> => new Set(events.map(read));
    expect(values(({ status }) => status).size).toBe(5);
    expect(values(({ registration }) => registration.type)).toEqual(
      new Set(['RSVP', 'TICKETING', 'EXTERNAL', 'NONE']),
    );
    expect(values(({ dateAndTimeSettings }) => dateAndTimeSettings.recurrenceStatus).size).toBe(6);
    expect(events.some(({ location }) => location.type === 'ONLINE')).toBe(true);
    expect(events.some(({ location }) => location.locationTbd === true && location.address === null)).toBe(
      true,
    );
    expect(
      events.some(({ dateAndTimeSettings: { recurringEvents } }) => recurringEvents?.categoryId != null),
    ).toBe(true);
    expect(events.some(({ registration }) => registration.externalUrl !== null)).toBe(true);
    const pictures = events.flatMap(({ mainImage }) => mainImage ?? []);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture.url).toMatch(/^https:\/\/static\.wixstatic\.com\/media\//);
    for (const { url } of events) expect(url).toMatch(/^https:\/\/www\.example\.com\/event-details\//);
    expect(events.some(({ descriptionHtml }) => descriptionHtml?.includes('<strong>'))).toBe(true);
  });

  it('without a date, and of long before 1970, come as they are', async () => {
    const events = await nodes(
      'events',
      'dateAndTimeSettings { dateAndTimeTbd startDate endDate timeZoneId }',
    );
    const dates = events.map(({ dateAndTimeSettings }) => dateAndTimeSettings);
    expect(dates.some(({ startDate }) => startDate === '1912-06-01T19:00:00.000Z')).toBe(true);
    expect(dates.some(({ startDate, dateAndTimeTbd }) => startDate === null && dateAndTimeTbd === true)).toBe(
      true,
    );
    expect(dates.some(({ startDate, dateAndTimeTbd }) => startDate === null && dateAndTimeTbd === null)).toBe(
      true,
    );
  });

  it.each(['list', 'wrapped'] as const)('show categories that Wix sends as %s', async (eventCategories) => {
    await using other = await startGateway({ site: { assumptions: { eventCategories } } });
    const { body } = await other.query('{ events(first: 60) { nodes { categories { id name } } } }');
    expect(body.errors).toBeUndefined();
    const lengths = body.data.events.nodes.map(({ categories }: Json) => categories.length);
    expect(new Set(lengths)).toEqual(new Set([0, 1, 2, 3]));
    const { events } = other.site.records;
    events.update(events.idAt(0), { categories: {} });
    const none = await other.query(`{ event(id: "${events.idAt(0)}") { categories { id } } }`);
    expect(none.body).toMatchObject({ data: { event: { categories: [] } } });
  });

  it('say so when Wix sends no categories at all', async () => {
    await using other = await startGateway({ site: { assumptions: { eventCategories: 'absent' } } });
    const { body } = await other.query('{ events(first: 10) { nodes { categories { id } } } }');
    expect(body.data.events.nodes[0].categories).toBeNull();
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('no categories')]);
  });

  it('say so when a schedule has changes that are not published', async () => {
    await using other = await startGateway({ site: { assumptions: { eventAgendaDrafts: true } } });
    const { body } = await other.query('{ events(first: 10) { nodes { scheduleItems { id } } } }');
    expect(body.extensions?.wix.notes).toEqual([expect.stringContaining('not published')]);
  });
});

describe('tickets', () => {
  it('keep prices with all their decimals, of every kind', async () => {
    const definitions = await nodes(
      'ticketDefinitions',
      `eventDetails { title location { type } } feeType saleStatus pricingMethod { pricingType free fixedPrice { amount currency } guestPrice { amount }
       pricingOptions { name price { amount } } } salePeriod { startDate endDate } salesDetails { soldCount }`,
    );
    const prices = definitions.map(({ pricingMethod }) => pricingMethod);
    expect(prices.some(({ fixedPrice }) => fixedPrice?.amount === '12.345')).toBe(true);
    expect(prices.some(({ guestPrice }) => guestPrice !== null)).toBe(true);
    expect(prices.some(({ pricingOptions }) => pricingOptions?.length === 2)).toBe(true);
    expect(new Set(definitions.map(({ feeType }) => feeType)).size).toBe(3);
    expect(new Set(definitions.map(({ saleStatus }) => saleStatus)).size).toBe(3);
  });

  it('of orders carry every status, and sums are exact', async () => {
    const orders = await nodes(
      'eventOrders',
      'status totalPrice { amount currency } invoice { subTotal { amount } tax { rate amount { amount } } }',
    );
    expect(new Set(orders.map(({ status }) => status)).size).toBe(11);
    expect(orders.some(({ invoice }) => invoice.subTotal.amount === '3999999999.98')).toBe(true);
    expect(orders[0].invoice.tax).toEqual({ rate: '19.125', amount: { amount: '7.63' } });
  });
});
