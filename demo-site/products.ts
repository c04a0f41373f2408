import { blogProduct } from './blog/blog.ts';
import { bookingsProduct } from './bookings/bookings.ts';
import { contactsProduct } from './contacts/contacts.ts';
import { dataProduct } from './data/data.ts';
import type { Assumptions, CountedEntity, Declarations, DemoEntity } from './declarations.ts';
import { abandonedCheckoutsProduct } from './ecom/abandoned-checkouts.ts';
import { ordersProduct } from './ecom/orders.ts';
import { eventsProduct } from './events/events.ts';
import { formsProduct } from './forms/forms.ts';
import { membersProduct } from './members/members.ts';
import type { DemoSiteOptions } from './options.ts';
import { pricingPlansProduct } from './pricing-plans/pricing-plans.ts';
import type { DemoProduct } from './route.ts';
import { siteProduct } from './site.ts';
import { storesProduct } from './stores/stores.ts';

const REGISTRY: { readonly [name in keyof Declarations]: DemoProduct } = {
  site: siteProduct,
  stores: storesProduct,
  orders: ordersProduct,
  abandonedCheckouts: abandonedCheckoutsProduct,
  bookings: bookingsProduct,
  members: membersProduct,
  contacts: contactsProduct,
  events: eventsProduct,
  forms: formsProduct,
  data: dataProduct,
  blog: blogProduct,
  pricingPlans: pricingPlansProduct,
};

/** Every Wix product of the site. */
export const DEMO_PRODUCTS: readonly DemoProduct[] = Object.values(REGISTRY);

// What follows from the declarations of the products, whose types say that it is complete.

export const PERMISSIONS = DEMO_PRODUCTS.flatMap(({ permissions }) => permissions);

/** The apps that can be left out one by one; that of Stores goes with its catalog. */
export const APPS = DEMO_PRODUCTS.flatMap(({ app }) =>
  app === undefined || app.name === 'STORES' ? [] : [app.name],
);

export const DEFAULT_ASSUMPTIONS = Object.assign(
  {},
  ...DEMO_PRODUCTS.map(({ assumptions }) => assumptions),
) as Assumptions;

const FIXED = Object.assign({}, ...DEMO_PRODUCTS.map(({ fixed }) => fixed)) as Partial<
  Record<CountedEntity, number>
>;
const BASE_COUNTS = Object.assign({}, ...DEMO_PRODUCTS.map(({ counts }) => counts), FIXED) as Readonly<
  Record<CountedEntity, number>
>;

/** Every kind of record that the site has, or would have with all apps. */
export const ENTITIES: readonly DemoEntity[] = [
  // `Object.keys` tells no more than `string`.
  ...(Object.keys(BASE_COUNTS) as CountedEntity[]),
  ...DEMO_PRODUCTS.flatMap(({ derived = [] }) => derived),
];

/** The number of records of an entity, from its exact count or the scale. */
export function countOf(options: DemoSiteOptions, entity: CountedEntity): number {
  const exact = options.counts?.[entity];
  if (exact !== undefined) return exact;
  const scale = entity in FIXED ? 1 : (options.scale ?? 1);
  return Math.max(1, Math.round(BASE_COUNTS[entity] * scale));
}
