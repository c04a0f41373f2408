import { APPS, type DemoSiteOptions } from '../demo-site/index.ts';

/** A site of which no product can be read: the apps are not there, and the key lacks the permissions of what needs no app. */
export const WITHOUT_PRODUCTS = {
  catalog: 'NONE',
  uninstalled: APPS,
  deny: ['ORDERS', 'MEMBERS', 'CONTACTS'],
} satisfies DemoSiteOptions;
