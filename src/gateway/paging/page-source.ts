import type { Slot } from '../../wix/api/unreadable-record.ts';
import type { Position } from './cursor.ts';

/** What one read of a list returned. */
export interface Batch<T> {
  /** The records in their places; an error stands for one that cannot be read. */
  readonly records: readonly Slot<T>[];
  /** Where to go on, or null at the end of the list. */
  readonly next: Position | null;
  /** Where to go on after one record in the middle of the batch. */
  positionAfter(index: number): Position;
  /** Whether an empty batch breaks no promise of Wix: one list of several ended here, or a place is being searched. */
  readonly mayBeEmpty?: boolean;
  /** Whether the page ends here: reading around a record took so many requests that the next operation goes on. */
  readonly endsPage?: boolean;
  /** How many records the whole list has, where the page came with that number. */
  readonly total?: number;
  /** Whether the list says itself when it ends although Wix counts more of it; always where the page came with the number. */
  readonly isMeasured?: boolean;
}

/** A list of Wix that can be read from any position, one Wix request at a time. */
export interface PageSource<T> {
  /** The most records that one Wix request returns. */
  readonly pageMax: number;
  /**
   * Whether each read spends some of `pageMax` on finding its place. A page of the graph may then end a little early, where its last few
   * records would cost a Wix request of their own.
   */
  readonly overlaps?: boolean;
  /**
   * Reads on from a position with one Wix request, or more where Wix refuses a page for one record on it.
   * @param position where to start, or null for the beginning
   * @param limit how many records are wanted; at most `pageMax` are returned
   * @param whole whether a page that Wix refuses is an error at once, for reads that are of no use without all of their records
   */
  read(position: Position | null, limit: number, whole?: boolean): Promise<Batch<T>>;
  /**
   * What `read` will return if nothing is added or deleted meanwhile, where that can be told before it is read: how many records, and where to go on
   * as far as the next request depends on it, null at the end of the list.
   */
  foresee?(position: Position, limit: number): Foreseen | undefined;
}

/** What a read is expected to return. */
export interface Foreseen {
  readonly records: number;
  readonly next: Position | null;
}

/** A batch without records, at the end of its list. */
export function emptyBatch(position: Position | null): Batch<never> {
  return { records: [], next: null, positionAfter: () => position };
}

/**
 * A batch of which only some places are shown, each with its index in the whole one. A batch of which nothing is left is no end: the next may
 * have something.
 */
export function partOf<T, U>(
  batch: Batch<T>,
  shown: readonly { readonly slot: Slot<U>; readonly index: number }[],
): Batch<U> {
  const { total: _, ...rest } = batch;
  return {
    ...rest,
    records: shown.map(({ slot }) => slot),
    // What is not shown is no loss.
    isMeasured: true,
    mayBeEmpty: batch.mayBeEmpty === true || batch.records.length > 0,
    positionAfter: (at) => batch.positionAfter(shown[at]?.index ?? batch.records.length - 1),
  };
}
