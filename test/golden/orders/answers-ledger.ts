import { DANA } from '../contacts/records.ts';
import { LENA, WRITER } from '../members/records.ts';
import { boltAnswer, lessonAnswer } from './answers-ledger-items.ts';
import { parcelAnswer, paymentAnswers, refundAnswers } from './answers-ledger-payments.ts';
import { BOLT, LESSON } from './records-ledger-items.ts';
import { BLANK, blank, LEDGER, ledger, NO_CONTACT, SPARE, spare } from './records-ledger.ts';
import { WANDA } from './records.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

const noAddress = {
  country: null,
  countryFullname: null,
  subdivision: null,
  subdivisionFullname: null,
  city: null,
  postalCode: null,
  streetAddress: null,
  addressLine: null,
  addressLine2: null,
  geocode: null,
};
const noOne = { firstName: null, lastName: null, phone: null, company: null, vatId: null };
const noTax = {
  taxAmount: null,
  taxableAmount: null,
  taxRate: null,
  taxGroupId: null,
  taxIncludedInPrice: null,
  taxBreakdown: null,
};
const noDiscount = {
  id: null,
  coupon: null,
  merchantDiscount: null,
  discountRule: null,
  lineItemDiscounts: null,
  lineItemIds: null,
};

const discounts = [
  {
    ...noDiscount,
    key: '0d15c000-0000-4000-8000-000000000001',
    id: '0d15c000-0000-4000-8000-000000000001',
    discountType: 'GLOBAL',
    coupon: { id: 'c-9', code: 'LOOM', name: 'Loom week', amount: eur('4.01') },
    lineItemDiscounts: [{ id: BOLT, totalDiscount: eur('4.00') }],
    lineItemIds: [LESSON],
  },
  {
    ...noDiscount,
    key: 'merchant-EXCHANGED_ITEMS',
    discountType: 'SHIPPING',
    merchantDiscount: { discountReason: 'EXCHANGED_ITEMS', description: 'Swapped', amount: eur('3.02') },
  },
  {
    ...noDiscount,
    key: 'r-9',
    discountType: 'SPECIFIC_ITEMS',
    discountRule: {
      id: 'r-9',
      name: { original: 'Two for one', translated: 'Zwei für eins' },
      amount: eur('2.01'),
    },
  },
];

const fees = [
  {
    id: '0fee0000-0000-4000-8000-000000000001',
    code: 'wrap',
    name: 'Wrapping',
    price: eur('3.06'),
    priceBeforeTax: eur('2.57'),
    priceAfterTax: eur('3.07'),
    taxInfo: { ...noTax, taxAmount: eur('0.49'), taxRate: '0.193' },
    taxDetails: { taxableAmount: null, taxRate: '0.194', totalTax: eur('0.48') },
    taxableAddressType: 'BUSINESS',
    providerAppId: '0a990000-0000-4000-8000-0000000000a1',
    lineItemIds: [BOLT],
    source: 'SERVICE_PLUGIN',
  },
];

const shippingAnswer = {
  carrierId: '0ca77133-0000-4000-8000-000000000001',
  code: 'std-1',
  title: 'Standard',
  logistics: {
    shippingDestination: {
      address: { ...noAddress, city: 'Uppsala' },
      contactDetails: { ...noOne, lastName: 'Ek' },
    },
    pickupDetails: {
      address: { ...noAddress, city: 'Sigtuna', addressLine2: 'At the quay' },
      pickupMethod: 'PICKUP_POINT',
    },
    deliveryTime: '4 to 6 days',
    instructions: 'Knock',
    deliverByDate: '2025-06-09T10:00:00.001Z',
    deliveryTimeSlot: { from: '2025-06-07T08:00:00.002Z', to: '2025-06-08T18:00:00.003Z' },
  },
  cost: {
    price: eur('7.20'),
    totalPriceBeforeTax: eur('5.90'),
    totalPriceAfterTax: eur('7.02'),
    discount: eur('0.18'),
    taxInfo: { ...noTax, taxAmount: eur('1.12'), taxRate: '0.191' },
    taxDetails: { taxableAmount: null, taxRate: '0.192', totalTax: eur('1.13') },
  },
  region: 'Nordics',
};

