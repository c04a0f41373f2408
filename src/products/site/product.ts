import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { localeTag, resolvers } from './fields.ts';
import { listedSite, siteProperties, siteUrl } from './reads.ts';
import { endpoints } from './wire.ts';

/** What a key needs to read what the site is. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.SITE,
    purpose: "The site's name, address, locale, currency, time zone, business contact and opening hours.",
    loss: 'The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
    optional: true,
    probe: siteProperties,
  },
  {
    permission: permissions.APPS,
    purpose: 'The list of Wix apps on the site.',
    loss: 'Apps whose data the graph does not read stay unnoticed.',
    optional: true,
    probe: (wix) => wix.call(endpoints.listAppInstances, {}),
  },
  {
    permission: permissions.SITE_LIST,
    purpose:
      "The editor that the site was made with, classic or Studio, and its address. A permission of the account: it works only together with the account's id (WIX_ACCOUNT_ID).",
    loss: 'Whether the pages are static or come from Wix Data has to be found out by looking at the site.',
    optional: true,
    appliesTo: async (wix) => wix.hasAccount,
    probe: listedSite,
  },
];

const ONCE = { kind: 'fixed', requests: 1 } as const;

export const site: ProductModule = {
  name: 'SITE',
  schema: 'site',
  title: 'Site properties',
  target: null,
  endpoints: Object.values(endpoints),
  permissions: needs,
  facts: {
    name: async (wix) => (await siteProperties(wix)).properties.siteDisplayName ?? null,
    url: siteUrl,
    locale: async (wix) => localeTag((await siteProperties(wix)).properties.locale),
    currency: async (wix) => (await siteProperties(wix)).properties.paymentCurrency ?? null,
    timeZone: async (wix) => (await siteProperties(wix)).properties.timeZone ?? null,
  },
  resolvers,
  costs: {
    'Query.site': ONCE,
    // When the address has to be looked up in the owner's account, then on a product's page.
    'Site.url': { kind: 'fixed', requests: 3 },
    'Site.catalogVersion': ONCE,
    'Site.installedApps': ONCE,
    'Site.editor': ONCE,
    'Site.listing': ONCE,
  },
};
