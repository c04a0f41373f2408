import { ExportError, exitCodeOf, exportSite, plannedMissing, type ExportPlan } from '../exporter/index.ts';
import { factsOf } from '../exporter/bundle/bundle-file.ts';
import { limitHeapGrowth } from '../process/heap-limits.ts';
import type { ExportEnd, FromExport, ToExport } from './export-messages.ts';
import { ProgressCount } from './export-progress.ts';
import { stoppedList, type JobFile, type JobProblem } from './job.ts';
import { failureOf, missingList, problemsOf } from './job-problems.ts';

type Start = Extract<ToExport, { kind: 'start' }>;

/** How often the gateway is told how far it is (ms). */
const TELL_MS = 400;

/** How long the gateway is asked again that does not answer, or says to ask again (ms). */
const PATIENCE_MS = 300_000;

/** Files beside those that the report names. */
const UNREPORTED = ['report.json', 'export.log'];

/** Runs the export that the first message asks for, and tells how it ends. */
export async function serveExport(): Promise<void> {
  limitHeapGrowth('command');
  const stop = new AbortController();
  const { promise: verdict, resolve: answer } = Promise.withResolvers<boolean>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<Start>();
  const end = (): void => stop.abort(new ExportError('Stopped.'));
  process.once('disconnect', end);
  process.on('message', (message: ToExport) => {
    if (message.kind === 'start') begin(message);
    else if (message.kind === 'plan') answer(message.isApproved);
    else end();
  });
  stop.signal.addEventListener('abort', () => answer(false));
  const start = await begun;
  const told = await run(start, stop.signal, () => verdict);
  await tell(told);
  if (process.connected) process.disconnect();
}

async function run(start: Start, signal: AbortSignal, verdict: () => Promise<boolean>): Promise<ExportEnd> {
  const { kind: _kind, ...options } = start;
  const problems: JobProblem[] = [];
  let wixRequests = 0;
  const count = new ProgressCount(({ id, title }, message) =>
    problems.push(stoppedList({ code: 'NOT_READ', list: id, title, message, hint: null })),
  );
  const tellProgress = (): void =>
    void tell({ kind: 'progress', progress: count.snapshot(performance.now()), problems, wixRequests });
  const timer = setInterval(tellProgress, TELL_MS);
  let isRefused = false;
  let steps: ExportPlan['steps'] = [];
  try {
    const { report, folder } = await exportSite({
      ...options,
      patienceMs: PATIENCE_MS,
      signal,
      progress: count.progress,
      onSpent: (requests) => (wixRequests += requests),
      async onPlan(plan, isKept) {
        steps = plan.steps;
        await tell({ kind: 'planned', planHash: plan.planHash, isKept });
        if (await verdict()) {
          problems.push(...plannedMissing(plan).map(missingList));
          return;
        }
        signal.throwIfAborted();
        isRefused = true;
        throw new ExportError('The plan is another one.');
      },
    });
    tellProgress();
    const more = await Promise.all(UNREPORTED.map((path) => factsOf(folder, path)));
    return {
      kind: 'done',
      status: report.status,
      exitCode: exitCodeOf(report),
      problems: problemsOf(report, steps),
      files: [...report.files, ...more].map(({ path, bytes, sha256 }): JobFile => ({ path, bytes, sha256 })),
    };
  } catch (error) {
    tellProgress();
    if (signal.aborted) return { kind: 'stopped' };
    if (isRefused)
      return {
        kind: 'failed',
        problem: stoppedList({
          code: 'PLAN_CHANGED',
          message:
            'The plan that was approved is not the plan of this site any more: schemas, permissions, mappings or settings are different.',
          hint: 'Make the plan again, look at what is different, and start an export of the new one, for the same products, collections and time that it was made for.',
        }),
      };
    const problem = failureOf(error, options.folder);
    if (problem.code === 'INTERNAL')
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { kind: 'failed', problem };
  } finally {
    clearInterval(timer);
  }
}

/** Resolves when the message is on its way; a gateway that is gone is told nothing. */
async function tell(message: FromExport): Promise<void> {
  if (!process.connected) return;
  await new Promise<void>((resolve) => {
    process.send?.(message, () => resolve());
  });
}
