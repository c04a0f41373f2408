import { applicationError, notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { QueryOptions } from '../query.ts';
import type { SiteState } from '../state.ts';

/** Leaves out of a list what is hidden. */
export const VISIBLE: QueryOptions = { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };

/** Throws the refusal of a key that may not see what only the merchant sees. */
export function needAdmin(site: SiteState, code: string, words: string): void {
  if (!site.may('STORES_ADMIN')) throw applicationError(403, code, words);
}

/** wire: a hidden product is not there for a key without the admin scope. */
export function needVisible({ id, visible }: JsonObject, site: SiteState): void {
  if (visible === false && !site.may('STORES_ADMIN'))
    throw notFound('PRODUCT_NOT_FOUND', 'Product', String(id));
}
