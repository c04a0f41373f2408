import pLimit from 'p-limit';
import { drain, type Stop } from './drain.ts';
import { prove } from './proof.ts';
import { GatewayTrouble, type Gateway } from './gateway.ts';
import type { ReadJob } from './read-job.ts';
import type { RunLog } from '../bundle/index.ts';
import { openSpool, type Spool, type SpoolState } from './spool.ts';

/** What is told of all lists while they are read. */
export interface ListEvents {
  /** The lists that will be read, and how many records of each are there already. */
  begin(jobs: readonly { readonly job: ReadJob; readonly records: number }[]): void;
  /** The reading of a list begins, or goes on. */
  started(id: string): void;
  /** How many records of a list there are now. */
  read(id: string, records: number): void;
  /** A list is read to its end, or cannot be. */
  ended(id: string, reason: string | null): void;
  /** Something a person should know. */
  note(text: string): void;
}

/** What came of reading a list. */
export interface ListRead {
  readonly job: ReadJob;
  readonly path: string;
  readonly state: SpoolState;
  readonly stopped: Stop | null;
}

/** Lists that are read at once: the gateway's budget is the limit, not their number, and each holds one page in memory. */
const LISTS_AT_ONCE = 4;

/** Codes after which no list can be read. */
const ENDS_ALL = new Set(['GATEWAY_UNREACHABLE', 'NO_GATEWAY', 'UNAUTHENTICATED']);

/**
 * Reads lists side by side, each from where it was left.
 * @throws what the disk refuses, and AbortError
 */
export async function readLists(options: {
  readonly gateway: Gateway;
  readonly jobs: readonly ReadJob[];
  readonly folder: string;
  readonly progress: ListEvents;
  readonly log: RunLog;
}): Promise<ReadonlyMap<string, ListRead>> {
  const { gateway, jobs, folder, progress, log } = options;
  const spools = new Map<string, Spool>();
  try {
    for (const job of jobs) spools.set(job.id, await openSpool(folder, job.id));
    const waiting = [...spools].filter(([, spool]) => !spool.state.isProved);
    // What ended too early the last time may have a gap that cannot be seen.
    for (const [, spool] of waiting) if (spool.state.isDoubted) await spool.restart();
    if (waiting.length < spools.size)
      progress.note(`Goes on: ${spools.size - waiting.length} of ${spools.size} lists are read already.`);
    progress.begin(jobs.map((job) => ({ job, records: spools.get(job.id)?.state.records ?? 0 })));
    const stops = new Map<string, Stop>();
    let ended: Stop | null = null;
    const read = async ([id, spool]: readonly [string, Spool]): Promise<void> => {
      const job = jobs.find((candidate) => candidate.id === id);
      if (job === undefined) return;
      progress.started(id);
      log.write(`${id}: reads from record ${spool.state.records}`);
      const stop = ended ?? (await readList(gateway, job, spool, { progress, log }));
      if (stop !== null) {
        stops.set(id, stop);
        if (ENDS_ALL.has(stop.code)) ended = stop;
      }
      const { records } = spool.state;
      log.write(
        `${id}: ${records} records, ${stop === null ? 'complete' : `stopped: ${stop.code} ${stop.reason}`}`,
      );
      progress.ended(id, stop === null ? null : `stopped: ${stop.reason}`);
    };
    // The first that throws ends all that has not begun; the spools are closed when none is read any more.
    const limit = pLimit({ concurrency: LISTS_AT_ONCE, rejectOnClear: true });
    const ends = await Promise.allSettled(
      waiting.map((one) =>
        limit(() => read(one)).catch((error: unknown) => {
          limit.clearQueue();
          throw error;
        }),
      ),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return new Map(
      jobs.flatMap((job) => {
        const spool = spools.get(job.id);
        if (spool === undefined) return [];
        const { path, state } = spool;
        return [[job.id, { job, path, state, stopped: stops.get(job.id) ?? null }] as const];
      }),
    );
  } finally {
    await Promise.all([...spools.values()].map((spool) => spool.close()));
  }
}

async function readList(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  { progress, log }: { readonly progress: ListEvents; readonly log: RunLog },
): Promise<Stop | null> {
  const events = {
    onPage: (records: number) => progress.read(job.id, records),
    onLog: (message: string) => {
      log.write(message);
      progress.note(message);
    },
  };
  try {
    return (await drain(gateway, job, spool, events)) ?? (await prove(gateway, job, spool, events));
  } catch (error) {
    if (!(error instanceof GatewayTrouble)) throw error;
    return { code: error.code, reason: error.message, permission: null, hint: error.hint };
  }
}
