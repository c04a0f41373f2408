import { describe, expect, it } from 'vitest';
import { startGateway } from '../../start-gateway.ts';

describe('exact counts', () => {
  it('of orders are those of the list, whatever the status', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 230 } } });
    for (const filter of ['{}', '{ status: [PENDING, REJECTED] }', '{ paymentStatus: [PAID] }']) {
      const { body } = await gateway.query(
        `{ orders(first: 1000, filter: ${filter}) { totalCount nodes { id } } }`,
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.orders.nodes.length).toBeGreaterThan(0);
      expect([filter, body.data.orders.totalCount]).toEqual([filter, body.data.orders.nodes.length]);
    }
  });

  it('of orders are null where Wix does not aggregate', async () => {
    await using gateway = await startGateway({ site: { assumptions: { ordersAggregate: 'refused' } } });
    const { body } = await gateway.query('{ orders(first: 1) { totalCount nodes { id } } }');
    expect(body.errors).toBeUndefined();
    expect(body.data.orders.totalCount).toBeNull();
    expect(body.data.orders.nodes).toHaveLength(1);
  });

  it('of abandoned checkouts are those of the list, and null where only a search answers', async () => {
    await using gateway = await startGateway();
    const { body } = await gateway.query(
      '{ all: abandonedCheckouts(first: 1000) { totalCount nodes { id } } some: abandonedCheckouts(first: 1, filter: { text: "a" }) { totalCount } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.all.totalCount).toBe(40);
    expect(body.data.all.nodes).toHaveLength(40);
    expect(body.data.some.totalCount).toBeNull();
  });

  it.each(['without-totals', 'too-many-to-count'] as const)('are null where pages come %s', async (kind) => {
    await using gateway = await startGateway({
      site: { counts: { members: 230 }, faults: [{ kind }] },
    });
    const document = `{
      members(first: 1000) { totalCount nodes { id } }
      bookingServices(first: 1000) { totalCount nodes { id } }
      events(first: 1000) { totalCount nodes { id } }
      blogPosts(first: 1000) { totalCount nodes { id } }
      blogTags(first: 1000) { totalCount nodes { id } }
      blogCategories(first: 1000) { totalCount nodes { id } }
      dataCollections(first: 1000) { totalCount nodes { id } }
      contacts(first: 1000) { totalCount nodes { id labels { key } } }
    }`;
    const { body } = await gateway.query(document);
    gateway.site.setFaults([]);
    const { body: expected } = await gateway.query(document);
    expect(body.errors).toBeUndefined();
    const lists = Object.entries<{ totalCount: number | null; nodes: object[] }>(body.data);
    for (const [field, list] of lists)
      expect([field, list.nodes]).toEqual([field, expected.data[field].nodes]);
    // Services are counted by a count of their own.
    expect(lists.filter(([, { totalCount }]) => totalCount !== null).map(([field]) => field)).toEqual([
      'bookingServices',
    ]);
  });

  describe('of lists that Wix pages by cursor and counts on pages by offset', () => {
    const FIELDS = ['abandonedCheckouts', 'blogPosts', 'bookings', 'eventGuests', 'ticketDefinitions'];
    const pages = (more: string) => `{
      ${FIELDS.map((field) => `${field}(first: 3) { totalCount nodes { id } pageInfo { hasNextPage ${more} } }`).join('\n')}
    }`;

    it('come with the first page where no cursor is selected', async () => {
      await using gateway = await startGateway();
      const { body } = await gateway.query(pages(''));
      // Posts that are not published are counted apart.
      expect(gateway.site.requests.count()).toBe(FIELDS.length + 1);
      gateway.site.requests.clear();
      const { body: withCursors } = await gateway.query(pages('endCursor'));
      expect(gateway.site.requests.count()).toBe(2 * FIELDS.length + 1);
      for (const field of FIELDS) {
        const { totalCount, nodes, pageInfo } = withCursors.data[field];
        expect(totalCount).toBeGreaterThan(3);
        expect(body.data[field]).toEqual({
          totalCount,
          nodes,
          pageInfo: { hasNextPage: pageInfo.hasNextPage },
        });
      }
    });

    it('are null where there are too many, and the page is there', async () => {
      await using gateway = await startGateway({ site: { faults: [{ kind: 'too-many-to-count' }] } });
      const { body } = await gateway.query(pages(''));
      gateway.site.setFaults([]);
      const { body: expected } = await gateway.query(pages(''));
      for (const field of FIELDS.filter((name) => name !== 'bookings'))
        expect(body.data[field]).toEqual({ ...expected.data[field], totalCount: null });
      // Bookings have a count of their own.
      expect(body.data.bookings).toEqual(expected.data.bookings);
    });
  });
});
