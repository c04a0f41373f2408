import { isDeepStrictEqual } from 'node:util';
import { EntryFile } from './entry-file.ts';
import { codeOf } from './export-error.ts';
import { linesOf } from './lines.ts';
import type { Columns } from './update-log.ts';
import { UuidIndex } from './uuid-index.ts';

/** A row as Insites has it: what was imported, and the updates since. */
interface BaseRow {
  readonly columns: Columns;
  readonly isPerson: boolean;
}

/** A line of `data.json`, as `writeImportFiles` made it: of a person or of a record. */
type ImportedLine =
  | { readonly type_name: string; readonly properties: Columns }
  | {
      readonly email: string;
      readonly first_name?: string;
      readonly last_name?: string;
      readonly profiles: readonly { readonly properties: Columns }[];
    };

/** A line of `updates.ndjson`. */
interface UpdateLine {
  readonly uuid: string;
  readonly properties: Columns;
  readonly extensions: readonly { readonly uuid: string; readonly properties: Columns }[];
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
      for await (const line of updateLines(folder)) this.#update(line);
    }
  }

  /** The values of a row; null when no bundle tells any. */
  columnsOf(uuid: string): Columns | null {
    return this.#row(uuid)?.columns ?? null;
  }

  isPerson(uuid: string): boolean {
    return this.#row(uuid)?.isPerson === true;
  }

  close(): void {
    this.#file.close();
  }

  #row(uuid: string): BaseRow | null {
    const offset = this.#index.get(uuid);
    // Written by `#put`.
    return offset === undefined ? null : (this.#file.read(offset) as BaseRow);
  }

  #put(uuid: unknown, row: BaseRow): void {
    if (typeof uuid === 'string') this.#index.add(uuid, this.#file.append(row));
  }

  #import(line: string): void {
    // Each row has a line of its own, which ends with what separates it from the next or closes the list.
    const row = line.replace(/(?:\],|\]\}|,)$/, '');
    if (!row.startsWith('{') || !row.endsWith('}')) return;
    // A bundle that was checked: the exporter wrote the line.
    const imported = JSON.parse(row) as ImportedLine;
    if ('type_name' in imported) {
      const { uuid, ...columns } = imported.properties;
      this.#put(uuid, { columns, isPerson: false });
      return;
    }
    const { email, first_name, last_name, profiles } = imported;
    const { uuid, ...columns } = profiles[0]?.properties ?? {};
    this.#put(uuid, { columns: { ...columns, email, first_name, last_name }, isPerson: true });
  }

  #update({ uuid, properties, extensions }: UpdateLine): void {
    for (const row of [{ uuid, properties }, ...extensions]) {
      const before = this.#row(row.uuid);
      this.#put(row.uuid, {
        columns: { ...before?.columns, ...row.properties },
        isPerson: before?.isPerson === true,
      });
    }
  }
}

async function* updateLines(folder: string): AsyncGenerator<UpdateLine> {
  try {
    // The exporter wrote it.
    for await (const line of linesOf(`${folder}/updates.ndjson`)) yield JSON.parse(line) as UpdateLine;
  } catch (error) {
    // A bundle without changes may come without the file.
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
