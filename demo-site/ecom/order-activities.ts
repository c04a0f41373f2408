import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { money } from './money.ts';
import type { Line } from './order-lines.ts';
import type { OrderPayments } from './order-payments.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

/** Every kind of activity, in the order in which the order with the full history went through them. */
const ALL: readonly string[] = `
  ORDER_PLACED ORDER_PENDING ORDER_REJECTED ORDER_PAID ORDER_PARTIALLY_PAID ORDER_FULFILLED
  ORDER_NOT_FULFILLED ORDER_CANCELED ORDER_REFUNDED DOWNLOAD_LINK_SENT TRACKING_NUMBER_ADDED
  TRACKING_NUMBER_EDITED TRACKING_LINK_ADDED SHIPPING_CONFIRMATION_EMAIL_SENT INVOICE_ADDED
  INVOICE_REMOVED INVOICE_SENT FULFILLER_EMAIL_SENT SHIPPING_ADDRESS_EDITED EMAIL_EDITED
  PICKUP_READY_EMAIL_SENT CUSTOM_ACTIVITY MERCHANT_COMMENT DRAFT_ORDER_CHANGES_APPLIED
  SAVED_PAYMENT_METHOD AUTHORIZED_PAYMENT_CREATED AUTHORIZED_PAYMENT_CAPTURED
  AUTHORIZED_PAYMENT_VOIDED REFUND_INITIATED PAYMENT_REFUNDED PAYMENT_REFUND_FAILED
  REFUNDED_AS_STORE_CREDIT PAYMENT_PENDING PAYMENT_CANCELED PAYMENT_DECLINED RECEIPT_CREATED
  RECEIPT_SENT CHARGEBACK_CREATED CHARGEBACK_REVERSED
`
  .trim()
  .split(/\s+/);

/** wire: the activities of an order, oldest first; one order in the site went through every kind there is. */
export function orderActivities(
  world: OrderWorld,
  plan: OrderPlan,
  lines: readonly Line[],
  prices: OrderPrices,
  payments: OrderPayments,
): readonly JsonObject[] {
  const details = plan.extras.has('ALL_ACTIVITIES')
    ? detailsByType(world, plan, lines, prices, payments)
    : {};
  const refund =
    plan.refund === 'FULL' || plan.refund === 'PARTIAL'
      ? { orderRefunded: refunded(plan, payments.refunded) }
      : {};
  return typesOf(plan).map((type, at) => ({
    id: guidOf(world.seed, 'activities', plan.index * 64 + at),
    createdDate: new Date(plan.createdMs + at * 1800_000).toISOString(),
    // `type` is the older name; only it knows custom activities.
    ...(plan.extras.has('ALL_ACTIVITIES') ? { type } : {}),
    ...(type === 'CUSTOM_ACTIVITY' ? {} : { activityType: type }),
    ...(type === 'MERCHANT_COMMENT'
      ? { authorEmail: 'owner@example.com', merchantComment: { message: 'Called back — all fine 👍' } }
      : {}),
    ...(type === 'ORDER_REFUNDED' ? refund : {}),
    ...details[type],
  }));
}

function typesOf(plan: OrderPlan): readonly string[] {
  if (plan.extras.has('ALL_ACTIVITIES')) return ALL;
  const types = ['ORDER_PLACED'];
  if (plan.status === 'PENDING') types.push('ORDER_PENDING');
  if (plan.status === 'REJECTED') types.push('ORDER_REJECTED');
  if (plan.paymentStatus === 'PAID') types.push('ORDER_PAID');
  if (plan.paymentStatus === 'PARTIALLY_PAID') types.push('ORDER_PARTIALLY_PAID');
  if (plan.fulfillment === 'FULFILLED') types.push('ORDER_FULFILLED', 'SHIPPING_CONFIRMATION_EMAIL_SENT');
  if (plan.refund === 'FULL' || plan.refund === 'PARTIAL') types.push('ORDER_REFUNDED');
  if (plan.status === 'CANCELED') types.push('ORDER_CANCELED');
  if (plan.index % 9 === 0) types.push('MERCHANT_COMMENT');
  return types;
}

function refunded(plan: OrderPlan, amount: number): JsonObject {
  return { manual: plan.index % 2 === 0, amount: money(amount, plan.currency), reason: 'Damaged in transit' };
}

