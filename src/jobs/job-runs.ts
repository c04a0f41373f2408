import { readFile, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../process/logger.ts';
import { newId } from '../sessions/ids.ts';
import { credentialKeys, type WixCredentials } from '../wix/api/credentials.ts';
import type { Transport } from '../wix/transport/scope.ts';
import type { CredentialCopies } from './credential-copies.ts';
import type { ExportEnd } from './export-messages.ts';
import { hasEnded, stoppedList, type Job, type JobState } from './job.ts';
import type { JobStore } from './job-store.ts';
import type { Keepers } from './keepers.ts';
import type { KnownPlans } from './known-plans.ts';
import { runInProcess } from './run-in-process.ts';

/** Why a run is stopped: somebody cancels it, logs out, the gateway closes, or another process has it. */
export type Wish = 'CANCEL' | 'LOGOUT' | 'CLOSE' | 'LOST';

/** The header by which the run of an export shows what it may read. */
export const RUN_HEADER = 'x-wix-gateway-export';

/** How often it is kept how far a run is, and looked whether somebody wants it to stop (ms). */
const KEEP_MS = 1_000;

/** How long a process that ended may need to let go of a folder (ms). */
const LET_GO_MS = 8_000;

export interface RunOptions {
  readonly store: JobStore;
  readonly keepers: Keepers;
  readonly copies: CredentialCopies;
  readonly plans: KnownPlans;
  readonly transport: Transport;
  readonly logger: Logger;
  /** The gateway's own credentials. */
  readonly own: WixCredentials | undefined;
  /** Whether other processes go on with what this one leaves. */
  readonly isShared: boolean;
  /** Where operations are posted. */
  readonly endpoint: () => string;
  /** Told whenever the phase of an export changes. */
  readonly onChange: (id: string) => void;
}

interface Run {
  readonly job: Job;
  readonly controller: AbortController;
  readonly over: Promise<void>;
  state: JobState;
}

/** The exports that this process runs. */
export class JobRuns {
  readonly #options: RunOptions;
  readonly #runs = new Map<string, Run>();
  /** What each run may read, by what it shows: null for the gateway's own credentials. */
  readonly #tickets = new Map<string, WixCredentials | null>();

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /** How an export is that runs here. */
  stateOf(id: string): JobState | undefined {
    return this.#runs.get(id)?.state;
  }

  get ids(): readonly string[] {
    return [...this.#runs.keys()];
  }

  /** What a run may read, by its ticket; undefined when it is none. */
  mayRead(ticket: string): { readonly credentials: WixCredentials | null } | undefined {
    const credentials = this.#tickets.get(ticket);
    return credentials === undefined ? undefined : { credentials };
  }

  /** Stops a run, and waits until it has ended; false when it does not run here. */
  async stop(id: string, wish: Wish): Promise<boolean> {
    const run = this.#runs.get(id);
    run?.controller.abort(wish);
    await run?.over;
    return run !== undefined;
  }

  /** Runs an export whose turn it is. @param lost aborts when another process has taken it over */
  async run(id: string, lost: AbortSignal): Promise<void> {
    const { store, logger } = this.#options;
    const [job, state] = await Promise.all([store.job(id), store.state(id)]);
    if (job === undefined || state === undefined || hasEnded(state) || this.#runs.has(id)) return;
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const controller = new AbortController();
    const isLost = (): void => controller.abort('LOST' satisfies Wish);
    lost.addEventListener('abort', isLost, { once: true });
    const run: Run = { job, state, controller, over };
    this.#runs.set(id, run);
    try {
      await this.#carryOut(run);
    } catch (error) {
      logger.error({ err: error, export: id }, 'an export could not be run');
      const problem = stoppedList({
        code: 'INTERNAL',
        message: 'Something went wrong inside the gateway.',
        hint: 'The cause is in its log under the id of the export. Resume it: it goes on where it stopped.',
      });
      await this.#become(run, { state: 'FAILED', exitCode: 1, problems: [problem] });
    } finally {
      lost.removeEventListener('abort', isLost);
      this.#runs.delete(id);
      resolve();
      this.#options.onChange(id);
    }
  }

  async #carryOut(run: Run): Promise<void> {
    const { store, keepers, copies, own, endpoint } = this.#options;
    const { id } = run.job;
    await keepers.beat();
    const wished = await store.wished(id);
    if (wished !== null) return this.#stopped(run, wished);
    const given = run.state.isOwn ? undefined : await copies.of(id);
    const credentials = run.state.isOwn ? ownFor(run.job, own) : given?.credentials;
    if (credentials === undefined) return this.#become(run, { state: 'NEEDS_CREDENTIALS' });
    await letGo(store.bundleOf(id));
    await this.#become(run, {
      state: 'PLANNING',
      status: null,
      exitCode: null,
      endedAt: null,
      problems: [],
      keeper: keepers.own,
    });
    const ticket = newId();
    this.#tickets.set(ticket, run.state.isOwn ? null : credentials);
    const keeping = this.#keep(run);
    try {
      const end = await runInProcess(
        {
          endpoint: endpoint(),
          headers: { [RUN_HEADER]: ticket, 'accept-encoding': 'identity' },
          folder: store.bundleOf(id),
          input: run.job.input,
          deletions: run.job.deletions,
          base: run.job.base.map((base) => store.bundleOf(base)),
          acceptMissing: run.state.acceptMissing,
        },
        this.#listener(run, credentials),
        run.controller.signal,
      );
      clearInterval(keeping);
      await this.#ended(run, end);
    } finally {
      clearInterval(keeping);
      this.#tickets.delete(ticket);
    }
  }

  #listener(run: Run, credentials: WixCredentials): Parameters<typeof runInProcess>[1] {
    const { plans, transport } = this.#options;
    const { siteKey } = credentialKeys(credentials);
    const { planHash, settledHash } = run.job;
    const before = run.state.wix.requests;
    return {
      planned: async (hash, isKept) => {
        // What a folder is gone on with was approved when it began.
        const isApproved =
          isKept ||
          hash === planHash ||
          (await plans.find(siteKey, hash).catch(() => undefined))?.settledHash === settledHash;
        if (isApproved && !run.controller.signal.aborted) await this.#become(run, { state: 'RUNNING' });
        return isApproved;
      },
      progress: ({ progress, problems, wixRequests }) => {
        const { limit, remaining } = transport.budget(siteKey);
        const wix = { requests: before + wixRequests, limit, remaining };
        // One that goes on knows how far it was before it has its plan.
        const isKnown = progress.lists.length > 0;
        run.state = { ...run.state, problems, wix, ...(isKnown ? { progress } : {}) };
      },
    };
  }

  /** Keeps how far a run is, and stops it when somebody wants that by another process. */
  #keep(run: Run): NodeJS.Timeout {
    const { store } = this.#options;
    return setInterval(() => {
      void store.write(run.job.id, run.state);
      void store.wished(run.job.id).then(
        (wished) => wished !== null && run.controller.abort(wished),
        () => undefined,
      );
    }, KEEP_MS);
  }

  async #ended(run: Run, end: ExportEnd): Promise<void> {
    if (end.kind === 'done') {
      const { status, exitCode, problems, files } = end;
      return this.#become(run, { state: 'DONE', status, exitCode, problems, files });
    }
    if (end.kind === 'stopped') return this.#stopped(run, run.controller.signal.reason);
    const problems = [end.problem, ...run.state.problems];
    return this.#become(run, { state: 'FAILED', exitCode: 1, problems });
  }

  async #stopped(run: Run, wish: Wish): Promise<void> {
    const { isShared } = this.#options;
    if (wish === 'CANCEL') return this.#become(run, { state: 'CANCELLED' });
    if (wish === 'LOGOUT') return this.#become(run, { state: 'NEEDS_CREDENTIALS' });
    // Whoever has it now says how it is.
    if (wish === 'LOST') return undefined;
    return this.#become(run, leftState(run.state, isShared));
  }

  async #become(run: Run, changes: Partial<JobState>): Promise<void> {
    const { store, copies, logger, onChange } = this.#options;
    const { id } = run.job;
    const changed = { ...run.state, ...changes };
    const isOver = hasEnded(changed);
    const state = isOver ? { ...changed, keeper: null, endedAt: new Date().toISOString() } : changed;
    if (isOver) {
      await copies.forget(id);
      // Nobody is told of an end before other processes can go on from it.
      await store.write(id, state);
    }
    run.state = state;
    if (!isOver) await store.write(id, state);
    logger.info({ export: id, state: state.state, status: state.status ?? undefined }, 'an export');
    onChange(id);
  }
}

/** How an export is that a process leaves when it closes. @param isShared whether another process goes on with it */
export function leftState({ isOwn }: JobState, isShared: boolean): Partial<JobState> {
  return { state: isOwn || isShared ? 'QUEUED' : 'NEEDS_CREDENTIALS', keeper: null };
}

/** The gateway's own credentials, if they are of the site of an export. */
function ownFor({ siteId }: Job, own: WixCredentials | undefined): WixCredentials | undefined {
  if (own?.kind === 'apiKey' && own.siteId.toLowerCase() !== siteId) return undefined;
  return own;
}

/**
 * Waits until nobody writes to a folder any more. Whoever did has lost the gateway that it worked for, and stops by itself; a number of a process
 * means nothing on another machine.
 */
async function letGo(folder: string): Promise<void> {
  const path = `${folder}/.export/lock`;
  for (const end = performance.now() + LET_GO_MS; performance.now() < end; await delay(100)) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (!(holder > 0) || !isAlive(holder)) break;
  }
  await rm(path, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
