import { contactsProduct } from './contacts/contacts.ts';
import { dataProduct } from './data/data.ts';
import { bookingsProduct } from './bookings/bookings.ts';
import { abandonedCheckoutsProduct } from './ecom/abandoned-checkouts.ts';
import { ordersProduct } from './ecom/orders.ts';
import { membersProduct } from './members/members.ts';
import { oauthProduct } from './oauth.ts';
import type { DemoProduct } from './route.ts';
import { siteProduct } from './site.ts';
import { storesProduct } from './stores/stores.ts';

/** Every Wix product of the site. */
export const DEMO_PRODUCTS: readonly DemoProduct[] = [
  siteProduct,
  oauthProduct,
  storesProduct,
  ordersProduct,
  abandonedCheckoutsProduct,
  bookingsProduct,
  membersProduct,
  contactsProduct,
  dataProduct,
];
