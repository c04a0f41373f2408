import type { ProductModule } from '../../contract/product-module.ts';
import { checkoutResolvers } from './checkout-resolvers.ts';
import { CHECKOUTS_PAGE } from './checkouts-list.ts';
import { endpoints } from './endpoints.ts';
import { lineItemResolvers } from './line-item-resolvers.ts';
import { orderResolvers } from './order-resolvers.ts';
import { needs } from './needs.ts';
import { SINGLE_LOOK_UPS } from './one-order.ts';
import { ORDERS_PAGE } from './orders-list.ts';
import { queryResolvers } from './query-resolvers.ts';
import { transactionResolvers } from './transaction-resolvers.ts';
import { steps } from './steps.ts';

const BATCH = { kind: 'batch', perRequest: ORDERS_PAGE } as const;

/** Line items that an order or checkout is taken to have; Wix allows 300. */
const LINE_ITEMS = { kind: 'list', size: 5 } as const;

export const orders: ProductModule = {
  name: 'ORDERS',
  title: 'Wix eCommerce orders',
  schema: 'orders',
  endpoints: Object.values(endpoints),
  permissions: needs,
  resolvers: {
    Query: queryResolvers,
    ...orderResolvers,
    ...lineItemResolvers,
    ...transactionResolvers,
    ...checkoutResolvers,
  },
  steps,
  costs: {
    // A search, and what an id takes that it does not find: a count of many, or a look-up of each of a few.
    'Order.__resolveReference': { ...BATCH, requests: 1 + SINGLE_LOOK_UPS },
    'Query.order': { kind: 'fixed', requests: 1 },
    'Query.orders': { kind: 'connection', pageMax: ORDERS_PAGE, passes: 2 },
    'Query.abandonedCheckouts': { kind: 'connection', pageMax: CHECKOUTS_PAGE },
    'Order.lineItems': LINE_ITEMS,
    'Order.fulfillments': BATCH,
    'Order.payments': BATCH,
    'Order.refunds': { ...BATCH, sameReadAs: 'Order.payments' },
    'Order.invoices': BATCH,
    'OrderBuyerInfo.contact': BATCH,
    'OrderBuyerInfo.member': BATCH,
    'OrderCreatedBy.member': BATCH,
    'OrderLineItem.product': BATCH,
    'OrderLineItem.variant': BATCH,
    'AbandonedCheckout.lineItems': LINE_ITEMS,
    'AbandonedCheckoutBuyerInfo.contact': BATCH,
    'AbandonedCheckoutBuyerInfo.member': BATCH,
    'AbandonedCheckoutLineItem.product': BATCH,
    'AbandonedCheckoutLineItem.variant': BATCH,
  },
};
