import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { OrderFilter, OrderOrderBy, OrderSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { countListed } from './count-orders.ts';
import { endpoints } from './endpoints.ts';
import type { OrderRecord, WireOrder } from './records.ts';

/** Most orders that one request returns, and most ids that the batch reads take (docs/fidelity.md#page-limits). */
export const ORDERS_PAGE = 100;

/** What a search hides unless it is asked for by status (docs/fidelity.md#hidden-orders). */
const HIDDEN: WqlFilter = { status: { $in: ['PENDING', 'REJECTED'] } };

/** Every status that a search can return: INITIALIZED never comes. */
const SEARCHABLE: WqlFilter = { status: { $in: ['APPROVED', 'CANCELED', 'PENDING', 'REJECTED'] } };

const SORT_FIELDS: Record<OrderSortField, string> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  PURCHASED_AT: 'purchasedDate',
  NUMBER: 'number',
  TOTAL: 'priceSummary.total.amount',
  EMAIL: 'buyerInfo.email',
  STATUS: 'status',
  PAYMENT_STATUS: 'paymentStatus',
  FULFILLMENT_STATUS: 'fulfillmentStatus',
};

interface Sort {
  readonly fieldName: string;
  readonly order: 'ASC' | 'DESC';
}

/**
 * Opens the orders. Without status, ids and order: what a plain search returns, then what it hides; otherwise all statuses at once, so
 * that one order or one request holds them.
 * @param filter with ids that have been checked
 */
export function ordersList(
  context: GatewayContext,
  filter: OrderFilter,
  orderBy: OrderOrderBy | null | undefined,
): PageSource<OrderRecord> {
  const sort: Sort =
    orderBy == null
      ? { fieldName: 'createdDate', order: 'ASC' }
      : { fieldName: SORT_FIELDS[orderBy.field], order: orderBy.direction ?? 'ASC' };
  const common = conditionsOf(filter);
  const pass = (...more: WqlFilter[]): PageSource<OrderRecord> =>
    searchPass(context, [...common, ...more], sort);
  const status = filter.status == null ? undefined : { status: { $in: filter.status } };
  if (filter.ids != null)
    return passes(
      chunks(filter.ids, ORDERS_PAGE).map((ids) => pass({ id: { $in: ids } }, status ?? SEARCHABLE)),
    );
  if (status !== undefined) return pass(status);
  return orderBy == null ? passes([pass(), pass(HIDDEN)]) : pass(SEARCHABLE);
}

/** How many orders a list has, by Wix's aggregation; null where it does not tell, and for more ids than one request takes. */
export async function countOrders(context: GatewayContext, filter: OrderFilter): Promise<number | null> {
  if (filter.ids != null && filter.ids.length > ORDERS_PAGE) return null;
  return countListed(context.wix, [
    ...conditionsOf(filter),
    ...anyOf('id', filter.ids),
    // Named, so that what a search hides is counted too.
    filter.status == null ? SEARCHABLE : { status: { $in: filter.status } },
  ]);
}

/** Reads some orders by id with one request, in any order; those that do not exist are left out. */
export async function ordersById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly OrderRecord[]> {
  const answer = await context.wix.call(endpoints.searchOrders, {
    search: {
      filter: allOf([{ id: { $in: ids } }, SEARCHABLE]),
      cursorPaging: { limit: ORDERS_PAGE },
    },
  });
  return recordsOf(answer.orders, 'orders', ({ id }) => id).map(toOrderRecord);
}

/** An order as the resolvers take it. */
export function toOrderRecord(wire: WireOrder): OrderRecord {
  return { id: String(wire.id), wire, currency: wire.currency, conversionCurrency: null };
}

function conditionsOf(filter: OrderFilter): WqlFilter[] {
  return [
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...dateConditions('purchasedDate', filter.purchasedAt),
    ...anyOf('paymentStatus', filter.paymentStatus),
    ...anyOf('fulfillmentStatus', filter.fulfillmentStatus),
    ...equals('archived', filter.archived),
    ...anyOf('channelInfo.type', filter.channel),
    ...equals('buyerInfo.email', filter.email),
    ...anyOf('buyerInfo.contactId', filter.contactIds),
    ...anyOf('buyerInfo.memberId', filter.memberIds),
    ...(filter.productIds == null
      ? []
      : [{ 'lineItems.catalogReference.catalogItemId': { $hasSome: filter.productIds } }]),
  ];
}

function anyOf(field: string, values: readonly string[] | null | undefined): WqlFilter[] {
  return values == null ? [] : [{ [field]: { $in: values } }];
}

function equals(field: string, value: string | boolean | null | undefined): WqlFilter[] {
  return value == null ? [] : [{ [field]: { $eq: value } }];
}

/** Sort fields by which the place can be found again when Wix has forgotten a cursor: every order has them, and a filter takes them. */
const KEYS = {
  createdDate: ({ wire }: OrderRecord) => wire.createdDate,
  updatedDate: ({ wire }: OrderRecord) => wire.updatedDate,
};

function searchPass(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  sort: Sort,
): PageSource<OrderRecord> {
  const { fieldName } = sort;
  return cursorList<OrderRecord>(context, {
    what: 'orders',
    pageMax: ORDERS_PAGE,
    conditions,
    sort,
    // Ids are nothing that orders are sorted by; their numbers are unique too.
    tieBreaker: 'number',
    keyOf: fieldName === 'createdDate' || fieldName === 'updatedDate' ? KEYS[fieldName] : undefined,
    async request(page, cursor) {
      const answer = await context.wix.call(endpoints.searchOrders, { search: page });
      return {
        records: slotsOf(answer.orders, 'orders', ({ id }) => id, toOrderRecord),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}
