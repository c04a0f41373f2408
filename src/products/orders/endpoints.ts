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

/** Every read of Wix eCommerce orders. */
export const endpoints = {
  searchOrders: endpoint(orders.searchOrders, ORDERS),
  aggregateOrders: endpoint(orders.aggregateOrders, ORDERS),
  getOrder: endpoint(orders.getOrder, ORDERS),
  listFulfillments: endpoint(orderFulfillments.listFulfillmentsForMultipleOrders, ORDERS),
  listTransactions: endpoint(orderTransactions.listTransactionsForMultipleOrders, ORDERS),
  listInvoices: endpoint(orderInvoices.listInvoicesForMultipleOrders, ORDERS),
  queryAbandonedCheckouts: endpoint(abandonedCheckouts.queryAbandonedCheckouts, ORDERS),
  searchAbandonedCheckouts: endpoint(abandonedCheckouts.searchAbandonedCheckouts, ORDERS),
};
