import { EntryFile } from '../bundle/index.ts';
import { UuidIndex } from '../source/index.ts';

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

/** The updates of rows, on disk in the order they came, found by the row's UUID. */
export class UpdateLog {
  readonly #file: EntryFile;
  readonly #index = new UuidIndex();

  /** Starts an empty log at a path. */
  constructor(path: string) {
    this.#file = new EntryFile(path);
  }

  append(uuid: string, update: RowUpdate): void {
    const entry: Entry = { ...update, previous: this.#index.get(uuid) ?? -1 };
    this.#index.add(uuid, this.#file.append(entry));
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
    this.#file.close();
  }

  #read(offset: number): Entry {
    // Written by `append`.
    return this.#file.read(offset) as Entry;
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
