import { hashOf } from '../../hash.ts';

/** Marks of the records just returned, the nearest first: by any of them the place is found again, whatever was deleted meanwhile. */
export type Trail = string;

export const NO_TRAIL: Trail = '';

/** Records that a trail remembers. With their marks a cursor stays small however many records share a key. */
export const TRAIL_LENGTH = 64;

const MARK_LENGTH = 8;

/** The trail after some more records, given in the order of the list. */
export function extendTrail(trail: Trail, ids: readonly string[]): Trail {
  const marks = ids.slice(-TRAIL_LENGTH).map(markOf).toReversed();
  return (marks.join('') + trail).slice(0, TRAIL_LENGTH * MARK_LENGTH);
}

/** Tells which records a trail remembers. */
export function onTrail(trail: Trail): (id: string) => boolean {
  if (trail === NO_TRAIL) return () => false;
  const marks = new Set(marksOf(trail));
  return (id) => marks.has(markOf(id));
}

/** Whether a record is the one that was returned last. */
export function isLastOnTrail(trail: Trail, id: string): boolean {
  return trail !== NO_TRAIL && trail.startsWith(markOf(id));
}

/** The place of the record that was returned last among those that are here; -1 when none is. */
export function placeOnTrail(trail: Trail, ids: readonly (string | null)[]): number {
  const places = new Map(ids.map((id, place) => [id === null ? null : markOf(id), place]));
  for (const mark of marksOf(trail)) {
    const place = places.get(mark);
    if (place !== undefined) return place;
  }
  return -1;
}

/**
 * Whether records that a trail remembers come in another order than they were returned in. What was added or deleted meanwhile leaves the others in
 * theirs; what was changed can move alone.
 */
export function isReordered(trail: Trail, ids: readonly (string | null)[]): boolean {
  const marks = marksOf(trail);
  const places = new Map(marks.map((mark, place) => [mark, marks.length - place]));
  const known = ids.flatMap((id) => (id === null ? [] : (places.get(markOf(id)) ?? [])));
  const backwards = known.filter((place, index) => index > 0 && place < (known[index - 1] ?? 0));
  return backwards.length > Math.max(1, known.length / 4);
}

function marksOf(trail: Trail): string[] {
  return Array.from({ length: trail.length / MARK_LENGTH }, (_, index) =>
    trail.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );
}

function markOf(id: string): string {
  return hashOf(id).slice(0, MARK_LENGTH);
}
