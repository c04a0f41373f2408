import { BENCH, BENCH_OAK, STORES } from './records.ts';
import { BOLT, LESSON } from './records-ledger-items.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const boltAnswer = {
  id: BOLT,
  productName: { original: 'Bolt of cloth', translated: 'Stoffballen' },
  product: { id: BENCH },
  variant: { productId: BENCH, id: BENCH_OAK },
  catalogReference: {
    catalogItemId: BENCH,
    appId: STORES,
    options: { variantId: BENCH_OAK, options: { Dye: 'Indigo' } },
  },
  quantity: 1,
  decimalQuantity: {
    value: '2.750',
    measurementUnit: 'UNSPECIFIED',
    otherUnit: 'ell',
    description: { original: '2¾ ells', translated: '2¾ Ellen' },
  },
  fixedQuantity: true,
  itemType: { preset: 'DIGITAL', custom: 'Cloth' },
  descriptionLines: [
    {
      name: { original: 'Weave', translated: 'Bindung' },
      plainText: { original: 'Twill', translated: 'Köper' },
      colorInfo: null,
    },
    {
      name: { original: 'Dye', translated: 'Farbe' },
      plainText: null,
      colorInfo: { original: 'Indigo', translated: 'Indigoblau', code: 'rgb(0,65,106)' },
    },
  ],
  modifierGroups: [
    {
      id: 'group-1',
      name: { original: 'Finish', translated: 'Ausrüstung' },
      modifiers: [
        {
          id: 'modifier-1',
          quantity: 3,
          label: { original: 'Hem', translated: 'Saum' },
          details: { original: 'by hand', translated: 'von Hand' },
          price: eur('1.01'),
        },
      ],
    },
  ],
  choices: 'Weave: Twill; Dye: Indigo; Finish: 3 × Hem, by hand',
  image: {
    id: 'aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    width: 401,
    height: 402,
    altText: 'A bolt',
  },
  sku: 'BOLT-7',
  weight: 3.25,
  shippable: true,
  price: eur('10.01'),
  priceBeforeDiscounts: eur('12.02'),
  lineItemPrice: eur('27.53'),
  totalDiscount: eur('5.54'),
  totalPriceBeforeTax: eur('21.99'),
  totalPriceAfterTax: eur('26.17'),
  depositAmount: eur('8.08'),
  priceDescription: { original: 'from', translated: 'ab' },
  priceUndetermined: false,
  paymentOption: 'DEPOSIT_ONLINE',
  taxInfo: {
    taxAmount: eur('4.18'),
    taxableAmount: eur('21.98'),
    taxRate: '0.1902',
    taxGroupId: '07a60000-0000-4000-8000-0000000000a1',
    taxIncludedInPrice: true,
    taxBreakdown: [
      {
        taxName: 'State tax',
        taxType: 'Sales',
        jurisdiction: 'New York',
        jurisdictionType: 'STATE',
        rate: '0.11',
        taxAmount: eur('2.42'),
        taxableAmount: eur('21.97'),
        nonTaxableAmount: eur('0.02'),
      },
    ],
  },
  taxDetails: { taxableAmount: eur('21.96'), taxRate: '0.18', totalTax: eur('4.17') },
  taxableAddressType: 'BILLING',
  digitalFile: {
    fileId: '0f11e000-0000-4000-8000-000000000001',
    link: 'https://files.example/pattern.zip',
    expirationDate: '2026-03-04T05:06:07.080Z',
  },
  subscriptionInfo: {
    id: '05b5c000-0000-4000-8000-0000000000a1',
    cycleNumber: 4,
    title: 'Cloth each season',
    description: 'Four times',
    chargesDescription: '€26.17 every 3 months',
    frequency: 'MONTH',
    interval: 3,
    autoRenewal: false,
    billingCycles: 12,
    customerCanCancel: true,
    freeTrialFrequency: 'DAY',
    freeTrialInterval: 14,
  },
  fulfillerId: '0f01f111-0000-4000-8000-0000000000a1',
  refundQuantity: 6,
  restockQuantity: 5,
  locations: [{ id: '010ca710-0000-4000-8000-0000000000a1', name: 'Loft', quantity: 7 }],
  extendedFields: { '@tidewater/loom': { width: 140 } },
};

export const lessonAnswer = {
  ...Object.fromEntries(Object.keys(boltAnswer).map((name) => [name, null])),
  id: LESSON,
  productName: { original: 'Weaving lesson', translated: null },
  catalogReference: {
    catalogItemId: 'lesson-3',
    appId: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
    options: null,
  },
  quantity: 2,
  itemType: { preset: null, custom: 'Lesson' },
  descriptionLines: [
    {
      name: { original: null, translated: 'Tag' },
      plainText: null,
      colorInfo: { original: null, translated: null, code: '#123456' },
    },
  ],
  modifierGroups: [],
  choices: 'Tag: #123456',
  shippable: false,
  priceUndetermined: true,
};
