import type { ProductName } from '../../contract/product-name.ts';

/** Where the graph has the records of an app's collection with more detail. */
export interface ReadElsewhere {
  readonly product: Exclude<ProductName, 'SITE'>;
  readonly field: string;
}

const at = (product: ReadElsewhere['product'], field: string): ReadElsewhere => ({ product, field });

/** Collections of Wix's apps whose records the graph has from the app itself (docs/fidelity.md#app-collections). */
const PLACES: ReadonlyMap<string, ReadElsewhere> = new Map([
  ['Stores/Products', at('STORES', 'products')],
  ['Stores/Variants', at('STORES', 'products')],
  ['Stores/Collections', at('STORES', 'collections')],
  ['Stores/InventoryItems', at('STORES', 'inventoryItems')],
  ['Stores/Orders', at('ORDERS', 'orders')],
  ['Stores/Carts', at('ORDERS', 'abandonedCheckouts')],
  ['Members/PublicData', at('MEMBERS', 'members')],
  ['Members/PrivateMembersData', at('MEMBERS', 'members')],
  ['Members/FullData', at('MEMBERS', 'members')],
  ['Members/Badges', at('MEMBERS', 'members')],
  ['CRM/Contacts', at('CONTACTS', 'contacts')],
  ['Bookings/Services', at('BOOKINGS', 'bookingServices')],
  ['Bookings/Bookings', at('BOOKINGS', 'bookings')],
  ['Bookings/Staff', at('BOOKINGS', 'staffMembers')],
  ['Events/Events', at('EVENTS', 'events')],
  ['Events/Tickets', at('EVENTS', 'ticketDefinitions')],
  ['Events/Guests', at('EVENTS', 'eventGuests')],
  ['Events/Orders', at('EVENTS', 'eventOrders')],
  ['Forms/Forms', at('FORMS', 'forms')],
  ['Forms/Submissions', at('FORMS', 'formSubmissions')],
  ['Blog/Posts', at('BLOG', 'blogPosts')],
  ['Blog/Categories', at('BLOG', 'blogCategories')],
  ['Blog/Tags', at('BLOG', 'blogTags')],
]);

/** Where else the graph has the records of a collection; null for those that only Wix Data has. */
export function readElsewhere(collectionId: string): ReadElsewhere | null {
  return PLACES.get(collectionId) ?? null;
}
