import { csvLine } from '../bundle/csv.ts';
import type { BundleFile } from '../bundle/bundle-file.ts';
import type { Parts } from '../bundle/parts.ts';
import type { ExportPlan, PlanStep } from '../plan.ts';
import type { RecordOutcome } from './record-outcome.ts';
import { mediaRows } from './media-rows.ts';
import { isExpected, notRead, type Problem } from './problem.ts';
import { redirectRow, type NewAddresses } from './redirects.ts';
import type { RowWriter } from './row-writer.ts';
import { endedEarly, type StepTally } from './step-tally.ts';

/** The lists that all steps write to, with their columns. */
export const listColumns = {
  'crosswalk.csv': ['wixEntity', 'wixId', 'targetUuid', 'table', 'step', 'parentUuid', 'mergeValues'],
  'redirects.csv': ['from', 'to', 'status', 'step', 'wixId', 'targetUuid', 'note'],
  'media.csv': ['url', 'wixEntity', 'wixId', 'targetUuid', 'table', 'field', 'source', 'bytes'],
  'problems.csv': ['step', 'child', 'wixId', 'kind', 'reason', 'field', 'detail'],
} as const;

export type ListPart = keyof typeof listColumns;

/** What a record is written with. */
export interface Writing {
  readonly plan: ExportPlan;
  readonly step: PlanStep;
  /** What the step's own document reads of a record, as JSON with the digits that came. */
  readonly sourceText: (record: unknown) => string;
  readonly file: BundleFile;
  readonly tally: StepTally;
  readonly lists: Pick<Parts<ListPart>, 'row'>;
  readonly rows: RowWriter;
  /** The place of the record among all that are exported. */
  readonly place: number;
  readonly addresses: NewAddresses;
}

/** Writes what became of a record: its line, its rows, and where it is listed. */
export function writeRecord(outcome: RecordOutcome, writing: Writing): void {
  const { plan, step, file, tally, lists } = writing;
  const list = (wixId: string, child: string | null, { kind, reason, field, detail }: Problem): void =>
    lists.row('problems.csv', csvLine([step.id, child, wixId, kind, reason, field, detail]));
  if (outcome.kind === 'LEFT_OUT') {
    const { wixId, problem, merged, gaps } = outcome;
    tally.leftOut(null, problem);
    for (const gap of gaps) tally.gap(gap);
    if (!isExpected(problem.reason, step.action)) list(wixId, null, problem);
    if (merged !== null)
      lists.row(
        'crosswalk.csv',
        csvLine([step.identity.entity, merged.key, merged.into, step.table, step.id, null, null]),
      );
    return;
  }
  const { record, main, children, leftOut, values, gaps } = outcome;
  tally.exported(children.map(({ child }) => child.id));
  for (const gap of gaps) {
    tally.gap(gap);
    if (endedEarly(gap)) list(main.key, null, { ...notRead(gap), detail: gap.message });
  }
  for (const { child, key, problem } of leftOut) {
    tally.leftOut(child, problem);
    // A change of a row that is not there says no more than the row's own absence.
    if (problem.reason !== 'NO_ROW') list(key, child, problem);
  }
  for (const { child, key, problem } of values) {
    tally.value(child, problem);
    list(key, child, problem);
  }
  const id = step.identity.rowId === 'WIX_ID' ? main.key : main.uuid;
  const rowsOf = (child: string): unknown =>
    children.filter((row) => row.child.id === child).map(({ row }) => row);
  const mapped = {
    row: main.row,
    children: Object.fromEntries(step.children.map((child) => [child.id, rowsOf(child.id)])),
  };
  const head = JSON.stringify({ id, targetUuid: main.uuid });
  file.row(
    `${head.slice(0, -1)},"source":${writing.sourceText(record)},"mapped":${JSON.stringify(mapped)}}\n`,
  );
  writing.rows.write(outcome, id, writing.place);
  for (const row of mediaRows(plan, step, record, outcome)) lists.row('media.csv', csvLine(row));
  for (const rule of plan.redirects) {
    const redirect = rule.step === step.id ? redirectRow(rule, record, main.row) : null;
    if (redirect === null) continue;
    const { from, to, note } = redirect;
    lists.row('redirects.csv', csvLine([from, to, 301, step.id, main.key, main.uuid, note]));
    const problem = writing.addresses.add(redirect);
    if (problem === null) continue;
    tally.value(null, problem);
    list(main.key, null, problem);
  }
}
