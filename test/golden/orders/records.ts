import type {
  WireCheckout,
  OrderFulfillmentRecord as WireFulfillment,
  OrderInvoiceRecord as WireInvoice,
  WireOrder,
  OrderPaymentRecord as WirePayment,
  OrderRefundRecord as WireRefund,
} from '../../../src/products/orders/wire.ts';

export const FRAMED = '00d3e000-0000-4000-8000-000000000001';
export const KIOSK = '00d3e000-0000-4000-8000-000000000002';
export const YEN = '00d3e000-0000-4000-8000-000000000003';
export const CROOKED = '00d3e000-0000-4000-8000-000000000004';
export const COUNTER = '00d3e000-0000-4000-8000-000000000006';
export const TWOFOLD = '00d3e000-0000-4000-8000-000000000007';
export const TWOFOLD_TOO = '00d3e000-0000-4000-8000-000000000008';
export const CHECKOUT = '0c4ec000-0000-4000-8000-000000000001';
export const BENCH = '09300d00-0000-4000-8000-000000000001';
export const BENCH_OAK = '09300d00-0000-4000-8000-0000000000b1';
export const WANDA = '0c0a7ac7-0000-4000-8000-000000000001';
export const STORES = '215238eb-22a5-4c36-9e7b-e7c08025e04e';

const price = (amount: string) => ({ amount, formattedAmount: `€${amount}` });

/** Prices with tax in them, a coupon without an id, and what the buyer wrote. */
export const framed: WireOrder = {
  id: FRAMED,
  number: '10042',
  createdDate: '2025-01-10T08:00:00.111Z',
  updatedDate: '2025-01-12T09:00:00.222Z',
  purchasedDate: '2025-01-10T07:59:00.333Z',
  status: 'APPROVED',
  paymentStatus: 'PAID',
  fulfillmentStatus: 'FULFILLED',
  archived: true,
  currency: 'EUR',
  taxIncludedInPrices: true,
  buyerNote: 'Please ring twice',
  buyerInfo: {
    contactId: WANDA,
    email: 'Wanda@Tidewater.example',
    memberId: '0bbe0bbe-0000-4000-8000-000000000001',
  },
  lineItems: [
    {
      id: '00000000-0000-0000-0000-000000000001',
      productName: { original: 'Bench', translated: 'Bank' },
      catalogReference: { catalogItemId: BENCH, appId: STORES, options: { variantId: BENCH_OAK } },
      quantity: 2,
      price: price('59.50'),
      totalPriceBeforeTax: price('95.80'),
      totalPriceAfterTax: price('114.00'),
      taxInfo: {
        taxAmount: price('18.20'),
        taxableAmount: price('95.80'),
        taxRate: '0.19',
        taxIncludedInPrice: true,
      },
      physicalProperties: { sku: 'BEN-OAK', weight: 9.5, shippable: true },
      itemType: { preset: 'PHYSICAL' },
      image: {
        id: 'aa11bb_0123456789abcdef0123456789ac0001~mv2.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ac0001~mv2.jpg',
        width: 10,
        height: 11,
      },
      descriptionLines: [
        { name: { original: 'Engraving' }, plainText: { original: 'For Jo' } },
        { name: { original: 'Stain' }, colorInfo: { original: 'Green', code: '#00ff00' } },
      ],
      modifierGroups: [
        {
          id: 'm1',
          name: { original: 'Extras' },
          modifiers: [{ id: 'x1', quantity: 2, label: { original: 'Felt pads' }, price: price('0') }],
        },
      ],
    },
    {
      id: '00000000-0000-0000-0000-000000000002',
      productName: { original: 'Oil by the litre' },
      // Of an order that another system made.
      catalogReference: {
        catalogItemId: '09300d00-0000-4000-8000-00000000dead',
        appId: STORES,
        options: { options: { Scent: 'Pine' }, customTextFields: { Label: 'For Jo' } },
      },
      quantity: 1,
      decimalQuantity: { value: '2.5', measurementUnit: 'L' },
      price: price('4.00'),
      totalPriceBeforeTax: price('10.00'),
      totalPriceAfterTax: price('11.00'),
      taxDetails: { taxableAmount: price('10.00'), taxRate: '0.10', totalTax: price('1.00') },
      subscriptionInfo: { id: '05b5c000-0000-4000-8000-000000000001', cycleNumber: 1 },
    },
  ],
  priceSummary: {
    subtotal: price('125.00'),
    shipping: price('5.95'),
    tax: price('20.15'),
    discount: price('5.00'),
    totalAdditionalFees: price('1.50'),
    total: price('127.45'),
  },
  balanceSummary: { balance: price('0'), paid: price('100.00'), refunded: price('7.00') },
  billingInfo: {
    address: {
      addressLine: '12b Harbour Road',
      addressLine2: 'Second floor',
      city: 'York',
      postalCode: 'YO1 7HH',
      country: 'GB',
      countryFullname: 'Great Britain',
      subdivision: 'GB-YOR',
      subdivisionFullname: 'Yorkshire',
    },
    contactDetails: {
      firstName: 'Wanda',
      lastName: 'Wright',
      company: 'Wright & Daughters',
      phone: '+44 20 7946 0001',
    },
  },
  shippingInfo: {
    title: 'Parcel post',
    logistics: {
      instructions: 'Leave it at the back',
      deliveryTime: '3 days',
      shippingDestination: {
        address: {
          streetAddress: { name: 'Rua da Prata', number: '4' },
          addressLine2: '3D',
          city: 'Lisboa',
          postalCode: '1100-420',
          country: 'PT',
          subdivision: 'PT-11',
        },
        contactDetails: {
          firstName: 'Filipa',
          lastName: 'Figueira',
          company: 'Figueira SA',
          phone: '+351 912 345 678',
        },
      },
    },
  },
  appliedDiscounts: [
    {
      discountType: 'GLOBAL',
      coupon: { id: 'c1', code: 'SPRING', name: 'Spring', amount: price('3.00') },
    },
    {
      discountType: 'SPECIFIC_ITEMS',
      discountRule: { id: 'r1', name: { original: 'Buy two' }, amount: price('1.50') },
    },
    { discountType: 'SHIPPING', merchantDiscount: { description: 'Sorry', amount: price('0.50') } },
    { discountType: 'SHIPPING', merchantDiscount: { amount: price('0.25') } },
  ],
  additionalFees: [{ id: 'f1', name: 'Gift wrap', price: price('1.50') }],
  customFields: [{ title: 'VAT number', translatedTitle: 'VAT number', value: 'GB123' }],
  channelInfo: { type: 'POS', externalOrderId: 'POS-7' },
  activities: [
    {
      id: 'a1',
      createdDate: '2025-01-11T10:00:00.444Z',
      activityType: 'MERCHANT_COMMENT',
      merchantComment: { message: 'Packed' },
    },
  ],
};

