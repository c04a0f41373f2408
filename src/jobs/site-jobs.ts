import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { badInput, GatewayError } from '../errors.ts';
import type { Caller } from './caller.ts';
import { makeRoom } from './disk-room.ts';
import { hasEnded, type Job, type JobState } from './job.ts';
import type { JobQueue } from './job-queue.ts';
import { leftState, type JobRuns, type RunOptions } from './job-runs.ts';
import type { StartRequest } from './start-request.ts';

/** What exports may take. */
export interface ExportLimits {
  /** Exports that a process runs at once. */
  readonly atOnce: number;
  /** Exports of one site that have not ended. */
  readonly unfinished: number;
  /** Bytes of disk that are left beside what exports need. */
  readonly spareBytes: number;
}

type Parts = Pick<
  RunOptions,
  'store' | 'keepers' | 'copies' | 'plans' | 'transport' | 'own' | 'isShared' | 'onChange'
> & {
  readonly runs: JobRuns;
  readonly queue: JobQueue;
  readonly limits: ExportLimits;
};

/** An export and how it is. */
export interface FoundJob {
  readonly job: Job;
  readonly state: JobState;
}

/** How often it is looked for exports that nobody has in hand any more (ms). */
const SWEEP_MS = 10_000;

/** The exports of sites: starts, lists and stops them, and goes on with those that a process left. */
export class SiteJobs {
  readonly #parts: Parts;
  /** What is started or resumed counts for the next that is. */
  readonly #oneByOne = pLimit(1);
  #sweeping: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws GatewayError PLAN_CHANGED, BAD_USER_INPUT, TOO_MANY_EXPORTS or DISK_FULL */
  start(caller: Caller, request: StartRequest): Promise<string> {
    return this.#oneByOne(() => this.#start(caller, request));
  }

