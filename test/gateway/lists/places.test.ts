import { describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

interface Page {
  readonly ids: readonly string[];
  readonly cursor: string | null;
}

/** Reads one page as an importer does. */
async function pageOf(
  gateway: TestGateway,
  field: string,
  args: string,
  first: number,
  after: string | null,
): Promise<Page> {
  const { body } = await gateway.query(
    `query ($first: Int!, $after: String) { list: ${field}(first: $first, after: $after${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    { first, after },
  );
  expect(body.errors).toBeUndefined();
  const { nodes, pageInfo } = body.data.list;
  const cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  expect(String(cursor).length).toBeLessThan(2048);
  return { ids: nodes.map(({ id }: { id: string }) => id), cursor };
}

async function drain(
  gateway: TestGateway,
  field: string,
  { args = '', first = 100, after = null as string | null, betweenPages = (_page: number) => {} } = {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor = after;
  let page = 0;
  do {
    const read: Page = await pageOf(gateway, field, args, first, cursor);
    ids.push(...read.ids);
    cursor = read.cursor;
    page += 1;
    betweenPages(page);
    expect(page).toBeLessThan(100);
  } while (cursor !== null);
  return ids;
}

describe('a list in an order without a key', () => {
  it.each([
    ['products', ', orderBy: { field: NAME }'],
    ['products', ', orderBy: { field: PRICE, direction: DESC }'],
    ['bookings', ', orderBy: { field: START_DATE }'],
    ['orders', ', orderBy: { field: TOTAL }'],
    ['forms', ', orderBy: { field: NAME }'],
  ] as const)('loses nothing of %s%s to a forgotten cursor and deletions', async (field, args) => {
    await using gateway = await startGateway({
      site: { counts: { products: 420, bookings: 320, orders: 330, forms: 60 } },
    });
    const first = field === 'forms' ? 15 : 100;
    const start = await pageOf(gateway, field, args, first, null);
    const second = await pageOf(gateway, field, args, first, start.cursor);
    const read = [...start.ids, ...second.ids];
    const records = gateway.site.records[field];
    for (const id of read.slice(-10)) records.remove(id);
    gateway.site.expireCursors();
    const rest = await drain(gateway, field, { args, first, after: second.cursor });
    const all = new Set(await drain(gateway, field, { args, first: 1000 }));
    expect(rest.filter((id) => read.includes(id))).toEqual([]);
    expect([...all].filter((id) => !read.includes(id) && !rest.includes(id))).toEqual([]);
    expect(new Set(rest).size).toBe(rest.length);
  });

  it('goes on searching its place in the next operation where one may not send enough', async () => {
    await using gateway = await startGateway({
      site: { counts: { products: 1600 } },
      env: { MAX_WIX_REQUESTS_PER_QUERY: '6' },
    });
    const args = ', orderBy: { field: NAME }';
    const expected = await drain(gateway, 'products', { args });
    const ids = await drain(gateway, 'products', {
      args,
      betweenPages: (page) => (page === 14 ? gateway.site.expireCursors() : undefined),
    });
    expect(ids).toEqual(expected);
  });

  it('is read once more when everything near its place is gone, and says so', async () => {
    await using gateway = await startGateway({ site: { counts: { products: 420 } } });
    const args = ', orderBy: { field: NAME }';
    const start = await pageOf(gateway, 'products', args, 100, null);
    for (const id of start.ids) gateway.site.records.products.remove(id);
    gateway.site.expireCursors();
    const rest = await drain(gateway, 'products', { args, after: start.cursor });
    expect(new Set(rest).size).toBe(320);
  });
});

describe('many records of one moment', () => {
  it('keep cursors small, and are each read once although Wix forgets its cursors', async () => {
    await using gateway = await startGateway({ site: { counts: { orders: 600 } } });
    const { orders } = gateway.site.records;
    for (let place = 0; place < orders.count; place += 1)
      orders.update(orders.idAt(place), { createdDate: '2024-05-05T05:05:05.000Z' });
    const ids = await drain(gateway, 'orders', {
      betweenPages: () => gateway.site.expireCursors(),
    });
    const expected = Array.from({ length: orders.count }, (_, place) => orders.at(place)).filter(
      ({ status }) => status !== 'INITIALIZED',
    );
    expect(ids.toSorted()).toEqual(expected.map(({ id }) => String(id)).toSorted());
  });
});

describe('a refusal in the middle of a list', () => {
  it.each(['orders', 'members', 'products'] as const)(
    'of %s is a retryable error and no end',
    async (field) => {
      await using gateway = await startGateway();
      const start = await pageOf(gateway, field, '', 50, null);
      const second = await pageOf(gateway, field, '', 50, start.cursor);
      gateway.site.setFaults([{ kind: 'empty-403' }]);
      const ask = async (after: string | null) =>
        (
          await gateway.query(
            `query ($after: String) { list: ${field}(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        ).body;
      let body = await ask(second.cursor);
      let goesOn = true;
      // The third page may have been read ahead.
      if (body.data.list !== null) {
        goesOn = body.data.list.pageInfo.hasNextPage;
        body = await ask(body.data.list.pageInfo.endCursor);
      }
      gateway.site.setFaults([]);
      expect(goesOn).toBe(true);
      expect(body.data.list).toBeNull();
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'WIX_PERMISSION_DENIED', retryable: true });
    },
  );

  it('is one when a page had begun to come', async () => {
    await using gateway = await startGateway();
    await pageOf(gateway, 'orders', '', 1, null);
    gateway.site.setFaults([{ kind: 'empty-403', path: '/orders/search', skip: 2 }]);
    const { body } = await gateway.query('{ orders(first: 500) { nodes { id } availability { status } } }');
    gateway.site.setFaults([]);
    expect(body.data.orders).toBeNull();
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'WIX_PERMISSION_DENIED', retryable: true });
  });
});
