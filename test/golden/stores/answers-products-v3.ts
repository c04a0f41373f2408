import {
  ASH,
  BENCH,
  BENCH_ASH,
  BENCH_ELM,
  BENCH_OAK,
  ELM,
  GARDEN,
  KIT,
  LAMP,
  LAMP_ONLY,
  NO_CATEGORY,
  OAK,
  pictureId,
  pictureUrl,
  PLANS,
  PLANS_ONLY,
  QUILT,
  QUILT_LARGE,
  QUILT_SMALL,
  SEATS,
  STOOL,
  STOOL_RED,
  WOOD,
} from './ids.ts';
import { bench, lamp, plans, stool } from './products-v3.ts';
import { kit, quilt } from './records-more-v3.ts';
import { ITEM_LAMP, ITEM_OAK, ITEM_OAK_SHED } from './records-v3.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const sek = (amount: string) => ({ amount, currency: 'SEK' });
const range = (min: object, max: object) => ({ min, max });
const picture = (digits: string, width: number, altText: string) => ({
  id: pictureId(digits),
  url: pictureUrl(digits),
  width,
  height: width + 1,
  altText,
});
const file = (digits: string) =>
  `https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_${digits}.pdf`;
const tag = { props: null, meta: null, children: null, custom: null, disabled: null };
const noText = { descriptionHtml: null, descriptionFiles: null, descriptionLosses: null };

/** What `withFile` becomes. */
export const fileText = (digits: string) => ({
  descriptionHtml: `<p id="q1"><span data-mention="m-9">Mona</span></p><p id="q2"><a href="${file(digits)}">${digits}</a></p>`,
  descriptionFiles: [file(digits)],
  descriptionLosses: [{ kind: 'MENTION', count: 1 }],
});

const choice = (id: string, name: string, key: string) => ({
  id,
  name,
  key,
  type: 'ONE_COLOR',
  colorCode: null,
  inStock: true,
  visible: true,
  image: null,
  mediaIds: null,
});
const bareChoice = { key: null, inStock: null, visible: null, colorCode: null, image: null, mediaIds: null };

const media = [
  {
    id: pictureId('1001'),
    type: 'IMAGE',
    url: pictureUrl('1001'),
    altText: 'Main',
    title: 'main.jpg',
    image: picture('1001', 1001, 'Main'),
    videoFiles: null,
    thumbnail: picture('1101', 50, 'Main, small'),
  },
  {
    id: pictureId('1002'),
    type: 'IMAGE',
    url: pictureUrl('1002'),
    altText: 'Side',
    title: 'side.jpg',
    image: picture('1002', 1002, 'Side'),
    videoFiles: null,
    thumbnail: null,
  },
  {
    id: 'aa11bb_video1',
    type: 'VIDEO',
    url: 'https://video.wixstatic.com/video/aa11bb_video1/1080p/mp4/file.mp4',
    altText: null,
    title: 'making.mp4',
    image: null,
    videoFiles: [
      {
        url: 'https://video.wixstatic.com/video/aa11bb_video1/1080p/mp4/file.mp4',
        width: 1920,
        height: 1080,
        format: 'mp4',
      },
    ],
    thumbnail: null,
  },
];

const modifiers = [
  {
    id: '0300d1f1-0000-4000-8000-000000000001',
    name: 'Engraving',
    key: 'engraving',
    renderType: 'FREE_TEXT',
    mandatory: true,
    title: 'Your words',
    minLength: 2,
    maxLength: 40,
    addedPrice: eur('5.50'),
    choices: null,
    choiceTexts: null,
  },
  {
    id: '0300d1f1-0000-4000-8000-000000000002',
    name: 'Feet',
    key: 'feet',
    renderType: 'SWATCH_CHOICES',
    mandatory: false,
    title: null,
    minLength: null,
    maxLength: null,
    addedPrice: null,
    choices: [
      {
        id: '0300d1f1-0000-4000-8000-0000000000c1',
        name: 'Felt',
        key: 'felt',
        type: 'ONE_COLOR',
        colorCode: '#444444',
        addedPrice: eur('1.25'),
        image: picture('1004', 1004, 'Felt'),
      },
      { id: null, name: 'Bare', key: null, type: null, colorCode: null, addedPrice: eur('0'), image: null },
    ],
    choiceTexts: ['Felt (+1.25)', 'Bare'],
  },
];

