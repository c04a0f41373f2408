import type { Assumptions } from './assumptions.ts';
import { names, words } from './vary.ts';

/** The catalog a shop has; a site without Wix Stores has `NONE`. */
export type Catalog = 'V1' | 'V3' | 'NONE';

/**
 * What a key may be denied. A name with a suffix is part of the one before it: who is denied `STORES` is denied
 * `STORES_ADMIN` too, but not the other way round.
 */
export const PERMISSIONS = names(
  'SITE APPS ACCOUNT_SITES STORES STORES_ADMIN STORES_INVENTORY STORES_CATEGORIES STORES_LOCATIONS',
  'ORDERS ORDERS_TRANSACTIONS ORDERS_FULFILLMENTS ORDERS_CHECKOUTS ORDERS_DRAFTS MEMBERS MEMBERS_BADGES',
  'CONTACTS CONTACTS_LABELS CONTACTS_FIELDS BOOKINGS BOOKINGS_PARTICIPANTS BOOKINGS_FEES',
  'BOOKINGS_POLICY_SNAPSHOTS BOOKINGS_SERVICES BOOKINGS_STAFF BOOKINGS_RESOURCES',
  'EVENTS EVENTS_DRAFTS EVENTS_GUESTS EVENTS_ORDERS EVENTS_TICKET_DEFINITIONS EVENTS_POLICIES',
  'FORMS FORMS_SCHEMAS FORMS_SUBMISSIONS FORMS_NAMESPACES FORMS_SPAM DATA DATA_COLLECTIONS BLOG BLOG_DRAFTS',
);
export type DemoPermission = (typeof PERMISSIONS)[number];

/** Wix apps that a site may lack. Stores is absent when the catalog is `NONE`. */
export const APPS = names('BOOKINGS EVENTS FORMS DATA BLOG');
export type DemoApp = 'STORES' | (typeof APPS)[number];

/** How many records of each kind a site of scale 1 has. Ids of `events` and the like say whose they are. */
export const BASE_COUNTS = {
  products: 300,
  collections: 25,
  brands: 12,
  ribbons: 6,
  infoSections: 8,
  customizations: 14,
  locations: 3,
  orders: 1000,
  abandonedCheckouts: 40,
  members: 400,
  contacts: 900,
  bookingServices: 24,
  bookings: 600,
  staffMembers: 9,
  bookingResources: 7,
  events: 60,
  ticketDefinitions: 110,
  eventGuests: 1200,
  eventRsvps: 500,
  eventOrders: 450,
  eventTickets: 800,
  forms: 12,
  formSubmissions: 700,
  dataCollections: 14,
  dataItems: 1200,
  blogPosts: 120,
  blogDrafts: 18,
  blogCategories: 9,
  blogTags: 30,
} as const;
/** Entities whose number follows from another's: they cannot be set. */
export const DERIVED = names('variants inventoryItems');
export type CountedEntity = keyof typeof BASE_COUNTS;
export type DemoEntity = CountedEntity | (typeof DERIVED)[number];

// Scaling these would make a shop less plausible, not bigger.
const UNSCALED = words(`
  collections brands ribbons infoSections customizations locations staffMembers bookingResources forms dataCollections
  blogCategories
`);

export interface RateLimit {
  readonly requestsPerMinute: number;
  /** Whether a 429 carries `Retry-After`. @default false - no Wix document mentions one */
  readonly retryAfter?: boolean;
  /** Wix Data has a budget of its own. @default 3000 */
  readonly dataRequestsPerMinute?: number;
}

/** Faults that lie in the records of an answer rather than in the answer as a whole. */
export const RECORD_FAULT_KINDS = names(
  'refused-record broken-record record-without-id without-totals too-many-to-count',
);

export const FAULT_KINDS = [
  ...names('404 429 500 503 empty-403 timeout reset garbage html empty truncated wrong-shape slow'),
  ...RECORD_FAULT_KINDS,
  ...names('ends-early'),
];
type FaultKind = (typeof FAULT_KINDS)[number];

/** What goes wrong on purpose. A request is hit by the first rule that applies to it. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** Matched against the pathname: a part of it, or an expression. @default every path */
  readonly path?: string | RegExp;
  /** How many requests it hits. @default Infinity */
  readonly times?: number;
  /** How many it lets through first. @default 0 */
  readonly skip?: number;
  /** The share of requests that it hits, or of records for faults of records; decided by the seed. @default 1 */
  readonly probability?: number;
  /** The id of the record that a fault of records hits. @default a share of all */
  readonly record?: string;
  /** Records after which `ends-early` ends a list without a word; what counts it goes on counting all. @default 200 */
  readonly after?: number;
  /** Adds `Retry-After` to a 429 or 503. */
  readonly retryAfterSeconds?: number;
  /** How long the fault waits before it answers, in milliseconds. @default 0, and 2000 for `slow` */
  readonly delayMs?: number;
}

/** The editors that a site can have been made with, as the list of an account's sites names them. */
type DemoEditor = 'UNKNOWN' | 'EDITOR' | 'ADI' | 'EDITORX' | 'ODEDITOR' | 'STUDIO' | 'EDITORLESS';

export interface DemoSiteOptions {
  /** @default 0, a free port */
  readonly port?: number;
  /** @default 'V3' */
  readonly catalog?: Catalog;
  /** The editor that the site was made with. @default 'EDITOR', the classic one */
  readonly editor?: DemoEditor;
  readonly deny?: readonly DemoPermission[];
  readonly uninstalled?: readonly DemoApp[];
  /** Multiplies the base count of every entity that a bigger site has more of. @default 1 */
  readonly scale?: number;
  /** Exact counts, instead of the scaled ones. */
  readonly counts?: Partial<Record<CountedEntity, number>>;
  /** @default 1 */
  readonly seed?: number;
  /** Added to every answer, in milliseconds. @default 0 */
  readonly latencyMs?: number;
  readonly rateLimit?: RateLimit;
  readonly faults?: readonly FaultRule[];
  readonly assumptions?: Partial<Assumptions>;
}

/** The number of records of an entity, from its exact count or the scale. */
export function countOf(options: DemoSiteOptions, entity: CountedEntity): number {
  const exact = options.counts?.[entity];
  if (exact !== undefined) return exact;
  const scale = UNSCALED.includes(entity) ? 1 : (options.scale ?? 1);
  return Math.max(1, Math.round(BASE_COUNTS[entity] * scale));
}

/** Whether a list of denied permissions covers this one: itself, or the product it is part of. */
export function isDenied(denied: ReadonlySet<DemoPermission>, permission: DemoPermission): boolean {
  for (const name of denied) if (permission === name || permission.startsWith(`${name}_`)) return true;
  return false;
}
