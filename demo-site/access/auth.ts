import type { IncomingHttpHeaders } from 'node:http';
import { applicationError, WixFault } from '../http/errors.ts';
import type { DemoProduct, Route } from '../http/route.ts';
import type { SiteState } from '../state.ts';

/** The credentials of every demo site. They are no secret: they open nothing but sample data on this machine. */
export const DEMO_CREDENTIALS = {
  siteId: '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000',
  accountId: '0a7c11d4-93b5-4f0e-8a66-acc0041d0000',
  apiKey: 'IST.eyJraWQiOiJkZW1vIiwiYWxnIjoibm9uZSJ9.ZGVtby1zaXRlLWtleS13aXRob3V0LWFueS1wb3dlcg.ZGVtbw',
  appId: '3c2e9f10-55aa-4d3b-8f77-a99100000001',
  appSecret: 'de300000-0000-4000-8000-5ec2e7000001',
  instanceId: '91b7e6c2-1f48-4c55-b6d0-1257a0ce0001',
} as const;

/**
 * Throws Wix's refusal of credentials that are missing, wrong, or of no site. A key comes raw or as `Bearer`, with the site in
 * `wix-site-id`; an app's access token names the site itself.
 */
export function authenticate(
  site: SiteState,
  product: DemoProduct,
  route: Route,
  headers: IncomingHttpHeaders,
) {
  const credential = credentialIn(headers);
  if (route.level === 'account') {
    authenticateAccount(site, credential, headers);
    return;
  }
  const token = site.tokens.check(credential);
  if (token?.active === true) return;
  if (credential !== DEMO_CREDENTIALS.apiKey) {
    const inOwnWords = route.app === undefined ? undefined : product.badKey?.(site);
    throw inOwnWords ?? new WixFault(site.assumptions.badKeyStatus, { message: '', details: {} });
  }
  const siteId = headers['wix-site-id'];
  if (siteId === undefined || siteId === '') throw noSite(site.assumptions.badKeyStatus);
  if (siteId !== DEMO_CREDENTIALS.siteId) {
    throw new WixFault(404, { message: `meta-site ${String(siteId)} not found`, details: {} });
  }
}

/** Whether a request carries the site's key, or an access token of its app that works. */
export function isKnown({ tokens }: Pick<SiteState, 'tokens'>, headers: IncomingHttpHeaders): boolean {
  const credential = credentialIn(headers);
  return credential === DEMO_CREDENTIALS.apiKey || tokens.check(credential)?.active === true;
}

function credentialIn(headers: IncomingHttpHeaders): string {
  return (headers.authorization ?? '').replace(/^Bearer /i, '');
}

/** wire: a request about the account names the account, not a site. */
function authenticateAccount(site: SiteState, credential: string, headers: IncomingHttpHeaders): void {
  const { badKeyStatus, siteListWithSiteHeader } = site.assumptions;
  const namesSite = headers['wix-site-id'] !== undefined && siteListWithSiteHeader === 'refused';
  const isOwner =
    credential === DEMO_CREDENTIALS.apiKey && headers['wix-account-id'] === DEMO_CREDENTIALS.accountId;
  if (!isOwner || namesSite) throw new WixFault(badKeyStatus, { message: '', details: {} });
}

/** wire: the refusal that names no site. */
export function noSite(status: number): WixFault {
  return applicationError(status, 'UNAUTHORIZED', 'No Metasite Context in identity.');
}
