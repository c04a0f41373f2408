import { DAY, iso, names, namesIn, peopleCount, personAt, pickAt, randomFor, SITE_FACTS } from '../making.ts';
import { spread, times, words } from '../making.ts';
import type { JsonObject, Person, PersonKind, Random, SiteState } from '../making.ts';
import { money } from './money.ts';

/** What a line item stands for; see `order-lines.ts` for what each looks like. */
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
type Extra = (typeof EXTRAS)[number];

const SHIPPINGS = names('DELIVERY DELIVERY_SLOT PICKUP PICKUP_POINT NONE');
const BUYERS = names('MEMBER CONTACT GUEST ANONYMOUS');
const MAKERS = names('USER APP');

/** One payment of an order: how, in which state, and which share of the total in percent (the last one takes the rest). */
export type PaymentPlan = ReturnType<typeof payments>[number];

/** Payments from a text such as `GIFT_CARD:APPROVED:25,CARD:APPROVED`. */
export function payments(text: string) {
  return text.split(',').map((one) => {
    const [method = '', state = '', percent = '100'] = one.split(':');
    return { method, state, percent: Number(percent) };
  });
}

const KEYS = names(
  'status paid by fulfilled channel made buyer currency lines repeat discounts ship refund imported archived with',
);

/** What makes an order unlike the everyday one; what is undefined is as there. */
type Scenario = ReturnType<typeof scenarioFrom>;

function scenarioFrom(text: string) {
  const parts = words(text).map((part) => part.split('='));
  const given: Partial<Record<(typeof KEYS)[number], string>> = Object.fromEntries(
    parts.map(([key = '', value = '']) => [namesIn(KEYS, key)[0], value]),
  );
  const { by, repeat = '1' } = given;
  return {
    status: given.status,
    paymentStatus: given.paid,
    payments: by === 'NONE' ? [] : by === undefined ? undefined : payments(by),
    fulfillment: given.fulfilled,
    channel: given.channel,
    maker: listed(MAKERS, given.made)?.[0],
    buyer: listed(BUYERS, given.buyer)?.[0],
    currency: given.currency,
    lines: listed(LINES, given.lines),
    /** How often the lines repeat; 300 line items are Wix's maximum. */
    repeat: Number(repeat),
    discounts: listed(DISCOUNTS, given.discounts),
    shipping: listed(SHIPPINGS, given.ship)?.[0],
    /** `FULL` returns everything, `PARTIAL` the first line; the others are refunds that did not get through. */
    refund: given.refund,
    imported: 'imported' in given,
    archived: 'archived' in given,
    extras: listed(EXTRAS, given.with),
  };
}

function listed<T extends string>(known: readonly T[], text?: string): T[] | undefined {
  return text === undefined ? undefined : namesIn(known, text.replaceAll(',', ' '));
}

const EVERYDAY = scenarioFrom('repeat=1');

/**
 * Orders out of the ordinary. Together they hold every value of every enumeration of Wix's order, its payments and its
 * refunds; each row says only what differs from an everyday order.
 */
