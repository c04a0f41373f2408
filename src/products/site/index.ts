import type { ProductModule } from '../../gateway/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';
import { localeTag, siteProperties } from './properties.ts';
import { resolvers } from './resolvers.ts';

export const site: ProductModule = {
  name: 'SITE',
  schema: 'site',
  title: 'Site properties',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.SITE,
      purpose: "The site's name, address, locale, currency, time zone, business contact and opening hours.",
      loss: 'The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
      optional: true,
    },
    {
      permission: permissions.APPS,
      purpose: 'The list of Wix apps on the site.',
      loss: 'Apps whose data the graph does not read stay unnoticed.',
      optional: true,
    },
  ],
  probe: siteProperties,
  facts: {
    name: async (wix) => (await siteProperties(wix)).properties?.siteDisplayName ?? null,
    // An empty text is what Wix has for every site that is not headless.
    url: async (wix) => (await siteProperties(wix)).properties?.externalSiteUrl || null,
    locale: async (wix) => localeTag((await siteProperties(wix)).properties?.locale),
    currency: async (wix) => (await siteProperties(wix)).properties?.paymentCurrency ?? null,
    timeZone: async (wix) => (await siteProperties(wix)).properties?.timeZone ?? null,
  },
  resolvers,
  costs: {
    'Query.site': { kind: 'fixed', requests: 1 },
    // Two, when the address has to be looked up on a product's page.
    'Site.url': { kind: 'fixed', requests: 2 },
    'Site.catalogVersion': { kind: 'fixed', requests: 1 },
    'Site.installedApps': { kind: 'fixed', requests: 1 },
  },
};
