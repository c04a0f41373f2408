import { open, rm, type FileHandle } from 'node:fs/promises';
import { writeAll } from './durable-file.ts';

const BUFFER = 64 * 1024;

/** A file that is written row by row and read once more: a part of another. */
class Part {
  readonly path: string;
  rows = 0;
  #handle: FileHandle | null = null;
  #buffer: string[] = [];
  #buffered = 0;

  constructor(path: string) {
    this.path = path;
  }

  async row(text: string): Promise<void> {
    this.rows += 1;
    this.#buffer.push(text);
    this.#buffered += text.length;
    if (this.#buffered >= BUFFER) await this.#flush();
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.close();
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }

  async #flush(): Promise<void> {
    if (this.#buffer.length === 0) return;
    const bytes = Buffer.from(this.#buffer.join(''));
    this.#buffer = [];
    this.#buffered = 0;
    this.#handle ??= await open(this.path, 'a');
    await writeAll(this.#handle, bytes);
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

  async row(name: Name, text: string): Promise<void> {
    let part = this.#parts.get(name);
    if (part === undefined) this.#parts.set(name, (part = new Part(`${this.#folder}${name}`)));
    await part.row(text);
  }

  /** Ends a part; null when it has no rows. */
  async finish(name: Name): Promise<PartFacts | null> {
    const part = this.#parts.get(name);
    await part?.finish();
    return part ?? null;
  }

  /** Takes a part away. */
  async remove(name: Name): Promise<void> {
    const part = this.#parts.get(name);
    this.#parts.delete(name);
    if (part !== undefined) await rm(part.path, { force: true });
  }

  /** Ends all parts; what is not written stays so. */
  async close(): Promise<void> {
    for (const part of this.#parts.values()) await part.close();
  }
}
