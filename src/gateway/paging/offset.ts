import { z } from 'zod';
import { count, positionReader, text } from './position-shape.ts';
import { GatewayError } from '../../errors.ts';
import { isRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { inHalves, refusedPlace, type Refusal } from './halves.ts';
import { partOf, type Batch, type PageSource } from './page-source.ts';
import { isPageCounted, possibleTotal } from './possible-total.ts';
import {
  extendTrail,
  isLastOnTrail,
  isReordered,
  NO_TRAIL,
  onTrail,
  placeOnTrail,
  TRAIL_LENGTH,
  type Trail,
} from './trail.ts';

/** One page as Wix's offset paging returns it. */
export interface OffsetPage<T> {
  readonly records: readonly Slot<T>[];
  /** How many records the list has, or null when Wix does not say (then a short page is the last). */
  readonly total: number | null;
}

export interface OffsetOptions<T> {
  readonly pageMax: number;
  /** The offset from which on Wix answers no more, if there is one. */
  readonly wall?: number;
  /** Sends one Wix request. The list must be sorted in a stable order. */
  fetch(offset: number, limit: number): Promise<OffsetPage<T>>;
  readonly idOf: (record: T) => string;
  /** Whether a first page that is as long as its list looks behind itself: what Wix counts there may be the page alone. */
  readonly doubtsCounts?: boolean;
  /** Told when records were added or deleted meanwhile and the place had to be searched, when they came in another order, or not all of them. */
  readonly onDrift?: (what: Drift) => void;
}

/**
 * What became of a place that was searched. In a list that is `disordered`, nothing was added or deleted: Wix gave it in another order than before.
 * One that is `short` ended although Wix counts more.
 */
export type Drift = 'found' | 'lost' | 'disordered' | 'short';

interface OffsetPosition {
  /** Offset of the next record. */
  readonly offset: number;
  /** The records just before it; none where the one before it cannot be read. */
  readonly trail: Trail;
  /** How many records the list had, where Wix says so. */
  readonly total?: number;
  /** Among so many records that come next is one that Wix does not deliver. */
  readonly within?: number;
  /** Records in a row that Wix has refused right before. */
  readonly refused?: number;
  /** How often the place was lost, and the list begun again. */
  readonly lost?: number;
}

/**
 * Pages by offset. Every page but the first begins with the last record of the one before; where that record is not there, others
 * were added or deleted meanwhile, and the place is searched so that no record is lost.
 */
export function offset<T>(options: OffsetOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    overlaps: true,
    async read(position, limit, whole) {
      const start = readPosition(position);
      // What is known to be refused alone is asked for alone.
      const overlap = start.trail === NO_TRAIL || start.within === 1 ? 0 : 1;
      const first = start.offset - overlap;
      const wanted = Math.min(limit + overlap, options.pageMax);
      const read = await inHalves(
        wanted,
        start.within === undefined ? undefined : start.within + overlap,
        (size) => readWindow(options, first, size),
        whole,
      );
      if ('refusal' in read)
        return overlap === 0
          ? refusedAt(options, start, read.refusal)
          : withoutOverlap(options, start, limit);
      const { page: window, within } = read;
      const [before] = window.page.records;
      const isInPlace =
        overlap === 0 ||
        (before !== undefined && isRecord(before) && isLastOnTrail(start.trail, options.idOf(before)));
      if (isInPlace) return toBatch(options, start, window, overlap, within);
      return search(options, start, window);
    },
    foresee(position, limit) {
      const { offset: first, trail, total, within } = readPosition(position);
      if (total === undefined || within !== undefined) return undefined;
      const overlap = trail === NO_TRAIL ? 0 : 1;
      const records = Math.max(0, Math.min(limit, options.pageMax - overlap, total - first));
      const place: OffsetPosition = { offset: first + records, trail: FORESEEN, total };
      return { records, next: place.offset < total ? place : null };
    },
  };
}

/** Stands for the trail of records that are not read yet. */
const FORESEEN = '-'.repeat(8);

/** The record before can be the one that Wix does not deliver any more: then the page begins behind it. */
async function withoutOverlap<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  limit: number,
): Promise<Batch<T>> {
  const read = await inHalves(Math.min(limit, options.pageMax), undefined, (size) =>
    readWindow(options, start.offset, size),
  );
  if ('refusal' in read) return refusedAt(options, start, read.refusal);
  return toBatch(options, start, read.page, 0, read.within);
}

function refusedAt<T>(options: OffsetOptions<T>, start: OffsetPosition, refusal: Refusal): Promise<Batch<T>> {
  return refusedPlace(
    refusal,
    { isFirst: start.offset === 0, before: start.refused },
    (places) => options.fetch(start.offset + places, 1),
    (refused): OffsetPosition => ({ offset: start.offset + 1, trail: NO_TRAIL, refused }),
  );
}

interface Window<T> {
  readonly first: number;
  readonly page: OffsetPage<T>;
  readonly size: number;
}

async function readWindow<T>(options: OffsetOptions<T>, first: number, size: number): Promise<Window<T>> {
  checkWall(options, first + size);
  return { first, page: await options.fetch(first, size), size };
}

/** Pages before the place, and as many behind it, in which a lost place is searched. */
const SEARCHED_PAGES = 10;
/** How often a list is begun again: one that Wix gives in another order every time would have no end. */
const MAX_LOST = 3;

