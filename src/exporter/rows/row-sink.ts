import { changedColumns, type BaseRow } from './base-rows.ts';
import { columnsOf, NO_COLUMNS, pick, split, type Columns, type TableColumns } from './row-columns.ts';
import { identityName, textAt, uuidV5, type Row } from '../../mapping/index.ts';
import {
  personLines,
  recordLines,
  withoutNulls,
  type ImportPart,
  type ImportPerson,
  type ImportRow,
} from '../bundle/import-rows.ts';
import type { Parts } from '../bundle/parts.ts';
import type { PlanMapping } from '../plan.ts';
import type { Relations } from './relations.ts';
import type { RowStore } from './row-store.ts';
import type { Unreadable } from './unreadable.ts';
import type { UpdateLog } from './update-log.ts';

/** A row of a table. */
export interface TableRow {
  readonly table: string;
  readonly uuid: string;
}

/** A row that is to be written. */
export interface RowToWrite extends TableRow {
  readonly isPerson: boolean;
  readonly mapping: PlanMapping;
  readonly row: Row;
  readonly id: string;
  /** Whether Insites has the row already, from an earlier bundle. */
  readonly isThere: boolean;
  /** What later steps write to it. */
  readonly later: Columns | null;
  /** What they would write, and have no value for. */
  readonly emptied: Columns;
  /** Columns whose values were not read: that they are empty says nothing. */
  readonly unread: readonly string[];
  /** Whether an import has a row before this one. */
  readonly isSent: (uuid: string) => boolean;
}

/** Where rows go beside the files for import: what comes after it. */
export const sinkFiles = ['updates.ndjson', 'relations.ndjson', 'galleries.ndjson'] as const;

export type SinkPart = ImportPart | (typeof sinkFiles)[number];

/** What rows are made of and compared with. */
export interface SinkValues {
  /** What later steps write to rows: it is merged into them. */
  readonly later: UpdateLog;
  /** Rows that Insites has. */
  readonly there: RowStore<BaseRow>;
  /** Columns whose values are rows by the ids that they were sent with. */
  readonly relations: Relations;
  /** Columns that hold attachments, which no import makes. */
  readonly galleries: TableColumns;
  readonly siteId: string;
  readonly unreadable: Unreadable;
}

/** Columns of a person's account; the profile does not repeat them. */
const ACCOUNT_COLUMNS = new Set(['email', 'first_name', 'last_name']);

/**
 * Sorts rows by how they get to Insites: new people, new records, changes of rows that are there, and, after all of them, relations and
 * galleries.
 */
export class RowSink {
  readonly #parts: Pick<Parts<SinkPart>, 'row'>;
  readonly #values: SinkValues;

  constructor(parts: Pick<Parts<SinkPart>, 'row'>, values: SinkValues) {
    this.#parts = parts;
    this.#values = values;
  }

  write(row: RowToWrite): void {
    const columns = { ...columnsOf(row.mapping, row.row), ...row.later };
    if (row.isThere) return this.change(row, { ...row.emptied, ...columns }, row.unread);
    const { relations } = this.#values;
    const all = withoutNulls(columns);
    const galleries = this.#galleriesOf(row);
    const given = galleries.size === 0 ? all : pick(all, (name) => !galleries.has(name));
    const { properties, extensions } = split(relations.asSent(row.table, given));
    const times = { createdAt: textAt(columns, 'created_at'), updatedAt: textAt(columns, 'updated_at') };
    for (const [table, own] of extensions) {
      const uuid = this.#extensionOf(row.uuid);
      properties['custom_field_uuid'] = uuid;
      this.#extension({ table, id: uuid, ...times, properties: own });
    }
    const own: ImportRow = {
      table: row.table,
      id: row.id,
      ...times,
      properties: { uuid: row.uuid, ...properties },
    };
    this.#lines(row.isPerson ? personLines(person(own, row.uuid)) : recordLines(own));
    const late = [...relations.of(row.table)].filter(
      (name) => !relations.isResolved(given[name], row.isSent),
    );
    this.#after('relations.ndjson', row, new Set(late), properties);
    this.#after('galleries.ndjson', row, galleries, all);
  }

