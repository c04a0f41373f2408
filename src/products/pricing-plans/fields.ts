import { listOf, objectOf } from '../../gateway/fields/wire-value.ts';
import { recordOf } from '../../gateway/fields/record-of.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { money, type Amount } from '../../wix/money.ts';
import { planOrders, plans } from './lists.ts';
import type { PlanOrderRecord, PricingPlanRecord } from './wire.ts';

/** Fields of plans and their orders that are computed; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  PricingPlan: {
    orders: planOrders.of(({ id }) => ({ planIds: [id] })),
  },
  PlanVariant: {
    price: (variant) => {
      const [strategy] = listOf(variant.pricingStrategies) ?? [];
      return money(objectOf(strategy?.flatRate)?.amount, currencyOf(variant));
    },
  },
  PlanOrder: {
    plan: plans.to(({ wire }) => wire.planId),
    // It comes without a currency (docs/fidelity.md#plan-amounts).
    planPrice: ({ wire }) =>
      money(wire.planPrice, wire.pricing?.prices?.[0]?.price?.currency ?? wire.priceDetails?.currency),
  },
  Member: {
    planOrders: planOrders.of(({ id }) => ({ memberIds: [id] })),
  },
};

/** How plans show money: an amount of an order stands beside its currency, those of a plan are all in the plan's. */
export const conversions = {
  Money: (amount: unknown, part: Priced): Amount | null =>
    money(amount, part.price?.currency ?? currencyOf(part)),
};

interface Priced {
  readonly price?: { readonly currency?: string | null } | null;
}

/** The currency of the plan that an object is a part of. */
function currencyOf(part: object): unknown {
  // Orders name none: what of theirs has no currency beside it is in none.
  const { wire } = recordOf(part) as PricingPlanRecord | PlanOrderRecord;
  return 'currency' in wire ? wire.currency : null;
}
