import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { money, unitsPerMain } from './money.ts';
import type { Line } from './order-lines.ts';
import { orderDiscount } from './order-discounts.ts';
import { orderFees } from './order-fees.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';
import { taxesFor, taxParts } from './order-taxes.ts';
import type { Taxed, TaxOf } from './order-taxes.ts';

/** What an order costs; every amount is in the smallest units of its currency. */
export interface OrderPrices {
  readonly lineItems: readonly JsonObject[];
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly shippingDiscount: number;
  readonly tax: number;
  readonly fees: number;
  readonly total: number;
  readonly rate: number;
  readonly appliedDiscounts: readonly JsonObject[];
  readonly additionalFees: readonly JsonObject[];
  readonly taxInfo: JsonObject;
  readonly taxOf: TaxOf;
}

/** The prices of an order from its lines: discounts, shipping, taxes, fees and totals that add up. */
export function orderPrices(world: OrderWorld, plan: OrderPlan, lines: readonly Line[]): OrderPrices {
  const { currency, extras } = plan;
  const main = unitsPerMain(currency);
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  const shipping = plan.shipping === 'NONE' || subtotal === 0 ? 0 : shippingPrice(plan, main);
  const discounts = plan.discounts.map((kind, at) => orderDiscount(world, plan, kind, at, lines, shipping));
  const shippingDiscount = discounts.reduce(
    (sum, { kind, amount }) => sum + (kind === 'COUPON_SHIPPING' ? amount : 0),
    0,
  );
  const lineDiscounts = lines.map((line) =>
    Math.min(
      line.total,
      discounts.reduce((sum, discount) => sum + (discount.perLine.get(line.id) ?? 0), 0),
    ),
  );
  const discount = lineDiscounts.reduce((sum, amount) => sum + amount, 0) + shippingDiscount;
  const rate = extras.has('TAX_EXEMPT') ? 0 : pickAt(RATES, plan.index);
  const taxOf = taxesFor(world, plan, rate);

  const taxed = lines.map((line, at) => taxOf(line.total - (lineDiscounts[at] ?? 0)));
  const shippingTax = taxOf(shipping - shippingDiscount).tax;
  const fees = extras.has('FEES')
    ? orderFees(world, plan, lines, main, taxOf)
    : { total: 0, tax: 0, wire: [] };
  const tax = taxed.reduce((sum, one) => sum + one.tax, 0) + shippingTax + fees.tax;
  const total = subtotal - discount + shipping + fees.total + (extras.has('TAX_INCLUDED') ? 0 : tax);

  return {
    lineItems: lines.map((line, at) => ({
      ...priced(line, lineDiscounts[at] ?? 0, taxed[at] ?? taxOf(0), currency),
      ...returned(plan, line, at),
    })),
    subtotal,
    discount,
    shipping,
    shippingDiscount,
    tax,
    fees: fees.total,
    total,
    rate,
    appliedDiscounts: discounts.map(({ wire }) => wire),
    additionalFees: fees.wire,
    taxInfo: {
      totalTax: money(tax, currency),
      taxBreakdown: taxParts(plan, rate).map(({ share, ...part }) => ({
        ...part,
        aggregatedTaxAmount: money(Math.round(tax * share), currency),
      })),
      ...(extras.has('TAX_EXEMPT') ? { taxExempt: true } : {}),
    },
    taxOf,
  };
}

export function priceSummary(prices: OrderPrices, currency: string): JsonObject {
  return {
    subtotal: money(prices.subtotal, currency),
    shipping: money(prices.shipping, currency),
    tax: money(prices.tax, currency),
    discount: money(prices.discount, currency),
    total: money(prices.total, currency),
    totalAdditionalFees: money(prices.fees, currency),
  };
}

const RATES = [0.19, 0.07, 0.08875, 0, 0.2, 0.055];

function shippingPrice(plan: OrderPlan, main: number): number {
  if (plan.shipping === 'PICKUP' || plan.shipping === 'PICKUP_POINT') return 0;
  return Math.round(pickAt([4.9, 12, 0, 6.5], plan.index) * main);
}

function priced(line: Line, discount: number, taxed: Taxed, currency: string): JsonObject {
  return {
    ...line.wire,
    price: money(line.unit, currency),
    priceBeforeDiscounts: money(line.unit, currency),
    lineItemPrice: money(line.total, currency),
    totalDiscount: money(discount, currency),
    totalPriceBeforeTax: money(taxed.before, currency),
    totalPriceAfterTax: money(taxed.after, currency),
    taxInfo: taxed.info,
  };
}

function returned(plan: OrderPlan, line: Line, at: number): JsonObject {
  if (plan.refund === 'FULL') return { refundQuantity: line.quantity, restockQuantity: line.quantity };
  return plan.refund === 'PARTIAL' && at === 0 ? { refundQuantity: 1 } : {};
}
