import { z } from 'zod';
import { count, positionReader, text } from './position-shape.ts';
import { GatewayError } from '../../errors.ts';
import { isRecord, type Slot } from '../../wix/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { inHalves, refusedPlace, type Refusal } from './halves.ts';
import type { Batch, PageSource } from './page-source.ts';
import { extendTrail, isLastOnTrail, NO_TRAIL, placeOnTrail, type Trail } from './trail.ts';

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
  /** Told what happened when records were added or deleted meanwhile and the place had to be searched. */
  readonly onDrift?: (what: 'found' | 'lost') => void;
}

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
      if (isInPlace) return toBatch(options, window, overlap, start.trail, within);
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
  return toBatch(options, read.page, 0, start.trail, read.within);
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

/** Looks for the records just returned: in the page at hand, then before it, where deletions move them, and behind it. */
async function search<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  window: Window<T>,
): Promise<Batch<T>> {
  const size = options.pageMax;
  const end = window.first + window.page.records.length;
  const found = (current: Window<T>): Batch<T> | undefined => {
    const ids = current.page.records.map((slot) => (isRecord(slot) ? options.idOf(slot) : null));
    const index = placeOnTrail(start.trail, ids);
    if (index === -1) return undefined;
    options.onDrift?.('found');
    return toBatch(options, current, index + 1, start.trail);
  };
  let batch = found(window);
  for (let page = 1, high = window.first; !batch && page <= SEARCHED_PAGES && high > 0; page += 1) {
    const first = Math.max(0, high - size);
    batch = found(await readWindow(options, first, size));
    high = first;
  }
  let last = window;
  for (let page = 0; !batch && page < SEARCHED_PAGES && last.page.records.length >= last.size; page += 1) {
    last = await readWindow(options, end + page * size, size);
    batch = found(last);
  }
  if (batch !== undefined) return batch;
  // Everything near the place is gone: the list is read once more, since a record twice does less harm than one lost.
  options.onDrift?.('lost');
  return toBatch(options, await readWindow(options, 0, size), 0, NO_TRAIL);
}

function toBatch<T>(
  options: OffsetOptions<T>,
  window: Window<T>,
  skip: number,
  trail: Trail,
  within?: number,
): Batch<T> {
  const { first, page, size } = window;
  const end = first + page.records.length;
  const isFull = page.records.length >= size;
  // Whatever Wix counts: a page that has nothing but the record before it is the end.
  const more = page.total === null ? isFull : end < page.total && (isFull || page.records.length > skip);
  const positionAfter = (index: number): OffsetPosition => {
    const place = {
      offset: first + skip + index + 1,
      ...(page.total !== null && Number.isFinite(page.total) ? { total: page.total } : {}),
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
    ...(page.total === null ? {} : { total: page.total }),
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
  }),
);

function readPosition(position: Position | null): OffsetPosition {
  const read = position === null ? { offset: 0, trail: NO_TRAIL } : readShape(position);
  const { trail } = read;
  return { ...read, trail: typeof trail === 'string' ? trail : extendTrail(NO_TRAIL, trail.toReversed()) };
}