const benchAnswer = {
  id: BENCH,
  name: 'Bench',
  slug: 'garden-bench',
  visible: true,
  visibleInPos: false,
  productType: 'PHYSICAL',
  price: eur('80.00'),
  regularPrice: eur('100.00'),
  compareAtPrice: eur('100.00'),
  onSale: true,
  priceRange: range(eur('80.00'), eur('90.00')),
  compareAtPriceRange: range(eur('100.00'), eur('110.00')),
  cost: eur('41.00'),
  costRange: range(eur('41.00'), eur('43.00')),
  profit: null,
  profitMargin: null,
  convertedPrice: null,
  discount: null,
  currency: 'EUR',
  pricePerUnit: {
    quantity: 3,
    unit: 'M',
    baseQuantity: null,
    baseUnit: null,
    price: eur('26.67'),
    text: '€26.67 / m',
  },
  sku: null,
  barcode: null,
  weight: 9.5,
  weightRange: { min: 9.5, max: 9.5 },
  weightUnit: 'KG',
  dimensions: null,
  packageDimensions: null,
  fulfillerId: '0f01f111-0000-4000-8000-0000000000f1',
  deliveryProfileId: '0de11fe7-0000-4000-8000-000000000001',
  mainImage: picture('1001', 1001, 'Main'),
  media,
  descriptionHtml: '<p id="p1">Sits three</p>',
  descriptionFiles: [],
  descriptionLosses: [],
  descriptionText: 'Sits three',
  description: bench.description,
  plainDescription: '<p>Sits three, plain</p>',
  options: [
    {
      id: WOOD,
      name: 'Wood',
      key: 'wood',
      renderType: 'SWATCH_CHOICES',
      choices: [
        {
          ...choice(OAK, 'Oak', 'oak'),
          colorCode: '#aa7722',
          image: picture('1003', 1003, 'Oak swatch'),
          mediaIds: [pictureId('1002')],
        },
        { ...choice(ASH, 'Ash', 'ash'), colorCode: '#ddccaa', inStock: false },
        { ...choice(ELM, 'Elm', 'elm'), visible: false },
      ],
    },
  ],
  modifiers,
  variants: [BENCH_ELM, BENCH_OAK, BENCH_ASH].map((id) => ({ productId: BENCH, id })),
  variantCount: 3,
  manageVariants: null,
  inventory: {
    availabilityStatus: 'PARTIALLY_OUT_OF_STOCK',
    preorderStatus: 'ENABLED',
    preorderAvailability: 'SOME_VARIANTS',
    trackQuantity: null,
    quantity: null,
    inStock: null,
  },
  inventoryItems: [{ id: ITEM_OAK }, { id: ITEM_OAK_SHED }],
  ribbon: { id: '071bb000-0000-4000-8000-000000000001', name: 'New' },
  ribbons: [
    { id: '071bb000-0000-4000-8000-000000000001', name: 'New' },
    { id: '071bb000-0000-4000-8000-000000000002', name: 'Local' },
  ],
  brand: { id: '0b7a0d00-0000-4000-8000-000000000001', name: 'Tidewater' },
  infoSections: [
    {
      id: '01f05ec0-0000-4000-8000-000000000001',
      uniqueName: 'care-2024',
      title: 'Care',
      descriptionHtml: '<p id="p1">Oil it</p>',
      descriptionFiles: [],
      descriptionLosses: [],
      description: bench.infoSections?.[0]?.description,
    },
  ],
  seo: {
    title: 'Bench | Tidewater',
    description: 'A bench of oak',
    keywords: null,
    tags: [
      { ...tag, type: 'title', children: 'Bench | Tidewater' },
      { ...tag, type: 'meta', props: { name: 'description', content: 'A bench of oak' } },
    ],
    preventAutoRedirect: null,
  },
  url: 'https://tidewater.example/product-page/garden-bench',
  path: '/product-page/garden-bench',
  collectionIds: [GARDEN],
  collections: [{ id: GARDEN }],
  allCollections: [{ id: GARDEN }, { id: SEATS }],
  mainCollection: { id: GARDEN },
  breadcrumbs: [{ collectionId: SEATS, name: 'Seats', slug: 'all-seats' }],
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
      discount: { type: 'PERCENT', value: '12' },
    },
  ],
  allowOneTimePurchases: false,
  purchaseEligibility: 'MEMBERS_ONLY',
  taxGroupId: '07a60000-0000-4000-8000-000000000001',
  handle: 'bench-handle',
  publicTagIds: ['07a90000-0000-4000-8000-000000000001'],
  privateTagIds: ['07a90000-0000-4000-8000-000000000002'],
  extendedFields: { '@tidewater/wood': { moisture: 9 } },
  numericId: null,
  inventoryItemId: null,
  revision: '17',
  createdAt: '2024-01-02T03:04:05.111Z',
  updatedAt: '2024-02-03T04:05:06.222Z',
  raw: bench,
};

const nothing = {
  ...Object.fromEntries(Object.keys(benchAnswer).map((name) => [name, null])),
  ...noText,
  ribbons: [],
  inventoryItems: [],
};

