import { isDeepStrictEqual } from 'node:util';
import { linesOf } from '../bundle/lines.ts';
import { codeOf } from '../export-error.ts';
import { rowsOfCrosswalk } from './base-bundle.ts';
import type { Columns } from './row-columns.ts';
import type { RowStore } from './row-store.ts';

/** A row as Insites has it: what was imported, and the updates since. */
export interface BaseRow {
  readonly table: string;
  /** The id that it was sent with; null for a row that only an update tells of. */
  readonly id: string | null;
  readonly columns: Columns;
  readonly isPerson: boolean;
}

/** A row in `data.json`, as `writeImportFiles` made it. */
interface ImportedRow {
  readonly type_name: string;
  readonly id: string;
  readonly properties: Columns;
}

/** A line of `data.json`: a record or a person. */
type ImportedLine =
  | ImportedRow
  | {
      readonly email: string;
      readonly first_name?: string;
      readonly last_name?: string;
      readonly profiles: readonly ImportedRow[];
    };

/** A line of `updates.ndjson`, or of `relations.ndjson` and `galleries.ndjson`, which have no extensions. */
interface UpdateLine {
  readonly table: string;
  readonly uuid: string;
  readonly properties: Columns;
  readonly extensions?: readonly Omit<UpdateLine, 'extensions'>[];
}

/** Reads the rows of earlier bundles that are still there, in the order they were made, with the values that Insites was given. */
export async function readBaseRows(folders: readonly string[], rows: RowStore<BaseRow>): Promise<void> {
  for (const folder of folders) {
    for await (const line of linesOf(`${folder}/data.json`))
      for (const [uuid, row] of importedRows(line)) if (typeof uuid === 'string') rows.set(uuid, row);
    for (const name of ['updates', 'relations', 'galleries'])
      for await (const { extensions = [], ...own } of updateLines(`${folder}/${name}.ndjson`))
        for (const { table, uuid, properties } of [own, ...extensions]) {
          const { id = null, columns = {}, isPerson = false } = rows.get(uuid) ?? {};
          rows.set(uuid, { table, id, columns: { ...columns, ...properties }, isPerson });
        }
    for await (const { targetUuid } of rowsOfCrosswalk(`${folder}/deletions.csv`)) {
      const fields = rows.get(targetUuid)?.columns['custom_field_uuid'];
      if (typeof fields === 'string') rows.delete(fields);
      rows.delete(targetUuid);
    }
  }
}

function importedRows(line: string): readonly (readonly [uuid: unknown, row: BaseRow])[] {
  // Each row has a line of its own, which ends with what separates it from the next or closes the list.
  const text = line.replace(/(?:\],|\]\}|,)$/, '');
  if (!text.startsWith('{') || !text.endsWith('}')) return [];
  // A bundle that was checked: the exporter wrote the line.
  const imported = JSON.parse(text) as ImportedLine;
  const isPerson = 'profiles' in imported;
  const { email, first_name, last_name } = isPerson ? imported : {};
  const account = isPerson ? { email, first_name, last_name } : {};
  return (isPerson ? imported.profiles : [imported]).map(({ type_name: table, id, properties }) => {
    const { uuid, ...columns } = properties;
    return [uuid, { table, id, columns: { ...columns, ...account }, isPerson }];
  });
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
