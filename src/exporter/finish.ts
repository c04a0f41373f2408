import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isApproved, type Named } from './report/acceptance.ts';
import { plannedMissing } from './report/missing.ts';
import { makeReport, type ExportReport } from './report/report.ts';
import { stepReport } from './report/step-report.ts';
import type { Progress } from './report/progress.ts';
import { assemble } from './rows/assemble.ts';
import type { BaseBundles } from './rows/base-bundle.ts';
import type { StepKeys } from './rows/deletions.ts';
import type { ReadStep } from './rows/find-rows.ts';
import { factsOf, verify, type FileFacts } from './bundle/bundle-file.ts';
import { syncFolder } from './bundle/durable-file.ts';
import { writeImportFiles } from './bundle/import-files.ts';
import { writeSetupFiles } from './bundle/setup-files.ts';
import type { BundleFolder, ExportRequest } from './bundle/folder.ts';
import type { ExportPlan } from './plan.ts';
import { selectionOf } from './source/read-job.ts';
import type { ListRead } from './source/read-lists.ts';
import type { ReadingPlan } from './source/reading-plan.ts';

interface Finish {
  readonly folder: BundleFolder;
  readonly plan: ExportPlan;
  readonly reading: ReadingPlan;
  readonly lists: ReadonlyMap<string, ListRead>;
  readonly base: BaseBundles | null;
  readonly request: ExportRequest;
  /** What is approved to be missing; null when nothing is. */
  readonly named: Named | null;
  readonly progress: Pick<Progress, 'file'>;
}

/**
 * Makes the bundle of what was read, checks it, and moves it into place; the report comes last.
 * @throws what the disk refuses
 */
export async function finish(run: Finish): Promise<ExportReport> {
  const { folder, plan, reading, lists, base, request, named, progress } = run;
  const { build } = folder;
  const told = (files: readonly FileFacts[]): readonly FileFacts[] => {
    for (const file of files) progress.file(file);
    return files;
  };
  await rm(build, { recursive: true, force: true });
  await mkdir(build, { recursive: true });
  const isRead =
    [...lists.values()].every(({ stopped }) => stopped === null) &&
    plannedMissing(plan).every(({ status }) => status !== 'UNAVAILABLE');
  const since = request.input['updatedSince'];
  const assembled = await assemble(
    {
      plan,
      steps: reading.steps.flatMap((step) => readStep(step, reading, lists)),
      base,
      present: isRead && request.deletions ? presentKeys(reading, lists) : null,
      since: typeof since === 'string' ? since : null,
      folder: build,
    },
    (facts) => progress.file(facts),
  );
  const files = [
    ...assembled.files,
    ...told(await writeSetupFiles(build, plan)),
    // Half a bundle must not be imported: what is imported twice is there twice.
    ...(isRead ? told([...assembled.changes, ...(await writeImportFiles(build, assembled.rows))]) : []),
  ];
  await verify(build, files);
  for (const { path } of files) {
    await mkdir(dirname(`${folder.path}/${path}`), { recursive: true });
    await rename(`${build}/${path}`, `${folder.path}/${path}`);
  }
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    await syncFolder(`${folder.path}/${name}`);
  const planFiles = await Promise.all(
    ['plan.json', 'plan.md'].map(async (path) => ({ ...(await factsOf(folder.path, path)), rows: null })),
  );
  const made = makeReport(plan, request, assembled.steps.map(stepReport), [...planFiles, ...files]);
  const report = { ...made, accepted: named !== null && (await isApproved(made, named, folder.path)) };
  await folder.writeReport(report);
  if (isRead) await folder.end();
  return report;
}

function readStep(
  step: ExportPlan['steps'][number],
  { jobOf }: ReadingPlan,
  lists: ReadonlyMap<string, ListRead>,
): ReadStep[] {
  const list = lists.get(jobOf.get(step.id)?.id ?? '');
  return list === undefined ? [] : [{ step, ...list, ...selectionOf(step, list.job) }];
}

/** The lists that were read to their ends, for their keys at least. */
function presentKeys(
  { steps, keys, jobOf }: ReadingPlan,
  lists: ReadonlyMap<string, ListRead>,
): readonly StepKeys[] {
  return steps
    .filter(({ action }) => action !== 'UPDATE')
    .flatMap((step) => {
      const content = lists.get((keys.get(step.id) ?? jobOf.get(step.id))?.id ?? '');
      return content === undefined ? [] : [{ step, content }];
    });
}
