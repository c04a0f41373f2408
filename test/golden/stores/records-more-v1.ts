import type { WireCollectionV1, WireInventoryV1, WireProductV1 } from '../../../src/products/stores/wire.ts';
import { GARDEN, KIT, NO_CATEGORY, pictureId, pictureUrl, QUILT } from './ids.ts';
import { LARGE, SMALL } from './records-v1.ts';

export const ITEM_QUILT = '01b7e200-0000-4000-8000-000000000102';
export const ALL_PRODUCTS = '00000000-000000-000000-000000000001';

const picture = (digits: string, width: number) => ({
  id: pictureId(digits),
  title: `${digits}.jpg`,
  mediaType: 'image' as const,
  image: { url: pictureUrl(digits), width, height: width + 1, altText: `Picture ${digits}` },
  thumbnail: { url: pictureUrl(`9${digits.slice(1)}`), width: 50, height: 51 },
});

const withPrices = (price: number, discountedPrice: number, pricePerUnit: number) => ({
  currency: 'SEK',
  price,
  discountedPrice,
  pricePerUnit,
  formatted: { price: `${price} kr`, discountedPrice: `${discountedPrice} kr` },
});
const converted = (price: number, discountedPrice: number, pricePerUnit: number) => ({
  currency: 'USD',
  price,
  discountedPrice,
  pricePerUnit,
  formatted: {
    price: `$${price}`,
    discountedPrice: `$${discountedPrice}`,
    pricePerUnit: `$${pricePerUnit} / m`,
  },
});

/** Has a value of its own in every field that a product has. */
export const quilt: WireProductV1 = {
  id: QUILT,
  name: 'Quilt',
  slug: 'quilt-1',
  visible: false,
  productType: 'unspecified_product_type',
  description:
    '<p>Sewn by <b>two</b></p><p><a href="wix:document://v1/ugd/aa11bb_quilt.pdf/Quilt.pdf">How</a></p>',
  sku: 'QUILT-1',
  weight: 2.25,
  weightRange: { minValue: 2.25, maxValue: 3.5 },
  productDimensions: { length: '200', width: '140', height: '3', unit: 'IN' },
  packageDimensions: { length: '60', width: '', height: '20.5', unit: 'FT' },
  stock: { trackInventory: false, quantity: 13, inStock: true, inventoryStatus: 'PARTIALLY_OUT_OF_STOCK' },
  // The older twin of `priceData`.
  price: { currency: 'SEK', price: 1, discountedPrice: 2 },
  priceData: withPrices(900, 810.5, 405.25),
  convertedPriceData: converted(90.1, 81.05, 40.53),
  priceRange: { minValue: 810.5, maxValue: 1200 },
  costAndProfitData: { itemCost: 300, profit: 510.5, profitMargin: 0.63 },
  costRange: { minValue: 300, maxValue: 420 },
  pricePerUnitData: {
    totalQuantity: 2,
    totalMeasurementUnit: 'SQM',
    baseQuantity: 1,
    baseMeasurementUnit: 'M',
  },
  additionalInfoSections: [
    { title: 'Wash', description: '<p>Cold, <a href="wix:document://v1/ugd/aa11bb_wash.pdf/a">see</a></p>' },
  ],
  ribbon: 'Old ribbon',
  ribbons: [{ text: 'Warm' }, { text: 'Handmade' }],
  brand: 'Patch & Co',
  media: {
    mainMedia: picture('6001', 601),
    items: [
      picture('6001', 601),
      { id: 'aa11bb_hum.mp3', title: 'hum.mp3', mediaType: 'audio' },
      {
        id: 'aa11bb_video3',
        title: 'sewing.mp4',
        mediaType: 'video',
        video: {
          files: [
            {
              url: 'https://video.wixstatic.com/video/aa11bb_video3/480p/mp4/file.mp4',
              width: 640,
              height: 480,
              format: 'mp4',
            },
            {
              url: 'https://video.wixstatic.com/video/aa11bb_video3/720p/mp4/file.mp4',
              width: 1280,
              height: 720,
              format: 'webm',
            },
          ],
        },
      },
    ],
  },
  customTextFields: [{ title: 'Initials', maxLength: 3, mandatory: false }],
  manageVariants: true,
  productOptions: [
    {
      optionType: 'color',
      name: 'Colour',
      choices: [
        {
          value: '#aa0000',
          description: 'Red',
          inStock: true,
          visible: false,
          media: { mainMedia: picture('6002', 602), items: [picture('6002', 602), picture('6003', 603)] },
        },
      ],
    },
    {
      optionType: 'unspecified_option_type',
      name: 'Edge',
      choices: [{ value: 'Lace', description: 'Lacy' }],
    },
  ],
  productPageUrl: { base: 'https://tidewater.example', path: 'product-page/quilt-1' },
  numericId: '104',
  inventoryItemId: ITEM_QUILT,
  discount: { type: 'PERCENT', value: 9.94 },
  collectionIds: [GARDEN, NO_CATEGORY],
  createdDate: '2022-05-02T03:04:05.111Z',
  lastUpdated: '2022-06-03T04:05:06.222Z',
  variants: [
    {
      id: SMALL,
      choices: { Colour: 'Red', Edge: 'Lacy' },
      variant: {
        priceData: withPrices(901, 811.5, 405.5),
        convertedPriceData: converted(90.2, 81.15, 40.54),
        costAndProfitData: { itemCost: 301, profit: 510.25, profitMargin: 0.64 },
        weight: 2.5,
        sku: 'QUILT-RED',
        visible: true,
        productDimensions: { length: '201', width: '141', height: '4', unit: 'YD' },
        packageDimensions: { length: '61', width: '41', height: '21', unit: 'MM' },
      },
      stock: { trackQuantity: true, quantity: 14, inStock: false },
    },
    { id: LARGE },
  ],
};

/** A video, which a small picture stands for. */
const film = {
  id: 'aa11bb_video5',
  title: 'kit.mp4',
  mediaType: 'video' as const,
  video: {
    files: [{ url: 'https://video.wixstatic.com/video/aa11bb_video5/480p/mp4/file.mp4', format: 'mp4' }],
  },
  thumbnail: {
    url: 'https://static.wixstatic.com/media/aa11bb_video5f000.jpg',
    width: 70,
    height: 71,
    altText: 'Kit',
  },
};

/** Its first media item is a video, that of its choice too. */
export const kit: WireProductV1 = {
  id: KIT,
  numericId: '105',
  media: { mainMedia: film },
  productOptions: [{ optionType: 'drop_down', name: 'Way', choices: [{ media: { mainMedia: film } }] }],
};

export const garden: WireCollectionV1 = {
  id: GARDEN,
  name: 'Garden',
  slug: 'garden-1',
  visible: false,
  description: '<p>Out, <a href="wix:document://v1/ugd/aa11bb_garden.pdf/Garden.pdf">see</a></p>',
  numberOfProducts: 3,
  media: { mainMedia: film },
};

/** Wix's own, whose id is no GUID. */
export const everything: WireCollectionV1 = { id: ALL_PRODUCTS, name: 'All Products' };

export const quiltItem: WireInventoryV1 = {
  id: ITEM_QUILT,
  externalId: 'EXT-QUILT',
  productId: QUILT,
  trackQuantity: false,
  lastUpdated: '2022-07-04T05:06:07.333Z',
  numericId: '202',
  preorderInfo: { enabled: true, message: 'In June', limit: 30 },
  variants: [
    { variantId: SMALL, inStock: false, quantity: 14, availableForPreorder: true },
    { variantId: LARGE, inStock: true, availableForPreorder: false },
  ],
};
