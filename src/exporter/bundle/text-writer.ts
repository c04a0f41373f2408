import { writeSync } from 'node:fs';

/** Bytes that are gathered: a file of few rows, of which a site with many collections has thousands, takes no more memory than they need. */
const SMALLEST = 1024;
const LARGEST = 64 * SMALLEST;
/** Bytes that a character of JavaScript takes at most. */
const WIDEST = 3;

/**
 * Gathers many short texts into few long writes. Synchronously: a bundle is assembled in a thread of its own, where
 * a promise for each of a million rows and texts that live until it is kept cost more than the writes.
 */
export class TextWriter {
  readonly #onBytes: (bytes: Uint8Array) => void;
  #buffer = Buffer.allocUnsafeSlow(SMALLEST);
  #used = 0;

  /** @param onBytes told of what is to be written next */
  constructor(onBytes: (bytes: Uint8Array) => void) {
    this.#onBytes = onBytes;
  }

  write(text: string): void {
    const most = text.length * WIDEST;
    if (most > this.#buffer.length - this.#used) this.#makeRoom(most);
    if (most > this.#buffer.length) this.#onBytes(Buffer.from(text));
    else this.#used += this.#buffer.write(text, this.#used);
  }

  /** Hands on what is left. */
  flush(): void {
    if (this.#used === 0) return;
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    this.#onBytes(bytes);
  }

  #makeRoom(bytes: number): void {
    const wanted = this.#used + bytes;
    if (wanted > LARGEST) return this.flush();
    const larger = Buffer.allocUnsafeSlow(Math.min(LARGEST, Math.max(wanted, this.#buffer.length * 2)));
    this.#buffer.copy(larger, 0, 0, this.#used);
    this.#buffer = larger;
  }
}

/** Writes every byte; one call of the operating system may write fewer. */
export function writeAllSync(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;)
    offset += writeSync(descriptor, bytes, offset, bytes.length - offset);
}
