import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

const STAFF = 120;
const ROOMS = 7;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { staffMembers: STAFF, bookingResources: ROOMS } } });
});
afterAll(() => gateway.close());

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

function own(entity: 'staffMembers' | 'bookingResources'): Json[] {
  const set = gateway.site.records[entity];
  return Array.from({ length: set.count }, (_, index) => set.at(index));
}

async function drain(field: string, first: number, args = '', onPage?: () => void): Promise<Json[]> {
  const rows: Json[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(
      `query ($first: Int, $after: String) {
        ${field}(first: $first, after: $after${args}) { nodes { id } pageInfo { hasNextPage endCursor } }
      }`,
      { first, after },
    );
    expect(body.errors).toBeUndefined();
    rows.push(...body.data[field].nodes);
    after = body.data[field].pageInfo.hasNextPage ? body.data[field].pageInfo.endCursor : null;
    onPage?.();
  } while (after !== null);
  return rows;
}

describe.each([
  ['staffMembers', STAFF],
  ['bookingResources', ROOMS + STAFF],
] as const)('the list %s', (field, count) => {
  it('holds every record once by time of creation, 100 for a request', async () => {
    gateway.site.requests.clear();
    expect(ids(await drain(field, 1000))).toEqual(
      ids(own(field).toSorted((a, b) => (a.createdDate < b.createdDate ? -1 : 1))),
    );
    expect(gateway.site.requests.count()).toBe(Math.ceil(count / 100));
  });

  it('is counted exactly, survives forgotten cursors and finds ids', async () => {
    const { body } = await gateway.query(`{ ${field} { totalCount } }`);
    expect(body.data[field].totalCount).toBe(count);
    const rows = await drain(field, 30, '', () => gateway.site.expireCursors());
    expect(ids(rows).toSorted()).toEqual(ids(own(field)).toSorted());
    const [id] = ids(own(field));
    expect(await drain(field, 10, `, filter: { ids: ["${id}"] }`)).toEqual([{ id }]);
  });

  it('reads what has changed since a point in time', async () => {
    const gte = own(field)
      .map(({ updatedDate }) => updatedDate)
      .toSorted()
      .at(-10);
    const rows = await drain(
      field,
      100,
      `, filter: { updatedAt: { gte: "${gte}" } }, orderBy: { field: UPDATED_AT, direction: DESC }`,
    );
    expect(ids(rows).toSorted()).toEqual(
      ids(own(field).filter(({ updatedDate }) => updatedDate >= gte)).toSorted(),
    );
  });
});

describe('staff members', () => {
  it('come whether they provide services or not, and show what Wix holds', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(`{ staffMembers(first: 100) { nodes {
      name email phone description image { url } serviceProvider resourceId resource { name typeId }
      resourceDetails { eventsScheduleId workingHoursSchedules { id shared } }
      associatedWixIdentity { wixUserId contact { id } connectionStatus } privateTagIds extendedFields raw
    } } }`);
    expect(body.errors).toBeUndefined();
    const nodes: Json[] = body.data.staffMembers.nodes;
    expect(new Set(nodes.map(({ serviceProvider }) => serviceProvider))).toEqual(new Set([true, false]));
    expect(
      new Set(nodes.map(({ associatedWixIdentity }) => associatedWixIdentity.connectionStatus)).size,
    ).toBe(5);
    for (const node of nodes) {
      expect(node.resource.name).toBe(node.name);
      expect(node.raw.resource.id).toBe(node.resourceId);
      expect(node.image?.url ?? 'https://').toMatch(/^https:\/\//);
    }
    // The list, and their resources.
    expect(gateway.site.requests.count()).toBe(2);
  });

  it.each(['denied', 'absent'] as const)(
    'who provide services come from version 1 where version 2 is %s, and the answer says who is missing',
    async (bookingsStaffV2) => {
      await using other = await startGateway({ site: { assumptions: { bookingsStaffV2 } } });
      const { body } = await other.query('{ staffMembers { nodes { id serviceProvider } totalCount } }');
      expect(body.errors).toBeUndefined();
      const { nodes, totalCount } = body.data.staffMembers;
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.every(({ serviceProvider }: Json) => serviceProvider)).toBe(true);
      expect(totalCount).toBe(nodes.length);
      expect(body.extensions?.wix.notes).toEqual([
        expect.stringMatching(
          bookingsStaffV2 === 'denied'
            ? /provide no services.* "Read All Staff Members" \(.*\) brings them\.$/
            : /provide no services.* no permission brings them\.$/,
        ),
      ]);
      other.site.requests.clear();
      const again = await other.query('{ staffMembers { nodes { id } } }');
      expect(other.site.requests.count()).toBe(1);
      expect(again.body.extensions?.wix.notes).toHaveLength(1);
    },
  );

  it('need no permission that brings nothing, where version 2 is absent', async () => {
    await using other = await startGateway({ site: { assumptions: { bookingsStaffV2: 'absent' } } });
    const { body } = await other.query(
      '{ connection { status products { product permissions { name status } } } }',
    );
    const { status, products } = body.data.connection;
    const { permissions } = products.find(({ product }: Json) => product === 'BOOKINGS');
    expect(status).toBe('ACTIVE');
    expect(permissions).toContainEqual({ name: 'Read All Staff Members', status: 'NOT_INSTALLED' });
  });

  it('are refused in part to a key that may read version 1 only', async () => {
    await using other = await startGateway({ site: { assumptions: { bookingsStaffV2: 'denied' } } });
    const { body } = await other.query(
      '{ connection { status ticks products { product status permissions { name status } } } }',
    );
    const { status, products, ticks } = body.data.connection;
    const bookings = products.find(({ product }: Json) => product === 'BOOKINGS');
    expect([status, bookings.status]).toEqual(['PARTIAL', 'PERMISSION_DENIED']);
    expect(bookings.permissions).toEqual(
      expect.arrayContaining([
        { name: 'Read Staff Members', status: 'AVAILABLE' },
        { name: 'Read All Staff Members', status: 'PERMISSION_DENIED' },
      ]),
    );
    // The tick that is taken to bring it is no help where that alone is refused.
    expect(ticks).toContain('Read All Staff Members');
  });
});

describe('resources', () => {
  it('have their types, which are read once, and null where the type was deleted', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      '{ bookingResources(first: 100) { nodes { typeId type { id name } availableInAllLocations businessLocationIds } } }',
    );
    const nodes: Json[] = body.data.bookingResources.nodes;
    expect(nodes.filter(({ type }) => type === null)).toHaveLength(1);
    expect(new Set(nodes.map(({ type }) => type?.name))).toContain('Rooms');
    expect(nodes.some(({ businessLocationIds }) => businessLocationIds?.length === 1)).toBe(true);
    expect(gateway.site.requests.count('/resource-types/query')).toBe(1);
    expect(gateway.site.requests.count()).toBe(2);
  });
});
