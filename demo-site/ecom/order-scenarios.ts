import type { PersonKind } from '../people.ts';
import { names, namesIn } from '../vary.ts';

/** What a line item stands for; see `line-looks.ts` for what each looks like. */
const LINES = names(
  'PRODUCT TRANSLATED NO_IMAGE DELETED_PRODUCT DELETED_VARIANT DIGITAL GIFT_CARD BOOKING EVENT_TICKET',
  'OTHER_APP CUSTOM CUSTOM_TYPE UNRECOGNISED SUBSCRIPTION MODIFIERS DECIMAL_QUANTITY EVERY_DESCRIPTION FREE',
);
export type LineKind = (typeof LINES)[number];

const DISCOUNTS = names(
  'COUPON COUPON_SHIPPING COUPON_ITEMS MERCHANT MERCHANT_EXCHANGE MERCHANT_BILLING RULE',
);
export type DiscountKind = (typeof DISCOUNTS)[number];

/** Rarely filled parts of an order. */
const EXTRAS = names(
  'ALL_ACTIVITIES FEES TAX_BREAKDOWN TAX_EXEMPT TAX_INCLUDED CUSTOM_FIELDS EXTENDED_FIELDS TAGS LOCATION VAT_ID',
  'PLATFORM_FEES FREE_TRIAL CONVERSION FACEBOOK_ADS POUNDS NO_WEIGHT_UNIT GONE_BUYER NO_BUYER NO_ADDRESS',
  'MANY_FULFILLMENTS INVOICES CASH_ROUNDING',
);
export type Extra = (typeof EXTRAS)[number];

/** One payment of an order: how, in which state, and which share of the total in percent (the last one takes the rest). */
export interface PaymentPlan {
  readonly method: string;
  readonly state: string;
  readonly percent: number;
}

/** What makes an order unlike the everyday one. */
export interface Scenario {
  readonly status?: string;
  readonly paymentStatus?: string;
  readonly fulfillment?: string;
  readonly channel?: string;
  readonly createdBy?: 'USER' | 'MEMBER' | 'VISITOR' | 'APP';
  readonly buyer?: PersonKind;
  readonly currency?: string;
  readonly lines?: readonly LineKind[];
  /** How often `lines` repeat; 300 line items are Wix's maximum. */
  readonly repeat?: number;
  readonly discounts?: readonly DiscountKind[];
  readonly shipping?: 'DELIVERY' | 'DELIVERY_SLOT' | 'PICKUP' | 'PICKUP_POINT' | 'NONE';
  readonly payments?: readonly PaymentPlan[];
  /** `FULL` returns everything, `PARTIAL` the first line; the others are refunds that did not get through. */
  readonly refund?: string;
  readonly archived?: boolean;
  readonly imported?: boolean;
  readonly extras?: readonly Extra[];
}

/** Payments from a text such as `GIFT_CARD:APPROVED:25 CARD:APPROVED`. */
export function payments(text: string): PaymentPlan[] {
  return text.split(' ').map((one) => {
    const [method = '', state = '', percent = '100'] = one.split(':');
    return { method, state, percent: Number(percent) };
  });
}

const lines = (text: string) => ({ lines: namesIn(LINES, text) });
const extras = (text: string) => ({ extras: namesIn(EXTRAS, text) });
const discounts = (text: string) => ({ discounts: namesIn(DISCOUNTS, text) });
/** A state of payment and the payments that led to it; without a text they are those of an everyday order. */
const paid = (paymentStatus: string, by?: string) => ({
  paymentStatus,
  ...(by === undefined ? {} : { payments: by === '' ? [] : payments(by) }),
});
const app = (channel: string) => ({ channel, createdBy: 'APP' }) as const;
const user = (channel: string) => ({ channel, createdBy: 'USER' }) as const;
const unshipped = (text: string) => ({ ...lines(text), shipping: 'NONE' }) as const;

/**
 * Orders out of the ordinary. Together they hold every value of every enumeration of Wix's order, its payments and its
 * refunds; each row says only what differs from an everyday order.
 */
