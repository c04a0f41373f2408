import type { BaseBundles } from './base-bundle.ts';
import type { StepKeys } from './deletions.ts';
import { parentsFirst, spooledRecords, type SpooledRecord } from '../source/spool-reader.ts';
import type { ListRead } from '../source/read-lists.ts';
import type { StepSelection } from '../source/read-job.ts';
import type { Row } from '../../mapping/index.ts';
import { withSideReads } from './field-failures.ts';
import { outcomeOf, type RecordOutcome, type RowContext } from './record-outcome.ts';
import { mappingsOf, type ExportPlan, type PlanMapping, type PlanStep } from '../plan.ts';
import type { Relations } from './relations.ts';
import { Identities } from './identities.ts';
import { columnsOf } from './row-columns.ts';
import type { RowUpdate, UpdateLog } from './update-log.ts';

/** A step and what was read for it. */
export interface ReadStep extends ListRead, StepSelection {
  readonly step: PlanStep;
}

export interface Assembly {
  readonly plan: ExportPlan;
  readonly steps: readonly ReadStep[];
  /** Earlier bundles whose rows Insites has. */
  readonly base: BaseBundles | null;
  /** All records that the site has now, where what is gone since the earlier bundles is to be found. */
  readonly present: readonly StepKeys[] | null;
  /** The point in time from which on changes are exported; null when everything is. */
  readonly since: string | null;
  readonly folder: string;
}

/** Finds out which rows there are and by which ids they are sent, then what later steps write to them. */
export async function findRows(
  assembly: Assembly,
  later: UpdateLog,
  relations: Relations,
): Promise<Identities> {
  const rows = identitiesOf(assembly);
  const known = new Set<string>();
  for (const read of assembly.steps) {
    if (read.step.action === 'UPDATE') continue;
    for await (const outcome of outcomesOf(read, contextOf(assembly, rows, known), rows)) {
      if (outcome.kind !== 'EXPORTED') continue;
      for (const uuid of outcome.none) rows.leaveOut(uuid);
      if (outcome.gaps.length > 0) rows.readPartly(outcome.main.uuid);
      if (read.step.identity.rowId === 'WIX_ID') relations.add(outcome.main.uuid, outcome.main.key);
      for (const { uuid, child } of outcome.children)
        if (child.action !== 'UPDATE') rows.claim(uuid, null, false);
    }
    // References to steps that come later are taken for good until all rows are known.
    known.add(read.step.id);
  }
  const context = contextOf(assembly, rows, null);
  const again = identitiesOf(assembly);
  for (const read of assembly.steps) {
    if (mappingsOf([read.step]).every(({ action }) => action !== 'UPDATE')) continue;
    for await (const outcome of outcomesOf(read, context, again)) {
      if (outcome.kind !== 'EXPORTED') continue;
      if (read.step.action === 'UPDATE')
        later.append(outcome.main.uuid, updateOf(read.step, outcome.main.row));
      for (const { uuid, child, row } of outcome.children)
        if (child.action === 'UPDATE') later.append(uuid, updateOf(child, row));
    }
  }
  return rows;
}

export function identitiesOf({ base }: Assembly): Identities {
  return new Identities(base?.known ?? null);
}

function updateOf(mapping: PlanMapping, row: Row): RowUpdate {
  const { uuid: _uuid, ...columns } = columnsOf(mapping, row);
  return { columns, adds: mapping.fields.filter(({ adds }) => adds).map(({ storage }) => storage) };
}

/**
 * Which references lead somewhere: to rows of this bundle, of earlier ones, and of steps that nobody knows all rows of.
 * @param known steps whose rows are among the identities; null when all are
 */
export function contextOf(
  { plan, steps, base }: Assembly,
  rows: Identities,
  known: ReadonlySet<string> | null,
): RowContext {
  const isWhole = ({ stopped, step }: ReadStep): boolean =>
    stopped === null && (!step.sourceQuery.isDelta || base !== null) && known?.has(step.id) !== false;
  const whole = new Set(steps.filter(isWhole).map(({ step }) => step.id));
  const making = steps.filter(({ step }) => step.action !== 'UPDATE');
  const made = tablesOf(making);
  const openTables = tablesOf(making.filter((read) => !isWhole(read)));
  return {
    siteId: plan.source.siteId,
    resolve: (uuid) => rows.resolve(uuid),
    follow: (uuid, step) => (!whole.has(step) || rows.has(uuid) ? rows.resolve(uuid) : null),
    isLeftOut: (uuid) => rows.isLeftOut(uuid),
    isThere: (uuid, table) => rows.has(uuid) || openTables.has(table) || !made.has(table),
  };
}

function tablesOf(reads: readonly ReadStep[]): ReadonlySet<string> {
  return new Set(mappingsOf(reads.map(({ step }) => step)).map(({ table }) => table));
}

/** The step's records, each with what becomes of it. */
export async function* outcomesOf(
  read: ReadStep,
  context: RowContext,
  rows: Identities,
): AsyncGenerator<RecordOutcome> {
  const next = outcomeOf(read.step, context, rows);
  for await (const { record, failures } of recordsOf(read)) {
    const own = failures.filter(({ path }) => read.reads(path));
    const outcome = next({ record, failures: withSideReads(own, read.step.sourceQuery.sideReads) });
    if (outcome !== null) yield outcome;
  }
}

function recordsOf({ step, ...list }: ReadStep): AsyncGenerator<SpooledRecord> {
  return step.parentsFirst === null
    ? spooledRecords(list)
    : parentsFirst(list, step.identity.source, step.parentsFirst);
}
