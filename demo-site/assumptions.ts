/**
 * Behaviour of Wix that no document or trace settles. Each is a switch, with the likelier answer as its default,
 * so that a test can show what happens if Wix turns out the other way.
 */
export interface Assumptions {
  /** Status for a missing or wrong key, and for a request without a site. @default 403 - documents say both 401 and 403 */
  readonly badKeyStatus: 401 | 403;
  /** Whether Events answers a bad key with its own 428 `MISSING_REQUEST_SITE_CONTEXT`. @default true */
  readonly eventsBadKeyIs428: boolean;
  /** Body of a 403 for a missing permission. @default 'blank' - `{"message":"","details":{}}`; 'empty' is no body at all */
  readonly deniedBody: 'blank' | 'empty';
  /** How an absent Events app answers an API key. @default 'WIX_EVENTS_APP_NOT_INSTALLED' */
  readonly eventsAbsent: 'WIX_EVENTS_APP_NOT_INSTALLED' | 'MISSING_REQUEST_SITE_CONTEXT';
  /** How an absent Blog answers. @default 401 - or a 428 `REQUIRED_APP_NOT_INSTALLED` */
  readonly blogAbsentStatus: 401 | 428;
  /** Whether posts that are asked for with the METRICS fieldset come with `metrics`. @default true - the SDK's type of a post lacks it */
  readonly blogMetricsWithPosts: boolean;
  /** Whether the list of an account's sites takes a request that names a site too. @default 'refused' - documents ask for one of the two headers only */
  readonly siteListWithSiteHeader: 'served' | 'refused';
  /** Whether V3 products *query* sorts by its dates, slug and visibility. @default false - seen to be refused, though documented */
  readonly productsQuerySorts: boolean;
  /** Whether a V3 products query returns hidden products to a key that may see them, without being asked. @default true */
  readonly productsQueryShowsHidden: boolean;
  /** Whether the count of variants that comes with a V3 product has hidden ones in it. @default true - the SDK says that it is the total */
  readonly variantCountHasHidden: boolean;
  /** The first offset that Stores V1 refuses: its lists break down at about ten thousand. @default 10000 */
  readonly catalogV1OffsetWall: number;
  /** Whether V1 answers a page beyond the wall with an error, or with an empty page as if the list ended. @default 'error' */
  readonly catalogV1WallAnswer: 'error' | 'empty';
  /** Whether V1 `query-platformized`, which has no flag for it, returns hidden products to a key that may see them. @default false */
  readonly catalogV1PlatformizedShowsHidden: boolean;
  /** How long a cursor works, in milliseconds. @default Infinity */
  readonly cursorLifetimeMs: number;
  /** How long an access token of an app works, in seconds. @default 14400 */
  readonly accessTokenSeconds: number;
  /**
   * How orders aggregate names its groups when it counts by one field: by the value, or in parentheses like those of several fields.
   * @default 'plain' - the SDK's types show only several fields; 'refused' answers every aggregation with a 400
   */
  readonly ordersAggregate: 'plain' | 'parenthesised' | 'refused';
  /** By which name a members query takes its order: the SDK's types say `sorting`, its query builder `sort`. @default 'either' */
  readonly membersSortKey: 'either' | 'sort' | 'sorting';
  /**
   * Whether Contacts V4 still answers, and how it does not: as a path that is gone, as a missing permission, or with a code.
   * @default 'served' - V5 is there too; nothing says when V4 ends
   */
  readonly contactsV4: 'served' | 'gone' | 'denied' | 'refused';
  /** What a collection without drafts makes of a request that asks for them. @default 'ignored' - or a 400 `WDE0075` */
  readonly dataDraftsOption: 'ignored' | 'refused';
  /** Bytes above which an answer of Wix Data becomes a 400 `WDE0180`. @default Infinity - the code is documented, the size is not */
  readonly dataMaxResponseBytes: number;
  /**
   * How an event that is asked for its categories holds them: in an object of their own, as a plain list, or not at all.
   * @default 'wrapped' - the SDK names the fieldset, but its type of an event has no such field
   */
  readonly eventCategories: 'wrapped' | 'list' | 'absent';
  /** Whether the agenda of an event has changes that are not published. @default false */
  readonly eventAgendaDrafts: boolean;
  /** Whether the V3 catalog is still being set up: every V3 call answers 428 `CATALOG_V3_SITE_PROVISIONING`. @default false */
  readonly catalogProvisioning: boolean;
  /** Whether of several conditions on one field of a bookings query only the first counts, without a word. @default true - documented */
  readonly bookingsFilterOnce: boolean;
  /**
   * What a bookings query makes of the flags that only the description of its answer names (`withFormSubmissions`, `withWaiver`,
   * `withEcomTransactions`). @default 'served' - 'ignored' and 'refused' (a 400) are as plausible
   */
  readonly bookingsUnpublishedFlags: 'served' | 'ignored' | 'refused';
  /** Whether a key that reads staff by the first version may use the second, whose permission no document names. @default 'served' */
  readonly bookingsStaffV2: 'served' | 'denied' | 'absent';
  /** Whether a site without the app Wix Forms refuses every namespace of forms, those of other apps too. @default true - seen for its own */
  readonly formsNamespacesNeedForms: boolean;
}

export const DEFAULT_ASSUMPTIONS: Assumptions = {
  badKeyStatus: 403,
  eventsBadKeyIs428: true,
  deniedBody: 'blank',
  eventsAbsent: 'WIX_EVENTS_APP_NOT_INSTALLED',
  blogAbsentStatus: 401,
  blogMetricsWithPosts: true,
  siteListWithSiteHeader: 'refused',
  productsQuerySorts: false,
  productsQueryShowsHidden: true,
  variantCountHasHidden: true,
  catalogV1OffsetWall: 10_000,
  catalogV1WallAnswer: 'error',
  catalogV1PlatformizedShowsHidden: false,
  cursorLifetimeMs: Number.POSITIVE_INFINITY,
  accessTokenSeconds: 14_400,
  ordersAggregate: 'plain',
  membersSortKey: 'either',
  contactsV4: 'served',
  dataDraftsOption: 'ignored',
  dataMaxResponseBytes: Number.POSITIVE_INFINITY,
  eventCategories: 'wrapped',
  eventAgendaDrafts: false,
  catalogProvisioning: false,
  bookingsFilterOnce: true,
  bookingsUnpublishedFlags: 'served',
  bookingsStaffV2: 'served',
  formsNamespacesNeedForms: true,
};
