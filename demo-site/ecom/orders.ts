import { assumed, below, conditionsFor, entitySets, getRoute, invalidField, names } from '../making.ts';
import { NEWEST_FIRST, notFound, postRoute, recordRoutes, sdkSpec, served, textAt } from '../making.ts';
import { textsAt } from '../making.ts';
import type { DemoProduct, DemoRequest, JsonObject, QueryOptions, Route, SiteState } from '../making.ts';
import { aggregateOrders } from './order-aggregate.ts';
import { orderFulfillments, orderInvoices } from './order-delivery.ts';
import { orderPlan, type Order } from './order-plan.ts';
import { orderAt, transactionsOf } from './order.ts';

const DECLARED = {
  permissions: names('ORDERS ORDERS_TRANSACTIONS ORDERS_FULFILLMENTS ORDERS_DRAFTS'),
  counts: { orders: 1000 },
  assumptions: {
    /**
     * How orders aggregate names its groups when it counts by one field: by the value, or in parentheses like those of several fields.
     * @default 'plain' - the SDK's types show only several fields; 'refused' answers every aggregation with a 400
     */
    ordersAggregate: assumed<'plain' | 'parenthesised' | 'refused'>('plain'),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly orders: typeof DECLARED;
  }
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
  ...DECLARED,
  records: (site) => entitySets(site, { orders: { make: (index) => orderAt(orderPlan(site, index)) } }),
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
