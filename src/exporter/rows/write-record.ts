import { asItCame } from '../../exact-json.ts';
import { BundleFile, csvLine } from '../bundle/index.ts';
import type { ExportedRow, RecordOutcome } from './record-outcome.ts';
import type { Assembly, ReadStep } from './find-rows.ts';
import { mediaRows } from './media-rows.ts';
import { notRead, type Problem } from './problem.ts';
import { redirectRow, type NewAddresses } from './redirects.ts';
import type { Identities } from './identities.ts';
import type { RowSink } from './row-sink.ts';
import { endedEarly, type StepTally } from './step-tally.ts';
import type { UuidIndex } from '../source/index.ts';

/** The lists that all steps write to. */
export interface Lists {
  readonly crosswalk: BundleFile;
  readonly redirects: BundleFile;
  readonly media: BundleFile;
  readonly problems: BundleFile;
}

/** Begins the lists in a folder. */
export async function openLists(folder: string): Promise<Lists> {
  const open = async (path: string, columns: readonly string[]): Promise<BundleFile> => {
    const file = await BundleFile.create(folder, path);
    await file.write(csvLine(columns));
    return file;
  };
  return {
    crosswalk: await open('crosswalk.csv', [
      'wixEntity',
      'wixId',
      'targetUuid',
      'table',
      'step',
      'parentUuid',
      'mergeValues',
    ]),
    redirects: await open('redirects.csv', ['from', 'to', 'status', 'step', 'wixId', 'targetUuid', 'note']),
    media: await open('media.csv', [
      'url',
      'wixEntity',
      'wixId',
      'targetUuid',
      'table',
      'field',
      'source',
      'bytes',
    ]),
    problems: await open('problems.csv', ['step', 'child', 'wixId', 'kind', 'reason', 'field', 'detail']),
  };
}

/** What a record is written with. */
export interface Writing {
  readonly assembly: Assembly;
  readonly read: ReadStep;
  readonly known: Identities;
  readonly file: BundleFile;
  readonly tally: StepTally;
  readonly sink: RowSink;
  readonly lists: Lists;
  /** Rows of no step whose changes were written. */
  readonly changed: UuidIndex;
  readonly addresses: NewAddresses;
}

/** Writes what became of a record: its line, its rows, and where it is listed. */
export async function writeRecord(outcome: RecordOutcome, writing: Writing): Promise<void> {
  const { read, file, tally, lists } = writing;
  const { step } = read;
  const problemRow = (
    wixId: string,
    child: string | null,
    { kind, reason, field, detail }: Problem,
  ): Promise<void> => lists.problems.row(csvLine([step.id, child, wixId, kind, reason, field, detail]));
  if (outcome.kind === 'REPEATED') {
    tally.repeated += 1;
    return;
  }
  if (outcome.kind === 'LEFT_OUT') {
    tally.leftOut(outcome.problem);
    if (!isExpected(step, outcome.problem)) await problemRow(outcome.wixId, null, outcome.problem);
    const { merged } = outcome;
    if (merged !== null)
      await lists.crosswalk.row(
        csvLine([step.identity.entity, merged.key, merged.into, step.table, step.id, null, null]),
      );
    return;
  }
  const { record, main, children, leftOut, values, gaps } = outcome;
  tally.exported += 1;
  for (const gap of gaps) {
    tally.gap(gap);
    if (endedEarly(gap)) await problemRow(main.key, null, { ...notRead(gap), detail: gap.message });
  }
  for (const { child } of children) tally.child(child.id, null);
  for (const { child, key, problem } of leftOut) {
    // A change of a row that is not there says no more than the row's own absence.
    tally.child(child, problem);
    if (problem.reason !== 'NO_ROW') await problemRow(key, child, problem);
  }
  for (const { child, key, problem } of values) {
    tally.value(child, problem);
    await problemRow(key, child, problem);
  }
  const id = step.identity.rowId === 'WIX_ID' ? main.key : main.uuid;
  const mapped = {
    row: main.row,
    children: Object.fromEntries(
      step.children.map((child) => [
        child.id,
        children.filter((row) => row.child.id === child.id).map(({ row }) => row),
      ]),
    ),
  };
  await file.row(
    `${JSON.stringify({ id, targetUuid: main.uuid, source: asItCame(read.project(record)), mapped })}\n`,
  );
  await writeRows(writing, main, children, id);
  for (const row of mediaRows(writing.assembly.plan, step, record, main)) await lists.media.row(csvLine(row));
  for (const rule of writing.assembly.plan.redirects) {
    if (rule.step !== step.id) continue;
    const redirect = redirectRow(rule, record, main.row);
    if (redirect === null) continue;
    await lists.redirects.row(
      csvLine([redirect.from, redirect.to, 301, step.id, main.key, main.uuid, redirect.note]),
    );
    const problem = writing.addresses.add(redirect);
    if (problem === null) continue;
    tally.value(null, problem);
    await problemRow(main.key, null, problem);
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
  if (step.action === 'UPDATE') await writeChange(writing, step.table, main.uuid);
  else {
    // A row that is only made where it is missing changes none that is there.
    if (isThere && step.action === 'CREATE_MISSING') return;
    await sink.write({
      uuid: main.uuid,
      row: main.row,
      table: step.table,
      action: step.action,
      route: step.write.route,
      mapping: step,
      id,
      isThere,
    });
    await lists.crosswalk.row(
      csvLine([step.identity.entity, main.key, main.uuid, step.table, step.id, null, main.values]),
    );
  }
  for (const { child, key, uuid, row } of children) {
    if (child.action === 'UPDATE') {
      await writeChange(writing, child.table, uuid);
      continue;
    }
    const wasThere = assembly.base === null ? isThere : assembly.base.known.has(uuid);
    await sink.write({
      uuid,
      row,
      table: child.table,
      action: child.action,
      route: 'import_models',
      mapping: child,
      id: uuid,
      isThere: wasThere,
    });
    await lists.crosswalk.row(csvLine([child.wixEntity, key, uuid, child.table, step.id, main.uuid, null]));
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
function isThereAlready(
  { base, since }: Assembly,
  { isDelta }: ReadStep,
  { uuid, row }: ExportedRow,
): boolean {
  if (base !== null) return base.known.has(uuid);
  if (since === null) return false;
  const createdAt = row['created_at'];
  return typeof createdAt === 'string' ? Date.parse(createdAt) < Date.parse(since) : !isDelta;
}

/** That a record needs no row of its own in a step, because another has made it, is no problem: the report counts such records. */
function isExpected({ action }: Pick<ReadStep['step'], 'action'>, { reason }: Problem): boolean {
  return (
    reason === 'NOT_CONCERNED' ||
    reason === 'ALREADY_THERE' ||
    (reason === 'MERGED' && action === 'CREATE_MISSING')
  );
}
