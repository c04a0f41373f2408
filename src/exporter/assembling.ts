import { Worker } from 'node:worker_threads';
import type { FileFacts } from './bundle/bundle-file.ts';
import { ExportError, ExportUsageError } from './export-error.ts';
import { assemble } from './rows/assemble.ts';
import type { Assembled, Assembly } from './rows/assembly.ts';
import { ListFeed } from './source/list-feed.ts';
import type { ListEnd, SpoolReader } from './source/spool.ts';

/** What the thread that assembles is told. */
export type ToWorker =
  | { readonly kind: 'grew'; readonly id: string; readonly bytes: number }
  | { readonly kind: 'ended'; readonly id: string; readonly end: ListEnd };

/** What it tells. An error comes as what can be said of it in another thread. */
export type FromWorker =
  | { readonly kind: 'file'; readonly facts: FileFacts }
  | { readonly kind: 'assembled'; readonly assembled: Assembled }
  | { readonly kind: 'failed'; readonly error: PlainError };

interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly hint: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The assembly of lists that begins, and is told of them as they are read. */
interface Running extends Pick<SpoolReader, 'grew' | 'ended'> {
  readonly assembled: Promise<Assembled>;
  /** Ends it, and waits until it has let go of all files. */
  stop(reason: unknown): Promise<void>;
}

/** Records from which on a thread of its own is worth the time that it takes to start. */
const WORTH_A_THREAD = 3_000;

/**
 * Assembles a bundle while its lists are read: in a thread of its own where there is much to do. When a list is read anew of which it has seen
 * something, it begins anew too.
 */
export class Assembling implements SpoolReader {
  readonly #start: () => Running;
  readonly #bytes = new Map<string, number>();
  readonly #ends = new Map<string, ListEnd>();
  #running: Running;

  /**
   * @param onFile told of each file when it is written
   * @param ownThread whether it has a thread of its own. @default where the plan has thousands of records
   */
  constructor(assembly: Assembly, onFile: (facts: FileFacts) => void, ownThread = isMuch(assembly)) {
    this.#start = () => (ownThread ? inThread(assembly, onFile) : inPlace(assembly, onFile));
    this.#running = this.#start();
  }

  /** What comes of it once all lists have ended; it fails as soon as anything does. */
  async assembled(): Promise<Assembled> {
    for (;;) {
      const running = this.#running;
      try {
        const assembled = await running.assembled;
        if (running === this.#running) return assembled;
      } catch (error) {
        if (running === this.#running) throw error;
      }
    }
  }

  grew(id: string, bytes: number): void {
    this.#bytes.set(id, bytes);
    this.#running.grew(id, bytes);
  }

  ended(id: string, end: ListEnd): void {
    this.#ends.set(id, end);
    this.#running.ended(id, end);
  }

  async restarts(id: string): Promise<void> {
    const before = this.#bytes.get(id) ?? 0;
    this.#bytes.set(id, 0);
    if (before === 0) return;
    const stopped = this.#running;
    const { promise, resolve } = Promise.withResolvers<Assembled>();
    // Between the two, what comes is remembered for the one that begins.
    this.#running = { assembled: promise, grew: () => {}, ended: () => {}, stop: async () => {} };
    await stopped.stop(new Error('a list is read anew'));
    this.#running = this.#start();
    resolve(this.#running.assembled);
    for (const [list, bytes] of this.#bytes) this.#running.grew(list, bytes);
    for (const [list, end] of this.#ends) this.#running.ended(list, end);
  }

  /** Ends it with what its reader was ended by. */
  async stop(reason: unknown): Promise<void> {
    await this.#running.stop(reason);
  }
}

function isMuch({ steps }: Assembly): boolean {
  return steps.reduce((sum, { recordCount }) => sum + (recordCount ?? 0), 0) >= WORTH_A_THREAD;
}

function inPlace(assembly: Assembly, onFile: (facts: FileFacts) => void): Running {
  const feed = new ListFeed(assembly.work);
  const assembled = assemble(assembly, feed, onFile);
  const settled = assembled.then(
    () => undefined,
    () => undefined,
  );
  return {
    assembled,
    grew: (id, bytes) => feed.grew(id, bytes),
    ended: (id, end) => feed.ended(id, end),
    stop(reason) {
      feed.fail(reason);
      return settled;
    },
  };
}

function inThread(assembly: Assembly, onFile: (facts: FileFacts) => void): Running {
  // Compiled, this file lies beside the other under the same ending.
  const entry = new URL(
    `./assembly-thread${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
    import.meta.url,
  );
  const worker = new Worker(entry, { workerData: assembly });
  const { promise: assembled, resolve, reject } = Promise.withResolvers<Assembled>();
  // Who reads the lists is told when it asks.
  assembled.catch(() => undefined);
  // The rule means windows, whose messages go to an origin; those of threads go to one another.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const tell = (message: ToWorker): void => worker.postMessage(message);
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'file') onFile(message.facts);
    else if (message.kind === 'assembled') resolve(message.assembled);
    else reject(fromPlain(message.error));
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The thread that makes the bundle ended.')));
  return {
    assembled,
    grew: (id, bytes) => tell({ kind: 'grew', id, bytes }),
    ended: (id, end) => tell({ kind: 'ended', id, end }),
    async stop() {
      await worker.terminate();
    },
  };
}

/** An error as it can be told to another thread. */
export function plainError(error: unknown): PlainError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const hint = error instanceof ExportError ? error.hint : null;
  const facts = typeof error === 'object' && error !== null ? { ...error } : {};
  const kept = Object.entries(facts).filter(([, value]) => /^(string|number)$/.test(typeof value));
  return { name, message, stack, hint, facts: Object.fromEntries(kept) };
}

function fromPlain({ name, message, stack, hint, facts }: PlainError): Error {
  if (name === 'ExportUsageError') return new ExportUsageError(message, hint);
  if (name === 'ExportError') return new ExportError(message, hint);
  return Object.assign(new Error(message), facts, { name, stack });
}
