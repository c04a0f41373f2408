import { write, writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** Characters that wait for a slow disk, or for a reader who takes nothing, at most. */
const MAX_WAITING = 4 * 1_048_576;

/** How long a reader who takes nothing is left alone before it is tried again (ms). */
const TRY_AGAIN_MS = 100;

/**
 * The way out of the log, which the process outlives: what a full disk does not take, or a reader who takes nothing, is lost, and counted. pino's own
 * destination ends the process at such a line, and waits for ever to write it while it ends.
 */
export class LogOutput implements DestinationStream {
  readonly #fd: number;
  readonly #onLost: (lines: number) => void;
  #lines: string[] = [];
  #length = 0;
  #isWriting = false;
  #lost = 0;
  /** Whether the last line is there in part. */
  #isCut = false;
  #isGone = false;

  /**
   * @param fd a file that is open for writing
   * @param onLost told how many lines were lost, once others are written again
   */
  constructor(fd: number, onLost: (lines: number) => void) {
    this.#fd = fd;
    this.#onLost = onLost;
    process.on('exit', () => this.#writeLast());
  }

  write(line: string): void {
    if (this.#isGone) return;
    if (this.#length + line.length > MAX_WAITING) this.#lost += 1;
    else {
      this.#lines.push(line);
      this.#length += line.length;
    }
    if (!this.#isWriting) this.#writeNext();
  }

  #writeNext(): void {
    const { text, lines } = this.#taken();
    this.#isWriting = lines > 0;
    if (this.#isWriting) this.#put(text, lines);
  }

  #taken(): { readonly text: Buffer; readonly lines: number } {
    const taken = this.#lines;
    this.#lines = [];
    this.#length = 0;
    return { text: Buffer.from(`${this.#isCut ? '\n' : ''}${taken.join('')}`), lines: taken.length };
  }

  #put(text: Buffer, lines: number): void {
    write(this.#fd, text, (error, written) => {
      if (error?.code === 'EAGAIN') {
        setTimeout(() => this.#put(text, lines), TRY_AGAIN_MS).unref();
        return;
      }
      if (error === null) this.#isCut = written < text.length;
      if (error === null && this.#isCut) this.#put(text.subarray(written), lines);
      else this.#wasWritten(error, lines);
    });
  }

  #wasWritten(error: NodeJS.ErrnoException | null, lines: number): void {
    if (error !== null) {
      this.#lost += lines;
      // Nobody will read again.
      this.#isGone = error.code === 'EPIPE';
    } else if (this.#lost > 0) {
      const lost = this.#lost;
      this.#lost = 0;
      this.#onLost(lost);
    }
    this.#writeNext();
  }

  #writeLast(): void {
    const { text } = this.#taken();
    try {
      for (let rest = text; rest.length > 0;) rest = rest.subarray(writeSync(this.#fd, rest));
    } catch {
      // Nobody can be told.
    }
  }
}
