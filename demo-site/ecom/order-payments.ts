import { HOUR } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { when } from '../vary.ts';
import { sum } from './money.ts';
import type { OrderContext } from './order-context.ts';
import type { Line } from './order-lines.ts';
import type { OrderPrices } from './order-prices.ts';
import type { PaymentPlan } from './order-scenarios.ts';
import { MAX_PAYMENTS, paymentDetails } from './payment-details.ts';

/** The money side of an order: payments and refunds as the transactions API answers them, and what they add up to. */
export type OrderPayments = ReturnType<typeof orderPayments>;

interface OrderPayment {
  readonly id: string;
  readonly plan: PaymentPlan;
  readonly amount: number;
  readonly wire: JsonObject;
}

export function orderPayments(order: OrderContext, lines: readonly Line[], prices: OrderPrices) {
  const { plan, money } = order;
  const payments = split(plan.payments, prices.total).map(([payment, amount], at): OrderPayment => {
    const id = order.id('payments', plan.index * MAX_PAYMENTS + at);
    return { id, plan: payment, amount, wire: paymentWire(order, payment, id, amount, at) };
  });
  const refund = orderRefund(order, lines, prices, payments);
  const settled = totalOf(payments, 'APPROVED REFUNDED PARTIALLY_REFUNDED');
  const refunded = refund?.refunded ?? 0;
  const first = payments[0]?.amount ?? 0;
  const isBack = plan.refund === 'CHARGEBACK' || plan.refund === 'REVERSED';
  const platformFees = order.has('PLATFORM_FEES') ? Math.round(prices.total * 0.025) : 0;
  return {
    payments: payments.map(({ wire }) => wire),
    refunds: refund === undefined ? [] : [refund.wire],
    refunded,
    balanceSummary: {
      balance: money(prices.total - settled),
      paid: money(settled),
      refunded: money(refunded),
      authorized: money(totalOf(payments, 'AUTHORIZED')),
      pendingRefund: money(refund?.pending ?? 0),
      pending: money(totalOf(payments, 'PENDING PENDING_MERCHANT')),
      chargeback: money(isBack ? first : 0),
      chargebackReversal: money(plan.refund === 'REVERSED' ? first : 0),
      platformFees: money(platformFees),
      totalMinusPlatformFees: money(prices.total - platformFees),
      cashRoundingAdjustment: when(order.has('CASH_ROUNDING'), money(-2)),
    },
  };
}

function split(plans: readonly PaymentPlan[], total: number): [PaymentPlan, number][] {
  if (total === 0) return [];
  let rest = total;
  return plans.map((plan, at) => {
    const isRest = at === plans.length - 1 && at > 0;
    const amount = isRest ? rest : Math.round((total * plan.percent) / 100);
    rest -= amount;
    return [plan, amount];
  });
}

function totalOf(payments: readonly OrderPayment[], states: string): number {
  const counted = states.split(' ');
  return sum(payments.map(({ plan, amount }) => (counted.includes(plan.state) ? amount : 0)));
}

function paymentWire(
  order: OrderContext,
  payment: PaymentPlan,
  id: string,
  amount: number,
  at: number,
): JsonObject {
  const created = (at + 1) * 60_000;
  return {
    id,
    createdDate: order.after(created),
    updatedDate: order.after(created + HOUR),
    amount: order.money(amount),
    refundDisabled: payment.state === 'VOIDED',
    supportReceiptGeneration: payment.method === 'CARD',
    status: payment.state,
    chargeCorrelationId: when(payment.method === 'CARD', () => order.id('charges')),
    cashRounding: when(order.has('CASH_ROUNDING'), () => ({
      unroundedAmount: order.money(amount + 2),
      roundingAdjustment: order.money(-2),
    })),
    ...paymentDetails(order, payment, amount, at),
  };
}

/** The refund of an order, if its plan has one and there is a payment to give back, and how much of it got through or is under way. */
function orderRefund(
  order: OrderContext,
  lines: readonly Line[],
  prices: OrderPrices,
  payments: readonly OrderPayment[],
) {
  const { plan, money } = order;
  const [line] = lines;
  const isBack = plan.refund === 'CHARGEBACK' || plan.refund === 'REVERSED';
  if (plan.refund === undefined || isBack || line === undefined || payments.length === 0) return undefined;
  const full = plan.refund === 'FULL';
  const status = full || plan.refund === 'PARTIAL' ? 'SUCCEEDED' : plan.refund;
  const wanted = full ? prices.total : Math.min(line.unit, prices.total);
  const returned = (full ? lines : [line]).map(({ id: lineItemId, quantity }) => ({
    lineItemId,
    quantity: full ? quantity : 1,
  }));
  const transactions = payments.map((payment, at) => ({
    paymentId: payment.id,
    amount: money(full ? payment.amount : at === 0 ? wanted : 0),
    refundStatus: status,
    externalRefund: payment.plan.method === 'OFFLINE',
    gatewayRefundId: order.id('gateway-refunds', plan.index * MAX_PAYMENTS + at),
    providerRefundId: `re_${plan.index}_${at}`,
    refundStatusInfo: when(status === 'FAILED', {
      paymentGatewayReasonCode: '6052',
      description: 'Card was closed',
    }),
  }));
  const refunded = status === 'SUCCEEDED' ? wanted : 0;
  const failed = status === 'FAILED' ? wanted : 0;
  const pending = wanted - refunded - failed;
  const wire = {
    id: order.id('refunds'),
    transactions: full ? transactions : transactions.slice(0, 1),
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
    requestingServiceAppId: order.id('apps', 0),
  };
  return { wire, refunded, pending };
}
