import { mkdir, rm } from 'node:fs/promises';
import { BundleFile, type FileFacts } from '../bundle/bundle-file.ts';
import { csvLine } from '../bundle/csv.ts';
import { importParts } from '../bundle/import-rows.ts';
import { Parts, type PartFacts } from '../bundle/parts.ts';
import { Scratch } from '../bundle/scratch.ts';
import { relationColumns } from '../bundle/setup-files.ts';
import { columnsWhere } from '../plan.ts';
import type { ListFeed } from '../source/list-feed.ts';
import type { Assembled, Assembly, WrittenStep } from './assembly.ts';
import { readBase } from './base-bundle.ts';
import { readBaseRows, type BaseRow } from './base-rows.ts';
import { Deletions } from './deletions.ts';
import { EmptiedColumns } from './emptied-columns.ts';
import { Identities } from './identities.ts';
import { NewAddresses } from './redirects.ts';
import { Relations } from './relations.ts';
import { byTable } from './row-columns.ts';
import { RowSink, sinkFiles, type SinkPart } from './row-sink.ts';
import type { RowPart } from './row-writer.ts';
import { RowStore } from './row-store.ts';
import { StepRun, type Shared } from './step-run.ts';
import { readEarlier, Unreadable } from './unreadable.ts';
import { UpdateLog } from './update-log.ts';
import { listColumns, type ListPart } from './write-record.ts';

/**
 * Makes the bundle's files of the lists while they are read. The same spools give the same bytes, whatever of them came when.
 * @param onFile told of each file when it is written
 */
export async function assemble(
  assembly: Assembly,
  feed: ListFeed,
  onFile: (facts: FileFacts) => void,
): Promise<Assembled> {
  const { base: folders, plan, folder } = assembly;
  await rm(folder, { recursive: true, force: true });
  for (const name of ['steps', 'parts']) await mkdir(`${folder}/${name}`, { recursive: true });
  const scratch = new Scratch(`${folder}/rows.db`);
  const runs: StepRun[] = [];
  try {
    const base = folders.length === 0 ? null : await readBase(folders, plan, scratch);
    const there = new RowStore<BaseRow>(scratch);
    await readBaseRows(folders, there);
    const earlier = await readEarlier(folders);
    const unreadable = new Unreadable(plan, earlier);
    const deletions = await findDeletions(assembly, feed, base, { there, scratch, unreadable });
    const known = new Identities(scratch, base?.known ?? null);
    const shared: Shared = {
      assembly,
      feed,
      base,
      there,
      known,
      later: new UpdateLog(scratch),
      relations: new Relations(
        scratch,
        byTable([plan, ...earlier].flatMap((one) => [...relationColumns(one)])),
        there,
        (uuid) => known.isMade(uuid),
      ),
      galleries: byTable(columnsWhere(plan.steps, ({ transform }) => transform === 'UPLOAD_LIST')),
      siteId: plan.source.siteId,
      unreadable,
      changed: scratch.table(),
      addresses: new NewAddresses(scratch),
    };
    for (const [index, step] of assembly.steps.entries()) {
      const job = assembly.jobs.get(step.id);
      if (job !== undefined) runs.push(new StepRun(step, job, index, shared));
    }
    await decideAll(runs, feed, deletions !== null, onFile);
    await deletions?.findRows(shared.known);
    for (const run of runs) if (!run.isWritten) await goOn(run, runs, onFile);
    for (const run of runs) await run.writeWaiting(true);
    const others = new Parts<SinkPart>(`${folder}/parts/others.`);
    changeOthers(runs, new RowSink(others, shared), shared, deletions);
    return await joined(folder, runs, others, deletions, onFile);
  } finally {
    try {
      for (const run of runs) await run.close();
    } finally {
      scratch[Symbol.dispose]();
    }
  }
}

