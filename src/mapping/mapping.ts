import type { Transform } from './transforms/index.ts';
import type { ValueMapLine } from './transforms/transform.ts';

// The part of a plan that the engine reads. What a gateway answers to `migrationPlan` has this form.

/** One column and where its value comes from. */
export interface FieldMapping {
  /** Path below the record. */
  readonly source: string;
  /** More paths that the transform reads. */
  readonly with: readonly string[];
  readonly target: string;
  readonly targetType: string;
  readonly required: boolean;
  readonly transform: Transform;
  readonly argument?: string | null | undefined;
  readonly valueMap: readonly ValueMapLine[];
  /** Id of the step whose rows the value refers to. */
  readonly reference?: string | null | undefined;
  /** The kind of record that the identity of the row is made of that it refers to. */
  readonly referenceEntity?: string | null | undefined;
  readonly default?: unknown;
}

/** Where the values of one kind of row come from. */
export interface RowMapping {
  readonly fields: readonly FieldMapping[];
  readonly constants: readonly { readonly target: string; readonly value: unknown }[];
}

/** Records inside a record that become rows of their own. */
export interface ChildMapping extends RowMapping {
  readonly id: string;
  readonly wixEntity: string;
  /** The list below the record; `.` is the record itself. */
  readonly path: string;
  /** A path of the record that must have a value for the rows to be written. */
  readonly onlyIf?: string | null | undefined;
  /** Which elements become no rows, and why. */
  readonly leaveOut?: LeaveOut | null | undefined;
  /** `UPDATE` changes rows that are there. Absent where rows are made. */
  readonly action?: string | undefined;
  /**
   * Paths below the record whose values, joined by `:`, are the key of the identity; for one that an element lacks, its place stands, as `#1`,
   * behind the key of the record. An element with the key of one before it has its place behind it.
   */
  readonly key: readonly string[];
}

/** Elements that become no rows: those whose value at the path is the word. */
export interface LeaveOut {
  readonly path: string;
  readonly is: string;
  readonly reason: string;
}

/** How a record of Wix becomes rows. */
export interface RecordMapping<Child extends ChildMapping = ChildMapping> extends RowMapping {
  readonly identity: {
    /** Path of the key. */
    readonly source: string;
    /** Whether the key is the same in upper and lower case. */
    readonly anyCase: boolean;
    readonly entity: string;
  };
  /** Which records are the step's business. */
  readonly onlyIf?: { readonly path: string; readonly is: string } | null | undefined;
  readonly children: readonly Child[];
}
