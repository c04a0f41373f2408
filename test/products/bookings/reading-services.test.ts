import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { wholeSelection } from './whole-selection.ts';

type Json = ReturnType<typeof JSON.parse>;

const COUNT = 230;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { bookingServices: COUNT, bookings: 40 } } });
});
afterAll(() => gateway.close());

const own = (): Json[] => {
  const { bookingServices } = gateway.site.records;
  return Array.from({ length: bookingServices.count }, (_, index) => bookingServices.at(index));
};
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

async function drain(
  first: number,
  args: { filter?: unknown; orderBy?: unknown } = {},
  onPage?: () => void,
  from = gateway,
): Promise<Json[]> {
  const rows: Json[] = [];
  let after: string | null = null;
  do {
    const { body } = await from.query(
      `query ($first: Int, $after: String, $filter: BookingServiceFilter, $orderBy: BookingServiceOrderBy) {
        bookingServices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          nodes { id name }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after, ...args },
    );
    expect(body.errors).toBeUndefined();
    rows.push(...body.data.bookingServices.nodes);
    after = body.data.bookingServices.pageInfo.hasNextPage
      ? body.data.bookingServices.pageInfo.endCursor
      : null;
    onPage?.();
  } while (after !== null);
  return rows;
}

describe('a list of services', () => {
  it.each([
    [9, 26],
    [99, 3],
    [1000, 3],
  ])(
    'holds every service once, hidden ones too: with pages of %i by %i requests',
    async (first, requests) => {
      gateway.site.requests.clear();
      expect(ids(await drain(first))).toEqual(ids(own()));
      // Each request but the first begins with the last service of the one before.
      expect(gateway.site.requests.count()).toBe(requests);
    },
  );

  it('comes with its number, which costs nothing beside a page and one request alone', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ bookingServices(first: 5) { nodes { id } totalCount } }');
    expect(body.data.bookingServices.totalCount).toBe(COUNT);
    expect(gateway.site.requests.count()).toBe(1);
    const alone = await gateway.query('{ bookingServices { totalCount } }');
    expect(alone.body.data.bookingServices.totalCount).toBe(COUNT);
    expect(gateway.site.requests.count()).toBe(2);
    expect(gateway.site.requests.count('/services/count')).toBe(1);
  });

  it('loses no service when others are deleted meanwhile', async () => {
    await using other = await startGateway({ site: { counts: { bookingServices: 60 } } });
    const { bookingServices } = other.site.records;
    const before = Array.from({ length: 60 }, (_, index) => bookingServices.idAt(index));
    let pages = 0;
    const rows = await drain(
      10,
      {},
      () => {
        if (pages++ === 1) for (const index of [2, 12, 19]) bookingServices.remove(before[index] ?? '');
      },
      other,
    );
    const seen = ids(rows);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  });

  it('is sorted by name with ties broken, though Wix cannot sort by time', async () => {
    const rows = await drain(50, { orderBy: { field: 'NAME', direction: 'DESC' } });
    expect(ids(rows).toSorted()).toEqual(ids(own()).toSorted());
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  });
});

describe('filters of services', () => {
  it.each([
    ['type', { type: ['CLASS', 'COURSE'] }, ({ type }: Json) => type !== 'APPOINTMENT'],
    ['hidden', { hidden: true }, ({ hidden }: Json) => hidden],
    ['text', { text: 'GLAZE' }, ({ name }: Json) => name.includes('Glaze')],
    ['slugs', { slugs: ['ton-kurs-1', 'class-2'] }, (_: Json, index: number) => index === 1 || index === 2],
  ])('by %s', async (_, filter, matches) => {
    const expected = own().filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(await drain(1000, { filter }))).toEqual(ids(expected));
  });

  it('by category, staff, location and ids', async () => {
    const [first] = own();
    const cases: [Json, (service: Json) => boolean][] = [
      [{ categoryIds: [first.category.id] }, ({ category }) => category?.id === first.category.id],
      [
        { staffResourceIds: [first.staffMemberIds[0]] },
        ({ staffMemberIds }) => staffMemberIds.includes(first.staffMemberIds[0]),
      ],
      [
        { locationIds: [first.locations[0].id] },
        ({ locations }) => locations.some(({ business }: Json) => business?.id === first.locations[0].id),
      ],
      [{ ids: ids(own()).slice(0, 150) }, ({ id }) => ids(own()).indexOf(id) < 150],
    ];
    for (const [filter, matches] of cases)
      expect(ids(await drain(1000, { filter })).toSorted()).toEqual(ids(own().filter(matches)).toSorted());
  });
});

describe('a service', () => {
  const cut = ['Booking', 'StaffMember', 'BookingResource'];

  it('shows all that Wix holds, whatever its type and its price', async () => {
    const { body } = await gateway.query(
      `{ bookingServices(first: 100) { nodes ${wholeSelection('BookingService', cut)} } }`,
    );
    expect(body.errors).toBeUndefined();
    const nodes: Json[] = body.data.bookingServices.nodes;
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['APPOINTMENT', 'CLASS', 'COURSE']));
    expect(new Set(nodes.map(({ payment }) => payment.rateType))).toEqual(
      new Set(['FIXED', 'CUSTOM', 'VARIED', 'NO_FEE', 'SUBSCRIPTION']),
    );
    const { bookingServices } = gateway.site.records;
    for (const [index, node] of nodes.entries()) expect(node.raw).toEqual(bookingServices.at(index));
    // An amount with more than two decimals passes unchanged.
    expect(nodes.some(({ payment }) => /\.\d{3}$/.test(payment.fixed?.price.amount ?? ''))).toBe(true);
    expect(nodes.some(({ schedule }) => schedule.firstSessionStart?.startsWith('1968-'))).toBe(true);
  });

  it('has full addresses of its pictures, whether Wix sends an address, a bare id or its own URI', async () => {
    const { body } = await gateway.query(
      '{ bookingServices(first: 100) { nodes { images { url } mainImage { id url } coverImage { url } } } }',
    );
    const urls = body.data.bookingServices.nodes.flatMap(({ images, mainImage }: Json) =>
      images === null ? [] : [mainImage.url, ...images.map(({ url }: Json) => url)],
    );
    expect(urls.length).toBeGreaterThan(100);
    for (const url of urls)
      expect(url).toMatch(/^https:\/\/static\.wixstatic\.com\/media\/de3051_[0-9a-f]+~mv2\.\w+$/);
  });

  it('asks Wix for no more than is selected', async () => {
    gateway.site.requests.clear();
    await gateway.query('{ bookingServices { nodes { id name slug } } }');
    await gateway.query('{ bookingServices { nodes { staffDetails { name } } } }');
    const asked = gateway.site.requests.entries.map(({ body }) => body['conditionalFields']);
    expect(asked).toEqual([undefined, ['STAFF_MEMBER_DETAILS']]);
  });

  it('is found by id, and null where there is none', async () => {
    const { id, name } = own()[8];
    const { body } = await gateway.query(
      `query ($id: ID!) {
        found: bookingService(id: $id) { name hidden }
        none: bookingService(id: "00000000-0000-4000-8000-000000000000") { name }
      }`,
      { id },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ found: { name, hidden: true }, none: null });
  });
});