const lampAnswer = {
  ...nothing,
  id: LAMP,
  slug: 'lamp-no-9',
  visible: false,
  visibleInPos: true,
  productType: 'DIGITAL',
  price: eur('19.90'),
  regularPrice: eur('19.90'),
  onSale: false,
  priceRange: range(eur('19.90'), eur('19.90')),
  cost: eur('7.00'),
  costRange: range(eur('7.00'), eur('7.00')),
  currency: 'EUR',
  sku: 'LAMP-9',
  barcode: '4000000000017',
  options: [],
  variants: [{ productId: LAMP, id: LAMP_ONLY }],
  variantCount: 1,
  inventoryItems: [{ id: ITEM_LAMP }],
  seo: {
    title: 'Lamp | Tidewater',
    description: null,
    keywords: null,
    tags: [{ ...tag, type: 'title', children: 'Lamp | Tidewater' }],
    preventAutoRedirect: null,
  },
  collectionIds: [SEATS, NO_CATEGORY],
  // That one is gone shows where more than its id is asked for.
  collections: [{ id: SEATS }, { id: NO_CATEGORY }],
  allowOneTimePurchases: false,
  revision: '3',
  createdAt: '2024-03-01T00:00:00.333Z',
  raw: lamp,
};

const plansAnswer = {
  ...nothing,
  id: PLANS,
  name: 'Plans',
  slug: 'plans',
  visible: true,
  productType: 'PHYSICAL',
  currency: 'EUR',
  variants: [{ productId: PLANS, id: PLANS_ONLY }],
  variantCount: 1,
  raw: plans,
};

const stoolAnswer = {
  ...nothing,
  id: STOOL,
  options: [
    {
      id: null,
      name: 'Colour',
      key: null,
      renderType: 'TEXT_CHOICES',
      choices: [{ ...bareChoice, id: null, name: 'Red', type: null }],
    },
  ],
  variants: [{ productId: STOOL, id: STOOL_RED }],
  variantCount: 1,
  raw: stool,
};

const quiltAnswer = {
  ...nothing,
  id: QUILT,
  name: 'Quilt',
  slug: 'quilt',
  visible: true,
  visibleInPos: true,
  productType: 'PHYSICAL',
  price: sek('500.00'),
  regularPrice: sek('500.00'),
  onSale: false,
  priceRange: range(sek('500.00'), sek('700.00')),
  currency: 'SEK',
  weightRange: { min: 1.5, max: 2.5 },
  mainImage: { id: pictureId('1201'), url: pictureUrl('1201'), width: 61, height: 62, altText: 'Still' },
  ...fileText('quilt'),
  descriptionText: 'Mona\nquilt',
  description: quilt.description,
  options: [
    {
      id: '09710000-0000-4000-8000-000000000001',
      name: 'Pattern',
      key: 'pattern-key',
      renderType: 'SWATCH_CHOICES',
      choices: [
        { ...bareChoice, id: '0c401ce0-0000-4000-8000-000000000001', name: 'Dots', type: 'IMAGE' },
        {
          ...bareChoice,
          id: '0c401ce0-0000-4000-8000-000000000002',
          name: 'Stripes',
          type: 'MULTIPLE_COLORS',
        },
        { ...bareChoice, id: '0c401ce0-0000-4000-8000-000000000003', name: 'Plain', type: 'CHOICE_TEXT' },
      ],
    },
  ],
  variants: [QUILT_SMALL, QUILT_LARGE].map((id) => ({ productId: QUILT, id })),
  variantCount: 2,
  infoSections: [
    {
      id: '01f05ec0-0000-4000-8000-000000000002',
      uniqueName: null,
      title: 'Wash',
      ...fileText('wash'),
      description: quilt.infoSections?.[0]?.description,
    },
  ],
  seo: {
    // The first title is switched off.
    title: 'Quilt',
    description: null,
    keywords: [{ term: 'patchwork', isMain: true, origin: 'USER' }],
    tags: [
      { ...tag, type: 'title', children: 'Off', disabled: true },
      { ...tag, type: 'title', children: 'Quilt', custom: true, meta: { height: 1 } },
    ],
    preventAutoRedirect: true,
  },
  subscriptions: [
    {
      id: '05b5c000-0000-4000-8000-0000000000c1',
      title: null,
      description: null,
      visible: false,
      frequency: 'WEEK',
      interval: 6,
      autoRenewal: true,
      billingCycles: null,
      discount: { type: 'AMOUNT', value: '25.50' },
    },
  ],
  allowOneTimePurchases: true,
  raw: quilt,
};

const kitAnswer = {
  ...nothing,
  id: KIT,
  // The still that Wix keeps of the video.
  mainImage: {
    id: 'aa11bb_video4f000.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_video4f000.jpg',
    width: null,
    height: null,
    altText: null,
  },
  variants: [],
  raw: kit,
};

export const productAnswers = [benchAnswer, lampAnswer, plansAnswer, stoolAnswer, quiltAnswer, kitAnswer];
