import { mkdir } from 'node:fs/promises';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import type { BaseBundles } from './base-bundle.ts';
import { csvLine } from './csv.ts';
import type { Stop } from './drain.ts';
import { stepJudge, type ExportedRow, type Judgement, type Problem } from './judge.ts';
import type { MappingContext, MappedRow } from './map-record.ts';
import { mediaRows } from './media-rows.ts';
import type { ExportPlan, PlanMapping, PlanStep } from './plan.ts';
import { redirectRow } from './redirect-row.ts';
import { columnsOf, RowSink } from './row-sink.ts';
import { parentsFirst, spooledRecords, type SpooledRecord } from './spool-reader.ts';
import type { SpoolState } from './spool.ts';
import { StepTally, type StepReport } from './step-report.ts';
import { UpdateLog, type RowUpdate } from './update-log.ts';
import { UuidIndex } from './uuid-index.ts';
import { RowRegistry } from './row-registry.ts';

/** A step and what was read for it. */
export interface ReadStep {
  readonly step: PlanStep;
  readonly path: string;
  readonly state: SpoolState;
  readonly stopped: Stop | null;
  /** Whether the list holds only what changed. */
  readonly isDelta: boolean;
  /** Keeps of a record what the step's own document reads. */
  readonly project: (record: unknown) => unknown;
}

export interface Assembly {
  readonly plan: ExportPlan;
  readonly steps: readonly ReadStep[];
  /** Earlier bundles whose rows Insites has. */
  readonly base: BaseBundles | null;
  /** The point in time from which on changes are exported; null when everything is. */
  readonly since: string | null;
  readonly folder: string;
}

/** What was written. */
export interface Assembled {
  readonly files: readonly FileFacts[];
  readonly steps: readonly StepReport[];
  /** Rows for import, not yet in the form that imports take. */
  readonly rows: { readonly people: FileFacts; readonly records: FileFacts };
  readonly updates: FileFacts;
}

/**
 * Makes the bundle's files of what was read, in two passes: the first finds out which rows there are, the second writes them, with
 * references to those only. The same spools give the same bytes.
 */
export async function assemble(assembly: Assembly): Promise<Assembled> {
  await mkdir(`${assembly.folder}/steps`, { recursive: true });
  const later = new UpdateLog(`${assembly.folder}/later.rows`);
  try {
    const rows = await firstPass(assembly, later);
    return await secondPass(assembly, rows, later);
  } finally {
    later.close();
  }
}

/** Finds out which rows there are, then what later steps write to them. */
async function firstPass(assembly: Assembly, later: UpdateLog): Promise<RowRegistry> {
  const rows = registryOf(assembly);
  const known = new Set<string>();
  for (const read of assembly.steps) {
    if (read.step.action === 'UPDATE') continue;
    for await (const judgement of judged(read, contextOf(assembly, rows, known), rows)) {
      if (judgement.kind !== 'EXPORTED') continue;
      for (const { uuid, child } of judgement.children)
        if (child.action !== 'UPDATE') rows.claim(uuid, null, false);
    }
    // References to steps that come later are taken for good until all rows are known.
    known.add(read.step.id);
  }
  const context = contextOf(assembly, rows, null);
  const again = registryOf(assembly);
  for (const read of assembly.steps) {
    if (![read.step, ...read.step.children].some(({ action }) => action === 'UPDATE')) continue;
    for await (const judgement of judged(read, context, again)) {
      if (judgement.kind !== 'EXPORTED') continue;
      if (read.step.action === 'UPDATE')
        later.append(judgement.main.uuid, updateOf(read.step, judgement.main.row));
      for (const { uuid, child, row } of judgement.children)
        if (child.action === 'UPDATE') later.append(uuid, updateOf(child, row));
    }
  }
  return rows;
}

function registryOf({ base }: Assembly): RowRegistry {
  return new RowRegistry(base?.known ?? null);
}

function updateOf(mapping: PlanMapping, row: MappedRow): RowUpdate {
  const { uuid: _uuid, ...columns } = columnsOf(mapping, row);
  return { columns, adds: mapping.fields.filter(({ adds }) => adds).map(({ storage }) => storage) };
}

async function secondPass(assembly: Assembly, known: RowRegistry, later: UpdateLog): Promise<Assembled> {
  const { plan, folder } = assembly;
  const sink = await RowSink.open(folder, later, plan.source.siteId);
  const lists = await openLists(folder);
  const steps: StepReport[] = [];
  const files: FileFacts[] = [];
  const changed = new UuidIndex();
  const rows = registryOf(assembly);
  for (const read of assembly.steps) {
    const file = await BundleFile.create(folder, `steps/${read.step.id}.ndjson`);
    const tally = new StepTally(read.step.children);
    for await (const judgement of judged(read, contextOf(assembly, known, null), rows)) {
      await writeJudged(judgement, { assembly, read, known, file, tally, sink, lists, changed });
    }
    const facts = await file.finish();
    files.push(facts);
    steps.push(stepReport(read, tally, facts));
  }
  const listFiles = await Promise.all(Object.values(lists).map((list) => list.finish()));
  const [people, records, updates] = [
    await sink.people.finish(),
    await sink.records.finish(),
    await sink.updates.finish(),
  ];
  return { files: [...files, ...listFiles], steps, rows: { people, records }, updates };
}

interface Lists {
  readonly crosswalk: BundleFile;
  readonly redirects: BundleFile;
  readonly media: BundleFile;
  readonly problems: BundleFile;
}