/** Bought at the counter: no address, no contact, prices without tax in them. */
export const kiosk: WireOrder = {
  id: KIOSK,
  number: '10043',
  createdDate: '2025-02-10T08:00:00.111Z',
  updatedDate: '2025-02-12T09:00:00.222Z',
  status: 'PENDING',
  paymentStatus: 'NOT_PAID',
  fulfillmentStatus: 'PARTIALLY_FULFILLED',
  archived: false,
  currency: 'KWD',
  taxIncludedInPrices: false,
  buyerInfo: { email: 'Guest@Example.org', visitorId: '0b151700-0000-4000-8000-000000000001' },
  lineItems: [{ productName: { translated: 'Hocker', original: '' }, quantity: 3, price: price('0.125') }],
  priceSummary: {
    subtotal: price('10.125'),
    shipping: price('1.250'),
    tax: price('0.505'),
    discount: price('0'),
    total: price('11.880'),
  },
  recipientInfo: {
    address: { addressLine: 'Desk 4', city: 'Kuwait City', country: 'KW', postalCode: '13001' },
    contactDetails: { firstName: 'Rana', lastName: 'Rashid', company: 'Rashid WLL', phone: '+965 500 00001' },
  },
};

/** A currency without decimals, and addresses in their other forms. */
export const yen: WireOrder = {
  id: YEN,
  number: '10044',
  createdDate: '2025-03-10T08:00:00.111Z',
  status: 'APPROVED',
  paymentStatus: 'FULLY_REFUNDED',
  fulfillmentStatus: 'FULFILLED',
  currency: 'JPY',
  billingInfo: {
    address: { streetAddress: { name: 'Ginza', number: '7' }, country: 'JP' },
    contactDetails: { phone: '+81 3-1234-5678' },
  },
  shippingInfo: {
    logistics: {
      shippingDestination: { address: { addressLine: 'Chuo 1', countryFullname: 'Nippon' } },
    },
  },
  priceSummary: { subtotal: price('1190'), tax: price('190'), shipping: price('0'), total: price('1190') },
  lineItems: [],
};

