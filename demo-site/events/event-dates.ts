import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { createdMs, DAY, iso, type EventWorld } from './event-world.ts';

export type EventStatus = 'UPCOMING' | 'STARTED' | 'ENDED' | 'CANCELED' | 'DRAFT';

const RECURRENCES: readonly string[] = [
  'RECURRING',
  'RECURRING_UPCOMING',
  'RECURRING_RECENTLY_ENDED',
  'RECURRING_RECENTLY_CANCELED',
];

const ZONES: readonly string[] = ['Europe/Berlin', 'America/New_York', 'Asia/Jerusalem', 'Asia/Tokyo', 'UTC'];
const THIS_YEAR = Date.UTC(2026, 4, 1, 17, 30);

/** When an event begins, in milliseconds; undefined for one whose time is open, and for one that was stored without. */
export function startOf(world: EventWorld, serial: number, status: EventStatus): number | undefined {
  if (isOpen(serial) || serial % 29 === 8) return undefined;
  // A reenactment: events of long ago are entered with their own date.
  if (serial % 50 === 6) return Date.UTC(1912, 5, 1, 19, 0);
  if (status === 'STARTED') return THIS_YEAR - DAY;
  if (status === 'ENDED') return createdMs(serial, world.events) + 20 * DAY;
  return THIS_YEAR + (serial + 1) * DAY;
}

const isOpen = (serial: number): boolean => serial % 11 === 4;

/** wire: the times of an event; bad data included: an event that has no date and does not say that it is open. */
export function datesOf(world: EventWorld, serial: number, status: EventStatus): JsonObject {
  if (serial % 29 === 8) return {};
  const start = startOf(world, serial, status);
  const recurrence = serial % 6 === 0 ? pickAt(RECURRENCES, serial / 6) : 'ONE_TIME';
  const timeZoneId = pickAt(ZONES, serial);
  const shared = {
    recurrenceStatus: recurrence,
    hideEndDate: serial % 7 === 0,
    showTimeZone: serial % 3 === 1,
  };
  if (start === undefined)
    return {
      ...shared,
      dateAndTimeTbd: true,
      dateAndTimeTbdMessage: 'Date to be announced – בקרוב',
      formatted: { dateAndTime: 'Date to be announced' },
    };
  const end = start + 3 * 3_600_000;
  return {
    ...shared,
    dateAndTimeTbd: false,
    startDate: iso(start),
    endDate: iso(end),
    timeZoneId,
    ...(recurrence === 'ONE_TIME'
      ? {}
      : { recurringEvents: recurrencesOf(world, serial, start, timeZoneId) }),
    formatted: {
      dateAndTime: `${iso(start).slice(0, 10)}, ${iso(start).slice(11, 16)} – ${iso(end).slice(11, 16)}`,
      startDate: iso(start).slice(0, 10),
      startTime: iso(start).slice(11, 16),
      endDate: iso(end).slice(0, 10),
      endTime: iso(end).slice(11, 16),
    },
  };
}

// wire: each event of a series is a record of its own; all are in the one category that stands for the series.
function recurrencesOf(world: EventWorld, serial: number, start: number, timeZoneId: string): JsonObject {
  return {
    categoryId: guidOf(world.seed, 'event-series', Math.floor(serial / 12)),
    individualEventDates: [0, 7, 14].map((days) => ({
      startDate: iso(start + days * DAY),
      endDate: iso(start + days * DAY + 3 * 3_600_000),
      timeZoneId,
      showTimeZone: days === 0,
    })),
  };
}
