import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { when } from '../vary.ts';
import { sum, unitsPerMain } from './money.ts';
import type { OrderContext } from './order-context.ts';
import { orderDiscount } from './order-discounts.ts';
import type { Line } from './order-lines.ts';
import { orderFees, taxesFor, taxParts } from './order-taxes.ts';

/** What an order costs; every amount is in the smallest units of its currency. */
export type OrderPrices = ReturnType<typeof orderPrices>;

/** The prices of an order from its lines: discounts, shipping, taxes, fees and totals that add up. */
export function orderPrices(order: OrderContext, lines: readonly Line[]) {
  const { plan, money } = order;
  const main = unitsPerMain(plan.currency);
  const subtotal = sum(lines.map((line) => line.total));
  const shipping = plan.shipping === 'NONE' || subtotal === 0 ? 0 : shippingPrice(order, main);
  const discounts = plan.discounts.map((kind, at) => orderDiscount(order, kind, at, lines, shipping));
  const shippingDiscount = sum(
    discounts.map(({ kind, amount }) => (kind === 'COUPON_SHIPPING' ? amount : 0)),
  );
  const lineDiscounts = lines.map((line) =>
    Math.min(line.total, sum(discounts.map((discount) => discount.perLine.get(line.id) ?? 0))),
  );
  const discount = sum(lineDiscounts) + shippingDiscount;
  const rate = order.has('TAX_EXEMPT') ? 0 : pickAt(RATES, plan.index);
  const taxOf = taxesFor(order, rate);
  const taxed = lines.map((line, at) => taxOf(line.total - (lineDiscounts[at] ?? 0)));
  const shippingTaxed = taxOf(shipping - shippingDiscount);
  const fees = order.has('FEES') ? orderFees(order, lines, main, taxOf) : { total: 0, tax: 0, wire: [] };
  const tax = sum(taxed.map((one) => one.tax)) + shippingTaxed.tax + fees.tax;
  const total = subtotal - discount + shipping + fees.total + (order.has('TAX_INCLUDED') ? 0 : tax);
  return {
    lineItems: lines.map((line, at): JsonObject => ({
      ...line.wire,
      price: money(line.unit),
      priceBeforeDiscounts: money(line.unit),
      lineItemPrice: money(line.total),
      totalDiscount: money(lineDiscounts[at] ?? 0),
      ...taxed[at]?.wire,
      ...returned(order, line, at),
    })),
    shipping,
    shippingDiscount,
    shippingTax: shippingTaxed.wire,
    tax,
    total,
    appliedDiscounts: discounts.map(({ wire }) => wire),
    additionalFees: fees.wire,
    taxInfo: {
      totalTax: money(tax),
      taxBreakdown: taxParts(order, rate).map(({ share, ...part }) => ({
        ...part,
        aggregatedTaxAmount: money(Math.round(tax * share)),
      })),
      taxExempt: when(order.has('TAX_EXEMPT'), true),
    },
    summary: {
      subtotal: money(subtotal),
      shipping: money(shipping),
      tax: money(tax),
      discount: money(discount),
      total: money(total),
      totalAdditionalFees: money(fees.total),
    },
  };
}

const RATES = [0.19, 0.07, 0.08875, 0, 0.2, 0.055];

function shippingPrice({ plan }: OrderContext, main: number): number {
  if (plan.shipping === 'PICKUP' || plan.shipping === 'PICKUP_POINT') return 0;
  return Math.round(pickAt([4.9, 12, 0, 6.5], plan.index) * main);
}

function returned({ plan }: OrderContext, line: Line, at: number): JsonObject {
  if (plan.refund === 'FULL') return { refundQuantity: line.quantity, restockQuantity: line.quantity };
  return plan.refund === 'PARTIAL' && at === 0 ? { refundQuantity: 1 } : {};
}
