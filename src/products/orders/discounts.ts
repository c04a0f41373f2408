import { partsOf } from './priced.ts';
import type { OrderAppliedDiscountRecord, OrderRecord, WireOrder } from './wire.ts';

type WireDiscount = NonNullable<WireOrder['appliedDiscounts']>[number];

/** The discounts of an order, each with what tells it apart from the others (docs/fidelity.md#order-discounts). */
export function discountsOf(order: OrderRecord): OrderAppliedDiscountRecord[] | null {
  const discounts = partsOf(order, order.wire.appliedDiscounts);
  if (discounts === null) return null;
  const uses = new Map<string, number>();
  return discounts.map((discount) => {
    const name = nameOf(discount.wire);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { ...discount, key: use === 1 ? name : `${name}#${use}` };
  });
}

/** Wix's id of the discount, else of what gave it: the same discount of the same order is called the same wherever it stands. */
function nameOf({ id, coupon, discountRule, merchantDiscount, discountType }: WireDiscount): string {
  const kind =
    merchantDiscount == null ? discountType : `merchant-${merchantDiscount.discountReason ?? 'discount'}`;
  return id || coupon?.id || coupon?.code || discountRule?.id || kind || 'discount';
}
