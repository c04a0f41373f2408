import { PassThrough } from 'node:stream';
import { hasEnded, shownJob } from './job.ts';
import type { FoundJob } from './site-jobs.ts';

/** How often those who watch an export are told how it is (ms). */
const TELL_MS = 1_000;

/** Bytes that may wait for somebody who reads slowly; what comes meanwhile is left out, the next says it too. */
const MOST_WAITING = 256 * 1024;

interface Watch {
  readonly listeners: Set<PassThrough>;
  readonly timer: NodeJS.Timeout;
}

/** Tells browsers how exports are, as server-sent events. However many watch one, it is looked at once a second. */
export class JobEvents {
  readonly #watches = new Map<string, Watch>();
  readonly #find: (id: string) => Promise<FoundJob | undefined>;

  constructor(find: (id: string) => Promise<FoundJob | undefined>) {
    this.#find = find;
  }

  /** The events of an export: `progress` every second and whenever it changes, then `end`. The stream ends with them, or with its reader. */
  async open(id: string): Promise<PassThrough> {
    const stream = new PassThrough();
    const watch = this.#watches.get(id) ?? {
      listeners: new Set<PassThrough>(),
      timer: setInterval(() => void this.tell(id), TELL_MS),
    };
    this.#watches.set(id, watch);
    watch.listeners.add(stream);
    stream.once('close', () => this.#leave(id, stream));
    stream.write('retry: 2000\n\n');
    // The others are told in their turn: all come back at once to a gateway that was gone.
    await this.#tell(id, [stream]);
    return stream;
  }

  /** Tells everyone who watches an export how it is. */
  async tell(id: string): Promise<void> {
    const listeners = this.#watches.get(id)?.listeners;
    if (listeners !== undefined) await this.#tell(id, listeners);
  }

  /** Ends all streams; browsers come back by themselves. */
  close(): void {
    for (const [id, { listeners }] of this.#watches)
      for (const stream of listeners) {
        stream.end();
        this.#leave(id, stream);
      }
  }

  async #tell(id: string, listeners: Iterable<PassThrough>): Promise<void> {
    const found = await this.#find(id).catch(() => undefined);
    const isOver = found === undefined || hasEnded(found.state);
    const shown = found === undefined ? {} : shownJob(found.job, found.state);
    const text = `event: ${isOver ? 'end' : 'progress'}\ndata: ${JSON.stringify(shown)}\n\n`;
    for (const stream of listeners) {
      // Meanwhile it may have ended.
      if (this.#watches.get(id)?.listeners.has(stream) !== true) continue;
      if (isOver) stream.end(text);
      else if (stream.writableLength < MOST_WAITING) stream.write(text);
    }
    if (isOver) for (const stream of listeners) this.#leave(id, stream);
  }

  #leave(id: string, stream: PassThrough): void {
    const watch = this.#watches.get(id);
    if (watch?.listeners.delete(stream) !== true || watch.listeners.size > 0) return;
    clearInterval(watch.timer);
    this.#watches.delete(id);
  }
}
