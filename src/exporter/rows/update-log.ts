import type { Scratch } from '../bundle/scratch.ts';
import type { Columns } from './row-columns.ts';
import { RowStore } from './row-store.ts';

/** One change of a row. */
export interface RowUpdate {
  readonly columns: Columns;
  /** Columns whose values are added up over the updates of the row. */
  readonly adds: readonly string[];
  /** Columns that have no value, whatever the row's own record says. */
  readonly emptied: readonly string[];
  /** Columns whose values were not read. */
  readonly unread: readonly string[];
}

/** What the updates of rows come to. */
export class UpdateLog {
  readonly #rows: RowStore<Pick<RowUpdate, 'columns' | 'unread'>>;

  constructor(scratch: Scratch) {
    this.#rows = new RowStore(scratch);
  }

  /** Adds an update; a null in it writes nothing, unless the column is to be empty and no other update has a value for it. */
  append(uuid: string, { columns, adds, emptied, unread }: RowUpdate): void {
    const known = this.#rows.get(uuid);
    const all: Record<string, unknown> = { ...known?.columns };
    for (const [name, value] of Object.entries(columns)) {
      const before = all[name];
      if (value === null || value === undefined) {
        if (emptied.includes(name)) all[name] = before ?? null;
        continue;
      }
      const isSum = adds.includes(name) && typeof before === 'number' && typeof value === 'number';
      all[name] = isSum ? before + value : value;
    }
    this.#rows.set(uuid, { columns: all, unread: [...new Set([...(known?.unread ?? []), ...unread])] });
  }

  /** What all updates of a row come to together; null when it has none. */
  columnsOf(uuid: string): Columns | null {
    return this.#rows.get(uuid)?.columns ?? null;
  }

  /** Columns of a row that an update would have written, had it been read. */
  unreadOf(uuid: string): readonly string[] {
    return this.#rows.get(uuid)?.unread ?? [];
  }
}