export const SCENARIOS: readonly Scenario[] = [
  // Statuses: search hides PENDING and REJECTED, and never shows INITIALIZED.
  { status: 'PENDING', ...paid('PENDING', 'CARD:PENDING') },
  { status: 'REJECTED', ...paid('DECLINED', 'CARD:DECLINED') },
  { status: 'INITIALIZED', ...paid('NOT_PAID', '') },
  { status: 'CANCELED', ...paid('CANCELED', 'WALLET:CANCELED') },
  { status: 'PENDING', ...paid('PENDING_MERCHANT', 'OFFLINE:PENDING_MERCHANT'), buyer: 'GUEST' },
  { status: 'REJECTED', ...paid('NOT_PAID', ''), buyer: 'CONTACT' },
  { status: 'CANCELED', ...paid('FULLY_REFUNDED', 'CARD:REFUNDED'), refund: 'FULL' },
  { ...paid('UNSPECIFIED', ''), fulfillment: 'NOT_FULFILLED', imported: true, archived: true },

  // Payments and refunds.
  {
    ...paid('PARTIALLY_REFUNDED', 'CARD:PARTIALLY_REFUNDED'),
    refund: 'PARTIAL',
    ...lines('PRODUCT PRODUCT PRODUCT'),
  },
  { ...paid('FULLY_REFUNDED', 'GIFT_CARD:REFUNDED:30 CARD:REFUNDED'), refund: 'FULL' },
  { ...paid('PARTIALLY_PAID', 'GIFT_CARD:APPROVED:25'), ...extras('ALL_ACTIVITIES') },
  { ...paid('PARTIALLY_PAID', 'CARD:APPROVED:50 OFFLINE:PENDING'), ...lines('SUBSCRIPTION') },
  paid('PAID', 'GIFT_CARD:APPROVED:10 CARD:APPROVED:40 WALLET:APPROVED:20 OFFLINE:APPROVED'),
  { ...paid('PAID', 'MEMBERSHIP:APPROVED'), ...unshipped('BOOKING'), buyer: 'MEMBER' },
  paid('NOT_PAID', 'AUTHORIZATION:AUTHORIZED'),
  { ...paid('CANCELED', 'AUTHORIZATION:VOIDED'), status: 'CANCELED' },
  paid('PAID', 'AUTHORIZATION:APPROVED'),
  { ...paid('DECLINED', 'CARD:DECLINED CARD:DECLINED'), fulfillment: 'NOT_FULFILLED' },
  { ...paid('PAID'), refund: 'PENDING' },
  { ...paid('PAID'), refund: 'FAILED' },
  { ...paid('PAID'), refund: 'SCHEDULED' },
  { ...paid('PAID'), refund: 'STARTED' },
  { ...paid('PAID', 'CARD:APPROVED'), refund: 'CHARGEBACK' },
  { ...paid('PAID', 'CARD:APPROVED'), refund: 'REVERSED' },
  { ...paid('PAID', 'MEMBERSHIP:PENDING:50 MEMBERSHIP:DECLINED'), ...unshipped('BOOKING BOOKING') },
  { ...paid('PAID', 'MEMBERSHIP:VOIDED'), ...unshipped('BOOKING') },
  {
    ...paid('PAID', 'OFFLINE:APPROVED'),
    ...user('POS'),
    buyer: 'ANONYMOUS',
    ...extras('NO_BUYER NO_ADDRESS LOCATION CASH_ROUNDING'),
    shipping: 'NONE',
    fulfillment: 'FULFILLED',
  },

  // Line items.
  lines('DELETED_PRODUCT DELETED_VARIANT PRODUCT'),
  { ...unshipped('DIGITAL'), buyer: 'GUEST' },
  unshipped('GIFT_CARD'),
  { ...lines('BOOKING PRODUCT'), buyer: 'MEMBER' },
  { ...unshipped('EVENT_TICKET EVENT_TICKET'), fulfillment: 'NOT_FULFILLED' },
  { ...lines('OTHER_APP CUSTOM CUSTOM_TYPE UNRECOGNISED'), ...user('BACKOFFICE_MERCHANT') },
  { ...lines('SUBSCRIPTION'), repeat: 5, ...extras('FREE_TRIAL') },
  { ...lines('MODIFIERS DECIMAL_QUANTITY'), shipping: 'PICKUP', ...extras('LOCATION') },
  { ...lines('DECIMAL_QUANTITY'), repeat: 22, shipping: 'PICKUP_POINT' },
  lines('EVERY_DESCRIPTION TRANSLATED NO_IMAGE'),
  { ...unshipped('FREE'), ...paid('PAID', ''), buyer: 'ANONYMOUS' },
  {
    ...lines('PRODUCT TRANSLATED NO_IMAGE CUSTOM DELETED_PRODUCT EVERY_DESCRIPTION'),
    repeat: 50,
    fulfillment: 'PARTIALLY_FULFILLED',
  },

  // Discounts, fees, taxes, shipping, addresses.
  { ...discounts('COUPON MERCHANT RULE'), ...lines('PRODUCT PRODUCT') },
  { ...discounts('COUPON_SHIPPING COUPON_ITEMS'), ...lines('PRODUCT PRODUCT') },
  discounts('MERCHANT_EXCHANGE MERCHANT_BILLING'),
  { ...extras('FEES TAX_BREAKDOWN TAX_INCLUDED PLATFORM_FEES'), ...lines('PRODUCT EVENT_TICKET') },
  { ...extras('TAX_EXEMPT VAT_ID POUNDS'), buyer: 'CONTACT' },
  extras('VAT_ID CUSTOM_FIELDS EXTENDED_FIELDS TAGS NO_WEIGHT_UNIT'),
  extras('VAT_ID FACEBOOK_ADS CUSTOM_FIELDS'),
  {
    shipping: 'DELIVERY_SLOT',
    fulfillment: 'PARTIALLY_FULFILLED',
    ...lines('PRODUCT PRODUCT PRODUCT PRODUCT PRODUCT PRODUCT'),
    ...extras('MANY_FULFILLMENTS INVOICES'),
  },
  {
    shipping: 'PICKUP_POINT',
    fulfillment: 'FULFILLED',
    ...lines('PRODUCT PRODUCT'),
    ...extras('MANY_FULFILLMENTS'),
  },
  { ...extras('NO_ADDRESS'), ...unshipped('DIGITAL'), buyer: 'ANONYMOUS' },
  { currency: 'JPY', ...extras('CONVERSION TAX_BREAKDOWN') },
  {
    currency: 'KWD',
    ...extras('TAX_BREAKDOWN'),
    refund: 'PARTIAL',
    ...paid('PARTIALLY_REFUNDED', 'CARD:PARTIALLY_REFUNDED'),
  },

  // Buyers who are gone, and sales channels.
  { ...extras('GONE_BUYER'), buyer: 'MEMBER' },
  { channel: 'UNSPECIFIED', buyer: 'GUEST' },
  { ...app('EBAY'), imported: true },
  { ...app('AMAZON'), imported: true, archived: true },
  { ...app('OTHER_PLATFORM'), imported: true, buyer: 'GUEST' },
  app('WIX_APP_STORE'),
  { ...user('WIX_INVOICES'), ...unshipped('CUSTOM'), ...extras('INVOICES') },
  { ...user('BACKOFFICE_MERCHANT'), archived: true },
  app('WISH'),
  { ...app('CLASS_PASS'), ...unshipped('BOOKING') },
  { ...app('GLOBAL_E'), ...extras('CONVERSION') },
  app('FACEBOOK'),
  { ...app('ETSY'), imported: true },
  app('TIKTOK'),
  app('FAIRE_COM'),
  { ...app('PAYPAL_AGENTIC_CHECKOUT'), buyer: 'GUEST' },
  { ...app('STRIPE_AGENTIC_CHECKOUT'), buyer: 'ANONYMOUS' },
];
