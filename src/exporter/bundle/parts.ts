import { closeSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { TextWriter, writeAllSync } from './text-writer.ts';

/** A file that is written row by row and read once more: a part of another. */
class Part {
  readonly path: string;
  rows = 0;
  #descriptor: number | null = null;
  #writer: TextWriter | null = null;

  constructor(path: string) {
    this.path = path;
  }

  row(text: string): void {
    this.rows += 1;
    this.#writer ??= new TextWriter((bytes) => this.#put(bytes));
    this.#writer.write(text);
  }

  /** Writes what is left. */
  finish(): void {
    this.#writer?.flush();
    this.close();
  }

  close(): void {
    this.#writer = null;
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #put(bytes: Uint8Array): void {
    this.#descriptor ??= openSync(this.path, 'a');
    writeAllSync(this.#descriptor, bytes);
  }
}

/** A part that is written. */
export interface PartFacts {
  readonly path: string;
  readonly rows: number;
}

/** What a step adds to files that all steps write to: a part for each, which is begun when it gets its first row. */
export class Parts<Name extends string> {
  readonly #folder: string;
  readonly #parts = new Map<Name, Part>();

  /** @param folder where the parts lie, with what their names begin with */
  constructor(folder: string) {
    this.#folder = folder;
  }

  row(name: Name, text: string): void {
    let part = this.#parts.get(name);
    if (part === undefined) this.#parts.set(name, (part = new Part(`${this.#folder}${name}`)));
    part.row(text);
  }

  /** Ends a part; null when it has no rows. */
  finish(name: Name): PartFacts | null {
    const part = this.#parts.get(name);
    part?.finish();
    return part ?? null;
  }

  /** Takes a part away. */
  async remove(name: Name): Promise<void> {
    const part = this.#parts.get(name);
    this.#parts.delete(name);
    if (part !== undefined) await rm(part.path, { force: true });
  }

  /** Ends all parts; what is not written stays so. */
  close(): void {
    for (const part of this.#parts.values()) part.close();
  }
}
