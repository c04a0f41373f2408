import { HOUR, when, words, type JsonObject } from '../making.ts';
import type { OrderPayments } from './order-payments.ts';
import { bilingual, type Order } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

/** Every kind of activity, in the order in which the order with the full history went through them. */
const ALL = words(`
  ORDER_PLACED ORDER_PENDING ORDER_REJECTED ORDER_PAID ORDER_PARTIALLY_PAID ORDER_FULFILLED
  ORDER_NOT_FULFILLED ORDER_CANCELED ORDER_REFUNDED DOWNLOAD_LINK_SENT TRACKING_NUMBER_ADDED
  TRACKING_NUMBER_EDITED TRACKING_LINK_ADDED SHIPPING_CONFIRMATION_EMAIL_SENT INVOICE_ADDED
  INVOICE_REMOVED INVOICE_SENT FULFILLER_EMAIL_SENT SHIPPING_ADDRESS_EDITED EMAIL_EDITED
  PICKUP_READY_EMAIL_SENT CUSTOM_ACTIVITY MERCHANT_COMMENT DRAFT_ORDER_CHANGES_APPLIED
  SAVED_PAYMENT_METHOD AUTHORIZED_PAYMENT_CREATED AUTHORIZED_PAYMENT_CAPTURED
  AUTHORIZED_PAYMENT_VOIDED REFUND_INITIATED PAYMENT_REFUNDED PAYMENT_REFUND_FAILED
  REFUNDED_AS_STORE_CREDIT PAYMENT_PENDING PAYMENT_CANCELED PAYMENT_DECLINED RECEIPT_CREATED
  RECEIPT_SENT CHARGEBACK_CREATED CHARGEBACK_REVERSED
`);

/** wire: the activities of an order, oldest first; one order in the site went through every kind there is. */
export function orderActivities(order: Order, prices: OrderPrices, { payments, refunded }: OrderPayments) {
  const isFull = order.has('ALL_ACTIVITIES');
  const details: JsonObject = {
    merchantComment: { message: 'Called back — all fine 👍' },
    orderRefunded: {
      manual: order.n % 2 === 0,
      amount: order.money(isFull ? prices.total : refunded),
      reason: 'Damaged in transit',
    },
    ...(isFull ? detailsOf(order, prices, payments[0]?.['id']) : {}),
  };
  return (isFull ? ALL : typesOf(order)).map((type, at) => {
    // The details are in a field that has the name of the type.
    const field = type.toLowerCase().replaceAll(/_./g, (letter) => letter.charAt(1).toUpperCase());
    return {
      id: order.idOf('activities', order.n * 64 + at),
      createdDate: order.after((at * HOUR) / 2),
      // `type` is the older name; only it knows custom activities.
      type: when(isFull, type),
      activityType: when(type !== 'CUSTOM_ACTIVITY', type),
      authorEmail: when(type === 'MERCHANT_COMMENT', 'owner@example.com'),
      [field]: details[field],
    };
  });
}

function typesOf({ status, paymentStatus, fulfillment, refund, n }: Order): string[] {
  const happened: Readonly<Record<string, boolean>> = {
    ORDER_PLACED: true,
    ORDER_PENDING: status === 'PENDING',
    ORDER_REJECTED: status === 'REJECTED',
    ORDER_PAID: paymentStatus === 'PAID',
    ORDER_PARTIALLY_PAID: paymentStatus === 'PARTIALLY_PAID',
    ORDER_FULFILLED: fulfillment === 'FULFILLED',
    SHIPPING_CONFIRMATION_EMAIL_SENT: fulfillment === 'FULFILLED',
    ORDER_REFUNDED: refund === 'FULL' || refund === 'PARTIAL',
    ORDER_CANCELED: status === 'CANCELED',
    MERCHANT_COMMENT: n % 9 === 0,
  };
  return Object.keys(happened).filter((type) => happened[type]);
}

/** The details of those activities that only the order with the full history went through. */
function detailsOf(order: Order, prices: OrderPrices, paymentId: JsonObject[string]): JsonObject {
  const { idOf, money } = order;
  const refundId = idOf('refunds');
  const amount = money(prices.total);
  const card = { lastFourDigits: '4242', brand: 'VISA' };
  const authorized = { paymentId, amount, ...card };
  const regular = { amount, creditCardDetails: card };
  const payment = { paymentId, externalRefund: false, regular: { amount, ...card } };
  const giftCard = { giftCardPaymentId: 'gcp-1', amount };
  const byGiftCard = { paymentId, externalRefund: false, giftCard };
  const byMembership = { paymentId, externalRefund: true, membership: { membershipId: 'm-1' } };
  const byAll = [payment, byGiftCard, byMembership];
  const chargeback = { paymentId, chargebackId: idOf('chargebacks'), amount, paymentDetails: regular };
  return {
    draftOrderChangesApplied: {
      draftOrderId: idOf('draft-orders', 0),
      reason: 'Buyer asked for another colour',
      changes: changes(order, prices),
    },
    savedPaymentMethod: { name: 'Visa', description: 'ends with 4242' },
    authorizedPaymentCreated: authorized,
    authorizedPaymentCaptured: authorized,
    authorizedPaymentVoided: authorized,
    refundInitiated: { refundId, amount, reason: 'wrong size', payments: byAll },
    paymentRefunded: { refundId, payment },
    paymentRefundFailed: { refundId, payment },
    refundedAsStoreCredit: { amount, reason: 'goodwill' },
    paymentPending: { paymentId, regular },
    paymentCanceled: { paymentId, regular },
    paymentDeclined: { paymentId, regular },
    receiptCreated: { paymentId, wixReceipt: { receiptId: idOf('receipts'), displayNumber: 'R-0001' } },
    receiptSent: { paymentId, externalReceipt: { receiptId: 'ext-1', displayNumber: '№ 7' } },
    chargebackCreated: chargeback,
    chargebackReversed: { ...chargeback, reversalAmount: amount },
  };
}

function changes({ lineId, money }: Order, { total }: OrderPrices): readonly JsonObject[] {
  const line = { id: lineId(0), name: bilingual('Mug', 'Tasse') };
  const amount = money(100);
  const managed = { ...line, totalAmount: amount, affectedLineItems: [{ ...line, amount }] };
  const increased = { newQuantity: 2, diff: 1, originalQuantity: 1, deltaType: 'QUANTITY_INCREASED' };
  const decreased = { newQuantity: 2, diff: 1, originalQuantity: 3, deltaType: 'QUANTITY_DECREASED' };
  const price = { originalPrice: amount, newPrice: money(90) };
  return [
    { lineItemChanged: { ...line, quantity: increased, price } },
    { lineItemChanged: { ...line, quantity: decreased } },
    { lineItemAdded: { ...line, quantity: 1 } },
    { lineItemRemoved: { ...line, quantity: 1 } },
    { discountAdded: managed },
    { discountRemoved: managed },
    { additionalFeeAdded: managed },
    { additionalFeeRemoved: managed },
    { totalPriceChanged: { originalTotal: money(total + 100), newTotal: money(total) } },
    {
      shippingInformationChanged: {
        originalShippingInfo: { total: money(490), shippingTitle: 'Standard' },
        newShippingInfo: { total: money(0), shippingTitle: 'Pickup' },
      },
    },
  ];
}
