import type { ProductName } from '../../contract/product-name.ts';
import type { Rows } from '../../migration/rules/references.ts';

/** Where the graph has the records of an app's collection with more detail. */
export interface DataReadElsewhereRecord {
  readonly product: Exclude<ProductName, 'SITE'>;
  /** The root field that lists them; so is the step called that moves them. */
  readonly field: string;
  /** The type of those records, where the items of the collection have their ids. */
  readonly entity?: string;
}

/** Collections of Wix's apps whose records the graph has from the app itself (docs/fidelity.md#app-collections). */
const APP_COLLECTIONS: ReadonlyMap<string, DataReadElsewhereRecord> = new Map([
  ['Stores/Products', { product: 'STORES', field: 'products', entity: 'Product' }],
  ['Stores/Variants', { product: 'STORES', field: 'products' }],
  ['Stores/Collections', { product: 'STORES', field: 'collections', entity: 'Collection' }],
  ['Stores/InventoryItems', { product: 'STORES', field: 'inventoryItems' }],
  ['Stores/Orders', { product: 'ORDERS', field: 'orders', entity: 'Order' }],
  ['Stores/Carts', { product: 'ORDERS', field: 'abandonedCheckouts' }],
  ['Members/PublicData', { product: 'MEMBERS', field: 'members', entity: 'Member' }],
  ['Members/PrivateMembersData', { product: 'MEMBERS', field: 'members', entity: 'Member' }],
  ['Members/FullData', { product: 'MEMBERS', field: 'members', entity: 'Member' }],
  ['Members/Badges', { product: 'MEMBERS', field: 'members' }],
  ['CRM/Contacts', { product: 'CONTACTS', field: 'contacts', entity: 'Contact' }],
  ['Bookings/Services', { product: 'BOOKINGS', field: 'bookingServices' }],
  ['Bookings/Bookings', { product: 'BOOKINGS', field: 'bookings' }],
  ['Bookings/Staff', { product: 'BOOKINGS', field: 'staffMembers' }],
  ['Events/Events', { product: 'EVENTS', field: 'events', entity: 'Event' }],
  ['Events/Tickets', { product: 'EVENTS', field: 'ticketDefinitions' }],
  ['Events/Guests', { product: 'EVENTS', field: 'eventGuests' }],
  ['Events/Orders', { product: 'EVENTS', field: 'eventOrders' }],
  ['Forms/Forms', { product: 'FORMS', field: 'forms' }],
  ['Forms/Submissions', { product: 'FORMS', field: 'formSubmissions' }],
  ['Blog/Posts', { product: 'BLOG', field: 'blogPosts', entity: 'BlogPost' }],
  ['Blog/Categories', { product: 'BLOG', field: 'blogCategories', entity: 'BlogCategory' }],
  ['Blog/Tags', { product: 'BLOG', field: 'blogTags', entity: 'BlogTag' }],
]);

/** Where else the graph has the records of a collection; null for those that only Wix Data has. */
export function readElsewhere(collectionId: string): DataReadElsewhereRecord | null {
  return APP_COLLECTIONS.get(collectionId) ?? null;
}

/** The rows that another step makes of a collection's records; undefined where none does, or their ids are other ones. */
export function rowsElsewhere(collectionId: string): Rows | undefined {
  const { field, entity } = readElsewhere(collectionId) ?? {};
  return field === undefined || entity === undefined ? undefined : { step: field, entity };
}
