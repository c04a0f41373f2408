import { orderPlan } from '../ecom/order-plan.ts';
import { orderWorld } from '../ecom/order-world.ts';
import type { JsonObject } from '../json.ts';
import { objectAt } from '../json.ts';
import type { SiteState } from '../state.ts';

const kept = new WeakMap<SiteState, ReadonlyMap<number, number>>();

/**
 * wire: `order` of an extended booking: the order that has the booking among its line items, or undefined when there is none (any more).
 * @param serial of the booking
 */
export function orderOfBooking(site: SiteState, serial: number): JsonObject | undefined {
  const order = ordersByBooking(site).get(serial);
  const position = order === undefined ? undefined : site.records.orders.positionOf(order);
  if (order === undefined || position === undefined) return undefined;
  if (position >= site.records.orders.count || site.records.orders.serialAt(position) !== order)
    return undefined;
  const record = site.records.orders.at(position);
  const total = objectAt(objectAt(record, 'priceSummary'), 'total');
  return {
    id: record['id'],
    number: record['number'],
    status: record['status'],
    paymentStatus: serial % 13 === 12 ? 'PENDING_MERCHANT' : record['paymentStatus'],
    totalPrice: total,
    bookingPrice: serial % 6 === 5 ? undefined : total,
    bookingPriceDescription:
      serial % 6 === 5 ? { original: 'Price on request', translated: 'Preis auf Anfrage' } : undefined,
    balance: objectAt(objectAt(record, 'balanceSummary'), 'balance'),
    currency: record['currency'],
  };
}

/** The first order of each booking that one was placed for; read off the plans of the orders once. */
function ordersByBooking(site: SiteState): ReadonlyMap<number, number> {
  const known = kept.get(site);
  if (known !== undefined) return known;
  const world = orderWorld(site);
  const found = new Map<number, number>();
  for (let index = 0; index < world.orders; index += 1) {
    for (const [at, kind] of orderPlan(world, index).lines.entries()) {
      const booking = (index + at) % Math.max(world.others.bookings, 1);
      if (kind === 'BOOKING' && !found.has(booking)) found.set(booking, index);
    }
  }
  kept.set(site, found);
  return found;
}
