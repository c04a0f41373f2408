import { WixError } from '../../wix/wix-error.ts';
import type { Position } from './cursor.ts';
import type { Batch, PageSource } from './page-source.ts';

/** One page as Wix's cursor paging returns it. */
export interface CursorPage<T> {
  readonly records: readonly T[];
  /** Wix's cursor of the next page, or null at the end. */
  readonly next: string | null;
}

/** How to read a list with Wix's own cursors, and how to find the place again when Wix has forgotten one. */
export interface KeyedCursorOptions<T> {
  readonly pageMax: number;
  /**
   * Sends one Wix request.
   * @param from Wix's cursor, or the key to start at (inclusive) in ascending order, or the beginning
   */
  fetch(from: { cursor: string } | { key: string } | null, limit: number): Promise<CursorPage<T>>;
  readonly idOf: (record: T) => string;
  /** The value the list is sorted by, such as `createdDate`; absent when the list cannot be entered by key. */
  readonly keyOf?: (record: T) => string;
  /** Told when a forgotten cursor made the gateway read earlier pages again. */
  readonly onReread: () => void;
}

interface CursorPosition {
  /** Wix's cursor of the page, null for the first page. */
  readonly cursor: string | null;
  /** Records of that page that were returned already. */
  readonly skip: number;
  /** Sort key of the last returned record, and the ids returned with that same key. */
  readonly key?: string;
  readonly seen: readonly string[];
  /** Records returned so far, for lists without a key. */
  readonly count: number;
}

const START: CursorPosition = { cursor: null, skip: 0, seen: [], count: 0 };

/**
 * Pages with Wix's cursors. When Wix no longer knows a cursor, goes on by the sort key, or, where the list has none, reads from
 * the beginning and skips what was returned.
 */
export function keyedCursor<T>(options: KeyedCursorOptions<T>): PageSource<T> {
  return {
    pageMax: options.pageMax,
    async read(position, limit) {
      const start = position === null ? START : readPosition(position);
      if (start.cursor === NO_CURSOR && start.key !== undefined)
        return enterByKey(options, start, start.key, limit);
      try {
        return await readOn(options, start, limit);
      } catch (error) {
        if (start.cursor === null || !isForgottenCursor(error)) throw error;
        return start.key === undefined
          ? rereadAndSkip(options, start, limit)
          : enterByKey(options, start, start.key, limit);
      }
    },
  };
}

async function readOn<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  limit: number,
): Promise<Batch<T>> {
  const size = Math.min(options.pageMax, limit + start.skip);
  const page = await options.fetch(start.cursor === null ? null : { cursor: start.cursor }, size);
  const batch = toBatch(options, page, page.records.slice(start.skip), start, (index) => ({
    cursor: start.cursor,
    skip: start.skip + index + 1,
  }));
  // A page that had to be smaller this time leaves records to skip in the one after it.
  const left = start.skip - page.records.length;
  return left > 0 && batch.next !== null
    ? { ...batch, next: { ...readPosition(batch.next), skip: left } satisfies CursorPosition }
    : batch;
}

/** Starts at the key of the last returned record; what was returned with that same key is dropped. */
async function enterByKey<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  key: string,
  limit: number,
): Promise<Batch<T>> {
  const seen = new Set(start.seen);
  const page = await options.fetch({ key }, Math.min(options.pageMax, limit + seen.size));
  const fresh = page.records.filter((record) => !seen.has(options.idOf(record)));
  // A position inside this batch is entered by key again: the batch itself has no cursor of Wix's to come back to.
  return toBatch(options, page, fresh, start, () => ({ cursor: NO_CURSOR, skip: 0 }));
}

/** Reads from the beginning until the last returned record has passed by. */
async function rereadAndSkip<T>(
  options: KeyedCursorOptions<T>,
  start: CursorPosition,
  limit: number,
): Promise<Batch<T>> {
  options.onReread();
  const last = start.seen.at(-1);
  let passed = 0;
  let position: CursorPosition = START;
  for (;;) {
    const page = await options.fetch(
      position.cursor === null ? null : { cursor: position.cursor },
      options.pageMax,
    );
    const found = page.records.findIndex((record) => options.idOf(record) === last);
    const skip = found === -1 ? start.count - passed : found + 1;
    // The last record may have been deleted meanwhile: then the count decides, one record early rather than one too late.
    if (found !== -1 || skip <= page.records.length) {
      const fresh = page.records.slice(skip, skip + limit);
      const from = position.cursor;
      const whole = skip + fresh.length === page.records.length;
      const batch = toBatch(options, page, fresh, start, (index) => ({
        cursor: from,
        skip: skip + index + 1,
      }));
      return whole ? batch : { ...batch, next: batch.positionAfter(fresh.length - 1) };
    }
    passed += page.records.length;
    if (page.next === null) return toBatch(options, page, [], start, () => START);
    position = { ...START, cursor: page.next };
  }
}

/** Stands where Wix gave no cursor, so that reading on goes by key. */
const NO_CURSOR = '';

function toBatch<T>(
  options: KeyedCursorOptions<T>,
  page: CursorPage<T>,
  records: readonly T[],
  start: CursorPosition,
  inside: (index: number) => Pick<CursorPosition, 'cursor' | 'skip'>,
): Batch<T> {
  const trail = (end: number): Pick<CursorPosition, 'key' | 'seen' | 'count'> => {
    const count = start.count + end;
    const last = records[end - 1];
    if (last === undefined)
      return { ...(start.key === undefined ? {} : { key: start.key }), seen: start.seen, count };
    const { idOf, keyOf } = options;
    if (keyOf === undefined) return { seen: [idOf(last)], count };
    const key = keyOf(last);
    const ids: string[] = [];
    let index = end - 1;
    for (
      let record = records[index];
      record !== undefined && keyOf(record) === key;
      record = records[--index]
    )
      ids.push(idOf(record));
    return { key, seen: index < 0 && start.key === key ? [...start.seen, ...ids] : ids, count };
  };
  return {
    records,
    next:
      page.next === null
        ? null
        : ({ cursor: page.next, skip: 0, ...trail(records.length) } satisfies CursorPosition),
    positionAfter: (index) => ({ ...inside(index), ...trail(index + 1) }) satisfies CursorPosition,
  };
}

function readPosition(position: Position): CursorPosition {
  // Cursors carry a checksum, so what is read back is what this strategy wrote.
  return position as CursorPosition;
}

/** Wix's ways to say that a cursor is unknown or expired (docs/fidelity.md#cursors). */
function isForgottenCursor(error: unknown): boolean {
  return (
    error instanceof WixError &&
    error.status === 400 &&
    /cursor/i.test(`${error.wixCode ?? ''} ${error.wixMessage}`)
  );
}
