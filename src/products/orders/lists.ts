import type { GatewayContext } from '../../gateway/context.ts';
import { batch, type Batch } from '../../gateway/lists/batch.ts';
import { apart, equal, guids, hasSome, oneOf, within, words } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { cursorQuery } from '../../gateway/lists/query-source.ts';
import { readOne } from '../../gateway/lists/read-one.ts';
import type { CursorQuery, OffsetQuery } from '../../gateway/paging/cursor-list.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import { countListed, countOrders } from './aggregation.ts';
import { endpoints, type OrderRecord } from './wire.ts';

/** Most records that one request returns, and most ids that it is asked for (docs/fidelity.md#page-limits, docs/fidelity.md#many-ids). */
export const PAGE = 100;

/** What a search hides unless it is asked for by status (docs/fidelity.md#hidden-orders). */
const HIDDEN: WqlFilter = { status: { $in: ['PENDING', 'REJECTED'] } };

/** Every status that a search can return: INITIALIZED never comes. */
const SEARCHABLE: WqlFilter = { status: { $in: ['APPROVED', 'CANCELED', 'PENDING', 'REJECTED'] } };

const searched = cursorQuery('orders', {
  what: 'orders',
  page: PAGE,
  read: ({ wix }, search) => wix.call(endpoints.searchOrders, { search }),
  records: 'orders',
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      UPDATED_AT: 'updatedDate',
      PURCHASED_AT: 'purchasedDate',
      NUMBER: 'number',
      TOTAL: 'priceSummary.total.amount',
      EMAIL: 'buyerInfo.email',
      STATUS: 'status',
      PAYMENT_STATUS: 'paymentStatus',
      FULFILLMENT_STATUS: 'fulfillmentStatus',
    },
    // Ids are nothing that orders are sorted by; their numbers are unique too.
    tie: 'number',
    keys: ['createdDate', 'updatedDate'],
  },
  filter: {
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
    purchasedAt: within('purchasedDate'),
    // Which statuses are searched for follows from the order too.
    status: apart(),
    paymentStatus: oneOf('paymentStatus'),
    fulfillmentStatus: oneOf('fulfillmentStatus'),
    archived: equal('archived'),
    channel: oneOf('channelInfo.type'),
    email: equal('buyerInfo.email'),
    contactIds: oneOf('buyerInfo.contactId', guids()),
    memberIds: oneOf('buyerInfo.memberId', guids()),
    productIds: hasSome('lineItems.catalogReference.catalogItemId', guids()),
  },
  // Without status, ids and order: what a plain search returns, then what it hides. Otherwise all at once, so that one order or request holds them.
  concat: ({ status, ids }, orderBy) =>
    status == null && ids == null && orderBy == null ? [[], [HIDDEN]] : [statusOf(status)],
  // Named, so that what a search hides is counted too.
  counted: ({ status }) => [statusOf(status)],
  count: ({ wix }, conditions) => countListed(wix, conditions),
});

function statusOf(status: readonly string[] | null | undefined): WqlFilter[] {
  return [status == null ? SEARCHABLE : { status: { $in: status } }];
}

/** Orders that one batch looks up one by one; more than these are counted first. */
const SINGLE_LOOK_UPS = 3;

export const orders = list('orders', {
  product: 'ORDERS',
  entity: 'Order',
  one: 'order',
  source: { ...searched, cost: { ...searched.cost, concatenated: 2 } },
  readOne: oneOrder,
  async byIds(context, ids, selected) {
    const pages = searched.where(context, [{ id: { $in: ids } }, SEARCHABLE], selected);
    const found = await readAll(pages);
    const known = new Set(found.map(({ id }) => id));
    const missing = ids.filter((id) => !known.has(id));
    return [...found, ...(await neverListed(context, missing))];
  },
  // A search, and what an id takes that it does not find: a count of many, or a look-up of each of a few.
  lookUps: 1 + SINGLE_LOOK_UPS,
});

/**
 * Finds orders that no search returns: those whose checkout was not completed (docs/fidelity.md#initialized-orders). References to orders that were
 * deleted are more frequent, so that many ids are counted before each is looked up.
 */
