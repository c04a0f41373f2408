import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { UuidIndex } from './uuid-index.ts';

/** Columns that later steps write to a row, by their storage names. */
export type Columns = Readonly<Record<string, unknown>>;

/** One change of a row. */
export interface RowUpdate {
  readonly columns: Columns;
  /** Columns whose values are added up over the updates of the row. */
  readonly adds: readonly string[];
}

interface Entry extends RowUpdate {
  /** Where the update before this one of the same row begins; -1 for the first. */
  readonly previous: number;
}

/** Bytes before an entry that tell its length. */
const HEADER = 4;

/** The updates of rows, on disk in the order they came, found by the row's UUID. */
export class UpdateLog {
  readonly #file: number;
  readonly #index = new UuidIndex();
  #end = 0;

  /** Starts an empty log at a path. */
  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  append(uuid: string, update: RowUpdate): void {
    const entry: Entry = { ...update, previous: this.#index.get(uuid) ?? -1 };
    const body = Buffer.from(JSON.stringify(entry));
    const bytes = Buffer.alloc(HEADER + body.length);
    bytes.writeUInt32LE(body.length);
    body.copy(bytes, HEADER);
    let written = 0;
    while (written < bytes.length)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    this.#index.add(uuid, this.#end);
    this.#end += bytes.length;
  }

  /** What all updates of a row come to together; null when it has none. A null among them writes nothing. */
  columnsOf(uuid: string): Columns | null {
    const updates: RowUpdate[] = [];
    let offset = this.#index.get(uuid) ?? -1;
    while (offset >= 0) {
      const entry = this.#read(offset);
      updates.unshift(entry);
      offset = entry.previous;
    }
    return updates.length === 0 ? null : fold(updates);
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(offset: number): Entry {
    const header = Buffer.alloc(HEADER);
    readSync(this.#file, header, 0, HEADER, offset);
    const body = Buffer.alloc(header.readUInt32LE());
    readSync(this.#file, body, 0, body.length, offset + HEADER);
    // Written by `append`.
    return JSON.parse(body.toString('utf8')) as Entry;
  }
}

function fold(updates: readonly RowUpdate[]): Columns {
  const columns: Record<string, unknown> = {};
  for (const update of updates) {
    for (const [name, value] of Object.entries(update.columns)) {
      if (value === null || value === undefined) continue;
      const before = columns[name];
      columns[name] =
        update.adds.includes(name) && typeof before === 'number' && typeof value === 'number'
          ? before + value
          : value;
    }
  }
  return columns;
}
