import type { ProductName } from './product-name.ts';
import type { InsitesModule } from './step-definition.ts';

/** Where the records of a Wix product go in Insites. */
export interface ModuleTarget {
  /** The module that Insites' connector guide names. */
  readonly module: InsitesModule;
  /** Another module, where Insites' own sources disagree. */
  readonly alternative: InsitesModule | null;
  /** What its records become. */
  readonly becomes: string;
}

/** The one table of Wix products and Insites modules: `connection`, the migration plan and the documentation read it. */
export const moduleMap = {
  STORES: {
    module: 'ECOMMERCE',
    alternative: null,
    becomes: 'products with variants and options, categories, stock levels',
  },
  ORDERS: {
    module: 'ECOMMERCE',
    alternative: null,
    becomes: 'orders with items, packages, payments and discounts; buyers without a contact become contacts',
  },
  MEMBERS: { module: 'CRM', alternative: null, becomes: 'contacts' },
  CONTACTS: { module: 'CRM', alternative: null, becomes: 'contacts with addresses' },
  BOOKINGS: {
    module: 'ECOMMERCE',
    alternative: 'EVENTS',
    becomes: 'services become products, bookings become orders',
  },
  EVENTS: { module: 'ECOMMERCE', alternative: 'EVENTS', becomes: 'events, ticket types and registrations' },
  FORMS: {
    module: 'FORMS',
    alternative: null,
    becomes: 'a database for each form; submissions are its items',
  },
  DATA: { module: 'DATA', alternative: null, becomes: 'a database for each collection with its items' },
  BLOG: { module: 'DATA', alternative: null, becomes: 'a database of posts' },
} as const satisfies Record<Exclude<ProductName, 'SITE'>, ModuleTarget>;

/** Names of Insites' modules as Insites writes them. */
export const moduleTitles: Readonly<Record<InsitesModule, string>> = {
  CRM: 'CRM',
  ECOMMERCE: 'Ecommerce',
  EVENTS: 'Events',
  FORMS: 'Forms',
  DATA: 'Data',
  ASSETS: 'Assets',
  CMS: 'CMS',
};

/** The order in which products are moved where nothing else decides it: people, catalog, orders, events, forms, data, bookings. */
export const moduleOrder: readonly Exclude<ProductName, 'SITE'>[] = [
  'CONTACTS',
  'MEMBERS',
  'STORES',
  'ORDERS',
  'EVENTS',
  'FORMS',
  'DATA',
  'BLOG',
  'BOOKINGS',
];
