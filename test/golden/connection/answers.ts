import { expect } from 'vitest';
import { endpoints as stores } from '../../../src/products/stores/wire.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { route } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { whole } from '../whole-selection.ts';
import { meanings } from './meanings.ts';
import { ticks, type TestedProduct } from './permissions.ts';
import { partial, partialRoutes } from './partial.ts';
import { everyPermission, GRANTED, NOT_NEEDED, permissionsOf, productAs, type Found } from './verdicts.ts';
import { everywhere, open } from './wix.ts';

/** Everything but the words that say what a permission is for, which are the same whatever was found. */
const connection = `{ connection ${whole('ConnectionTest', {
  without: ['ProductTest.purpose', 'ProductTest.loss', 'TestedPermission.purpose', 'TestedPermission.loss'],
})} }`;

const notGranted = [
  { permission: 'Manage permissions', reason: expect.stringContaining('A leaked key that may manage') },
  { permission: 'Site analytics', reason: expect.stringContaining('measures its own visitors') },
  { permission: 'Billing and account info', reason: expect.stringContaining("nobody else's business") },
];

const knownSite = {
  id: GOLDEN_SITE,
  name: 'Tidewater Goods',
  url: 'https://tidewater.example',
  locale: 'en-GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  catalogVersion: 'V3',
  availability: { ...GRANTED, permission: null, hint: null },
  permissions: permissionsOf('SITE'),
};

const unknownSite = {
  name: null,
  url: null,
  locale: null,
  currency: null,
  timeZone: null,
  catalogVersion: null,
};

/** The ticks of a key that reads all of a site with catalog V3. */
const allTicks = [
  'Read products in v3 catalog',
  'Read Categories',
  'Read inventory in v3 catalog',
  'Read Stores Locations in v3 catalog',
  'Product v3 read admin',
  'Read Orders',
  'Read Members',
  'Read Badges',
  'Read Contacts',
  'Read Data Items',
  'Read Events',
  'Read Event Tickets and Guest List',
  'Read Basic Events Order Info',
  'Read Policies',
  'Read Draft Events',
  'View Installed Apps',
  'Read Site Data',
  'Read Bookings - Including Participants',
  'Read Bookings - Public Data',
  'Read Blog',
  'Read Submissions',
  'View Forms',
  'Read Pricing Plans',
  'Read Orders (Pricing Plans)',
];

/** The products in the order of the answer, each with the permission that most of its records need. */
const mains: readonly (readonly [Exclude<TestedProduct, 'SITE'>, string])[] = [
  ['STORES', 'Read Products'],
  ['ORDERS', 'Read Orders'],
  ['MEMBERS', 'Read Members'],
  ['CONTACTS', 'Read Contacts'],
  ['DATA', 'Read Data Items'],
  ['EVENTS', 'Read Events'],
  ['BOOKINGS', 'Read Bookings - Including Participants'],
  ['BLOG', 'Read Blog'],
  ['FORMS', 'Read Submissions'],
  ['PRICING_PLANS', 'Read Pricing Plans'],
];

/** One failure that stands for everything. */
function failed(code: string, said: { reason: string; hint: string }, accepted: boolean | null): object {
  const found: Found = { status: 'UNAVAILABLE', reason: `Not read: ${said.reason}` };
  return {
    status: 'FAILED',
    code,
    ...said,
    credentials: { kind: 'API_KEY', wellFormed: true, accepted },
    site: {
      id: GOLDEN_SITE,
      ...unknownSite,
      availability: { ...found, permission: null, hint: said.hint },
      permissions: everyPermission('SITE', found),
    },
    products: mains.map(([product, main]) =>
      productAs(product, main, { ...found, hint: said.hint }, everyPermission(product, found)),
    ),
    ticks: expect.arrayContaining(['Read Products', ...allTicks]),
    notGranted,
  };
}

const CUT_OFF =
  'The key looks cut off: behind "IST." it has 2 of the 3 parts with dots between them that a whole key has.';
