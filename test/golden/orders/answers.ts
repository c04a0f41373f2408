import { endpoints } from '../../../src/products/orders/wire.ts';
import { firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { list, one, route, type GoldenRoute } from '../golden-wix.ts';
import { whole } from '../whole-selection.ts';
import { checkoutAnswers } from './answers-checkouts.ts';
import { blankAnswer, ledgerAnswer, spareAnswer } from './answers-ledger.ts';
import { found, LEFT, left } from './records-checkouts.ts';
import { authorized, giftCard, membership, olderRefund, parcel, refund } from './records-ledger-payments.ts';
import { BLANK, blank, LEDGER, ledger, spare } from './records-ledger.ts';

const orders = [ledger, blank, spare];

/** A site with these orders alone, so that what the graph says about them stands by itself. */
const routes: readonly GoldenRoute[] = [
  list(
    endpoints.searchOrders,
    orders,
    (page) => ({ orders: page, metadata: { count: page.length, hasNext: false, cursors: {} } }),
    (order, filter) => order.status === 'REJECTED' && !filter.includes('"status"'),
  ),
  one(endpoints.getOrder, 'id', orders, (order) => ({ order })),
  // Orders whose checkout was never completed are in no list.
  route(endpoints.aggregateOrders, {
    aggregates: {
      orders: { '(REJECTED|PENDING_MERCHANT)': 1, '(APPROVED|PAID)': 2, '(INITIALIZED|NOT_PAID)': 5 },
    },
  }),
  route(endpoints.listFulfillments, {
    ordersWithFulfillments: [{ orderId: LEDGER, fulfillments: [parcel] }],
  }),
  route(endpoints.listTransactions, {
    orderTransactions: [
      { orderId: BLANK, payments: [] },
      { orderId: LEDGER, payments: [authorized, giftCard, membership], refunds: [refund, olderRefund] },
    ],
  }),
  route(endpoints.listInvoices, {
    invoicesForOrder: [
      {
        orderId: LEDGER,
        invoicesInfo: [
          { id: '01a70000-0000-4000-8000-0000000000b1', appId: '0a990000-0000-4000-8000-0000000000b4' },
        ],
      },
    ],
  }),
  list(endpoints.queryAbandonedCheckouts, [left, found], (page, total) => ({
    abandonedCheckouts: page,
    metadata: { count: page.length, offset: 0, total },
  })),
];

const dana = { contact: { primaryEmail: 'Dana@Example.co.il' }, member: { loginEmail: 'Lena@Example.org' } };
const oak = { product: { slug: 'garden-bench' }, variant: { sku: 'BEN-OAK' } };

const references = {
  orders: {
    nodes: [
      { buyerInfo: { contact: null, member: null }, createdBy: null, lineItems: null },
      {
        buyerInfo: { contact: { primaryEmail: 'wanda@tidewater.example' }, member: null },
        createdBy: null,
        lineItems: [],
      },
      {
        buyerInfo: dana,
        createdBy: { member: { loginEmail: 'Wanda@Tidewater.example' } },
        lineItems: [oak, { product: null, variant: null }],
      },
    ],
  },
  abandonedCheckouts: {
    nodes: [
      { buyerInfo: dana, lineItems: [oak] },
      { buyerInfo: { contact: null, member: null }, lineItems: [{ product: null, variant: null }] },
    ],
  },
};

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'orders, those that a search hides last',
    routes,
    document: `{ orders { nodes ${whole('Order')} } }`,
    data: { orders: { nodes: [blankAnswer, spareAnswer, ledgerAnswer] } },
  },
  {
    name: 'one order by its id, and the first page',
    routes,
    document: `query ($id: ID!) { order(id: $id) { number } orders(first: 1) ${firstPage} }`,
    variables: { id: LEDGER.toUpperCase() },
    data: { order: { number: '20001' }, orders: pageOf(3, BLANK, true) },
  },
  {
    name: 'what orders and checkouts refer to, gone or there',
    routes,
    document: `{
      orders(first: 3) {
        nodes {
          buyerInfo { contact { primaryEmail } member { loginEmail } }
          createdBy { member { loginEmail } }
          lineItems { product { slug } variant { sku } }
        }
      }
      abandonedCheckouts {
        nodes {
          buyerInfo { contact { primaryEmail } member { loginEmail } }
          lineItems { product { slug } variant { sku } }
        }
      }
    }`,
    data: references,
  },
  {
    name: 'abandoned checkouts',
    routes,
    document: `{ abandonedCheckouts { nodes ${whole('AbandonedCheckout')} } }`,
    data: { abandonedCheckouts: { nodes: checkoutAnswers } },
  },
  {
    name: 'the first page of abandoned checkouts',
    routes,
    document: `{ abandonedCheckouts(first: 1) ${firstPage} }`,
    data: { abandonedCheckouts: pageOf(2, LEFT, true) },
  },
];
