import { HOUR, iso, perSite, pickAt, siteSet, times, when } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { createdMs, startOf } from './event-world.ts';

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
/** Items of an event's schedule; every fourth event has some. */
const ITEMS = 4;

const changed = (created: number) => ({ createdDate: iso(created), updatedDate: iso(created + HOUR) });

/** What belongs to events and is not counted by itself: categories, policies and the agenda. */
export const programmeOf = perSite((site) => {
  const events = site.count('events');
  const [policies, items] = [Math.ceil(events / 2), Math.ceil(events / 4) * ITEMS];
  return {
    categories: siteSet(site, 'event-categories', CATEGORIES.length, { make: categoryAt }),
    // Policies belong to the even events, two to every fourth.
    policies: siteSet(site, 'event-policies', policies, {
      make: (n) => ({
        revision: String(n + 1),
        ...changed(createdMs(n, policies)),
        name: pickAt(['Refunds', 'Haftung', 'תקנון'], n),
        body: `<p>We refund up to 24 hours before. §${n}</p>`,
        eventId: site.id('events', (n - (n % 2)) * 2),
      }),
    }),
    schedule: siteSet(site, 'schedule-items', items, {
      make: (n) => {
        const place = n % ITEMS;
        const event = n - place;
        const start = (startOf(site, event) ?? Date.UTC(1969, 6, 20, 20, 17)) + place * HOUR;
        return {
          hidden: place === 3,
          name: pickAt(['Doors', 'Firing 🔥', 'הרצאה', 'Clean-up'], n),
          timeSlot: { start: iso(start), end: iso(start + HOUR), timeZoneId: 'Europe/Berlin' },
          description: when(n % 3 !== 0, `<p>Part ${place} of the evening</p>`),
          stageName: when(n % 2 === 0, 'Yard'),
          tags: n % 2 === 0 ? ['clay', 'fire & smoke'] : [],
          status: n % 9 === 8 ? 'CANCELED' : 'SCHEDULED',
          ...changed(createdMs(n, items)),
          eventId: site.id('events', event),
          draft: false,
        };
      },
    }),
  };
});

/** wire: a category of events; its counts come only when they are asked for. */
function categoryAt(n: number, { count }: SiteState): JsonObject {
  const events = times(count('events'), (event) => event).filter((event) =>
    categoryIndexes(event).includes(n),
  );
  const drafts = events.filter((event) => event % 10 === 7).length;
  return {
    ...nameOfCategory(n),
    counts: { assignedEventsCount: events.length - drafts, assignedDraftEventsCount: drafts },
  };
}

function nameOfCategory(n: number): JsonObject {
  const [name = '', ...states] = CATEGORIES[n] ?? [];
  return { name, createdDate: iso(Date.UTC(2018, 10, 1 + n)), states };
}

// A fifth of the events are in none, some in three.
function categoryIndexes(event: number): number[] {
  if (event % 5 === 3) return [];
  return [event % 4, ...(event % 3 === 0 ? [4] : []), ...(event % 6 === 0 ? [5] : [])];
}

/** wire: the categories of an event, without their counts. */
export const categoriesOf = ({ id }: SiteState, event: number): JsonObject[] =>
  categoryIndexes(event).map((n) => ({ id: id('event-categories', n), ...nameOfCategory(n) }));