const SCENARIOS: readonly Scenario[] = [
  // Statuses: search hides PENDING and REJECTED, and never shows INITIALIZED.
  'status=PENDING paid=PENDING by=CARD:PENDING',
  'status=REJECTED paid=DECLINED by=CARD:DECLINED',
  'status=INITIALIZED paid=NOT_PAID by=NONE',
  'status=CANCELED paid=CANCELED by=WALLET:CANCELED',
  'status=PENDING paid=PENDING_MERCHANT by=OFFLINE:PENDING_MERCHANT buyer=GUEST',
  'status=REJECTED paid=NOT_PAID by=NONE buyer=CONTACT',
  'status=CANCELED paid=FULLY_REFUNDED by=CARD:REFUNDED refund=FULL',
  'paid=UNSPECIFIED by=NONE fulfilled=NOT_FULFILLED imported archived',

  // Payments and refunds.
  'paid=PARTIALLY_REFUNDED by=CARD:PARTIALLY_REFUNDED refund=PARTIAL lines=PRODUCT,PRODUCT,PRODUCT',
  'paid=FULLY_REFUNDED by=GIFT_CARD:REFUNDED:30,CARD:REFUNDED refund=FULL',
  'paid=PARTIALLY_PAID by=GIFT_CARD:APPROVED:25 with=ALL_ACTIVITIES',
  'paid=PARTIALLY_PAID by=CARD:APPROVED:50,OFFLINE:PENDING lines=SUBSCRIPTION',
  'paid=PAID by=GIFT_CARD:APPROVED:10,CARD:APPROVED:40,WALLET:APPROVED:20,OFFLINE:APPROVED',
  'paid=PAID by=MEMBERSHIP:APPROVED lines=BOOKING ship=NONE buyer=MEMBER',
  'paid=NOT_PAID by=AUTHORIZATION:AUTHORIZED',
  'status=CANCELED paid=CANCELED by=AUTHORIZATION:VOIDED',
  'paid=PAID by=AUTHORIZATION:APPROVED',
  'paid=DECLINED by=CARD:DECLINED,CARD:DECLINED fulfilled=NOT_FULFILLED',
  'paid=PAID refund=PENDING',
  'paid=PAID refund=FAILED',
  'paid=PAID refund=SCHEDULED',
  'paid=PAID refund=STARTED',
  'paid=PAID by=CARD:APPROVED refund=CHARGEBACK',
  'paid=PAID by=CARD:APPROVED refund=REVERSED',
  'paid=PAID by=MEMBERSHIP:PENDING:50,MEMBERSHIP:DECLINED lines=BOOKING,BOOKING ship=NONE',
  'paid=PAID by=MEMBERSHIP:VOIDED lines=BOOKING ship=NONE',
  `paid=PAID by=OFFLINE:APPROVED channel=POS made=USER buyer=ANONYMOUS ship=NONE fulfilled=FULFILLED
  with=NO_BUYER,NO_ADDRESS,LOCATION,CASH_ROUNDING`,

  // Line items.
  'lines=DELETED_PRODUCT,DELETED_VARIANT,PRODUCT',
  'lines=DIGITAL ship=NONE buyer=GUEST',
  'lines=GIFT_CARD ship=NONE',
  'lines=BOOKING,PRODUCT buyer=MEMBER',
  'lines=EVENT_TICKET,EVENT_TICKET ship=NONE fulfilled=NOT_FULFILLED',
  'lines=OTHER_APP,CUSTOM,CUSTOM_TYPE,UNRECOGNISED channel=BACKOFFICE_MERCHANT made=USER',
  'lines=SUBSCRIPTION repeat=5 with=FREE_TRIAL',
  'lines=MODIFIERS,DECIMAL_QUANTITY ship=PICKUP with=LOCATION',
  'lines=DECIMAL_QUANTITY repeat=22 ship=PICKUP_POINT',
  'lines=EVERY_DESCRIPTION,TRANSLATED,NO_IMAGE',
  'lines=FREE ship=NONE paid=PAID by=NONE buyer=ANONYMOUS',
  `lines=PRODUCT,TRANSLATED,NO_IMAGE,CUSTOM,DELETED_PRODUCT,EVERY_DESCRIPTION repeat=50
  fulfilled=PARTIALLY_FULFILLED`,

  // Discounts, fees, taxes, shipping, addresses.
  'discounts=COUPON,MERCHANT,RULE lines=PRODUCT,PRODUCT',
  'discounts=COUPON_SHIPPING,COUPON_ITEMS lines=PRODUCT,PRODUCT',
  'discounts=MERCHANT_EXCHANGE,MERCHANT_BILLING',
  'with=FEES,TAX_BREAKDOWN,TAX_INCLUDED,PLATFORM_FEES lines=PRODUCT,EVENT_TICKET',
  'with=TAX_EXEMPT,VAT_ID,POUNDS buyer=CONTACT',
  'with=VAT_ID,CUSTOM_FIELDS,EXTENDED_FIELDS,TAGS,NO_WEIGHT_UNIT',
  'with=VAT_ID,FACEBOOK_ADS,CUSTOM_FIELDS',
  `ship=DELIVERY_SLOT fulfilled=PARTIALLY_FULFILLED with=MANY_FULFILLMENTS,INVOICES
  lines=PRODUCT,PRODUCT,PRODUCT,PRODUCT,PRODUCT,PRODUCT`,
  'ship=PICKUP_POINT fulfilled=FULFILLED lines=PRODUCT,PRODUCT with=MANY_FULFILLMENTS',
  'with=NO_ADDRESS lines=DIGITAL ship=NONE buyer=ANONYMOUS',
  'currency=JPY with=CONVERSION,TAX_BREAKDOWN',
  'currency=KWD with=TAX_BREAKDOWN refund=PARTIAL paid=PARTIALLY_REFUNDED by=CARD:PARTIALLY_REFUNDED',

  // Buyers who are gone, and sales channels.
  'with=GONE_BUYER buyer=MEMBER',
  'channel=UNSPECIFIED buyer=GUEST',
  'channel=EBAY made=APP imported',
  'channel=AMAZON made=APP imported archived',
  'channel=OTHER_PLATFORM made=APP imported buyer=GUEST',
  'channel=WIX_APP_STORE made=APP',
  'channel=WIX_INVOICES made=USER lines=CUSTOM ship=NONE with=INVOICES',
  'channel=BACKOFFICE_MERCHANT made=USER archived',
  'channel=WISH made=APP',
  'channel=CLASS_PASS made=APP lines=BOOKING ship=NONE',
  'channel=GLOBAL_E made=APP with=CONVERSION',
  'channel=FACEBOOK made=APP',
  'channel=ETSY made=APP imported',
  'channel=TIKTOK made=APP',
  'channel=FAIRE_COM made=APP',
  'channel=PAYPAL_AGENTIC_CHECKOUT made=APP buyer=GUEST',
  'channel=STRIPE_AGENTIC_CHECKOUT made=APP buyer=ANONYMOUS',
].map(scenarioFrom);

