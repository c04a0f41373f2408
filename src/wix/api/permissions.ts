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

/** A permission that only reads. */
function reads(name: string, scope: string, partOf?: string): WixPermission {
  return { name, scope, readOnly: true, ...(partOf === undefined ? {} : { partOf }) };
}

/** One that can also change the site. */
function manages(name: string, scope: string): WixPermission {
  return { name, scope, readOnly: false };
}

/** Every permission that a declared endpoint needs, by a name of ours. */
export const permissions = {
  PRODUCTS: reads('Read Products', 'SCOPE.DC-STORES.READ-PRODUCTS'),
  /** Wix has no scope that only reads hidden products and costs of catalog V1. */
  PRODUCTS_MANAGE: manages('Manage Products', 'SCOPE.DC-STORES.MANAGE-PRODUCTS'),
  INVENTORY_V1: reads('Read Inventory', 'WIX_STORES.INVENTORY_READ', 'Read Products'),
  PRODUCTS_V3: reads('Read products in v3 catalog', 'SCOPE.STORES.PRODUCT_READ'),
  PRODUCTS_V3_ADMIN: reads('Product v3 read admin', 'SCOPE.STORES.PRODUCT_READ_ADMIN'),
  INVENTORY_V3: reads('Read inventory in v3 catalog', 'SCOPE.STORES.INVENTORY_ITEM_READ'),
  LOCATIONS_V3: reads('Read Stores Locations in v3 catalog', 'SCOPE.STORES.LOCATION_READ'),
  CATEGORIES: reads('Read Categories', 'SCOPE.CATEGORIES.CATEGORY_READ'),
  ORDERS: reads('Read Orders', 'SCOPE.DC-STORES.READ-ORDERS'),
  // What one tick brings together is tested one by one (docs/fidelity.md#bundled-permissions).
  ORDER_TRANSACTIONS: reads('Read Orders Transactions', 'ECOM.READ_TRANSACTIONS', 'Read Orders'),
  ORDER_FULFILLMENTS: reads('Read Orders Fulfillments', 'ECOM.READ_FULFILLMENTS', 'Read Orders'),
  ORDER_INVOICES: reads('Read Orders Invoices', 'ECOM.READ_INVOICES', 'Read Orders'),
  ABANDONED_CHECKOUTS: reads('Read Abandoned Checkouts', 'ECOM.ABANDONED_CHECKOUT_READ', 'Read Orders'),
  MEMBERS: reads('Read Members', 'SCOPE.DC-MEMBERS.READ-MEMBERS'),
  WIX_USERS: reads('Read User Members', 'MEMBERS.USER_MEMBER_READ', 'Read Members'),
  BADGES: reads('Read Badges', 'SCOPE.DC-MEMBERS.READ-BADGES'),
  CONTACTS: reads('Read Contacts', 'SCOPE.DC-CONTACTS.READ-CONTACTS'),
  /** Wix has no scope that only reads the labels of contacts. */
  CONTACT_LABELS: manages('Manage Contact Labels', 'SCOPE.DC-CONTACTS.MANAGE-LABELS'),
  /** Wix has no scope that only reads the extended fields of contacts; their values need none. */
  CONTACT_FIELDS: manages('Manage Contact Extended Fields', 'SCOPE.DC-CONTACTS.MANAGE-EX-FIELDS'),
  DATA_ITEMS: reads('Read Data Items', 'SCOPE.DC-DATA.READ'),
  /** Wix has no scope that only reads the definitions of collections. */
  DATA_COLLECTIONS: manages('Manage Data Collections', 'SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE'),
  BOOKINGS_PUBLIC: reads('Read Bookings - Public Data', 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-PUBLIC'),
  BOOKINGS_STAFF: reads('Read Staff Members', 'BOOKINGS.STAFF_MEMBER_READ', 'Read Bookings - Public Data'),
  /** Of all the staff. The SDK names it, no list of ticks does: it is taken to come with those who provide services (docs/fidelity.md#staff). */
  BOOKINGS_ALL_STAFF: reads(
    'Read All Staff Members',
    'bookings:staff:v1:staff_member:read',
    'Read Bookings - Public Data',
  ),
  BOOKINGS_RESOURCES: reads('Read Resources', 'BOOKINGS.RESOURCE_READ', 'Read Bookings - Public Data'),
  BOOKINGS_SENSITIVE: reads(
    'Read Bookings - Including Participants',
    'SCOPE.DC-BOOKINGS.READ-BOOKINGS-SENSITIVE',
  ),
  BLOG: reads('Read Blog', 'SCOPE.DC-BLOG.READ-BLOGS'),
  /** Wix has no scope that only reads posts that are not published. */
  BLOG_DRAFTS: manages('Manage Blog', 'SCOPE.BLOG.MANAGE-BLOG'),
  EVENTS: reads('Read Events', 'SCOPE.DC-EVENTS.READ-EVENTS'),
  FORM_SUBMISSIONS: reads('Read Submissions', 'SCOPE.DC-FORMS.READ-SUBMISSIONS'),
  /** Wix's newer pages name it for forms; the older SDK names only the one that also changes submissions (docs/fidelity.md#forms-permission). */
  FORMS: reads('View Forms', 'SCOPE.FORMS.VIEW-FORM'),
  FORMS_MANAGE: manages('Manage Submissions', 'SCOPE.DC-FORMS.MANAGE-SUBMISSIONS'),
  FORM_SPAM: manages('Manage form submissions.', 'SCOPE.FORMS.MANAGE-SUBMISSIONS'),
  /** The apps that keep forms are told under a permission of another product. */
  FORM_NAMESPACES: manages('Manage Challenges', 'SCOPE.CHALLENGES.MANAGE'),
  /** Of the account, not of a site. */
  SITE_LIST: reads('Read Site Data', 'SCOPE.ACC-DC-OS.READ-SITE'),
  /** Wix's pages name the permission behind this read, not a scope that bundles it. */
  EVENT_DRAFTS: reads('Read Draft Events', 'WIX_EVENTS.READ_DRAFT_EVENTS'),
  EVENT_GUESTS: reads('Read Event Tickets and Guest List', 'SCOPE.DC-EVENTS.READ-GUEST-LIST'),
  EVENT_ORDERS: reads('Read Basic Events Order Info', 'SCOPE.DC-EVENTS.READ-BASIC-ORDERS'),
  /** Wix has no scope that only reads ticket definitions. */
  EVENT_TICKET_DEFINITIONS: manages('Manage Ticket Definitions', 'SCOPE.DC-EVENTS.MANAGE-TICKET-DEF'),
  EVENT_POLICIES: reads('Read Policies', 'SCOPE.DC-EVENTS.READ-POLICIES'),
  PLANS: reads('Read Pricing Plans', 'SCOPE.DC-PAIDPLANS.READ-PLANS'),
  /** Wix's words are "Read Orders", as for the orders of shops: its list of ticks tells them apart by their group. */
  PLAN_ORDERS: reads('Read Orders (Pricing Plans)', 'SCOPE.DC-PAIDPLANS.READ-ORDERS'),
  /** Wix's pages name the permission behind this read, not a scope that bundles it. */
  APPS: reads('View Installed Apps', 'APP-MARKET.VIEW-INSTALLED-APP'),
  SITE: manages('Manage Your App', 'SCOPE.DC.MANAGE-YOUR-APP'),
} satisfies Record<string, WixPermission>;