/** Handed over at the counter, to an address in its other form. */
export const counter: WireOrder = {
  id: COUNTER,
  number: '10046',
  createdDate: '2025-04-11T08:00:00.111Z',
  status: 'APPROVED',
  buyerInfo: { email: 'counter@example.org' },
  billingInfo: { contactDetails: { firstName: 'Cora', phone: '+49 30 123456' } },
  recipientInfo: {
    address: {
      streetAddress: { name: 'Shibuya', number: '2' },
      addressLine2: 'Floor 9',
      subdivisionFullname: 'Tokyo prefecture',
      subdivision: 'JP-13',
      countryFullname: 'Nihon',
    },
    contactDetails: { lastName: 'Counter' },
  },
  lineItems: [],
};

/** Has everything that is usually there once in two places: the first of them counts. */
export const twofold: WireOrder = {
  id: TWOFOLD,
  number: '10047',
  createdDate: '2025-04-12T08:00:00.111Z',
  status: 'APPROVED',
  paymentStatus: 'PARTIALLY_PAID',
  currency: 'EUR',
  archived: true,
  taxIncludedInPrices: false,
  shippingInfo: {
    logistics: {
      shippingDestination: {
        address: {
          addressLine: 'Line 1',
          addressLine2: 'Line 2',
          city: 'Ayr',
          postalCode: 'KA7',
          country: 'GB',
          subdivisionFullname: 'Ayrshire',
        },
        contactDetails: { firstName: 'Ada', lastName: 'Ayr', company: 'Ayr Ltd', phone: '+44 11111' },
      },
    },
  },
  recipientInfo: {
    address: {
      addressLine: 'Zeile 1',
      addressLine2: 'Zeile 2',
      city: 'Bonn',
      postalCode: '53111',
      country: 'DE',
      subdivisionFullname: 'Rheinland',
    },
    contactDetails: { firstName: 'Bea', lastName: 'Bonn', company: 'Bonn GmbH', phone: '+49 22222' },
  },
  lineItems: [
    {
      id: 'i1',
      productName: { original: 'Stool' },
      quantity: 4,
      price: price('10.00'),
      taxInfo: { taxAmount: price('8.00'), taxRate: '0.20' },
      taxDetails: { totalTax: price('4.00'), taxRate: '0.10' },
    },
  ],
  appliedDiscounts: [
    {
      id: 'd1',
      coupon: { id: 'c2', code: 'TWO', name: 'Two', amount: price('1.00') },
      discountRule: { id: 'r2', name: { original: 'Rule two' }, amount: price('2.00') },
      merchantDiscount: { description: 'Merchant two', amount: price('3.00') },
    },
    {
      id: 'd2',
      discountRule: { id: 'r3', name: { original: 'Rule three' }, amount: price('4.00') },
      merchantDiscount: { description: 'Merchant three', amount: price('5.00') },
    },
  ],
};

/** The same order with the forms of an address that come second. */
export const twofoldToo: WireOrder = {
  id: TWOFOLD_TOO,
  number: '10048',
  createdDate: '2025-04-13T08:00:00.111Z',
  status: 'CANCELED',
  shippingInfo: {
    logistics: {
      shippingDestination: {
        address: { streetAddress: { name: 'High Street', number: '3' }, countryFullname: 'Scotland' },
      },
    },
  },
  recipientInfo: {
    // Whole or not at all: the second line is that of no other address.
    address: {
      streetAddress: { name: 'Hauptstraße', number: '5' },
      addressLine2: 'Hinterhaus',
      city: 'Fürth',
      countryFullname: 'Bayern',
    },
  },
  lineItems: [],
};

