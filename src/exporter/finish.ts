import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isApproved, type Named } from './report/acceptance.ts';
import { plannedMissing } from './report/missing.ts';
import { makeReport, type ExportReport } from './report/report.ts';
import { stepReport } from './report/step-report.ts';
import type { Progress } from './report/progress.ts';
import type { Assembled } from './rows/assembly.ts';
import { factsOf, verify, type FileFacts } from './bundle/bundle-file.ts';
import { syncFolder } from './bundle/durable-file.ts';
import { writeImportFiles } from './bundle/import-files.ts';
import { writeSetupFiles } from './bundle/setup-files.ts';
import type { BundleFolder, ExportRequest } from './bundle/folder.ts';
import type { ExportPlan } from './plan.ts';

interface Finish {
  readonly folder: BundleFolder;
  readonly plan: ExportPlan;
  readonly assembled: Assembled;
  readonly request: ExportRequest;
  /** Hashes of the plans of the earlier bundles. */
  readonly base: readonly string[];
  /** What is approved to be missing; null when nothing is. */
  readonly named: Named | null;
  /** Names of what Wix sent and the gateway does not know. */
  readonly unknownFields: readonly string[];
  readonly progress: Pick<Progress, 'file'>;
}

/**
 * Makes the bundle of what was assembled, checks it, and moves it into place; the report comes last.
 * @throws what the disk refuses
 */
export async function finish(run: Finish): Promise<ExportReport> {
  const { folder, plan, assembled, request, base, named, progress } = run;
  const { build } = folder;
  const told = (files: readonly FileFacts[]): readonly FileFacts[] => {
    for (const file of files) progress.file(file);
    return files;
  };
  const isRead =
    assembled.steps.every(({ end }) => end.stopped === null) &&
    plannedMissing(plan).every(({ status }) => status !== 'UNAVAILABLE');
  const made = [
    ...told(await writeSetupFiles(build, plan, request.base)),
    // Half a bundle must not be imported: what is imported twice is there twice.
    ...(isRead ? told([...assembled.changes, ...(await writeImportFiles(build, assembled.rows))]) : []),
  ];
  const files = [...assembled.files, ...made];
  // Those of the steps were checked when they were written.
  const steps = new Set(assembled.steps.map(({ facts }) => facts));
  await verify(
    build,
    files.filter((facts) => !steps.has(facts)),
  );
  for (const { path } of files) {
    await mkdir(dirname(`${folder.path}/${path}`), { recursive: true });
    await rename(`${build}/${path}`, `${folder.path}/${path}`);
  }
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    await syncFolder(`${folder.path}/${name}`);
  const planFiles = await Promise.all(
    ['plan.json', 'plan.md'].map(async (path) => ({ ...(await factsOf(folder.path, path)), rows: null })),
  );
  const report = makeReport(plan, request, base, assembled.steps.map(stepReport), [...planFiles, ...files]);
  const news = run.unknownFields.length === 0 ? {} : { unknownFields: run.unknownFields };
  const accepted = named !== null && (await isApproved(report, named, folder.path));
  const approved = { ...report, ...news, accepted };
  await folder.writeReport(approved);
  if (isRead) await folder.end();
  return approved;
}