  /** Writes the changes of a row that no step of this bundle makes. */
  writeLater(row: TableRow): void {
    const columns = this.#values.later.columnsOf(row.uuid);
    if (columns !== null) this.change(row, columns);
  }

  /**
   * Writes of a row that is there what is different now; nothing where nothing is.
   * @param unread columns whose values were not read
   */
  change(row: TableRow, columns: Columns, unread: readonly string[] = []): void {
    const { table, uuid } = row;
    const { there, relations, later, unreadable } = this.#values;
    const before = there.get(uuid);
    const unknown = new Set([...unread, ...later.unreadOf(uuid), ...unreadable.columnsOf(table)]);
    const isPartlyRead = unreadable.isPartlyRead(table);
    const isKnown = (name: string, value: unknown): boolean =>
      before === null || !(unknown.has(name) || (isPartlyRead && (value ?? null) === null));
    const own = new Set(['uuid', 'created_at', 'updated_at']);
    const known = Object.entries(columns).filter(([name, value]) => !own.has(name) && isKnown(name, value));
    const { properties, extensions } = split(relations.asSent(table, Object.fromEntries(known)));
    const late = relations.of(table);
    const differs = {
      ...pick(properties, (name) => late.has(name) && relations.isToNew(columns[name])),
      ...changedColumns(before?.columns ?? null, properties),
    };
    const galleries = this.#galleriesOf(row);
    this.#after('relations.ndjson', row, late, differs);
    this.#after('galleries.ndjson', row, galleries, differs);
    const changed = pick(differs, (name) => !late.has(name) && !galleries.has(name));
    const others: (TableRow & { readonly properties: Columns })[] = [];
    for (const [other, values] of extensions) {
      const id = this.#extensionOf(uuid);
      const extension = there.get(id);
      const ownChanged = changedColumns(extension?.columns ?? null, values);
      if (Object.keys(ownChanged).length === 0) continue;
      // The row had no custom field until now.
      if (before !== null && extension === null) {
        changed['custom_field_uuid'] = id;
        const times = { createdAt: textAt(columns, 'created_at'), updatedAt: textAt(columns, 'updated_at') };
        this.#extension({ table: other, id, ...times, properties: ownChanged });
      } else others.push({ table: other, uuid: id, properties: ownChanged });
    }
    if (Object.keys(changed).length === 0 && others.length === 0) return;
    // Insites takes no change of a person without it.
    const email =
      before?.isPerson === true && !('email' in changed) ? { email: before.columns['email'] } : {};
    const line = { table, uuid, properties: { ...email, ...changed }, extensions: others };
    this.#parts.row('updates.ndjson', `${JSON.stringify(line)}\n`);
  }

  #extension({ properties, ...row }: ImportRow): void {
    const extension: ImportRow = { ...row, properties: { uuid: row.id, ...properties } };
    this.#lines(recordLines(extension));
  }

  #lines(lines: readonly (readonly [ImportPart, string])[]): void {
    for (const [part, line] of lines) this.#parts.row(part, line);
  }

  /** Writes those columns of a row that are to be written when all rows are there. */
  #after(
    file: 'relations.ndjson' | 'galleries.ndjson',
    { table, uuid }: TableRow,
    late: ReadonlySet<string>,
    columns: Columns,
  ): void {
    if (late.size === 0) return;
    const properties = pick(columns, (name) => late.has(name));
    if (Object.keys(properties).length > 0)
      this.#parts.row(file, `${JSON.stringify({ table, uuid, properties })}\n`);
  }

  #galleriesOf({ table }: TableRow): ReadonlySet<string> {
    return this.#values.galleries.get(table) ?? NO_COLUMNS;
  }

  /** The row that keeps a row's custom fields. */
  #extensionOf(uuid: string): string {
    return uuidV5(identityName(this.#values.siteId, 'custom_field', uuid));
  }
}

function person(row: ImportRow, uuid: string): ImportPerson {
  const { properties } = row;
  return {
    ...row,
    properties: pick(properties, (name) => !ACCOUNT_COLUMNS.has(name)),
    email: textAt(properties, 'email') ?? '',
    slug: uuid,
    firstName: textAt(properties, 'first_name'),
    lastName: textAt(properties, 'last_name'),
  };
}
