import { derived, type Row } from '../../mapping/index.ts';
import type { PlanMapping } from '../plan.ts';

/** Columns of a row by their storage names. */
export type Columns = Readonly<Record<string, unknown>>;

export const NO_VALUES: Columns = {};

/** The columns of a mapping's targets. */
const storageOf = derived(
  ({ constants, fields }: PlanMapping): ReadonlyMap<string, string> =>
    new Map([...constants, ...fields].map(({ target, storage }) => [target, storage])),
);

/** The values of a row under the names of their columns. */
export function columnsOf(mapping: PlanMapping, row: Row): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [target, column] of storageOf(mapping)) columns[column] = row[target] ?? null;
  return columns;
}

/** The columns of targets. */
export function storedAs(mapping: PlanMapping, targets: readonly string[]): readonly string[] {
  return targets.map((target) => storageOf(mapping).get(target) ?? target);
}

/** Columns of tables, by table. */
export type TableColumns = ReadonlyMap<string, ReadonlySet<string>>;

export const NO_COLUMNS: ReadonlySet<string> = new Set();

/** @param columns each as `<table> <column>` */
export function byTable(columns: Iterable<string>): TableColumns {
  const tables = new Map<string, Set<string>>();
  for (const name of columns) {
    const end = name.indexOf(' ');
    const table = name.slice(0, end);
    tables.set(table, (tables.get(table) ?? new Set()).add(name.slice(end + 1)));
  }
  return tables;
}

/** The columns whose names are wanted. */
export function pick(columns: Columns, isWanted: (name: string) => boolean): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name in columns) if (isWanted(name)) picked[name] = columns[name];
  return picked;
}

/** Columns of the row itself, which are no properties. */
const ROW_COLUMNS = new Set(['created_at', 'updated_at']);

/** Parts the row's own columns from those that other tables keep for it (`<table>.<column>`). */
export function split(columns: Columns): {
  readonly properties: Record<string, unknown>;
  readonly extensions: ReadonlyMap<string, Record<string, unknown>>;
} {
  const properties: Record<string, unknown> = {};
  const extensions = new Map<string, Record<string, unknown>>();
  for (const name in columns) {
    if (ROW_COLUMNS.has(name)) continue;
    const value = columns[name];
    const { table, column } = placeOf(name);
    if (table === null) properties[name] = value;
    else extensions.set(table, { ...extensions.get(table), [column]: value });
  }
  return { properties, extensions };
}

/** Where a column is kept: in the row itself, or in another table, which then is a part of its name (`<table>.<column>`). */
export function placeOf(name: string): { readonly table: string | null; readonly column: string } {
  const dot = name.includes('/') ? name.lastIndexOf('.') : -1;
  return dot < 0 ? { table: null, column: name } : { table: name.slice(0, dot), column: name.slice(dot + 1) };
}
