import { z } from 'zod';
import { count, positionReader, text } from './position-shape.ts';
import { isRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { NO_CURSOR, type CursorPage, type KeyedCursorOptions, type PageStart } from './keyed-options.ts';
import { inHalves, isForgottenCursor, refusedInARow } from './halves.ts';
import type { Batch, PageSource } from './page-source.ts';
import { readAround } from './read-around.ts';
import { extendTrail, NO_TRAIL, onTrail, placeOnTrail, TRAIL_LENGTH, type Trail } from './trail.ts';

interface CursorPosition {
  /** Wix's cursor of the page, null for the first page. */
  readonly cursor: string | null;
  /** Records of that page that were returned already. */
  readonly skip: number;
  /** Sort key of the last returned record. */
  readonly key?: string;
  /** The records just returned; in a list with a key, those with the same key. */
  readonly trail: Trail;
  /** Records returned with that same key; in a list without a key, since its beginning. */
  readonly count: number;
  /** Where the search for a lost place goes on, in a list that is too long for one operation. */
  readonly searching?: { readonly cursor: string | null };
  /** Among so many records that come next is one that Wix does not deliver. */
  readonly within?: number;
  /** Records in a row that Wix has refused right before. */
  readonly refused?: number;
  /** How many records Wix counts, and how many of them were returned since the beginning; both absent where one is not known. */
  readonly counted?: number;
  readonly read?: number;
}

const START: CursorPosition = { cursor: null, skip: 0, trail: NO_TRAIL, count: 0, read: 0 };

/** A longer cursor of Wix's is left out of the gateway's own where the place can be entered by key. */
const MAX_WIX_CURSOR = 800;

/**
 * Pages with Wix's cursors. When Wix no longer knows a cursor, goes on by the sort key, or, where the list has none, searches the records
 * just returned from the beginning on.
 */
export function keyedCursor<T>(options: KeyedCursorOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    async read(position, limit, whole) {
      const start = position === null ? START : readPosition(position);
      if (start.searching !== undefined) return search(options, start, start.searching.cursor);
      if (start.cursor === NO_CURSOR) return enter(options, start, limit);
      try {
        return await readOn(options, start, limit, whole);
      } catch (error) {
        if (start.cursor === null || !isForgottenCursor(error)) throw error;
        return enter(options, start, limit);
      }
    },
  };
}

async function readOn<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  limit: number,
  whole?: boolean,
): Promise<Batch<T>> {
  const { cursor } = start;
  const size = Math.min(options.pageMax, limit + start.skip);
  const read = await inHalves(
    size,
    start.within,
    (half) => options.fetch(cursor === null ? null : { cursor }, half),
    whole,
  );
  if ('refusal' in read)
    return start.skip > 0 ? enter(options, start, limit) : around(options, start, read.refusal);
  const { page, within } = read;
  const behind = (skipped: number): Batch<T> =>
    toBatch(options, { page, start, skipped, within, inside: (index) => ({ cursor, skip: index }) });
  if (start.skip === 0) return behind(0);
  const place = placeOnTrail(start.trail, idsOf(options, page.records));
  if (place !== -1) return behind(place + 1);
  // A page that had to be smaller this time leaves records to skip in the one after it.
  const left = start.skip - page.records.length;
  if (left >= 0 && page.next !== null)
    return onlyProgress({
      ...start,
      cursor: page.next,
      skip: left,
      ...(within === undefined ? {} : { within }),
    });
  return enter(options, start, limit);
}

/** Finds the place again without Wix's cursor. */
function enter<T>(options: KeyedCursorOptions<T>, start: CursorPosition, limit: number): Promise<Batch<T>> {
  // What a trail remembers whole can be told from the rest of its key in any order that Wix returns it in.
  if (start.key !== undefined && start.count <= TRAIL_LENGTH)
    return enterByKey(options, start, start.key, limit);
  if (start.key === undefined) options.onReread();
  return search(options, start, null);
}

