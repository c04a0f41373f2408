/**
 * What can be wrong with a value:
 * - `REQUIRED_VALUE_MISSING`: Insites requires the column, and Wix has no value for it.
 * - `VALUE_DOES_NOT_FIT`: the value cannot be read, or does not fit its column, which stays empty.
 * - `LEADS_NOWHERE`: it refers to a record that has no row. The column is empty, or a list lacks that row.
 * - `UNKNOWN_WORD`: the value map has no line for the word, which is kept as it came.
 * - `DOES_NOT_ADD_UP`: amounts that belong together contradict each other; they are written as they came.
 * - `PHONE_AS_TYPED`: a phone number that cannot be read, which is kept as it was typed, without a country calling code.
 */
export type ProblemKind =
  | 'REQUIRED_VALUE_MISSING'
  | 'VALUE_DOES_NOT_FIT'
  | 'LEADS_NOWHERE'
  | 'UNKNOWN_WORD'
  | 'DOES_NOT_ADD_UP'
  | 'PHONE_AS_TYPED';

/** Something that is wrong with one column of a row. */
export interface MappingProblem {
  readonly kind: ProblemKind;
  /** Wire key of the column. */
  readonly target: string;
  /** Path of the value. */
  readonly source: string;
  readonly detail: string;
  /** Whether it leaves a column empty that Insites requires, so that the row cannot be written. */
  readonly isFatal: boolean;
}
