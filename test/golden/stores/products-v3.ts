import type { WireProductV3 } from '../../../src/products/stores/wire.ts';
import {
  ASH,
  BENCH,
  ELM,
  GARDEN,
  LAMP,
  OAK,
  pictureId,
  pictureUrl,
  PLANS,
  SEATS,
  STOOL,
  WOOD,
} from './ids.ts';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });
const picture = (digits: string, width: number, altText: string) => ({
  id: pictureId(digits),
  url: pictureUrl(digits),
  width,
  height: width + 1,
  altText,
});
const text = (words: string) => ({
  nodes: [
    {
      type: 'PARAGRAPH' as const,
      id: 'p1',
      nodes: [{ type: 'TEXT' as const, id: '', nodes: [], textData: { text: words, decorations: [] } }],
    },
  ],
});

/** Has everything, and is in a sale. */
export const bench: WireProductV3 = {
  id: BENCH,
  revision: '17',
  createdDate: '2024-01-02T03:04:05.111Z',
  updatedDate: '2024-02-03T04:05:06.222Z',
  name: 'Bench',
  slug: 'garden-bench',
  url: {
    relativePath: '/product-page/garden-bench',
    url: 'https://tidewater.example/product-page/garden-bench',
  },
  description: text('Sits three'),
  plainDescription: '<p>Sits three, plain</p>',
  visible: true,
  visibleInPos: false,
  media: {
    main: { ...picture('1001', 1001, 'Main'), mediaType: 'IMAGE', image: picture('1001', 1001, 'Main') },
    itemsInfo: {
      items: [
        {
          id: pictureId('1001'),
          url: pictureUrl('1001'),
          mediaType: 'IMAGE',
          altText: 'Main',
          displayName: 'main.jpg',
          image: picture('1001', 1001, 'Main'),
          thumbnail: { url: pictureUrl('1101'), width: 50, height: 51, altText: 'Main, small' },
        },
        {
          id: pictureId('1002'),
          url: pictureUrl('1002'),
          mediaType: 'IMAGE',
          altText: 'Side',
          displayName: 'side.jpg',
          image: picture('1002', 1002, 'Side'),
        },
        {
          id: 'aa11bb_video1',
          url: 'https://video.wixstatic.com/video/aa11bb_video1/1080p/mp4/file.mp4',
          mediaType: 'VIDEO',
          displayName: 'making.mp4',
          video: {
            id: 'aa11bb_video1',
            resolutions: [
              {
                url: 'https://video.wixstatic.com/video/aa11bb_video1/1080p/mp4/file.mp4',
                width: 1920,
                height: 1080,
                format: 'mp4',
              },
            ],
          },
        },
      ],
    },
  },
  seoData: {
    tags: [
      { type: 'title', children: 'Bench | Tidewater' },
      { type: 'meta', props: { name: 'description', content: 'A bench of oak' } },
    ],
  },
  taxGroupId: '07a60000-0000-4000-8000-000000000001',
  options: [
    {
      id: WOOD,
      name: 'Wood',
      key: 'wood',
      optionRenderType: 'SWATCH_CHOICES',
      choicesSettings: {
        choices: [
          {
            choiceId: OAK,
            name: 'Oak',
            key: 'oak',
            choiceType: 'ONE_COLOR',
            colorCode: '#aa7722',
            inStock: true,
            visible: true,
            displayImage: picture('1003', 1003, 'Oak swatch'),
            media: { items: [{ mediaId: pictureId('1002'), url: pictureUrl('1002') }] },
          },
          {
            choiceId: ASH,
            name: 'Ash',
            key: 'ash',
            choiceType: 'ONE_COLOR',
            colorCode: '#ddccaa',
            inStock: false,
            visible: true,
          },
          { choiceId: ELM, name: 'Elm', key: 'elm', choiceType: 'ONE_COLOR', inStock: true, visible: false },
        ],
      },
    },
  ],
  modifiers: [
    {
      id: '0300d1f1-0000-4000-8000-000000000001',
      name: 'Engraving',
      key: 'engraving',
      modifierRenderType: 'FREE_TEXT',
      mandatory: true,
      freeTextSettings: { title: 'Your words', minCharCount: 2, maxCharCount: 40, defaultAddedPrice: '5.50' },
    },
    {
      id: '0300d1f1-0000-4000-8000-000000000002',
      name: 'Feet',
      key: 'feet',
      modifierRenderType: 'SWATCH_CHOICES',
      mandatory: false,
      choicesSettings: {
        choices: [
          {
            choiceId: '0300d1f1-0000-4000-8000-0000000000c1',
            name: 'Felt',
            key: 'felt',
            choiceType: 'ONE_COLOR',
            colorCode: '#444444',
            addedPrice: '1.25',
            displayImage: picture('1004', 1004, 'Felt'),
          },
          { name: 'Bare', addedPrice: '0' },
        ],
      },
    },
  ],
  brand: { id: '0b7a0d00-0000-4000-8000-000000000001', name: 'Tidewater' },
  infoSections: [
    {
      id: '01f05ec0-0000-4000-8000-000000000001',
      uniqueName: 'care-2024',
      title: 'Care',
      description: text('Oil it'),
      plainDescription: '<p>Oil it, plain</p>',
    },
  ],
  ribbon: { id: '071bb000-0000-4000-8000-000000000001', name: 'New' },
  additionalRibbons: [{ id: '071bb000-0000-4000-8000-000000000002', name: 'Local' }],
  directCategoriesInfo: { categories: [{ id: GARDEN, index: 4 }] },
  allCategoriesInfo: {
    categories: [
      { id: GARDEN, index: 4 },
      { id: SEATS, index: 5 },
    ],
  },
  mainCategoryId: GARDEN,
  breadcrumbsInfo: {
    breadcrumbs: [{ categoryId: SEATS, categoryName: 'Seats', categorySlug: 'all-seats' }],
  },
  currency: 'EUR',
  actualPriceRange: { minValue: price('80.00'), maxValue: price('90.00') },
  compareAtPriceRange: { minValue: price('100.00'), maxValue: price('110.00') },
  costRange: { minValue: price('41.00'), maxValue: price('43.00') },
  physicalProperties: {
    fulfillerId: '0f01f111-0000-4000-8000-0000000000f1',
    deliveryProfileId: '0de11fe7-0000-4000-8000-000000000001',
    shippingWeightRange: { minValue: 9.5, maxValue: 9.5 },
    weightMeasurementUnitInfo: { weightMeasurementUnit: 'KG' },
    pricePerUnit: { quantity: 3, measurementUnit: 'M' },
    pricePerUnitRange: { minValue: { value: '26.67', description: '€26.67 / m' } },
  },
  inventory: {
    availabilityStatus: 'PARTIALLY_OUT_OF_STOCK',
    preorderStatus: 'ENABLED',
    preorderAvailability: 'SOME_VARIANTS',
  },
  productType: 'PHYSICAL',
  handle: 'bench-handle',
  variantSummary: {
    variantCount: 3,
    minPriceVariant: { price: { actualPrice: price('80.00'), compareAtPrice: price('100.00') } },
  },
  subscriptionDetails: {
    allowOneTimePurchases: false,
    subscriptions: [
      {
        id: '05b5c000-0000-4000-8000-000000000001',
        title: 'A bench a year',
        description: 'Every spring',
        visible: true,
        frequency: 'YEAR',
        interval: 2,
        autoRenewal: false,
        billingCycles: 7,
        discount: { type: 'PERCENT', percentOff: 12 },
      },
    ],
  },
  purchaseEligibility: { userCriteria: 'MEMBERS_ONLY' },
  tags: {
    publicTags: { tagIds: ['07a90000-0000-4000-8000-000000000001'] },
    privateTags: { tagIds: ['07a90000-0000-4000-8000-000000000002'] },
  },
  extendedFields: { namespaces: { '@tidewater/wood': { moisture: 9 } } },
};

