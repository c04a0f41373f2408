import type { Scratch, ScratchTable } from '../bundle/scratch.ts';
import type { BaseRow } from './base-rows.ts';
import { NO_COLUMNS, type Columns, type TableColumns } from './row-columns.ts';
import type { RowStore } from './row-store.ts';

/**
 * Columns that a `belongs_to` makes relations: Insites replaces the ids in them that imports send by those that it gives. All other
 * columns that refer to rows hold their UUIDs.
 */
export class Relations {
  readonly #columns: TableColumns;
  readonly #there: RowStore<BaseRow>;
  readonly #isMade: (uuid: string) => boolean;
  /** The ids that rows of this bundle are sent with. */
  readonly #ids: ScratchTable<string>;

  /**
   * @param there the rows of earlier bundles
   * @param isMade whether this bundle makes a row
   */
  constructor(
    scratch: Scratch,
    columns: TableColumns,
    there: RowStore<BaseRow>,
    isMade: (uuid: string) => boolean,
  ) {
    this.#ids = scratch.table();
    this.#columns = columns;
    this.#there = there;
    this.#isMade = isMade;
  }

  /** Takes the id that a row of this bundle is sent with. */
  add(uuid: string, id: string): void {
    if (uuid !== id) this.#ids.add(uuid, id);
  }

  /** The columns of a row as imports send them. */
  asSent(table: string, columns: Columns): Columns {
    const sent = (value: unknown): unknown => (Array.isArray(value) ? value.map(sent) : this.#idOf(value));
    const relations = this.of(table);
    if (relations.size === 0) return columns;
    const all = { ...columns };
    for (const name of relations) if (Object.hasOwn(all, name)) all[name] = sent(all[name]);
    return all;
  }

  /** The columns of a table that are relations. */
  of(table: string): ReadonlySet<string> {
    return this.#columns.get(table) ?? NO_COLUMNS;
  }

  /** Whether a relation names a row that is new: an earlier bundle may have named it already, when no row could be found. */
  isToNew(value: unknown): boolean {
    return [value]
      .flat()
      .some((uuid: unknown) => typeof uuid === 'string' && this.#isMade(uuid) && !this.#there.has(uuid));
  }

  /**
   * Whether the import that brings the relation resolves it: it leads to one row, which is there before.
   * @param isSent whether an import has a row before the one that refers to it
   */
  isResolved(value: unknown, isSent: (uuid: string) => boolean): boolean {
    return typeof value === 'string' && (isSent(value) || this.#there.has(value));
  }

  #idOf(uuid: unknown): unknown {
    if (typeof uuid !== 'string') return uuid;
    return this.#ids.get(uuid) ?? this.#there.get(uuid)?.id ?? uuid;
  }
}
