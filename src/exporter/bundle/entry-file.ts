import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes before an entry that tell its length. */
const HEADER = 4;

/** Values on disk, one after the other, found by where they begin. */
export class EntryFile {
  readonly #file: number;
  #end = 0;

  /** Starts an empty file at a path. */
  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  /** @returns where the entry begins */
  append(entry: unknown): number {
    const body = Buffer.from(JSON.stringify(entry));
    const bytes = Buffer.alloc(HEADER + body.length);
    bytes.writeUInt32LE(body.length);
    body.copy(bytes, HEADER);
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    const offset = this.#end;
    this.#end += bytes.length;
    return offset;
  }

  /** The entry that begins at an offset. */
  read(offset: number): unknown {
    const header = Buffer.alloc(HEADER);
    readSync(this.#file, header, 0, HEADER, offset);
    const body = Buffer.alloc(header.readUInt32LE());
    readSync(this.#file, body, 0, body.length, offset + HEADER);
    return JSON.parse(body.toString('utf8'));
  }

  /** All entries with the offsets at which they begin, in the order they came. */
  *entries(): Generator<readonly [number, unknown]> {
    for (let offset = 0; offset < this.#end;) {
      const header = Buffer.alloc(HEADER);
      readSync(this.#file, header, 0, HEADER, offset);
      yield [offset, this.read(offset)];
      offset += HEADER + header.readUInt32LE();
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
