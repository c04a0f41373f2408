import type { ProductModule } from '../contract/product-module.ts';
import type { ProductName } from '../contract/product-name.ts';
import { blog } from './blog/product.ts';
import { bookings } from './bookings/product.ts';
import { contacts } from './contacts/product.ts';
import { data } from './data/product.ts';
import { events } from './events/product.ts';
import { forms } from './forms/product.ts';
import { members } from './members/product.ts';
import { orders } from './orders/product.ts';
import { pricingPlans } from './pricing-plans/product.ts';
import { site } from './site/product.ts';
import { stores } from './stores/product.ts';

/** Every Wix product of the graph. Adding one is adding a folder, an SDL file, its name in `WixProduct` and a line here, at the end: the printed SDL then only grows. */
const byName = {
  STORES: stores,
  ORDERS: orders,
  MEMBERS: members,
  CONTACTS: contacts,
  DATA: data,
  EVENTS: events,
  SITE: site,
  BOOKINGS: bookings,
  BLOG: blog,
  FORMS: forms,
  PRICING_PLANS: pricingPlans,
} satisfies Record<ProductName, ProductModule>;

export const products: readonly ProductModule[] = Object.values(byName);
