import { endpoints } from '../../../src/products/orders/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, one, route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import {
  bareFulfillment,
  card,
  cash,
  checkout,
  counter,
  crooked,
  framed,
  FRAMED,
  fulfillment,
  giftCard,
  invoice,
  kiosk,
  KIOSK,
  membership,
  olderMembership,
  oldestMembership,
  refund,
  refundUnderWay,
  split,
  twofold,
  TWOFOLD,
  twofoldToo,
  yen,
} from './records.ts';
import { rows } from './rows.ts';

const all = [twofoldToo, twofold, counter, crooked, yen, framed, kiosk];

export const orders: GoldenProduct = {
  connection,
  routes: [
    list(
      endpoints.searchOrders,
      all,
      (found) => ({
        orders: found,
        metadata: { count: found.length, hasNext: false, cursors: {} },
      }),
      (order, filter) => order.status === 'PENDING' && !filter.includes('"status"'),
    ),
    one(endpoints.getOrder, 'id', all, (order) => ({ order })),
    route(endpoints.listFulfillments, {
      ordersWithFulfillments: [{ orderId: FRAMED, fulfillments: [fulfillment, bareFulfillment] }],
    }),
    route(endpoints.listTransactions, {
      orderTransactions: [
        {
          orderId: FRAMED,
          payments: [card, giftCard, membership, olderMembership, oldestMembership],
          refunds: [refund, refundUnderWay],
        },
        { orderId: TWOFOLD, payments: [split], refunds: [] },
        { orderId: KIOSK, payments: [cash], refunds: [] },
      ],
    }),
    route(endpoints.listInvoices, { invoicesForOrder: [{ orderId: FRAMED, invoicesInfo: [invoice] }] }),
    list(endpoints.queryAbandonedCheckouts, [checkout], (abandonedCheckouts, total) => ({
      abandonedCheckouts,
      metadata: { count: abandonedCheckouts.length, offset: 0, total },
    })),
  ],
  answers,
  rows,
};
