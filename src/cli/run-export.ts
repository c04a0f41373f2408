import { resolve } from 'node:path';
import {
  ExportError,
  dryRun,
  exitCodeOf,
  exportSite,
  plannedMissing,
  type ExportOptions,
  type ExportPlan,
} from '../exporter/index.ts';
import type { GatewayAddress } from '../exporter/source/gateway.ts';
import { exportSummary } from './export-summary.ts';
import { progressOnStream, type ProgressStream } from './export-progress.ts';
import { endedBy, useGateway, UsageError } from './gateway-url.ts';
import { exitBySignal, onStopSignal } from '../process/stop-signals.ts';
import type { ExportFlags } from './export-flags.ts';
import { planInput } from './run-plan.ts';
import { columns, printable } from './output.ts';

/** Where the command writes: results to `out`, progress to `progress`. */
export interface ExportOutput {
  readonly out: (text: string) => void;
  readonly progress: ProgressStream;
}

const terminal: ExportOutput = {
  out: (text) => void process.stdout.write(printable(text)),
  progress: process.stderr,
};

/**
 * Exports a site and prints what became of it.
 * @returns the exit code: 0 when the bundle is complete or what is missing is approved, 3 when it lacks only what the key may not read, 2 for
 *   wrong usage, else 1
 */
export async function runExport(
  flags: ExportFlags,
  environment: NodeJS.ProcessEnv,
  output: ExportOutput = terminal,
): Promise<number> {
  const stop = new AbortController();
  const stopListening = onStopSignal(
    () => stop.abort(new ExportError('Stopped.', 'Run the same command to go on.')),
    exitBySignal,
  );
  const progress = progressOnStream(output.progress);
  try {
    checkFlags(flags);
    if (flags.remote === true) {
      const { checkRemoteFlags, runRemoteExport } = await import('./run-remote-export.ts');
      checkRemoteFlags(flags);
      return await useGateway(flags, environment, (gateway) =>
        runRemoteExport(flags, gateway, { out: output.out, progress: output.progress, signal: stop.signal }),
      );
    }
    const out = folderOf(flags);
    const useIt = async ({ endpoint, headers }: GatewayAddress): Promise<number> => {
      const options: ExportOptions = {
        endpoint,
        headers,
        folder: out,
        input: planInput(flags),
        deletions: flags.deletions ?? false,
        acceptMissing: flags.acceptMissing ?? false,
        base: flags.base.map((folder) => resolve(folder)),
        patienceMs: Number(flags.patience) * 1000,
        signal: stop.signal,
        progress,
      };
      if (flags.dryRun === true) {
        const plan = await dryRun(options);
        output.out(flags.json === true ? json(stepsOf(plan)) : dryRunText(plan, options.folder));
        return 0;
      }
      const outcome = await exportSite(options);
      progress.close();
      output.out(flags.json === true ? json(outcome.report) : exportSummary(outcome));
      return exitCodeOf(outcome.report);
    };
    return await useGateway(flags, environment, useIt, flags.dryRun !== true);
  } catch (error) {
    progress.close();
    return endedBy(error, (text) => void output.progress.write(printable(text)));
  } finally {
    stopListening();
  }
}

function folderOf({ out }: ExportFlags): string {
  if (out === undefined) throw new UsageError(NO_FOLDER);
  return out;
}

const NO_FOLDER = '--out FOLDER says where the bundle goes.';

function checkFlags({ out, base, deletions, patience }: ExportFlags): void {
  if (out?.trim() === '') throw new UsageError(NO_FOLDER);
  if (base.some((folder) => folder.trim() === ''))
    throw new UsageError('--base FOLDER names an earlier bundle.');
  if (out !== undefined && base.some((folder) => resolve(folder) === resolve(out)))
    throw new UsageError(
      `--out and --base both name ${out}: give the new bundle a folder of its own, beside those of the earlier ones.`,
    );
  if (deletions === true && base.length === 0)
    throw new UsageError('--deletions compares with an earlier bundle: name it with --base FOLDER.');
  if (!(Number(patience) >= 0)) throw new UsageError('--patience takes a number of seconds.');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function stepsOf({ steps, planHash, source, demo }: ExportPlan): unknown {
  return {
    planHash,
    demo,
    siteId: source.siteId,
    steps: steps.map(({ id, title, recordCount, countIsExact, estimate }) => ({
      id,
      title,
      recordCount,
      countIsExact,
      ...estimate,
    })),
  };
}

function dryRunText(plan: ExportPlan, folder: string): string {
  const { steps, modules, planHash } = plan;
  const rows = steps.map(({ id, title, recordCount, countIsExact, estimate }) => [
    id,
    recordCount === null ? 'unknown' : `${countIsExact ? '' : 'about '}${recordCount}`,
    String(estimate.wixRequests ?? 'unknown'),
    title,
  ]);
  const seconds = steps.reduce((sum, { estimate }) => sum + (estimate.wixSeconds ?? 0), 0);
  const absent = modules.filter(({ status }) => status === 'NOT_INSTALLED');
  return [
    `Plan ${planHash.slice(0, 12)}; nothing is written to ${folder}.`,
    '',
    ...columns([['STEP', 'RECORDS', 'WIX REQUESTS', ''], ...rows]),
    '',
    `About ${Math.max(1, Math.round(seconds))} seconds at the budget of Wix requests, at most.`,
    ...absent.map(({ title, reason }) =>
      [`Not read: ${title} (NOT_INSTALLED).`, reason].filter(Boolean).join(' '),
    ),
    ...plannedMissing(plan).map(({ title, status, loss, hint }) =>
      [`Not read: ${title} (${status}).`, loss, hint].filter(Boolean).join(' '),
    ),
    '',
  ].join('\n');
}
