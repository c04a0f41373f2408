import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { orders: 330 } } });
});
afterAll(() => gateway.close());

interface OrderRow {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
}

interface Row extends Readonly<Record<string, string | boolean>> {
  readonly id: string;
  readonly status: string;
}

/** The orders of the site as its own records say, in the order of their creation. */
function records(): Row[] {
  const { orders } = gateway.site.records;
  return Array.from({ length: orders.count }, (_, index) => {
    const order = orders.at(index);
    const text = (name: string): string => String(order[name]);
    return {
      id: text('id'),
      status: text('status'),
      createdDate: text('createdDate'),
      updatedDate: text('updatedDate'),
      purchasedDate: text('purchasedDate'),
      paymentStatus: text('paymentStatus'),
      fulfillmentStatus: text('fulfillmentStatus'),
      archived: order['archived'] === true,
    };
  });
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
/** The orders that a search can return. */
const searchable = (): Row[] => records().filter(({ status }) => status !== 'INITIALIZED');

const hidden = (status: string): boolean => status === 'PENDING' || status === 'REJECTED';

/** Reads a list to its end with `first` records a page. */
async function drain(options: {
  first: number;
  filter?: unknown;
  orderBy?: unknown;
  onPage?: () => void;
}): Promise<OrderRow[]> {
  const { first, filter, orderBy, onPage } = options;
  const rows: OrderRow[] = [];
  let after: string | null = null;
  do {
    const { body } = await gateway.query(
      `query ($first: Int, $after: String, $filter: OrderFilter, $orderBy: OrderOrderBy) {
        orders(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          nodes { id status createdAt }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after, filter, orderBy },
    );
    expect(body.errors).toBeUndefined();
    rows.push(...body.data.orders.nodes);
    after = body.data.orders.pageInfo.hasNextPage ? body.data.orders.pageInfo.endCursor : null;
    onPage?.();
  } while (after !== null);
  return rows;
}

async function idsBy(filter: unknown): Promise<string[]> {
  return ids(await drain({ first: 1000, filter })).toSorted();
}

describe('a list of orders', () => {
  it.each([7, 50, 100, 1000])('holds every order once, with pages of %i', async (first) => {
    const rows = await drain({ first });
    const expected = records().filter(({ status }) => status !== 'INITIALIZED');
    expect(ids(rows).toSorted()).toEqual(ids(expected).toSorted());
  });

  it('returns PENDING and REJECTED orders after the others, each part by time of creation', async () => {
    const rows = await drain({ first: 100 });
    const expected = records().filter(({ status }) => status !== 'INITIALIZED');
    expect(ids(rows)).toEqual([
      ...ids(expected.filter(({ status }) => !hidden(status))),
      ...ids(expected.filter(({ status }) => hidden(status))),
    ]);
    expect(rows.some(({ status }) => status === 'PENDING')).toBe(true);
    expect(rows.some(({ status }) => status === 'REJECTED')).toBe(true);
  });

  it('never returns INITIALIZED orders, which the site has', async () => {
    expect(records().some(({ status }) => status === 'INITIALIZED')).toBe(true);
    const rows = await drain({ first: 1000 });
    expect(rows.every(({ status }) => status !== 'INITIALIZED')).toBe(true);
  });

  it('costs one request for 100 orders of each pass', async () => {
    gateway.site.requests.clear();
    await drain({ first: 100 });
    const visible = records().filter(({ status }) => status !== 'INITIALIZED' && !hidden(status)).length;
    const later = records().filter(({ status }) => hidden(status)).length;
    expect(gateway.site.requests.count('/orders/search')).toBe(
      Math.ceil(visible / 100) + Math.ceil(later / 100),
    );
    expect(gateway.site.requests.count()).toBe(gateway.site.requests.count('/orders/search'));
  });

  it('has a count for one more request', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ orders { totalCount availability { status } } }');
    expect(body.data.orders).toEqual({ totalCount: 329, availability: { status: 'AVAILABLE' } });
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('survives that Wix forgets its cursors, in both passes', async () => {
    const rows = await drain({ first: 9, onPage: () => gateway.site.expireCursors() });
    const expected = records().filter(({ status }) => status !== 'INITIALIZED');
    expect(ids(rows).toSorted()).toEqual(ids(expected).toSorted());
  });

  it('survives that in an order that has no key, by reading again, and says so', async () => {
    const orderBy = { field: 'TOTAL', direction: 'DESC' };
    const document = `query ($first: Int = 60, $after: String, $orderBy: OrderOrderBy) {
      orders(first: $first, after: $after, orderBy: $orderBy) { nodes { id } pageInfo { endCursor } }
    }`;
    const whole = ids(await drain({ first: 1000, orderBy }));
    const page = await gateway.query(document, { orderBy });
    const next = await gateway.query(document, { orderBy, after: page.body.data.orders.pageInfo.endCursor });
    gateway.site.expireCursors();
    const after = next.body.data.orders.pageInfo.endCursor;
    const last = await gateway.query(document, { orderBy, after, first: 1000 });
    expect(ids(last.body.data.orders.nodes)).toEqual(whole.slice(120));
    expect(last.body.extensions?.wix.notes).toEqual([expect.stringContaining('read again')]);
  });
});

describe('filters of orders', () => {
  it.each([['APPROVED'], ['CANCELED'], ['PENDING'], ['REJECTED'], ['APPROVED', 'PENDING', 'REJECTED']])(
    'finds the status %s %s %s in one pass',
    async (...status) => {
      gateway.site.requests.clear();
      const wanted = status.filter((name) => name !== undefined);
      const rows = await drain({ first: 1000, filter: { status: wanted } });
      const expected = searchable().filter((row) => wanted.includes(row.status));
      expect(expected.length).toBeGreaterThan(0);
      expect(ids(rows)).toEqual(ids(expected));
      expect(gateway.site.requests.count()).toBe(Math.ceil(expected.length / 100));
    },
  );

  it('finds orders of every status by their ids, with one request for 100', async () => {
    const wanted = ids(records()).slice(0, 150);
    gateway.site.requests.clear();
    const rows = await drain({ first: 1000, filter: { ids: wanted } });
    const expected = searchable().filter(({ id }) => wanted.includes(id));
    expect(ids(rows).toSorted()).toEqual(ids(expected).toSorted());
    expect(rows.some(({ status }) => hidden(status))).toBe(true);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('pages through ids', async () => {
    const wanted = ids(searchable()).slice(0, 230);
    const rows = await drain({ first: 7, filter: { ids: wanted } });
    expect(ids(rows).toSorted()).toEqual(wanted.toSorted());
  });

  it('returns nothing for ids that no order has, and for no ids', async () => {
    const absent = ['0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11'];
    expect(await drain({ first: 50, filter: { ids: absent } })).toEqual([]);
    gateway.site.requests.clear();
    expect(await drain({ first: 50, filter: { ids: [] } })).toEqual([]);
    expect(gateway.site.requests.count()).toBe(0);
  });

  it.each([
    ['createdAt', 'createdDate'],
    ['updatedAt', 'updatedDate'],
    ['purchasedAt', 'purchasedDate'],
  ])('limits %s, hidden orders included', async (field, wire) => {
    const times = searchable()
      .map((row) => String(row[wire]))
      .toSorted();
    const [gte, lt] = [times[20], times[300]];
    const rows = await drain({ first: 1000, filter: { [field]: { gte, lt } } });
    const expected = searchable().filter(
      (row) => String(row[wire]) >= String(gte) && String(row[wire]) < String(lt),
    );
    expect(ids(rows).toSorted()).toEqual(ids(expected).toSorted());
  });

  it.each([
    [
      'paymentStatus',
      ['PAID', 'DECLINED'],
      (row: Row) => ['PAID', 'DECLINED'].includes(String(row['paymentStatus'])),
    ],
    ['fulfillmentStatus', ['FULFILLED'], (row: Row) => row['fulfillmentStatus'] === 'FULFILLED'],
    ['archived', true, (row: Row) => row['archived'] === true],
    ['archived', false, (row: Row) => row['archived'] === false],
  ])('limits %s to %s', async (field, value, matches) => {
    const rows = await drain({ first: 1000, filter: { [field]: value } });
    const expected = searchable().filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(rows).toSorted()).toEqual(ids(expected).toSorted());
  });

  it('finds the orders of a buyer by email, contact and member, and those of a product', async () => {
    const found = await gateway.query(
      `{ orders(first: 1000) { nodes { id buyerInfo { email contact { id } member { id } } lineItems { product { id } } } } }`,
    );
    const nodes: {
      id: string;
      buyerInfo: Record<string, { id: string } & string>;
      lineItems: { product: { id: string } | null }[];
    }[] = found.body.data.orders.nodes;
    const member = nodes.find(({ buyerInfo }) => buyerInfo['member'] != null);
    const memberId = member?.buyerInfo['member']?.id;
    const contactId = member?.buyerInfo['contact']?.id;
    const email = member?.buyerInfo['email'];
    const productId = nodes.flatMap(({ lineItems }) => lineItems).find(({ product }) => product !== null)
      ?.product?.id;
    const where = (matches: (node: (typeof nodes)[number]) => boolean): string[] =>
      ids(nodes.filter(matches)).toSorted();
    expect(await idsBy({ email })).toEqual(where(({ buyerInfo }) => buyerInfo['email'] === email));
    expect(await idsBy({ contactIds: [contactId] })).toEqual(
      where(({ buyerInfo }) => buyerInfo['contact']?.id === contactId),
    );
    expect(await idsBy({ memberIds: [memberId] })).toEqual(
      where(({ buyerInfo }) => buyerInfo['member']?.id === memberId),
    );
    expect(await idsBy({ productIds: [productId] })).toEqual(
      where(({ lineItems }) => lineItems.some(({ product }) => product?.id === productId)),
    );
  });

  it('joins all that is given', async () => {
    const [from] = [searchable()[100]?.['createdDate']];
    const rows = await drain({
      first: 1000,
      filter: { createdAt: { gte: from }, status: ['APPROVED'], paymentStatus: ['PAID'] },
    });
    const expected = searchable().filter(
      (row) =>
        String(row['createdDate']) >= String(from) &&
        row.status === 'APPROVED' &&
        row['paymentStatus'] === 'PAID',
    );
    expect(ids(rows)).toEqual(ids(expected));
  });
});

describe('orders of orders', () => {
  it.each([
    'CREATED_AT',
    'UPDATED_AT',
    'PURCHASED_AT',
    'NUMBER',
    'TOTAL',
    'EMAIL',
    'STATUS',
    'PAYMENT_STATUS',
    'FULFILLMENT_STATUS',
  ])('%s holds every order once, in both directions', async (field) => {
    const expected = ids(records().filter(({ status }) => status !== 'INITIALIZED')).toSorted();
    for (const direction of ['ASC', 'DESC']) {
      const rows = await drain({ first: 100, orderBy: { field, direction } });
      expect(ids(rows).toSorted()).toEqual(expected);
    }
  });

  it('puts hidden orders among the others', async () => {
    const rows = await drain({ first: 1000, orderBy: { field: 'CREATED_AT', direction: 'DESC' } });
    const times = rows.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(rows.findIndex(({ status }) => hidden(status))).toBeLessThan(
      rows.findLastIndex(({ status }) => !hidden(status)),
    );
  });

  it('goes on by key in a falling order when Wix forgets its cursors', async () => {
    const orderBy = { field: 'CREATED_AT', direction: 'DESC' };
    const whole = ids(await drain({ first: 1000, orderBy }));
    const rows = await drain({ first: 40, orderBy, onPage: () => gateway.site.expireCursors() });
    expect(ids(rows)).toEqual(whole);
  });
});

describe('one order', () => {
  it('is read by id, whatever its status, with one request', async () => {
    for (const status of ['APPROVED', 'PENDING', 'REJECTED', 'INITIALIZED']) {
      const id = records().find((row) => row.status === status)?.id;
      gateway.site.requests.clear();
      const { body } = await gateway.query('query ($id: ID!) { order(id: $id) { id status } }', { id });
      expect(body.data.order).toEqual({ id, status });
      expect(gateway.site.requests.count()).toBe(1);
    }
  });

  it('is null when there is none', async () => {
    const { body } = await gateway.query('{ order(id: "0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11") { id } }');
    expect(body).toMatchObject({ data: { order: null } });
    expect(body.errors).toBeUndefined();
  });

  it('is resolved as a federated entity in batches, hidden ones too', async () => {
    const wanted = records()
      .filter(({ status }) => status !== 'INITIALIZED')
      .slice(0, 120);
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id status } } }',
      { representations: wanted.map(({ id }) => ({ __typename: 'Order', id })) },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toEqual(wanted.map(({ id, status }) => ({ id, status })));
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('looks a reference up that no search returns: null would mean that the order does not exist', async () => {
    const unfinished = records().find(({ status }) => status === 'INITIALIZED');
    const gone = '00000000-0000-4000-8000-000000000000';
    const { body } = await gateway.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id status } } }',
      { representations: [unfinished?.id, gone].map((id) => ({ __typename: 'Order', id })) },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toEqual([{ id: unfinished?.id, status: 'INITIALIZED' }, null]);
  });
});
