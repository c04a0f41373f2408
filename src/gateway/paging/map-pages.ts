import { isRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import { partOf, type PageSource } from './page-source.ts';

/**
 * A list whose records are looked up from those of another one, such as products from the items of a category.
 * @param lookUp finds the records of one page in its order; null for one that does not exist (any more), which is left out
 */
export function mapPages<T, U>(
  source: PageSource<T>,
  lookUp: (records: readonly T[]) => Promise<readonly (Slot<U> | null)[]>,
): PageSource<U> {
  return {
    pageMax: source.pageMax,
    overlaps: source.overlaps ?? false,
    async read(position, limit, whole) {
      const batch = await source.read(position, limit, whole);
      const sound = batch.records.filter(isRecord);
      const found = (sound.length === 0 ? [] : await lookUp(sound)).values();
      const shown = batch.records.flatMap((slot, index) => {
        const looked = isRecord(slot) ? (found.next().value ?? null) : slot;
        return looked === null ? [] : [{ slot: looked, index }];
      });
      return partOf(batch, shown);
    },
  };
}