async function neverListed(context: GatewayContext, ids: readonly string[]): Promise<OrderRecord[]> {
  if (ids.length > SINGLE_LOOK_UPS) {
    const count = await countOrders(context.wix, [{ id: { $in: ids } }]);
    if (count === 0) return [];
    if (count !== null && count < ids.length) {
      const middle = Math.ceil(ids.length / 2);
      return [
        ...(await neverListed(context, ids.slice(0, middle))),
        ...(await neverListed(context, ids.slice(middle))),
      ];
    }
  }
  const found = await Promise.all(ids.map((id) => oneOrder(context, id)));
  return found.filter((order) => order !== null);
}

/** Reads one order of any status; null when there is none. */
function oneOrder({ wix }: GatewayContext, id: string): Promise<OrderRecord | null> {
  return readOne(
    'order',
    async () => (await wix.call(endpoints.getOrder, { id })).order,
    ({ wixCode }) => wixCode === 'ORDER_NOT_FOUND',
  );
}

export const abandonedCheckouts = list('abandonedCheckouts', {
  product: 'ORDERS',
  entity: 'AbandonedCheckout',
  source: cursorQuery('abandonedCheckouts', {
    what: 'abandoned checkouts',
    page: PAGE,
    async read(context, query, { filter: { text }, cursor }) {
      if (text == null) return queryCheckouts(context, query);
      // Only the search takes words, and only the query sorts by id.
      const { sort = [], ...page } = query;
      const search =
        cursor === null ? { ...page, sort: sort.slice(0, 1), search: { expression: text } } : page;
      // The two answers name their envelopes differently (docs/fidelity.md#checkout-envelopes).
      const answer = await context.wix.call(endpoints.searchAbandonedCheckouts, { search });
      return { abandonedCheckouts: answer.abandonedCheckouts, metadata: answer.pagingMetadata };
    },
    records: 'abandonedCheckouts',
    order: {
      default: 'createdDate',
      by: { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate' },
      tie: 'id',
      keys: ['createdDate', 'updatedDate'],
    },
    filter: {
      createdAt: within('createdDate'),
      updatedAt: within('updatedDate'),
      status: oneOf('status'),
      text: apart(words(100)),
    },
    // Pages by offset bring the number (docs/fidelity.md#checkout-totals), but only the query has them.
    readByOffset: (context, query, { filter: { text } }) =>
      text == null ? queryCheckouts(context, query) : undefined,
  }),
});

async function queryCheckouts({ wix }: GatewayContext, query: CursorQuery | OffsetQuery) {
  const answer = await wix.call(endpoints.queryAbandonedCheckouts, { query });
  return { abandonedCheckouts: answer.abandonedCheckouts ?? answer.results, metadata: answer.metadata };
}

/** What belongs to an order, read for many orders at once: an order that is absent from the answer has none (docs/fidelity.md#order-parts). */
function ofOrders<Of extends { readonly orderId?: string | null }, Value>(
  name: string,
  read: (context: GatewayContext, orderIds: string[]) => Promise<readonly Of[] | null | undefined>,
  valueOf: (of: Of) => Value,
): Batch<Value> {
  return batch<Value>('ORDERS', {
    size: PAGE,
    asksAgain: 'missing',
    async load(context, orderIds) {
      const found = recordsOf(await read(context, [...orderIds]), name, ({ orderId }) => orderId);
      return new Map(found.map((of) => [String(of.orderId), valueOf(of)]));
    },
  });
}

export const fulfillments = ofOrders(
  'ordersWithFulfillments',
  async ({ wix }, orderIds) =>
    (await wix.call(endpoints.listFulfillments, { orderIds })).ordersWithFulfillments,
  (of) => of.fulfillments ?? [],
);

/** Payments and refunds, which come in one answer. */
export const transactions = ofOrders(
  'orderTransactions',
  async ({ wix }, orderIds) => (await wix.call(endpoints.listTransactions, { orderIds })).orderTransactions,
  (of) => of,
);

export const invoices = ofOrders(
  'invoicesForOrder',
  async ({ wix }, orderIds) => (await wix.call(endpoints.listInvoices, { orderIds })).invoicesForOrder,
  (of) => of.invoicesInfo ?? [],
);
