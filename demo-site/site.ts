import { APP_IDS } from './app-ids.ts';
import { assumed } from './declarations.ts';
import { applicationError, WixFault } from './errors.ts';
import { guidOf } from './ids.ts';
import { isObject, type Json, type JsonObject, textsAt } from './json.ts';
import { oauthRoutes } from './oauth.ts';
import { type DemoProduct, type DemoRequest, getRoute } from './route.ts';
import { SITE_PROPERTIES } from './site-facts.ts';
import { siteListRoutes } from './site-list.ts';
import { names } from './vary.ts';

const DECLARED = {
  permissions: names('SITE APPS ACCOUNT_SITES'),
  assumptions: {
    /** Status for a missing or wrong key, and for a request without a site. @default 403 - documents say both 401 and 403 */
    badKeyStatus: assumed<401 | 403>(403),
    /** Body of a 403 for a missing permission. @default 'blank' - `{"message":"","details":{}}`; 'empty' is no body at all */
    deniedBody: assumed<'blank' | 'empty'>('blank'),
    /** Whether the list of an account's sites takes a request that names a site too. @default 'refused' - documents ask for one of the two headers only */
    siteListWithSiteHeader: assumed<'served' | 'refused'>('refused'),
    /** How long a cursor works, in milliseconds. @default Infinity */
    cursorLifetimeMs: assumed<number>(Number.POSITIVE_INFINITY),
    /** How long an access token of an app works, in seconds. @default 14400 */
    accessTokenSeconds: assumed<number>(14_400),
  },
} as const;

declare module './declarations.ts' {
  interface Declarations {
    readonly site: typeof DECLARED;
  }
}

/** The site itself: its properties, the apps that are installed on it, its account and the tokens of an app. */
export const siteProduct: DemoProduct = {
  ...DECLARED,
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