/** The first order of the site, and the day the site's history ends: the dates spread over the same years whatever the number of orders. */
const OPENED = Date.UTC(2019, 2, 4, 8);
const TODAY = Date.UTC(2026, 4, 31, 18);
/** Wix's maximum of line items, and the room each order has for their ids. */
export const MAX_LINES = 300;

/** Everything about an order that its parts depend on, and what they are written with; cheap to make. */
export type Order = ReturnType<typeof orderPlan>;

export function orderPlan(site: SiteState, n: number) {
  const { seed, population, id } = site;
  const random = randomFor(seed, 'order-plan', n);
  const scenario = scenarioOf(n);
  // Every 50th order shares its moment with the one before.
  const createdMs = spread(OPENED, TODAY, site.count('orders'), n % 50 === 49 ? n - 1 : n);
  const status = scenario.status ?? (random.chance(0.03) ? 'CANCELED' : 'APPROVED');
  const paymentStatus = scenario.paymentStatus ?? (random.chance(0.88) ? 'PAID' : 'NOT_PAID');
  const fulfillment = scenario.fulfillment ?? everydayFulfillment(status, paymentStatus, random);
  const anyone = random.int(peopleCount(population));
  const personIndex =
    scenario.buyer === undefined ? anyone : anyone - (anyone % 10) + KIND_OFFSET[scenario.buyer];
  const currency = scenario.currency ?? SITE_FACTS.currency;
  const updatedMs = Math.max(createdMs, Math.min(createdMs + random.int(20) * DAY + random.int(DAY), TODAY));
  const lines = linesOf(scenario, random);
  const discounts = scenario.discounts ?? (random.chance(0.12) ? ['COUPON' as const] : []);
  const shipping = scenario.shipping ?? (random.chance(0.8) ? 'DELIVERY' : 'PICKUP');
  const paid = scenario.payments ?? everydayPayments(paymentStatus, random);
  const everydayExtras = (): Extra[] => (random.chance(0.1) ? ['INVOICES', 'TAX_BREAKDOWN'] : []);
  let person: Person | undefined;
  const extras = new Set(scenario.extras ?? everydayExtras());
  return {
    site,
    n,
    id: id('orders', n),
    createdMs,
    updatedMs,
    status,
    paymentStatus,
    fulfillment,
    channel: scenario.channel ?? 'WEB',
    createdBy: scenario.maker ?? (personIndex % 10 < 5 ? 'MEMBER' : 'VISITOR'),
    currency,
    lines,
    discounts,
    shipping,
    isPickup: shipping === 'PICKUP' || shipping === 'PICKUP_POINT',
    payments: paid,
    refund: scenario.refund,
    /** The buyer's bank took the money back. */
    isBack: scenario.refund === 'CHARGEBACK' || scenario.refund === 'REVERSED',
    archived: scenario.archived,
    imported: scenario.imported,
    get person() {
      person ??= personAt(population, personIndex);
      return person;
    },
    has: (extra: Extra) => extras.has(extra),
    /** wire: an amount in the order's currency, from its smallest units. */
    money: (units: number) => money(units, currency),
    /** The id of something of its own kind, by default of the order itself. */
    idOf: (kind: string, number = n) => id(kind, number),
    lineId: (line: number) => id('order-lines', n * MAX_LINES + line),
    /** The moment so many milliseconds after the order was created. */
    after: (ms: number) => iso(createdMs + ms),
  };
}

/** wire: a text in the language of the shop and in that of the buyer. */
export function bilingual(original: string, translated = original): JsonObject {
  return { original, translated };
}

// The oldest orders go through all scenarios once; later every seventh order is out of the ordinary.
function scenarioOf(n: number): Scenario {
  if (n < SCENARIOS.length) return pickAt(SCENARIOS, n);
  if (n % 7 !== 3) return EVERYDAY;
  const scenario = pickAt(SCENARIOS, Math.floor(n / 7));
  // One order of 300 line items is enough for any site.
  return scenario.repeat > 30 ? EVERYDAY : scenario;
}

function everydayFulfillment(status: string, payment: string, random: Random): string {
  if (status !== 'APPROVED' || payment === 'NOT_PAID') return 'NOT_FULFILLED';
  return random.chance(0.85) ? 'FULFILLED' : 'NOT_FULFILLED';
}

function everydayPayments(status: string, random: Random): readonly PaymentPlan[] {
  if (status === 'NOT_PAID') return random.chance(0.5) ? payments('OFFLINE:PENDING') : [];
  return payments(`${random.pick(['CARD', 'CARD', 'WALLET', 'OFFLINE'])}:APPROVED`);
}

function linesOf({ lines, repeat }: Scenario, random: Random): readonly LineKind[] {
  const kinds = lines ?? times(1 + random.int(3), (): LineKind => 'PRODUCT');
  return times(kinds.length * repeat, (at) => pickAt(kinds, at));
}

// Of ten people in a row: 0–4 members, 5–7 contacts, 8 a guest, 9 a passer-by (people.ts).
const KIND_OFFSET: Record<PersonKind, number> = { MEMBER: 1, CONTACT: 6, GUEST: 8, ANONYMOUS: 9 };
