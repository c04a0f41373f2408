import { columnsWhere, mappingsOf, type PlanChild, type PlanStep } from '../plan.ts';
import type { FieldFailure } from '../source/spool-reader.ts';
import { concerns } from './field-failures.ts';
import type { Columns } from './row-columns.ts';

/** A step, and the list that its records are read of. */
interface StepOfList {
  readonly step: PlanStep;
  readonly list: string;
}

/** A step that may write to rows of others, once it is written. */
export interface Updater extends StepOfList {
  /** Whether all that it reads was read, so that what it does not write has no value. */
  readonly isSure: boolean;
}

/** Columns that later steps write to rows: without a value from any of them, they are empty. */
export class EmptiedColumns {
  readonly #updates = new Map<string, Map<string, Updater[]>>();
  /** What steps that make rows write themselves, as `<table> <column>`. */
  readonly #own: ReadonlySet<string>;
  readonly #known = new Map<string, Columns>();

  /**
   * @param steps all steps of the run, which are written
   * @param own columns that steps of earlier bundles wrote to the rows that they made
   */
  constructor(steps: readonly Updater[], own: ReadonlySet<string>) {
    const plans = steps.map(({ step }) => step);
    this.#own = new Set([...columnsWhere(plans, (_, { action }) => action !== 'UPDATE'), ...own]);
    for (const updater of steps)
      for (const { action, table, fields } of mappingsOf([updater.step])) {
        if (action !== 'UPDATE') continue;
        const columns = this.#updates.get(table) ?? new Map<string, Updater[]>();
        this.#updates.set(table, columns);
        for (const { target, storage } of fields)
          if (target !== 'uuid') columns.set(storage, [...(columns.get(storage) ?? []), updater]);
      }
  }

  /**
   * The columns of a row, all of them null, that are empty unless an update of this run says otherwise.
   * @param maker the step that makes the row again; null for a row of an earlier bundle whose record was not read
   */
  of(table: string, maker: StepOfList | null): Columns {
    const key = `${table} ${maker?.step.id ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const columns = [...(this.#updates.get(table) ?? [])]
      .filter(([column, updaters]) => this.#isTold(`${table} ${column}`, updaters, maker))
      .map(([column]) => [column, null] as const);
    const emptied = Object.fromEntries(columns);
    this.#known.set(key, emptied);
    return emptied;
  }

  /** Whether the run has read all that could write to a column. */
  #isTold(column: string, updaters: readonly Updater[], maker: StepOfList | null): boolean {
    if (maker === null && this.#own.has(column)) return false;
    return updaters.every((updater) => updater.isSure && isRead(updater, maker));
  }
}

/** Whether an updater has read all that it could write to a row: its whole list, or the very record that the row is made of. */
function isRead({ step, list }: StepOfList, maker: StepOfList | null): boolean {
  if (!step.sourceQuery.isDelta) return true;
  if (maker?.list !== list) return false;
  const [a, b] = [step.identity, maker.step.identity];
  return a.entity === b.entity && a.source === b.source;
}

/** The columns of a mapping whose values were not read, so that an empty one says nothing. */
export function unreadColumns(
  { fields }: Pick<PlanStep | PlanChild, 'fields'>,
  gaps: readonly Pick<FieldFailure, 'path'>[],
): readonly string[] {
  if (gaps.length === 0) return [];
  return fields
    .filter(({ source, with: others }) =>
      [source, ...others].some((path) => gaps.some((gap) => concerns(gap, path))),
    )
    .map(({ storage }) => storage);
}
