import { entityReference } from '../../gateway/entity-reference.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { money, type Amount } from '../../wix/money.ts';
import { planOrders, plans } from './lists.ts';
import type { InCurrency } from './wire.ts';

/** Fields of plans and their orders that are computed; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  PricingPlan: {
    orders: planOrders.of(({ id }) => ({ planIds: [id] })),
  },
  PlanVariant: {
    price: ({ pricingStrategies, currency }) => money(pricingStrategies?.[0]?.flatRate?.amount, currency),
  },
  PlanOrder: {
    plan: plans.to(({ wire }) => wire.planId),
    planPrice: ({ wire }) =>
      money(wire.planPrice, wire.pricing?.prices?.[0]?.price?.currency ?? wire.priceDetails?.currency),
  },
  Member: {
    planOrders: planOrders.of(({ id }) => ({ memberIds: [id] })),
  },
};

/** How plans show money: amounts stand beside a currency, or below a record that names it for all of them. */
export const conversions = {
  Money: (amount: unknown, { price, currency }: Priced): Amount | null =>
    money(amount, price?.currency ?? currency),
  PlanVariant: <Wire extends object>(variant: Wire, { wire }: { readonly wire: InCurrency<object> }) => ({
    ...variant,
    currency: wire.currency,
  }),
  PlanFee: inCurrency,
  PlanPriceOverride: inCurrency,
  PlanFeeOverride: inCurrency,
  FormSubmission: (id: unknown) =>
    typeof id === 'string' && id !== '' ? entityReference('FormSubmission', { id }) : null,
};

interface Priced extends InCurrency<object> {
  readonly price?: { readonly currency?: string | null } | null;
}

function inCurrency<Wire extends object>(part: Wire, { currency }: InCurrency<object>): InCurrency<Wire> {
  return { ...part, currency };
}
