import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Queue, Worker } from 'bullmq';
import { hashOf } from '../hash.ts';
import type { Logger } from '../process/logger.ts';
import type { JobQueue, RunJob } from './job-queue.ts';
import { loadQueueClients, type QueueClients } from './queue-clients.ts';

/** How long a process that runs an export may be silent before another takes it over (ms), and how often it is looked for such. */
const SILENT_MS = 20_000;
const LOOK_MS = 10_000;

/** How long a process that closes waits for its exports to stop, and for Redis to hear of it (ms). */
const CLOSE_WITHIN_MS = 10_000;

/** How long whoever starts or cancels an export waits for a Redis that does not answer (ms). */
const ANSWER_WITHIN_MS = 2_000;

const NAME = 'export';

/** What the queue of one process needs. */
interface SharedQueueOptions {
  readonly run: RunJob;
  /** Exports that this process runs at once. */
  readonly atOnce: number;
  /** The folder that the processes share: it names the queue. */
  readonly folder: string;
}

/**
 * Loads what lets processes share their exports by a Redis.
 * @returns opens the queue of this process
 */
export async function loadSharedQueue(
  redisUrl: string,
  logger: Logger,
): Promise<(options: SharedQueueOptions) => JobQueue> {
  const [bullmq, clients] = await Promise.all([import('bullmq'), loadQueueClients(redisUrl)]);
  return ({ run, atOnce, folder }) => {
    const name = `wix-gateway-exports-${hashOf(resolve(folder)).slice(0, 12)}`;
    return new SharedQueue({
      run,
      logger,
      clients,
      // What waits for Redis is asked for again by whoever looks for exports that nobody has in hand.
      queue: new bullmq.Queue(name, {
        connection: clients.open({ enableOfflineQueue: false, maxRetriesPerRequest: 0 }),
      }),
      openWorker: (process) =>
        new bullmq.Worker(name, ({ data }) => process(data.id), {
          connection: clients.open({ maxRetriesPerRequest: null }),
          concurrency: atOnce,
          lockDuration: SILENT_MS,
          stalledInterval: LOOK_MS,
          // However often a process dies of it: an export is not at fault for the machines that it runs on.
          maxStalledCount: Number.MAX_SAFE_INTEGER,
          skipVersionCheck: true,
        }),
    });
  };
}

/** Exports that wait for any of several processes. Each is run by one at a time; when that one is silent, another takes it. */
class SharedQueue implements JobQueue {
  readonly #clients: QueueClients;
  readonly #queue: Queue<{ readonly id: string }>;
  readonly #worker: Worker<{ readonly id: string }>;
  /** The exports that this process runs, by what says that another has them. */
  readonly #running = new Map<string, AbortController>();
  /** Why Redis has refused, in its words. */
  readonly #told = new Set<string>();

  constructor({
    run,
    logger,
    clients,
    queue,
    openWorker,
  }: {
    readonly run: RunJob;
    readonly logger: Logger;
    readonly clients: QueueClients;
    readonly queue: Queue<{ readonly id: string }>;
    readonly openWorker: (process: (id: string) => Promise<void>) => Worker<{ readonly id: string }>;
  }) {
    this.#clients = clients;
    this.#queue = queue;
    this.#worker = openWorker(async (id) => {
      const lost = new AbortController();
      this.#running.set(id, lost);
      try {
        await run(id, lost.signal);
      } finally {
        this.#running.delete(id);
      }
    });
    this.#worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) this.#running.get(id)?.abort();
    });
    // Only the words: the error has what was sent. Redis that is gone is told of elsewhere; what it refuses stays so until somebody does something.
    const tell = ({ name, message }: Error): void => {
      const isNew = name === 'ReplyError' && !this.#told.has(message);
      if (isNew) this.#told.add(message);
      logger[isNew ? 'warn' : 'debug']({ reason: message }, 'exports wait: their queue has no Redis');
    };
    this.#queue.on('error', tell);
    this.#worker.on('error', tell);
  }

  async add(id: string): Promise<void> {
    // One that is there already, waiting or running, stays as it is.
    const added = this.#queue.add(NAME, { id }, { jobId: id, removeOnComplete: true, removeOnFail: true });
    // While Redis is gone it waits in its folder; it is added when somebody looks for such.
    await inTime(added);
  }

  async remove(id: string): Promise<boolean> {
    // Else it runs, or nobody knows.
    return (await inTime(this.#queue.remove(id))) === 1;
  }

  async close(): Promise<void> {
    const isGone = !this.#clients.areReady();
    const closed = Promise.allSettled([this.#worker.close(isGone), this.#queue.close()]);
    // A Redis that is gone must not keep the process: what it does not hear of, others find out.
    if (!isGone) await Promise.race([closed, delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
    this.#clients.close();
  }
}

/** What Redis answers; undefined where it does not, or not in time. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  return Promise.race([answer.catch(() => undefined), delay(ANSWER_WITHIN_MS, undefined, { ref: false })]);
}
