import { setMaxListeners } from 'node:events';
import { isApproved, namedBefore } from './report/acceptance.ts';
import { isReport, type ExportReport } from './report/report.ts';
import type { Progress } from './report/progress.ts';
import { checkBases } from './rows/base-bundle.ts';
import { BundleFolder, type ExportRequest } from './bundle/folder.ts';
import { checkWritable } from './bundle/writable-folder.ts';
import { RunLog } from './bundle/run-log.ts';
import { verify } from './bundle/bundle-file.ts';
import { Assembling } from './assembling.ts';
import { ExportUsageError, inWords } from './export-error.ts';
import { finish } from './finish.ts';
import { keepPlan, wholePlan } from './kept-plan.ts';
import { openGateway, type Gateway, type GatewayOptions } from './source/gateway.ts';
import { UnknownFields } from './source/unknown-fields.ts';
import { readLists } from './source/read-lists.ts';
import { readingPlan, type ReadingPlan } from './source/reading-plan.ts';
import { readPlan, readSite } from './source/read-plan.ts';
import { plannedMissing } from './report/missing.ts';
import type { Assembled, Assembly } from './rows/assembly.ts';
import type { ExportPlan } from './plan.ts';

/** What to export, from where and where to. */
export interface ExportOptions extends ExportRequest {
  /** Where operations are posted. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Whether what is missing is approved, as far as the plan or an earlier run into the folder named it. @default false */
  readonly acceptMissing?: boolean;
  /** Milliseconds for which a gateway that is gone is asked again. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /**
   * Told of the plan that is to be carried out before anything is written; what it throws ends the run.
   * @param isKept whether the folder is gone on with under a plan that it has already
   */
  readonly onPlan?: (plan: ExportPlan, isKept: boolean) => Promise<void>;
  /** Told what each answer of the gateway cost at Wix. */
  readonly onSpent?: (wixRequests: number) => void;
}

/** What an export came to. */
export interface ExportOutcome {
  readonly report: ExportReport;
  /** Whether the bundle was there before, and nothing was read. */
  readonly wasThere: boolean;
  readonly folder: string;
}

/**
 * Exports a site into a bundle. A folder that holds an unfinished export of the same request is gone on with.
 * @throws ExportUsageError for a request or folder that cannot be used, ExportError for what ends the run; it can be run again
 */
export async function exportSite(options: ExportOptions): Promise<ExportOutcome> {
  const folder = new BundleFolder(options.folder);
  const log = new RunLog(`${folder.path}/export.log`);
  try {
    return await run(options, folder, log);
  } catch (error) {
    const worded = inWords(error, folder.path);
    if (!(worded instanceof ExportUsageError)) log.write(`stopped: ${String(worded)}`);
    throw worded;
  } finally {
    await log.close();
  }
}

/** The plan that an export would carry out. Nothing is written. */
export async function dryRun(options: ExportOptions): Promise<ExportPlan> {
  const folder = new BundleFolder(options.folder);
  try {
    const state = await folder.state();
    await checkWritable(folder.path);
    const { plan } = await readPlan(gatewayOf(options, FIRST_CONTACT_MS), options.input);
    if (state.kind !== 'FRESH' && state.plan !== null) checkSameSite(folder, state.plan, plan);
    await checkBases(options.base, plan);
    return plan;
  } catch (error) {
    throw inWords(error, folder.path);
  }
}

/** A gateway that was never there is not waited for as long as one that is gone. */
const FIRST_CONTACT_MS = 4_000;

function gatewayOf(
  {
    endpoint,
    headers,
    patienceMs,
    signal,
    progress,
    onSpent,
    onUnknown,
    takesParts = false,
  }: ExportOptions & Pick<GatewayOptions, 'onUnknown' | 'takesParts'>,
  reachMs = patienceMs,
): Gateway {
  setMaxListeners(0, signal);
  return openGateway({
    endpoint,
    headers,
    patienceMs,
    reachMs: Math.min(reachMs, patienceMs),
    signal,
    onSpent,
    onUnknown,
    takesParts,
    onRetry: (reason, waitMs) => progress.note(`${reason} Asks again in ${Math.ceil(waitMs / 1000)} s.`),
  });
}

async function run(options: ExportOptions, folder: BundleFolder, log: RunLog): Promise<ExportOutcome> {
  const { input, deletions, base: baseFolders, progress } = options;
  const request: ExportRequest = { input, deletions, base: baseFolders };
  const state = await folder.state();
  await checkWritable(folder.path);
  if (state.kind === 'UNFINISHED') checkSameRequest(folder, state.request, request);
  const gateway = gatewayOf(options);
  if (state.kind === 'FINISHED') return finished(options, folder, state);
  progress.note('Makes the plan: what the site has, and how much of it.');
  const fresh = await readPlan(gatewayOf(options, FIRST_CONTACT_MS), input);
  const kept = state.kind === 'UNFINISHED' ? state.plan : null;
  if (kept !== null) checkSameSite(folder, kept, fresh.plan);
  const base = await checkBases(baseFolders, fresh.plan);
  await options.onPlan?.(kept ?? fresh.plan, kept !== null);
  const unlock = await folder.begin(request);
  try {
    const plan = await keepPlan(folder, kept, fresh.plan, (message) => {
      progress.note(message);
      log.write(message);
    });
    log.write(`starts: plan ${plan.planHash}, made ${fresh.generatedAt}, of site ${plan.source.siteId}`);
    const whole = await wholePlan(gateway, folder, plan, request);
    const reading = readingPlan(plan, whole, deletions);
    const { jobs, awaited } = reading;
    progress.note(`Reads ${jobs.length === 1 ? 'a list' : `${jobs.length} lists`}.`);
    const assembling = new Assembling(assemblyOf(folder, plan, reading, request), (facts) =>
      progress.file(facts),
    );
    const earlier = state.kind === 'UNFINISHED' && isReport(state.report) ? state.report : null;
    const unknown = await UnknownFields.in(folder.work);
    const onUnknown = (names: readonly string[]): void => unknown.add(names);
    const assembled = await readAndAssemble(assembling, options.signal, (signal) =>
      readLists({
        gateway: gatewayOf({
          ...options,
          signal,
          onUnknown,
          takesParts: options.acceptMissing === true && earlier !== null,
        }),
        jobs,
        awaited,
        folder: folder.work,
        progress,
        log,
        reader: assembling,
      }),
    ).finally(() => unknown.keep());
    progress.note('Puts the bundle together.');
    const named = options.acceptMissing === true ? await namedBefore(plan, earlier, folder.path) : null;
    const report = await finish({
      folder,
      plan,
      assembled,
      request,
      base,
      named,
      unknownFields: unknown.names,
      progress,
    });
    log.write(`ends: ${report.status}${report.accepted ? ', accepted' : ''}`);
    return { report, wasThere: false, folder: folder.path };
  } finally {
    await unlock();
  }
}

