/** Runs a job that has its turn. @param signal stops it: it goes on elsewhere, or later */
export type RunJob = (id: string, signal: AbortSignal) => Promise<void>;

/** Jobs that wait for their turn. */
export interface JobQueue {
  add(id: string): Promise<void>;
  /** Takes a job out whose turn has not come; false where it has, or nobody knows. */
  remove(id: string): Promise<boolean>;
  /** Begins no more. Those that run must have been stopped. */
  close(): Promise<void>;
}

/** The queue of a process that shares its jobs with no other. */
export class LocalQueue implements JobQueue {
  readonly #run: RunJob;
  readonly #atOnce: number;
  #waiting: string[] = [];
  #running = 0;
  #isClosed = false;

  constructor(run: RunJob, atOnce: number) {
    this.#run = run;
    this.#atOnce = atOnce;
  }

  async add(id: string): Promise<void> {
    this.#waiting.push(id);
    this.#next();
  }

  async remove(id: string): Promise<boolean> {
    const before = this.#waiting.length;
    this.#waiting = this.#waiting.filter((one) => one !== id);
    return this.#waiting.length < before;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }

  #next(): void {
    if (this.#isClosed || this.#running >= this.#atOnce) return;
    const id = this.#waiting.shift();
    if (id === undefined) return;
    this.#running += 1;
    void this.#run(id, new AbortController().signal).finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }
}
