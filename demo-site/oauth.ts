import { DEMO_CREDENTIALS } from './credentials.ts';
import { WixFault } from './errors.ts';
import { type JsonObject, textAt } from './json.ts';
import { type DemoRequest, postRoute, type Route } from './route.ts';

/** Access tokens for the credentials of an app that is installed on the site. */
export const oauthRoutes: readonly Route[] = [
  ...postRoute(['/oauth2/token'], { open: true, volatile: true, handle: token }),
  ...postRoute(['/oauth2/token-info'], { open: true, volatile: true, handle: tokenInfo }),
];

function token({ site, body }: DemoRequest): JsonObject {
  const { appId, appSecret, instanceId } = DEMO_CREDENTIALS;
  if (textAt(body, 'grant_type') !== 'client_credentials') throw refusal(400, 'unsupported_grant_type');
  if (textAt(body, 'client_id') !== appId || textAt(body, 'client_secret') !== appSecret) {
    throw refusal(401, 'invalid_client');
  }
  if (textAt(body, 'instance_id') !== instanceId) throw refusal(400, 'invalid_grant');
  const issued = site.tokens.issue();
  return { access_token: issued.token, token_type: 'Bearer', expires_in: issued.expiresInSeconds };
}

// Only tokens can be looked into: an API key is as unknown here as any other text.
function tokenInfo({ site, body }: DemoRequest): JsonObject {
  const known = site.tokens.check(textAt(body, 'token') ?? '');
  if (known === undefined) return { active: false, subjectType: 'UNKNOWN' };
  const { appId, instanceId } = DEMO_CREDENTIALS;
  const exp = Math.floor(known.expiresAt / 1000);
  return {
    active: known.active,
    subjectType: 'APP',
    subjectId: appId,
    exp,
    iat: exp - site.assumptions.accessTokenSeconds,
    clientId: appId,
    siteId: site.siteId,
    instanceId,
  };
}

// wire: only the status is known to matter; the body is OAuth 2.0's.
function refusal(status: number, error: string): WixFault {
  return new WixFault(status, { error, error_description: 'The credentials of the app were refused.' });
}
