/** A permission as the owner of a Wix site sees it when making an API key. */
export interface WixPermission {
  /** The words beside the tick box in Wix's API Keys Manager. */
  readonly name: string;
  /** Wix's scope id. */
  readonly scope: string;
  /** Whether the scope only reads. Where it is false, Wix has no read-only scope for that read. */
  readonly readOnly: boolean;
  /** The tick that brings it where Wix bundles it with others; `scope` is then Wix's id of the permission itself. */
  readonly partOf?: string;
}

/** Every permission that a declared endpoint needs, by a name of ours. */
export const permissions = {
  PRODUCTS: { name: 'Read Products', scope: 'SCOPE.DC-STORES.READ-PRODUCTS', readOnly: true },
  /** Wix has no scope that only reads hidden products and costs of catalog V1. */
  PRODUCTS_MANAGE: { name: 'Manage Products', scope: 'SCOPE.DC-STORES.MANAGE-PRODUCTS', readOnly: false },
  INVENTORY_V1: {
    name: 'Read Inventory',
    scope: 'WIX_STORES.INVENTORY_READ',
    readOnly: true,
    partOf: 'Read Products',
  },
  PRODUCTS_V3: { name: 'Read products in v3 catalog', scope: 'SCOPE.STORES.PRODUCT_READ', readOnly: true },
  PRODUCTS_V3_ADMIN: {
    name: 'Product v3 read admin',
    scope: 'SCOPE.STORES.PRODUCT_READ_ADMIN',
    readOnly: true,
  },
  INVENTORY_V3: {
    name: 'Read inventory in v3 catalog',
    scope: 'SCOPE.STORES.INVENTORY_ITEM_READ',
    readOnly: true,
  },
  LOCATIONS_V3: {
    name: 'Read Stores Locations in v3 catalog',
    scope: 'SCOPE.STORES.LOCATION_READ',
    readOnly: true,
  },
  CATEGORIES: { name: 'Read Categories', scope: 'SCOPE.CATEGORIES.CATEGORY_READ', readOnly: true },
  ORDERS: { name: 'Read Orders', scope: 'SCOPE.DC-STORES.READ-ORDERS', readOnly: true },
  // What one tick brings together is tested one by one (docs/fidelity.md#bundled-permissions).
  ORDER_TRANSACTIONS: {
    name: 'Read Orders Transactions',
    scope: 'ECOM.READ_TRANSACTIONS',
    readOnly: true,
    partOf: 'Read Orders',
  },
  ORDER_FULFILLMENTS: {
    name: 'Read Orders Fulfillments',
    scope: 'ECOM.READ_FULFILLMENTS',
    readOnly: true,
    partOf: 'Read Orders',
  },
  ORDER_INVOICES: {
    name: 'Read Orders Invoices',
    scope: 'ECOM.READ_INVOICES',
    readOnly: true,
    partOf: 'Read Orders',
  },
  ABANDONED_CHECKOUTS: {
    name: 'Read Abandoned Checkouts',
    scope: 'ECOM.ABANDONED_CHECKOUT_READ',
    readOnly: true,
    partOf: 'Read Orders',
  },
  MEMBERS: { name: 'Read Members', scope: 'SCOPE.DC-MEMBERS.READ-MEMBERS', readOnly: true },
  WIX_USERS: {
    name: 'Read User Members',
    scope: 'MEMBERS.USER_MEMBER_READ',
    readOnly: true,
    partOf: 'Read Members',
  },
  BADGES: { name: 'Read Badges', scope: 'SCOPE.DC-MEMBERS.READ-BADGES', readOnly: true },
  CONTACTS: { name: 'Read Contacts', scope: 'SCOPE.DC-CONTACTS.READ-CONTACTS', readOnly: true },
  /** Wix has no scope that only reads the labels of contacts. */
  CONTACT_LABELS: {
    name: 'Manage Contact Labels',
    scope: 'SCOPE.DC-CONTACTS.MANAGE-LABELS',
    readOnly: false,
  },
  /** Wix has no scope that only reads the extended fields of contacts; their values need none. */
  CONTACT_FIELDS: {
    name: 'Manage Contact Extended Fields',
    scope: 'SCOPE.DC-CONTACTS.MANAGE-EX-FIELDS',
    readOnly: false,
  },
  DATA_ITEMS: { name: 'Read Data Items', scope: 'SCOPE.DC-DATA.READ', readOnly: true },
  /** Wix has no scope that only reads the definitions of collections. */
  DATA_COLLECTIONS: {
    name: 'Manage Data Collections',
    scope: 'SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE',
    readOnly: false,
  },
  BOOKINGS_PUBLIC: {
    name: 'Read Bookings - Public Data',
    scope: 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-PUBLIC',
    readOnly: true,
  },
  BOOKINGS_STAFF: {
    name: 'Read Staff Members',
    scope: 'BOOKINGS.STAFF_MEMBER_READ',
    readOnly: true,
    partOf: 'Read Bookings - Public Data',
  },
  BOOKINGS_RESOURCES: {
    name: 'Read Resources',
    scope: 'BOOKINGS.RESOURCE_READ',
    readOnly: true,
    partOf: 'Read Bookings - Public Data',
  },
  BOOKINGS_SENSITIVE: {
    name: 'Read Bookings - Including Participants',
    scope: 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-SENSITIVE',
    readOnly: true,
  },
  BLOG: { name: 'Read Blog', scope: 'SCOPE.DC-BLOG.READ-BLOGS', readOnly: true },
  /** Wix has no scope that only reads posts that are not published. */
  BLOG_DRAFTS: { name: 'Manage Blog', scope: 'SCOPE.BLOG.MANAGE-BLOG', readOnly: false },
  EVENTS: { name: 'Read Events', scope: 'SCOPE.DC-EVENTS.READ-EVENTS', readOnly: true },
  FORM_SUBMISSIONS: { name: 'Read Submissions', scope: 'SCOPE.DC-FORMS.READ-SUBMISSIONS', readOnly: true },
  /** Wix's newer pages name it for forms; the older SDK names only the one that also changes submissions. */
  FORMS: { name: 'View Forms', scope: 'SCOPE.FORMS.VIEW-FORM', readOnly: true },
  FORMS_MANAGE: {
    name: 'Manage Submissions',
    scope: 'SCOPE.DC-FORMS.MANAGE-SUBMISSIONS',
    readOnly: false,
  },
  FORM_SPAM: {
    name: 'Manage form submissions.',
    scope: 'SCOPE.FORMS.MANAGE-SUBMISSIONS',
    readOnly: false,
  },
  /** The apps that keep forms are told under a permission of another product. */
  FORM_NAMESPACES: { name: 'Manage Challenges', scope: 'SCOPE.CHALLENGES.MANAGE', readOnly: false },
  /** Of the account, not of a site. */
  SITE_LIST: { name: 'Read Site Data', scope: 'SCOPE.ACC-DC-OS.READ-SITE', readOnly: true },
  /** Wix's pages name the permission behind this read, not a scope that bundles it. */
  EVENT_DRAFTS: { name: 'Read Draft Events', scope: 'WIX_EVENTS.READ_DRAFT_EVENTS', readOnly: true },
  EVENT_GUESTS: {
    name: 'Read Event Tickets and Guest List',
    scope: 'SCOPE.DC-EVENTS.READ-GUEST-LIST',
    readOnly: true,
  },
  EVENT_ORDERS: {
    name: 'Read Basic Events Order Info',
    scope: 'SCOPE.DC-EVENTS.READ-BASIC-ORDERS',
    readOnly: true,
  },
  /** Wix has no scope that only reads ticket definitions. */
  EVENT_TICKET_DEFINITIONS: {
    name: 'Manage Ticket Definitions',
    scope: 'SCOPE.DC-EVENTS.MANAGE-TICKET-DEF',
    readOnly: false,
  },
  EVENT_POLICIES: { name: 'Read Policies', scope: 'SCOPE.DC-EVENTS.READ-POLICIES', readOnly: true },
  /** Wix's pages name the permission behind this read, not a scope that bundles it. */
  APPS: { name: 'View Installed Apps', scope: 'APP-MARKET.VIEW-INSTALLED-APP', readOnly: true },
  SITE: { name: 'Manage Your App', scope: 'SCOPE.DC.MANAGE-YOUR-APP', readOnly: false },
} as const satisfies Record<string, WixPermission>;
