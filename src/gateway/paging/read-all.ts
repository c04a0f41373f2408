import { wholeRecords } from '../../wix/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { emptyReads } from './empty-reads.ts';
import type { PageSource } from './page-source.ts';

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
