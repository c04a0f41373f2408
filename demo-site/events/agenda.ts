import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { startOf } from './event-dates.ts';
import { statusOf } from './event.ts';
import { createdMs, eventId, iso, type EventWorld } from './event-world.ts';

const HOUR = 3_600_000;
const ITEMS = 4;

/** How many policies and schedule items the site has. */
export const policyCount = ({ events }: EventWorld): number => Math.ceil(events / 2);
export const scheduleItemCount = ({ events }: EventWorld): number => Math.ceil(events / 4) * ITEMS;

// The policies belong to the even events, two to every fourth.
const eventOfPolicy = (serial: number): number => (serial % 2 === 0 ? serial * 2 : (serial - 1) * 2);

/** wire: a policy of an event. */
export function policyAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, policyCount(world));
  return {
    id: guidOf(world.seed, 'event-policies', serial),
    revision: String(serial + 1),
    createdDate: iso(created),
    updatedDate: iso(created + HOUR),
    name: pickAt(['Refunds', 'Haftung', 'תקנון'], serial),
    body: `<p>We refund up to 24 hours before. §${serial}</p>`,
    eventId: eventId(world, eventOfPolicy(serial)),
  };
}

const eventOfItem = (serial: number): number => Math.floor(serial / ITEMS) * 4;

/** wire: an item of an event's schedule; every fourth event has some. */
export function scheduleItemAt(world: EventWorld, serial: number): JsonObject {
  const event = eventOfItem(serial);
  const start =
    (startOf(world, event, statusOf(event)) ?? Date.UTC(1969, 6, 20, 20, 17)) + (serial % ITEMS) * HOUR;
  const created = createdMs(serial, scheduleItemCount(world));
  return {
    id: guidOf(world.seed, 'schedule-items', serial),
    hidden: serial % ITEMS === 3,
    name: pickAt(['Doors', 'Firing 🔥', 'הרצאה', 'Clean-up'], serial),
    timeSlot: { start: iso(start), end: iso(start + HOUR), timeZoneId: 'Europe/Berlin' },
    ...(serial % 3 === 0 ? {} : { description: `<p>Part ${serial % ITEMS} of the evening</p>` }),
    ...(serial % 2 === 0 ? { stageName: 'Yard' } : {}),
    tags: serial % 2 === 0 ? ['clay', 'fire & smoke'] : [],
    status: serial % 9 === 8 ? 'CANCELED' : 'SCHEDULED',
    createdDate: iso(created),
    updatedDate: iso(created + HOUR),
    eventId: eventId(world, event),
    draft: false,
  };
}