/** Without options: what its only variant has is the product's. Hidden, and without a name. */
export const lamp: WireProductV3 = {
  id: LAMP,
  revision: '3',
  createdDate: '2024-03-01T00:00:00.333Z',
  slug: 'lamp-no-9',
  seoData: { tags: [{ type: 'title', children: 'Lamp | Tidewater' }] },
  visible: false,
  visibleInPos: true,
  productType: 'DIGITAL',
  currency: 'EUR',
  actualPriceRange: { minValue: price('19.90'), maxValue: price('19.90') },
  costRange: { minValue: price('7.00'), maxValue: price('7.00') },
  variantSummary: {
    variantCount: 1,
    minPriceVariant: {
      sku: 'LAMP-9',
      barcode: '4000000000017',
      price: { actualPrice: price('19.90'), compareAtPrice: price('19.90') },
    },
  },
  options: [],
  directCategoriesInfo: { categories: [{ id: SEATS }, { id: '0c011ec0-0000-4000-8000-00000000dead' }] },
  subscriptionDetails: { allowOneTimePurchases: false },
};

/** Its only variant is hidden, so that Wix tells of no cheapest one. */
export const plans: WireProductV3 = {
  id: PLANS,
  name: 'Plans',
  slug: 'plans',
  visible: true,
  productType: 'PHYSICAL',
  currency: 'EUR',
  variantSummary: { variantCount: 1 },
};

/** Nothing but an id and an option. */
export const stool: WireProductV3 = {
  id: STOOL,
  variantSummary: { variantCount: 1 },
  options: [
    {
      choicesSettings: { choices: [{ name: 'Red' }] },
      name: 'Colour',
      optionRenderType: 'TEXT_CHOICES',
    },
  ],
};
