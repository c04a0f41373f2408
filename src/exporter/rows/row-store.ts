import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { UuidIndex } from '../source/uuid-index.ts';

/** Bytes before an entry that tell its length. */
const HEADER = 4;

/** Values on disk, each found by the UUID of its row; a later one takes the place of an earlier. */
export class RowStore<Value> {
  readonly #file: number;
  readonly #offsets = new UuidIndex();
  #end = 0;

  /** Starts an empty store in a file at a path. */
  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  has(uuid: string): boolean {
    return this.#offsets.has(uuid);
  }

  get(uuid: string): Value | null {
    const offset = this.#offsets.get(uuid);
    return offset === undefined ? null : this.#read(offset).entry[1];
  }

  set(uuid: string, value: Value): void {
    const body = Buffer.from(JSON.stringify([uuid, value]));
    const bytes = Buffer.alloc(HEADER + body.length);
    bytes.writeUInt32LE(body.length);
    body.copy(bytes, HEADER);
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    this.#offsets.add(uuid, this.#end);
    this.#end += bytes.length;
  }

  /** All values with their UUIDs, in the order they were written. */
  *entries(): Generator<readonly [uuid: string, value: Value]> {
    for (let offset = 0; offset < this.#end;) {
      const { entry, end } = this.#read(offset);
      if (this.#offsets.get(entry[0]) === offset) yield entry;
      offset = end;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(offset: number): { readonly entry: readonly [uuid: string, value: Value]; readonly end: number } {
    const header = Buffer.alloc(HEADER);
    readSync(this.#file, header, 0, HEADER, offset);
    const body = Buffer.alloc(header.readUInt32LE());
    readSync(this.#file, body, 0, body.length, offset + HEADER);
    // Written by `set`.
    const entry = JSON.parse(body.toString('utf8')) as readonly [string, Value];
    return { entry, end: offset + HEADER + body.length };
  }
}
