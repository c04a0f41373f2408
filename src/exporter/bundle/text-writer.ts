import { writeSync } from 'node:fs';

const BUFFER = 64 * 1024;
/** Bytes that a character of JavaScript takes at most. */
const WIDEST = 3;

/**
 * Gathers many short texts into few long writes. Synchronously: a bundle is assembled in a thread of its own, where
 * a promise for each of a million rows and texts that live until it is kept cost more than the writes.
 */
export class TextWriter {
  readonly #onBytes: (bytes: Uint8Array) => void;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER);
  #used = 0;

  /** @param onBytes told of what is to be written next */
  constructor(onBytes: (bytes: Uint8Array) => void) {
    this.#onBytes = onBytes;
  }

  write(text: string): void {
    const most = text.length * WIDEST;
    if (most > BUFFER - this.#used) this.flush();
    if (most > BUFFER) this.#onBytes(Buffer.from(text));
    else this.#used += this.#buffer.write(text, this.#used);
  }

  /** Hands on what is left. */
  flush(): void {
    if (this.#used === 0) return;
    const bytes = this.#buffer.subarray(0, this.#used);
    this.#used = 0;
    this.#onBytes(bytes);
  }
}

/** Writes every byte; one call of the operating system may write fewer. */
export function writeAllSync(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;)
    offset += writeSync(descriptor, bytes, offset, bytes.length - offset);
}
