import { expect } from 'vitest';
import { amongOthers, type GoldenAnswer } from '../golden-answer.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { whole } from '../whole-selection.ts';
import { shop } from './shop.ts';

const STEPS = ['collections', 'products', 'inventoryItems'];
const CHECKS = ['READY', 'EMPTY', 'TABLES_EXIST', 'PEOPLE_IDS', 'GENERATION', 'ENVIRONMENT', 'TOKEN_LIFE'];

const source = {
  platform: 'wix',
  siteId: GOLDEN_SITE,
  name: 'Tidewater Goods',
  url: 'https://tidewater.example',
  locale: 'en-GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  catalogVersion: 'V3',
  editor: 'STUDIO',
  editorMeaning: expect.stringMatching(/^Studio sites usually keep more in Wix Data/),
};

/** What is beside the steps. */
const plan = {
  planVersion: 'wix-insites/1',
  planHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  generatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  approvalRequired: true,
  input: { products: ['STORES'], dataCollections: null, updatedSince: null, exact: false },
  demo: false,
  source,
  target: {
    platform: 'insites',
    generation: 'V5',
    requestsPerMinute: 300,
    identityNamespace: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
    identityName: `wix:${GOLDEN_SITE}:<entity>:<key>`,
    checks: CHECKS.map((id) => ({ id, description: expect.any(String) })),
  },
  fingerprint: {
    counts: [
      { wixEntity: 'Collection', count: 2, isExact: true },
      { wixEntity: 'Product', count: 1, isExact: true },
      { wixEntity: 'InventoryItem', count: 2, isExact: true },
    ],
    signals: amongOthers([
      {
        name: 'has_product_listing',
        value: true,
        module: 'ECOMMERCE',
        basis: 'There are products.',
      },
      {
        name: 'has_cart',
        value: null,
        module: 'ECOMMERCE',
        basis: 'There are orders or abandoned checkouts.',
      },
      {
        name: 'has_static_pages',
        value: null,
        module: 'CMS',
        basis: 'Only the pages can tell: Wix has no API for them.',
      },
    ]),
  },
  // Of Wix: 1 page of collections and of stock, 1 of products with 1 of their variants, the count of each list; for the plan 2 for each list
  // and 6 for the site. Of rows: 2 categories, 1 product with 1 option and 4 variants (as assumed), 2 items that change a product and a variant.
  estimate: {
    wixRequests: 19,
    wixSeconds: 0.2,
    idRequests: 3,
    rows: 12,
    insitesRequests: 12,
    insitesSeconds: 2.4,
    unknown: [],
  },
  phases: [
    { name: 'PLAN', description: expect.stringMatching(/^Read this plan/), steps: [], checks: [] },
    { name: 'COPY', description: expect.stringMatching(/^Do the setup/), steps: STEPS, checks: CHECKS },
    {
      name: 'FINAL_SYNC',
      description: expect.stringMatching(/^Stop changes on the Wix site/),
      steps: STEPS,
      checks: CHECKS.filter((id) => id !== 'EMPTY'),
    },
    {
      name: 'DOMAIN_MOVE',
      description: expect.stringMatching(/^Put the redirects in place/),
      steps: [],
      checks: ['READY', 'ENVIRONMENT'],
    },
  ],
  modules: [
    {
      product: 'STORES',
      status: 'READY',
      recordCount: 5,
      countIsExact: true,
      steps: STEPS,
    },
  ],
  setup: amongOthers([
    {
      id: 'webhooks-off-ecommerce',
      kind: 'WEBHOOKS_OFF',
      title: 'Switch off the webhooks of Ecommerce',
      detail: expect.stringMatching(/^Writing records fires order_created, order_updated/),
      table: null,
      definition: null,
      steps: STEPS,
    },
    {
      id: 'custom-fields-category-custom-field',
      kind: 'CUSTOM_FIELD',
      title: 'Custom fields of category',
      detail: expect.stringContaining('A value without a definition is dropped.'),
      table: 'modules/ins_ecommerce/category_custom_field',
      definition: [
        { name: 'wix_image', type: 'string' },
        { name: 'wix_collection_id', type: 'string' },
      ],
      steps: ['collections'],
    },
  ]),
  steps: STEPS.map((id, index) => ({ id, order: index + 1 })),
  redirects: [
    {
      step: 'collections',
      source: 'slug',
      from: '/category/{slug}',
      target: '/{category_slug}',
      note: expect.stringMatching(/^Wix tells no address of a collection/),
    },
    {
      step: 'products',
      source: 'url',
      from: null,
      target: '/{slug}',
      note: expect.stringMatching(/^Wix shows products at/),
    },
  ],
  media: amongOthers([
    {
      step: 'products',
      source: 'mainImage.url',
      target: 'product_image',
      note: expect.stringContaining('`remote_url`'),
    },
    {
      step: 'products',
      source: 'descriptionFiles[]',
      target: 'long_description',
      note: expect.stringContaining('`remote_url`'),
    },
  ]),
  unmapped: amongOthers([
    { step: 'products', source: 'visibleInPos', reason: 'Insites has no point of sale.' },
    { step: 'inventoryItems', source: 'preorder', reason: 'Insites has no preorders.' },
  ]),
  risks: amongOthers([
    {
      code: 'STOCK_MOVES_ON',
      severity: 'WARNING',
      step: 'inventoryItems',
      message: 'Stock changes with every sale, and importing orders does not deduct it.',
      advice: 'Stop sales on Wix before the final sync and run this step last.',
      count: null,
    },
  ]),
  nextSteps: expect.arrayContaining([
    'Stop changes on the Wix site and run the final sync with `updatedSince` set to the start of the copy.',
    'Revoke the Wix API key at manage.wix.com/account/api-keys.',
  ]),
  markdown: expect.stringMatching(
    /^# Migration plan: Tidewater Goods\n.*## Site overview.*\| Scope, target \| Wix Stores, to Insites V5 \|.*## Page inventory.*## Module mapping.*## Brand notes.*## Risks.*## Next steps.*Revoke the Wix API key/s,
  ),
};

