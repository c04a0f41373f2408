import { readFile } from 'node:fs/promises';
import { codeOf } from '../export-error.ts';
import { columnsWhere, mappingsOf, type ExportPlan, type PlanStep } from '../plan.ts';
import type { FieldFailure } from '../source/spool-reader.ts';
import { concerns } from './field-failures.ts';
import { byTable, NO_COLUMNS, type TableColumns } from './row-columns.ts';

type Plan = Pick<ExportPlan, 'steps' | 'modules' | 'setup'>;

/** A plan, and the fields that its export could not read, by the steps; none where the report is of an earlier version. */
interface EarlierExport extends Plan {
  readonly gaps: ReadonlyMap<string, readonly string[]>;
}

/** What a run does not read, though earlier bundles may hold values and rows of it: these stay as they are. */
export class Unreadable {
  /** Steps of earlier plans that this one has not, as their lists are refused or were not asked for. */
  readonly steps: ReadonlySet<string>;
  /** Steps that could read more of their list before, such as drafts: what is not there may still be. */
  readonly partlyRead: ReadonlySet<string>;
  /** Columns (`<table> <column>`) that steps wrote to the rows that they made. */
  readonly own: ReadonlySet<string>;
  readonly #columns: TableColumns;
  readonly #partlyRead: ReadonlySet<string>;
  readonly #earlier: readonly EarlierExport[];

  /** @param earlier the earlier bundles */
  constructor(plan: Plan, earlier: readonly EarlierExport[]) {
    this.#earlier = earlier;
    const now = new Set(plan.steps.map(({ id }) => id));
    const before = earlier.flatMap(({ steps }) => steps);
    const absent = before.filter(({ id }) => !now.has(id));
    this.steps = new Set(absent.map(({ id }) => id));
    this.own = columnsWhere(before, (_, { action }) => action !== 'UPDATE');
    const refused = earlier.length === 0 ? [] : refusals(plan);
    this.#columns = byTable([
      ...columnsWhere(absent, ({ target }, { action }) => action === 'UPDATE' && target !== 'uuid'),
      ...plan.steps.flatMap((step) => [...refusedColumns(step, refused)]),
    ]);
    const partly = refused.flatMap(({ field, steps }) => (field === null ? steps : []));
    const couldRead = (id: string): boolean =>
      earlier.some(
        (one) =>
          one.steps.some((step) => step.id === id) &&
          !refusals(one).some(({ field, steps }) => field === null && steps.includes(id)),
      );
    this.partlyRead = new Set(partly.filter((id) => now.has(id) && couldRead(id)));
    this.#partlyRead = new Set(
      mappingsOf(plan.steps.filter(({ id }) => this.partlyRead.has(id))).map(({ table }) => table),
    );
  }

  /** The columns of a table whose values were not read. */
  columnsOf(table: string): ReadonlySet<string> {
    return this.#columns.get(table) ?? NO_COLUMNS;
  }

  /** What of a record was not read: of the whole of it, what the earlier bundles may have and this one lacks. */
  unread({ id }: PlanStep, gaps: readonly FieldFailure[]): readonly Pick<FieldFailure, 'path'>[] {
    const isNewlyLacking = gaps.some(
      ({ path, isInRaw }) =>
        isInRaw === true && this.#earlier.some((one) => one.gaps.get(id)?.includes(path) !== true),
    );
    return isNewlyLacking ? [...gaps, { path: 'raw' }] : gaps;
  }

  /** Whether values of a table may be missing for what the key may not read any more. */
  isPartlyRead(table: string): boolean {
    return this.#partlyRead.has(table);
  }
}

/** What a report says of a step; those of the first version said nothing of gaps. */
interface ReportedStep {
  readonly id: string;
  readonly gaps?: readonly { readonly field: string }[];
}

/** Reads what earlier bundles say of themselves, as far as their plans are there. */
export async function readEarlier(folders: readonly string[]): Promise<readonly EarlierExport[]> {
  const earlier = await Promise.all(
    folders.map(async (folder) => {
      const plan = await readJson<Plan>(`${folder}/plan.json`);
      const report = await readJson<{ readonly steps: readonly ReportedStep[] }>(`${folder}/report.json`);
      const gaps = report?.steps.map(
        ({ id, gaps: own = [] }) => [id, own.map(({ field }) => field)] as const,
      );
      return plan === null ? [] : [{ ...plan, gaps: new Map(gaps) }];
    }),
  );
  return earlier.flat();
}

/** A file of a bundle, which the exporter wrote; null where it is not there. */
async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Lists, or parts of them, that cannot be read; plans of the first version did not say so. */
function refusals({ modules }: Plan) {
  return modules
    .flatMap(({ lists }: Partial<Plan['modules'][number]>) => lists ?? [])
    .filter(({ status }) => status !== 'AVAILABLE');
}

/** The columns that a step makes of fields that are refused. */
function refusedColumns(step: PlanStep, refused: ReturnType<typeof refusals>): ReadonlySet<string> {
  const fields = refused.flatMap(({ field, steps }) =>
    field !== null && steps.includes(step.id) ? [field] : [],
  );
  return columnsWhere([step], ({ source, with: others }) =>
    fields.some((path) => [source, ...others].some((one) => concerns({ path }, one))),
  );
}
