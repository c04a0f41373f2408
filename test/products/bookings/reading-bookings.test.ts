import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { valuesAt } from '../../../demo-site/json.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

const COUNT = 330;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { bookings: COUNT } } });
});
afterEach(() => gateway.site.setFaults([]));
afterAll(() => gateway.close());

/** One value of each booking as the site's own records hold it, with its id, in the order of creation. */
function records(path: string): { id: string; value: string }[] {
  const { bookings } = gateway.site.records;
  return Array.from({ length: bookings.count }, (_, index) => ({
    id: bookings.idAt(index),
    value: String(valuesAt(bookings.at(index), path)[0]),
  }));
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const sorted = (rows: readonly { readonly id: string }[]): string[] => ids(rows).toSorted();

interface Drain {
  readonly first: number;
  readonly filter?: unknown;
  readonly orderBy?: unknown;
  readonly onPage?: (page: number) => void;
}

async function drain({ first, filter, orderBy, onPage }: Drain): Promise<Json[]> {
  const rows: Json[] = [];
  let after: string | null = null;
  let page = 0;
  do {
    const { body } = await gateway.query(
      `query ($first: Int, $after: String, $filter: BookingFilter, $orderBy: BookingOrderBy) {
        bookings(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          nodes { id status createdAt }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after, filter, orderBy },
    );
    expect(body.errors).toBeUndefined();
    rows.push(...body.data.bookings.nodes);
    after = body.data.bookings.pageInfo.hasNextPage ? body.data.bookings.pageInfo.endCursor : null;
    onPage?.(page++);
  } while (after !== null);
  return rows;
}

describe('a list of bookings', () => {
  it.each([7, 100, 1000])('holds every booking once by time of creation, with pages of %i', async (first) => {
    gateway.site.requests.clear();
    expect(ids(await drain({ first }))).toEqual(ids(records('id')));
    expect(gateway.site.requests.count()).toBe(Math.ceil(COUNT / Math.min(first, 100)));
  });

  it('has all six statuses, and bookings of the past and the future', async () => {
    const rows = await drain({ first: 1000 });
    expect(new Set(rows.map(({ status }) => status)).size).toBe(6);
    const { body } = await gateway.query(`{
      old: bookings(filter: { startDate: { lt: "1970-01-01T00:00:00Z" } }) { nodes { startDate } }
      coming: bookings(filter: { startDate: { gt: "2026-06-01T00:00:00Z" } }) { totalCount }
    }`);
    expect(body.data.old.nodes[0].startDate).toMatch(/^1968-/);
    expect(body.data.coming.totalCount).toBeGreaterThan(0);
  });

  it('survives that Wix forgets its cursors, in every order', async () => {
    for (const orderBy of [undefined, { field: 'UPDATED_AT', direction: 'DESC' }, { field: 'START_DATE' }]) {
      const rows = await drain({ first: 45, orderBy, onPage: () => gateway.site.expireCursors() });
      expect(sorted(rows)).toEqual(sorted(records('id')));
    }
  });

  it('goes on within the limits of its filter after Wix has forgotten a cursor', async () => {
    const all = records('createdDate');
    const from = all[40]?.value ?? '';
    const to = all[190]?.value ?? '';
    const rows = await drain({
      first: 33,
      filter: { createdAt: { gte: from, lt: to } },
      onPage: () => gateway.site.expireCursors(),
    });
    expect(ids(rows)).toEqual(ids(all.filter(({ value }) => value >= from && value < to)));
  });

  it('loses no booking when others are made and deleted meanwhile', async () => {
    await using other = await startGateway({ site: { counts: { bookings: 60 } } });
    const { bookings } = other.site.records;
    const before = Array.from({ length: 60 }, (_, index) => bookings.idAt(index));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await other.query(
        'query ($after: String) { bookings(first: 10, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...ids(body.data.bookings.nodes));
      if (seen.length === 10) {
        bookings.remove(before[3] ?? '');
        bookings.remove(before[9] ?? '');
        bookings.add();
      }
      after = body.data.bookings.pageInfo.hasNextPage ? body.data.bookings.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  });
});

describe('the number of bookings', () => {
  it('is exact, by one request of its own', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ bookings { totalCount } }');
    expect(body.data.bookings.totalCount).toBe(COUNT);
    expect(gateway.site.requests.count()).toBe(1);
    expect(gateway.site.requests.count('/extended-bookings/count')).toBe(1);
  });

  it('is null for more ids than one request counts', async () => {
    gateway.site.requests.clear();
    const filter = { ids: ids(records('id')).slice(0, 101) };
    const { body } = await gateway.query(
      'query ($filter: BookingFilter) { bookings(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(body.data.bookings.totalCount).toBeNull();
    expect(gateway.site.requests.count()).toBe(0);
  });
});

describe('filters of bookings', () => {
  it.each([
    ['status', 'status', ['PENDING', 'WAITING_LIST']],
    ['paymentStatus', 'paymentStatus', ['PARTIALLY_PAID']],
  ])('by %s', async (name, path, values) => {
    const expected = records(path).filter(({ value }) => values.includes(value));
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(await drain({ first: 100, filter: { [name]: values } }))).toEqual(ids(expected));
  });

  it.each([
    ['createdAt', 'createdDate'],
    ['updatedAt', 'updatedDate'],
    ['startDate', 'startDate'],
    ['endDate', 'endDate'],
  ])('by both ends of %s, of which Wix would hear only the first if they came apart', async (name, path) => {
    const dates = records(path)
      .map(({ value }) => value)
      .toSorted();
    const [gte = '', lte = ''] = [dates[60], dates[200]];
    const expected = records(path).filter(({ value }) => value >= gte && value <= lte);
    expect(sorted(await drain({ first: 100, filter: { [name]: { gte, lte } } }))).toEqual(sorted(expected));
  });

  it('by contact and by e-mail address', async () => {
    const contact = records('contactDetails.contactId').find(({ value }) => value !== 'undefined');
    const email = records('contactDetails.email').find(({ value }) => value !== 'undefined');
    expect(ids(await drain({ first: 100, filter: { contactIds: [contact?.value] } }))).toContain(contact?.id);
    expect(ids(await drain({ first: 100, filter: { email: email?.value } }))).toContain(email?.id);
  });

  it('by ids, more than Wix takes at once', async () => {
    const wanted = ids(records('id')).filter((_, index) => index % 2 === 0);
    gateway.site.requests.clear();
    const rows = await drain({ first: 1000, filter: { ids: wanted } });
    expect(sorted(rows)).toEqual(wanted.toSorted());
    expect(gateway.site.requests.count()).toBe(Math.ceil(wanted.length / 100));
  });

  it('by services of every type: those with a slot, then those with a schedule', async () => {
    const { bookingServices } = gateway.site.records;
    const serviceIds = [0, 1, 2, 3].map((index) => bookingServices.idAt(index));
    const slots = records('bookedEntity.slot.serviceId').filter(({ value }) => serviceIds.includes(value));
    const courses = records('bookedEntity.schedule.serviceId').filter(({ value }) =>
      serviceIds.includes(value),
    );
    expect(ids(await drain({ first: 100, filter: { serviceIds } }))).toEqual([
      ...ids(slots),
      ...ids(courses),
    ]);
    const { body } = await gateway.query(
      'query ($filter: BookingFilter) { bookings(filter: $filter) { totalCount } }',
      { filter: { serviceIds } },
    );
    expect(body.data.bookings.totalCount).toBe(slots.length + courses.length);
  });

  it('reads only what has changed since a point in time', async () => {
    const dates = records('updatedDate')
      .map(({ value }) => value)
      .toSorted();
    const gte = dates.at(-30) ?? '';
    gateway.site.requests.clear();
    const rows = await drain({ first: 100, filter: { updatedAt: { gte } } });
    expect(rows).toHaveLength(records('updatedDate').filter(({ value }) => value >= gte).length);
    expect(gateway.site.requests.count()).toBe(1);
  });
});

describe('a single booking', () => {
  it('is found by id, several with one request, and null where there is none', async () => {
    const [a, b] = ids(records('id'));
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      `query ($a: ID!, $b: ID!) {
        a: booking(id: $a) { id } b: booking(id: $b) { id } c: booking(id: "00000000-0000-4000-8000-000000000000") { id }
      }`,
      { a: a?.toUpperCase(), b },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ a: { id: a }, b: { id: b }, c: null });
    expect(gateway.site.requests.count()).toBe(1);
  });
});

/** The flags that a request asked for parts with. */
function flagsOf(index: number): string[] {
  return Object.keys(gateway.site.requests.entries[index]?.body ?? {}).filter((name) =>
    name.startsWith('with'),
  );
}

describe('the parts of a booking', () => {
  it('are asked for only where they are selected', async () => {
    gateway.site.requests.clear();
    await gateway.query('{ bookings { nodes { id status } } }');
    expect(flagsOf(0)).toEqual([]);
    await gateway.query('{ bookings { nodes { attendance { status } orderSummary { number } } } }');
    expect(flagsOf(1)).toEqual(['withBookingAttendanceInfo', 'withEcomOrder']);
  });

  it('are all asked for with raw', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ bookings(first: 3) { nodes { id raw } } }');
    expect(flagsOf(0)).toHaveLength(9);
    const [first] = body.data.bookings.nodes;
    expect(first.raw.booking).toEqual(gateway.site.records.bookings.at(0));
    expect(first.raw).toHaveProperty('allowedActions');
  });

  it('that need a further permission are missing without it, and the answer says so', async () => {
    await using other = await startGateway({
      site: { deny: ['ORDERS', 'BOOKINGS_FEES'], counts: { bookings: 20 } },
    });
    const document = `{ bookings(first: 20) { nodes {
      attendance { status } order { id } cancellationFeeStatus cancellationFeeEnabled
    } } }`;
    const { body } = await other.query(document);
    expect(body.errors).toBeUndefined();
    const { nodes } = body.data.bookings;
    expect(nodes.some(({ attendance }: Json) => attendance !== null)).toBe(true);
    expect(nodes.some(({ cancellationFeeEnabled }: Json) => cancellationFeeEnabled)).toBe(true);
    expect(nodes.every(({ order }: Json) => order === null)).toBe(true);
    expect(nodes.every(({ cancellationFeeStatus }: Json) => cancellationFeeStatus === null)).toBe(true);
    const notes = body.extensions?.wix.notes;
    expect(notes).toHaveLength(2);
    expect(notes.join()).toContain('SCOPE.DC-STORES.READ-ORDERS');

    other.site.requests.clear();
    const again = await other.query(document);
    expect(other.site.requests.count()).toBe(1);
    expect(again.body.extensions?.wix.notes).toHaveLength(2);
  });

  it.each(['ignored', 'refused'] as const)(
    'that only the description of the answer names may be %s by Wix',
    async (bookingsUnpublishedFlags) => {
      await using other = await startGateway({
        site: { assumptions: { bookingsUnpublishedFlags }, counts: { bookings: 20 } },
      });
      const { body } = await other.query(
        '{ bookings { nodes { id formValues { value } formSubmission { id } attendance { status } } } }',
      );
      expect(body.errors).toBeUndefined();
      const { nodes } = body.data.bookings;
      expect(nodes).toHaveLength(20);
      expect(nodes.every(({ formValues }: Json) => formValues === null)).toBe(true);
      expect(nodes.some(({ formSubmission }: Json) => formSubmission !== null)).toBe(true);
      expect(nodes.some(({ attendance }: Json) => attendance !== null)).toBe(true);
      expect(body.extensions?.wix.notes?.length ?? 0).toBe(bookingsUnpublishedFlags === 'refused' ? 1 : 0);
    },
  );
});
