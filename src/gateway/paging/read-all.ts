import type { Position } from './cursor.ts';
import type { PageSource } from './page-source.ts';

/** Reads a list to its end, for relations that must be whole. */
export async function readAll<T>(source: PageSource<T>): Promise<T[]> {
  const records: T[] = [];
  let position: Position | null = null;
  do {
    const batch = await source.read(position, source.pageMax);
    records.push(...batch.records);
    position = batch.next;
  } while (position !== null);
  return records;
}
