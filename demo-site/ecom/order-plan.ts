import { DAY, iso, peopleCount, personAt, pickAt, randomFor, SITE_FACTS, times } from '../making.ts';
import type { JsonObject, Person, PersonKind, Random, SiteState } from '../making.ts';
import { money } from './money.ts';
import { EVERYDAY, payments, SCENARIOS } from './order-scenarios.ts';
import type { Extra, LineKind, PaymentPlan, Scenario } from './order-scenarios.ts';

/** The first order of the site, and the day the site's history ends: the dates spread over the same years whatever the number of orders. */
const OPENED = Date.UTC(2019, 2, 4, 8);
const TODAY = Date.UTC(2026, 4, 31, 18);
/** Wix's maximum of line items, and the room each order has for their ids. */
export const MAX_LINES = 300;

/** Everything about an order that its parts depend on, and what they are written with; cheap to make. */
export type Order = ReturnType<typeof orderPlan>;

export function orderPlan(site: SiteState, index: number) {
  const { seed, population, id } = site;
  const random = randomFor(seed, 'order-plan', index);
  const scenario = scenarioOf(index);
  // Every 50th order shares its moment with the one before.
  const step = (TODAY - OPENED) / Math.max(site.count('orders'), 1);
  const createdMs = Math.floor(OPENED + step * (index % 50 === 49 ? index - 1 : index));
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
    index,
    id: id('orders', index),
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
    /** The id of something of its own kind, by default of the order's index. */
    idOf: (kind: string, number = index) => id(kind, number),
    lineId: (line: number) => id('order-lines', index * MAX_LINES + line),
    /** The moment so many milliseconds after the order was created. */
    after: (ms: number) => iso(createdMs + ms),
  };
}

/** wire: a text in the language of the shop and in that of the buyer. */
export function bilingual(original: string, translated = original): JsonObject {
  return { original, translated };
}

// The oldest orders go through all scenarios once; later every seventh order is out of the ordinary.
function scenarioOf(index: number): Scenario {
  if (index < SCENARIOS.length) return pickAt(SCENARIOS, index);
  if (index % 7 !== 3) return EVERYDAY;
  const scenario = pickAt(SCENARIOS, Math.floor(index / 7));
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