  /** The exports of a site, the newest first. */
  async of({ siteId }: Caller): Promise<readonly FoundJob[]> {
    const all = await this.#parts.store.all();
    return all
      .filter(({ job }) => job.siteId === siteId)
      .map(({ job, state }) => ({ job, state: this.#parts.runs.stateOf(job.id) ?? state }));
  }

  /** @throws GatewayError EXPORT_NOT_FOUND, also for an export of another site */
  async find({ siteId }: Pick<Caller, 'siteId'>, id: string): Promise<FoundJob> {
    const job = await this.#parts.store.job(id);
    if (job?.siteId !== siteId) throw new GatewayError('EXPORT_NOT_FOUND');
    return { job, state: await this.#stateOf(id) };
  }

  /** Stops an export for good, unless it is resumed. @throws GatewayError EXPORT_STATE when it has ended */
  async cancel(id: string): Promise<void> {
    const state = await this.#stateOf(id);
    if (hasEnded(state))
      throw new GatewayError('EXPORT_STATE', {
        message: `The export is ${state.state}: there is nothing to cancel.`,
      });
    await this.#end(id, 'CANCEL');
  }

  /** Goes on with an export. @throws GatewayError EXPORT_STATE when there is nothing to go on with */
  resume(caller: Caller, id: string, acceptMissing: boolean | undefined): Promise<void> {
    return this.#oneByOne(() => this.#resume(caller, id, acceptMissing));
  }

  /** Stops what reads with the credentials of a session that was ended. */
  async sessionEnded(session: string): Promise<void> {
    const { store, copies } = this.#parts;
    if (!store.isThere) return;
    for (const { job, state } of await store.all())
      if (!hasEnded(state) && !state.isOwn && (await copies.of(job.id))?.session === session)
        await this.#end(job.id, 'LOGOUT');
  }

  /** Goes on with what nobody has in hand, now and whenever a process leaves something. */
  begin(): void {
    void this.#sweepAgain();
  }

  async close(): Promise<void> {
    const { store, runs, queue, keepers, copies, isShared } = this.#parts;
    this.#isClosed = true;
    clearTimeout(this.#sweeping);
    await Promise.all([...runs.ids.map((id) => runs.stop(id, 'CLOSE')), queue.close()]);
    if (!isShared && store.isThere)
      for (const { job, state } of await store.all())
        if (state.keeper === keepers.own) {
          await store.write(job.id, { ...state, ...leftState(state, false) });
          if (!state.isOwn) await copies.forget(job.id);
        }
    await keepers.close();
  }

  async #start(caller: Caller, request: StartRequest): Promise<string> {
    const { store, plans, copies, keepers, queue, limits, transport, isShared } = this.#parts;
    const { siteId, siteKey, credentials } = caller;
    const plan = await plans.find(siteKey, request.planHash);
    if (plan === undefined)
      throw new GatewayError('PLAN_CHANGED', {
        message: 'No plan of this hash was made here for this site within a day.',
        hint: 'Make the plan again (`migrationPlan`), look at it, and send the planHash that it has.',
      });
    for (const base of request.base) await this.#checkBase(caller, base);
    await this.#checkQuota(siteId);
    await makeRoom(store.folder, plan.records, limits.spareBytes);
    const id = randomUUID();
    const { planHash, input, base, deletions, acceptMissing } = request;
    const { settledHash } = plan;
    const startedAt = new Date().toISOString();
    const job: Job = { id, siteId, planHash, settledHash, input, deletions, base, startedAt };
    await keepers.beat();
    await this.#keepCredentials(id, caller);
    await store.create(job, {
      state: 'QUEUED',
      status: null,
      exitCode: null,
      endedAt: null,
      acceptMissing,
      progress: { records: 0, planned: plan.records, lists: [] },
      wix: { requests: 0, ...transport.budget(siteKey) },
      problems: [],
      files: [],
      isOwn: credentials === null,
      keeper: isShared ? null : keepers.own,
    });
    try {
      await queue.add(id);
    } catch (error) {
      await store.write(id, { ...(await this.#stateOf(id)), state: 'CANCELLED' });
      await copies.forget(id);
      throw error;
    }
    return id;
  }

  async #resume(caller: Caller, id: string, acceptMissing: boolean | undefined): Promise<void> {
    const { store, queue, keepers, limits, isShared } = this.#parts;
    const state = await this.#stateOf(id);
    if (!isResumable(state, acceptMissing === true))
      throw new GatewayError('EXPORT_STATE', {
        message: `The export is ${state.state}: there is nothing to go on with.`,
      });
    await this.#checkQuota(caller.siteId);
    await makeRoom(store.folder, 0, limits.spareBytes);
    await keepers.beat();
    await this.#keepCredentials(id, caller);
    await store.wish(id, null);
    await store.write(id, {
      ...state,
      state: 'QUEUED',
      endedAt: null,
      exitCode: null,
      acceptMissing: acceptMissing ?? state.acceptMissing,
      isOwn: caller.credentials === null,
      keeper: isShared ? null : keepers.own,
    });
    await queue.add(id);
    this.#parts.onChange(id);
  }

  async #end(id: string, wish: 'CANCEL' | 'LOGOUT'): Promise<void> {
    const { store, runs, queue, copies } = this.#parts;
    if (await runs.stop(id, wish)) return;
    const isWaiting = await queue.remove(id);
    // Whoever runs it reads the wish; so does who would run it next.
    await store.wish(id, wish);
    if (!isWaiting) return;
    await copies.forget(id);
    const state = wish === 'CANCEL' ? 'CANCELLED' : 'NEEDS_CREDENTIALS';
    const endedAt = new Date().toISOString();
    await store.write(id, { ...(await this.#stateOf(id)), state, keeper: null, endedAt });
    this.#parts.onChange(id);
  }

  /** Looks now and, while others may leave something, again and again. */
  async #sweepAgain(): Promise<void> {
    // What could not be looked at is looked at the next time.
    const isForeign = await this.#sweep().catch(() => true);
    if (!isForeign || this.#isClosed) return;
    this.#sweeping = setTimeout(() => this.begin(), SWEEP_MS);
    this.#sweeping.unref();
  }

  /** @returns whether others have exports in hand that they may leave */
  async #sweep(): Promise<boolean> {
    const { store, runs, queue, keepers, copies, own, isShared, onChange } = this.#parts;
    let isForeign = isShared;
    for (const { job, state } of store.isThere ? await store.all() : []) {
      if (hasEnded(state) || runs.stateOf(job.id) !== undefined || this.#isClosed) continue;
      if (isShared) {
        if (!state.isOwn) await copies.refresh(job.id);
        await queue.add(job.id);
      } else if (state.keeper === keepers.own) continue;
      else if (await keepers.isThere(state.keeper)) isForeign = true;
      else {
        const goesOn = state.isOwn && own !== undefined;
        await keepers.beat();
        await store.write(job.id, {
          ...state,
          state: goesOn ? 'QUEUED' : 'NEEDS_CREDENTIALS',
          keeper: goesOn ? keepers.own : null,
        });
        if (goesOn) await queue.add(job.id);
        onChange(job.id);
      }
    }
    return isForeign;
  }

  async #stateOf(id: string): Promise<JobState> {
    const state = this.#parts.runs.stateOf(id) ?? (await this.#parts.store.state(id));
    if (state === undefined) throw new GatewayError('EXPORT_NOT_FOUND');
    return state;
  }

  async #keepCredentials(id: string, { credentials, session }: Caller): Promise<void> {
    if (credentials !== null) await this.#parts.copies.keep(id, { credentials, session });
  }

  async #checkBase(caller: Caller, id: string): Promise<void> {
    const found = await this.find(caller, id).catch(() => undefined);
    if (found?.state.state !== 'DONE' || found.state.status === 'INCOMPLETE')
      throw badInput(
        `\`base\` names ${id}, which is no complete export of this site.`,
        'GET /exports lists them: those that are DONE, and not INCOMPLETE, can be a base.',
      );
  }

  async #checkQuota(siteId: string): Promise<void> {
    const { store, limits } = this.#parts;
    if (store.isThere && (await store.unfinishedOf(siteId)) >= limits.unfinished)
      throw new GatewayError('TOO_MANY_EXPORTS', { retryAfter: 60 });
  }
}

function isResumable({ state, status }: JobState, approves: boolean): boolean {
  if (state === 'DONE') return status === 'INCOMPLETE' || (approves && status !== 'COMPLETE');
  return state === 'FAILED' || state === 'CANCELLED' || state === 'NEEDS_CREDENTIALS';
}
