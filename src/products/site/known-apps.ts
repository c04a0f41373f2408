import type { WixProduct } from '../../generated/resolvers.ts';

/** An app of Wix's that sites have, and what becomes of its data. */
export interface KnownApp {
  readonly name: string;
  /** The product of the graph that reads its data; null when none does. */
  readonly product: WixProduct | null;
  /** What the graph does with it, for people. */
  readonly use: string;
}

const read = (name: string, product: WixProduct, what: string): KnownApp => ({
  name,
  product,
  use: `Its data is in the graph: ${what}.`,
});

const unread = (name: string, what: string): KnownApp => ({ name, product: null, use: what });

const STORES = 'products, variants, inventory and collections; its orders are among `orders`';
const DATA = 'collections and their items';
const NOT_READ = 'The graph does not read its data: move it by hand, or set it up anew.';

/** The apps of Wix's that are known by the ids they have on every site (docs/fidelity.md#installed-apps). */
export const knownApps: ReadonlyMap<string, KnownApp> = new Map([
  ['215238eb-22a5-4c36-9e7b-e7c08025e04e', read('Wix Stores', 'STORES', STORES)],
  ['1380b703-ce81-ff05-f115-39571d94dfcd', read('Wix Stores (eCommerce)', 'STORES', STORES)],
  [
    '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
    read('Wix Bookings', 'BOOKINGS', 'services, staff, resources and bookings'),
  ],
  [
    '140603ad-af8d-84a5-2c80-a0f60cb47351',
    read('Wix Events', 'EVENTS', 'events, tickets, guests and their orders'),
  ],
  ['225dd912-7dea-4738-8688-4b8c6955ffc2', read('Wix Forms', 'FORMS', 'forms and their submissions')],
  [
    '14ce1214-b278-a7e4-1373-00cebd1bef7c',
    unread(
      'Wix Forms (old)',
      'Wix gives out no forms of the old app: their submissions are in its dashboard, as CSV files. People who sent one are among `contacts`.',
    ),
  ],
  ['e593b0bd-b783-45b8-97c2-873d42aacaf4', read('Wix Data (CMS)', 'DATA', DATA)],
  ['675bbcef-18d8-41f5-800e-131ec9e08762', read('Wix Data (CMS)', 'DATA', DATA)],
  ['14bcded7-0066-7c35-14d7-466cb3f09103', read('Wix Blog', 'BLOG', 'posts, categories and tags')],
  [
    '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
    unread(
      'Wix Pricing Plans',
      'The graph does not read plans. What refers to them (blog posts, bookings) keeps their ids; set the plans up anew.',
    ),
  ],
  [
    'd80111c5-a0f4-47a8-b63a-65b54d774a27',
    unread('Wix Gift Cards', 'The graph does not read gift cards: note open balances before the move.'),
  ],
  [
    '14d84998-ae09-1abf-c6fc-3f3cace5bf19',
    unread(
      'Wix Multilingual',
      'It keeps no records of its own: the languages are in `site.multilingual`, and translated records share a `translationId`.',
    ),
  ],
  ['148c2287-c669-d849-d153-463c7486a694', unread('Wix Groups', NOT_READ)],
  ['d90652a2-f5a1-4c7c-84c4-d4cdcc41f130', unread('Wix Portfolio', NOT_READ)],
  ['9a5d83fd-8570-482e-81ab-cfa88942ee60', unread('Wix Restaurants Orders', NOT_READ)],
  ['333b456e-dd48-4d6b-b32b-9fd48d74e163', unread('Wix Donations', NOT_READ)],
]);

/** An app that is none of Wix's that are known. */
export const unknownApp: Omit<KnownApp, 'name'> = {
  product: null,
  use: 'The graph does not know it: ask the owner what it does, and whether its data must move.',
};
