import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { money } from './money.ts';
import type { Line } from './order-lines.ts';
import type { DiscountKind, OrderPlan, OrderWorld } from './order-plan.ts';

/** A discount: its amount in smallest units, and what of it falls on each line. */
interface Discount {
  readonly kind: DiscountKind;
  readonly amount: number;
  readonly perLine: ReadonlyMap<string, number>;
  readonly wire: JsonObject;
}

/** wire: one entry of `appliedDiscounts`; `at` is its place there. */
export function orderDiscount(
  world: OrderWorld,
  plan: OrderPlan,
  kind: DiscountKind,
  at: number,
  lines: readonly Line[],
  shipping: number,
): Discount {
  const chosen =
    kind === 'COUPON_ITEMS' || kind === 'RULE' ? lines.slice(0, 1) : kind === 'COUPON_SHIPPING' ? [] : lines;
  const perLine = new Map(chosen.map((line) => [line.id, Math.floor(line.total * 0.1)]));
  const amount =
    kind === 'COUPON_SHIPPING' ? shipping : [...perLine.values()].reduce((sum, part) => sum + part, 0);
  const price = money(amount, plan.currency);
  const id = guidOf(world.seed, 'applied-discounts', plan.index * 8 + at);
  const type =
    kind === 'COUPON_SHIPPING' ? 'SHIPPING' : chosen.length === lines.length ? 'GLOBAL' : 'SPECIFIC_ITEMS';
  const wire: JsonObject = {
    id,
    discountType: type,
    lineItemIds: type === 'SPECIFIC_ITEMS' ? chosen.map((line) => line.id) : [],
    lineItemDiscounts: [...perLine].map(([line, part]) => ({
      id: line,
      totalDiscount: money(part, plan.currency),
    })),
    ...sourceOfDiscount(world, plan, kind, price),
  };
  return { kind, amount, perLine, wire };
}

function sourceOfDiscount(
  world: OrderWorld,
  plan: OrderPlan,
  kind: DiscountKind,
  amount: JsonObject,
): JsonObject {
  switch (kind) {
    case 'RULE':
      return {
        discountRule: {
          id: guidOf(world.seed, 'discount-rules', 0),
          name: { original: 'Buy 2, save 10 %', translated: '2 kaufen, 10 % sparen' },
          amount,
        },
      };
    case 'MERCHANT':
      return { merchantDiscount: { discountReason: 'UNSPECIFIED', description: 'Regular customer', amount } };
    case 'MERCHANT_EXCHANGE':
      return { merchantDiscount: { discountReason: 'EXCHANGED_ITEMS', description: '', amount } };
    case 'MERCHANT_BILLING':
      return { merchantDiscount: { discountReason: 'BILLING_ADJUSTMENT', amount } };
    default:
      return {
        coupon: {
          id: guidOf(world.seed, 'coupons', plan.index % 5),
          code: pickAt(['WELCOME10', 'SÖMMER', 'FREESHIP', 'ملح', 'a b'], plan.index),
          name: 'Ten off',
          amount,
        },
      };
  }
}