/** Looks for the records just returned: in the page at hand, then before it, where deletions move them, and behind it. */
async function search<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  window: Window<T>,
): Promise<Batch<T>> {
  const size = options.pageMax;
  const end = window.first + window.page.records.length;
  let batch = await foundIn(options, start, window);
  for (let page = 1, high = start.offset; !batch && page <= SEARCHED_PAGES && high > 0; page += 1) {
    const first = Math.max(0, high - size);
    batch = await foundIn(options, start, await readWindow(options, first, size));
    high = first;
  }
  let last = window;
  for (let page = 0; !batch && page < SEARCHED_PAGES && last.page.records.length >= last.size; page += 1) {
    last = await readWindow(options, end + page * size, size);
    batch = await foundIn(options, start, last);
  }
  if (batch !== undefined) return batch;
  const lost = (start.lost ?? 0) + 1;
  if (lost > MAX_LOST)
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: 'Wix gives this list in another order with every request: it cannot be read to its end.',
      hint: 'Begin without `after`, in another order (`orderBy`) where the list has one.',
    });
  // Everything near the place is gone: the list is read once more, since a record twice does less harm than one lost.
  options.onDrift?.('lost');
  return toBatch(options, { trail: NO_TRAIL, lost }, await readWindow(options, 0, size), 0);
}

/** What comes behind the records just returned, where they are among those of a window. */
async function foundIn<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  window: Window<T>,
): Promise<Batch<T> | undefined> {
  const { first, page, size } = window;
  const ids = page.records.map((slot) => (isRecord(slot) ? options.idOf(slot) : null));
  const place = placeOnTrail(start.trail, ids);
  if (place === -1) return undefined;
  const isWhereItWas = place === ids.length - 1 && first + ids.length === start.offset;
  options.onDrift?.(isWhereItWas || isReordered(start.trail, ids) ? 'disordered' : 'found');
  // Nothing has moved, only that the page which begins with the record has it elsewhere: the next one does without.
  return isWhereItWas
    ? unreturned(options, start, await readWindow(options, first + size, size), -1)
    : unreturned(options, start, window, place);
}

/** The records behind a place, and those before it that were not returned, as far as the trail tells. */
function unreturned<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  window: Window<T>,
  place: number,
): Batch<T> {
  const isReturned = onTrail(start.trail);
  const batch = toBatch(options, start, window, 0);
  return partOf(
    batch,
    batch.records.flatMap((slot, index) => {
      const isForgotten = index <= place && (index <= place - TRAIL_LENGTH || !isRecord(slot));
      return isForgotten || (isRecord(slot) && isReturned(options.idOf(slot))) ? [] : [{ slot, index }];
    }),
  );
}

/** The records of a window behind so many that were returned before. */
function toBatch<T>(
  options: OffsetOptions<T>,
  { trail, lost }: Pick<OffsetPosition, 'trail' | 'lost'>,
  window: Window<T>,
  skip: number,
  within?: number,
): Batch<T> {
  const { first, page, size } = window;
  // Whatever a page brings beyond what it was asked for: the next one begins where it was asked to end.
  const end = first + Math.min(page.records.length, size);
  const isFull = page.records.length >= size;
  const different = new Set(page.records.map((slot) => (isRecord(slot) ? options.idOf(slot) : slot)));
  const total = possibleTotal(page.total, first + different.size);
  const isDoubtful =
    options.doubtsCounts === true &&
    first === 0 &&
    isPageCounted(page.records.length, size, total, options.pageMax);
  // Whatever Wix counts: a page that has nothing but the record before it is the end.
  const more = total === null || isDoubtful ? isFull : end < total && (isFull || page.records.length > skip);
  if (!more && total !== null && end < total) options.onDrift?.('short');
  const positionAfter = (index: number): OffsetPosition => {
    const place = {
      offset: Math.min(first + skip + index + 1, end),
      ...(total !== null && Number.isFinite(total) ? { total } : {}),
      ...(lost === undefined ? {} : { lost }),
    };
    const passed = page.records.slice(skip, skip + index + 1);
    const nearest = passed.at(-1);
    if (nearest !== undefined && !isRecord(nearest)) return { ...place, trail: NO_TRAIL };
    return { ...place, trail: extendTrail(trail, passed.filter(isRecord).map(options.idOf)) };
  };
  const records = page.records.slice(skip);
  return {
    records,
    next: more ? { ...positionAfter(records.length - 1), ...(within === undefined ? {} : { within }) } : null,
    positionAfter,
    ...(total === null ? {} : { total }),
  };
}

function checkWall<T>(options: OffsetOptions<T>, end: number): void {
  if (options.wall === undefined || end <= options.wall) return;
  throw new GatewayError('BAD_USER_INPUT', {
    message: `Wix answers this list in this order only up to its ${options.wall.toLocaleString('en')}th record.`,
    hint: 'Leave `orderBy` out to read the whole list, or narrow it with `filter`.',
  });
}

/** Before an upgrade positions held whole ids, the nearest first. */
const readShape = positionReader(
  z.strictObject({
    offset: count,
    trail: z.union([text, z.array(text).max(100)]),
    total: count.exactOptional(),
    within: count.exactOptional(),
    refused: count.exactOptional(),
    lost: count.exactOptional(),
  }),
);

function readPosition(position: Position | null): OffsetPosition {
  const read = position === null ? { offset: 0, trail: NO_TRAIL } : readShape(position);
  const { trail } = read;
  return { ...read, trail: typeof trail === 'string' ? trail : extendTrail(NO_TRAIL, trail.toReversed()) };
}
