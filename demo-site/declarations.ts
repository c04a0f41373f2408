import { APP_IDS } from './records/site-facts.ts';
import { names } from './records/vary.ts';

// What the demo site has, may lack and may do in another way: a product adds its own here.

/**
 * What a key may be denied. A name with a suffix is part of the one before it: who is denied `STORES` is denied
 * `STORES_ADMIN` too, but not the other way round.
 */
export const PERMISSIONS = names(
  'SITE APPS ACCOUNT_SITES',
  'STORES STORES_ADMIN STORES_INVENTORY STORES_CATEGORIES STORES_LOCATIONS',
  'ORDERS ORDERS_TRANSACTIONS ORDERS_FULFILLMENTS ORDERS_DRAFTS',
  'ORDERS_CHECKOUTS',
  'BOOKINGS BOOKINGS_PARTICIPANTS BOOKINGS_FEES BOOKINGS_POLICY_SNAPSHOTS BOOKINGS_SERVICES BOOKINGS_STAFF BOOKINGS_RESOURCES',
  'MEMBERS MEMBERS_BADGES',
  'CONTACTS CONTACTS_LABELS CONTACTS_FIELDS',
  'EVENTS EVENTS_DRAFTS EVENTS_GUESTS EVENTS_ORDERS EVENTS_TICKET_DEFINITIONS EVENTS_POLICIES',
  'FORMS FORMS_SCHEMAS FORMS_SUBMISSIONS FORMS_NAMESPACES FORMS_SPAM',
  'DATA DATA_COLLECTIONS',
  'BLOG BLOG_DRAFTS',
  'PRICING_PLANS PRICING_PLANS_ORDERS',
);
export type DemoPermission = (typeof PERMISSIONS)[number];

/** Wix apps that a site may lack, by the ids that they are installed under. Wix knows Stores by two; it is absent where the catalog is `NONE`. */
const INSTALLED_AS = {
  STORES: [APP_IDS.STORES_ECOMMERCE, APP_IDS.STORES],
  BOOKINGS: [APP_IDS.BOOKINGS],
  EVENTS: [APP_IDS.EVENTS],
  FORMS: [APP_IDS.FORMS],
  DATA: ['e593b0bd-b783-45b8-97c2-873d42aacaf4'],
  BLOG: ['14bcded7-0066-7c35-14d7-466cb3f09103'],
  PRICING_PLANS: [APP_IDS.PRICING_PLANS],
} as const;
export type DemoApp = keyof typeof INSTALLED_AS;

const ALL_APPS = keysOf(INSTALLED_AS);
/** The apps that can be left out one by one; that of Stores goes with its catalog. */
export const APPS = ALL_APPS.filter((app) => app !== 'STORES');

/** wire: the ids of the apps that are installed. */
export const appIdsOf = (installed: (app: DemoApp) => boolean): string[] =>
  ALL_APPS.filter(installed).flatMap((app) => INSTALLED_AS[app]);

/** How many records of each kind a site of scale 1 has. */
const COUNTS = {
  products: 300,
  orders: 1000,
  abandonedCheckouts: 40,
  bookingServices: 24,
  bookings: 600,
  members: 400,
  contacts: 900,
  events: 60,
  ticketDefinitions: 110,
  eventGuests: 1200,
  eventRsvps: 500,
  eventOrders: 450,
  eventTickets: 800,
  formSubmissions: 700,
  dataItems: 1200,
  blogPosts: 120,
  blogDrafts: 18,
  blogTags: 30,
  planOrders: 130,
};
/** Kinds that a bigger site has no more of: scaling them would make it less plausible. */
const FIXED = {
  collections: 25,
  brands: 12,
  ribbons: 6,
  infoSections: 8,
  customizations: 14,
  locations: 3,
  staffMembers: 9,
  bookingResources: 7,
  forms: 12,
  dataCollections: 14,
  blogCategories: 9,
  pricingPlans: 14,
};
/** Kinds of records whose number can be set. */
export type CountedEntity = keyof typeof COUNTS | keyof typeof FIXED;

/** Every kind of record that the site has, or would have with all apps. The number of the last ones follows from another's. */
export const ENTITIES = [...keysOf(COUNTS), ...keysOf(FIXED), ...names('variants inventoryItems')];
export type DemoEntity = (typeof ENTITIES)[number];

function keysOf<T extends object>(table: T) {
  // `Object.keys` tells no more than `string`.
  return Object.keys(table) as (keyof T)[];
}

/** The number of records of an entity, from its exact count or the scale. */
export function countOf(entity: CountedEntity, counts: Counts = {}, scale = 1): number {
  const base = { ...COUNTS, ...FIXED }[entity];
  return counts[entity] ?? Math.max(1, Math.round(base * (entity in FIXED ? 1 : scale)));
}
export type Counts = Partial<Record<CountedEntity, number>>;

/** A switch with the likelier answer and those that are as well possible. */
const assumed = <T>(likelier: T): T => likelier;

/**
 * Behaviour of Wix that no document or trace settles. Each is a switch, with the likelier answer as its default,
 * so that a test can show what happens if Wix turns out the other way.
 */
