import { GatewayError } from '../../errors.ts';
import { isRecord, type Slot } from '../../wix/unreadable-record.ts';
import { WixServerError } from '../../wix/wix-error.ts';
import { inHalves, mayBeOneRecord, refusedRecord, type Refusal } from './halves.ts';
import type { CursorPage, KeyedCursorOptions, KeyRange, PageStart } from './keyed-options.ts';
import { onTrail, type Trail } from './trail.ts';

/** Where the list was when the next record turned out to be one that Wix does not deliver. */
interface Place {
  /** Sort key of the record before it; undefined at the beginning of the list. */
  readonly key?: string;
  readonly trail: Trail;
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
 * @throws the refusal when not the record is to blame; with another order as its hint when the list is not sorted by a time, or when too many
 *   records share the time of this one
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
  const behind = await behindIt(options, place, clock.span(from, to), refusal);
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
    // A record that should have come before the refused one: the list is not in the order that was asked for.
    if (page.records.some((slot) => !isRecord(slot) || !isReturned(options.idOf(slot)))) throw refusal;
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
