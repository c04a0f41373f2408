import { hash32, HOUR, pickAt, when, words, type JsonObject } from '../making.ts';
import { sum } from './money.ts';
import type { Line } from './order-lines.ts';
import { bilingual, type Order, type PaymentPlan } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

/** The money side of an order: payments and refunds as the transactions API answers them, and what they add up to. */
export type OrderPayments = ReturnType<typeof orderPayments>;

export function orderPayments(order: Order, lines: readonly Line[], prices: OrderPrices) {
  const { money } = order;
  const payments = split(order, prices.total);
  const refund = orderRefund(order, lines, prices, payments);
  const totalOf = (states: string): number =>
    sum(payments.map(({ state, amount }) => (words(states).includes(state) ? amount : 0)));
  const settled = totalOf('APPROVED REFUNDED PARTIALLY_REFUNDED');
  const { wire, refunded = 0, pending = 0 } = refund ?? {};
  const first = payments[0]?.amount ?? 0;
  const platformFees = order.has('PLATFORM_FEES') ? Math.round(prices.total * 0.025) : 0;
  return {
    payments: payments.map((payment) => paymentWire(order, payment)),
    refunds: wire === undefined ? [] : [wire],
    refunded,
    balanceSummary: {
      balance: money(prices.total - settled),
      paid: money(settled),
      refunded: money(refunded),
      authorized: money(totalOf('AUTHORIZED')),
      pendingRefund: money(pending),
      pending: money(totalOf('PENDING PENDING_MERCHANT')),
      chargeback: money(order.isBack ? first : 0),
      chargebackReversal: money(order.refund === 'REVERSED' ? first : 0),
      platformFees: money(platformFees),
      totalMinusPlatformFees: money(prices.total - platformFees),
      cashRoundingAdjustment: when(order.has('CASH_ROUNDING'), money(-2)),
    },
  };
}

/** A payment, its place among those of its order, its amount, and its number among all. */
interface Payment extends PaymentPlan {
  readonly at: number;
  readonly amount: number;
  readonly number: number;
}

function split({ payments, n }: Order, total: number): Payment[] {
  let rest = total;
  return (total === 0 ? [] : payments).map((plan, at) => {
    const isRest = at === payments.length - 1 && at > 0;
    const amount = isRest ? rest : Math.round((total * plan.percent) / 100);
    rest -= amount;
    return { ...plan, at, amount, number: n * 8 + at };
  });
}

const MEMBERSHIP_STATES: Readonly<Record<string, string>> = {
  PENDING: 'CHARGE_PENDING',
  DECLINED: 'CHARGE_FAILED',
  VOIDED: 'VOIDED',
};
const METHODS: Readonly<Record<string, string>> = {
  OFFLINE: 'Offline',
  CARD: 'CreditCard',
  AUTHORIZATION: 'CreditCard',
};

function paymentWire(order: Order, payment: Payment): JsonObject {
  const { n, money, idOf, has, after, lineId } = order;
  const { at, amount, method, state, number } = payment;
  const created = (at + 1) * 60_000;
  const voided = state === 'VOIDED';
  const hash = hash32(n, at).toString(36);
  return {
    id: idOf('payments', number),
    createdDate: after(created),
    updatedDate: after(created + HOUR),
    amount: money(amount),
    refundDisabled: voided,
    supportReceiptGeneration: method === 'CARD',
    status: state,
    chargeCorrelationId: when(method === 'CARD', () => idOf('charges')),
    cashRounding: when(has('CASH_ROUNDING'), {
      unroundedAmount: money(amount + 2),
      roundingAdjustment: money(-2),
    }),
    // wire: exactly one of gift card, membership or regular details.
    giftcardPaymentDetails: when(method === 'GIFT_CARD', () => ({
      giftCardPaymentId: `gcp-${n}-${at}`,
      appId: idOf('apps', 1),
      voided,
      obfuscatedCode: `****-****-${hash.slice(0, 4).toUpperCase()}`,
    })),
    membershipPaymentDetails: when(method === 'MEMBERSHIP', () => ({
      membershipId: idOf('memberships'),
      lineItemId: lineId(at),
      status: MEMBERSHIP_STATES[state] ?? 'CHARGED',
      name: bilingual('Ten-class pass', 'Zehnerkarte'),
      externalTransactionId: `mtx-${n}`,
      voided,
      providerAppId: idOf('apps', 2),
      futureMembership: when(state === 'PENDING', { lineItemId: lineId(0), benefitId: 'classes' }),
    })),
    regularPaymentDetails: when(method !== 'GIFT_CARD' && method !== 'MEMBERSHIP', () =>
      regular(order, payment, hash),
    ),
  };
}