export const DEFAULT_ASSUMPTIONS = {
  /** Status for a missing or wrong key, and for a request without a site. @default 403 - documents say both 401 and 403 */
  badKeyStatus: assumed<401 | 403>(403),
  /** Body of a 403 for a missing permission. @default 'blank' - `{"message":"","details":{}}`; 'empty' is no body at all */
  deniedBody: assumed<'blank' | 'empty'>('blank'),
  /** Whether the list of an account's sites takes a request that names a site too. @default 'refused' - documents ask for one of the two headers only */
  siteListWithSiteHeader: assumed<'served' | 'refused'>('refused'),
  /** How long a cursor works, in milliseconds. @default Infinity */
  cursorLifetimeMs: assumed<number>(Number.POSITIVE_INFINITY),
  /** How long an access token of an app works, in seconds. @default 14400 */
  accessTokenSeconds: assumed<number>(14_400),
  /** Whether V3 products *query* sorts by its dates, slug and visibility. @default false - seen to be refused, though documented */
  productsQuerySorts: assumed<boolean>(false),
  /** Whether a V3 products query returns hidden products to a key that may see them, without being asked. @default true */
  productsQueryShowsHidden: assumed<boolean>(true),
  /** Whether the count of variants that comes with a V3 product has hidden ones in it. @default true - the SDK says that it is the total */
  variantCountHasHidden: assumed<boolean>(true),
  /** The first offset that Stores V1 refuses: its lists break down at about ten thousand. @default 10000 */
  catalogV1OffsetWall: assumed<number>(10_000),
  /** Whether V1 answers a page beyond the wall with an error, or with an empty page as if the list ended. @default 'error' */
  catalogV1WallAnswer: assumed<'error' | 'empty'>('error'),
  /** Whether the V3 catalog is still being set up: every V3 call answers 428 `CATALOG_V3_SITE_PROVISIONING`. @default false */
  catalogProvisioning: assumed<boolean>(false),
  /**
   * How orders aggregate names its groups when it counts by one field: by the value, or in parentheses like those of several fields.
   * @default 'plain' - the SDK's types show only several fields; 'refused' answers every aggregation with a 400
   */
  ordersAggregate: assumed<'plain' | 'parenthesised' | 'refused'>('plain'),
  /** Whether of several conditions on one field of a bookings query only the first counts, without a word. @default true - documented */
  bookingsFilterOnce: assumed<boolean>(true),
  /**
   * What a bookings query makes of the flags that only the description of its answer names (`withFormSubmissions`, `withWaiver`,
   * `withEcomTransactions`). @default 'served' - 'ignored' and 'refused' (a 400) are as plausible
   */
  bookingsUnpublishedFlags: assumed<'served' | 'ignored' | 'refused'>('served'),
  /** Whether a key that reads staff by the first version may use the second, whose permission no document names. @default 'served' */
  bookingsStaffV2: assumed<'served' | 'denied' | 'absent'>('served'),
  /** By which name a members query takes its order: the SDK's types say `sorting`, its query builder `sort`. @default 'either' */
  membersSortKey: assumed<'either' | 'sort' | 'sorting'>('either'),
  /**
   * Whether Contacts V4 still answers, and how it does not: as a path that is gone, as a missing permission, or with a code.
   * @default 'served' - V5 is there too; nothing says when V4 ends
   */
  contactsV4: assumed<'served' | 'gone' | 'denied' | 'refused'>('served'),
  /** Whether Events answers a bad key with its own 428 `MISSING_REQUEST_SITE_CONTEXT`. @default true */
  eventsBadKeyIs428: assumed<boolean>(true),
  /** How an absent Events app answers an API key. @default 'WIX_EVENTS_APP_NOT_INSTALLED' */
  eventsAbsent: assumed<'WIX_EVENTS_APP_NOT_INSTALLED' | 'MISSING_REQUEST_SITE_CONTEXT'>(
    'WIX_EVENTS_APP_NOT_INSTALLED',
  ),
  /**
   * How an event that is asked for its categories holds them: in an object of their own, as a plain list, or not at all.
   * @default 'wrapped' - the SDK names the fieldset, but its type of an event has no such field
   */
  eventCategories: assumed<'wrapped' | 'list' | 'absent'>('wrapped'),
  /** Whether the agenda of an event has changes that are not published. @default false */
  eventAgendaDrafts: assumed<boolean>(false),
  /** Whether a site without the app Wix Forms refuses every namespace of forms, those of other apps too. @default true - seen for its own */
  formsNamespacesNeedForms: assumed<boolean>(true),
  /** What a collection without drafts makes of a request that asks for them. @default 'ignored' - or a 400 `WDE0075` */
  dataDraftsOption: assumed<'ignored' | 'refused'>('ignored'),
  /** Bytes above which an answer of Wix Data becomes a 400 `WDE0180`. @default Infinity - the code is documented, the size is not */
  dataMaxResponseBytes: assumed<number>(Number.POSITIVE_INFINITY),
  /** How an absent Blog answers. @default 401 - or a 428 `REQUIRED_APP_NOT_INSTALLED` */
  blogAbsentStatus: assumed<401 | 428>(401),
  /** Whether posts that are asked for with the METRICS fieldset come with `metrics`. @default true - the SDK's type of a post lacks it */
  blogMetricsWithPosts: assumed<boolean>(true),
};
export type Assumptions = Readonly<typeof DEFAULT_ASSUMPTIONS>;
