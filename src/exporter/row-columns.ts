import type { Row } from '../mapping/index.ts';
import type { ReadStep } from './known-rows.ts';
import type { ExportPlan, PlanMapping } from './plan.ts';
import type { Columns } from './update-log.ts';

/** The values of a row under the names of their columns. */
export function columnsOf({ fields, constants }: PlanMapping, row: Row): Record<string, unknown> {
  const storage = new Map(
    [...constants, ...fields].map(({ target, storage: column }) => [target, column] as const),
  );
  return Object.fromEntries([...storage].map(([target, column]) => [column, row[target] ?? null]));
}

/** Columns that changes of rows write, of which only what changed was read: that one has no value says nothing. */
export function partlyRead(steps: readonly ReadStep[]): ReadonlySet<string> {
  return new Set(
    steps
      .filter(({ isDelta }) => isDelta)
      .flatMap(({ step }) => [step, ...step.children])
      .filter(({ action }) => action === 'UPDATE')
      .flatMap(({ table, fields, constants }) =>
        [...constants, ...fields].map(({ storage }) => `${table} ${storage}`),
      ),
  );
}

/** Columns of tables (`<table> <column>`) that hold files which have to be made attachments first. */
export function galleryColumns({ steps }: Pick<ExportPlan, 'steps'>): ReadonlySet<string> {
  return new Set(
    steps
      .flatMap((step) => [step, ...step.children])
      .flatMap(({ table, fields }) =>
        fields
          .filter(({ transform }) => transform === 'UPLOAD_LIST')
          .map(({ storage }) => `${table} ${storage}`),
      ),
  );
}

/** The columns whose names are wanted. */
export function pick(columns: Columns, isWanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => isWanted(name)));
}

/** The columns that have a value. */
export function withoutNulls(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
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
  for (const [name, value] of Object.entries(columns)) {
    if (ROW_COLUMNS.has(name)) continue;
    const dot = name.includes('/') ? name.lastIndexOf('.') : -1;
    if (dot < 0) properties[name] = value;
    else {
      const table = name.slice(0, dot);
      const own = extensions.get(table) ?? {};
      own[name.slice(dot + 1)] = value;
      extensions.set(table, own);
    }
  }
  return { properties, extensions };
}
