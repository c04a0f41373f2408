import { wholeRecords } from '../../wix/unreadable-record.ts';
import type { Position } from './cursor.ts';
import { emptyReads } from './empty-reads.ts';
import type { PageSource } from './page-source.ts';

/**
 * Reads a list to its end, for relations that must be whole.
 * @throws UnreadableRecord when one of the records cannot be read
 */
export async function readAll<T>(source: PageSource<T>): Promise<T[]> {
  const records: T[] = [];
  const guard = emptyReads();
  let position: Position | null = null;
  do {
    const batch = await source.read(position, source.pageMax, true);
    guard.saw(batch);
    records.push(...wholeRecords(batch.records));
    position = batch.next;
  } while (position !== null);
  return records;
}
