import {
  abandonedCheckouts,
  orderFulfillments,
  orderInvoices,
  orders,
  orderTransactions,
} from '@wix/ecom/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const ORDERS = { permission: permissions.ORDERS };
const CHECKOUTS = { permission: permissions.ABANDONED_CHECKOUTS };

/** Every read of Wix eCommerce orders. */
export const endpoints = {
  searchOrders: endpoint(orders.searchOrders, ORDERS),
  aggregateOrders: endpoint(orders.aggregateOrders, ORDERS),
  getOrder: endpoint(orders.getOrder, ORDERS),
  listFulfillments: endpoint(orderFulfillments.listFulfillmentsForMultipleOrders, {
    permission: permissions.ORDER_FULFILLMENTS,
  }),
  listTransactions: endpoint(orderTransactions.listTransactionsForMultipleOrders, {
    permission: permissions.ORDER_TRANSACTIONS,
  }),
  listInvoices: endpoint(orderInvoices.listInvoicesForMultipleOrders, {
    permission: permissions.ORDER_INVOICES,
  }),
  queryAbandonedCheckouts: endpoint(abandonedCheckouts.queryAbandonedCheckouts, CHECKOUTS),
  searchAbandonedCheckouts: endpoint(abandonedCheckouts.searchAbandonedCheckouts, CHECKOUTS),
};
