import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { bilingual, type OrderContext } from './order-context.ts';
import type { Line } from './order-lines.ts';
import type { DiscountKind } from './order-scenarios.ts';

/** A discount: its amount in smallest units, what of it falls on each line, and its entry in `appliedDiscounts`, where it is at `at`. */
export function orderDiscount(
  order: OrderContext,
  kind: DiscountKind,
  at: number,
  lines: readonly Line[],
  shipping: number,
) {
  const { money } = order;
  const chosen =
    kind === 'COUPON_ITEMS' || kind === 'RULE' ? lines.slice(0, 1) : kind === 'COUPON_SHIPPING' ? [] : lines;
  const perLine = new Map(chosen.map((line) => [line.id, Math.floor(line.total * 0.1)]));
  const onLines = [...perLine.values()].reduce((sum, part) => sum + part, 0);
  const amount = kind === 'COUPON_SHIPPING' ? shipping : onLines;
  const onAll = chosen.length === lines.length;
  const type = kind === 'COUPON_SHIPPING' ? 'SHIPPING' : onAll ? 'GLOBAL' : 'SPECIFIC_ITEMS';
  const wire = {
    id: order.id('applied-discounts', order.plan.index * 8 + at),
    discountType: type,
    lineItemIds: type === 'SPECIFIC_ITEMS' ? chosen.map((line) => line.id) : [],
    lineItemDiscounts: [...perLine].map(([id, part]) => ({ id, totalDiscount: money(part) })),
    ...sourceOf(order, kind, money(amount)),
  };
  return { kind, amount, perLine, wire };
}

function sourceOf({ id, plan }: OrderContext, kind: DiscountKind, amount: JsonObject): JsonObject {
  switch (kind) {
    case 'RULE': {
      const name = bilingual('Buy 2, save 10 %', '2 kaufen, 10 % sparen');
      return { discountRule: { id: id('discount-rules', 0), name, amount } };
    }
    case 'MERCHANT':
      return { merchantDiscount: { discountReason: 'UNSPECIFIED', description: 'Regular customer', amount } };
    case 'MERCHANT_EXCHANGE':
      return { merchantDiscount: { discountReason: 'EXCHANGED_ITEMS', description: '', amount } };
    case 'MERCHANT_BILLING':
      return { merchantDiscount: { discountReason: 'BILLING_ADJUSTMENT', amount } };
    default: {
      const code = pickAt(['WELCOME10', 'SÖMMER', 'FREESHIP', 'ملح', 'a b'], plan.index);
      return { coupon: { id: id('coupons', plan.index % 5), code, name: 'Ten off', amount } };
    }
  }
}
