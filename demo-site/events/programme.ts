import { HOUR, iso, type JsonObject, pickAt, times, when } from '../making.ts';
import { perSite, siteSet } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { startOf } from './event-dates.ts';
import { createdMs } from './event-world.ts';

const CATEGORIES: readonly (readonly [name: string, ...states: readonly string[]])[] = [
  ['Workshops', 'MANUAL'],
  ['Openings', 'MANUAL'],
  ['Märkte', 'MANUAL'],
  ['סדנאות', 'MANUAL'],
  ['Upcoming', 'AUTO'],
  ['Series', 'RECURRING_EVENT', 'HIDDEN'],
  ['Old', 'MANUAL', 'HIDDEN'],
  ['', 'MANUAL'],
];

/** What belongs to events and is not counted by itself: categories, policies and the agenda. */
export const programmeOf = perSite((site) => {
  const policies = Math.ceil(site.count('events') / 2);
  const items = Math.ceil(site.count('events') / 4) * ITEMS;
  return {
    categories: siteSet(site, 'event-categories', CATEGORIES.length, { make: categoryAt }),
    policies: siteSet(site, 'event-policies', policies, {
      make: (serial) => policyAt(site, serial, createdMs(serial, policies)),
    }),
    schedule: siteSet(site, 'schedule-items', items, {
      make: (serial) => scheduleItemAt(site, serial, createdMs(serial, items)),
    }),
  };
});

/** wire: a category of events; its counts come only when they are asked for. */
function categoryAt(serial: number, { count }: SiteState): JsonObject {
  const events = times(count('events'), (event) => event).filter((event) =>
    categoryIndexes(event).includes(serial),
  );
  const drafts = events.filter((event) => event % 10 === 7).length;
  return {
    ...nameOfCategory(serial),
    counts: { assignedEventsCount: events.length - drafts, assignedDraftEventsCount: drafts },
  };
}

function nameOfCategory(serial: number): JsonObject {
  const [name = '', ...states] = CATEGORIES[serial] ?? [];
  return { name, createdDate: iso(Date.UTC(2018, 10, 1 + serial)), states };
}

// A fifth of the events are in none, some in three.
function categoryIndexes(event: number): number[] {
  if (event % 5 === 3) return [];
  return [event % 4, ...(event % 3 === 0 ? [4] : []), ...(event % 6 === 0 ? [5] : [])];
}

/** wire: the categories of an event, without their counts. */
export function categoriesOf({ id }: SiteState, event: number): JsonObject[] {
  return categoryIndexes(event).map((index) => ({
    id: id('event-categories', index),
    ...nameOfCategory(index),
  }));
}

/** wire: a policy of an event. They belong to the even events, two to every fourth. */
const policyAt = (site: SiteState, serial: number, created: number): JsonObject => ({
  revision: String(serial + 1),
  createdDate: iso(created),
  updatedDate: iso(created + HOUR),
  name: pickAt(['Refunds', 'Haftung', 'תקנון'], serial),
  body: `<p>We refund up to 24 hours before. §${serial}</p>`,
  eventId: site.id('events', (serial - (serial % 2)) * 2),
});

const ITEMS = 4;

/** wire: an item of an event's schedule; every fourth event has some. */
function scheduleItemAt(site: SiteState, serial: number, created: number): JsonObject {
  const place = serial % ITEMS;
  const event = serial - place;
  const start = (startOf(site, event) ?? Date.UTC(1969, 6, 20, 20, 17)) + place * HOUR;
  return {
    hidden: place === 3,
    name: pickAt(['Doors', 'Firing 🔥', 'הרצאה', 'Clean-up'], serial),
    timeSlot: { start: iso(start), end: iso(start + HOUR), timeZoneId: 'Europe/Berlin' },
    description: when(serial % 3 !== 0, `<p>Part ${place} of the evening</p>`),
    stageName: when(serial % 2 === 0, 'Yard'),
    tags: serial % 2 === 0 ? ['clay', 'fire & smoke'] : [],
    status: serial % 9 === 8 ? 'CANCELED' : 'SCHEDULED',
    createdDate: iso(created),
    updatedDate: iso(created + HOUR),
    eventId: site.id('events', event),
    draft: false,
  };
}
