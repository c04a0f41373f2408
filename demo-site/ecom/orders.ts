import { applicationError, below, compileFilter, conditionsFor, entitySets, getRoute } from '../making.ts';
import { invalidField, NEWEST_FIRST, notFound, objectAt, postRoute, recordRoutes } from '../making.ts';
import { sdkSpec, served, textAt, textsAt, type DemoProduct, type DemoRequest } from '../making.ts';
import type { JsonObject, QueryOptions, QuerySpec, Route, SiteState } from '../making.ts';
import { orderFulfillments, orderInvoices } from './order-delivery.ts';
import { orderPlan, type Order } from './order-plan.ts';
import { orderAt, transactionsOf } from './order.ts';

/**
 * wire: `POST /ecom/v1/orders/aggregate`. `{ "<key>": { "$count": ["status"] } }` counts the orders of a filter by the values of a field;
 * with several fields the groups are named `(A|B)`, with a separator that the caller may choose. Counts every order, hidden ones too.
 */
function aggregateOrders(site: SiteState, body: JsonObject, spec: QuerySpec): JsonObject {
  if (site.assumptions.ordersAggregate === 'refused') {
    throw applicationError(400, 'UNSUPPORTED_AGGREGATION', 'Aggregation is not supported');
  }
  const filter = compileFilter(body['filter'], spec.fields, 'filter');
  const separator = textAt(body, 'hierarchySeparatorOverride') ?? '|';
  const aggregation = objectAt(body, 'aggregation');
  const counters = Object.keys(aggregation).map((key) => {
    const fields = textsAt(objectAt(aggregation, key), '$count');
    if (fields.length === 0)
      throw invalidField(`aggregation.${key}`, 'must hold $count with at least one field');
    for (const field of fields) {
      if (!(field in spec.fields))
        throw invalidField(`aggregation.${key}`, `Field '${field}' is not declared as aggregatable`);
    }
    return { key, fields, groups: new Map<string, number>() };
  });
  const { orders } = site.records;
  for (let position = 0; position < orders.count; position += 1) {
    if (!filter.matches((path) => orders.valuesAt(position, path))) continue;
    for (const { fields, groups } of counters) {
      const values = fields.map((field) => orders.valuesAt(position, field)[0]);
      if (values.some((value) => value === undefined)) continue;
      const isPlain = fields.length === 1 && site.assumptions.ordersAggregate === 'plain';
      const name = isPlain ? String(values[0]) : `(${values.join(separator)})`;
      groups.set(name, (groups.get(name) ?? 0) + 1);
    }
  }
  return {
    aggregates: Object.fromEntries(counters.map(({ key, groups }) => [key, Object.fromEntries(groups)])),
  };
}

const SEARCH = sdkSpec('ecom_orders/OrderSearch', {
  defaultLimit: 100,
  defaultSort: NEWEST_FIRST,
  maxSort: 4,
  rising: ['createdDate', 'number'],
  numbers: ['number'],
});

/** eCommerce orders with their payments, refunds, fulfilments and invoices. The same for both catalogs, and without one. */
export const ordersProduct: DemoProduct = {
  records: (site) => entitySets(site, { orders: { make: (n) => orderAt(orderPlan(site, n)) } }),
  routes: [
    ...recordRoutes({
      ...served(['/ecom/v1/orders', '/ecom/v1/ep-orders'], { permission: 'ORDERS' }, 'orders', 'order'),
      records: 'orders',
      search: { spec: SEARCH, metadata: 'metadata' },
      get: 'ORDER_NOT_FOUND',
      hidden: hiddenOrders,
    }),
    ...postRoute(['/ecom/v1/orders/aggregate', '/ecom/v1/ep-orders/aggregate'], {
      permission: 'ORDERS',
      handle: ({ site, body }) => aggregateOrders(site, body, SEARCH),
    }),
    ...partRoutes({
      permission: 'ORDERS_FULFILLMENTS',
      bases: ['/ecom/v1/fulfillments'],
      many: 'ordersWithFulfillments',
      one: 'orderWithFulfillments',
      part: orderFulfillments,
    }),
    ...partRoutes({
      permission: 'ORDERS_TRANSACTIONS',
      bases: ['/ecom/v1/payments', '/ecom/v1/ep-payments'],
      many: 'orderTransactions',
      one: 'orderTransactions',
      part: transactionsOf,
    }),
    ...partRoutes({
      permission: 'ORDERS',
      bases: ['/ecom/v1/invoices', '/ecom/v1/ep-invoices'],
      many: 'invoicesForOrder',
      part: orderInvoices,
    }),
  ],
};

// Search leaves out PENDING and REJECTED orders unless the filter says something about the status, and INITIALIZED ones always.
function hiddenOrders({ site }: DemoRequest, asked: JsonObject): QueryOptions {
  const cursor = textAt(asked['cursorPaging'], 'cursor') ?? '';
  const filter = cursor === '' ? asked['filter'] : site.cursors.read(cursor, SEARCH.name).filter;
  const isAsked = conditionsFor('status', filter).length > 0;
  const unlisted = isAsked ? ['INITIALIZED'] : ['INITIALIZED', 'PENDING', 'REJECTED'];
  return {
    hidden: (read) => !read('status').some((status) => unlisted.includes(String(status))),
    hiddenKey: unlisted.join(),
  };
}

/** What belongs to orders and is asked for by their ids. */
interface OrderPart {
  readonly permission: 'ORDERS' | 'ORDERS_FULFILLMENTS' | 'ORDERS_TRANSACTIONS';
  readonly bases: readonly string[];
  /** Names of the parts of many orders, and of one, in the answers. */
  readonly many: string;
  readonly one?: string;
  part(order: Order): JsonObject;
}

const MAX_IDS = 100;

function partRoutes({ permission, bases, many, one, part }: OrderPart): Route[] {
  const partOf = (site: SiteState, orderId: string): JsonObject[] => {
    const { orders } = site.records;
    const position = orders.indexOf(orderId);
    return position === undefined ? [] : [{ orderId, ...part(orderPlan(site, orders.serialAt(position))) }];
  };
  // Orders that do not exist are left out; orders without any such part have an empty list.
  const ofOrders = ({ site, body }: DemoRequest): JsonObject => {
    const ids = textsAt(body, 'orderIds');
    const data = { threshold: MAX_IDS };
    if (ids.length > MAX_IDS)
      throw invalidField('orderIds', `must have at most ${MAX_IDS} items`, 'MAX', { data });
    return { [many]: [...new Set(ids)].flatMap((id) => partOf(site, id)) };
  };
  const ofOrder = ({ site, params: { orderId = '' } }: DemoRequest): JsonObject => {
    const [found] = partOf(site, orderId);
    if (found === undefined) throw notFound('ORDER_NOT_FOUND', 'Order', orderId);
    return { [one ?? many]: found };
  };
  return [
    ...postRoute(below(bases, '/list-by-ids'), { permission, handle: ofOrders }),
    ...(one === undefined ? [] : getRoute(below(bases, '/orders/:orderId'), { permission, handle: ofOrder })),
  ];
}
