import type { BaseRows } from './base-rows.ts';
import { EntryFile } from '../bundle/index.ts';
import type { Columns } from './update-log.ts';
import { UuidIndex } from '../source/index.ts';

/**
 * Columns that a `belongs_to` makes relations: Insites replaces the ids in them that imports send by those that it gives. All other
 * columns that refer to rows hold their UUIDs.
 */
export class Relations {
  readonly #columns: ReadonlySet<string>;
  readonly #there: BaseRows;
  readonly #file: EntryFile;
  readonly #ids = new UuidIndex();
  readonly #sent = new UuidIndex();

  /**
   * @param path where a file is started
   * @param columns each as `<table> <column>`
   * @param there the rows of earlier bundles
   */
  constructor(path: string, columns: ReadonlySet<string>, there: BaseRows) {
    this.#file = new EntryFile(path);
    this.#columns = columns;
    this.#there = there;
  }

  /** Takes the id that a row of this bundle is sent with. */
  add(uuid: string, id: string): void {
    if (uuid !== id) this.#ids.add(uuid, this.#file.append(id));
  }

  /** Tells that an import has a row from here on. */
  sent(uuid: string): void {
    this.#sent.add(uuid);
  }

  /** The columns of a row as imports send them. */
  asSent(table: string, columns: Columns): Record<string, unknown> {
    return mapped(columns, (name, value) =>
      this.isRelation(table, name)
        ? Array.isArray(value)
          ? value.map((uuid: unknown) => this.#idOf(uuid))
          : this.#idOf(value)
        : value,
    );
  }

  isRelation(table: string, column: string): boolean {
    return this.#columns.has(`${table} ${column}`);
  }

  /** Whether the import that brings the relation resolves it: it leads to one row, which is there before. */
  isResolved(value: unknown): boolean {
    return typeof value === 'string' && (this.#sent.has(value) || this.#there.has(value));
  }

  close(): void {
    this.#file.close();
  }

  #idOf(uuid: unknown): unknown {
    if (typeof uuid !== 'string') return uuid;
    const place = this.#ids.get(uuid);
    return place === undefined ? (this.#there.idOf(uuid) ?? uuid) : this.#file.read(place);
  }
}

function mapped(
  columns: Columns,
  change: (name: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value === null ? null : change(name, value)]),
  );
}