/** What is to be found out of rows that are gone, which takes all lists at their ends; null where nothing is. */
async function findDeletions(
  { plan, steps, jobs, present }: Assembly,
  feed: ListFeed,
  base: Awaited<ReturnType<typeof readBase>> | null,
  { there, scratch, unreadable }: Pick<Shared, 'there' | 'unreadable'> & { readonly scratch: Scratch },
): Promise<Deletions | null> {
  if (base === null || present === null) return null;
  const all = new Set([...[...jobs.values()].map(({ id }) => id), ...present.values()]);
  const ends = await Promise.all([...all].map((list) => feed.end(list)));
  // What is not there may not have been read.
  if (ends.some(({ stopped }) => stopped !== null)) return null;
  const lists = steps.flatMap((step) => {
    const list = present.get(step.id);
    return list === undefined || unreadable.partlyRead.has(step.id)
      ? []
      : [{ step, lines: feed.lines(list) }];
  });
  const deletions = new Deletions({ plan, base, present: lists }, there, scratch);
  await deletions.findRecords();
  return deletions;
}

/** Decides what becomes of the records of all steps side by side; the first that fails ends them all. */
async function decideAll(
  runs: readonly StepRun[],
  feed: ListFeed,
  allWait: boolean,
  onFile: (facts: FileFacts) => void,
): Promise<void> {
  const decide = async (run: StepRun): Promise<void> => {
    await run.decide(runs, allWait);
    if (!run.isWritten) return;
    onFile(run.written.facts);
    for (const other of runs) if (other.isWritten) await other.writeWaiting(false);
  };
  let failure: { readonly error: unknown } | null = null;
  await Promise.all(
    runs.map((run) =>
      decide(run).catch((error: unknown) => {
        failure ??= { error };
        feed.fail(error);
      }),
    ),
  );
  // Set while the steps ran.
  const failed = failure as { readonly error: unknown } | null;
  if (failed !== null) throw failed.error;
}

async function goOn(
  run: StepRun,
  runs: readonly StepRun[],
  onFile: (facts: FileFacts) => void,
): Promise<void> {
  await run.goOn(runs);
  onFile(run.written.facts);
}

/**
 * Writes what is different now of rows whose records were not read again: what later steps write to them, or do not write any more, and
 * references to rows that are gone. Those that were read again are written without these anyway.
 */
function changeOthers(
  runs: readonly StepRun[],
  sink: RowSink,
  { there, known, later, unreadable }: Shared,
  deletions: Deletions | null,
): void {
  const emptied = new EmptiedColumns(runs, unreadable.own);
  for (const [uuid, { table, columns }] of there.entries()) {
    if (known.isMade(uuid) || deletions?.isGone(uuid) === true) continue;
    const now = {
      ...deletions?.withoutGone(table, columns),
      ...emptied.of(table, null),
      ...later.columnsOf(uuid),
    };
    if (Object.keys(now).length > 0) sink.change({ table, uuid }, now);
  }
}

const KEPT =
  'Some records could not be read so far that it is known which rows are theirs: no row of this step is taken for gone.';

function withNote({ end: { state, stopped }, ...step }: WrittenStep, note: string): WrittenStep {
  return { ...step, end: { state: { ...state, notes: [...state.notes, note] }, stopped } };
}

/** Joins the parts of all steps in the order of the steps. */
async function joined(
  folder: string,
  runs: readonly StepRun[],
  others: Parts<SinkPart>,
  deletions: Deletions | null,
  onFile: (facts: FileFacts) => void,
): Promise<Assembled> {
  const partsOf = (name: ListPart | RowPart): readonly PartFacts[] =>
    runs.map((run) => run.parts.finish(name)).filter((part) => part !== null);
  const lists: FileFacts[] = [];
  for (const [name, columns] of Object.entries(listColumns)) {
    const file = await BundleFile.create(folder, name, csvLine(columns));
    // The names are those of the parts.
    await file.append(partsOf(name as ListPart));
    lists.push(await file.finish());
  }
  for (const facts of lists) onFile(facts);
  const changes: FileFacts[] = [];
  for (const name of sinkFiles) {
    const file = await BundleFile.create(folder, name);
    const last = others.finish(name);
    await file.append([...partsOf(name), ...(last === null ? [] : [last])]);
    changes.push(await file.finish());
  }
  const rows = importParts.map((name) => [name, partsOf(name)] as const);
  return {
    files: [...runs.map(({ written }) => written.facts), ...lists],
    steps: runs.map(({ written }) =>
      deletions?.unsure.has(written.step.id) === true ? withNote(written, KEPT) : written,
    ),
    // The names are all of them.
    rows: Object.fromEntries(rows) as Assembled['rows'],
    changes: [...changes, ...(deletions === null ? [] : [await deletions.write(folder)])],
  };
}
