import type { Position } from './cursor.ts';

/** What one Wix request of a list returned. */
export interface Batch<T> {
  readonly records: readonly T[];
  /** Where to go on, or null at the end of the list. */
  readonly next: Position | null;
  /** Where to go on after one record in the middle of the batch. */
  positionAfter(index: number): Position;
  /** Whether one list of several ended here, so that an empty batch breaks no promise of Wix. */
  readonly endsPass?: boolean;
  /** How many records the whole list has, where the page came with that number. */
  readonly total?: number;
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
   * Reads on from a position with one Wix request.
   * @param position where to start, or null for the beginning
   * @param limit how many records are wanted; at most `pageMax` are returned
   */
  read(position: Position | null, limit: number): Promise<Batch<T>>;
}
