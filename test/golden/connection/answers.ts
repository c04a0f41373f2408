import { expect } from 'vitest';
import { endpoints as stores } from '../../../src/products/stores/wire.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { refuses, route, type GoldenRoute } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { siteMeanings } from '../site/connection.ts';
import { whole } from '../whole-selection.ts';
import { partialAnswer, partialRoutes } from './partial.ts';
import type { TestedProduct } from './tested-product.ts';
import {
  everyPermission,
  GRANTED,
  NOT_NEEDED,
  permissionsOf,
  productAs,
  ticksOf,
  type Found,
} from './verdicts.ts';

/** Everything but the words that say what a permission is for, which are the same whatever was found. */
const connection = `{ connection ${whole('ConnectionTest', {
  without: ['ProductTest.purpose', 'ProductTest.loss', 'TestedPermission.purpose', 'TestedPermission.loss'],
})} }`;

const notGranted = [
  { permission: 'Manage permissions', reason: expect.stringContaining('A leaked key that may manage') },
  { permission: 'Site analytics', reason: expect.stringContaining('measures its own visitors') },
  { permission: 'Billing and account info', reason: expect.stringContaining("nobody else's business") },
];

const knownSite = (site: TestedProduct): object => ({
  id: GOLDEN_SITE,
  name: 'Tidewater Goods',
  url: 'https://tidewater.example',
  locale: 'en-GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  catalogVersion: 'V3',
  availability: { ...GRANTED, permission: null, hint: null },
  permissions: permissionsOf(site),
});

const unknownSite = {
  name: null,
  url: null,
  locale: null,
  currency: null,
  timeZone: null,
  catalogVersion: null,
};

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
const catalogV1 = (products: readonly TestedProduct[], shown: readonly TestedProduct[]): GoldenAnswer => ({
  name: 'a key for a shop of catalog V1',
  document:
    '{ connection { status ticks site { catalogVersion } products { product permissions { name status } } } }',
  routes: [
    route(stores.getCatalogVersion, { catalogVersion: 'V1_CATALOG' }),
    route(stores.queryProductsV1, { products: [], totalResults: 0 }),
    route(stores.queryInventoryV1, { inventoryItems: [] }),
    ...products.flatMap(({ open }) => open),
  ],
  data: {
    connection: {
      status: 'ACTIVE',
      ticks: ['Read Products', ...ticksOf(products.filter(({ product }) => product !== 'STORES'))],
      site: { catalogVersion: 'V1' },
      products: shown.map(({ product, ticks }) => ({
        product,
        permissions: ticks.map(({ name, isSpare }) => ({
          name,
          status: ((product === 'STORES') === isSpare ? GRANTED : NOT_NEEDED).status,
        })),
      })),
    },
  },
});

/**
 * The answers of `connection`, from what each product says of itself.
 * @param products in the order of the answer, with the site in its place
 */
export function answers(products: readonly TestedProduct[], site: TestedProduct): readonly GoldenAnswer[] {
  const shown = products.filter((one) => one !== site);
  const open = products.flatMap((one) => one.open);
  const allTicks = ticksOf(products);

  /** The same answer at every endpoint. */
  const everywhere = (status: number, body?: unknown): readonly GoldenRoute[] =>
    [...open.map(({ endpoint }) => endpoint), ...products.flatMap(({ gone = [] }) => gone)].map((endpoint) =>
      refuses(endpoint, status, body),
    );

  /** One failure that stands for everything. */
  const failed = (code: string, said: { reason: string; hint: string }, accepted: boolean | null): object => {
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
        permissions: everyPermission(site, found),
      },
      products: shown.map((product) =>
        productAs(product, { ...found, hint: said.hint }, everyPermission(product, found)),
      ),
      ticks: expect.arrayContaining(['Read Products', ...allTicks]),
      notGranted,
    };
  };

  return [
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
          site: knownSite(site),
          products: shown.map((product) =>
            productAs(product, { ...GRANTED, hint: null }, permissionsOf(product)),
          ),
          notGranted,
        },
      },
    },
    catalogV1(products, shown),
    {
      name: 'what each permission is for',
      document:
        '{ connection { site { permissions { name purpose loss } } products { product purpose loss } } }',
      routes: open,
      data: {
        connection: {
          site: siteMeanings,
          products: shown.map(({ product, purpose, loss }) => ({ product, purpose, loss })),
        },
      },
    },
    {
      name: 'a key that lacks some permissions, on a site that lacks some apps',
      document: connection,
      routes: partialRoutes(products),
      data: { connection: { ...partialAnswer(products, site), notGranted } },
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
      document:
        '{ connection { status code reason hint credentials { accepted } products { status hint } } }',
      routes: everywhere(403),
      data: {
        connection: {
          status: 'PARTIAL',
          code: null,
          reason: expect.stringMatching(
            new RegExp(
              `^\\d+ permissions are missing for ${shown[0]?.title}, .* and ${shown.at(-1)?.title}: .*"\\.$`,
            ),
          ),
          hint: expect.stringMatching(
            /^Make one new key with these ticks: .* Nothing at all can be read: if the key is limited to chosen sites, it must include this one\.$/,
          ),
          credentials: { accepted: null },
          products: shown.map(() => ({
            status: 'PERMISSION_DENIED',
            hint: expect.stringMatching(
              /^Go to manage\.wix\.com\/account\/api-keys, generate a new key with/,
            ),
          })),
        },
      },
    },
  ];
}