/** Adds up in neither way. */
export const crooked: WireOrder = {
  id: CROOKED,
  number: '10045',
  createdDate: '2025-04-10T08:00:00.111Z',
  status: 'APPROVED',
  paymentStatus: 'PAID',
  fulfillmentStatus: 'NOT_FULFILLED',
  currency: 'EUR',
  priceSummary: { subtotal: price('50.00'), tax: price('9.50'), total: price('70.00') },
  lineItems: [],
};

export const fulfillment: WireFulfillment = {
  id: '0f01f111-0000-4000-8000-000000000001',
  createdDate: '2025-01-12T08:00:00.000Z',
  trackingInfo: {
    trackingNumber: 'TR-77',
    shippingProvider: 'post',
    trackingLink: 'https://post.example/TR-77',
  },
};

/** A parcel of which nothing is known, not even its id. */
export const bareFulfillment: WireFulfillment = { trackingInfo: { shippingProvider: 'van' } };

export const card: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000001',
  createdDate: '2025-01-10T08:00:01.000Z',
  amount: price('90.00'),
  regularPaymentDetails: {
    status: 'APPROVED',
    paymentMethod: 'CreditCard',
    paymentMethodName: { siteLanguageName: 'Credit card', buyerLanguageName: 'Kreditkarte' },
    gatewayTransactionId: 'gw-1',
    providerTransactionId: 'pr-1',
    creditCardDetails: { brand: 'VISA', lastFourDigits: '4242' },
  },
};

export const giftCard: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000002',
  createdDate: '2025-01-10T08:00:02.000Z',
  amount: price('6.00'),
  giftcardPaymentDetails: { obfuscatedCode: '****7777', voided: false },
};

export const membership: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000003',
  amount: price('4.00'),
  status: 'REFUNDED',
  membershipPaymentDetails: { name: { original: 'Friends' } },
};

/** As payments by membership were before they had a status of their own. */
export const olderMembership: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000006',
  amount: price('3.00'),
  membershipPaymentDetails: { status: 'CHARGE_FAILED', name: { original: 'Friends' } },
};

/** As payments by membership were first. */
export const oldestMembership: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000007',
  amount: price('2.00'),
  membershipPaymentDetails: { voided: true, name: { original: 'Friends' } },
};

export const split: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000005',
  amount: price('5.00'),
  status: 'PENDING',
  regularPaymentDetails: { status: 'APPROVED' },
};

/** As orders of older times have it. */
export const cash: WirePayment = {
  id: '09a10000-0000-4000-8000-000000000004',
  amount: price('11.88'),
  regularPaymentDetails: { status: 'DECLINED', paymentMethod: 'Cash' },
};

export const refund: WireRefund = {
  id: '07ef0000-0000-4000-8000-000000000001',
  createdDate: '2025-01-20T08:00:00.000Z',
  details: { reason: 'Scratched' },
  summary: { refunded: price('7.00') },
};

/** One that Wix has not summed up. */
export const refundUnderWay: WireRefund = {
  id: '07ef0000-0000-4000-8000-000000000002',
  createdDate: '2025-01-21T08:00:00.000Z',
  transactions: [
    { amount: price('2.00'), refundStatus: 'SUCCEEDED' },
    { amount: price('1.50'), refundStatus: 'PENDING' },
  ],
};

export const invoice: WireInvoice = { id: '01a70000-0000-4000-8000-000000000001', appId: '13ee94c1' };

export const checkout: WireCheckout = {
  id: CHECKOUT,
  status: 'RECOVERED',
  createdDate: '2025-05-01T08:00:00.111Z',
  updatedDate: '2025-05-02T08:00:00.222Z',
  checkoutId: '0c4ec0d0-0000-4000-8000-000000000001',
  checkoutRecoveredDate: '2025-05-03T08:00:00.333Z',
  currency: 'EUR',
  buyerInfo: { contactId: WANDA, email: 'Left@Example.org' },
  contactDetails: { firstName: 'Lea', lastName: 'Left', phone: '+44 20 7946 0009' },
  subtotalPrice: price('30.00'),
  totalPrice: price('36.50'),
  lineItems: [
    {
      productName: { original: 'Bench' },
      catalogReference: { catalogItemId: BENCH, appId: STORES },
      quantity: 1,
      price: price('30.00'),
      physicalProperties: { sku: 'BEN-1' },
    },
  ],
};
