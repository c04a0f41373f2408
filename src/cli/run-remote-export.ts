import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makePrivateFolder } from '../exporter/bundle/writable-folder.ts';
import { ExportError, ExportUsageError, refusedBy } from '../exporter/export-error.ts';
import type { ExportReport } from '../exporter/index.ts';
import { post, type GatewayAddress } from '../exporter/source/gateway.ts';
import { PlanHashDocument } from '../generated/operations.ts';
import type { ProgressStream } from './export-progress.ts';
import { hasEnded } from '../jobs/job.ts';
import { exportSummary } from './export-summary.ts';
import { UsageError } from './gateway-url.ts';
import { RemoteExports, Unreachable, type RemoteExport } from './remote-exports.ts';
import type { ExportFlags } from './export-flags.ts';
import { planInput } from './run-plan.ts';

/** How often the gateway is asked how far it is, and how often that is said (ms). */
const ASK_MS = 1_000;
const SAY_MS = 5_000;

/** Names the export that a folder waits for: on a site that lives, another plan comes out each time. */
const WAITING = '.remote-export';

/** What says that a bundle is whole. */
const REPORT = 'report.json';

/**
 * Lets a gateway make an export itself, watches it, and brings the bundle. The export goes on when the command is stopped; the same command
 * finds it again, also where it is done.
 * @returns the exit code that an export of one's own would have
 */
export async function runRemoteExport(
  flags: ExportFlags,
  gateway: GatewayAddress,
  { out, progress, signal }: { out: (text: string) => void; progress: ProgressStream; signal: AbortSignal },
): Promise<number> {
  const say = (text: string): void => void progress.write(`${text}\n`);
  const folder = flags.out === undefined ? undefined : resolve(flags.out);
  const remote = new RemoteExports(gateway, signal);
  if (folder !== undefined) await checkFolder(folder, []);
  const id = await startOrFind(flags, gateway, remote, say);
  const ended = await watch(remote, id, { patienceMs: Number(flags.patience) * 1000, say, signal });
  if (ended.state !== 'DONE') throw failureOf(ended);
  if (folder === undefined) {
    out(`The export ${id} is done (${ended.status}). Give --out FOLDER to bring its bundle.\n`);
    return ended.exitCode ?? 1;
  }
  await checkFolder(folder, ended.files);
  // The report comes last: who finds it has everything.
  for (const file of ended.files.toSorted((a, b) => Number(a.path === REPORT) - Number(b.path === REPORT)))
    await remote.download(id, file, folder);
  await rm(join(folder, WAITING), { force: true });
  // The exporter of the gateway wrote it.
  const report = JSON.parse(await readFile(join(folder, REPORT), 'utf8')) as ExportReport;
  out(
    flags.json === true
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : exportSummary({ report, wasThere: false, folder }),
  );
  return ended.exitCode ?? 1;
}

/** What goes with --remote, and what does not. @throws UsageError */
export function checkRemoteFlags({ gateway, dryRun }: ExportFlags): void {
  if (gateway === undefined)
    throw new UsageError('--remote lets a gateway make the export: name it with --gateway URL.');
  if (dryRun === true) throw new UsageError('Give --remote or --dry-run, not both.');
}

