import { installerRoutes } from './access/app-installer.ts';
import { DEMO_CREDENTIALS } from './access/auth.ts';
import { applicationError, WixFault } from './http/errors.ts';
import { guidOf } from './records/ids.ts';
import { isObject, objectAt, textAt, textsAt, type Json, type JsonObject } from './json.ts';
import { fieldSpecs, type QuerySpec } from './query/query.ts';
import { recordRoutes } from './query/record-routes.ts';
import { getRoute, postRoute, type DemoProduct, type DemoRequest, type Route } from './http/route.ts';
import { APP_IDS, SITE_FACTS, SITE_PROPERTIES } from './records/site-facts.ts';
import { perSite, siteSet } from './records/site-sets.ts';
import type { SiteState } from './state.ts';

const SITE_QUERY: QuerySpec = {
  name: 'sites/query',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: {
    ...fieldSpecs(['id', 'folderId', 'editorType', 'premium', 'published', 'namespace', 'state'], 'NONE'),
    ...fieldSpecs(['createdDate', 'updatedDate', 'displayName', 'name'], 'BOTH'),
    domainConnected: { operators: '*', sort: 'NONE' },
  },
};

/** The account that owns the site: the list of its sites, which only requests about the account get. */
const siteListRoutes: readonly Route[] = recordRoutes({
  needs: { permission: 'ACCOUNT_SITES', level: 'account' },
  records: (site) => sitesOf(site),
  bases: ['/site-list/v2/sites'],
  plural: 'sites',
  singular: 'site',
  query: {
    spec: SITE_QUERY,
    asked: inNamespace,
    metadata: 'metadata',
    beside: ({ query }) => ({ cursorPaging: objectAt(query, 'cursorPaging') }),
  },
});

// wire: without a condition on it, only sites of the namespace WIX are listed.
function inNamespace(query: JsonObject): JsonObject {
  const filter = objectAt(query, 'filter');
  return { ...query, filter: 'namespace' in filter ? filter : { ...filter, namespace: 'WIX' } };
}

/** This site, and two more that the account has: another one, and one that is only a shop without pages. */
const sitesOf = perSite((site) => {
  const idOf = (serial: number): string => (serial === 1 ? site.siteId : guidOf(site.seed, 'sites', serial));
  return siteSet(site, 'sites', 3, {
    ids: { of: idOf, serialOf: (id) => [0, 1, 2].find((serial) => idOf(serial) === id) },
    make: (serial) => ({ id: idOf(serial), ...siteAt(site, serial) }),
  });
});

function siteAt(site: SiteState, serial: number): JsonObject {
  const isThis = serial === 1;
  const name = isThis ? 'tidewater-goods' : `other-site-${serial}`;
  return {
    htmlAppId: guidOf(site.seed, 'html-apps', serial),
    name,
    displayName: isThis ? SITE_FACTS.name : `Other site ${serial}`,
    createdDate: `201${serial}-03-04T05:06:07.008Z`,
    updatedDate: '2026-04-30T10:00:00.000Z',
    published: serial !== 2,
    premium: isThis,
    viewUrl: isThis ? SITE_FACTS.publishedUrl : `https://${name}.example`,
    editUrl: `https://editor.example.com/${name}`,
    thumbnail: 'de3051_thumb0000000000000000000000000000~mv2.png',
    ownerAccountId: DEMO_CREDENTIALS.accountId,
    contributorAccountIds: [guidOf(site.seed, 'accounts', 1)],
    editorType: isThis ? site.editor : 'EDITORLESS',
    blocked: false,
    folderId: isThis ? guidOf(site.seed, 'folders', 1) : undefined,
    namespace: serial === 2 ? 'HEADLESS' : 'WIX',
    domainConnected: isThis,
    parentChildRole: 'UNKNOWN',
  };
}

/** Access tokens for the credentials of an app that is installed on the site. */
const oauthRoutes: readonly Route[] = [
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

/** The site itself: its properties, the apps that are installed on it, its account and the tokens of an app. */
export const siteProduct: DemoProduct = {
  routes: [
    ...getRoute(['/site-properties/v4/properties'], {
      permission: 'SITE',
      handle: properties,
      denied: () => {
        throw applicationError(403, 'PERMISSION_DENIED', 'permission denied');
      },
    }),
    ...getRoute(['/apps-installer-service/v1/app-instances'], {
      permission: 'APPS',
      handle: appInstances,
      // Seen to answer without any body, whatever the other products do.
      denied: () => {
        throw new WixFault(403, null);
      },
    }),
    ...siteListRoutes,
    ...oauthRoutes,
    ...installerRoutes,
  ],
};

// The field mask is a list of names, repeated or joined with commas; a dotted name takes one field of an object.
function properties({ body }: DemoRequest): JsonObject {
  const fields = textsAt(body, 'fields').flatMap((field) => field.split(','));
  return {
    version: '207',
    properties: fields.length === 0 ? SITE_PROPERTIES : masked(SITE_PROPERTIES, fields),
  };
}

function masked(record: JsonObject, fields: readonly string[]): JsonObject {
  const picked: Record<string, Json> = {};
  for (const field of fields) {
    const [name = '', ...rest] = field.split('.');
    const value = record[name];
    if (value === undefined) continue;
    const before = picked[name];
    picked[name] =
      rest.length > 0 && isObject(value)
        ? { ...(isObject(before) ? before : {}), ...masked(value, [rest.join('.')]) }
        : value;
  }
  return picked;
}

function appInstances({ site }: DemoRequest): JsonObject {
  return {
    appInstances: [...site.appIds, APP_IDS.OTHER, APP_IDS.GIFT_CARDS].map((appDefId, at) => ({
      id: guidOf(site.seed, 'app-instances', at),
      appDefId,
      version: `^0.${100 + at}.0`,
      enabled: true,
      status: 'UNKNOWN',
    })),
  };
}