function regular(order: Order, payment: Payment, hash: string): JsonObject {
  const { idOf, n, money } = order;
  const { method, state, amount, number } = payment;
  const paymentMethod = METHODS[method] ?? pickAt(['PayPal', 'ApplePay', 'Klarna'], n);
  const offline = method === 'OFFLINE';
  const brand = pickAt(['VISA', 'MASTERCARD', 'AMEX'], n);
  const predefined = pickAt(['CASH', 'BANK_TRANSFER', 'CHECK', 'OTHER'], n);
  const userDefinedName = predefined === 'OTHER' ? { custom: 'Tauschring 🤝' } : { predefined };
  return {
    paymentOrderId: idOf('payment-orders', number),
    paymentMethod,
    offlinePayment: offline,
    // A payment state that the gateway never heard of is UNDEFINED there.
    status: n % 17 === 12 && state === 'APPROVED' ? 'UNDEFINED' : state,
    savedPaymentMethod: n % 5 === 0,
    gatewayTransactionId: when(!offline, idOf('gateway', number)),
    providerTransactionId: when(!offline, `ch_${hash}`),
    paymentMethodName: offline
      ? { buyerLanguageName: 'Vor Ort', siteLanguageName: 'In person', userDefinedName }
      : { buyerLanguageName: 'Karte', siteLanguageName: 'Card' },
    creditCardDetails: when(paymentMethod === 'CreditCard', { lastFourDigits: '4242', brand }),
    authorizationDetails: when(method === 'AUTHORIZATION', () => authorization(order, payment)),
    chargebacks: when(order.isBack, () => [chargeback(order, money(amount))]),
    platformFee: when(order.has('PLATFORM_FEES'), money(Math.round(amount * 0.025))),
  };
}

const ended = (status: string): JsonObject => ({
  status,
  failureDetails: when(status === 'FAILED', { failureCode: 'expired_card' }),
});

// An authorised payment waits for its capture (or its end), a voided one was let go, an approved one was captured.
function authorization({ after, idOf, n, money }: Order, { state, amount }: Payment): JsonObject {
  const even = n % 2 === 0;
  const common = { delayedCapture: true, authorizedDate: after(60_000) };
  if (state === 'VOIDED') {
    const status = pickAt(['SUCCEEDED', 'PENDING', 'FAILED'], Math.floor(n / 100));
    const reason = even ? 'MANUAL' : 'SCHEDULED';
    return { ...common, void: { ...ended(status), voidedDate: after(48 * HOUR), reason } };
  }
  const isDone = state === 'APPROVED';
  const capture = {
    ...ended(isDone ? 'SUCCEEDED' : even ? 'PENDING' : 'FAILED'),
    id: idOf('captures'),
    amount: money(amount),
    createdDate: after(24 * HOUR),
  };
  const planned = { actionType: even ? 'CAPTURE' : 'VOID', executionDate: after(72 * HOUR) };
  return { ...common, captures: [capture], scheduledAction: when(!isDone, planned) };
}

function chargeback({ after, idOf, refund }: Order, amount: JsonObject): JsonObject {
  const reversed = refund === 'REVERSED';
  return {
    id: idOf('chargebacks'),
    createdDate: after(24 * HOUR),
    updatedDate: after(25 * HOUR),
    amount,
    reversalAmount: when(reversed, amount),
    status: reversed ? 'REVERSED' : 'APPROVED',
    externalId: idOf('chargebacks-outside'),
  };
}

/** The refund of an order, if its plan has one and there is a payment to give back, and how much of it got through or is under way. */
function orderRefund(
  order: Order,
  lines: readonly Line[],
  prices: OrderPrices,
  payments: readonly Payment[],
) {
  const { idOf, n, money, refund } = order;
  const [line] = lines;
  if (refund === undefined || order.isBack || line === undefined || payments.length === 0) return undefined;
  const full = refund === 'FULL';
  const status = full || refund === 'PARTIAL' ? 'SUCCEEDED' : refund;
  const wanted = full ? prices.total : Math.min(line.unit, prices.total);
  const returned = (full ? lines : [line]).map(({ id: lineItemId, quantity }) => ({
    lineItemId,
    quantity: full ? quantity : 1,
  }));
  const transactions = (full ? payments : payments.slice(0, 1)).map(({ amount, method, number }, at) => ({
    paymentId: idOf('payments', number),
    amount: money(full ? amount : wanted),
    refundStatus: status,
    externalRefund: method === 'OFFLINE',
    gatewayRefundId: idOf('gateway-refunds', number),
    providerRefundId: `re_${n}_${at}`,
    refundStatusInfo: when(status === 'FAILED', {
      paymentGatewayReasonCode: '6052',
      description: 'Card was closed',
    }),
  }));
  const refunded = status === 'SUCCEEDED' ? wanted : 0;
  const failed = status === 'FAILED' ? wanted : 0;
  const pending = wanted - refunded - failed;
  const wire = {
    id: idOf('refunds'),
    transactions,
    details: {
      items: returned,
      lineItems: returned,
      shippingIncluded: full,
      reason: full ? 'Changed my mind — désolée' : '',
      additionalFees: [],
      shipping: when(full, { amount: money(prices.shipping - prices.shippingDiscount) }),
    },
    createdDate: order.after(96 * HOUR),
    summary: {
      requestedRefund: money(wanted),
      pendingRefund: money(pending),
      refunded: money(refunded),
      failedRefundAmount: money(failed),
      pending: pending > 0,
      breakdown: { lineItems: [{ lineItemId: line.id, totalRefundedAmount: money(refunded) }] },
    },
    requestingServiceAppId: idOf('apps', 0),
  };
  return { wire, refunded, pending };
}
