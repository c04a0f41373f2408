import type { FieldFailure } from '../source/index.ts';
import type { Problem } from './problem.ts';

/** Why records or values are not in the bundle as Wix has them, and how many. */
export interface ReasonCount {
  readonly kind: Problem['kind'];
  readonly reason: string;
  readonly field: string | null;
  readonly detail: string;
  readonly count: number;
}

/** A field that Wix refuses, or does not answer for. */
export interface FieldGap {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
  readonly hint: string | null;
  /** The permission that is missing, where one is. */
  readonly permission: string | null;
  readonly count: number;
}

/** Whether lists inside of records have less than Wix counts. */
export function endedEarly({ code }: Pick<FieldGap, 'code'>): boolean {
  return code === 'WIX_ENDED_EARLY';
}

/** How many rows the inner lists of records of a kind became. */
interface ChildCount {
  readonly id: string;
  readonly exported: number;
  readonly skipped: number;
  readonly failed: number;
}

/** What became of the records of a step, in numbers. */
export interface StepCounts {
  readonly exported: number;
  readonly skipped: number;
  readonly failed: number;
  /** Values of exported rows that could not be exported: their columns are empty. */
  readonly failedValues: number;
  /** Things that are to be known of exported rows, such as references that lead nowhere. */
  readonly notedValues: number;
  /** Rows that the records' inner lists became. */
  readonly children: readonly ChildCount[];
  readonly reasons: readonly ReasonCount[];
  /** Fields that were refused or did not answer, without which records are exported. */
  readonly gaps: readonly FieldGap[];
}

/** Counts what becomes of a step's records. */
export class StepTally {
  exported = 0;
  skipped = 0;
  failed = 0;
  repeated = 0;
  failedValues = 0;
  notedValues = 0;
  readonly #reasons = new Map<string, ReasonCount>();
  readonly #gaps = new Map<string, FieldGap>();
  readonly #children = new Map<string, { -readonly [Name in keyof ChildCount]: ChildCount[Name] }>();

  constructor(children: readonly { readonly id: string }[]) {
    for (const { id } of children) this.#children.set(id, { id, exported: 0, skipped: 0, failed: 0 });
  }

  leftOut(problem: Problem): void {
    if (problem.kind === 'SKIPPED') this.skipped += 1;
    else this.failed += 1;
    this.#count(problem, problem.field);
  }

  child(id: string, problem: Problem | null): void {
    const child = this.#children.get(id);
    if (child === undefined) return;
    if (problem === null) child.exported += 1;
    else if (problem.kind === 'SKIPPED') child.skipped += 1;
    else child.failed += 1;
    if (problem !== null) this.#count(problem, [id, problem.field].filter(Boolean).join('.'));
  }

  /** Counts a value of a row that is in the bundle. */
  value(child: string | null, problem: Problem): void {
    if (problem.kind === 'FAILED') this.failedValues += 1;
    else this.notedValues += 1;
    this.#count(problem, [child, problem.field].filter(Boolean).join('.'));
  }

  gap({ path, code, message, hint, permission }: FieldFailure): void {
    // The place in a list says nothing about the field.
    const field = path.replaceAll(/\.\d+(?=\.|$)/g, '[]');
    const known = this.#gaps.get(field);
    this.#gaps.set(field, {
      field,
      code,
      detail: known?.detail ?? message,
      hint,
      permission: permission ?? null,
      count: (known?.count ?? 0) + 1,
    });
  }

  /** Records whose outcome was counted. */
  get read(): number {
    return this.exported + this.skipped + this.failed;
  }

  /** The counts as a report has them. */
  counts(): StepCounts {
    const { exported, skipped, failed, failedValues, notedValues } = this;
    return {
      exported,
      skipped,
      failed,
      failedValues,
      notedValues,
      children: [...this.#children.values()],
      reasons: [...this.#reasons.values()],
      gaps: [...this.#gaps.values()],
    };
  }

  #count({ kind, reason, detail }: Problem, field: string | null): void {
    const key = JSON.stringify([kind, reason, field]);
    const known = this.#reasons.get(key);
    this.#reasons.set(key, {
      kind,
      reason,
      field,
      // The first stands for all: details can name single records.
      detail: known?.detail ?? detail,
      count: (known?.count ?? 0) + 1,
    });
  }
}
