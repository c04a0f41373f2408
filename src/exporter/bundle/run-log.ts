import { appendFile } from 'node:fs/promises';

/** The log of a folder's runs: the only file in which times stand. */
export class RunLog {
  readonly #path: string | null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param path null for a run that writes nothing */
  constructor(path: string | null) {
    this.#path = path;
  }

  /** Adds a line; a log that cannot be written stops nothing. */
  write(message: string): void {
    const path = this.#path;
    if (path === null) return;
    const line = `${new Date().toISOString()} ${message.replaceAll('\n', ' ')}\n`;
    this.#last = this.#last.then(() => appendFile(path, line)).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#last;
  }
}
