import { invalidField, notFound } from '../errors.ts';
import { isList, isObject, type Json, type JsonObject, objectAt, textAt, textsAt } from '../json.ts';
import type { QueryOptions } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import { type DemoProduct, type DemoRequest, getRoute, postRoute, type Route } from '../route.ts';
import { SITE_FACTS } from '../site-facts.ts';
import { entitySets, lastOf, perSite } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { aggregateOrders } from './order-aggregate.ts';
import { orderContext, type OrderContext } from './order-context.ts';
import { orderFulfillments, orderInvoices } from './order-delivery.ts';
import { orderPlan, type OrderWorld } from './order-plan.ts';
import { orderFacts, orderRest, transactionsOf } from './order.ts';
import { shopWindow } from './shop-window.ts';
import { ORDER_SEARCH } from './specs.ts';
import { assumed } from '../declarations.ts';
import { names } from '../vary.ts';

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

/** What the generators of orders and checkouts know of a site. */
export const orderWorld = perSite((site): OrderWorld => ({
  seed: site.seed,
  orders: site.count('orders'),
  population: site.population,
  currency: SITE_FACTS.currency,
  language: SITE_FACTS.language,
  window: shopWindow(site),
  others: {
    bookings: site.count('bookings'),
    events: site.count('events'),
    ticketDefinitions: site.count('ticketDefinitions'),
  },
}));

/** eCommerce orders with their payments, refunds, fulfilments and invoices. The same for both catalogs, and without one. */
export const ordersProduct: DemoProduct = {
  ...DECLARED,
  records: (site) => {
    const planOf = lastOf((index) => orderPlan(orderWorld(site), index));
    const contextOf = lastOf((index) => orderContext(orderWorld(site), index));
    const fact = (of: string, name: string) => (index: number) =>
      objectAt(orderFacts(contextOf(index)), of)[name];
    return entitySets(site, {
      orders: {
        facts: (index) => orderFacts(contextOf(index)),
        make: (index) => orderRest(contextOf(index)),
        columns: {
          status: (index) => planOf(index).status,
          paymentStatus: (index) => planOf(index).paymentStatus,
          fulfillmentStatus: (index) => planOf(index).fulfillment,
          'buyerInfo.contactId': fact('buyerInfo', 'contactId'),
          'buyerInfo.memberId': fact('buyerInfo', 'memberId'),
          'buyerInfo.email': fact('buyerInfo', 'email'),
          'channelInfo.type': fact('channelInfo', 'type'),
        },
      },
    });
  },
  routes: [
    ...recordRoutes({
      needs: { permission: 'ORDERS' },
      records: 'orders',
      bases: ['/ecom/v1/orders', '/ecom/v1/ep-orders'],
      plural: 'orders',
      singular: 'order',
      search: { spec: ORDER_SEARCH, metadata: 'metadata' },
      get: 'ORDER_NOT_FOUND',
      hidden: hiddenOrders,
    }),
    ...postRoute(['/ecom/v1/orders/aggregate', '/ecom/v1/ep-orders/aggregate'], {
      permission: 'ORDERS',
      handle: ({ site, body }) => aggregateOrders(site, body, ORDER_SEARCH),
    }),
    ...partRoutes({
      permission: 'ORDERS_FULFILLMENTS',
      bases: ['/ecom/v1/fulfillments'],
      many: 'ordersWithFulfillments',
      one: 'orderWithFulfillments',
      part: (order) => ({ fulfillments: orderFulfillments(order) }),
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
      part: (order) => ({ invoicesInfo: orderInvoices(order) }),
    }),
  ],
};

// Search leaves out PENDING and REJECTED orders unless the filter says something about the status, and INITIALIZED ones always.
function hiddenOrders({ site }: DemoRequest, asked: JsonObject): QueryOptions {
  const cursor = textAt(asked['cursorPaging'], 'cursor') ?? '';
  const filter = cursor === '' ? asked['filter'] : site.cursors.read(cursor, ORDER_SEARCH.name).filter;
  const unlisted = namesField(filter, 'status') ? ['INITIALIZED'] : ['INITIALIZED', 'PENDING', 'REJECTED'];
  return {
    hidden: (read) =>
      !read('status').some((status) => typeof status === 'string' && unlisted.includes(status)),
    hiddenKey: unlisted.join(),
  };
}

function namesField(filter: Json | undefined, field: string): boolean {
  if (isList(filter)) return filter.some((part) => namesField(part, field));
  if (!isObject(filter)) return false;
  return Object.entries(filter).some(
    ([key, value]) => key === field || (key.startsWith('$') && namesField(value, field)),
  );
}

/** What belongs to orders and is asked for by their ids. */
interface OrderPart {
  readonly permission: 'ORDERS' | 'ORDERS_FULFILLMENTS' | 'ORDERS_TRANSACTIONS';
  readonly bases: readonly string[];
  /** Names of the parts of many orders, and of one, in the answers. */
  readonly many: string;
  readonly one?: string;
  part(order: OrderContext): JsonObject;
}

const MAX_IDS = 100;

function partRoutes({ permission, bases, many, one, part }: OrderPart): Route[] {
  const partOf = (site: SiteState, orderId: string, position: number): JsonObject => {
    const serial = site.records.orders.serialAt(position);
    return { orderId, ...part(orderContext(orderWorld(site), serial)) };
  };
  // Orders that do not exist are left out; orders without any such part have an empty list.
  const ofOrders = ({ site, body }: DemoRequest): JsonObject => {
    const ids = textsAt(body, 'orderIds');
    if (ids.length > MAX_IDS)
      throw invalidField('orderIds', `must have at most ${MAX_IDS} items`, 'MAX', {
        data: { threshold: MAX_IDS },
      });
    const found = [...new Set(ids)].flatMap((id) => {
      const position = site.records.orders.indexOf(id);
      return position === undefined ? [] : [partOf(site, id, position)];
    });
    return { [many]: found };
  };
  const ofOrder = ({ site, params }: DemoRequest): JsonObject => {
    const id = params['orderId'] ?? '';
    const position = site.records.orders.indexOf(id);
    if (position === undefined) throw notFound('ORDER_NOT_FOUND', 'Order', id);
    return { [one ?? many]: partOf(site, id, position) };
  };
  const below = (path: string): string[] => bases.map((base) => base + path);
  return [
    ...postRoute(below('/list-by-ids'), { permission, handle: ofOrders }),
    ...(one === undefined ? [] : getRoute(below('/orders/:orderId'), { permission, handle: ofOrder })),
  ];
}
