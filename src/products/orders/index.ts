import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { checkoutResolvers } from './checkout-resolvers.ts';
import { endpoints } from './endpoints.ts';
import { lineItemResolvers } from './line-item-resolvers.ts';
import { abandonedCheckouts, orders as orderList, PAGE } from './lists.ts';
import { needs } from './needs.ts';
import { orderResolvers } from './order-resolvers.ts';
import { steps } from './migration.ts';
import { transactionResolvers } from './transaction-resolvers.ts';

const BATCH = { kind: 'batch', perRequest: PAGE } as const;

/** Line items that an order or checkout is taken to have; Wix allows 300. */
const LINE_ITEMS = { kind: 'list', size: 5 } as const;

export const orders: ProductModule = {
  name: 'ORDERS',
  title: 'Wix eCommerce orders',
  target: {
    module: 'ECOMMERCE',
    alternative: null,
    becomes: 'orders with items, packages, payments and discounts; buyers without a contact become contacts',
    place: 4,
  },
  schema: 'orders',
  endpoints: Object.values(endpoints),
  permissions: needs,
  steps,
  ...graphOf([orderList, abandonedCheckouts], {
    resolvers: { ...orderResolvers, ...lineItemResolvers, ...transactionResolvers, ...checkoutResolvers },
    costs: {
      'Order.lineItems': LINE_ITEMS,
      'Order.fulfillments': BATCH,
      'Order.payments': BATCH,
      'Order.refunds': { ...BATCH, sameReadAs: 'Order.payments' },
      'Order.invoices': BATCH,
      'AbandonedCheckout.lineItems': LINE_ITEMS,
    },
  }),
};
