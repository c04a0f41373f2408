import type { ColumnType } from './column-type.ts';

/** A column of a table of Insites. */
export interface Column {
  readonly type: ColumnType;
  /** Whether a row without it is no row that Insites' own pages can show. Imports do not check it. */
  readonly required: boolean;
  /** The table whose rows the column holds by their ids: the import replaces the ids that were sent. */
  readonly belongsTo: string | null;
  /** The table whose rows the column holds by their `uuid`, as the tables of Insites' modules do. */
  readonly uuidOf: string | null;
}

/** A table, by the path that imports name it with. */
export interface Table {
  readonly path: string;
  readonly columns: ReadonlyMap<string, Column>;
}

/**
 * Writes a table down: for each type its columns, `!` behind those that are required.
 * @param uuids columns that hold rows of other tables by their `uuid`: `<column> <table>`, a list in those of `LIST`
 */
export function table(
  path: string,
  types: Readonly<Partial<Record<ColumnType, string>>>,
  uuids: readonly string[] = [],
): Table {
  const columns = new Map<string, Column>([['uuid', column('string')]]);
  for (const [type, names] of Object.entries(types))
    for (const name of names.split(/\s+/).filter((word) => word !== ''))
      columns.set(name.replace('!', ''), {
        // The keys of the object are its types.
        ...column(type as ColumnType),
        required: name.endsWith('!'),
      });
  for (const line of uuids) {
    const [name = '', uuidOf = ''] = line.split(' ');
    const plain = name.replace('!', '');
    columns.set(plain, {
      ...column(LIST.test(plain) ? 'array' : 'string'),
      required: name.endsWith('!'),
      uuidOf,
    });
  }
  return { path, columns };
}

/** Columns that hold several rows. */
const LIST = /uuids$|^gallery_\d$/;

function column(type: ColumnType): Column {
  return { type, required: false, belongsTo: null, uuidOf: null };
}
