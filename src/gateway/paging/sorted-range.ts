import { GatewayError } from '../../errors.ts';
import { isRecord } from '../../wix/api/unreadable-record.ts';
import { partOf, type Batch, type PageSource } from './page-source.ts';

/** A range of a list that Wix sorts by a key and cannot filter by it. */
export interface SortedRangeOptions<T> {
  /** The key that the list is sorted by, such as a time in milliseconds. */
  readonly keyOf: (record: T) => number;
  /** The way in which Wix was told to sort. */
  readonly direction: 'ASC' | 'DESC';
  /** Whether a key lies before the range, in it, or after it, in the order of the list. */
  readonly place: (key: number) => 'before' | 'within' | 'after';
}

/**
 * Reads a sorted list only as far as the range goes that is wanted: what comes before it is passed over, and with the first record
 * after it the list ends.
 * @throws GatewayError WIX_BAD_RESPONSE from its reads when Wix did not sort: where the range ends could not be told
 */
export function sortedRange<T>(source: PageSource<T>, options: SortedRangeOptions<T>): PageSource<T> {
  return {
    pageMax: source.pageMax,
    // What is passed over goes in Wix's longest pages, however few records are wanted.
    read: async (position, _, whole) => within(await source.read(position, source.pageMax, whole), options),
  };
}

function within<T>(batch: Batch<T>, { keyOf, direction, place }: SortedRangeOptions<T>): Batch<T> {
  const keys = batch.records.filter(isRecord).map(keyOf);
  const isUnsorted = keys.some((key, index) => {
    const before = keys[index - 1] ?? key;
    return Number.isNaN(key) || (direction === 'ASC' ? key < before : key > before);
  });
  if (isUnsorted)
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: 'Wix did not sort the list as it was asked to, so that its end cannot be told.',
    });
  // What cannot be read has no key: it is named rather than left out.
  const places = batch.records.map((slot) => (isRecord(slot) ? place(keyOf(slot)) : 'within'));
  const end = places.indexOf('after');
  const shown = batch.records.flatMap((slot, index) =>
    places[index] === 'within' && (end === -1 || index < end) ? [{ slot, index }] : [],
  );
  return { ...partOf(batch, shown), next: end === -1 ? batch.next : null };
}
