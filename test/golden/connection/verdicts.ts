import { ticks, type TestedProduct, type Tick } from './permissions.ts';

/** What is found of a permission or of a product. */
export interface Found {
  readonly status: 'AVAILABLE' | 'NOT_INSTALLED' | 'PERMISSION_DENIED' | 'UNAVAILABLE';
  readonly reason: string | null;
}

export const GRANTED: Found = { status: 'AVAILABLE', reason: null };
export const NOT_NEEDED: Found = {
  status: 'NOT_INSTALLED',
  reason: 'Reads of this site do not need it.',
};

/** The permissions of a catalog of version 1, which a site of version 3 does not need, and of a stand-in. */
const ofAnotherSite = {
  'Read Products': NOT_NEEDED,
  'Read Inventory': NOT_NEEDED,
  'Manage Products': NOT_NEEDED,
};

/**
 * The permissions of a product, with what must be found of each.
 * @param odd by the name of the permission; all others are granted, or not needed on a site of catalog V3
 */
export function permissionsOf(
  product: TestedProduct,
  odd: Readonly<Record<string, Found>> = {},
): readonly (Tick & Found)[] {
  const found: Readonly<Record<string, Found>> = {
    ...ofAnotherSite,
    'Manage Submissions': NOT_NEEDED,
    ...odd,
  };
  return ticks[product].map((tick) => ({ ...tick, ...(found[tick.name] ?? GRANTED) }));
}

/** The same answer for every permission of a product. */
export function everyPermission(product: TestedProduct, found: Found): readonly (Tick & Found)[] {
  return ticks[product].map((tick) => ({ ...tick, ...found }));
}

const places = {
  STORES: { title: 'Wix Stores', insitesModule: 'ECOMMERCE', alternativeModule: null },
  ORDERS: { title: 'Wix eCommerce orders', insitesModule: 'ECOMMERCE', alternativeModule: null },
  MEMBERS: { title: 'Wix Members', insitesModule: 'CRM', alternativeModule: null },
  CONTACTS: { title: 'Wix Contacts', insitesModule: 'CRM', alternativeModule: null },
  DATA: { title: 'Wix Data (CMS)', insitesModule: 'DATA', alternativeModule: null },
  EVENTS: { title: 'Wix Events', insitesModule: 'ECOMMERCE', alternativeModule: 'EVENTS' },
  BOOKINGS: { title: 'Wix Bookings', insitesModule: 'ECOMMERCE', alternativeModule: 'EVENTS' },
  BLOG: { title: 'Wix Blog', insitesModule: 'DATA', alternativeModule: null },
  FORMS: { title: 'Wix Forms', insitesModule: 'FORMS', alternativeModule: null },
  PRICING_PLANS: { title: 'Wix Pricing Plans', insitesModule: 'DATA', alternativeModule: null },
} as const;

/**
 * A product as the test must show it.
 * @param main the permission that stands for it: the first that is missing, or else the one that most records need
 */
export function productAs(
  product: Exclude<TestedProduct, 'SITE'>,
  main: string,
  verdict: Found & { readonly hint: string | null },
  permissions: readonly (Tick & Found)[],
): object {
  const shown = ticks[product].find(({ name }) => name === main);
  return {
    product,
    ...places[product],
    ...verdict,
    permission: shown?.permission,
    scope: shown?.scope,
    readOnlyScope: shown?.readOnly,
    permissions,
  };
}
