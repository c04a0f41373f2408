import { APPS, PERMISSIONS, type DemoSiteOptions } from '../demo-site/index.ts';

/** What a key must have to be told of the site itself. */
const OF_THE_SITE: readonly string[] = ['SITE', 'APPS', 'ACCOUNT_SITES'];

/** Products that need an app; that of Stores goes with its catalog. */
export const WITH_AN_APP: readonly string[] = ['STORES', ...APPS];

/** A site of which no product can be read: the apps are not there, and the key lacks the permissions of what needs no app. */
export const WITHOUT_PRODUCTS = {
  catalog: 'NONE',
  uninstalled: APPS,
  deny: PERMISSIONS.filter(
    (name) => ![...OF_THE_SITE, ...WITH_AN_APP].some((one) => name === one || name.startsWith(`${one}_`)),
  ),
} satisfies DemoSiteOptions;
