import { DAY, HOUR, iso, type JsonObject, pickAt, words } from '../making.ts';
import type { SiteState } from '../state.ts';
import { createdMs } from './event-world.ts';

export type EventStatus = 'UPCOMING' | 'STARTED' | 'ENDED' | 'CANCELED' | 'DRAFT';

const RECURRENCES = words(
  'RECURRING RECURRING_UPCOMING RECURRING_RECENTLY_ENDED RECURRING_RECENTLY_CANCELED',
);
const ZONES = words('Europe/Berlin America/New_York Asia/Jerusalem Asia/Tokyo UTC');
const THIS_YEAR = Date.UTC(2026, 4, 1, 17, 30);

/** Statuses that a site's own records show. */
export function statusOf(serial: number): EventStatus {
  const odd = ({ 5: 'CANCELED', 7: 'DRAFT', 9: 'STARTED' } as const)[serial % 10];
  return odd ?? (Math.floor(serial / 2) % 2 === 0 ? 'ENDED' : 'UPCOMING');
}

// Bad data: no date, and nothing that says that it is open.
const isUndated = (serial: number): boolean => serial % 29 === 8;

/** When an event begins, in milliseconds; undefined for one whose time is open, and for one that was stored without. */
export function startOf({ count }: SiteState, serial: number): number | undefined {
  const status = statusOf(serial);
  if (serial % 11 === 4 || isUndated(serial)) return undefined;
  // A reenactment: events of long ago are entered with their own date.
  if (serial % 50 === 6) return Date.UTC(1912, 5, 1, 19, 0);
  if (status === 'STARTED') return THIS_YEAR - DAY;
  return status === 'ENDED' ? createdMs(serial, count('events')) + 20 * DAY : THIS_YEAR + (serial + 1) * DAY;
}

/** wire: the times of an event. */
export function timesOf(site: SiteState, serial: number): JsonObject {
  if (isUndated(serial)) return {};
  const start = startOf(site, serial);
  const recurrenceStatus = serial % 6 === 0 ? pickAt(RECURRENCES, serial / 6) : 'ONE_TIME';
  const timeZoneId = pickAt(ZONES, serial);
  const shared = { recurrenceStatus, hideEndDate: serial % 7 === 0, showTimeZone: serial % 3 === 1 };
  if (start === undefined)
    return {
      ...shared,
      dateAndTimeTbd: true,
      dateAndTimeTbdMessage: 'Date to be announced – בקרוב',
      formatted: { dateAndTime: 'Date to be announced' },
    };
  const evening = (from: number) => ({ startDate: iso(from), endDate: iso(from + 3 * HOUR), timeZoneId });
  const { startDate, endDate } = evening(start);
  const [startDay, startTime, endDay, endTime] = [startDate, endDate].flatMap((moment) => [
    moment.slice(0, 10),
    moment.slice(11, 16),
  ]);
  return {
    ...shared,
    dateAndTimeTbd: false,
    ...evening(start),
    // wire: each event of a series is a record of its own; all are in the one category that stands for the series.
    recurringEvents:
      recurrenceStatus === 'ONE_TIME'
        ? undefined
        : {
            categoryId: site.id('event-series', Math.floor(serial / 12)),
            individualEventDates: [0, 7, 14].map((days) => ({
              ...evening(start + days * DAY),
              showTimeZone: days === 0,
            })),
          },
    formatted: {
      dateAndTime: `${startDay}, ${startTime} – ${endTime}`,
      startDate: startDay,
      startTime,
      endDate: endDay,
      endTime,
    },
  };
}
