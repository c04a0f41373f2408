import { GatewayError } from '../../errors.ts';
import { wholeRecords } from '../../wix/api/unreadable-record.ts';
import type { Position } from './cursor.ts';
import type { CursorPage } from './keyed-options.ts';
import { movingOn } from './moving-on.ts';
import { offset, type OffsetOptions } from './offset.ts';
import type { Batch, PageSource } from './page-source.ts';

/** All of a list that was delivered. */
export interface ReadRecords<T> {
  readonly records: T[];
  /** How many records Wix counted at the end; undefined where it does not tell. */
  readonly total: number | undefined;
}

/**
 * Reads a list to its end, for relations that must be whole.
 * @throws UnreadableRecord when one of the records cannot be read
 */
export async function readAll<T>(source: PageSource<T>): Promise<T[]> {
  return (await readCounted(source)).records;
}

/** The same of what Wix pages by cursor: one does not age while it is followed. */
export function readByCursor<T>(fetch: (cursor: string | null) => Promise<CursorPage<T>>): Promise<T[]> {
  const fetchPage = movingOn(fetch);
  return readAll({
    pageMax: Infinity,
    async read(position) {
      // The positions are the cursors that it was given before.
      const { records, next } = await fetchPage(position as string | null);
      return { records, next, positionAfter: () => next };
    },
  });
}

/** The same of what Wix pages by offset, with the number that there should be. */
export function readByOffset<T>(options: Omit<OffsetOptions<T>, 'onDrift'>): Promise<ReadRecords<T>> {
  return readCounted(offset(options));
}

/**
 * The same with the number that the list should have.
 * @throws UnreadableRecord when one of the records cannot be read
 */
export async function readCounted<T>(source: PageSource<T>): Promise<ReadRecords<T>> {
  const records: T[] = [];
  const guard = emptyReads();
  let position: Position | null = null;
  let total: number | undefined;
  do {
    const batch = await source.read(position, source.pageMax, true);
    guard.saw(batch);
    records.push(...wholeRecords(batch.records));
    position = batch.next;
    total = batch.total ?? total;
  } while (position !== null);
  return { records, total };
}

/** Empty pages in a row that are read on from: Wix filters some lists after paging them. */
const MAX_EMPTY_READS = 100;

/**
 * The guard of every loop that reads a list: watches the batches that come, one after another.
 * @throws GatewayError WIX_BAD_RESPONSE from `saw` when Wix keeps promising more and sends nothing
 */
export function emptyReads(): { saw(batch: Batch<unknown>): void } {
  let inARow = 0;
  return {
    saw({ records, next, mayBeEmpty = false }) {
      if (mayBeEmpty) return;
      inARow = records.length === 0 && next !== null ? inARow + 1 : 0;
      if (inARow > MAX_EMPTY_READS)
        throw new GatewayError('WIX_BAD_RESPONSE', {
          message: `Wix keeps promising more records and sends none: ${MAX_EMPTY_READS} pages in a row were empty.`,
        });
    },
  };
}
