import { GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { optionalRead } from '../../gateway/lists/optional-permission.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { endpoints, type SiteListingRecord, type SiteRecord } from './wire.ts';

/**
 * Reads the site's properties, once for each client: name, locale and currency are asked for one by one.
 * @throws GatewayError WIX_BAD_RESPONSE when the answer has no properties
 */
export const siteProperties = onceForClient(async (wix): Promise<Omit<SiteRecord, 'id'>> => {
  const { version, properties } = await wix.call(endpoints.getSiteProperties, {});
  if (typeof properties !== 'object' || properties === null)
    throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no site properties." });
  return { version, properties };
});

/** Looks the site up in its owner's account, once for each client; null when the account has no such site. */
export const listedSite = onceForClient(async (wix): Promise<SiteListingRecord | null> => {
  const siteId = await wix.siteId();
  const { sites } = await wix.call(endpoints.querySites, {
    query: {
      // Without the second condition sites that only have a business behind them are left out.
      filter: { id: { $in: [siteId] }, namespace: { $in: ['WIX', 'HEADLESS'] } },
      cursorPaging: { limit: 1 },
    },
  });
  const listed = recordsOf(sites, 'sites', ({ id }) => id);
  return listed.find(({ id }) => id?.toLowerCase() === siteId.toLowerCase()) ?? null;
});

const optionalListing = optionalRead(
  "The editor of the site and the other facts of its owner's account",
  permissions.SITE_LIST,
);

/** What the owner's account says of the site; null, with a note that says why, where Wix does not tell. */
export async function siteListing(context: GatewayContext): Promise<SiteListingRecord | null> {
  const { wix } = context;
  if (!wix.hasAccount) {
    context.report.note(
      wix.credentialKind === 'apiKey'
        ? 'The editor of the site is unknown: Wix tells it about an account only. Give the id of the account that owns the site, as WIX_ACCOUNT_ID or `wix-account-id`.'
        : "The editor of the site is unknown: Wix tells it to an API key with the owner's account id, not to an app.",
    );
    return null;
  }
  const listing = await optionalListing(context, async () => ({ site: await listedSite(wix) }));
  if (listing?.site === null)
    context.report.note(
      'The editor of the site is unknown: the account whose id was given does not list it.',
    );
  return listing?.site ?? null;
}

/** The address, from where it can be read: a key may lack the permission of either. */
export async function siteUrl(wix: WixClient): Promise<string | null> {
  try {
    // An empty text is what Wix has for every site that is not headless.
    return (await siteProperties(wix)).properties.externalSiteUrl || (await listedUrl(wix));
  } catch (error) {
    const url = await listedUrl(wix);
    if (url === null) throw error;
    return url;
  }
}

/** The address that the owner's account lists; null where it cannot be read, because others may know one. */
async function listedUrl(wix: WixClient): Promise<string | null> {
  const listed = wix.hasAccount ? await orNull(listedSite(wix)) : null;
  return listed?.viewUrl ?? null;
}

/** A fact that is worth a look, but no error. */
export async function orNull<T>(fact: Promise<T | null>): Promise<T | null> {
  try {
    return await fact;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}

function onceForClient<T>(read: (wix: WixClient) => Promise<T>): (wix: WixClient) => Promise<T> {
  const answers = new WeakMap<WixClient, Promise<T>>();
  return (wix) => {
    const answer = answers.get(wix) ?? read(wix);
    answers.set(wix, answer);
    return answer;
  };
}
