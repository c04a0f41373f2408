import { APP_IDS } from './app-ids.ts';
import { applicationError, WixFault } from './errors.ts';
import { guidOf } from './ids.ts';
import { isObject, type Json, type JsonObject, textsAt } from './json.ts';
import type { DemoApp } from './options.ts';
import { type DemoProduct, type DemoRequest, getRoute } from './route.ts';
import { SITE_PROPERTIES } from './site-facts.ts';

/** The site itself: its properties and the apps that are installed on it. */
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
  ],
};

const APPS: readonly (readonly [appDefId: string, app: DemoApp | undefined])[] = [
  [APP_IDS.STORES_ECOMMERCE, 'STORES'],
  [APP_IDS.STORES, 'STORES'],
  [APP_IDS.BOOKINGS, 'BOOKINGS'],
  [APP_IDS.EVENTS, 'EVENTS'],
  [APP_IDS.FORMS, 'FORMS'],
  [APP_IDS.DATA, 'DATA'],
  [APP_IDS.BLOG, 'BLOG'],
  [APP_IDS.OTHER, undefined],
  [APP_IDS.GIFT_CARDS, undefined],
];

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
    appInstances: APPS.filter(([, app]) => app === undefined || site.installed(app)).map(
      ([appDefId], at) => ({
        id: guidOf(site.seed, 'app-instances', at),
        appDefId,
        version: `^0.${100 + at}.0`,
        enabled: true,
        status: 'UNKNOWN',
      }),
    ),
  };
}
