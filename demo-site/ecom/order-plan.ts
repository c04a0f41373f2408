import { DAY } from '../dates.ts';
import { guidOf } from '../ids.ts';
import { peopleCount, type PersonKind, type Population } from '../people.ts';
import { pickAt, type Random, randomFor } from '../random.ts';
import { times } from '../vary.ts';
import type { Extra, LineKind, PaymentPlan, Scenario } from './order-scenarios.ts';
import { payments, SCENARIOS } from './order-scenarios.ts';
import type { ShopWindow } from './shop-window.ts';

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

/** The first order of the site, and the day the site's history ends. */
const OPENED = Date.UTC(2019, 2, 4, 8);
const TODAY = Date.UTC(2026, 4, 31, 18);

/** When the order was created: it rises with the index, and every 50th order shares its moment with the one before. */
function orderCreatedMs(world: OrderWorld, index: number): number {
  const step = (TODAY - OPENED) / Math.max(world.orders, 1);
  return Math.floor(OPENED + step * (index % 50 === 49 ? index - 1 : index));
}

/** Everything about an order that other parts of it depend on; cheap to make. */
export type OrderPlan = ReturnType<typeof orderPlan>;

export function orderPlan(world: OrderWorld, index: number) {
  const random = randomFor(world.seed, 'order-plan', index);
  const scenario = scenarioOf(index);
  const createdMs = orderCreatedMs(world, index);
  const status = scenario.status ?? (random.chance(0.03) ? 'CANCELED' : 'APPROVED');
  const paymentStatus = scenario.paymentStatus ?? (random.chance(0.88) ? 'PAID' : 'NOT_PAID');
  const fulfillment = scenario.fulfillment ?? everydayFulfillment(status, paymentStatus, random);
  const personIndex = personFor(world, scenario, random);
  return {
    index,
    id: guidOf(world.seed, 'orders', index),
    createdMs,
    updatedMs: Math.max(createdMs, Math.min(createdMs + random.int(20) * DAY + random.int(DAY), TODAY)),
    status,
    paymentStatus,
    fulfillment,
    channel: scenario.channel ?? 'WEB',
    createdBy: scenario.createdBy ?? (personIndex % 10 < 5 ? 'MEMBER' : 'VISITOR'),
    personIndex,
    currency: scenario.currency ?? world.currency,
    lines: linesOf(scenario, random),
    discounts: scenario.discounts ?? (random.chance(0.12) ? ['COUPON'] : []),
    shipping: scenario.shipping ?? (random.chance(0.8) ? 'DELIVERY' : 'PICKUP'),
    payments: scenario.payments ?? everydayPayments(paymentStatus, random),
    refund: scenario.refund,
    archived: scenario.archived ?? false,
    imported: scenario.imported ?? false,
    extras: new Set<Extra>(scenario.extras ?? (random.chance(0.1) ? ['INVOICES', 'TAX_BREAKDOWN'] : [])),
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

function everydayFulfillment(status: string, payment: string, random: Random): string {
  if (status !== 'APPROVED' || payment === 'NOT_PAID') return 'NOT_FULFILLED';
  return random.chance(0.85) ? 'FULFILLED' : 'NOT_FULFILLED';
}

function everydayPayments(status: string, random: Random): readonly PaymentPlan[] {
  if (status === 'NOT_PAID') return random.chance(0.5) ? payments('OFFLINE:PENDING') : [];
  return payments(`${random.pick(['CARD', 'CARD', 'WALLET', 'OFFLINE'])}:APPROVED`);
}

function linesOf(scenario: Scenario, random: Random): readonly LineKind[] {
  const kinds = scenario.lines ?? times(1 + random.int(3), (): LineKind => 'PRODUCT');
  return times(kinds.length * (scenario.repeat ?? 1), (at) => pickAt(kinds, at));
}

// Of ten people in a row: 0–4 members, 5–7 contacts, 8 a guest, 9 a passer-by (people.ts).
const KIND_OFFSET: Record<PersonKind, number> = { MEMBER: 1, CONTACT: 6, GUEST: 8, ANONYMOUS: 9 };

function personFor(world: OrderWorld, scenario: Scenario, random: Random): number {
  const anyone = random.int(peopleCount(world.population));
  return scenario.buyer === undefined ? anyone : anyone - (anyone % 10) + KIND_OFFSET[scenario.buyer];
}
