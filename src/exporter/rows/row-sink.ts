import { changedColumns, type BaseRows } from './base-rows.ts';
import { columnsOf, pick, split, withoutNulls } from './row-columns.ts';
import { identityName, textAt, uuidV5, type Row } from '../../mapping/index.ts';
import { BundleFile, type ImportPerson, type ImportRow } from '../bundle/index.ts';
import type { PlanMapping, WriteAction } from '../plan.ts';
import type { Relations } from './relations.ts';
import type { Columns, UpdateLog } from './update-log.ts';

/** A row that is to be written. */
export interface RowToWrite {
  readonly table: string;
  readonly action: WriteAction;
  /** `import_users` for people. */
  readonly route: string;
  readonly mapping: PlanMapping;
  readonly row: Row;
  readonly uuid: string;
  readonly id: string;
  /** Whether Insites has the row already, from an earlier bundle. */
  readonly isThere: boolean;
}

/** What rows are made of and compared with. */
export interface SinkValues {
  /** What later steps write to rows: it is merged into them. */
  readonly later: UpdateLog;
  /** Rows that Insites has. */
  readonly there: BaseRows;
  /** Columns whose values are rows by the ids that they were sent with. */
  readonly relations: Relations;
  /** Columns (`<table> <column>`) that hold attachments, which no import makes. */
  readonly galleries: ReadonlySet<string>;
  readonly siteId: string;
  /** Columns of tables (`<table> <column>`) whose values may be in records that were not read again. */
  readonly partlyRead: ReadonlySet<string>;
}

/** Columns of a person's account; the profile does not repeat them. */
const ACCOUNT_COLUMNS = new Set(['email', 'first_name', 'last_name']);

/**
 * Sorts rows by how they get to Insites: new people, new records, changes of rows that are there, and, after all of them, relations and
 * galleries.
 */
export class RowSink {
  readonly people: BundleFile;
  readonly records: BundleFile;
  readonly updates: BundleFile;
  readonly relations: BundleFile;
  readonly galleries: BundleFile;
  readonly #values: SinkValues;

  private constructor(
    files: readonly [BundleFile, BundleFile, BundleFile, BundleFile, BundleFile],
    values: SinkValues,
  ) {
    [this.people, this.records, this.updates, this.relations, this.galleries] = files;
    this.#values = values;
  }

  /** Opens the lists in a folder. */
  static async open(folder: string, values: SinkValues): Promise<RowSink> {
    const create = (name: string): Promise<BundleFile> => BundleFile.create(folder, name);
    const files = [
      await create('people.rows'),
      await create('records.rows'),
      await create('updates.ndjson'),
      await create('relations.ndjson'),
      await create('galleries.ndjson'),
    ] as const;
    return new RowSink(files, values);
  }

