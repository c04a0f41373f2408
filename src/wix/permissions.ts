/** A permission as the owner of a Wix site sees it when making an API key. */
export interface WixPermission {
  /** The words beside the tick box in Wix's API Keys Manager. */
  readonly name: string;
  /** Wix's scope id. */
  readonly scope: string;
  /** Whether the scope only reads. Where it is false, Wix has no read-only scope for that read. */
  readonly readOnly: boolean;
}

/** Every permission that a declared endpoint needs, by a name of ours. */
export const permissions = {
  PRODUCTS: { name: 'Read Products', scope: 'SCOPE.DC-STORES.READ-PRODUCTS', readOnly: true },
  /** Wix has no scope that only reads hidden products and costs of catalog V1. */
  PRODUCTS_MANAGE: { name: 'Manage Products', scope: 'SCOPE.DC-STORES.MANAGE-PRODUCTS', readOnly: false },
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
  MEMBERS: { name: 'Read Members', scope: 'SCOPE.DC-MEMBERS.READ-MEMBERS', readOnly: true },
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
  /** Wix's pages name the permission behind this read, not a scope that bundles it. */
  APPS: { name: 'View Installed Apps', scope: 'APP-MARKET.VIEW-INSTALLED-APP', readOnly: true },
  SITE: { name: 'Manage Your App', scope: 'SCOPE.DC.MANAGE-YOUR-APP', readOnly: false },
} as const satisfies Record<string, WixPermission>;
