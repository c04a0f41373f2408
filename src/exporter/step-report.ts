import type { FieldFailure, Stop } from './drain.ts';
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

/** What became of one step. planned + appeared = exported + skipped + failed + vanished. */
export interface StepReport {
  readonly id: string;
  readonly title: string;
  readonly status: 'COMPLETE' | 'INCOMPLETE';
  /** Records of the list when its reading began. */
  readonly planned: number;
  /** Where `planned` comes from: `COUNT` of Wix, or `READ` where Wix has none and the records themselves were counted. */
  readonly plannedBy: 'COUNT' | 'READ';
  /** Records that came on top of it while it was read. */
  readonly appeared: number;
  readonly exported: number;
  readonly skipped: number;
  readonly failed: number;
  /** Records that were gone when their turn came. */
  readonly vanished: number;
  /** Values of exported rows that could not be exported: their columns are empty. */
  readonly failedValues: number;
  /** Things that are to be known of exported rows, such as references that lead nowhere. */
  readonly notedValues: number;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  /** Rows that the records' inner lists became. */
  readonly children: readonly {
    readonly id: string;
    readonly exported: number;
    readonly skipped: number;
    readonly failed: number;
  }[];
  readonly reasons: readonly ReasonCount[];
  /** Fields that were refused or did not answer, without which records are exported. */
  readonly gaps: readonly FieldGap[];
  /** What the gateway said about missing data. */
  readonly notes: readonly string[];
  /** Why the list was not read to its end; null when it was. */
  readonly stopped: Stop | null;
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
  readonly #children = new Map<string, { id: string; exported: number; skipped: number; failed: number }>();

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

  parts(): Pick<
    StepReport,
    'exported' | 'skipped' | 'failed' | 'failedValues' | 'notedValues' | 'children' | 'reasons' | 'gaps'
  > {
    return {
      exported: this.exported,
      skipped: this.skipped,
      failed: this.failed,
      failedValues: this.failedValues,
      notedValues: this.notedValues,
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

/** Whether the numbers of a step add up. */
export function addsUp({ planned, appeared, exported, skipped, failed, vanished }: StepReport): boolean {
  return planned + appeared === exported + skipped + failed + vanished;
}
