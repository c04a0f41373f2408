import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { money } from './money.ts';
import type { Line } from './order-lines.ts';
import { MAX_PAYMENTS } from './order-plan.ts';
import type { OrderPlan, OrderWorld, PaymentPlan, PaymentState } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';
import { orderRefund } from './order-refunds.ts';
import { paymentDetails } from './payment-details.ts';

/** The money side of an order; amounts in the smallest units of its currency. */
export interface OrderPayments {
  readonly payments: readonly OrderPayment[];
  readonly refunds: readonly JsonObject[];
  readonly refundId: string | undefined;
  readonly paid: number;
  readonly refunded: number;
  readonly balanceSummary: JsonObject;
}

export interface OrderPayment {
  readonly id: string;
  readonly plan: PaymentPlan;
  readonly amount: number;
  /** wire: `Payment` of the transactions API. */
  readonly wire: JsonObject;
}

const HOUR = 3_600_000;

export function orderPayments(
  world: OrderWorld,
  plan: OrderPlan,
  lines: readonly Line[],
  prices: OrderPrices,
): OrderPayments {
  const payments = split(plan.payments, prices.total).map(([payment, amount], at): OrderPayment => {
    const id = guidOf(world.seed, 'payments', plan.index * MAX_PAYMENTS + at);
    return { id, plan: payment, amount, wire: paymentWire(world, plan, payment, id, amount, at) };
  });
  const refund = orderRefund(world, plan, lines, prices, payments);
  const settled = sumOf(payments, ['APPROVED', 'REFUNDED', 'PARTIALLY_REFUNDED']);
  const refunded = refund?.refunded ?? 0;
  const currency = plan.currency;
  const back = (kind: 'CHARGEBACK' | 'REVERSED'): number =>
    plan.refund === kind || (kind === 'CHARGEBACK' && plan.refund === 'REVERSED')
      ? (payments[0]?.amount ?? 0)
      : 0;
  const platformFees = plan.extras.has('PLATFORM_FEES') ? Math.round(prices.total * 0.025) : 0;
  return {
    payments,
    refunds: refund === undefined ? [] : [refund.wire],
    refundId: refund?.id,
    paid: settled,
    refunded,
    balanceSummary: {
      balance: money(prices.total - settled, currency),
      paid: money(settled, currency),
      refunded: money(refunded, currency),
      authorized: money(sumOf(payments, ['AUTHORIZED']), currency),
      pendingRefund: money(refund?.pending ?? 0, currency),
      pending: money(sumOf(payments, ['PENDING', 'PENDING_MERCHANT']), currency),
      chargeback: money(back('CHARGEBACK'), currency),
      chargebackReversal: money(back('REVERSED'), currency),
      platformFees: money(platformFees, currency),
      totalMinusPlatformFees: money(prices.total - platformFees, currency),
      ...(plan.extras.has('CASH_ROUNDING') ? { cashRoundingAdjustment: money(-2, currency) } : {}),
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

function sumOf(payments: readonly OrderPayment[], states: readonly PaymentState[]): number {
  return payments.reduce((sum, { plan, amount }) => sum + (states.includes(plan.state) ? amount : 0), 0);
}

function paymentWire(
  world: OrderWorld,
  plan: OrderPlan,
  payment: PaymentPlan,
  id: string,
  amount: number,
  at: number,
): JsonObject {
  const created = iso(plan.createdMs + (at + 1) * 60_000);
  return {
    id,
    createdDate: created,
    updatedDate: iso(plan.createdMs + (at + 1) * 60_000 + HOUR),
    amount: money(amount, plan.currency),
    refundDisabled: payment.state === 'VOIDED',
    supportReceiptGeneration: payment.method === 'CARD',
    status: payment.state,
    ...(payment.method === 'CARD' ? { chargeCorrelationId: guidOf(world.seed, 'charges', plan.index) } : {}),
    ...(plan.extras.has('CASH_ROUNDING')
      ? {
          cashRounding: {
            unroundedAmount: money(amount + 2, plan.currency),
            roundingAdjustment: money(-2, plan.currency),
          },
        }
      : {}),
    ...paymentDetails(world, plan, payment, amount, at),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
