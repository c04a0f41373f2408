import { pickAt, when, words, type JsonObject } from '../making.ts';
import { sum, unitsPerMain } from './money.ts';
import type { Line } from './order-lines.ts';
import { bilingual, type DiscountKind, type Order } from './order-plan.ts';

/** What an order costs; every amount is in the smallest units of its currency. */
export type OrderPrices = ReturnType<typeof orderPrices>;

const RATES = [0.19, 0.07, 0.08875, 0, 0.2, 0.055];

/** The prices of an order from its lines: discounts, shipping, taxes, fees and totals that add up. */
export function orderPrices(order: Order, lines: readonly Line[]) {
  const { money } = order;
  const main = unitsPerMain(order.currency);
  const subtotal = sum(lines.map((line) => line.total));
  const isFree = order.shipping === 'NONE' || order.isPickup || subtotal === 0;
  const shipping = isFree ? 0 : Math.round(pickAt([4.9, 12, 0, 6.5], order.n) * main);
  const discounts = order.discounts.map((kind, at) => orderDiscount(order, kind, at, lines, shipping));
  const shippingDiscount = sum(
    discounts.map(({ kind, amount }) => (kind === 'COUPON_SHIPPING' ? amount : 0)),
  );
  const taxOf = taxesFor(order);
  const taxed = lines.map((line) => {
    const wanted = sum(discounts.map((discount) => discount.perLine.get(line.id) ?? 0));
    const discount = Math.min(line.total, wanted);
    return { line, discount, taxes: taxOf(line.total - discount) };
  });
  const discount = sum(taxed.map((one) => one.discount)) + shippingDiscount;
  const shippingTaxes = taxOf(shipping - shippingDiscount);
  const fees = order.has('FEES') ? orderFees(order, lines, main, taxOf) : [];
  const totalFees = sum(fees.map(({ price }) => price));
  const tax = sum([...taxed, ...fees].map(({ taxes }) => taxes.tax)) + shippingTaxes.tax;
  const total = subtotal - discount + shipping + totalFees + (order.has('TAX_INCLUDED') ? 0 : tax);
  return {
    lineItems: taxed.map(({ line, discount: off, taxes }, at): JsonObject => ({
      ...line.wire,
      price: money(line.unit),
      priceBeforeDiscounts: money(line.unit),
      lineItemPrice: money(line.total),
      totalDiscount: money(off),
      ...taxes.wire,
      ...returned(order, line, at),
    })),
    shipping,
    shippingDiscount,
    shippingTax: shippingTaxes.wire,
    tax,
    total,
    appliedDiscounts: discounts.map(({ wire }) => wire),
    additionalFees: fees.map(({ wire }) => wire),
    taxInfo: {
      totalTax: money(tax),
      taxBreakdown: taxParts(order).map(({ share, ...part }) => ({
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
      totalAdditionalFees: money(totalFees),
    },
  };
}

function returned({ refund }: Order, { quantity }: Line, at: number): JsonObject {
  if (refund === 'FULL') return { refundQuantity: quantity, restockQuantity: quantity };
  return refund === 'PARTIAL' && at === 0 ? { refundQuantity: 1 } : {};
}

/** A discount: its amount in smallest units, what of it falls on each line, and its entry in `appliedDiscounts`, where it is at `at`. */
function orderDiscount(
  order: Order,
  kind: DiscountKind,
  at: number,
  lines: readonly Line[],
  shipping: number,
) {
  const { idOf, money } = order;
  const isShipping = kind === 'COUPON_SHIPPING';
  const isOne = kind === 'COUPON_ITEMS' || kind === 'RULE';
  const chosen = isShipping ? [] : isOne ? lines.slice(0, 1) : lines;
  const perLine = new Map(chosen.map((line) => [line.id, Math.floor(line.total * 0.1)]));
  const amount = isShipping ? shipping : sum([...perLine.values()]);
  const onSome = chosen.length < lines.length;
  const wire = {
    id: idOf('applied-discounts', order.n * 8 + at),
    discountType: isShipping ? 'SHIPPING' : onSome ? 'SPECIFIC_ITEMS' : 'GLOBAL',
    lineItemIds: onSome ? chosen.map((line) => line.id) : [],
    lineItemDiscounts: [...perLine].map(([id, part]) => ({ id, totalDiscount: money(part) })),
    ...sourceOf(order, kind, money(amount)),
  };
  return { kind, amount, perLine, wire };
}

const REASONS: Readonly<Partial<Record<DiscountKind, JsonObject>>> = {
  MERCHANT: { discountReason: 'UNSPECIFIED', description: 'Regular customer' },
  MERCHANT_EXCHANGE: { discountReason: 'EXCHANGED_ITEMS', description: '' },
  MERCHANT_BILLING: { discountReason: 'BILLING_ADJUSTMENT' },
};

function sourceOf({ idOf, n }: Order, kind: DiscountKind, amount: JsonObject): JsonObject {
  const reason = REASONS[kind];
  if (reason !== undefined) return { merchantDiscount: { ...reason, amount } };
  if (kind === 'RULE') {
    const name = bilingual('Buy 2, save 10 %', '2 kaufen, 10 % sparen');
    return { discountRule: { id: idOf('discount-rules', 0), name, amount } };
  }
  const code = pickAt(['WELCOME10', 'SÖMMER', 'FREESHIP', 'ملح', 'a b'], n);
  return { coupon: { id: idOf('coupons', n % 5), code, name: 'Ten off', amount } };
}

function rateOf(order: Order): number {
  return order.has('TAX_EXEMPT') ? 0 : pickAt(RATES, order.n);
}

/** How the taxes of this order are worked out, from the amount they are on: in smallest units, and as Wix shows them at a line or the shipping. */
function taxesFor(order: Order) {
  const { money } = order;
  const rate = rateOf(order);
  const included = order.has('TAX_INCLUDED');
  const parts = order.has('TAX_BREAKDOWN') ? taxParts(order) : [];
  const group = order.idOf('tax-groups', order.n % 3);
  return (net: number) => {
    const tax = Math.round(included ? (net * rate) / (1 + rate) : net * rate);
    const before = included ? net - tax : net;
    const taxInfo = {
      taxAmount: money(tax),
      taxableAmount: money(before),
      taxRate: String(rate),
      taxGroupId: group,
      taxIncludedInPrice: included,
      taxBreakdown: parts.map(({ share, ...part }) => ({
        ...part,
        taxAmount: money(Math.round(tax * share)),
        nonTaxableAmount: money(0),
        taxableAmount: money(before),
      })),
    };
    const wire = { totalPriceBeforeTax: money(before), totalPriceAfterTax: money(before + tax), taxInfo };
    return { tax, wire };
  };
}

const JURISDICTIONS = [
  [0.1, 'United States', 'COUNTRY'],
  [0.4, 'New York', 'STATE'],
  [0.2, 'Kings', 'COUNTY'],
  [0.1, 'Brooklyn', 'CITY'],
  [0.1, 'Metropolitan transit', 'SPECIAL'],
  [0.1, 'other', 'UNDEFINED'],
] as const;

/** The breakdown names every kind of jurisdiction; orders without the extra have the country's tax alone. */
function taxParts(order: Order) {
  const rate = rateOf(order);
  if (!order.has('TAX_BREAKDOWN')) {
    const germany = { jurisdiction: 'Germany', jurisdictionType: 'COUNTRY' };
    return [{ share: 1, taxName: 'VAT', taxType: 'VAT', ...germany, rate: String(rate) }];
  }
  return JURISDICTIONS.map(([share, jurisdiction, jurisdictionType]) => ({
    share,
    taxName: `${jurisdiction} tax`,
    taxType: jurisdictionType === 'SPECIAL' ? 'SPECIAL' : 'SALES',
    jurisdiction,
    jurisdictionType,
    rate: (rate * share).toFixed(6).replace(/0+$/, '').replace(/\.$/, ''),
  }));
}

const FEE_SOURCES = words('SERVICE_PLUGIN ITEM MANUAL SHIPPING PLATFORM');
const FEE_NAMES = ['Gift wrap', 'Deposit for bottle', 'Zuschlag', 'Fuel surcharge', 'Service fee'];

/** wire: `additionalFees`, one from each source there is. */
function orderFees(
  { idOf, n, money }: Order,
  lines: readonly Line[],
  main: number,
  taxOf: ReturnType<typeof taxesFor>,
) {
  return FEE_SOURCES.map((source, at) => {
    const price = (at + 1) * main;
    const taxes = taxOf(price);
    const wire: JsonObject = {
      id: idOf('additional-fees', n * FEE_SOURCES.length + at),
      code: `fee-${at}`,
      name: pickAt(FEE_NAMES, at),
      price: money(price),
      priceBeforeTax: taxes.wire.totalPriceBeforeTax,
      priceAfterTax: taxes.wire.totalPriceAfterTax,
      taxInfo: taxes.wire.taxInfo,
      lineItemIds: source === 'ITEM' ? lines.slice(0, 1).map((line) => line.id) : [],
      source,
      taxableAddress: { addressType: pickAt(['BUSINESS', 'BILLING', 'SHIPPING'], at) },
      providerAppId: when(source === 'SERVICE_PLUGIN', idOf('apps', 3)),
    };
    return { price, taxes, wire };
  });
}
