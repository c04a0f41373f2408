import { csvFile } from '../bundle/csv.ts';
import { isFailedRead, plannedMissing, type Missing } from './missing.ts';
import type { ExportPlan } from '../plan.ts';
import type { ExportReport } from './report.ts';
import { addsUp } from './step-report.ts';

/** What a person could know of before an export, and so approves with `--accept-missing`. */
export interface Named {
  readonly missing: ReadonlySet<string>;
  /** Failures that an earlier run into the folder listed. */
  readonly problems: ReadonlySet<string>;
  /** Fields that an earlier run could not read. */
  readonly gaps: ReadonlySet<string>;
}

/**
 * What the plan names and, where there was an earlier run into the folder, what that one named.
 * @param report that of the earlier run; null when there is none
 */
export async function namedBefore(
  plan: ExportPlan,
  report: ExportReport | null,
  folder: string,
): Promise<Named> {
  return {
    missing: new Set([...plannedMissing(plan), ...(report?.missing ?? [])].map(keyOfMissing)),
    problems: report === null ? new Set() : await failuresIn(`${folder}/problems.csv`),
    gaps: new Set(report === null ? [] : [...failedReads(report), ...unanswered(report)]),
  };
}

/** Whether all that a bundle lacks was named before. One that is complete needs no approval, and one that is incomplete gets none. */
export async function isApproved(report: ExportReport, named: Named, folder: string): Promise<boolean> {
  if (report.status === 'COMPLETE' || report.status === 'INCOMPLETE') return false;
  const failures = await failuresIn(`${folder}/problems.csv`);
  return (
    report.steps.every(addsUp) &&
    report.missing.every((one) => one.isOptional || named.missing.has(keyOfMissing(one))) &&
    [...failures].every((failure) => named.problems.has(failure)) &&
    failedReads(report).every((gap) => named.gaps.has(gap))
  );
}

function keyOfMissing({ product, list, field, steps }: Missing): string {
  return JSON.stringify([product, list, field, field === null ? steps : null]);
}

function failedReads({ steps }: ExportReport): readonly string[] {
  return steps.flatMap(({ id, gaps }) =>
    gaps.filter(isFailedRead).map(({ field }) => JSON.stringify([id, field])),
  );
}

/** Fields for which lists were not read to their end. */
function unanswered({ steps }: ExportReport): readonly string[] {
  return steps.flatMap(({ id, stopped }) =>
    (stopped?.fields ?? []).map((field) => JSON.stringify([id, field])),
  );
}

/** The failures that a list of problems has: where, and why. */
async function failuresIn(path: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const [step, child, wixId, kind, reason, field, detail] of csvFile(path))
    // What has no id is told apart by what else is known of it.
    if (kind === 'FAILED')
      found.add(JSON.stringify([step, child, wixId === '' ? detail : wixId, reason, field]));
  return found;
}
