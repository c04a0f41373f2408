import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { money } from './money.ts';
import type { Line } from './order-lines.ts';
import type { OrderPayment } from './order-payments.ts';
import { MAX_PAYMENTS } from './order-plan.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import type { OrderPrices } from './order-prices.ts';

const HOUR = 3_600_000;

/** A refund, and how much of it got through or is under way, in the smallest units of the order's currency. */
interface Refund {
  readonly id: string;
  readonly wire: JsonObject;
  readonly refunded: number;
  readonly pending: number;
}

const REFUND_STATUS: Readonly<Record<string, string>> = {
  FULL: 'SUCCEEDED',
  PARTIAL: 'SUCCEEDED',
  PENDING: 'PENDING',
  FAILED: 'FAILED',
  SCHEDULED: 'SCHEDULED',
  STARTED: 'STARTED',
};

/** The refund of an order, if its plan has one and there is a payment to give back. */
export function orderRefund(
  world: OrderWorld,
  plan: OrderPlan,
  lines: readonly Line[],
  prices: OrderPrices,
  payments: readonly OrderPayment[],
): Refund | undefined {
  const status = REFUND_STATUS[plan.refund ?? ''];
  const line = lines[0];
  if (status === undefined || line === undefined || payments.length === 0) return undefined;
  const full = plan.refund === 'FULL';
  const wanted = full ? prices.total : Math.min(line.unit, prices.total);
  const { currency } = plan;
  const id = guidOf(world.seed, 'refunds', plan.index);
  const back = (full ? lines : [line]).map(({ id: lineItemId, quantity }) => ({
    lineItemId,
    quantity: full ? quantity : 1,
  }));
  const transactions = payments.map((payment, at) => ({
    paymentId: payment.id,
    amount: money(full ? payment.amount : at === 0 ? wanted : 0, currency),
    refundStatus: status,
    externalRefund: payment.plan.method === 'OFFLINE',
    gatewayRefundId: guidOf(world.seed, 'gateway-refunds', plan.index * MAX_PAYMENTS + at),
    providerRefundId: `re_${plan.index}_${at}`,
    ...(status === 'FAILED'
      ? { refundStatusInfo: { paymentGatewayReasonCode: '6052', description: 'Card was closed' } }
      : {}),
  }));
  const refunded = status === 'SUCCEEDED' ? wanted : 0;
  const pending = status === 'SUCCEEDED' || status === 'FAILED' ? 0 : wanted;
  const wire: JsonObject = {
    id,
    transactions: full ? transactions : transactions.slice(0, 1),
    details: {
      items: back,
      lineItems: back,
      shippingIncluded: full,
      reason: full ? 'Changed my mind — désolée' : '',
      additionalFees: [],
      ...(full ? { shipping: { amount: money(prices.shipping - prices.shippingDiscount, currency) } } : {}),
    },
    createdDate: iso(plan.createdMs + 96 * HOUR),
    summary: {
      requestedRefund: money(wanted, currency),
      pendingRefund: money(pending, currency),
      refunded: money(refunded, currency),
      failedRefundAmount: money(status === 'FAILED' ? wanted : 0, currency),
      pending: pending > 0,
      breakdown: { lineItems: [{ lineItemId: line.id, totalRefundedAmount: money(refunded, currency) }] },
    },
    requestingServiceAppId: guidOf(world.seed, 'apps', 0),
  };
  return { id, wire, refunded, pending };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
