import type { Slot } from '../../wix/api/unreadable-record.ts';

/** One page as Wix's cursor paging returns it. */
export interface CursorPage<T> {
  readonly records: readonly Slot<T>[];
  /** Wix's cursor of the next page, `NO_CURSOR` where the list goes on without one, or null at the end. */
  readonly next: string | null;
  /** How many records the list has, where the page came with that number. */
  readonly total?: number;
  /** The same where it is only to tell whether all came: it is no number to show. */
  readonly counted?: number | null;
}

/** Stands where Wix gave no cursor, so that reading on goes by key. */
export const NO_CURSOR = '';

/** Limits to the key that a list is sorted by, as operators of Wix's query language. */
export type KeyRange = Readonly<Partial<Record<'$gt' | '$gte' | '$lt' | '$lte', string>>>;

/** Where a page begins: at Wix's cursor, or with the first record whose key lies in a range, from the other end when reversed. */
export type PageStart = { readonly cursor: string } | RangeStart;

interface RangeStart {
  readonly range: KeyRange;
  readonly reversed: boolean;
  /** Ids of records that are left out, where the list has `countIn`. */
  readonly without?: readonly string[];
}

/** How to read a list with Wix's own cursors, and how to find the place again when Wix has forgotten one. */
export interface KeyedCursorOptions<T> {
  readonly pageMax: number;
  /** The direction of the list. */
  readonly order: 'ASC' | 'DESC';
  /**
   * Sends one Wix request.
   * @param from where the page begins, null for the beginning of the list
   */
  fetch(from: PageStart | null, limit: number): Promise<CursorPage<T>>;
  readonly idOf: (record: T) => string;
  /**
   * The value the list is sorted by, such as `createdDate`, undefined for a record that has none; absent when the list cannot be entered
   * by key.
   */
  readonly keyOf?: ((record: T) => string | undefined) | undefined;
  /**
   * Counts the records whose key lies in a range; null where Wix does not tell. There in a list that is sorted by nothing that is unique, whose
   * pages can leave records out.
   */
  readonly countIn?: ((range: KeyRange) => Promise<number | null>) | undefined;
  /** Told when records that share the key of one that Wix does not deliver may come twice. */
  readonly onTwice: () => void;
  /** Told when a forgotten cursor made the gateway search the place from the beginning. */
  readonly onReread: () => void;
  /** Told when all records near the place are gone, and the list is read once more from its beginning, or from its last key. */
  readonly onLost: () => void;
  /** Told when the list ended although Wix counts more of it. @default nobody */
  readonly onShort?: () => void;
}
