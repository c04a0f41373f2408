/** A switch, with the likelier answer and those that are as well possible. */
const assumed = <T>(likelier: T): T => likelier;

/**
 * Behaviour of Wix that no document or trace settles. Each is a switch, with the likelier answer as its default,
 * so that a test can show what happens if Wix turns out the other way.
 */
export type Assumptions = Readonly<typeof DEFAULT_ASSUMPTIONS>;

export const DEFAULT_ASSUMPTIONS = {
  /** Status for a missing or wrong key, and for a request without a site. @default 403 - documents say both 401 and 403 */
  badKeyStatus: assumed<401 | 403>(403),
  /** Whether Events answers a bad key with its own 428 `MISSING_REQUEST_SITE_CONTEXT`. @default true */
  eventsBadKeyIs428: assumed<boolean>(true),
  /** Body of a 403 for a missing permission. @default 'blank' - `{"message":"","details":{}}`; 'empty' is no body at all */
  deniedBody: assumed<'blank' | 'empty'>('blank'),
  /** How an absent Events app answers an API key. @default 'WIX_EVENTS_APP_NOT_INSTALLED' */
  eventsAbsent: assumed<'WIX_EVENTS_APP_NOT_INSTALLED' | 'MISSING_REQUEST_SITE_CONTEXT'>(
    'WIX_EVENTS_APP_NOT_INSTALLED',
  ),
  /** How an absent Blog answers. @default 401 - or a 428 `REQUIRED_APP_NOT_INSTALLED` */
  blogAbsentStatus: assumed<401 | 428>(401),
  /** Whether posts that are asked for with the METRICS fieldset come with `metrics`. @default true - the SDK's type of a post lacks it */
  blogMetricsWithPosts: assumed<boolean>(true),
  /** Whether the list of an account's sites takes a request that names a site too. @default 'refused' - documents ask for one of the two headers only */
  siteListWithSiteHeader: assumed<'served' | 'refused'>('refused'),
  /** Whether V3 products *query* sorts by its dates, slug and visibility. @default false - seen to be refused, though documented */
  productsQuerySorts: assumed<boolean>(false),
  /** Whether a V3 products query returns hidden products to a key that may see them, without being asked. @default true */
  productsQueryShowsHidden: assumed<boolean>(true),
  /** Whether the count of variants that comes with a V3 product has hidden ones in it. @default true - the SDK says that it is the total */
  variantCountHasHidden: assumed<boolean>(true),
  /** The first offset that Stores V1 refuses: its lists break down at about ten thousand. @default 10000 */
  catalogV1OffsetWall: 10_000,
  /** Whether V1 answers a page beyond the wall with an error, or with an empty page as if the list ended. @default 'error' */
  catalogV1WallAnswer: assumed<'error' | 'empty'>('error'),
  /** Whether V1 `query-platformized`, which has no flag for it, returns hidden products to a key that may see them. @default false */
  catalogV1PlatformizedShowsHidden: assumed<boolean>(false),
  /** How long a cursor works, in milliseconds. @default Infinity */
  cursorLifetimeMs: Number.POSITIVE_INFINITY,
  /** How long an access token of an app works, in seconds. @default 14400 */
  accessTokenSeconds: 14_400,
  /**
   * How orders aggregate names its groups when it counts by one field: by the value, or in parentheses like those of several fields.
   * @default 'plain' - the SDK's types show only several fields; 'refused' answers every aggregation with a 400
   */
  ordersAggregate: assumed<'plain' | 'parenthesised' | 'refused'>('plain'),
  /** By which name a members query takes its order: the SDK's types say `sorting`, its query builder `sort`. @default 'either' */
  membersSortKey: assumed<'either' | 'sort' | 'sorting'>('either'),
  /**
   * Whether Contacts V4 still answers, and how it does not: as a path that is gone, as a missing permission, or with a code.
   * @default 'served' - V5 is there too; nothing says when V4 ends
   */
  contactsV4: assumed<'served' | 'gone' | 'denied' | 'refused'>('served'),
  /** What a collection without drafts makes of a request that asks for them. @default 'ignored' - or a 400 `WDE0075` */
  dataDraftsOption: assumed<'ignored' | 'refused'>('ignored'),
  /** Bytes above which an answer of Wix Data becomes a 400 `WDE0180`. @default Infinity - the code is documented, the size is not */
  dataMaxResponseBytes: Number.POSITIVE_INFINITY,
  /**
   * How an event that is asked for its categories holds them: in an object of their own, as a plain list, or not at all.
   * @default 'wrapped' - the SDK names the fieldset, but its type of an event has no such field
   */
  eventCategories: assumed<'wrapped' | 'list' | 'absent'>('wrapped'),
  /** Whether the agenda of an event has changes that are not published. @default false */
  eventAgendaDrafts: assumed<boolean>(false),
  /** Whether the V3 catalog is still being set up: every V3 call answers 428 `CATALOG_V3_SITE_PROVISIONING`. @default false */
  catalogProvisioning: assumed<boolean>(false),
  /** Whether of several conditions on one field of a bookings query only the first counts, without a word. @default true - documented */
  bookingsFilterOnce: assumed<boolean>(true),
  /**
   * What a bookings query makes of the flags that only the description of its answer names (`withFormSubmissions`, `withWaiver`,
   * `withEcomTransactions`). @default 'served' - 'ignored' and 'refused' (a 400) are as plausible
   */
  bookingsUnpublishedFlags: assumed<'served' | 'ignored' | 'refused'>('served'),
  /** Whether a key that reads staff by the first version may use the second, whose permission no document names. @default 'served' */
  bookingsStaffV2: assumed<'served' | 'denied' | 'absent'>('served'),
  /** Whether a site without the app Wix Forms refuses every namespace of forms, those of other apps too. @default true - seen for its own */
  formsNamespacesNeedForms: assumed<boolean>(true),
};
