import { blogProduct } from './blog/blog.ts';
import { bookingsProduct } from './bookings/bookings.ts';
import { contactsProduct } from './contacts/contacts.ts';
import { dataProduct } from './data/data.ts';
import { abandonedCheckoutsProduct } from './ecom/abandoned-checkouts.ts';
import { ordersProduct } from './ecom/orders.ts';
import { eventsProduct } from './events/events.ts';
import { formsProduct } from './forms/forms.ts';
import { membersProduct } from './members/members.ts';
import { pricingPlansProduct } from './pricing-plans/pricing-plans.ts';
import type { DemoProduct } from './http/route.ts';
import { siteProduct } from './site.ts';
import { storesProduct } from './stores/stores.ts';

/** Every Wix product of the site. */
export const DEMO_PRODUCTS: readonly DemoProduct[] = [
  siteProduct,
  storesProduct,
  ordersProduct,
  abandonedCheckoutsProduct,
  bookingsProduct,
  membersProduct,
  contactsProduct,
  eventsProduct,
  formsProduct,
  dataProduct,
  blogProduct,
  pricingPlansProduct,
];
