import { endpoints } from '../../../src/products/orders/wire.ts';
import { lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'ORDERS',
  title: 'Wix eCommerce orders',
  insitesModule: 'ECOMMERCE',
  purpose: 'Orders with their line items.',
  loss: 'The migrated site has no order history.',
  ticks: [
    tick('Read Orders', 'SCOPE.DC-STORES.READ-ORDERS'),
    tick('Read Orders Transactions', 'ECOM.READ_TRANSACTIONS', { partOf: 'Read Orders' }),
    tick('Read Orders Fulfillments', 'ECOM.READ_FULFILLMENTS', { partOf: 'Read Orders' }),
    tick('Read Orders Invoices', 'ECOM.READ_INVOICES', { partOf: 'Read Orders' }),
    tick('Read Abandoned Checkouts', 'ECOM.ABANDONED_CHECKOUT_READ', { partOf: 'Read Orders' }),
  ],
  open: [
    route(endpoints.searchOrders, { orders: [] }),
    route(endpoints.listTransactions, { orderTransactions: [] }),
    refuses(endpoints.listFulfillments, 404, {
      message: 'not found',
      details: { applicationError: { code: 'NOT_FOUND' } },
    }),
    route(endpoints.listInvoices, { invoicesForOrder: [] }),
    route(endpoints.queryAbandonedCheckouts, { abandonedCheckouts: [] }),
  ],
  partial: lacks('Read Orders Transactions', '403.', [refuses(endpoints.listTransactions, 403)]),
};
