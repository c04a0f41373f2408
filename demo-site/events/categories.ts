import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { EventWorld } from './event-world.ts';
import { iso } from './event-world.ts';

const CATEGORIES: readonly (readonly [name: string, states: readonly string[]])[] = [
  ['Workshops', ['MANUAL']],
  ['Openings', ['MANUAL']],
  ['Märkte', ['MANUAL']],
  ['סדנאות', ['MANUAL']],
  ['Upcoming', ['AUTO']],
  ['Series', ['RECURRING_EVENT', 'HIDDEN']],
  ['Old', ['MANUAL', 'HIDDEN']],
  ['', ['MANUAL']],
];

export const CATEGORY_COUNT = CATEGORIES.length;

/** wire: a category of events; its counts come only when they are asked for. */
export function categoryAt(world: EventWorld, serial: number): JsonObject {
  const [name, states] = CATEGORIES[serial] ?? ['', []];
  return {
    id: guidOf(world.seed, 'event-categories', serial),
    name,
    createdDate: iso(Date.UTC(2018, 10, 1 + serial)),
    states,
    counts: {
      assignedEventsCount: eventsInCategory(world, serial).filter((event) => event % 10 !== 7).length,
      assignedDraftEventsCount: eventsInCategory(world, serial).filter((event) => event % 10 === 7).length,
    },
  };
}

/** The serials of the events in a category. */
export function eventsInCategory({ events }: EventWorld, category: number): number[] {
  return Array.from({ length: events }, (_, event) => event).filter((event) =>
    categoryIndexes(event).includes(category),
  );
}

/** wire: the categories of an event, without their counts. */
export function categoriesOf(world: EventWorld, event: number): JsonObject[] {
  return categoryIndexes(event).map((index) => {
    const { counts: _, ...category } = categoryAt({ ...world, events: 0 }, index);
    return category;
  });
}

// A fifth of the events are in none, some in three.
function categoryIndexes(event: number): number[] {
  if (event % 5 === 3) return [];
  const first = event % 4;
  return [first, ...(event % 3 === 0 ? [4] : []), ...(event % 6 === 0 ? [5] : [])];
}
