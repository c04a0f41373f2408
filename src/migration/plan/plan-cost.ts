import type { ProductModule, WantedSteps } from '../../contract/product-module.ts';

/** Wix requests that tell the name, address, language, currency, time zone, catalog, editor and apps of a site, at most. */
export const SITE_REQUESTS = 6;

/** Wix requests that a plan sends for each list, at most. */
export const REQUESTS_PER_LIST = 2;

/** Wix requests that tell whether a permission for a part of a list is missing. */
const REQUESTS_PER_PART = 1;

/** Wix requests that tell whether a product without a list in the plan can be read. */
const REQUESTS_PER_PROBE = 1;

/**
 * Wix requests that a plan sends at most, as far as it is known before the site is read: steps that follow from the site get what is left of
 * the operation's allowance.
 */
export function planRequests(modules: readonly ProductModule[], wanted: WantedSteps): number {
  return modules.reduce((sum, { steps = [], dynamicSteps, permissions }) => {
    const lists = steps.filter(({ derivedFrom }) => derivedFrom === undefined).length;
    const probe = lists === 0 ? REQUESTS_PER_PROBE : 0;
    const parts = permissions.filter((need) => need.parts !== undefined).length * REQUESTS_PER_PART;
    return sum + lists * REQUESTS_PER_LIST + (dynamicSteps?.requests(wanted) ?? 0) + probe + parts;
  }, SITE_REQUESTS);
}