/** Starts at the key of the last returned record; what was returned with that same key is dropped. */
async function enterByKey<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  key: string,
  limit: number,
): Promise<Batch<T>> {
  const size = Math.min(options.pageMax, limit + start.count);
  const read = await inHalves(size, undefined, (half) => options.fetch(fromKey(options, key), half));
  if ('refusal' in read) return around(options, start, read.refusal);
  // A position inside this batch is entered by key again: the batch itself has no cursor of Wix's to come back to.
  return toBatch(options, {
    page: read.page,
    start,
    skipped: 0,
    within: read.within,
    inside: () => ({ cursor: NO_CURSOR, skip: 0 }),
  });
}

/** Looks for the records just returned, one page after another; where it has got to is kept for the next operation. */
async function search<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  cursor: string | null,
): Promise<Batch<T>> {
  const { pageMax, fetch, keyOf } = options;
  const { key } = start;
  const from = cursor !== null ? { cursor } : key === undefined ? null : fromKey(options, key);
  let page: CursorPage<T>;
  try {
    page = await fetch(from, pageMax);
  } catch (error) {
    if (cursor === null || !isForgottenCursor(error)) throw error;
    return search(options, start, null);
  }
  const { searching: _, ...found } = start;
  const place = placeOnTrail(start.trail, idsOf(options, page.records));
  if (place !== -1)
    return toBatch(options, {
      page,
      start: found,
      skipped: place + 1,
      within: undefined,
      inside: (index) => ({ cursor: cursor ?? (key === undefined ? null : NO_CURSOR), skip: index }),
    });
  const isPast = page.records.some((slot) => isRecord(slot) && keyOf !== undefined && keyOf(slot) !== key);
  if (page.next !== null && !isPast) return onlyProgress({ ...start, searching: { cursor: page.next } });
  // A record twice does less harm than one lost.
  options.onLost();
  return onlyProgress(
    key === undefined ? START : { cursor: NO_CURSOR, skip: 0, key, trail: NO_TRAIL, count: 0 },
  );
}

/** Names a record that Wix does not deliver, and goes on behind it. */
async function around<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  refusal: Parameters<typeof readAround>[2],
): Promise<Batch<T>> {
  const refused = refusedInARow(start.refused, refusal);
  const { slots, entry } = await readAround(options, start, refusal);
  const next: CursorPosition = {
    cursor: NO_CURSOR,
    skip: 0,
    key: entry,
    trail: NO_TRAIL,
    count: 0,
    ...(slots.some(isRecord) ? {} : { refused }),
    ...progress(start, slots.length),
  };
  return {
    records: slots,
    next,
    positionAfter: (index) => (index === slots.length - 1 ? next : start),
    endsPage: true,
  };
}

function fromKey<T>({ order }: KeyedCursorOptions<T>, key: string): PageStart {
  return { range: order === 'ASC' ? { $gte: key } : { $lte: key }, reversed: false };
}

/** A read that found its way, and no records yet. */
function onlyProgress(next: CursorPosition): Batch<never> {
  return { records: [], next, positionAfter: () => next, mayBeEmpty: true };
}

/** How far a list is read behind so many more of its records. */
function progress(
  { read, counted: before }: CursorPosition,
  records: number,
  counted = before,
): Pick<CursorPosition, 'read' | 'counted'> {
  return read === undefined || counted === undefined ? {} : { read: read + records, counted };
}

interface ReadPage<T> {
  readonly page: CursorPage<T>;
  readonly start: CursorPosition;
  /** Places at the beginning of the page that were returned before. */
  readonly skipped: number;
  readonly within: number | undefined;
  /** How to come back to the page when so many of its places were returned. */
  readonly inside: (index: number) => Pick<CursorPosition, 'cursor' | 'skip'>;
}