const heads = `{
  modules { product status recordCount countIsExact steps }
  steps { id order }
  planVersion planHash generatedAt approvalRequired input demo source ${whole('MigrationSource')} target ${whole('MigrationTarget')}
  fingerprint ${whole('SiteFingerprint')} estimate ${whole('PlanEstimate')} phases ${whole('MigrationPhase')} setup ${whole('SetupItem')}
  redirects ${whole('RedirectRule')} media ${whole('MediaRule')} unmapped ${whole('UnmappedSource')} risks ${whole('MigrationRisk')}
  nextSteps markdown
}`;

/** One of its collections has no name, one variant no SKU, and one is hidden. */
const counted = {
  input: { products: ['STORES'], dataCollections: null, updatedSince: null, exact: true },
  steps: [
    { id: 'collections', recordCount: 2, countIsExact: true, countBasis: 'Every record was read.' },
    { id: 'products', recordCount: 1, countIsExact: true, countBasis: 'Every record was read.' },
    { id: 'inventoryItems', recordCount: 2, countIsExact: true, countBasis: 'Every record was read.' },
  ],
  risks: amongOthers([
    { code: 'CATEGORY_NAME_MISSING', step: 'collections', severity: 'INFO', count: 1 },
    { code: 'CATEGORY_SLUG_TWICE', step: 'collections', severity: 'WARNING', count: 0 },
    { code: 'VARIANT_WITHOUT_SKU', step: 'products', severity: 'WARNING', count: 1 },
    { code: 'HIDDEN_VARIANTS', step: 'products', severity: 'WARNING', count: 1 },
    { code: 'PRODUCT_NAME_MISSING', step: 'products', severity: 'WARNING', count: 0 },
  ]),
};

export const planAnswers: readonly GoldenAnswer[] = [
  {
    name: 'the plan of a shop, for the older Insites',
    document: `{ migrationPlan(input: { products: [STORES], target: { generation: V5 } }) ${heads} }`,
    routes: shop,
    data: { migrationPlan: plan },
  },
  {
    name: 'the plan of a shop of which every record is counted',
    document:
      '{ migrationPlan(input: { products: [STORES], exact: true }) { input steps { id recordCount countIsExact countBasis } risks { code step severity count } } }',
    routes: shop,
    data: { migrationPlan: counted },
  },
];
