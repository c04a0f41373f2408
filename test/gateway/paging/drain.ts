import type { Position } from '../../../src/gateway/paging/cursor.ts';
import type { PageSource } from '../../../src/gateway/paging/page-source.ts';
import { wholeRecords } from '../../../src/wix/api/unreadable-record.ts';

/**
 * Reads a list to its end the way a crashing importer does: positions go through JSON, and `resumeInside` makes every batch end early,
 * after so many of its records.
 */
export async function drain<T>(
  source: PageSource<T>,
  limit: number,
  options: { readonly betweenPages?: () => void; readonly resumeInside?: number } = {},
): Promise<T[]> {
  const all: T[] = [];
  let position: Position | null = null;
  do {
    const batch = await source.read(position, limit);
    const records = wholeRecords(batch.records);
    const cut = options.resumeInside;
    if (cut !== undefined && cut < records.length) {
      all.push(...records.slice(0, cut));
      position = throughJson(batch.positionAfter(cut - 1));
    } else {
      all.push(...records);
      position = batch.next === null ? null : throughJson(batch.next);
    }
    options.betweenPages?.();
  } while (position !== null);
  return all;
}

function throughJson(position: Position): Position {
  return JSON.parse(JSON.stringify(position));
}
