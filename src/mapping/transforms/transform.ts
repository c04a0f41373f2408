import type { Complain } from '../value.ts';

/** One line of a value map. */
export interface ValueMapLine {
  readonly from: string;
  readonly to?: unknown;
}

/** What a transform is given. */
export interface TransformInput {
  /** The value at the rule's source: null when there is none, a list when the path goes through a list. */
  readonly value: unknown;
  /** The values at the paths of `with`. */
  readonly others: readonly unknown[];
  readonly argument: string | null;
  readonly valueMap: readonly ValueMapLine[];
  /** Type of the column. */
  readonly targetType: string;
  /** The UUID of a key: of the record's own identity, or of the one that a reference leads to. */
  readonly identityOf: (key: string) => string;
  /** Takes what is wrong with a value: it cannot be written. */
  readonly complain: Complain;
  /** Takes what is to be known of a value that is written nevertheless. */
  readonly note: (kind: 'UNKNOWN_WORD' | 'DOES_NOT_ADD_UP' | 'PHONE_AS_TYPED', detail: string) => void;
  /** Leaves the column empty for good: no later rule gives it a value, nor does the record whose row an update changes. */
  readonly settle: () => void;
}

/** Turns a value of Wix into a value of Insites; null when nothing is to be written. It never throws. */
type Apply = (input: TransformInput) => unknown;

/** Transforms by their names in a plan. */
export type Transforms = Readonly<Record<string, Apply>>;
