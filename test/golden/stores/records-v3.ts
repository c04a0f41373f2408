import type {
  WireCategory,
  WireInventoryV3,
  WireLocation,
  WireVariantV3,
} from '../../../src/products/stores/wire.ts';
import {
  ASH,
  BENCH,
  BENCH_ASH,
  BENCH_ELM,
  BENCH_OAK,
  ELM,
  GARDEN,
  LAMP,
  LAMP_ONLY,
  OAK,
  pictureId,
  pictureUrl,
  PLANS,
  PLANS_ONLY,
  QUILT,
  QUILT_LARGE,
  QUILT_SMALL,
  SEATS,
  SHED,
  STOOL,
  STOOL_RED,
  WOOD,
} from './ids.ts';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });
const choice = (choiceId: string, choiceName: string) => [
  {
    optionChoiceIds: { optionId: WOOD, choiceId },
    optionChoiceNames: { optionName: 'Wood', choiceName },
  },
];

const benchOak: WireVariantV3 = {
  variantId: BENCH_OAK,
  productData: {
    productId: BENCH,
    currency: 'EUR',
    physicalProperties: { weightMeasurementUnitInfo: { weightMeasurementUnit: 'LB' } },
  },
  sku: 'BEN-OAK',
  barcode: '4000000000024',
  visible: true,
  optionChoices: choice(OAK, 'Oak'),
  price: { actualPrice: price('80.00'), compareAtPrice: price('100.00') },
  revenueDetails: { cost: price('41.00'), profit: price('39.00'), profitMargin: 0.4875 },
  physicalProperties: {
    weight: 9.5,
    pricePerUnit: {
      settings: { quantity: 4, measurementUnit: 'CM' },
      value: '0.20',
      description: '€0.20 / cm',
    },
    productDimensions: { length: '150', width: '45', height: '46', unit: 'CM' },
    packageDimensions: { length: '155', width: '50', height: '51', unit: 'MM' },
  },
  media: {
    id: pictureId('2001'),
    url: pictureUrl('2001'),
    mediaType: 'IMAGE',
    displayName: 'oak.jpg',
    altText: 'Oak',
    image: { id: pictureId('2001'), url: pictureUrl('2001'), width: 2001, height: 2002, altText: 'Oak' },
  },
  inventoryStatus: { inStock: true, preorderEnabled: false },
  subscriptionPricesInfo: {
    subscriptionPrices: [{ subscriptionId: '05b5c000-0000-4000-8000-000000000001', price: price('70.40') }],
  },
  digitalProperties: {
    digitalFile: {
      id: 'aa11bb_file1',
      fileName: 'oak-plan.pdf',
      fileSize: '1048576',
      fileType: 'SECURE_DOCUMENT',
    },
  },
};

/** Without a SKU or a sale. */
const benchAsh: WireVariantV3 = {
  variantId: BENCH_ASH,
  productData: { productId: BENCH, currency: 'EUR' },
  sku: '',
  visible: true,
  optionChoices: choice(ASH, 'Ash'),
  price: { actualPrice: price('90.00') },
  inventoryStatus: { inStock: false, preorderEnabled: true },
};

const benchElm: WireVariantV3 = {
  variantId: BENCH_ELM,
  productData: { productId: BENCH, currency: 'EUR' },
  sku: 'BEN-ELM',
  visible: false,
  optionChoices: choice(ELM, 'Elm'),
  price: { actualPrice: price('85.00') },
};

const lampOnly: WireVariantV3 = {
  variantId: LAMP_ONLY,
  productData: { productId: LAMP, currency: 'EUR' },
  visible: true,
  price: { actualPrice: price('19.90') },
  revenueDetails: { cost: price('7.50') },
  physicalProperties: { weight: 1.25 },
};

const plansOnly: WireVariantV3 = {
  variantId: PLANS_ONLY,
  productData: { productId: PLANS, currency: 'EUR' },
  sku: 'PLANS-1',
  barcode: '4000000000031',
  visible: false,
};

/** Without a price of its own. */
const stoolRed: WireVariantV3 = { variantId: STOOL_RED, productData: { productId: STOOL } };

const quiltSmall: WireVariantV3 = { variantId: QUILT_SMALL, productData: { productId: QUILT } };
const quiltLarge: WireVariantV3 = { variantId: QUILT_LARGE, productData: { productId: QUILT } };

export const variants = [benchElm, benchOak, benchAsh, lampOnly, plansOnly, stoolRed, quiltSmall, quiltLarge];

export const seats: WireCategory = {
  id: SEATS,
  revision: '5',
  createdDate: '2023-01-01T01:01:01.100Z',
  updatedDate: '2023-02-02T02:02:02.200Z',
  name: 'Seats',
  slug: 'all-seats',
  visible: false,
  description: 'To sit on',
  seoData: { tags: [{ type: 'title', children: 'Seats | Tidewater' }] },
  image: { id: pictureId('3001'), url: pictureUrl('3001'), width: 3001, height: 3002, altText: 'Seats' },
  itemCounter: 12,
  treeReference: { appNamespace: '@wix/stores', treeKey: 'main-tree' },
  managingAppId: '0a990000-0000-4000-8000-000000000001',
  extendedFields: { namespaces: { '@tidewater/shelf': { aisle: 3 } } },
};

export const garden: WireCategory = {
  id: GARDEN,
  slug: 'garden',
  visible: true,
  description: 'Outside, in words',
  richContentDescription: {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 'p1',
        nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text: 'Outside', decorations: [] } }],
      },
    ],
  },
  parentCategory: { id: SEATS, index: 3 },
  breadcrumbsInfo: {
    breadcrumbs: [{ categoryId: SEATS, categoryName: 'Seats', categorySlug: 'all-seats' }],
  },
  seoData: {
    tags: [
      { type: 'title', children: 'Garden | Tidewater' },
      { type: 'meta', props: { name: 'description', content: 'Benches for gardens' } },
    ],
  },
};

const item = (digits: string) => `01b7e200-0000-4000-8000-00000000${digits}`;
export const ITEM_OAK = item('0001');
export const ITEM_OAK_SHED = item('0002');
export const ITEM_LAMP = item('0003');

export const inventory: readonly WireInventoryV3[] = [
  {
    id: ITEM_OAK,
    revision: '9',
    createdDate: '2024-04-01T00:00:00.001Z',
    updatedDate: '2024-04-02T00:00:00.002Z',
    productId: BENCH,
    variantId: BENCH_OAK,
    locationId: SHED,
    trackQuantity: true,
    quantity: 4,
    availabilityStatus: 'PREORDER',
    preorderInfo: { enabled: true, message: 'In May', limit: 20, counter: 6 },
    product: { name: 'Bench', variantName: 'Oak', variantSku: 'BEN-OAK' },
    extendedFields: { namespaces: { '@tidewater/stock': { row: 8 } } },
  },
  {
    id: ITEM_OAK_SHED,
    productId: BENCH,
    variantId: BENCH_ELM,
    locationId: '010ca710-0000-4000-8000-00000000dead',
    trackQuantity: true,
    quantity: 3,
  },
  { id: ITEM_LAMP, productId: LAMP, variantId: LAMP_ONLY, trackQuantity: false, inStock: true },
];

export const shed: WireLocation = {
  id: SHED,
  name: 'The shed',
  defaultLocation: true,
  locationType: 'VIRTUAL',
  wixLocationId: '010ca710-0000-4000-8000-0000000000ff',
  revision: '2',
  createdDate: '2022-01-01T00:00:00.500Z',
  updatedDate: '2022-02-01T00:00:00.600Z',
};
