import type { WireLineItem } from '../../../src/products/orders/wire.ts';
import { BENCH, BENCH_OAK, STORES } from './records.ts';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });

export const BOLT = '01de0000-0000-4000-8000-000000000001';
export const LESSON = '01de0000-0000-4000-8000-000000000002';

/** Sold by measure, taxed by two authorities, part of a subscription, with a file: has all that a line item can have. */
export const bolt: WireLineItem = {
  id: BOLT,
  productName: { original: 'Bolt of cloth', translated: 'Stoffballen' },
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
    },
    {
      name: { original: 'Dye', translated: 'Farbe' },
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
          price: price('1.01'),
        },
      ],
    },
  ],
  image: {
    id: 'aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg',
    width: 401,
    height: 402,
    altText: 'A bolt',
  },
  physicalProperties: { sku: 'BOLT-7', weight: 3.25, shippable: true },
  price: price('10.01'),
  priceBeforeDiscounts: price('12.02'),
  lineItemPrice: price('27.53'),
  totalDiscount: price('5.54'),
  totalPriceBeforeTax: price('21.99'),
  totalPriceAfterTax: price('26.17'),
  depositAmount: price('8.08'),
  priceDescription: { original: 'from', translated: 'ab' },
  priceUndetermined: false,
  paymentOption: 'DEPOSIT_ONLINE',
  taxInfo: {
    taxAmount: price('4.18'),
    taxableAmount: price('21.98'),
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
        taxAmount: price('2.42'),
        taxableAmount: price('21.97'),
        nonTaxableAmount: price('0.02'),
      },
    ],
  },
  taxDetails: { taxableAmount: price('21.96'), taxRate: '0.18', totalTax: price('4.17') },
  taxableAddress: { addressType: 'BILLING' },
  digitalFile: {
    fileId: '0f11e000-0000-4000-8000-000000000001',
    link: 'https://files.example/pattern.zip',
    expirationDate: '2026-03-04T05:06:07.080Z',
  },
  subscriptionInfo: {
    id: '05b5c000-0000-4000-8000-0000000000a1',
    cycleNumber: 4,
    subscriptionOptionTitle: 'Cloth each season',
    subscriptionOptionDescription: 'Four times',
    chargesDescription: '€26.17 every 3 months',
    subscriptionSettings: {
      frequency: 'MONTH',
      interval: 3,
      autoRenewal: false,
      billingCycles: 12,
      enableCustomerCancellation: true,
      freeTrialPeriod: { frequency: 'DAY', interval: 14 },
    },
  },
  fulfillerId: '0f01f111-0000-4000-8000-0000000000a1',
  refundQuantity: 6,
  restockQuantity: 5,
  locations: [{ id: '010ca710-0000-4000-8000-0000000000a1', name: 'Loft', quantity: 7 }],
  extendedFields: { namespaces: { '@tidewater/loom': { width: 140 } } },
};

/** Of an app that is no shop, in words of its own; not yet priced. */
export const lesson: WireLineItem = {
  id: LESSON,
  productName: { original: 'Weaving lesson' },
  catalogReference: { catalogItemId: 'lesson-3', appId: '13d21c63-b5ec-5912-8397-c3a5ddb27a97' },
  quantity: 2,
  itemType: { custom: 'Lesson' },
  descriptionLines: [{ name: { translated: 'Tag' }, colorInfo: { code: '#123456' } }],
  modifierGroups: [],
  physicalProperties: { shippable: false },
  price: price(''),
  priceUndetermined: true,
};
