import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE } from '../../wix/api/wql.ts';
import { conversions, resolvers } from './fields.ts';
import { abandonedCheckouts, orders as orderList, PAGE } from './lists.ts';
import { steps } from './migration.ts';
import { endpoints } from './wire.ts';

/** An order that no site has: Wix answers for it with nothing, or with a 404. */
const NO_ORDERS = { orderIds: ['00000000-0000-4000-8000-000000000000'] };

/** What a key needs to read orders. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.ORDERS,
    purpose: 'Orders with their line items.',
    loss: 'The migrated site has no order history.',
    lists: ['orders'],
    probe: async (wix) =>
      recordsOf((await wix.call(endpoints.searchOrders, { search: ONE })).orders, 'orders', ({ id }) => id),
  },
  {
    permission: permissions.ORDER_TRANSACTIONS,
    purpose: 'Payments and refunds of orders.',
    loss: 'Orders come without their payments and refunds.',
    parts: [
      { list: 'orders', field: 'payments' },
      { list: 'orders', field: 'refunds' },
    ],
    probe: (wix) => wix.call(endpoints.listTransactions, NO_ORDERS),
  },
  {
    permission: permissions.ORDER_FULFILLMENTS,
    purpose: 'What of orders was sent, and how.',
    loss: 'Orders come without their fulfilments and tracking numbers.',
    parts: [{ list: 'orders', field: 'fulfillments' }],
    probe: (wix) => wix.call(endpoints.listFulfillments, NO_ORDERS),
  },
  {
    permission: permissions.ORDER_INVOICES,
    purpose: 'The invoices of orders.',
    loss: 'Orders come without their invoices.',
    parts: [{ list: 'orders', field: 'invoices' }],
    probe: (wix) => wix.call(endpoints.listInvoices, NO_ORDERS),
  },
  {
    permission: permissions.ABANDONED_CHECKOUTS,
    purpose: 'Checkouts that were not finished.',
    loss: 'Abandoned checkouts are missing.',
    lists: ['abandonedCheckouts'],
    probe: (wix) => wix.call(endpoints.queryAbandonedCheckouts, { query: ONE }),
  },
];

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
  conversions,
  partsKnowRecord: true,
  ...graphOf([orderList, abandonedCheckouts], {
    resolvers,
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
