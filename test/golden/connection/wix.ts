import { endpoints as blog } from '../../../src/products/blog/wire.ts';
import { endpoints as bookings } from '../../../src/products/bookings/wire.ts';
import { endpoints as contacts } from '../../../src/products/contacts/wire.ts';
import { endpoints as data } from '../../../src/products/data/wire.ts';
import { endpoints as events } from '../../../src/products/events/wire.ts';
import { endpoints as forms } from '../../../src/products/forms/wire.ts';
import { endpoints as members } from '../../../src/products/members/wire.ts';
import { endpoints as orders } from '../../../src/products/orders/wire.ts';
import { endpoints as plans } from '../../../src/products/pricing-plans/wire.ts';
import { endpoints as site } from '../../../src/products/site/wire.ts';
import { endpoints as stores } from '../../../src/products/stores/wire.ts';
import type { Endpoint } from '../../../src/wix/endpoint.ts';
import { refuses, route, type GoldenRoute } from '../golden-wix.ts';
import { blogApp, listing, properties } from '../site/records.ts';

type Asked = Pick<Endpoint, 'method' | 'path'>;

/** Every endpoint that a test of the connection asks on a site of catalog V3. */
export const asked: readonly Asked[] = [
  site.getSiteProperties,
  site.listAppInstances,
  site.querySites,
  stores.getCatalogVersion,
  stores.queryProductsV3,
  stores.queryCategories,
  stores.queryInventoryV3,
  stores.queryLocationsV3,
  orders.searchOrders,
  orders.listTransactions,
  orders.listFulfillments,
  orders.listInvoices,
  orders.queryAbandonedCheckouts,
  members.queryMembers,
  members.queryBadges,
  contacts.queryV4,
  contacts.queryV5,
  contacts.queryLabels,
  contacts.queryExtendedFields,
  data.countItems,
  data.listCollections,
  events.queryEvents,
  events.queryGuests,
  events.listOrders,
  events.queryPolicies,
  events.queryTicketDefinitions,
  bookings.queryBookings,
  bookings.queryServices,
  bookings.queryStaff,
  bookings.queryStaffV1,
  bookings.queryResources,
  blog.queryPosts,
  blog.queryDrafts,
  forms.querySubmissions,
  forms.queryForms,
  forms.querySpam,
  forms.listNamespaces,
  plans.queryPlans,
  plans.listOrders,
];

const missing = { message: 'not found', details: { applicationError: { code: 'NOT_FOUND' } } };

/** A site that grants everything; where a probe asks for what there is not, Wix says so in its ways. */
export const open: readonly GoldenRoute[] = [
  route(site.getSiteProperties, { version: '207', properties }),
  route(site.listAppInstances, { appInstances: [blogApp] }),
  route(site.querySites, { sites: [listing] }),
  route(stores.getCatalogVersion, { catalogVersion: 'V3_CATALOG' }),
  route(stores.queryProductsV3, { products: [] }),
  route(stores.queryCategories, { categories: [] }),
  route(stores.queryInventoryV3, { inventoryItems: [] }),
  route(stores.queryLocationsV3, { storesLocations: [] }),
  route(orders.searchOrders, { orders: [] }),
  route(orders.listTransactions, { orderTransactions: [] }),
  refuses(orders.listFulfillments, 404, missing),
  route(orders.listInvoices, { invoicesForOrder: [] }),
  route(orders.queryAbandonedCheckouts, { abandonedCheckouts: [] }),
  route(members.queryMembers, { members: [] }),
  route(members.queryBadges, { badges: [] }),
  route(contacts.queryV4, { contacts: [] }),
  route(contacts.queryLabels, { labels: [] }),
  route(contacts.queryExtendedFields, { fields: [] }),
  refuses(data.countItems, 404, {
    message: 'WDE0025: The no-such-collection collection does not exist.',
    details: { applicationError: { code: 'WDE0025' } },
  }),
  route(data.listCollections, { collections: [] }),
  route(events.queryEvents, { events: [] }),
  route(events.queryGuests, { guests: [] }),
  route(events.listOrders, { orders: [] }),
  route(events.queryPolicies, { policies: [] }),
  route(events.queryTicketDefinitions, { ticketDefinitions: [] }),
  route(bookings.queryBookings, { extendedBookings: [] }),
  route(bookings.queryServices, { services: [] }),
  // Version 2 of the staff is refused to some keys; version 1 then tells.
  refuses(bookings.queryStaff, 403),
  route(bookings.queryStaffV1, { staffMembers: [] }),
  route(bookings.queryResources, { resources: [] }),
  route(blog.queryPosts, { posts: [] }),
  route(blog.queryDrafts, { draftPosts: [] }),
  route(forms.querySubmissions, { submissions: [] }),
  route(forms.queryForms, { forms: [] }),
  route(forms.querySpam, { formSpamSubmissionReports: [] }),
  route(forms.listNamespaces, { configs: [] }),
  route(plans.queryPlans, { plans: [] }),
  route(plans.listOrders, { orders: [] }),
];

/** The same answer at every endpoint. */
export function everywhere(status: number, body?: unknown): readonly GoldenRoute[] {
  return asked.map((endpoint) => refuses(endpoint, status, body));
}
