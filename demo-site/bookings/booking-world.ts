import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { Population } from '../people.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';

/** What the generators of services, staff and bookings know of a site. */
export interface BookingWorld {
  readonly site: SiteState;
  readonly seed: number;
  readonly population: Population;
  readonly services: number;
  readonly bookings: number;
  readonly staff: number;
  /** Rooms and equipment; the resources of the staff follow after them. */
  readonly rooms: number;
  id(kind: string, serial: number): string;
}

const worlds = new WeakMap<SiteState, BookingWorld>();

export function bookingWorld(site: SiteState): BookingWorld {
  const known = worlds.get(site);
  if (known !== undefined) return known;
  const world: BookingWorld = {
    site,
    seed: site.seed,
    population: { seed: site.seed, members: site.count('members'), contacts: site.count('contacts') },
    services: site.count('bookingServices'),
    bookings: site.count('bookings'),
    staff: site.count('staffMembers'),
    rooms: site.count('bookingResources'),
    id: (kind, serial) => guidOf(site.seed, kind, serial),
  };
  worlds.set(site, world);
  return world;
}

/** wire: a staff member is bookable as a resource of its own, and services and bookings name staff by that resource's id. */
export function staffResourceId(world: BookingWorld, staff: number): string {
  return world.id('bookingResources', world.rooms + staff);
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

/**
 * wire: money of Wix Bookings, `{ value, currency, formattedValue }`.
 * @param thousandths of the currency's main unit; the value keeps a third decimal where there is one
 */
export function price(thousandths: number): JsonObject {
  return {
    value: decimal(thousandths),
    currency: SITE_FACTS.currency,
    formattedValue: `€${(thousandths / 1000).toFixed(2)}`,
  };
}

/** Thousandths as an exact decimal text: 45000 is `45.00`, 45505 is `45.505`. */
export function decimal(thousandths: number): string {
  return (thousandths / 1000).toFixed(thousandths % 10 === 0 ? 2 : 3);
}
