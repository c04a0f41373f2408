import type { WireOrder } from '../../../src/products/orders/wire.ts';
import { DANA } from '../contacts/records.ts';
import { LENA, WRITER } from '../members/records.ts';
import { BOLT, bolt, LESSON, lesson } from './records-ledger-items.ts';
import { WANDA } from './records.ts';

export const LEDGER = '00d3e000-0000-4000-8000-0000000000a1';
export const BLANK = '00d3e000-0000-4000-8000-0000000000a2';
export const SPARE = '00d3e000-0000-4000-8000-0000000000a3';
export const NO_CONTACT = '0c0a7ac7-0000-4000-8000-00000000dead';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });

type Channel = NonNullable<NonNullable<WireOrder['channelInfo']>['type']>;

/** A channel that the SDK's code names and its published types leave out. */
const sdkOnly = (channel: 'UCP_AGENTIC_CHECKOUT' | 'WIX_INVOICES_PLATFORM'): Channel =>
  // It is on the wire all the same.
  channel as string as Channel;

/** Has a value of its own in every field that an order has. */
export const ledger: WireOrder = {
  id: LEDGER,
  number: '20001',
  createdDate: '2025-06-01T01:02:03.004Z',
  updatedDate: '2025-06-02T02:03:04.005Z',
  purchasedDate: '2025-05-31T03:04:05.006Z',
  status: 'REJECTED',
  paymentStatus: 'PENDING_MERCHANT',
  fulfillmentStatus: 'PARTIALLY_FULFILLED',
  archived: false,
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
    contactId: DANA,
    memberId: LENA,
    visitorId: '0b151700-0000-4000-8000-0000000000a1',
  },
  lineItems: [bolt, lesson],
  priceSummary: {
    subtotal: price('101.01'),
    shipping: price('7.02'),
    tax: price('17.03'),
    discount: price('9.04'),
    totalAdditionalFees: price('3.05'),
    total: price('119.06'),
  },
  payAfterFreeTrial: {
    subtotal: price('201.01'),
    shipping: price('8.02'),
    tax: price('27.03'),
    discount: price('19.04'),
    totalAdditionalFees: price('4.05'),
    total: price('219.06'),
  },
  balanceSummary: {
    balance: price('-1.11'),
    paid: price('100.12'),
    refunded: price('2.13'),
    authorized: price('3.14'),
    pendingRefund: price('4.15'),
    pending: price('5.16'),
    chargeback: price('6.17'),
    chargebackReversal: price('7.18'),
    platformFees: price('8.19'),
    totalMinusPlatformFees: price('110.87'),
    cashRoundingAdjustment: price('-0.02'),
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
  shippingInfo: {
    carrierId: '0ca77133-0000-4000-8000-000000000001',
    code: 'std-1',
    title: 'Standard',
    logistics: {
      shippingDestination: { address: { city: 'Uppsala' }, contactDetails: { lastName: 'Ek' } },
      pickupDetails: {
        address: { city: 'Sigtuna', addressLine2: 'At the quay' },
        pickupMethod: 'PICKUP_POINT',
      },
      deliveryTime: '4 to 6 days',
      instructions: 'Knock',
      deliverByDate: '2025-06-09T10:00:00.001Z',
      deliveryTimeSlot: { from: '2025-06-07T08:00:00.002Z', to: '2025-06-08T18:00:00.003Z' },
    },
    cost: {
      price: price('7.20'),
      totalPriceBeforeTax: price('5.90'),
      totalPriceAfterTax: price('7.02'),
      discount: price('0.18'),
      taxInfo: { taxAmount: price('1.12'), taxRate: '0.191' },
      taxDetails: { totalTax: price('1.13'), taxRate: '0.192' },
    },
    region: { name: 'Nordics' },
  },
  recipientInfo: { address: { city: 'Visby' }, contactDetails: { firstName: 'Rut' } },
  taxInfo: {
    totalTax: price('17.04'),
    taxBreakdown: [
      {
        taxName: 'VAT',
        taxType: 'Value added',
        jurisdiction: 'Sweden, all of it',
        jurisdictionType: 'COUNTRY',
        rate: '0.25',
        aggregatedTaxAmount: price('17.01'),
      },
    ],
    taxExempt: true,
  },
  taxSummary: { totalTax: price('17.05') },
  appliedDiscounts: [
    {
      id: '0d15c000-0000-4000-8000-000000000001',
      discountType: 'GLOBAL',
      coupon: { id: 'c-9', code: 'LOOM', name: 'Loom week', amount: price('4.01') },
      lineItemDiscounts: [{ id: BOLT, totalDiscount: price('4.00') }],
      lineItemIds: [LESSON],
    },
    {
      discountType: 'SHIPPING',
      merchantDiscount: {
        discountReason: 'EXCHANGED_ITEMS',
        description: 'Swapped',
        amount: price('3.02'),
      },
    },
    {
      discountType: 'SPECIFIC_ITEMS',
      discountRule: {
        id: 'r-9',
        name: { original: 'Two for one', translated: 'Zwei für eins' },
        amount: price('2.01'),
      },
    },
  ],
  additionalFees: [
    {
      id: '0fee0000-0000-4000-8000-000000000001',
      code: 'wrap',
      name: 'Wrapping',
      price: price('3.06'),
      priceBeforeTax: price('2.57'),
      priceAfterTax: price('3.07'),
      taxInfo: { taxAmount: price('0.49'), taxRate: '0.193' },
      taxDetails: { totalTax: price('0.48'), taxRate: '0.194' },
      taxableAddress: { addressType: 'BUSINESS' },
      providerAppId: '0a990000-0000-4000-8000-0000000000a1',
      lineItemIds: [BOLT],
      source: 'SERVICE_PLUGIN',
    },
  ],
  platformFeeSummary: {
    total: price('8.20'),
    totalPassOn: price('5.10'),
    totalAbsorbed: price('3.10'),
    fees: [
      {
        name: { original: 'Service fee', translated: 'Gebühr' },
        amount: price('5.11'),
        lineItemId: LESSON,
        chargeType: 'PASS_ON',
        percentageRate: '2.5',
      },
    ],
  },
  activities: [
    {
      id: '0ac71000-0000-4000-8000-000000000001',
      createdDate: '2025-06-01T04:05:06.007Z',
      authorEmail: 'clerk@tidewater.example',
      activityType: 'MERCHANT_COMMENT',
      merchantComment: { message: 'Asked for a call' },
    },
    // As older activities have it.
    {
      id: '0ac71000-0000-4000-8000-000000000002',
      type: 'ORDER_REFUNDED',
      orderRefunded: { manual: true, amount: price('2.13'), reason: 'Late' },
    },
  ],
  channelInfo: {
    type: sdkOnly('UCP_AGENTIC_CHECKOUT'),
    externalOrderId: 'EXT-1',
    externalOrderUrl: 'https://channel.example/EXT-1',
  },
  createdBy: {
    userId: '0e5e7000-0000-4000-8000-0000000000a1',
    memberId: WRITER,
    visitorId: '0b151700-0000-4000-8000-0000000000a2',
    appId: '0a990000-0000-4000-8000-0000000000a2',
  },
  checkoutId: '0c4ec0d0-0000-4000-8000-0000000000a1',
  purchaseFlowId: '09f10000-0000-4000-8000-0000000000a1',
  customFields: [{ value: { floor: 3 }, title: 'Floor', translatedTitle: 'Stockwerk' }],
  extendedFields: { namespaces: { '@tidewater/orders': { priority: 2 } } },
  buyerNote: 'Not before noon',
  attributionSource: 'FACEBOOK_ADS',
  businessLocation: { id: '010ca710-0000-4000-8000-0000000000a2', name: 'Mill' },
  tags: {
    tags: { tagIds: ['07a90000-0000-4000-8000-0000000000a1'] },
    privateTags: { tagIds: ['07a90000-0000-4000-8000-0000000000a2'] },
  },
};

/** Nothing but what cannot be missing, and people who are gone. */
export const blank: WireOrder = {
  id: BLANK,
  archived: true,
  imported: true,
  buyerInfo: { contactId: NO_CONTACT, memberId: '' },
};

/** Bought by one who was at the counter, before there were prices. */
export const spare: WireOrder = {
  id: SPARE,
  seenByAHuman: true,
  currency: 'EUR',
  channelInfo: { type: sdkOnly('WIX_INVOICES_PLATFORM') },
  buyerInfo: { contactId: WANDA },
  lineItems: [],
  appliedDiscounts: [],
};