async function openLists(folder: string): Promise<Lists> {
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

interface Writing {
  readonly assembly: Assembly;
  readonly read: ReadStep;
  readonly known: RowRegistry;
  readonly file: BundleFile;
  readonly tally: StepTally;
  readonly sink: RowSink;
  readonly lists: Lists;
  /** Rows of no step whose changes were written. */
  readonly changed: UuidIndex;
}

async function writeJudged(judgement: Judgement, writing: Writing): Promise<void> {
  const { read, file, tally, lists } = writing;
  const { step } = read;
  const problemRow = (
    wixId: string,
    child: string | null,
    { kind, reason, field, detail }: Problem,
  ): Promise<void> => lists.problems.row(csvLine([step.id, child, wixId, kind, reason, field, detail]));
  if (judgement.kind === 'REPEATED') {
    tally.repeated += 1;
    return;
  }
  if (judgement.kind === 'LEFT_OUT') {
    tally.leftOut(judgement.problem);
    // That a record is another step's business is no problem; the report counts it.
    if (judgement.problem.reason !== 'NOT_CONCERNED')
      await problemRow(judgement.wixId, null, judgement.problem);
    const { merged } = judgement;
    if (merged !== null)
      await lists.crosswalk.row(
        csvLine([step.identity.entity, merged.key, merged.into, step.table, step.id, null, null]),
      );
    return;
  }
  const { record, main, children, leftOut, gaps } = judgement;
  tally.exported += 1;
  for (const gap of gaps) tally.gap(gap);
  for (const { child } of children) tally.child(child.id, null);
  for (const { child, key, problem } of leftOut) {
    // A change of a row that is not there says no more than the row's own absence.
    tally.child(child, problem);
    if (problem.reason !== 'NO_ROW') await problemRow(key, child, problem);
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
  await file.row(`${JSON.stringify({ id, targetUuid: main.uuid, source: read.project(record), mapped })}\n`);
  await writeRows(writing, main, children, id);
  for (const row of mediaRows(writing.assembly.plan, step, record, main)) await lists.media.row(csvLine(row));
  for (const rule of writing.assembly.plan.redirects) {
    if (rule.step !== step.id) continue;
    const redirect = redirectRow(rule, record, main.row);
    if (redirect !== null)
      await lists.redirects.row(
        csvLine([redirect.from, redirect.to, 301, step.id, main.key, main.uuid, redirect.note]),
      );
  }
}

async function writeRows(
  writing: Writing,
  main: ExportedRow,
  children: Extract<Judgement, { kind: 'EXPORTED' }>['children'],
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

/** Whether Insites has the row already: it is in an earlier bundle or, where none is given, older than the changes. */
function isThereAlready(
  { base, since }: Assembly,
  { isDelta }: ReadStep,
  { uuid, row }: ExportedRow,
): boolean {
  if (base !== null) return base.known.has(uuid);
  const createdAt = row['created_at'];
  return (
    since !== null && isDelta && typeof createdAt === 'string' && Date.parse(createdAt) < Date.parse(since)
  );
}

/**
 * Which references lead somewhere: to rows of this bundle, of earlier ones, and of steps that nobody knows all rows of.
 * @param known steps whose rows are in the registry; null when all are
 */
function contextOf(
  { plan, steps, base }: Assembly,
  rows: RowRegistry,
  known: ReadonlySet<string> | null,
): MappingContext {
  const isWhole = ({ stopped, isDelta, step }: ReadStep): boolean =>
    stopped === null && (!isDelta || base !== null) && known?.has(step.id) !== false;
  const whole = new Set(steps.filter(isWhole).map(({ step }) => step.id));
  const openTables = new Set(
    steps
      .filter((read) => read.step.action !== 'UPDATE' && !isWhole(read))
      .flatMap(({ step }) => [step.table, ...step.children.map(({ table }) => table)]),
  );
  const made = new Set(
    steps
      .filter(({ step }) => step.action !== 'UPDATE')
      .flatMap(({ step }) => [step.table, ...step.children.map(({ table }) => table)]),
  );
  return {
    siteId: plan.source.siteId,
    resolve: (uuid) => rows.resolve(uuid),
    follow: (uuid, step) => (!whole.has(step) || rows.has(uuid) ? rows.resolve(uuid) : null),
    isThere: (uuid, table) => rows.has(uuid) || openTables.has(table) || !made.has(table),
  };
}

async function* judged(
  read: ReadStep,
  context: MappingContext,
  rows: RowRegistry,
): AsyncGenerator<Judgement> {
  const judge = stepJudge(read.step, context, rows);
  for await (const spooled of recordsOf(read)) yield judge(spooled);
}

function recordsOf({ step, path, state }: ReadStep): AsyncGenerator<SpooledRecord> {
  const content = { path, bytes: state.bytes };
  return step.parentsFirst === null
    ? spooledRecords(content)
    : parentsFirst(content, step.identity.source, step.parentsFirst);
}

function stepReport({ step, state, stopped }: ReadStep, tally: StepTally, facts: FileFacts): StepReport {
  const read = tally.exported + tally.skipped + tally.failed;
  const planned = state.planned ?? read;
  return {
    id: step.id,
    title: step.title,
    status: stopped === null ? 'COMPLETE' : 'INCOMPLETE',
    planned,
    plannedBy: state.planned === null ? 'READ' : 'COUNT',
    appeared: Math.max(0, read - planned),
    // What was not read is not gone: the numbers of an incomplete step do not add up.
    vanished: stopped === null ? Math.max(0, planned - read) : 0,
    sha256: facts.sha256,
    file: facts.path,
    bytes: facts.bytes,
    ...tally.parts(),
    notes: state.notes,
    stopped,
  };
}
