import type { GatewayContext } from '../../gateway/context.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import type { WixClient } from '../../wix/client.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints, type WireListedSite } from './endpoints.ts';

const optionalListing = optionalRead(
  "The editor of the site and the other facts of its owner's account",
  permissions.SITE_LIST,
);

/** What the owner's account says of the site; null, with a note that says why, where Wix does not tell. */
export async function siteListing(context: GatewayContext): Promise<WireListedSite | null> {
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
  if (listing === null) return null;
  if (listing.site === null)
    context.report.note(
      'The editor of the site is unknown: the account whose id was given does not list it.',
    );
  return listing.site;
}

const answers = new WeakMap<WixClient, Promise<WireListedSite | null>>();

/** Looks the site up in its owner's account, once for each client; null when the account has no such site. */
export function listedSite(wix: WixClient): Promise<WireListedSite | null> {
  const known = answers.get(wix);
  if (known !== undefined) return known;
  const answer = read(wix);
  answers.set(wix, answer);
  return answer;
}

async function read(wix: WixClient): Promise<WireListedSite | null> {
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
}
