import type { PaymentMethod, PaymentPlan, PaymentState, Scenario } from './order-plan.ts';

const pay = (method: PaymentMethod, state: PaymentState, percent = 100): PaymentPlan => ({
  method,
  state,
  percent,
});

/**
 * Orders out of the ordinary. Together they hold every value of every enumeration of Wix's order, its payments and its
 * refunds; each row says only what differs from an everyday order.
 */
export const SCENARIOS: readonly Scenario[] = [
  // Statuses: search hides PENDING and REJECTED, and never shows INITIALIZED.
  { status: 'PENDING', paymentStatus: 'PENDING', payments: [pay('CARD', 'PENDING')] },
  { status: 'REJECTED', paymentStatus: 'DECLINED', payments: [pay('CARD', 'DECLINED')] },
  { status: 'INITIALIZED', paymentStatus: 'NOT_PAID', payments: [] },
  { status: 'CANCELED', paymentStatus: 'CANCELED', payments: [pay('WALLET', 'CANCELED')] },
  {
    status: 'PENDING',
    paymentStatus: 'PENDING_MERCHANT',
    payments: [pay('OFFLINE', 'PENDING_MERCHANT')],
    buyer: 'GUEST',
  },
  { status: 'REJECTED', paymentStatus: 'NOT_PAID', payments: [], buyer: 'CONTACT' },
  {
    status: 'CANCELED',
    paymentStatus: 'FULLY_REFUNDED',
    payments: [pay('CARD', 'REFUNDED')],
    refund: 'FULL',
  },
  {
    paymentStatus: 'UNSPECIFIED',
    payments: [],
    fulfillment: 'NOT_FULFILLED',
    imported: true,
    archived: true,
  },

  // Payments and refunds.
  {
    paymentStatus: 'PARTIALLY_REFUNDED',
    payments: [pay('CARD', 'PARTIALLY_REFUNDED')],
    refund: 'PARTIAL',
    lines: ['PRODUCT', 'PRODUCT', 'PRODUCT'],
  },
  {
    paymentStatus: 'FULLY_REFUNDED',
    payments: [pay('GIFT_CARD', 'REFUNDED', 30), pay('CARD', 'REFUNDED')],
    refund: 'FULL',
  },
  {
    paymentStatus: 'PARTIALLY_PAID',
    payments: [pay('GIFT_CARD', 'APPROVED', 25)],
    extras: ['ALL_ACTIVITIES'],
  },
  {
    paymentStatus: 'PARTIALLY_PAID',
    payments: [pay('CARD', 'APPROVED', 50), pay('OFFLINE', 'PENDING')],
    lines: ['SUBSCRIPTION'],
  },
  {
    paymentStatus: 'PAID',
    payments: [
      pay('GIFT_CARD', 'APPROVED', 10),
      pay('CARD', 'APPROVED', 40),
      pay('WALLET', 'APPROVED', 20),
      pay('OFFLINE', 'APPROVED'),
    ],
  },
  {
    paymentStatus: 'PAID',
    payments: [pay('MEMBERSHIP', 'APPROVED')],
    lines: ['BOOKING'],
    shipping: 'NONE',
    buyer: 'MEMBER',
  },
  { paymentStatus: 'NOT_PAID', payments: [pay('AUTHORIZATION', 'AUTHORIZED')] },
  { paymentStatus: 'CANCELED', payments: [pay('AUTHORIZATION', 'VOIDED')], status: 'CANCELED' },
  { paymentStatus: 'PAID', payments: [pay('AUTHORIZATION', 'APPROVED')] },
  {
    paymentStatus: 'DECLINED',
    payments: [pay('CARD', 'DECLINED'), pay('CARD', 'DECLINED')],
    fulfillment: 'NOT_FULFILLED',
  },
  { paymentStatus: 'PAID', refund: 'PENDING' },
  { paymentStatus: 'PAID', refund: 'FAILED' },
  { paymentStatus: 'PAID', refund: 'SCHEDULED' },
  { paymentStatus: 'PAID', refund: 'STARTED' },
  { paymentStatus: 'PAID', refund: 'CHARGEBACK', payments: [pay('CARD', 'APPROVED')] },
  { paymentStatus: 'PAID', refund: 'REVERSED', payments: [pay('CARD', 'APPROVED')] },
  {
    paymentStatus: 'PAID',
    payments: [pay('MEMBERSHIP', 'PENDING', 50), pay('MEMBERSHIP', 'DECLINED')],
    lines: ['BOOKING', 'BOOKING'],
    shipping: 'NONE',
  },
  { paymentStatus: 'PAID', payments: [pay('MEMBERSHIP', 'VOIDED')], lines: ['BOOKING'], shipping: 'NONE' },
  {
    paymentStatus: 'PAID',
    payments: [pay('OFFLINE', 'APPROVED')],
    channel: 'POS',
    createdBy: 'USER',
    buyer: 'ANONYMOUS',
    extras: ['NO_BUYER', 'NO_ADDRESS', 'LOCATION', 'CASH_ROUNDING'],
    shipping: 'NONE',
    fulfillment: 'FULFILLED',
  },

  // Line items.
  { lines: ['DELETED_PRODUCT', 'DELETED_VARIANT', 'PRODUCT'] },
  { lines: ['DIGITAL'], shipping: 'NONE', buyer: 'GUEST' },
  { lines: ['GIFT_CARD'], shipping: 'NONE' },
  { lines: ['BOOKING', 'PRODUCT'], buyer: 'MEMBER' },
  { lines: ['EVENT_TICKET', 'EVENT_TICKET'], shipping: 'NONE', fulfillment: 'NOT_FULFILLED' },
  {
    lines: ['OTHER_APP', 'CUSTOM', 'CUSTOM_TYPE', 'UNRECOGNISED'],
    channel: 'BACKOFFICE_MERCHANT',
    createdBy: 'USER',
  },
  { lines: ['SUBSCRIPTION'], repeat: 5, extras: ['FREE_TRIAL'] },
  { lines: ['MODIFIERS', 'DECIMAL_QUANTITY'], shipping: 'PICKUP', extras: ['LOCATION'] },
  { lines: ['DECIMAL_QUANTITY'], repeat: 22, shipping: 'PICKUP_POINT' },
  { lines: ['EVERY_DESCRIPTION', 'TRANSLATED', 'NO_IMAGE'] },
  { lines: ['FREE'], shipping: 'NONE', payments: [], paymentStatus: 'PAID', buyer: 'ANONYMOUS' },
  {
    lines: ['PRODUCT', 'TRANSLATED', 'NO_IMAGE', 'CUSTOM', 'DELETED_PRODUCT', 'EVERY_DESCRIPTION'],
    repeat: 50,
    fulfillment: 'PARTIALLY_FULFILLED',
  },

  // Discounts, fees, taxes, shipping, addresses.
  { discounts: ['COUPON', 'MERCHANT', 'RULE'], lines: ['PRODUCT', 'PRODUCT'] },
  { discounts: ['COUPON_SHIPPING', 'COUPON_ITEMS'], lines: ['PRODUCT', 'PRODUCT'] },
  { discounts: ['MERCHANT_EXCHANGE', 'MERCHANT_BILLING'] },
  { extras: ['FEES', 'TAX_BREAKDOWN', 'TAX_INCLUDED', 'PLATFORM_FEES'], lines: ['PRODUCT', 'EVENT_TICKET'] },
  { extras: ['TAX_EXEMPT', 'VAT_ID', 'POUNDS'], buyer: 'CONTACT' },
  { extras: ['VAT_ID', 'CUSTOM_FIELDS', 'EXTENDED_FIELDS', 'TAGS', 'NO_WEIGHT_UNIT'] },
  { extras: ['VAT_ID', 'FACEBOOK_ADS', 'CUSTOM_FIELDS'] },
  {
    shipping: 'DELIVERY_SLOT',
    fulfillment: 'PARTIALLY_FULFILLED',
    lines: ['PRODUCT', 'PRODUCT', 'PRODUCT', 'PRODUCT', 'PRODUCT', 'PRODUCT'],
    extras: ['MANY_FULFILLMENTS', 'INVOICES'],
  },
  {
    shipping: 'PICKUP_POINT',
    fulfillment: 'FULFILLED',
    lines: ['PRODUCT', 'PRODUCT'],
    extras: ['MANY_FULFILLMENTS'],
  },
  { extras: ['NO_ADDRESS'], shipping: 'NONE', lines: ['DIGITAL'], buyer: 'ANONYMOUS' },
  { currency: 'JPY', extras: ['CONVERSION', 'TAX_BREAKDOWN'] },
  {
    currency: 'KWD',
    extras: ['TAX_BREAKDOWN'],
    refund: 'PARTIAL',
    paymentStatus: 'PARTIALLY_REFUNDED',
    payments: [pay('CARD', 'PARTIALLY_REFUNDED')],
  },

  // Buyers who are gone, and sales channels.
  { extras: ['GONE_BUYER'], buyer: 'MEMBER' },
  { channel: 'UNSPECIFIED', buyer: 'GUEST' },
  { channel: 'EBAY', createdBy: 'APP', imported: true },
  { channel: 'AMAZON', createdBy: 'APP', imported: true, archived: true },
  { channel: 'OTHER_PLATFORM', createdBy: 'APP', imported: true, buyer: 'GUEST' },
  { channel: 'WIX_APP_STORE', createdBy: 'APP' },
  { channel: 'WIX_INVOICES', createdBy: 'USER', lines: ['CUSTOM'], shipping: 'NONE', extras: ['INVOICES'] },
  { channel: 'BACKOFFICE_MERCHANT', createdBy: 'USER', archived: true },
  { channel: 'WISH', createdBy: 'APP' },
  { channel: 'CLASS_PASS', createdBy: 'APP', lines: ['BOOKING'], shipping: 'NONE' },
  { channel: 'GLOBAL_E', createdBy: 'APP', extras: ['CONVERSION'] },
  { channel: 'FACEBOOK', createdBy: 'APP' },
  { channel: 'ETSY', createdBy: 'APP', imported: true },
  { channel: 'TIKTOK', createdBy: 'APP' },
  { channel: 'FAIRE_COM', createdBy: 'APP' },
  { channel: 'PAYPAL_AGENTIC_CHECKOUT', createdBy: 'APP', buyer: 'GUEST' },
  { channel: 'STRIPE_AGENTIC_CHECKOUT', createdBy: 'APP', buyer: 'ANONYMOUS' },
];
