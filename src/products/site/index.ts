import { GatewayError } from '../../errors.ts';
import type { ProductModule } from '../../contract/product-module.ts';
import type { WixClient } from '../../wix/client.ts';
import { endpoints } from './endpoints.ts';
import { listedSite } from './listing.ts';
import { needs } from './needs.ts';
import { localeTag, siteProperties } from './properties.ts';
import { resolvers } from './resolvers.ts';

export const site: ProductModule = {
  name: 'SITE',
  schema: 'site',
  title: 'Site properties',
  target: null,
  endpoints: Object.values(endpoints),
  permissions: needs,
  facts: {
    name: async (wix) => (await siteProperties(wix)).properties?.siteDisplayName ?? null,
    url: siteUrl,
    locale: async (wix) => localeTag((await siteProperties(wix)).properties?.locale),
    currency: async (wix) => (await siteProperties(wix)).properties?.paymentCurrency ?? null,
    timeZone: async (wix) => (await siteProperties(wix)).properties?.timeZone ?? null,
  },
  resolvers,
  costs: {
    'Query.site': { kind: 'fixed', requests: 1 },
    // When the address has to be looked up in the owner's account, then on a product's page.
    'Site.url': { kind: 'fixed', requests: 3 },
    'Site.catalogVersion': { kind: 'fixed', requests: 1 },
    'Site.installedApps': { kind: 'fixed', requests: 1 },
    'Site.editor': { kind: 'fixed', requests: 1 },
    'Site.listing': { kind: 'fixed', requests: 1 },
  },
};

/** The address, from where it can be read: a key may lack the permission of either. */
async function siteUrl(wix: WixClient): Promise<string | null> {
  try {
    // An empty text is what Wix has for every site that is not headless.
    return (await siteProperties(wix)).properties?.externalSiteUrl || (await listedUrl(wix));
  } catch (error) {
    const url = await listedUrl(wix);
    if (url === null) throw error;
    return url;
  }
}

/** The address that the owner's account lists; null where it cannot be read, because others may know one. */
async function listedUrl(wix: WixClient): Promise<string | null> {
  if (!wix.hasAccount) return null;
  try {
    return (await listedSite(wix))?.viewUrl ?? null;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}
