import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const ORDERS = { permission: permissions.ORDERS };
const CHECKOUTS = { permission: permissions.ABANDONED_CHECKOUTS };

/** Every read of Wix eCommerce orders. */
export const endpoints = {
  searchOrders: endpoint('ecom.orders.searchOrders', ORDERS),
  aggregateOrders: endpoint('ecom.orders.aggregateOrders', ORDERS),
  getOrder: endpoint('ecom.orders.getOrder', ORDERS),
  listFulfillments: endpoint('ecom.orderFulfillments.listFulfillmentsForMultipleOrders', {
    permission: permissions.ORDER_FULFILLMENTS,
  }),
  listTransactions: endpoint('ecom.orderTransactions.listTransactionsForMultipleOrders', {
    permission: permissions.ORDER_TRANSACTIONS,
  }),
  listInvoices: endpoint('ecom.orderInvoices.listInvoicesForMultipleOrders', {
    permission: permissions.ORDER_INVOICES,
  }),
  queryAbandonedCheckouts: endpoint('ecom.abandonedCheckouts.queryAbandonedCheckouts', CHECKOUTS),
  searchAbandonedCheckouts: endpoint('ecom.abandonedCheckouts.searchAbandonedCheckouts', CHECKOUTS),
};

/** An order as Wix sends it. */
export type WireOrder = ItemOf<ResponseOf<typeof endpoints.searchOrders>['orders']>;
export type WireLineItem = ItemOf<WireOrder['lineItems']>;
/** An abandoned checkout as Wix sends it. */
export type WireCheckout = ItemOf<ResponseOf<typeof endpoints.queryAbandonedCheckouts>['abandonedCheckouts']>;
/** Payments and refunds of one order. */
type WireTransactions = ItemOf<ResponseOf<typeof endpoints.listTransactions>['orderTransactions']>;

/** A record of Wix; the id stands apart because references carry nothing else. */
interface Identified<Wire> {
  readonly id: string;
  readonly wire: Wire;
}

export type OrderRecord = Identified<WireOrder>;
export type AbandonedCheckoutRecord = Identified<WireCheckout>;

export type OrderFulfillmentRecord = ItemOf<
  ItemOf<ResponseOf<typeof endpoints.listFulfillments>['ordersWithFulfillments']>['fulfillments']
>;
export type OrderPaymentRecord = ItemOf<WireTransactions['payments']>;
export type OrderRefundRecord = ItemOf<WireTransactions['refunds']>;
export type OrderInvoiceRecord = ItemOf<
  ItemOf<ResponseOf<typeof endpoints.listInvoices>['invoicesForOrder']>['invoicesInfo']
>;
/** A quantity of a line item: fulfilments call its id `id`, refunds `lineItemId`. */
export interface OrderItemQuantityRecord {
  readonly id?: string | null;
  readonly lineItemId?: string | null;
  readonly quantity?: number | null;
}