function detailsByType(
  world: OrderWorld,
  plan: OrderPlan,
  lines: readonly Line[],
  prices: OrderPrices,
  payments: OrderPayments,
): Readonly<Record<string, JsonObject>> {
  const paymentId = payments.payments[0]?.id ?? guidOf(world.seed, 'payments', plan.index * 8);
  const refundId = guidOf(world.seed, 'refunds', plan.index);
  const amount = money(prices.total, plan.currency);
  const card = { lastFourDigits: '4242', brand: 'VISA' };
  const authorized = { paymentId, amount, ...card };
  const regular = { amount, creditCardDetails: card };
  const refund = { paymentId, externalRefund: false, regular: { amount, ...card } };
  const chargeback = {
    paymentId,
    chargebackId: guidOf(world.seed, 'chargebacks', plan.index),
    amount,
    paymentDetails: regular,
  };
  const receipt = { receiptId: guidOf(world.seed, 'receipts', plan.index), displayNumber: 'R-0001' };
  return {
    ORDER_REFUNDED: { orderRefunded: refunded(plan, prices.total) },
    DRAFT_ORDER_CHANGES_APPLIED: {
      draftOrderChangesApplied: {
        draftOrderId: guidOf(world.seed, 'draft-orders', 0),
        reason: 'Buyer asked for another colour',
        changes: changes(plan, lines[0], prices),
      },
    },
    SAVED_PAYMENT_METHOD: { savedPaymentMethod: { name: 'Visa', description: 'ends with 4242' } },
    AUTHORIZED_PAYMENT_CREATED: { authorizedPaymentCreated: authorized },
    AUTHORIZED_PAYMENT_CAPTURED: { authorizedPaymentCaptured: authorized },
    AUTHORIZED_PAYMENT_VOIDED: { authorizedPaymentVoided: authorized },
    REFUND_INITIATED: {
      refundInitiated: {
        refundId,
        amount,
        reason: 'wrong size',
        payments: [
          refund,
          { paymentId, externalRefund: false, giftCard: { giftCardPaymentId: 'gcp-1', amount } },
          { paymentId, externalRefund: true, membership: { membershipId: 'm-1' } },
        ],
      },
    },
    PAYMENT_REFUNDED: { paymentRefunded: { refundId, payment: refund } },
    PAYMENT_REFUND_FAILED: { paymentRefundFailed: { refundId, payment: refund } },
    REFUNDED_AS_STORE_CREDIT: { refundedAsStoreCredit: { amount, reason: 'goodwill' } },
    PAYMENT_PENDING: { paymentPending: { paymentId, regular } },
    PAYMENT_CANCELED: { paymentCanceled: { paymentId, regular } },
    PAYMENT_DECLINED: { paymentDeclined: { paymentId, regular } },
    RECEIPT_CREATED: { receiptCreated: { paymentId, wixReceipt: receipt } },
    RECEIPT_SENT: {
      receiptSent: { paymentId, externalReceipt: { receiptId: 'ext-1', displayNumber: '№ 7' } },
    },
    CHARGEBACK_CREATED: { chargebackCreated: chargeback },
    CHARGEBACK_REVERSED: { chargebackReversed: { ...chargeback, reversalAmount: amount } },
  };
}

function changes(plan: OrderPlan, line: Line | undefined, prices: OrderPrices): readonly JsonObject[] {
  const id = line?.id ?? '';
  const name = { original: 'Mug', translated: 'Tasse' };
  const price = (units: number): JsonObject => money(units, plan.currency);
  const managed = {
    id,
    name,
    totalAmount: price(100),
    affectedLineItems: [{ id, name, amount: price(100) }],
  };
  return [
    {
      lineItemChanged: {
        id,
        name,
        quantity: { originalQuantity: 1, newQuantity: 2, diff: 1, deltaType: 'QUANTITY_INCREASED' },
        price: { originalPrice: price(100), newPrice: price(90) },
      },
    },
    {
      lineItemChanged: {
        id,
        name,
        quantity: { originalQuantity: 3, newQuantity: 2, diff: 1, deltaType: 'QUANTITY_DECREASED' },
      },
    },
    { lineItemAdded: { id, name, quantity: 1 } },
    { lineItemRemoved: { id, name, quantity: 1 } },
    { discountAdded: managed },
    { discountRemoved: managed },
    { additionalFeeAdded: managed },
    { additionalFeeRemoved: managed },
    { totalPriceChanged: { originalTotal: price(prices.total + 100), newTotal: price(prices.total) } },
    {
      shippingInformationChanged: {
        originalShippingInfo: { total: price(490), shippingTitle: 'Standard' },
        newShippingInfo: { total: price(0), shippingTitle: 'Pickup' },
      },
    },
  ];
}
