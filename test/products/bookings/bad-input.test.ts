import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { wholeSelection } from './whole-selection.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { bookings: 40 } } });
});
afterEach(() => gateway.site.setFaults([]));
afterAll(() => gateway.close());

const READ_ALL = `{
  bookingServices { nodes { id } totalCount availability { status permission } }
  bookings { nodes { id } totalCount availability { status permission } }
  staffMembers { nodes { id } totalCount availability { status permission } }
  bookingResources { nodes { id } totalCount availability { status permission } }
}`;

describe('bad arguments of bookings', () => {
  it.each([
    ['an id that is no GUID', '{ booking(id: "abc") { id } }'],
    ['a service id with a slash', '{ bookingService(id: "a/b c") { id } }'],
    ['ids that are no GUIDs', '{ bookings(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['contact ids that are no GUIDs', '{ bookings(filter: { contactIds: ["1"] }) { nodes { id } } }'],
    ['resource ids that are no GUIDs', '{ staffMembers(filter: { resourceIds: ["1"] }) { nodes { id } } }'],
    ['an empty text', '{ bookingServices(filter: { text: " " }) { nodes { id } } }'],
    ['first: 0', '{ bookingResources(first: 0) { nodes { id } } }'],
    ['first: 1001', '{ bookings(first: 1001) { nodes { id } } }'],
    ['a time without a zone', '{ bookings(filter: { startDate: { gte: "2026-01-01" } }) { nodes { id } } }'],
    ['an unknown order', '{ bookingServices(orderBy: { field: CREATED_AT }) { nodes { id } } }'],
    ['a change filter of services', '{ bookingServices(filter: { updatedAt: {} }) { nodes { id } } }'],
  ])('%s is BAD_USER_INPUT, before anything is sent', async (_, document) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(gateway.site.requests.count()).toBe(0);
  });

  it('more values than Wix takes at once are BAD_USER_INPUT', async () => {
    const serviceIds = Array.from({ length: 101 }, () => gateway.site.records.bookings.idAt(0));
    const { body } = await gateway.query(
      'query ($filter: BookingFilter) { bookings(filter: $filter) { nodes { id } } }',
      { filter: { serviceIds } },
    );
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('other services for the bookings of a service are BAD_USER_INPUT', async () => {
    const id = gateway.site.records.bookingServices.idAt(0);
    const { body } = await gateway.query(
      'query ($id: ID!) { bookingService(id: $id) { name bookings(filter: { serviceIds: [$id] }) { nodes { id } } } }',
      { id },
    );
    expect(body.data.bookingService.name).toBeTypeOf('string');
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('cursors of another list, filter or order are BAD_CURSOR', async () => {
    const page = `query ($after: String, $filter: BookingFilter, $orderBy: BookingOrderBy) {
      bookings(first: 3, after: $after, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } }
    }`;
    const first = await gateway.query(page);
    const after = first.body.data.bookings.pageInfo.endCursor;
    const staff = await gateway.query('{ staffMembers(first: 3) { pageInfo { endCursor } } }');
    for (const variables of [
      { after, filter: { status: ['CONFIRMED'] } },
      { after, orderBy: { field: 'START_DATE' } },
      { after: 'abc' },
      { after: staff.body.data.staffMembers.pageInfo.endCursor },
    ]) {
      const { body } = await gateway.query(page, variables);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});

describe('a site without Wix Bookings, or a key that may not read it', () => {
  it('has empty lists that say why', async () => {
    await using other = await startGateway({ site: { uninstalled: ['BOOKINGS'] } });
    const { body } = await other.query(READ_ALL);
    expect(body.errors).toBeUndefined();
    for (const list of Object.values(body.data))
      expect(list).toEqual({
        nodes: [],
        totalCount: null,
        availability: { status: 'NOT_INSTALLED', permission: null },
      });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'BOOKINGS', status: 'NOT_INSTALLED' }]);
    const single = await other.query('{ booking(id: "00000000-0000-4000-8000-000000000000") { id } }');
    expect(single.body.errors?.[0]?.extensions.code).toBe('WIX_APP_NOT_INSTALLED');
  });

  it('names the permission that is missing', async () => {
    await using other = await startGateway({ site: { deny: ['BOOKINGS'] } });
    const { body } = await other.query(READ_ALL);
    expect(body.errors).toBeUndefined();
    expect(body.data.bookings.availability).toEqual({
      status: 'PERMISSION_DENIED',
      permission: expect.stringContaining('SCOPE.DC-BOOKINGS.READ-BOOKINGS-SENSITIVE'),
    });
    expect(body.data.bookingServices.availability.permission).toContain('READ-BOOKINGS-PUBLIC');
    const single = await other.query('{ bookingService(id: "00000000-0000-4000-8000-000000000000") { id } }');
    expect(single.body.errors?.[0]?.extensions.code).toBe('WIX_PERMISSION_DENIED');
  });

  it('still shows services to a key that may not see who booked', async () => {
    await using other = await startGateway({ site: { deny: ['BOOKINGS_PARTICIPANTS'] } });
    const { body } = await other.query(READ_ALL);
    expect(body.errors).toBeUndefined();
    expect(body.data.bookings.availability.status).toBe('PERMISSION_DENIED');
    for (const field of ['bookingServices', 'staffMembers', 'bookingResources']) {
      expect(body.data[field].nodes.length).toBeGreaterThan(0);
      expect(body.data[field].availability.status).toBe('AVAILABLE');
    }
    const connection = await other.query('{ connection { products { product status permission } } }');
    expect(connection.body.data.connection.products).toContainEqual({
      product: 'BOOKINGS',
      status: 'PERMISSION_DENIED',
      permission: expect.stringContaining('Including Participants'),
    });
  });
});

describe('broken answers to bookings', () => {
  it.each(['bookings', 'bookingServices', 'staffMembers', 'bookingResources'])(
    'of %s are WIX_BAD_RESPONSE, never an empty list',
    async (field) => {
      gateway.site.setFaults([{ kind: 'wrong-shape', path: /bookings/ }]);
      const { body } = await gateway.query(`{ ${field}(first: 3) { nodes { id } } }`);
      expect(body.data[field]).toBeNull();
      expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
    },
  );

  it('of a relation make that field null, and the bookings stand', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/services/query' }]);
    const { body } = await gateway.query('{ bookings(first: 3) { nodes { id service { name } } } }');
    expect(body.data.bookings.nodes).toHaveLength(3);
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(3).fill('WIX_BAD_RESPONSE'));
  });
});

describe('values of bookings that do not fit', () => {
  it.each([
    ['bookings', 'status', 'MELTED', '{ status }'],
    ['bookings', 'startDate', 'yesterday', '{ startDate }'],
    ['bookings', 'bookedEntity', 5, '{ bookedEntity { title } }'],
    ['bookings', 'contactDetails', [], '{ contactDetails { email } }'],
    ['bookings', 'bookedAddOns', 'none', '{ addOns { name } }'],
    [
      'bookings',
      'participantsChoices',
      { serviceChoices: ['none'] },
      '{ participantsChoices { numberOfParticipants } }',
    ],
    ['bookingServices', 'type', 'TOUR', '{ type }'],
    [
      'bookingServices',
      'payment',
      { fixed: { price: { value: 'much' } } },
      '{ payment { fixed { price { amount } } } }',
    ],
    ['bookingServices', 'locations', [7], '{ locations { id } }'],
    ['bookingServices', 'supportedSlugs', {}, '{ supportedSlugs { name } }'],
  ] as const)(
    '%s.%s: %j is null with WIX_BAD_RESPONSE, and raw keeps it',
    async (set, wire, value, selection) => {
      const records = gateway.site.records[set];
      const id = records.idAt(7);
      const before = records.at(7)[wire] ?? null;
      records.update(id, { [wire]: value });
      const field = set === 'bookings' ? 'booking' : 'bookingService';
      const { body } = await gateway.query(`query ($id: ID!) { ${field}(id: $id) { id raw } }`, { id });
      const shown = await gateway.query(`query ($id: ID!) { ${field}(id: $id) ${selection} }`, { id });
      records.update(id, { [wire]: before });
      const raw = body.data[field].raw;
      expect((raw.booking ?? raw)[wire]).toEqual(value);
      expect(shown.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['WIX_BAD_RESPONSE']);
    },
  );

  it.each([
    ['bookings', 'bookedEntity', {}],
    ['bookings', 'bookedEntity', { slot: {} }],
    ['bookings', 'contactDetails', null],
    ['bookings', 'createdBy', {}],
    ['bookingServices', 'media', {}],
    ['bookingServices', 'payment', {}],
    ['bookingServices', 'bookingPolicy', null],
    ['bookingServices', 'schedule', { availabilityConstraints: {} }],
    ['bookingServices', 'seoData', {}],
    ['bookingServices', 'staffMemberIds', null],
  ] as const)('%s.%s: %j is no error', async (set, wire, value) => {
    const records = gateway.site.records[set];
    const id = records.idAt(8);
    const before = records.at(8)[wire] ?? null;
    records.update(id, { [wire]: value });
    const [field, type] = set === 'bookings' ? ['booking', 'Booking'] : ['bookingService', 'BookingService'];
    const cut = ['BookingService', 'Booking', 'StaffMember', 'BookingResource'];
    const { body } = await gateway.query(
      `query ($id: ID!) { ${field}(id: $id) ${wholeSelection(type, cut)} }`,
      { id },
    );
    records.update(id, { [wire]: before });
    expect(body.errors).toBeUndefined();
    expect(body.data[field]).not.toBeNull();
  });
});
