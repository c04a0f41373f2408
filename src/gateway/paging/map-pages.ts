import type { Position } from './cursor.ts';
import type { PageSource } from './page-source.ts';

/**
 * A list whose records are looked up from those of another one, such as products from the items of a category.
 * @param lookUp finds the records of one page in its order; null for one that does not exist (any more), which is left out
 */
export function mapPages<T, U>(
  source: PageSource<T>,
  lookUp: (records: readonly T[]) => Promise<readonly (U | null)[]>,
): PageSource<U> {
  return {
    pageMax: source.pageMax,
    overlaps: source.overlaps ?? false,
    async read(position, limit) {
      let start: Position | null = position;
      for (;;) {
        const batch = await source.read(start, limit);
        const found = batch.records.length === 0 ? [] : await lookUp(batch.records);
        const kept = found.flatMap((record, index) => (record === null ? [] : [{ record, index }]));
        // A page of which nothing is left is no end: the next may have something.
        if (kept.length === 0 && batch.next !== null) {
          start = batch.next;
          continue;
        }
        return {
          records: kept.map(({ record }) => record),
          next: batch.next,
          positionAfter: (at) => batch.positionAfter(kept[at]?.index ?? batch.records.length - 1),
        };
      }
    },
  };
}