const badKey = {
  reason: `Wix does not accept these credentials. ${CUT_OFF}`,
  hint: 'Double-check that you copied the full API key (it starts with IST.) and that there are no extra spaces or line breaks. A key that was deleted or that belongs to another account needs to be generated anew at manage.wix.com/account/api-keys.',
};
const noSite = {
  reason: 'Wix does not know this site, or the key may not see it.',
  hint: "The site id must be the one in the site's dashboard URL (manage.wix.com/dashboard/{site-id}/...), and the API key must belong to the account that owns the site and include the site.",
};

/** A shop of the older catalog needs other permissions. */
const catalogV1: GoldenAnswer = {
  name: 'a key for a shop of catalog V1',
  document:
    '{ connection { status ticks site { catalogVersion } products { permissions { name status } } } }',
  routes: [
    route(stores.getCatalogVersion, { catalogVersion: 'V1_CATALOG' }),
    route(stores.queryProductsV1, { products: [], totalResults: 0 }),
    route(stores.queryInventoryV1, { inventoryItems: [] }),
    ...open,
  ],
  data: {
    connection: {
      status: 'ACTIVE',
      ticks: ['Read Products', ...allTicks.slice(5)],
      site: { catalogVersion: 'V1' },
      products: mains.map(([product]) => ({
        permissions: permissionsOf(product, {
          ...Object.fromEntries(ticks.STORES.map(({ name }) => [name, NOT_NEEDED])),
          'Read Products': GRANTED,
          'Read Inventory': GRANTED,
          'Manage Products': GRANTED,
        }).map(({ name, status }) => ({ name, status })),
      })),
    },
  },
};

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'a key that may read everything',
    document: connection,
    routes: open,
    data: {
      connection: {
        status: 'ACTIVE',
        code: null,
        reason: null,
        hint: null,
        ticks: allTicks,
        credentials: { kind: 'API_KEY', wellFormed: true, accepted: true },
        site: knownSite,
        products: mains.map(([product, main]) =>
          productAs(product, main, { ...GRANTED, hint: null }, permissionsOf(product)),
        ),
        notGranted,
      },
    },
  },
  catalogV1,
  {
    name: 'what each permission is for',
    document:
      '{ connection { site { permissions { name purpose loss } } products { product purpose loss } } }',
    routes: open,
    data: { connection: meanings },
  },
  {
    name: 'a key that lacks some permissions, on a site that lacks some apps',
    document: connection,
    routes: partialRoutes,
    data: { connection: { ...partial, notGranted } },
  },
  {
    name: 'a key that Wix does not know',
    document: connection,
    routes: everywhere(401),
    data: { connection: failed('WIX_INVALID_CREDENTIALS', badKey, false) },
  },
  {
    name: 'a site that Wix does not know',
    document: connection,
    routes: everywhere(404, { message: `meta-site ${GOLDEN_SITE} not found`, details: {} }),
    data: { connection: failed('WIX_SITE_NOT_FOUND', noSite, null) },
  },
  {
    name: 'a key that is refused everywhere without a word',
    document: '{ connection { status code reason hint credentials { accepted } products { status hint } } }',
    routes: everywhere(403),
    data: {
      connection: {
        status: 'PARTIAL',
        code: null,
        reason: expect.stringMatching(
          /^\d+ permissions are missing for Wix Stores, .* and Wix Pricing Plans: .*"Read Orders \(Pricing Plans\)"\.$/,
        ),
        hint: expect.stringMatching(
          /^Make one new key with these ticks: .* Nothing at all can be read: if the key is limited to chosen sites, it must include this one\.$/,
        ),
        credentials: { accepted: null },
        products: mains.map(() => ({
          status: 'PERMISSION_DENIED',
          hint: expect.stringMatching(/^Go to manage\.wix\.com\/account\/api-keys, generate a new key with/),
        })),
      },
    },
  },
];
