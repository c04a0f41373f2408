import { GatewayError } from '../../errors.ts';
import type { Position } from './cursor.ts';
import type { Batch, PageSource } from './page-source.ts';

/** One page as Wix's offset paging returns it. */
export interface OffsetPage<T> {
  readonly records: readonly T[];
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
  readonly onDrift: (what: 'found' | 'lost') => void;
}

interface OffsetPosition {
  /** Offset of the next record. */
  readonly offset: number;
  /** Ids of the records just before it, the nearest first. */
  readonly trail: readonly string[];
}

/** Ids that a position remembers: the place is found as long as one of them still exists. */
const TRAIL_LENGTH = 8;

/**
 * Pages by offset. Every page but the first begins with the last record of the one before; where that record is not there, others
 * were added or deleted meanwhile, and the place is searched so that no record is lost.
 */
export function offset<T>(options: OffsetOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    overlaps: true,
    async read(position, limit) {
      const start = readPosition(position);
      if (start === null) {
        const size = Math.min(limit, options.pageMax);
        return toBatch(options, { first: 0, page: await options.fetch(0, size), size }, 0, []);
      }
      const size = Math.min(limit + 1, options.pageMax);
      const window = await readWindow(options, start.offset - 1, size);
      const [overlap] = window.page.records;
      if (overlap !== undefined && options.idOf(overlap) === start.trail[0])
        return toBatch(options, window, 1, start.trail);
      return search(options, start, window);
    },
  };
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

/** Looks for the records just returned: in the page at hand, then in turn before and behind it, until both ends of the list. */
async function search<T>(
  options: OffsetOptions<T>,
  start: OffsetPosition,
  window: Window<T>,
): Promise<Batch<T>> {
  const size = options.pageMax;
  let { first: low } = window;
  let high = window.first + window.page.records.length;
  let ended = window.page.records.length < window.size;
  let current: Window<T> | undefined = window;
  while (current !== undefined) {
    const index = lastOf(options, current.page.records, start.trail);
    if (index !== -1) {
      options.onDrift('found');
      return toBatch(options, current, index + 1, start.trail);
    }
    if (low > 0) {
      const first: number = Math.max(0, low - size);
      current = await readWindow(options, first, size);
      low = first;
    } else if (!ended) {
      current = await readWindow(options, high, size);
      high += current.page.records.length;
      ended = current.page.records.length < size;
    } else current = undefined;
  }
  // Everything near the place is gone: go on one page early, since a record twice does less harm than one lost.
  options.onDrift('lost');
  return toBatch(options, await readWindow(options, Math.max(0, start.offset - size), size), 0, []);
}

/** The place of the record that was returned last among those of the trail that are here. */
function lastOf<T>(options: OffsetOptions<T>, records: readonly T[], trail: readonly string[]): number {
  for (const id of trail) {
    const index = records.findIndex((record) => options.idOf(record) === id);
    if (index !== -1) return index;
  }
  return -1;
}

function toBatch<T>(
  options: OffsetOptions<T>,
  window: Window<T>,
  skip: number,
  trail: readonly string[],
): Batch<T> {
  const { first, page, size } = window;
  const end = first + page.records.length;
  const more =
    page.total === null ? page.records.length >= size : end < page.total && page.records.length > 0;
  const positionAfter = (index: number): OffsetPosition => {
    const own = page.records
      .slice(skip, skip + index + 1)
      .map(options.idOf)
      .toReversed();
    return { offset: first + skip + index + 1, trail: [...own, ...trail].slice(0, TRAIL_LENGTH) };
  };
  const records = page.records.slice(skip);
  return {
    records,
    next: more ? positionAfter(records.length - 1) : null,
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

function readPosition(position: Position | null): OffsetPosition | null {
  // Cursors carry a checksum, so what is read back is what this strategy wrote.
  return position as OffsetPosition | null;
}
