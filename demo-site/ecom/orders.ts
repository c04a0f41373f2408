import { invalidField, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { isList, isObject, textAt, textsAt } from '../json.ts';
import type { QueryOptions } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import { generatedSet } from '../records.ts';
import type { RecordSet } from '../records.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoProduct, DemoRequest } from '../route.ts';
import type { SiteState } from '../state.ts';
import { aggregateOrders } from './order-aggregate.ts';
import { orderAt, orderColumns, transactionsAt } from './order.ts';
import { orderFulfillments, orderInvoices } from './order-fulfillments.ts';
import { orderPlan } from './order-plan.ts';
import { orderWorld } from './order-world.ts';
import { ORDER_SEARCH } from './specs.ts';

/** eCommerce orders with their payments, refunds, fulfilments and invoices. The same for both catalogs, and without one. */
export const ordersProduct: DemoProduct = {
  records: (site) => ({ orders: orderSet(site) }),
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
    ...postRoute(['/ecom/v1/fulfillments/list-by-ids'], {
      permission: 'ORDERS_FULFILLMENTS',
      handle: (request) => ({ ordersWithFulfillments: ofOrders(request, fulfillmentsOf) }),
    }),
    ...getRoute(['/ecom/v1/fulfillments/orders/:orderId'], {
      permission: 'ORDERS_FULFILLMENTS',
      handle: (request) => ({ orderWithFulfillments: ofOrder(request, fulfillmentsOf) }),
    }),
    ...postRoute(['/ecom/v1/payments/list-by-ids', '/ecom/v1/ep-payments/list-by-ids'], {
      permission: 'ORDERS_TRANSACTIONS',
      handle: (request) => ({ orderTransactions: ofOrders(request, transactionsOf) }),
    }),
    ...getRoute(['/ecom/v1/payments/orders/:orderId', '/ecom/v1/ep-payments/orders/:orderId'], {
      permission: 'ORDERS_TRANSACTIONS',
      handle: (request) => ({ orderTransactions: ofOrder(request, transactionsOf) }),
    }),
    ...postRoute(['/ecom/v1/invoices/list-by-ids', '/ecom/v1/ep-invoices/list-by-ids'], {
      permission: 'ORDERS',
      handle: (request) => ({ invoicesForOrder: ofOrders(request, invoicesOf) }),
    }),
  ],
};

function orderSet(site: SiteState): RecordSet {
  const world = orderWorld(site);
  return generatedSet({
    seed: site.seed,
    kind: 'orders',
    count: world.orders,
    make: (serial) => orderAt(world, serial),
    columns: orderColumns(world),
  });
}

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

/** What belongs to one order, made from the order's serial. */
type Part = (site: SiteState, orderId: string, serial: number) => JsonObject;

const fulfillmentsOf: Part = (site, orderId, serial) => {
  const world = orderWorld(site);
  return { orderId, fulfillments: orderFulfillments(world, orderPlan(world, serial)) };
};

const transactionsOf: Part = (site, orderId, serial) => ({
  orderId,
  ...transactionsAt(orderWorld(site), serial),
});

const invoicesOf: Part = (site, orderId, serial) => {
  const world = orderWorld(site);
  return { orderId, invoicesInfo: orderInvoices(world, orderPlan(world, serial)) };
};

function ofOrder({ site, params }: DemoRequest, part: Part): JsonObject {
  const id = params['orderId'] ?? '';
  const position = site.records.orders.indexOf(id);
  if (position === undefined) throw notFound('ORDER_NOT_FOUND', 'Order', id);
  return part(site, id, site.records.orders.serialAt(position));
}

const MAX_IDS = 100;

// Orders that do not exist are left out; orders without any such part have an empty list.
function ofOrders({ site, body }: DemoRequest, part: Part): readonly JsonObject[] {
  const ids = textsAt(body, 'orderIds');
  if (ids.length > MAX_IDS) {
    throw invalidField('orderIds', `must have at most ${MAX_IDS} items`, 'MAX', {
      data: { threshold: MAX_IDS },
    });
  }
  const { orders } = site.records;
  return [...new Set(ids)].flatMap((id) => {
    const position = orders.indexOf(id);
    return position === undefined ? [] : [part(site, id, orders.serialAt(position))];
  });
}
