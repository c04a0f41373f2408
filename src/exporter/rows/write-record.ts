import { asItCame } from '../../exact-json.ts';
import { csvLine } from '../bundle/csv.ts';
import type { BundleFile } from '../bundle/bundle-file.ts';
import type { ExportedRow, RecordOutcome } from './record-outcome.ts';
import type { Assembly, ReadStep } from './find-rows.ts';
import { mediaRows } from './media-rows.ts';
import { notRead, type Problem } from './problem.ts';
import { redirectRow, type NewAddresses } from './redirects.ts';
import type { Identities } from './identities.ts';
import type { RowSink } from './row-sink.ts';
import { endedEarly, type StepTally } from './step-tally.ts';
import type { UuidIndex } from '../source/uuid-index.ts';

/** The lists that all steps write to, with their columns. */
export const listColumns = {
  crosswalk: ['wixEntity', 'wixId', 'targetUuid', 'table', 'step', 'parentUuid', 'mergeValues'],
  redirects: ['from', 'to', 'status', 'step', 'wixId', 'targetUuid', 'note'],
  media: ['url', 'wixEntity', 'wixId', 'targetUuid', 'table', 'field', 'source', 'bytes'],
  problems: ['step', 'child', 'wixId', 'kind', 'reason', 'field', 'detail'],
} as const;

/** What a record is written with. */
export interface Writing {
  readonly assembly: Assembly;
  readonly read: ReadStep;
  readonly known: Identities;
  readonly file: BundleFile;
  readonly tally: StepTally;
  readonly sink: RowSink;
  readonly lists: Readonly<Record<keyof typeof listColumns, BundleFile>>;
  /** Rows of no step whose changes were written. */
  readonly changed: UuidIndex;
  readonly addresses: NewAddresses;
}

/** Writes what became of a record: its line, its rows, and where it is listed. */
export async function writeRecord(outcome: RecordOutcome, writing: Writing): Promise<void> {
  const { read, file, tally, lists } = writing;
  const { step } = read;
  const list = (
    wixId: string,
    child: string | null,
    { kind, reason, field, detail }: Problem,
  ): Promise<void> => lists.problems.row(csvLine([step.id, child, wixId, kind, reason, field, detail]));
  if (outcome.kind === 'LEFT_OUT') {
    const { wixId, problem, merged } = outcome;
    tally.leftOut(null, problem);
    if (!isExpected(step, problem)) await list(wixId, null, problem);
    if (merged !== null)
      await lists.crosswalk.row(
        csvLine([step.identity.entity, merged.key, merged.into, step.table, step.id, null, null]),
      );
    return;
  }
  const { record, main, children, leftOut, values, gaps } = outcome;
  tally.exported(children.map(({ child }) => child.id));
  for (const gap of gaps) {
    tally.gap(gap);
    if (endedEarly(gap)) await list(main.key, null, { ...notRead(gap), detail: gap.message });
  }
  for (const { child, key, problem } of leftOut) {
    tally.leftOut(child, problem);
    // A change of a row that is not there says no more than the row's own absence.
    if (problem.reason !== 'NO_ROW') await list(key, child, problem);
  }
  for (const { child, key, problem } of values) {
    tally.value(child, problem);
    await list(key, child, problem);
  }
  const id = step.identity.rowId === 'WIX_ID' ? main.key : main.uuid;
  const rowsOf = (child: string): unknown =>
    children.filter((row) => row.child.id === child).map(({ row }) => row);
  const mapped = {
    row: main.row,
    children: Object.fromEntries(step.children.map((child) => [child.id, rowsOf(child.id)])),
  };
  await file.row(
    `${JSON.stringify({ id, targetUuid: main.uuid, source: asItCame(read.project(record)), mapped })}\n`,
  );
  await writeRows(writing, main, children, id);
  const { plan } = writing.assembly;
  for (const row of mediaRows(plan, step, record, main)) await lists.media.row(csvLine(row));
  for (const rule of plan.redirects) {
    const redirect = rule.step === step.id ? redirectRow(rule, record, main.row) : null;
    if (redirect === null) continue;
    const { from, to, note } = redirect;
    await lists.redirects.row(csvLine([from, to, 301, step.id, main.key, main.uuid, note]));
    const problem = writing.addresses.add(redirect);
    if (problem === null) continue;
    tally.value(null, problem);
    await list(main.key, null, problem);
  }
}

async function writeRows(
  writing: Writing,
  main: ExportedRow,
  children: Extract<RecordOutcome, { kind: 'EXPORTED' }>['children'],
  id: string,
): Promise<void> {
  const { assembly, read, sink, lists } = writing;
  const { step } = read;
  const isThere = isThereAlready(assembly, read, main);
  // A row that is only made where it is missing changes none that is there.
  if (isThere && step.action === 'CREATE_MISSING') return;
  const rows = [
    { ...main, mapping: step, entity: step.identity.entity, parent: null, id, isThere },
    ...children.map(({ child, ...row }) => ({
      ...row,
      mapping: child,
      entity: child.wixEntity,
      parent: main.uuid,
      id: row.uuid,
      isThere: assembly.base === null ? isThere : assembly.base.known.has(row.uuid),
    })),
  ];
  for (const { entity, parent, key, values, ...row } of rows) {
    const { table, action, write } = row.mapping;
    if (action === 'UPDATE') await writeChange(writing, table, row.uuid);
    else {
      await sink.write({ ...row, table, isPerson: write.route === 'import_users' });
      await lists.crosswalk.row(csvLine([entity, key, row.uuid, table, step.id, parent, values]));
    }
  }
}

/** A change of a row that this bundle makes is merged into it; any other is written once, all of its parts together. */
async function writeChange({ known, changed, sink }: Writing, table: string, uuid: string): Promise<void> {
  if (!known.isMade(uuid) && changed.add(uuid)) await sink.writeLater({ table, uuid });
}

/**
 * Whether Insites has the row already: it is in an earlier bundle or, where none is given, older than the changes. A row that does not tell
 * its age is taken for an old one where everything was read, and for a new one where only changes were.
 */
function isThereAlready({ base, since }: Assembly, { step }: ReadStep, { uuid, row }: ExportedRow): boolean {
  if (base !== null) return base.known.has(uuid);
  if (since === null) return false;
  const createdAt = row['created_at'];
  return typeof createdAt === 'string'
    ? Date.parse(createdAt) < Date.parse(since)
    : !step.sourceQuery.isDelta;
}

/** That a record needs no row of its own in a step, because another has made it, is no problem: the report counts such records. */
function isExpected({ action }: Pick<ReadStep['step'], 'action'>, { reason }: Problem): boolean {
  return (
    reason === 'NOT_CONCERNED' ||
    reason === 'ALREADY_THERE' ||
    (reason === 'MERGED' && action === 'CREATE_MISSING')
  );
}
