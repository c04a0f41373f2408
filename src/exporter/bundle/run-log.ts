import { appendFile } from 'node:fs/promises';

/** The log of a folder's runs: the only file in which times stand. */
export class RunLog {
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** Adds a line; a log that cannot be written stops nothing. */
  write(message: string): void {
    const line = `${new Date().toISOString()} ${message.replaceAll('\n', ' ')}\n`;
    this.#last = this.#last.then(() => appendFile(this.#path, line)).catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#last;
  }
}
