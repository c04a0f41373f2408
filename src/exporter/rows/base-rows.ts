import { isDeepStrictEqual } from 'node:util';
import { EntryFile, linesOf } from '../bundle/index.ts';
import { codeOf } from '../export-error.ts';
import type { Columns } from './update-log.ts';
import { UuidIndex } from '../source/index.ts';

/** A row as Insites has it: what was imported, and the updates since. */
interface BaseRow {
  readonly table: string;
  readonly uuid: string;
  /** The id that it was sent with; null for a row that only an update tells of. */
  readonly id: string | null;
  readonly columns: Columns;
  readonly isPerson: boolean;
}

/** A line of `data.json`, as `writeImportFiles` made it: of a person or of a record. */
type ImportedLine =
  | { readonly type_name: string; readonly id: string; readonly properties: Columns }
  | {
      readonly email: string;
      readonly first_name?: string;
      readonly last_name?: string;
      readonly profiles: readonly {
        readonly type_name: string;
        readonly id: string;
        readonly properties: Columns;
      }[];
    };

/** A line of `updates.ndjson`, or of `relations.ndjson` and `galleries.ndjson`, which have no extensions. */
interface UpdateLine {
  readonly table: string;
  readonly uuid: string;
  readonly properties: Columns;
  readonly extensions?: readonly Omit<UpdateLine, 'extensions'>[];
}

/** The rows of earlier bundles with the values that Insites was given: on disk, found by their UUID. */
export class BaseRows {
  readonly #file: EntryFile;
  readonly #index = new UuidIndex();

  /** Starts without rows, in a file at a path. */
  constructor(path: string) {
    this.#file = new EntryFile(path);
  }

  /** Takes over bundles in the order they were made. */
  async read(folders: readonly string[]): Promise<void> {
    for (const folder of folders) {
      for await (const line of linesOf(`${folder}/data.json`)) this.#import(line);
      for (const name of ['updates', 'relations', 'galleries'])
        for await (const line of updateLines(`${folder}/${name}.ndjson`)) this.#update(line);
    }
  }

  has(uuid: string): boolean {
    return this.#index.has(uuid);
  }

  /** The id that a row was sent with; null when no bundle tells it. */
  idOf(uuid: string): string | null {
    return this.#row(uuid)?.id ?? null;
  }

  /** The values of a row; null when no bundle tells any. */
  columnsOf(uuid: string): Columns | null {
    return this.#row(uuid)?.columns ?? null;
  }

  isPerson(uuid: string): boolean {
    return this.#row(uuid)?.isPerson === true;
  }

  /** Every row, as the last bundle tells it. */
  *rows(): Generator<Pick<BaseRow, 'table' | 'uuid' | 'columns'>> {
    for (const [offset, entry] of this.#file.entries()) {
      // Written by `#put`.
      const row = entry as BaseRow;
      if (this.#index.get(row.uuid) === offset) yield row;
    }
  }

  close(): void {
    this.#file.close();
  }

  #row(uuid: string): BaseRow | null {
    const offset = this.#index.get(uuid);
    // Written by `#put`.
    return offset === undefined ? null : (this.#file.read(offset) as BaseRow);
  }

  #put({ uuid, ...row }: Omit<BaseRow, 'uuid'> & { readonly uuid: unknown }): void {
    if (typeof uuid === 'string') this.#index.add(uuid, this.#file.append({ uuid, ...row }));
  }

  #import(line: string): void {
    // Each row has a line of its own, which ends with what separates it from the next or closes the list.
    const row = line.replace(/(?:\],|\]\}|,)$/, '');
    if (!row.startsWith('{') || !row.endsWith('}')) return;
    // A bundle that was checked: the exporter wrote the line.
    const imported = JSON.parse(row) as ImportedLine;
    if ('type_name' in imported) {
      const { uuid, ...columns } = imported.properties;
      this.#put({ table: imported.type_name, uuid, id: imported.id, columns, isPerson: false });
      return;
    }
    const { email, first_name, last_name, profiles } = imported;
    for (const { type_name: table, id, properties } of profiles) {
      const { uuid, ...columns } = properties;
      this.#put({ table, uuid, id, columns: { ...columns, email, first_name, last_name }, isPerson: true });
    }
  }

  #update({ table, uuid, properties, extensions }: UpdateLine): void {
    for (const row of [{ table, uuid, properties }, ...(extensions ?? [])]) {
      const before = this.#row(row.uuid);
      this.#put({
        table: row.table,
        uuid: row.uuid,
        id: before?.id ?? null,
        columns: { ...before?.columns, ...row.properties },
        isPerson: before?.isPerson === true,
      });
    }
  }
}

async function* updateLines(path: string): AsyncGenerator<UpdateLine> {
  try {
    // The exporter wrote it.
    for await (const line of linesOf(path)) yield JSON.parse(line) as UpdateLine;
  } catch (error) {
    // A bundle without changes, or of an earlier version, may come without the file.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The columns whose values differ from the row that is there; null for a value that is gone, if there was one. */
export function changedColumns(before: Columns | null, now: Columns): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, value]) => {
      // As it stands in a file: `undefined` and dates have another form there.
      const written: unknown = JSON.parse(JSON.stringify(value ?? null));
      return isDeepStrictEqual(written, before?.[name] ?? null) ? [] : [[name, written]];
    }),
  );
}
