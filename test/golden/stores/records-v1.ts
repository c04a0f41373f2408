import type { WireCollectionV1, WireInventoryV1, WireProductV1 } from '../../../src/products/stores/wire.ts';
import { BENCH, LAMP, NO_VARIANT, pictureId, pictureUrl, SEATS, STOOL } from './ids.ts';

/** Ids of variants are alike in their first letters, and the same in several products. */
export const SMALL = '00000000-0000-0020-0005-ad9cdc10d3b8';
export const LARGE = '00000000-0000-0021-0005-ad9cdc10d3b8';
export const HUGE = '00000000-0000-0022-0005-ad9cdc10d3b8';

const picture = (digits: string, width: number) => ({
  id: pictureId(digits),
  title: `${digits}.jpg`,
  mediaType: 'image' as const,
  image: { url: pictureUrl(digits), width, height: width + 1, altText: `Picture ${digits}` },
});

/** Its variants are managed: one in a sale, one hidden, all without SKU. */
export const bench: WireProductV1 = {
  id: BENCH,
  name: 'Bench',
  slug: 'bench',
  seoData: { tags: [{ type: 'meta', props: { name: 'description', content: 'A bench for two' } }] },
  visible: true,
  productType: 'physical',
  description: '<p>Sits <b>two</b></p>',
  sku: 'BENCH-ALL',
  weight: 8,
  productDimensions: { length: '130', width: '41', height: '42', unit: 'CM' },
  stock: { trackInventory: true, quantity: 30, inventoryStatus: 'IN_STOCK' },
  priceData: { currency: 'EUR', price: 70, discountedPrice: 63 },
  costAndProfitData: { itemCost: 30, profit: 33, profitMargin: 0.52 },
  manageVariants: false,
  media: { mainMedia: picture('5001', 501), items: [picture('5001', 501), picture('5002', 502)] },
  productOptions: [
    {
      optionType: 'drop_down',
      name: 'Size',
      choices: [
        { value: 'S', description: 'Small' },
        { value: 'L', description: 'Large' },
      ],
    },
  ],
  customTextFields: [{ title: 'Your name', maxLength: 12, mandatory: true }],
  additionalInfoSections: [{ title: 'Care', description: '<p>Wax it</p>' }],
  productPageUrl: { base: 'https://tidewater.example/', path: '/product-page/bench' },
  numericId: '101',
  collectionIds: [SEATS],
  ribbon: 'Sale',
  brand: 'Tidewater',
  createdDate: '2022-01-02T03:04:05.111Z',
  lastUpdated: '2022-02-03T04:05:06.222Z',
  variants: [
    {
      id: SMALL,
      choices: { Size: 'Small' },
      variant: {
        priceData: { currency: 'EUR', price: 70, discountedPrice: 63 },
        costAndProfitData: { itemCost: 31 },
        weight: 7,
        sku: '',
        visible: true,
      },
      stock: { trackQuantity: true, quantity: 11, inStock: true },
    },
    {
      id: LARGE,
      choices: { Size: 'Large' },
      variant: { priceData: { currency: 'EUR', price: 75, discountedPrice: 75 }, sku: '', visible: true },
      stock: { trackQuantity: false, quantity: 5, inStock: true },
    },
    {
      id: HUGE,
      choices: { Size: 'Huge' },
      variant: { priceData: { currency: 'EUR', price: 99, discountedPrice: 99 }, visible: false },
      stock: { trackQuantity: true, quantity: 8, inStock: true },
    },
  ],
};

/** Without options. */
export const lamp: WireProductV1 = {
  id: LAMP,
  name: 'Lamp',
  slug: 'lamp',
  visible: true,
  productType: 'digital',
  sku: 'LAMP-1',
  weight: 1.5,
  priceData: { currency: 'EUR', price: 20, discountedPrice: 20 },
  costAndProfitData: { itemCost: 6 },
  manageVariants: false,
  numericId: '102',
  variants: [{ id: NO_VARIANT, choices: {}, variant: { weight: 1.5, sku: 'LAMP-1', visible: true } }],
};

/** Every one of its variants is hidden. */
export const stool: WireProductV1 = {
  id: STOOL,
  name: 'Stool',
  visible: true,
  numericId: '103',
  productOptions: [{ optionType: 'color', choices: [{ value: '#ff0000', description: 'Red' }] }],
  variants: [
    { id: SMALL, choices: { Colour: 'Red' }, variant: { sku: 'STOOL-RED', visible: false } },
    { id: LARGE, choices: { Colour: 'Blue' }, variant: { sku: 'STOOL-BLUE', visible: false } },
  ],
};

export const seats: WireCollectionV1 = {
  id: SEATS,
  name: 'Seats',
  slug: 'seats',
  visible: true,
  description: '<p>To sit on</p>',
  numberOfProducts: 9,
  media: { mainMedia: picture('5003', 503), items: [picture('5003', 503), picture('5004', 504)] },
};

export const inventory: readonly WireInventoryV1[] = [
  {
    id: '01b7e200-0000-4000-8000-000000000101',
    productId: BENCH,
    trackQuantity: true,
    numericId: '201',
    variants: [
      { variantId: SMALL, inStock: true, quantity: 11 },
      { variantId: HUGE, inStock: true, quantity: 8 },
    ],
  },
];