/** Starts an export of the plan as it is now, unless the gateway has one of it that is not at its end. */
async function startOrFind(
  flags: ExportFlags,
  gateway: GatewayAddress,
  remote: RemoteExports,
  say: (text: string) => void,
): Promise<string> {
  const known = flags.out === undefined ? undefined : await notedIn(resolve(flags.out));
  if (known !== undefined) {
    const waited = (await remote.all()).find(({ id }) => id === known);
    if (waited !== undefined) return goOn(remote, waited, flags, say);
  }
  const input = planInput(flags);
  const { data, errors } = await post(gateway, PlanHashDocument, { input });
  const planHash = data?.migrationPlan?.planHash;
  if (planHash === undefined) {
    const [error] = errors;
    const { code = 'INTERNAL', hint = null } = error?.extensions ?? {};
    throw refusedBy(code, error?.message ?? 'The gateway gave no plan.', hint);
  }
  const acceptMissing = flags.acceptMissing ?? false;
  const found = (await remote.all()).find(
    (one) =>
      one.planHash === planHash && (one.state !== 'FAILED' || one.problems[0]?.code !== 'PLAN_CHANGED'),
  );
  if (found !== undefined && flags.base.length === 0) return goOn(remote, found, flags, say);
  const id = await remote.start({
    planHash,
    products: input['products'],
    dataCollections: input['dataCollections'],
    since: flags.since,
    generation: flags.generation,
    base: flags.base,
    deletions: flags.deletions,
    acceptMissing,
  });
  // Noted before it is told: who stops the command then finds it again.
  if (flags.out !== undefined) await noteIn(resolve(flags.out), id);
  say(
    `The gateway makes the export ${id}. It goes on when this command is stopped; the same command finds it again.`,
  );
  return id;
}

/** Goes on with an export that the gateway has. */
async function goOn(
  remote: RemoteExports,
  found: RemoteExport,
  { acceptMissing = false }: ExportFlags,
  say: (text: string) => void,
): Promise<string> {
  const { id, state, status } = found;
  say(`The gateway has the export ${id}: it is ${state}.`);
  if (hasEnded(found) && (state !== 'DONE' || status === 'INCOMPLETE'))
    await remote.resume(id, acceptMissing);
  return id;
}

async function noteIn(folder: string, id: string): Promise<void> {
  await makePrivateFolder(folder);
  await writeFile(join(folder, WAITING), id);
}

async function notedIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, WAITING), 'utf8').catch(() => undefined);
}

async function watch(
  remote: RemoteExports,
  id: string,
  { patienceMs, say, signal }: { patienceMs: number; say: (text: string) => void; signal: AbortSignal },
): Promise<RemoteExport> {
  let heardAt = performance.now();
  let saidAt = 0;
  let state = '';
  for (;;) {
    signal.throwIfAborted();
    try {
      const now = await remote.find(id);
      heardAt = performance.now();
      if (hasEnded(now)) return now;
      if (now.state !== state || heardAt - saidAt >= SAY_MS) {
        say(lineOf(now));
        saidAt = heardAt;
        state = now.state;
      }
    } catch (error) {
      if (!(error instanceof Unreachable) || performance.now() - heardAt > patienceMs) throw error;
    }
    await delay(ASK_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

function lineOf({ state, progress: { records, planned, lists, wix } }: RemoteExport): string {
  if (state !== 'RUNNING') return state === 'QUEUED' ? 'It waits its turn.' : 'The plan is made once more.';
  const done = lists.filter((list) => list.state === 'DONE').length;
  return `${records} of ${planned} records, ${done} of ${lists.length} lists, ${wix.requests} Wix requests`;
}

function failureOf({ state, problems }: RemoteExport): ExportError {
  const [problem] = problems;
  return new ExportError(
    problem === undefined
      ? `The export is ${state}.`
      : `The export is ${state}: ${problem.title === null ? '' : `${problem.title}: `}${problem.message} (${problem.code})`,
    problem?.hint ?? 'Run the same command to let it go on.',
  );
}

/**
 * A folder may be new, empty, or one that a download was begun into.
 * @param files of the export; undefined while there are none
 */
async function checkFolder(folder: string, files: RemoteExport['files']): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const own = new Set(
    [WAITING, ...files.flatMap(({ path }) => [path, `${path}.part`])].map((path) => path.split('/')[0]),
  );
  const foreign = names.find((name) => (files.length === 0 ? name === '.export' : !own.has(name)));
  if (foreign !== undefined)
    throw new ExportUsageError(
      `${folder} holds something else (${foreign}) than what this export has.`,
      'Give --out another folder.',
    );
}