  async write(row: RowToWrite): Promise<void> {
    const columns = { ...columnsOf(row.mapping, row.row), ...this.#values.later.columnsOf(row.uuid) };
    if (row.isThere) return this.#update(row, columns);
    const { relations, galleries } = this.#values;
    const all = withoutNulls(columns);
    const isGallery = (name: string): boolean => galleries.has(`${row.table} ${name}`);
    const given = pick(all, (name) => !isGallery(name));
    const { properties, extensions } = split(relations.asSent(row.table, given));
    const createdAt = textAt(columns, 'created_at');
    const updatedAt = textAt(columns, 'updated_at');
    for (const [table, own] of extensions) {
      const uuid = this.#extensionOf(row.uuid);
      properties['custom_field_uuid'] = uuid;
      await this.#extension({ table, id: uuid, createdAt, updatedAt, properties: own });
    }
    const own: ImportRow = {
      table: row.table,
      id: row.id,
      createdAt,
      updatedAt,
      properties: { uuid: row.uuid, ...properties },
    };
    if (row.route === 'import_users') await this.people.row(`${JSON.stringify(person(own, row.uuid))}\n`);
    else await this.records.row(`${JSON.stringify(own)}\n`);
    const isLate = (name: string): boolean =>
      relations.isRelation(row.table, name) && !relations.isResolved(given[name]);
    await later(this.relations, row, pick(properties, isLate));
    await later(this.galleries, row, pick(all, isGallery));
    relations.sent(row.uuid);
  }

  /** Writes the changes of a row that no step of this bundle makes. */
  async writeLater(row: Pick<RowToWrite, 'table' | 'uuid'>): Promise<void> {
    const columns = this.#values.later.columnsOf(row.uuid);
    if (columns !== null) await this.#update(row, columns);
  }

  /** Writes columns of a row that is there. */
  async change({
    columns,
    ...row
  }: Pick<RowToWrite, 'table' | 'uuid'> & { readonly columns: Columns }): Promise<void> {
    await this.#update(row, columns);
  }

  /** Writes what is different from the row that is there; nothing where nothing is. */
  async #update({ table, uuid }: Pick<RowToWrite, 'table' | 'uuid'>, columns: Columns): Promise<void> {
    const { uuid: _uuid, created_at: _createdAt, updated_at: _updatedAt, ...rest } = columns;
    const { there, relations, galleries, partlyRead: partly } = this.#values;
    const known = Object.entries(rest).filter(
      ([name, value]) => (value ?? null) !== null || !partly.has(`${table} ${name}`),
    );
    const { properties, extensions } = split(relations.asSent(table, Object.fromEntries(known)));
    const before = there.columnsOf(uuid);
    const differs = changedColumns(before, properties);
    const isRelation = (name: string): boolean => relations.isRelation(table, name);
    const isGallery = (name: string): boolean => galleries.has(`${table} ${name}`);
    await later(this.relations, { table, uuid }, pick(differs, isRelation));
    await later(this.galleries, { table, uuid }, pick(differs, isGallery));
    const changed = pick(differs, (name) => !isRelation(name) && !isGallery(name));
    const others: { table: string; uuid: string; properties: Columns }[] = [];
    for (const [other, own] of extensions) {
      const id = this.#extensionOf(uuid);
      const ownBefore = there.columnsOf(id);
      const ownChanged = changedColumns(ownBefore, own);
      if (Object.keys(ownChanged).length === 0) continue;
      // The row had no custom field until now.
      if (before !== null && ownBefore === null) {
        changed['custom_field_uuid'] = id;
        const times = { createdAt: textAt(columns, 'created_at'), updatedAt: textAt(columns, 'updated_at') };
        await this.#extension({ table: other, id, ...times, properties: ownChanged });
      } else others.push({ table: other, uuid: id, properties: ownChanged });
    }
    if (Object.keys(changed).length === 0 && others.length === 0) return;
    // Insites takes no change of a person without it.
    const email = there.isPerson(uuid) && !('email' in changed) ? { email: before?.['email'] } : {};
    const line = { table, uuid, properties: { ...email, ...changed }, extensions: others };
    await this.updates.row(`${JSON.stringify(line)}\n`);
  }

  async #extension({ properties, ...row }: ImportRow): Promise<void> {
    const extension: ImportRow = { ...row, properties: { uuid: row.id, ...properties } };
    await this.records.row(`${JSON.stringify(extension)}\n`);
  }

  /** The row that keeps a row's custom fields. */
  #extensionOf(uuid: string): string {
    return uuidV5(identityName(this.#values.siteId, 'custom_field', uuid));
  }
}

/** Writes columns of a row that are to be written when all rows are there. */
async function later(
  file: BundleFile,
  { table, uuid }: Pick<RowToWrite, 'table' | 'uuid'>,
  properties: Columns,
): Promise<void> {
  if (Object.keys(properties).length > 0) await file.row(`${JSON.stringify({ table, uuid, properties })}\n`);
}

function person(row: ImportRow, uuid: string): ImportPerson {
  const { properties } = row;
  const profile = Object.entries(properties).filter(([name]) => !ACCOUNT_COLUMNS.has(name));
  return {
    ...row,
    properties: Object.fromEntries(profile),
    email: textAt(properties, 'email') ?? '',
    slug: uuid,
    firstName: textAt(properties, 'first_name'),
    lastName: textAt(properties, 'last_name'),
  };
}
