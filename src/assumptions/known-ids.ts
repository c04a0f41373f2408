import { STORES_APPS } from '../products/orders/fields.ts';
import { products } from '../products/registry.ts';

/** Ids that Wix has given and that are no site's: those of its own apps. */
export const KNOWN_IDS: readonly string[] = [
  ...products.flatMap(({ apps = [] }) => apps.map(({ id }) => id)),
  ...STORES_APPS,
];