/** Reads the lists while the bundle is made of them. The first of the two that fails ends the other. */
async function readAndAssemble(
  assembling: Assembling,
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<void>,
): Promise<Assembled> {
  const failed = new AbortController();
  const assembled = assembling.assembled();
  assembled.catch((error: unknown) => failed.abort(error));
  try {
    await read(AbortSignal.any([signal, failed.signal]));
    return await assembled;
  } catch (error) {
    // Told before it is stopped, which it fails by too.
    const first: unknown = failed.signal.aborted ? failed.signal.reason : error;
    await assembling.stop(error);
    throw first;
  }
}

function assemblyOf(
  { work, build }: BundleFolder,
  plan: ExportPlan,
  { steps, jobOf, keys }: ReadingPlan,
  { input, deletions, base }: ExportRequest,
): Assembly {
  const since = input['updatedSince'];
  const isAnswered = plannedMissing(plan).every(({ status }) => status !== 'UNAVAILABLE');
  const listOf = ({ id }: ExportPlan['steps'][number]): string => (keys.get(id) ?? jobOf.get(id))?.id ?? '';
  return {
    plan,
    steps,
    jobs: jobOf,
    base,
    // What a list that did not answer has is not gone.
    present:
      deletions && isAnswered
        ? new Map(steps.filter(({ action }) => action !== 'UPDATE').map((step) => [step.id, listOf(step)]))
        : null,
    since: typeof since === 'string' ? since : null,
    work,
    folder: build,
  };
}

function checkSameRequest(folder: BundleFolder, before: ExportRequest, now: ExportRequest): void {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  throw new ExportUsageError(
    `${folder.path} holds an unfinished export that was asked for differently: ${askedFor(before)}.`,
    'Repeat its flags to go on with it, or give --out another folder.',
  );
}

/** What an export was asked for, in words; without limits it is of everything. */
function askedFor({ input, deletions, base }: ExportRequest): string {
  return [
    Object.keys(input).length === 0 ? 'all of the site' : JSON.stringify(input),
    ...(deletions ? ['with --deletions'] : []),
    ...base.map((folder) => `on top of ${folder}`),
  ].join(', ');
}

/** The site of a plan. */
type PlannedSite = Pick<ExportPlan, 'demo'> & {
  readonly source: Pick<ExportPlan['source'], 'siteId'> & { readonly name?: string | null };
};

function checkSameSite(folder: BundleFolder, before: PlannedSite, now: PlannedSite): void {
  if (before.source.siteId !== now.source.siteId || before.demo !== now.demo)
    throw new ExportUsageError(
      `${folder.path} belongs to another site: ${siteName(before)}, and the gateway reads ${siteName(now)}.`,
      'Give --out another folder.',
    );
}

function siteName({ source, demo }: PlannedSite): string {
  const id = `${source.siteId}${demo ? ', the demo site' : ''}`;
  return source.name == null ? id : `${source.name} (${id})`;
}

/** A bundle that is there already: it is checked, not made again. What is missing from it was named, so that it can be approved. */
async function finished(
  options: ExportOptions,
  folder: BundleFolder,
  { plan, report }: { readonly plan: ExportPlan; readonly report: unknown },
): Promise<ExportOutcome> {
  checkSameSite(folder, plan, await readSite(gatewayOf(options, FIRST_CONTACT_MS)));
  const refused = (why: string): ExportUsageError =>
    new ExportUsageError(
      why,
      `Give the new bundle a folder of its own, with --base ${folder.path} if it goes on from this one.`,
    );
  if (!isReport(report))
    throw refused(`${folder.path}/report.json is not what this version of the export writes.`);
  if (
    JSON.stringify(report.input) !== JSON.stringify(options.input) ||
    report.deletions !== options.deletions
  )
    throw refused(
      `${folder.path} holds a bundle that was asked for differently: ${askedFor({ ...report, base: [] })}.`,
    );
  const base = await checkBases(options.base, plan);
  if (report.base !== undefined && JSON.stringify(report.base) !== JSON.stringify(base))
    throw refused(
      `${folder.path} holds a bundle that goes on from ${report.base.length === 0 ? 'no' : 'another'} --base.`,
    );
  await verify(folder.path, report.files);
  const approves = options.acceptMissing === true && !report.accepted && report.status !== 'COMPLETE';
  if (!approves) return { report, wasThere: true, folder: folder.path };
  const named = await namedBefore(plan, report, folder.path);
  const accepted = { ...report, accepted: await isApproved(report, named, folder.path) };
  await folder.writeReport(accepted);
  return { report: accepted, wasThere: true, folder: folder.path };
}
