import { guidOf } from '../ids.ts';
import { peopleCount } from '../people.ts';
import type { PersonKind, Population } from '../people.ts';
import { pickAt, randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import { SCENARIOS } from './order-scenarios.ts';
import type { ShopWindow } from './shop-window.ts';

type OrderStatus = 'INITIALIZED' | 'APPROVED' | 'CANCELED' | 'PENDING' | 'REJECTED';
type PaymentStatus =
  | 'UNSPECIFIED'
  | 'NOT_PAID'
  | 'PAID'
  | 'PARTIALLY_REFUNDED'
  | 'FULLY_REFUNDED'
  | 'PENDING'
  | 'PARTIALLY_PAID'
  | 'PENDING_MERCHANT'
  | 'CANCELED'
  | 'DECLINED';
type FulfillmentStatus = 'NOT_FULFILLED' | 'FULFILLED' | 'PARTIALLY_FULFILLED';

/** What a line item stands for; see `order-lines.ts` for what each looks like. */
export type LineKind =
  | 'PRODUCT'
  | 'TRANSLATED'
  | 'NO_IMAGE'
  | 'DELETED_PRODUCT'
  | 'DELETED_VARIANT'
  | 'DIGITAL'
  | 'GIFT_CARD'
  | 'BOOKING'
  | 'EVENT_TICKET'
  | 'OTHER_APP'
  | 'CUSTOM'
  | 'CUSTOM_TYPE'
  | 'UNRECOGNISED'
  | 'SUBSCRIPTION'
  | 'MODIFIERS'
  | 'DECIMAL_QUANTITY'
  | 'EVERY_DESCRIPTION'
  | 'FREE';

export type DiscountKind =
  | 'COUPON'
  | 'COUPON_SHIPPING'
  | 'COUPON_ITEMS'
  | 'MERCHANT'
  | 'MERCHANT_EXCHANGE'
  | 'MERCHANT_BILLING'
  | 'RULE';

type ShippingKind = 'DELIVERY' | 'DELIVERY_SLOT' | 'PICKUP' | 'PICKUP_POINT' | 'NONE';

export type PaymentMethod = 'CARD' | 'WALLET' | 'OFFLINE' | 'GIFT_CARD' | 'MEMBERSHIP' | 'AUTHORIZATION';
export type PaymentState =
  | 'APPROVED'
  | 'PENDING'
  | 'PENDING_MERCHANT'
  | 'CANCELED'
  | 'DECLINED'
  | 'REFUNDED'
  | 'PARTIALLY_REFUNDED'
  | 'AUTHORIZED'
  | 'VOIDED';

/** One payment of an order: how, in which state, and which share of the total in percent (the last one takes the rest). */
export interface PaymentPlan {
  method: PaymentMethod;
  state: PaymentState;
  percent: number;
}

/** Wix's maximum of line items, and the room each order has for their ids. */
export const MAX_LINES = 300;

/** The room each order has for the ids of its payments. */
export const MAX_PAYMENTS = 8;

/** `FULL` returns everything, `PARTIAL` the first line; the others are refunds that did not get through. */
type RefundKind =
  'FULL' | 'PARTIAL' | 'PENDING' | 'FAILED' | 'SCHEDULED' | 'STARTED' | 'CHARGEBACK' | 'REVERSED';

/** Rarely filled parts of an order. */
type Extra =
  | 'ALL_ACTIVITIES'
  | 'FEES'
  | 'TAX_BREAKDOWN'
  | 'TAX_EXEMPT'
  | 'TAX_INCLUDED'
  | 'CUSTOM_FIELDS'
  | 'EXTENDED_FIELDS'
  | 'TAGS'
  | 'LOCATION'
  | 'VAT_ID'
  | 'PLATFORM_FEES'
  | 'FREE_TRIAL'
  | 'CONVERSION'
  | 'FACEBOOK_ADS'
  | 'POUNDS'
  | 'NO_WEIGHT_UNIT'
  | 'GONE_BUYER'
  | 'NO_BUYER'
  | 'NO_ADDRESS'
  | 'MANY_FULFILLMENTS'
  | 'INVOICES'
  | 'CASH_ROUNDING';

/** What makes an order unlike the everyday one. */
export interface Scenario {
  status?: OrderStatus;
  paymentStatus?: PaymentStatus;
  fulfillment?: FulfillmentStatus;
  channel?: string;
  createdBy?: 'USER' | 'MEMBER' | 'VISITOR' | 'APP';
  buyer?: PersonKind;
  currency?: string;
  lines?: readonly LineKind[];
  /** How often `lines` repeat; 300 line items are Wix's maximum. */
  repeat?: number;
  discounts?: readonly DiscountKind[];
  shipping?: ShippingKind;
  payments?: readonly PaymentPlan[];
  refund?: RefundKind;
  archived?: boolean;
  imported?: boolean;
  extras?: readonly Extra[];
}

/** What the generator of an order must know of the site. */
export interface OrderWorld {
  readonly seed: number;
  /** How many orders the site was made with: their dates spread over the same years whatever the number. */
  readonly orders: number;
  readonly population: Population;
  readonly currency: string;
  readonly language: string;
  readonly window: ShopWindow;
  /** How many records of other apps there are to refer to. */
  readonly others: { readonly bookings: number; readonly events: number; readonly ticketDefinitions: number };
}

/** Everything about an order that other parts of it depend on; cheap to make. */
export interface OrderPlan {
  index: number;
  id: string;
  createdMs: number;
  updatedMs: number;
  status: OrderStatus;
  paymentStatus: PaymentStatus;
  fulfillment: FulfillmentStatus;
  channel: string;
  createdBy: 'USER' | 'MEMBER' | 'VISITOR' | 'APP';
  personIndex: number;
  currency: string;
  lines: readonly LineKind[];
  discounts: readonly DiscountKind[];
  shipping: ShippingKind;
  payments: readonly PaymentPlan[];
  refund: RefundKind | undefined;
  archived: boolean;
  imported: boolean;
  extras: ReadonlySet<Extra>;
}

/** The first order of the site, and the day the site's history ends. */
const OPENED = Date.UTC(2019, 2, 4, 8);
const TODAY = Date.UTC(2026, 4, 31, 18);
const DAY = 86_400_000;

/** When the order was created: it rises with the index, and every 50th order shares its moment with the one before. */
function orderCreatedMs(world: OrderWorld, index: number): number {
  const step = (TODAY - OPENED) / Math.max(world.orders, 1);
  return Math.floor(OPENED + step * (index % 50 === 49 ? index - 1 : index));
}

export function orderPlan(world: OrderWorld, index: number): OrderPlan {
  const random = randomFor(world.seed, 'order-plan', index);
  const scenario = scenarioOf(index);
  const createdMs = orderCreatedMs(world, index);
  const status = scenario.status ?? (random.chance(0.03) ? 'CANCELED' : 'APPROVED');
  const paymentStatus = scenario.paymentStatus ?? (random.chance(0.88) ? 'PAID' : 'NOT_PAID');
  const fulfillment = scenario.fulfillment ?? everydayFulfillment(status, paymentStatus, random);
  const person = personFor(world, scenario, random);
  const channel = scenario.channel ?? 'WEB';
  return {
    index,
    id: guidOf(world.seed, 'orders', index),
    createdMs,
    updatedMs: Math.max(createdMs, Math.min(createdMs + random.int(20) * DAY + random.int(DAY), TODAY)),
    status,
    paymentStatus,
    fulfillment,
    channel,
    createdBy: scenario.createdBy ?? (person % 10 < 5 ? 'MEMBER' : 'VISITOR'),
    personIndex: person,
    currency: scenario.currency ?? world.currency,
    lines: linesOf(scenario, random),
    discounts: scenario.discounts ?? (random.chance(0.12) ? ['COUPON'] : []),
    shipping: scenario.shipping ?? (random.chance(0.8) ? 'DELIVERY' : 'PICKUP'),
    payments: scenario.payments ?? everydayPayments(paymentStatus, random),
    refund: scenario.refund,
    archived: scenario.archived ?? false,
    imported: scenario.imported ?? false,
    extras: new Set(scenario.extras ?? (random.chance(0.1) ? ['INVOICES', 'TAX_BREAKDOWN'] : [])),
  };
}

const EVERYDAY: Scenario = {};

// The oldest orders go through all scenarios once; later every seventh order is out of the ordinary.
function scenarioOf(index: number): Scenario {
  if (index < SCENARIOS.length) return pickAt(SCENARIOS, index);
  if (index % 7 !== 3) return EVERYDAY;
  const scenario = pickAt(SCENARIOS, Math.floor(index / 7));
  // One order of 300 line items is enough for any site.
  return scenario.repeat !== undefined && scenario.repeat > 30 ? EVERYDAY : scenario;
}

function everydayFulfillment(status: OrderStatus, payment: PaymentStatus, random: Random): FulfillmentStatus {
  if (status !== 'APPROVED' || payment === 'NOT_PAID') return 'NOT_FULFILLED';
  return random.chance(0.85) ? 'FULFILLED' : 'NOT_FULFILLED';
}

function everydayPayments(status: PaymentStatus, random: Random): readonly PaymentPlan[] {
  if (status === 'NOT_PAID')
    return random.chance(0.5) ? [{ method: 'OFFLINE', state: 'PENDING', percent: 100 }] : [];
  return [{ method: random.pick(['CARD', 'CARD', 'WALLET', 'OFFLINE']), state: 'APPROVED', percent: 100 }];
}

function linesOf(scenario: Scenario, random: Random): readonly LineKind[] {
  const kinds = scenario.lines ?? Array.from({ length: 1 + random.int(3) }, (): LineKind => 'PRODUCT');
  return Array.from({ length: kinds.length * (scenario.repeat ?? 1) }, (_, at) => pickAt(kinds, at));
}

// Of ten people in a row: 0–4 members, 5–7 contacts, 8 a guest, 9 a passer-by (people.ts).
const KIND_OFFSET: Record<PersonKind, number> = { MEMBER: 1, CONTACT: 6, GUEST: 8, ANONYMOUS: 9 };

function personFor(world: OrderWorld, scenario: Scenario, random: Random): number {
  const anyone = random.int(peopleCount(world.population));
  return scenario.buyer === undefined ? anyone : anyone - (anyone % 10) + KIND_OFFSET[scenario.buyer];
}
