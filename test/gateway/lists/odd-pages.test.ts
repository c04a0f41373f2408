import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../../demo-site/index.ts';
import { changedSite, type Json } from '../../assumptions/changed-site.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain } from './drain-list.ts';

/** Lists of every way of paging, with where their records are in an answer and what is counted beside them. */
const LISTS = [
  ['events', 'events', '/events/query', ({ pagingMetadata }: Json) => pagingMetadata],
  ['members', 'members', '/members/query', ({ metadata }: Json) => metadata],
  ['eventTickets', 'tickets', '/events/v1/tickets', (answer: Json) => answer],
  ['blogTags', 'tags', '/tags/query', ({ pagingMetadata }: Json) => pagingMetadata],
  ['eventGuests', 'guests', '/guests/query', ({ pagingMetadata }: Json) => pagingMetadata],
] as const;

describe('odd pages of Wix', () => {
  let demo: DemoSite;
  let gateway: TestGateway;
  let change: (body: Json, path: string) => void;
  beforeAll(async () => {
    demo = await startDemoSite({
      counts: { events: 9, members: 9, blogTags: 9, eventGuests: 9, eventTickets: 9 },
    });
    const site = await changedSite(demo, ({ path, body }) => change(body, path));
    gateway = await startGateway({ site });
  });
  afterAll(async () => {
    await gateway.close();
    await demo.close();
  });

  test.each(LISTS)('that count less than they hold lose nothing of %s', async (field, _, path, countedIn) => {
    change = () => {};
    const { ids: all } = await drain(gateway, field, 1000);
    change = (body, asked) => {
      if (asked.endsWith(path) && 'total' in countedIn(body)) countedIn(body).total = 2;
    };
    const { body } = await gateway.query(`{ list: ${field}(first: 4) { totalCount nodes { id } } }`);
    expect(body.data.list.totalCount).not.toBe(4);
    const { ids, errors } = await drain(gateway, field, 4);
    expect(errors).toEqual([]);
    expect(ids).toEqual(all);
  });

  test.each(LISTS)('that hold a record twice bring it once in %s', async (field, records, path) => {
    change = () => {};
    const { ids: all } = await drain(gateway, field, 1000);
    change = (body, asked) => {
      if (asked.endsWith(path)) body[records] = body[records].flatMap((one: Json) => [one, one]).slice(1);
    };
    const { body } = await gateway.query(`{ list: ${field}(first: 1000) { nodes { id } } }`);
    expect(body.errors).toBeUndefined();
    expect(body.data.list.nodes.map(({ id }: { id: string }) => id)).toEqual(all);
  });

  test.each(LISTS.slice(0, 4))(
    'that are empty though Wix counts more are said to be so: %s',
    async (field, records, path) => {
      change = (body, asked) => {
        if (asked.endsWith(path)) body[records] = [];
      };
      const { body } = await gateway.query(
        `{ list: ${field}(first: 4) { nodes { id } pageInfo { hasNextPage } } }`,
      );
      expect(body.data.list).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
      expect(body.extensions?.wix.notes).toEqual([
        expect.stringMatching(/^Wix counts more .* than it delivered/),
      ]);
      change = () => {};
      const whole = await gateway.query(`{ list: ${field}(first: 1000) { nodes { id } } }`);
      expect(whole.body.extensions?.wix).not.toHaveProperty('notes');
    },
  );

  test.each([
    ['orders', 'orders', '/orders/search'],
    ['products', 'products', '/products/search'],
    ['eventRsvps', 'rsvps', '/rsvps/query'],
    ['bookings', 'extendedBookings', '/extended-bookings/query'],
  ] as const)(
    'that end by cursor though Wix counts more are said to be so: %s',
    async (field, records, path) => {
      const document = `{ list: ${field}(first: 1000) { totalCount nodes { id } pageInfo { hasNextPage } } }`;
      change = () => {};
      const whole = await gateway.query(document);
      expect(whole.body.extensions?.wix).not.toHaveProperty('notes');
      change = (body, asked) => {
        if (!asked.endsWith(path)) return;
        const metadata = body.pagingMetadata ?? body.metadata;
        body[records] = body[records].slice(0, 3);
        Object.assign(metadata, { hasNext: false, cursors: {} });
      };
      const { body } = await gateway.query(document);
      expect(body.data.list).toMatchObject({ pageInfo: { hasNextPage: false } });
      expect(body.data.list.totalCount).toBeGreaterThan(body.data.list.nodes.length);
      expect(body.extensions?.wix.notes).toEqual([
        expect.stringMatching(/^Wix counts .* some may be missing/),
      ]);
    },
  );

  test('that end on a later page by cursor though Wix counts more are said to be so', async () => {
    let pages = 0;
    change = (body, asked) => {
      if (!/extended-?bookings.*query/.test(asked)) return;
      pages += 1;
      if (pages > 1) Object.assign(body.pagingMetadata, { hasNext: false, cursors: {} });
    };
    const document = `query ($after: String) {
      bookings(first: 4, after: $after) { pageInfo { hasNextPage endCursor } }
    }`;
    const { body: first } = await gateway.query(document);
    expect(first.extensions?.wix).not.toHaveProperty('notes');
    const { body: last } = await gateway.query(document, { after: first.data.bookings.pageInfo.endCursor });
    expect(last.data.bookings.pageInfo.hasNextPage).toBe(false);
    expect(last.extensions?.wix.notes).toEqual([
      expect.stringMatching(/^Wix counts more bookings than it delivered/),
    ]);
  });

  test('that stay empty while Wix promises more end with an error', async () => {
    change = (body, path) => {
      if (/extended-?bookings.*query/.test(path)) body.extendedBookings = [];
    };
    demo.requests.clear();
    const { body } = await gateway.query('{ bookings(first: 4) { nodes { id } } }');
    expect(body.data.bookings).toBeNull();
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('100 pages in a row were empty'),
        extensions: { code: 'WIX_BAD_RESPONSE' },
      },
    ]);
    expect(demo.requests.count()).toBeLessThanOrEqual(102);
  });

  test('that hold a record twice bring it once in relations', async () => {
    const document =
      '{ events(first: 9) { nodes { ticketDefinitions { id } policies { id } scheduleItems { id } } } }';
    change = () => {};
    const { body: once } = await gateway.query(document);
    change = (body, path) => {
      const list = {
        'ticket-definitions/query': 'ticketDefinitions',
        'policies/query': 'policies',
        schedule: 'items',
      };
      for (const [end, records] of Object.entries(list))
        if (path.endsWith(end)) body[records] = body[records].flatMap((one: Json) => [one, one]);
    };
    const { body } = await gateway.query(document);
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual(once.data);
    for (const kind of ['ticketDefinitions', 'policies', 'scheduleItems'])
      expect(body.data.events.nodes.flatMap((event: Json) => event[kind])).not.toEqual([]);
  });
});
