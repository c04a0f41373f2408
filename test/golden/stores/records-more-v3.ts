import type { WireCategory, WireProductV3 } from '../../../src/products/stores/wire.ts';
import { GARDEN, KIT, NOOK, pictureId, pictureUrl, QUILT } from './ids.ts';

const price = (amount: string) => ({ amount, formattedAmount: `${amount} kr` });

/** Rich text with a file, and with a member whose page is linked to. */
export const withFile = (digits: string) => ({
  nodes: [
    {
      type: 'PARAGRAPH' as const,
      id: 'q1',
      nodes: [
        {
          type: 'TEXT' as const,
          id: '',
          nodes: [],
          textData: {
            text: 'Mona',
            decorations: [{ type: 'MENTION' as const, mentionData: { name: 'Mona', id: 'm-9' } }],
          },
        },
      ],
      paragraphData: {},
    },
    {
      type: 'FILE' as const,
      id: 'q2',
      nodes: [],
      fileData: { src: { id: `ugd/aa11bb_${digits}.pdf` }, name: digits },
    },
  ],
});

/** A kind of choice that the SDK's code names and its published types leave out: it is on the wire all the same. */
const sdkOnly = (kind: 'IMAGE' | 'MULTIPLE_COLORS') => kind as string as 'ONE_COLOR';

/** Sold at the counter and by subscription, in another currency; its variants weigh and cost what they like. */
export const quilt: WireProductV3 = {
  id: QUILT,
  name: 'Quilt',
  slug: 'quilt',
  visible: true,
  visibleInPos: true,
  productType: 'PHYSICAL',
  currency: 'SEK',
  description: withFile('quilt'),
  media: {
    main: {
      id: 'aa11bb_video2',
      mediaType: 'VIDEO',
      video: { id: 'aa11bb_video2' },
      thumbnail: { url: pictureUrl('1201'), width: 61, height: 62, altText: 'Still' },
    },
  },
  seoData: {
    tags: [
      { type: 'title', children: 'Off', disabled: true },
      { type: 'title', children: 'Quilt', custom: true, meta: { height: 1 } },
    ],
    settings: {
      preventAutoRedirect: true,
      keywords: [{ term: 'patchwork', isMain: true, origin: 'USER' }],
    },
  },
  options: [
    {
      id: '09710000-0000-4000-8000-000000000001',
      name: 'Pattern',
      key: 'pattern-key',
      optionRenderType: 'SWATCH_CHOICES',
      choicesSettings: {
        choices: [
          { choiceId: '0c401ce0-0000-4000-8000-000000000001', name: 'Dots', choiceType: sdkOnly('IMAGE') },
          {
            choiceId: '0c401ce0-0000-4000-8000-000000000002',
            name: 'Stripes',
            choiceType: sdkOnly('MULTIPLE_COLORS'),
          },
          { choiceId: '0c401ce0-0000-4000-8000-000000000003', name: 'Plain', choiceType: 'CHOICE_TEXT' },
        ],
      },
    },
  ],
  infoSections: [
    { id: '01f05ec0-0000-4000-8000-000000000002', title: 'Wash', description: withFile('wash') },
  ],
  actualPriceRange: { minValue: price('500.00'), maxValue: price('700.00') },
  variantSummary: {
    variantCount: 2,
    minPriceVariant: { sku: 'QUILT-S', barcode: '4000000000048', price: { actualPrice: price('500.00') } },
  },
  physicalProperties: { shippingWeightRange: { minValue: 1.5, maxValue: 2.5 } },
  subscriptionDetails: {
    allowOneTimePurchases: true,
    subscriptions: [
      {
        id: '05b5c000-0000-4000-8000-0000000000c1',
        visible: false,
        frequency: 'WEEK',
        interval: 6,
        autoRenewal: true,
        discount: { type: 'AMOUNT', amountOff: '25.50' },
      },
    ],
  },
};

/** Its first media item is a video without a small picture. */
export const kit: WireProductV3 = {
  id: KIT,
  media: {
    main: {
      id: 'aa11bb_video4',
      url: 'https://video.wixstatic.com/video/aa11bb_video4/1080p/mp4/file.mp4',
      mediaType: 'VIDEO',
      video: { id: 'aa11bb_video4' },
    },
  },
};

export const nook: WireCategory = {
  id: NOOK,
  name: 'Nook',
  slug: 'the-nook',
  visible: true,
  description: 'The nook, in words',
  richContentDescription: withFile('nook'),
  parentCategory: { id: GARDEN, index: 0 },
  itemCounter: 2,
  image: { id: pictureId('3003'), url: pictureUrl('3003'), width: 3003, height: 3004 },
};
