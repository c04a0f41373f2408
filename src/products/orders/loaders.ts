import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation } from '../../gateway/context.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { CHECKOUTS_PAGE, checkoutsById } from './checkouts-list.ts';
import { endpoints } from './endpoints.ts';
import { neverListed } from './one-order.ts';
import { ORDERS_PAGE, ordersById } from './orders-list.ts';
import type {
  CheckoutRecord,
  OrderRecord,
  WireFulfillment,
  WireInvoice,
  WireTransactions,
} from './records.ts';

/** The batch reads of one operation, each by the id of an order or a checkout. */
export const loaders = perOperation((context) => ({
  orders: batchLoader<OrderRecord>(context, {
    product: 'ORDERS',
    maxBatchSize: ORDERS_PAGE,
    async load(ids) {
      const orders = new Map((await ordersById(context, ids)).map((order) => [order.id, order]));
      // A search never returns an order whose checkout was not completed; a look-up does (docs/fidelity.md#hidden-orders).
      for (const order of await neverListed(
        context,
        ids.filter((id) => !orders.has(id)),
      ))
        orders.set(order.id, order);
      return orders;
    },
  }),
  checkouts: batchLoader<CheckoutRecord>(context, {
    product: 'ORDERS',
    maxBatchSize: CHECKOUTS_PAGE,
    load: async (ids) =>
      new Map((await checkoutsById(context, ids)).map((checkout) => [checkout.id, checkout])),
  }),
  fulfillments: batchLoader<WireFulfillment[]>(context, {
    product: 'ORDERS',
    maxBatchSize: ORDERS_PAGE,
    async load(orderIds) {
      const answer = await context.wix.call(endpoints.listFulfillments, { orderIds: [...orderIds] });
      return byOrder(answer.ordersWithFulfillments, 'ordersWithFulfillments', (of) => of.fulfillments ?? []);
    },
  }),
  // Payments and refunds come in one answer.
  transactions: batchLoader<WireTransactions>(context, {
    product: 'ORDERS',
    maxBatchSize: ORDERS_PAGE,
    async load(orderIds) {
      const answer = await context.wix.call(endpoints.listTransactions, { orderIds: [...orderIds] });
      return byOrder(answer.orderTransactions, 'orderTransactions', (of) => of);
    },
  }),
  invoices: batchLoader<WireInvoice[]>(context, {
    product: 'ORDERS',
    maxBatchSize: ORDERS_PAGE,
    async load(orderIds) {
      const answer = await context.wix.call(endpoints.listInvoices, { orderIds: [...orderIds] });
      return byOrder(answer.invoicesForOrder, 'invoicesForOrder', (of) => of.invoicesInfo ?? []);
    },
  }),
}));

function byOrder<Of extends { orderId?: string | null }, Value>(
  list: readonly Of[] | null | undefined,
  name: string,
  valueOf: (of: Of) => Value,
): ReadonlyMap<string, Value> {
  return new Map(
    recordsOf(list, name, ({ orderId }) => orderId).map((of) => [String(of.orderId), valueOf(of)]),
  );
}
