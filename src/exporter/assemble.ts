import { mkdir } from 'node:fs/promises';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import { BaseRows } from './base-rows.ts';
import { contextOf, findRows, judged, registryOf, type Assembly, type ReadStep } from './known-rows.ts';
import { Deletions } from './deletions.ts';
import type { RowRegistry } from './row-registry.ts';
import { NewAddresses } from './new-addresses.ts';
import { galleryColumns, partlyRead } from './row-columns.ts';
import { RowSink, type SinkValues } from './row-sink.ts';
import { StepTally, type StepReport } from './step-report.ts';
import { Relations } from './relations.ts';
import { relationColumns } from './setup-files.ts';
import { UpdateLog } from './update-log.ts';
import { UuidIndex } from './uuid-index.ts';
import { openLists, writeRecord } from './write-record.ts';

/** What was written. */
export interface Assembled {
  readonly files: readonly FileFacts[];
  readonly steps: readonly StepReport[];
  /** Rows for import, not yet in the form that imports take. */
  readonly rows: { readonly people: FileFacts; readonly records: FileFacts };
  /** Changes of rows that are there, relations and galleries to be made when all rows are, and what is gone. */
  readonly changes: readonly FileFacts[];
}

/**
 * Makes the bundle's files of what was read, in two passes: the first finds out which rows there are, the second writes them, with
 * references to those only. The same spools give the same bytes.
 * @param onFile told of each file when it is written
 */
export async function assemble(assembly: Assembly, onFile: (facts: FileFacts) => void): Promise<Assembled> {
  await mkdir(`${assembly.folder}/steps`, { recursive: true });
  const later = new UpdateLog(`${assembly.folder}/later.rows`);
  const there = new BaseRows(`${assembly.folder}/there.rows`);
  const relations = new Relations(`${assembly.folder}/sent.ids`, relationColumns(assembly.plan), there);
  try {
    await there.read(assembly.base?.folders ?? []);
    const { base, plan, present } = assembly;
    const deletions =
      base === null || present === null ? null : new Deletions({ plan, base, present }, there);
    await deletions?.findRecords();
    const rows = await findRows(assembly, later, relations);
    await deletions?.findRows(rows);
    return await secondPass(assembly, rows, { later, there, relations, deletions }, onFile);
  } finally {
    relations.close();
    there.close();
    later.close();
  }
}

async function secondPass(
  assembly: Assembly,
  known: RowRegistry,
  {
    deletions,
    ...values
  }: Pick<SinkValues, 'later' | 'there' | 'relations'> & { readonly deletions: Deletions | null },
  onFile: (facts: FileFacts) => void,
): Promise<Assembled> {
  const { plan, folder } = assembly;
  const sink = await RowSink.open(folder, {
    ...values,
    galleries: galleryColumns(plan),
    siteId: plan.source.siteId,
    partlyRead: partlyRead(assembly.steps),
  });
  const lists = await openLists(folder);
  const steps: StepReport[] = [];
  const files: FileFacts[] = [];
  const changed = new UuidIndex();
  const addresses = new NewAddresses();
  const rows = registryOf(assembly);
  for (const read of assembly.steps) {
    const file = await BundleFile.create(folder, `steps/${read.step.id}.ndjson`);
    const tally = new StepTally(read.step.children);
    for await (const judgement of judged(read, contextOf(assembly, known, null), rows)) {
      await writeRecord(judgement, { assembly, read, known, file, tally, sink, lists, changed, addresses });
    }
    const facts = await file.finish();
    files.push(facts);
    onFile(facts);
    steps.push(stepReport(read, tally, facts));
  }
  for (const row of deletions?.bereft(known) ?? []) await sink.change(row);
  const listFiles = await Promise.all(Object.values(lists).map((list) => list.finish()));
  for (const facts of listFiles) onFile(facts);
  const [people, records] = [await sink.people.finish(), await sink.records.finish()];
  const changes = [
    await sink.updates.finish(),
    await sink.relations.finish(),
    await sink.galleries.finish(),
    ...(deletions === null ? [] : [await deletions.write(folder)]),
  ];
  return { files: [...files, ...listFiles], steps, rows: { people, records }, changes };
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
    // Only what is seen to be gone: the numbers of an incomplete step do not add up.
    vanished: state.vanished,
    sha256: facts.sha256,
    file: facts.path,
    bytes: facts.bytes,
    ...tally.parts(),
    notes: state.notes,
    stopped,
  };
}