export const ledgerAnswer = {
  id: LEDGER,
  number: '20001',
  status: 'REJECTED',
  paymentStatus: 'PENDING_MERCHANT',
  fulfillmentStatus: 'PARTIALLY_FULFILLED',
  archived: false,
  createdAt: '2025-06-01T01:02:03.004Z',
  updatedAt: '2025-06-02T02:03:04.005Z',
  purchasedAt: '2025-05-31T03:04:05.006Z',
  imported: true,
  seenByAHuman: false,
  currency: 'EUR',
  currencyConversionDetails: { originalCurrency: 'SEK', conversionRate: '0.08912' },
  buyerLanguage: 'de',
  siteLanguage: 'en',
  weightUnit: 'LB',
  taxIncludedInPrices: true,
  buyerInfo: {
    email: 'Dana@Example.org',
    contact: { id: DANA },
    member: { id: LENA },
    visitorId: '0b151700-0000-4000-8000-0000000000a1',
  },
  lineItems: [boltAnswer, lessonAnswer],
  priceSummary: {
    subtotal: eur('101.01'),
    shipping: eur('7.02'),
    tax: eur('17.03'),
    discount: eur('9.04'),
    totalAdditionalFees: eur('3.05'),
    total: eur('119.06'),
  },
  payAfterFreeTrial: {
    subtotal: eur('201.01'),
    shipping: eur('8.02'),
    tax: eur('27.03'),
    discount: eur('19.04'),
    totalAdditionalFees: eur('4.05'),
    total: eur('219.06'),
  },
  balanceSummary: {
    balance: eur('-1.11'),
    paid: eur('100.12'),
    refunded: eur('2.13'),
    authorized: eur('3.14'),
    pendingRefund: eur('4.15'),
    pending: eur('5.16'),
    chargeback: eur('6.17'),
    chargebackReversal: eur('7.18'),
    platformFees: eur('8.19'),
    totalMinusPlatformFees: eur('110.87'),
    cashRoundingAdjustment: eur('-0.02'),
  },
  billingInfo: {
    address: {
      country: 'SE',
      countryFullname: 'Sweden',
      subdivision: 'SE-AB',
      subdivisionFullname: 'Stockholm County',
      city: 'Stockholm',
      postalCode: '111 29',
      streetAddress: { number: '15A', name: 'Skeppsbron' },
      addressLine: 'Skeppsbron 15A',
      addressLine2: 'Third floor',
      geocode: { latitude: 59.3251, longitude: 18.0759 },
    },
    contactDetails: {
      firstName: 'Dana',
      lastName: 'Dahl',
      phone: '+46 8 123 456 78',
      company: 'Dahl AB',
      vatId: { id: '12.345.678/0001-95', type: 'CNPJ' },
    },
  },
  shippingInfo: shippingAnswer,
  recipientInfo: {
    address: { ...noAddress, city: 'Visby' },
    contactDetails: { ...noOne, firstName: 'Rut' },
  },
  deliverTo: {
    address: { ...noAddress, city: 'Uppsala' },
    contactDetails: { ...noOne, lastName: 'Ek' },
  },
  taxInfo: {
    totalTax: eur('17.04'),
    taxBreakdown: [
      {
        taxName: 'VAT',
        taxType: 'Value added',
        jurisdiction: 'Sweden, all of it',
        jurisdictionType: 'COUNTRY',
        rate: '0.25',
        aggregatedTaxAmount: eur('17.01'),
      },
    ],
    taxExempt: true,
  },
  taxSummaryTotal: eur('17.05'),
  appliedDiscounts: discounts,
  additionalFees: fees,
  platformFeeSummary: {
    total: eur('8.20'),
    totalPassOn: eur('5.10'),
    totalAbsorbed: eur('3.10'),
    fees: [
      {
        name: { original: 'Service fee', translated: 'Gebühr' },
        amount: eur('5.11'),
        lineItemId: LESSON,
        chargeType: 'PASS_ON',
        percentageRate: '2.5',
      },
    ],
  },
  activities: [
    {
      id: '0ac71000-0000-4000-8000-000000000001',
      activityType: 'MERCHANT_COMMENT',
      createdAt: '2025-06-01T04:05:06.007Z',
      authorEmail: 'clerk@tidewater.example',
      comment: 'Asked for a call',
      details: { message: 'Asked for a call' },
    },
    {
      id: '0ac71000-0000-4000-8000-000000000002',
      activityType: 'ORDER_REFUNDED',
      createdAt: null,
      authorEmail: null,
      comment: null,
      details: { manual: true, amount: { amount: '2.13', formattedAmount: '€2.13' }, reason: 'Late' },
    },
  ],
  channelInfo: {
    type: 'UCP_AGENTIC_CHECKOUT',
    externalOrderId: 'EXT-1',
    externalOrderUrl: 'https://channel.example/EXT-1',
  },
  createdBy: {
    userId: '0e5e7000-0000-4000-8000-0000000000a1',
    member: { id: WRITER },
    visitorId: '0b151700-0000-4000-8000-0000000000a2',
    appId: '0a990000-0000-4000-8000-0000000000a2',
  },
  checkoutId: '0c4ec0d0-0000-4000-8000-0000000000a1',
  purchaseFlowId: '09f10000-0000-4000-8000-0000000000a1',
  customFields: [{ value: { floor: 3 }, title: 'Floor', translatedTitle: 'Stockwerk' }],
  extendedFields: { '@tidewater/orders': { priority: 2 } },
  buyerNote: 'Not before noon',
  attributionSource: 'FACEBOOK_ADS',
  businessLocation: { id: '010ca710-0000-4000-8000-0000000000a2', name: 'Mill' },
  tags: {
    tagIds: ['07a90000-0000-4000-8000-0000000000a1'],
    privateTagIds: ['07a90000-0000-4000-8000-0000000000a2'],
  },
  fulfillments: [parcelAnswer],
  payments: paymentAnswers,
  refunds: refundAnswers,
  invoices: [{ id: '01a70000-0000-4000-8000-0000000000b1', appId: '0a990000-0000-4000-8000-0000000000b4' }],
  raw: ledger,
};

const nothing = {
  ...Object.fromEntries(Object.keys(ledgerAnswer).map((name) => [name, null])),
  fulfillments: [],
  payments: [],
  refunds: [],
  invoices: [],
};

/** The contact is gone, which only shows where more than its id is asked for; the member was none. */
export const blankAnswer = {
  ...nothing,
  id: BLANK,
  archived: true,
  imported: true,
  buyerInfo: { email: null, contact: { id: NO_CONTACT }, member: null, visitorId: null },
  raw: blank,
};

export const spareAnswer = {
  ...nothing,
  id: SPARE,
  seenByAHuman: true,
  currency: 'EUR',
  channelInfo: { type: 'WIX_INVOICES_PLATFORM', externalOrderId: null, externalOrderUrl: null },
  buyerInfo: { email: null, contact: { id: WANDA }, member: null, visitorId: null },
  lineItems: [],
  appliedDiscounts: [],
  raw: spare,
};