function toBatch<T>(
  options: KeyedCursorOptions<T>,
  { page, start, skipped, within, inside }: ReadPage<T>,
): Batch<T> {
  const isReturned = onTrail(start.trail);
  const fresh = page.records.flatMap((slot, index) =>
    index < skipped || (isRecord(slot) && isReturned(options.idOf(slot))) ? [] : [{ slot, index }],
  );
  const slots = fresh.map(({ slot }) => slot);
  const counted = page.total ?? page.counted ?? undefined;
  const traced = (end: number): Pick<CursorPosition, 'key' | 'trail' | 'count' | 'read' | 'counted'> => ({
    ...trace(options, start, slots.slice(0, end)),
    ...progress(start, end, counted),
  });
  const { read = 0, counted: whole } = traced(slots.length);
  if (page.next === null && whole !== undefined && read < whole) options.onShort?.();
  const next = (cursor: string): CursorPosition => {
    const place = traced(slots.length);
    const isSpared = cursor.length > MAX_WIX_CURSOR && place.key !== undefined && place.count <= TRAIL_LENGTH;
    return {
      cursor: isSpared ? NO_CURSOR : cursor,
      skip: 0,
      ...place,
      ...(within === undefined || isSpared ? {} : { within }),
    };
  };
  return {
    records: slots,
    next: page.next === null ? null : next(page.next),
    mayBeEmpty: slots.length < page.records.length,
    ...(page.total === undefined ? {} : { total: page.total }),
    ...(whole === undefined ? {} : { isMeasured: true }),
    positionAfter: (index) =>
      ({
        ...inside((fresh[index]?.index ?? page.records.length - 1) + 1),
        ...traced(index + 1),
      }) satisfies CursorPosition,
  };
}

/** What a position remembers of the records up to it. */
function trace<T>(
  { idOf, keyOf }: KeyedCursorOptions<T>,
  start: CursorPosition,
  slots: readonly Slot<T>[],
): Pick<CursorPosition, 'key' | 'trail' | 'count'> {
  const records = slots.filter(isRecord);
  if (keyOf === undefined)
    return {
      trail: extendTrail(start.trail, records.slice(-TRAIL_LENGTH).map(idOf)),
      count: start.count + records.length,
    };
  // A record without the key has no place of its own; the ones around it have.
  const keyed = records.flatMap((record) => {
    const key = keyOf(record);
    return key === undefined ? [] : [{ record, key }];
  });
  const key = keyed.at(-1)?.key ?? start.key;
  const other = keyed.findLastIndex((entry) => entry.key !== key);
  const same = keyed.slice(other + 1).map(({ record }) => idOf(record));
  const goesOn = other === -1 && key === start.key;
  return {
    ...(key === undefined ? {} : { key }),
    trail: extendTrail(goesOn ? start.trail : NO_TRAIL, same),
    count: (goesOn ? start.count : 0) + same.length,
  };
}

function idsOf<T>({ idOf }: KeyedCursorOptions<T>, slots: readonly Slot<T>[]): (string | null)[] {
  return slots.map((slot) => (isRecord(slot) ? idOf(slot) : null));
}

/** Before an upgrade positions held whole ids, as `seen`, instead of a trail. */
const readShape = positionReader(
  z.strictObject({
    cursor: text.nullable(),
    skip: count,
    key: text.exactOptional(),
    trail: text.optional(),
    seen: z.array(text).optional(),
    count,
    searching: z.strictObject({ cursor: text.nullable() }).exactOptional(),
    within: count.exactOptional(),
    refused: count.exactOptional(),
    counted: count.exactOptional(),
    read: count.exactOptional(),
  }),
);

function readPosition(position: Position): CursorPosition {
  const { seen, trail = NO_TRAIL, ...read } = readShape(position);
  return seen === undefined
    ? { ...read, trail }
    : {
        ...read,
        trail: extendTrail(NO_TRAIL, seen),
        count: read.key === undefined ? read.count : seen.length,
      };
}
