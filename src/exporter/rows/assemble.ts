import { mkdir } from 'node:fs/promises';
import { BundleFile, type FileFacts } from '../bundle/bundle-file.ts';
import { csvLine } from '../bundle/csv.ts';
import { relationColumns } from '../bundle/setup-files.ts';
import { readBaseRows, type BaseRow } from './base-rows.ts';
import { contextOf, findRows, outcomesOf, identitiesOf, type Assembly, type ReadStep } from './find-rows.ts';
import { Deletions } from './deletions.ts';
import type { Identities } from './identities.ts';
import { NewAddresses } from './redirects.ts';
import { columnsWhere } from '../plan.ts';
import { RowSink, sinkFiles, type SinkValues } from './row-sink.ts';
import { RowStore } from './row-store.ts';
import { StepTally } from './step-tally.ts';
import { Relations } from './relations.ts';
import { UpdateLog } from './update-log.ts';
import { UuidIndex } from '../source/uuid-index.ts';
import { listColumns, writeRecord } from './write-record.ts';

/** A step whose records were written. */
export interface WrittenStep {
  readonly read: ReadStep;
  readonly tally: StepTally;
  readonly facts: FileFacts;
}

/** What was written. */
export interface Assembled {
  readonly files: readonly FileFacts[];
  readonly steps: readonly WrittenStep[];
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
  const { base, plan, present, folder } = assembly;
  await mkdir(`${folder}/steps`, { recursive: true });
  const later = new UpdateLog(`${folder}/later.rows`);
  const there = new RowStore<BaseRow>(`${folder}/there.rows`);
  const relations = new Relations(`${folder}/sent.ids`, relationColumns(plan), there);
  try {
    await readBaseRows(base?.folders ?? [], there);
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
  known: Identities,
  {
    deletions,
    ...values
  }: Pick<SinkValues, 'later' | 'there' | 'relations'> & { readonly deletions: Deletions | null },
  onFile: (facts: FileFacts) => void,
): Promise<Assembled> {
  const { plan, folder } = assembly;
  const toSink = await inTurn(sinkFiles, (path) => BundleFile.create(folder, path));
  const sink = new RowSink(toSink, {
    ...values,
    galleries: columnsWhere(plan.steps, ({ transform }) => transform === 'UPLOAD_LIST'),
    siteId: plan.source.siteId,
    partlyRead: columnsWhere(
      assembly.steps.flatMap(({ step }) => (step.sourceQuery.isDelta ? [step] : [])),
      (_, { action }) => action === 'UPDATE',
    ),
  });
  const lists = await inTurn(listColumns, (columns, name) =>
    BundleFile.create(folder, `${name}.csv`, csvLine(columns)),
  );
  const steps: WrittenStep[] = [];
  const changed = new UuidIndex();
  const addresses = new NewAddresses();
  const rows = identitiesOf(assembly);
  for (const read of assembly.steps) {
    const file = await BundleFile.create(folder, `steps/${read.step.id}.ndjson`);
    const tally = new StepTally(read.step.children);
    for await (const outcome of outcomesOf(read, contextOf(assembly, known, null), rows))
      await writeRecord(outcome, { assembly, read, known, file, tally, sink, lists, changed, addresses });
    const facts = await file.finish();
    onFile(facts);
    steps.push({ read, tally, facts });
  }
  for (const { columns, ...row } of deletions?.orphans(known) ?? []) await sink.change(row, columns);
  const listFiles = Object.values(await inTurn(lists, (list) => list.finish()));
  for (const facts of listFiles) onFile(facts);
  const { people, records, ...changes } = await inTurn(toSink, (file) => file.finish());
  return {
    files: [...steps.map(({ facts }) => facts), ...listFiles],
    steps,
    rows: { people, records },
    changes: [...Object.values(changes), ...(deletions === null ? [] : [await deletions.write(folder)])],
  };
}

/** Does something with each value of an object, one after the other; the results have the same names. */
async function inTurn<Name extends string, From, To>(
  values: Readonly<Record<Name, From>>,
  toResult: (value: From, name: string) => Promise<To>,
): Promise<Readonly<Record<Name, To>>> {
  const results: [string, To][] = [];
  for (const [name, value] of Object.entries<From>(values)) results.push([name, await toResult(value, name)]);
  // The names are those of the values.
  return Object.fromEntries(results) as Record<Name, To>;
}
