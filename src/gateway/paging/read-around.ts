import { GatewayError } from '../../errors.ts';
import { isRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import { WixServerError } from '../../wix/api/wix-error.ts';
import { inHalves, mayBeOneRecord, refusedRecord, type Refusal } from './halves.ts';
import type { CursorPage, KeyedCursorOptions, KeyRange, PageStart } from './keyed-options.ts';
import { onTrail, TRAIL_LENGTH, type Trail } from './trail.ts';

/** Where the list was when the next record turned out to be one that Wix does not deliver. */
interface Place {
  /** Sort key of the record before it; undefined at the beginning of the list. */
  readonly key?: string;
  readonly trail: Trail;
  /** Records before it with that same key. */
  readonly count: number;
}

/** What lies around the record that Wix does not deliver. */
interface Around<T> {
  /** The error that stands for it, and the records of the very same moment that come after it. */
  readonly slots: readonly Slot<T>[];
  /** The key at which the list goes on. */
  readonly entry: string;
}

/**
 * Finds how far the gap reaches that a record leaves which Wix does not deliver: a cursor leads only to it, so what comes behind it is
 * reached by the time that the list is sorted by, halving the time in which the record must lie until a millisecond is left.
 * @param refusal what Wix answers to a page of this record alone
 * @throws the refusal when not the record is to blame; with another order as its hint when the list is not sorted by a time, or when the
 *   records that share the time of this one cannot be told from it
 */
export async function readAround<T>(
  options: KeyedCursorOptions<T>,
  place: Place,
  refusal: Refusal,
): Promise<Around<T>> {
  const { keyOf, order } = options;
  if (keyOf === undefined || (place.key !== undefined && !TIME.test(place.key))) throw noWayAround(refusal);
  const clock = timeline(order, place.key);
  const isRefused = (from: number, to: number, size = 1): Promise<boolean> =>
    refuses(options, place, { range: clock.span(from, to), size }, refusal);
  const isFailure = refusal instanceof WixServerError;
  // The last record of the list tells at once whether Wix fails at all of it.
  if (isFailure && place.key === undefined) await options.fetch({ range: clock.from(0), reversed: true }, 1);

  let from = 0;
  let to = 1;
  if (place.key === undefined || !(await isRefused(0, 1, options.pageMax))) {
    let step = FIRST_STEP_MS;
    // What was just found empty need not be looked at again.
    if (place.key !== undefined) from = 1;
    for (to = from + step; !(await isRefused(from, to)); to = from + step) {
      from = to;
      step *= STEP_FACTOR;
      if (from > LONGEST_GAP_MS) throw refusal;
    }
    while (to - from > 1) {
      const middle = from + Math.floor((to - from) / 2);
      if (await isRefused(from, middle)) to = middle;
      else from = middle;
    }
  }
  // Before anything of the list was delivered, every page may be refused for a reason that is no record's; where Wix fails, any may.
  if (isFailure || place.key === undefined) {
    const next = await inHalves(options.pageMax, undefined, (size) =>
      options.fetch({ range: clock.from(to), reversed: false }, size),
    );
    if ('refusal' in next) throw refusal;
  }
  const read = options.countIn === undefined ? behindIt : restOfMoment;
  const behind = await read(options, place, clock.span(from, to), refusal);
  return {
    slots: [refusedRecord(refusal, clock.at(from)), ...behind],
    entry: clock.at(to),
  };
}

/** The refusal with the way out that is left: an order in which the list leads around the record. */
function noWayAround(refusal: Refusal): GatewayError {
  const { code, message, status, wixCode, extensions } = refusal;
  const { wixRequestId } = extensions;
  return new GatewayError(code, {
    message,
    hint: `${refusal instanceof WixServerError ? 'Try again in a few minutes. If it stays, one' : 'One'} record of the list is to blame, and this order does not lead around it: read the list in another order, best without \`orderBy\`. There such a record costs itself alone, and is named.`,
    ...(typeof wixRequestId === 'string' ? { wixRequestId } : {}),
    facts: { wixStatus: status, ...(wixCode === undefined ? {} : { wixCode }) },
    cause: refusal,
  });
}

const TIME = /^\d{4}-\d\d-\d\dT/;
/** The step into the list with which the search begins, and by how much each is longer than the one before. */
const FIRST_STEP_MS = 60_000;
const STEP_FACTOR = 16;
const YEAR_MS = 366 * 86_400_000;
/** No gap between two records of a site is longer. */
const LONGEST_GAP_MS = 200 * YEAR_MS;
/** Before the first record of any site: owners date posts back, and nobody dates one further. */
const BEGINNING = Date.UTC(1900, 0, 1);
/** How far ahead of today the first record of a list that begins with the latest may lie, such as a booking. */
const AHEAD_MS = 10 * YEAR_MS;
/** Requests for records of the very same moment; with more of them the page is given up. */
const MAX_READS_BEHIND = 20;

/** Times of a list by their distance (ms) from its key, in its own direction. */
function timeline(order: 'ASC' | 'DESC', key: string | undefined) {
  const sign = order === 'ASC' ? 1 : -1;
  const base = key !== undefined ? Date.parse(key) : order === 'ASC' ? BEGINNING : Date.now() + AHEAD_MS;
  const at = (distance: number): string => new Date(base + sign * distance).toISOString();
  const [from, until] = order === 'ASC' ? (['$gte', '$lt'] as const) : (['$lte', '$gt'] as const);
  return {
    at,
    from: (distance: number): KeyRange => ({ [from]: at(distance) }),
    span: (start: number, end: number): KeyRange => ({
      [from]: start === 0 && key !== undefined ? key : at(start),
      [until]: at(end),
    }),
  };
}

/** Whether Wix refuses the first records of a span. */
async function refuses<T>(
  options: KeyedCursorOptions<T>,
  { trail }: Place,
  { range, size }: { readonly range: KeyRange; readonly size: number },
  refusal: Refusal,
): Promise<boolean> {
  const isReturned = onTrail(trail);
  try {
    const page = await options.fetch({ range, reversed: false }, size);
    const isAhead = page.records.some((slot) => !isRecord(slot) || !isReturned(options.idOf(slot)));
    // The first of a span that has not come yet shares the moment of the refused one, where records of one moment come in any order.
    if (options.countIn !== undefined) return isAhead && size === 1;
    // A record that should have come before the refused one: the list is not in the order that was asked for.
    if (isAhead) throw refusal;
    return false;
  } catch (error) {
    if (error === refusal || !mayBeOneRecord(error)) throw error;
    return true;
  }
}

async function behindIt<T>(
  options: KeyedCursorOptions<T>,
  { trail }: Place,
  range: KeyRange,
  refusal: Refusal,
): Promise<readonly Slot<T>[]> {
  const isReturned = onTrail(trail);
  const found: Slot<T>[] = [];
  let from: PageStart = { range, reversed: true };
  let size = 1;
  for (let reads = 0; reads < MAX_READS_BEHIND; reads += 1) {
    const start: PageStart = from;
    const read = await inHalves(size, undefined, (half): Promise<CursorPage<T>> =>
      options.fetch(start, half),
    );
    if ('refusal' in read) return found.toReversed();
    found.push(...read.page.records);
    const isBefore = read.page.records.some((slot) => isRecord(slot) && isReturned(options.idOf(slot)));
    if (isBefore || read.page.next === null) throw noWayAround(refusal);
    from = { cursor: read.page.next };
    size = options.pageMax;
  }
  throw noWayAround(refusal);
}

/** Requests for what shares the moment of a record: pages from either end, about two for each halving of what is left. */
const MAX_READS_OF_MOMENT = 48;
/** Times in a row that the record stands first, from one end and the other, when what is left cannot be told from it. */
const MAX_TIMES_FIRST = 6;

/**
 * Reads what shares the moment of the record in a list that is sorted by nothing else: what comes before it, from one end and the other, each
 * time without what has come, until by Wix's own count it is alone.
 */
async function restOfMoment<T>(
  options: KeyedCursorOptions<T>,
  { key, trail, count }: Place,
  range: KeyRange,
  refusal: Refusal,
): Promise<readonly Slot<T>[]> {
  const counted = (await options.countIn?.(range)) ?? Infinity;
  if (counted > options.pageMax) throw noWayAround(refusal);
  const found = await allBut(options, { range, counted }, refusal);
  if (count > TRAIL_LENGTH) options.onTwice();
  const isOnTrail = onTrail(trail);
  return found.filter(
    (record) => !isOnTrail(options.idOf(record)) && !precedes(options, options.keyOf?.(record), key),
  );
}

/**
 * Reads all records of a moment but the one that Wix refuses.
 * @throws the refusal where that one is not among them, with another order as its hint where it cannot be told from others
 */
async function allBut<T>(
  options: KeyedCursorOptions<T>,
  { range, counted }: { readonly range: KeyRange; readonly counted: number },
  refusal: Refusal,
): Promise<readonly T[]> {
  const found = new Map<string, T>();
  const most = (): number => Math.max(1, Math.ceil((counted - 1 - found.size) / 2));
  let reversed = true;
  let size = most();
  let timesFirst = 0;
  for (let reads = 0; reads < MAX_READS_OF_MOMENT && timesFirst < MAX_TIMES_FIRST; reads += 1) {
    const start = { range, reversed, without: [...found.keys()] };
    const page = await pageOrRefusal(() => options.fetch(start, size));
    if (page !== undefined) {
      // It has gone meanwhile, or lies elsewhere: the list is not in the order that was asked for.
      if (page.records.length === 0) throw refusal;
      for (const slot of page.records) {
        if (!isRecord(slot)) throw noWayAround(refusal);
        found.set(options.idOf(slot), slot);
      }
      timesFirst = 0;
      size = most();
    } else if (size > 1) size = Math.ceil(size / 2);
    else {
      timesFirst += 1;
      if (timesFirst > 1 && found.size >= counted - 1) return [...found.values()];
      reversed = !reversed;
      size = most();
    }
  }
  throw noWayAround(refusal);
}

/** Whether a list has one key before another; times of the same precision only can be told apart. */
function precedes<T>({ order }: KeyedCursorOptions<T>, key = '', other = ''): boolean {
  return key.length === other.length && (order === 'ASC' ? key < other : key > other);
}

/** A page; undefined where Wix refuses it for what may be one record. */
async function pageOrRefusal<P>(fetch: () => Promise<P>): Promise<P | undefined> {
  try {
    return await fetch();
  } catch (error) {
    if (mayBeOneRecord(error)) return undefined;
    throw error;
  }
}
