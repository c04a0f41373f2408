import { fieldAt } from '../source/gateway.ts';
import type { FieldFailure } from '../source/spool-reader.ts';
import type { Problem } from './problem.ts';

/** Why records or values are not in the bundle as Wix has them, and how many. */
interface ReasonCount extends Problem {
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

/** What became of records, or of the rows inside them, in numbers. */
interface Outcomes {
  readonly exported: number;
  readonly skipped: number;
  readonly failed: number;
}

/** What became of the records of a step, in numbers. */
export interface StepCounts extends Outcomes {
  /** Values of exported rows that could not be exported: their columns are empty. */
  readonly failedValues: number;
  /** Things that are to be known of exported rows, such as references that lead nowhere. */
  readonly notedValues: number;
  /** Rows that the records' inner lists became. */
  readonly children: readonly (Outcomes & { readonly id: string })[];
  readonly reasons: readonly ReasonCount[];
  /** Fields that were refused or did not answer, without which records are exported. */
  readonly gaps: readonly FieldGap[];
}

/** Counts what becomes of a step's records. */
export class StepTally {
  readonly #own = { exported: 0, skipped: 0, failed: 0 };
  readonly #children: ReadonlyMap<string, { -readonly [Name in keyof Outcomes]: number }>;
  readonly #values = { failedValues: 0, notedValues: 0 };
  readonly #reasons = new Map<string, ReasonCount>();
  readonly #gaps = new Map<string, FieldGap>();

  constructor(children: readonly { readonly id: string }[]) {
    this.#children = new Map(children.map(({ id }) => [id, { exported: 0, skipped: 0, failed: 0 }]));
  }

  /**
   * Counts a record that is in the bundle.
   * @param children of which children its rows are
   */
  exported(children: readonly string[]): void {
    this.#own.exported += 1;
    for (const id of children) {
      const child = this.#children.get(id);
      if (child !== undefined) child.exported += 1;
    }
  }

  /** Counts a record, or a row of a child, that is not in the bundle. */
  leftOut(child: string | null, problem: Problem): void {
    const counts = child === null ? this.#own : this.#children.get(child);
    if (counts !== undefined) counts[problem.kind === 'SKIPPED' ? 'skipped' : 'failed'] += 1;
    this.#count(problem, child === null ? problem.field : fieldOf(child, problem));
  }

  /** Counts a value of a row that is in the bundle. */
  value(child: string | null, problem: Problem): void {
    this.#values[problem.kind === 'FAILED' ? 'failedValues' : 'notedValues'] += 1;
    this.#count(problem, fieldOf(child, problem));
  }

  gap({ path, code, message, hint, permission }: FieldFailure): void {
    const field = fieldAt([path]);
    const { detail = message, count = 0 } = this.#gaps.get(field) ?? {};
    this.#gaps.set(field, { field, code, detail, hint, permission: permission ?? null, count: count + 1 });
  }

  /** The counts as a report has them. */
  counts(): StepCounts {
    return {
      ...this.#own,
      ...this.#values,
      children: [...this.#children].map(([id, counts]) => ({ id, ...counts })),
      reasons: [...this.#reasons.values()],
      gaps: [...this.#gaps.values()],
    };
  }

  #count({ kind, reason, ...problem }: Problem, field: string | null): void {
    const key = JSON.stringify([kind, reason, field]);
    // The first detail stands for all: details can name single records.
    const { detail = problem.detail, count = 0 } = this.#reasons.get(key) ?? {};
    this.#reasons.set(key, { kind, reason, field, detail, count: count + 1 });
  }
}

function fieldOf(child: string | null, { field }: Problem): string {
  return [child, field].filter(Boolean).join('.');
}
