import { endpoints } from '../../../src/products/stores/wire.ts';
import { firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { list, route, type GoldenRoute } from '../golden-wix.ts';
import { whole } from '../whole-selection.ts';
import { file, mediaPicture, picture, productAnswersV1, still } from './answers-products-v1.ts';
import { BENCH, GARDEN, KIT, LAMP, NO_VARIANT, QUILT, SEATS, STOOL } from './ids.ts';
import { ALL_PRODUCTS, everything, garden, ITEM_QUILT, kit, quilt, quiltItem } from './records-more-v1.ts';
import { bench, HUGE, inventory, lamp, LARGE, seats, SMALL, stool } from './records-v1.ts';

const [benchItem] = inventory;
const ITEM_BENCH = '01b7e200-0000-4000-8000-000000000101';
const products = [bench, lamp, stool, quilt, kit];
const collections = [everything, seats, garden];

/** A site of the older catalog, with two products and one of each other more. */
export const routesV1: readonly GoldenRoute[] = [
  route(endpoints.getCatalogVersion, { catalogVersion: 'V1_CATALOG' }),
  list(endpoints.queryProductsV1, products, (found, totalResults) => ({ products: found, totalResults })),
  list(endpoints.queryCollectionsV1, collections, (found, totalResults) => ({
    collections: found,
    totalResults,
  })),
  list(endpoints.queryInventoryV1, [...inventory, quiltItem], (found, totalResults) => ({
    inventoryItems: found,
    totalResults,
  })),
];

/** Where products are asked for by their collection, the quilt alone. */
const inGarden: GoldenRoute = route(endpoints.queryProductsV1, ({ body }) =>
  String(body.query?.filter).includes(
    '"collections.id":{"$hasSome":["0c011ec0-0000-4000-8000-000000000002"]}',
  )
    ? { products: [quilt], totalResults: 1 }
    : { products: [], totalResults: 0 },
);

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const sek = (amount: string) => ({ amount, currency: 'SEK' });
const usd = (amount: string) => ({ amount, currency: 'USD' });
const nothing = (answer: object) => Object.fromEntries(Object.keys(answer).map((name) => [name, null]));

const redAnswer = {
  productId: QUILT,
  id: SMALL,
  product: { id: QUILT },
  sku: 'QUILT-RED',
  barcode: null,
  visible: true,
  choices: [
    { optionId: null, optionName: 'Colour', choiceId: null, choiceName: 'Red' },
    { optionId: null, optionName: 'Edge', choiceId: null, choiceName: 'Lacy' },
  ],
  price: sek('811.5'),
  regularPrice: sek('901'),
  compareAtPrice: sek('901'),
  onSale: true,
  cost: sek('301'),
  profit: sek('510.25'),
  profitMargin: 0.64,
  convertedPrice: {
    price: usd('90.2'),
    discountedPrice: usd('81.15'),
    pricePerUnit: usd('40.54'),
    priceText: '$90.2',
    discountedPriceText: '$81.15',
    pricePerUnitText: '$40.54 / m',
  },
  pricePerUnit: {
    quantity: null,
    unit: null,
    baseQuantity: null,
    baseUnit: null,
    price: sek('405.5'),
    text: null,
  },
  weight: 2.5,
  weightUnit: null,
  dimensions: { length: '201', width: '141', height: '4', unit: 'YD' },
  packageDimensions: { length: '61', width: '41', height: '21', unit: 'MM' },
  stock: { inStock: false, preorderEnabled: null, trackQuantity: true, quantity: 14 },
  inventoryItems: [{ id: ITEM_QUILT }],
  image: null,
  media: null,
  subscriptionPrices: null,
  digitalFile: null,
  raw: quilt.variants?.[0],
};

const variant = (productId: string, id: string, items: readonly string[]) => ({
  ...nothing(redAnswer),
  productId,
  id,
  product: { id: productId },
  inventoryItems: items.map((item) => ({ id: item })),
});
const size = (choiceName: string) => [{ optionId: null, optionName: 'Size', choiceId: null, choiceName }];
const stock = (inStock: boolean, trackQuantity: boolean, quantity: number) => ({
  inStock,
  preorderEnabled: null,
  trackQuantity,
  quantity,
});

const variantAnswers = [
  {
    id: BENCH,
    variants: [
      {
        ...variant(BENCH, SMALL, [ITEM_BENCH]),
        sku: '',
        visible: true,
        choices: size('Small'),
        price: eur('63'),
        regularPrice: eur('70'),
        compareAtPrice: eur('70'),
        onSale: true,
        cost: eur('31'),
        weight: 7,
        stock: stock(true, true, 11),
        raw: bench.variants?.[0],
      },
      {
        ...variant(BENCH, LARGE, [ITEM_BENCH]),
        sku: '',
        visible: true,
        choices: size('Large'),
        price: eur('75'),
        regularPrice: eur('75'),
        onSale: false,
        stock: stock(true, false, 5),
        raw: bench.variants?.[1],
      },
      {
        ...variant(BENCH, HUGE, [ITEM_BENCH]),
        visible: false,
        choices: size('Huge'),
        price: eur('99'),
        regularPrice: eur('99'),
        onSale: false,
        stock: stock(true, true, 8),
        raw: bench.variants?.[2],
      },
    ],
  },
  {
    id: LAMP,
    variants: [
      {
        ...variant(LAMP, NO_VARIANT, []),
        sku: 'LAMP-1',
        visible: true,
        choices: [],
        weight: 1.5,
        raw: lamp.variants?.[0],
      },
    ],
  },
  {
    id: STOOL,
    variants: (
      [
        [SMALL, 'STOOL-RED', 'Red'],
        [LARGE, 'STOOL-BLUE', 'Blue'],
      ] as const
    ).map(([id, sku, choiceName], at) => ({
      ...variant(STOOL, id, []),
      sku,
      visible: false,
      choices: [{ optionId: null, optionName: 'Colour', choiceId: null, choiceName }],
      raw: stool.variants?.[at],
    })),
  },
  {
    id: QUILT,
    variants: [redAnswer, { ...variant(QUILT, LARGE, [ITEM_QUILT]), raw: quilt.variants?.[1] }],
  },
  { id: KIT, variants: [] },
];

const seatsAnswer = {
  id: SEATS,
  name: 'Seats',
  slug: 'seats',
  visible: true,
  descriptionHtml: '<p>To sit on</p>',
  descriptionFiles: [],
  descriptionLosses: [],
  descriptionText: 'To sit on',
  description: null,
  image: picture('5003', 503),
  media: [mediaPicture('5003', 503), mediaPicture('5004', 504)],
  seo: null,
  productCount: 9,
  parent: null,
  children: null,
  position: null,
  breadcrumbs: null,
  treeNamespace: null,
  treeKey: null,
  managingAppId: null,
  extendedFields: null,
  revision: null,
  createdAt: null,
  updatedAt: null,
  raw: seats,
};

const collectionAnswers = [
  { ...nothing(seatsAnswer), id: ALL_PRODUCTS, name: 'All Products', raw: everything },
  seatsAnswer,
  {
    ...nothing(seatsAnswer),
    id: GARDEN,
    name: 'Garden',
    slug: 'garden-1',
    visible: false,
    descriptionHtml: `<p>Out, <a href="${file('garden')}">see</a></p>`,
    descriptionFiles: [file('garden')],
    descriptionLosses: [],
    descriptionText: 'Out, see',
    image: still,
    productCount: 3,
    raw: garden,
  },
];

const quiltItemAnswer = {
  id: ITEM_QUILT,
  productId: QUILT,
  product: { id: QUILT },
  variantId: null,
  variant: null,
  locationId: null,
  location: null,
  trackQuantity: false,
  quantity: null,
  inStock: null,
  availabilityStatus: null,
  preorder: { enabled: true, message: 'In June', limit: 30, counter: null },
  variants: [
    { variantId: SMALL, quantity: 14, inStock: false, availableForPreorder: true },
    { variantId: LARGE, quantity: null, inStock: true, availableForPreorder: false },
  ],
  productName: null,
  variantName: null,
  sku: null,
  extendedFields: null,
  numericId: '202',
  revision: null,
  createdAt: null,
  updatedAt: '2022-07-04T05:06:07.333Z',
  raw: quiltItem,
};

const inventoryAnswers = [
  {
    ...nothing(quiltItemAnswer),
    id: ITEM_BENCH,
    productId: BENCH,
    product: { id: BENCH },
    trackQuantity: true,
    variants: [
      { variantId: SMALL, quantity: 11, inStock: true, availableForPreorder: null },
      { variantId: HUGE, quantity: 8, inStock: true, availableForPreorder: null },
    ],
    numericId: '201',
    raw: benchItem,
  },
  quiltItemAnswer,
];

export const answersV1: readonly GoldenAnswer[] = [
  {
    name: 'products of catalog V1',
    routes: routesV1,
    document: `{ products { nodes ${whole('Product')} } }`,
    data: { products: { nodes: productAnswersV1 } },
  },
  {
    name: 'variants of catalog V1',
    routes: routesV1,
    document: `{ products { nodes { id variants ${whole('ProductVariant')} } } }`,
    data: { products: { nodes: variantAnswers } },
  },
  {
    name: 'collections of catalog V1',
    routes: routesV1,
    document: `{ collections { nodes ${whole('Collection')} } }`,
    data: { collections: { nodes: collectionAnswers } },
  },
  {
    name: 'the inventory of catalog V1',
    routes: routesV1,
    document: `{ inventoryItems { nodes ${whole('InventoryItem')} } }`,
    data: { inventoryItems: { nodes: inventoryAnswers } },
  },
  {
    name: 'single records of catalog V1 and what they refer to',
    routes: routesV1,
    document: `query ($bench: ID!, $garden: ID!) {
      productBySlug(slug: "quilt-1") { id collections { slug } allCollections { name } }
      product(id: $bench) { sku inventoryItems { numericId product { slug } } }
      collection(id: $garden) { name }
      products(first: 1) ${firstPage}
      collections(first: 1) ${firstPage}
      inventoryItems(first: 1) ${firstPage}
    }`,
    variables: { bench: BENCH.toUpperCase(), garden: GARDEN.toUpperCase() },
    data: {
      productBySlug: {
        id: QUILT,
        // The other one is gone.
        collections: [{ slug: 'garden-1' }],
        allCollections: [{ name: 'Garden' }],
      },
      product: {
        sku: 'BENCH-ALL',
        inventoryItems: [{ numericId: '201', product: { slug: 'bench' } }],
      },
      collection: { name: 'Garden' },
      products: pageOf(5, BENCH, true),
      collections: pageOf(3, ALL_PRODUCTS, true),
      inventoryItems: pageOf(2, ITEM_BENCH, true),
    },
  },
  {
    name: 'the products of a collection of catalog V1',
    routes: [inGarden, ...routesV1],
    document: `query ($garden: ID!) { collection(id: $garden) { products ${firstPage} } }`,
    variables: { garden: GARDEN },
    data: { collection: { products: pageOf(1, QUILT, false) } },
  },
];
