/** A permission as `connection` must show it, without what was found of it. */
export interface Tick {
  readonly permission: string;
  readonly name: string;
  readonly scope: string;
  readonly partOf: string | null;
  readonly readOnly: boolean;
  readonly isOptional: boolean;
}

function tick(
  name: string,
  scope: string,
  { partOf, manage = false, optional = manage }: TickOptions = {},
): Tick {
  return {
    permission: `${name} (${scope})`,
    name,
    scope,
    partOf: partOf ?? null,
    readOnly: !manage,
    isOptional: optional,
  };
}

interface TickOptions {
  /** The tick that brings it. */
  readonly partOf?: string;
  /** Whether it can also change the site: then a key without it is a good key. */
  readonly manage?: boolean;
  readonly optional?: boolean;
}

const ofProducts = { partOf: 'Read Products' };
const ofOrders = { partOf: 'Read Orders' };
const ofBookings = { partOf: 'Read Bookings - Public Data' };
const OPTIONAL = { optional: true };
const MANAGE = { manage: true };

/** Every permission that is tested, by the product that it is shown with. */
export const ticks = {
  SITE: [
    tick('Manage Your App', 'SCOPE.DC.MANAGE-YOUR-APP', MANAGE),
    tick('View Installed Apps', 'APP-MARKET.VIEW-INSTALLED-APP', OPTIONAL),
    tick('Read Site Data', 'SCOPE.ACC-DC-OS.READ-SITE', OPTIONAL),
  ],
  STORES: [
    tick('Read Products', 'SCOPE.DC-STORES.READ-PRODUCTS'),
    tick('Read Inventory', 'WIX_STORES.INVENTORY_READ', ofProducts),
    tick('Read products in v3 catalog', 'SCOPE.STORES.PRODUCT_READ'),
    tick('Read Categories', 'SCOPE.CATEGORIES.CATEGORY_READ'),
    tick('Read inventory in v3 catalog', 'SCOPE.STORES.INVENTORY_ITEM_READ'),
    tick('Read Stores Locations in v3 catalog', 'SCOPE.STORES.LOCATION_READ', OPTIONAL),
    tick('Product v3 read admin', 'SCOPE.STORES.PRODUCT_READ_ADMIN', OPTIONAL),
    tick('Manage Products', 'SCOPE.DC-STORES.MANAGE-PRODUCTS', MANAGE),
  ],
  ORDERS: [
    tick('Read Orders', 'SCOPE.DC-STORES.READ-ORDERS'),
    tick('Read Orders Transactions', 'ECOM.READ_TRANSACTIONS', ofOrders),
    tick('Read Orders Fulfillments', 'ECOM.READ_FULFILLMENTS', ofOrders),
    tick('Read Orders Invoices', 'ECOM.READ_INVOICES', ofOrders),
    tick('Read Abandoned Checkouts', 'ECOM.ABANDONED_CHECKOUT_READ', ofOrders),
  ],
  MEMBERS: [
    tick('Read Members', 'SCOPE.DC-MEMBERS.READ-MEMBERS'),
    tick('Read Badges', 'SCOPE.DC-MEMBERS.READ-BADGES'),
  ],
  CONTACTS: [
    tick('Read Contacts', 'SCOPE.DC-CONTACTS.READ-CONTACTS'),
    tick('Manage Contact Labels', 'SCOPE.DC-CONTACTS.MANAGE-LABELS', MANAGE),
    tick('Manage Contact Extended Fields', 'SCOPE.DC-CONTACTS.MANAGE-EX-FIELDS', MANAGE),
  ],
  DATA: [
    tick('Read Data Items', 'SCOPE.DC-DATA.READ'),
    tick('Manage Data Collections', 'SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE', MANAGE),
  ],
  EVENTS: [
    tick('Read Events', 'SCOPE.DC-EVENTS.READ-EVENTS'),
    tick('Read Event Tickets and Guest List', 'SCOPE.DC-EVENTS.READ-GUEST-LIST'),
    tick('Read Basic Events Order Info', 'SCOPE.DC-EVENTS.READ-BASIC-ORDERS'),
    tick('Read Policies', 'SCOPE.DC-EVENTS.READ-POLICIES'),
    tick('Read Draft Events', 'WIX_EVENTS.READ_DRAFT_EVENTS', OPTIONAL),
    tick('Manage Ticket Definitions', 'SCOPE.DC-EVENTS.MANAGE-TICKET-DEF', MANAGE),
  ],
  BOOKINGS: [
    tick('Read Bookings - Including Participants', 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-SENSITIVE'),
    tick('Read Bookings - Public Data', 'SCOPE.DC-BOOKINGS.READ-BOOKINGS-PUBLIC'),
    tick('Read Staff Members', 'BOOKINGS.STAFF_MEMBER_READ', ofBookings),
    tick('Read Resources', 'BOOKINGS.RESOURCE_READ', ofBookings),
  ],
  BLOG: [
    tick('Read Blog', 'SCOPE.DC-BLOG.READ-BLOGS'),
    tick('Manage Blog', 'SCOPE.BLOG.MANAGE-BLOG', MANAGE),
  ],
  FORMS: [
    tick('Read Submissions', 'SCOPE.DC-FORMS.READ-SUBMISSIONS'),
    tick('View Forms', 'SCOPE.FORMS.VIEW-FORM', OPTIONAL),
    tick('Manage Submissions', 'SCOPE.DC-FORMS.MANAGE-SUBMISSIONS', MANAGE),
    tick('Manage form submissions.', 'SCOPE.FORMS.MANAGE-SUBMISSIONS', MANAGE),
    tick('Manage Challenges', 'SCOPE.CHALLENGES.MANAGE', MANAGE),
  ],
  PRICING_PLANS: [
    tick('Read Pricing Plans', 'SCOPE.DC-PAIDPLANS.READ-PLANS'),
    tick('Read Orders (Pricing Plans)', 'SCOPE.DC-PAIDPLANS.READ-ORDERS'),
  ],
} as const;

export type TestedProduct = keyof typeof ticks;
