import { identityName, uuidV5, type Row } from '../mapping/index.ts';
import { BundleFile } from './bundle-file.ts';
import type { PlanMapping, WriteAction } from './plan.ts';
import type { Columns, UpdateLog } from './update-log.ts';

/** A row as imports take it: columns under their storage names. */
export interface ImportRow {
  readonly table: string;
  /** What the import row carries as `id`, and Insites keeps as external id. */
  readonly id: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly properties: Columns;
}

/** A person as imports take them: the account, and the profile that is the row. */
export interface ImportPerson extends ImportRow {
  readonly email: string;
  readonly slug: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

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

/** Columns of the row itself, which are no properties. */
const ROW_COLUMNS = new Set(['created_at', 'updated_at']);

/** Columns of a person's account; the profile does not repeat them. */
const ACCOUNT_COLUMNS = new Set(['email', 'first_name', 'last_name']);

/** Sorts rows by how they get to Insites: new people, new records, and changes of rows that are there. */
export class RowSink {
  readonly people: BundleFile;
  readonly records: BundleFile;
  readonly updates: BundleFile;
  readonly #later: UpdateLog;
  readonly #siteId: string;

  private constructor(
    files: readonly [BundleFile, BundleFile, BundleFile],
    later: UpdateLog,
    siteId: string,
  ) {
    [this.people, this.records, this.updates] = files;
    this.#later = later;
    this.#siteId = siteId;
  }

  /**
   * Opens the three lists in a folder.
   * @param later what later steps write to rows: it is merged into them
   */
  static async open(folder: string, later: UpdateLog, siteId: string): Promise<RowSink> {
    const create = (name: string): Promise<BundleFile> => BundleFile.create(folder, name);
    const files = [
      await create('people.rows'),
      await create('records.rows'),
      await create('updates.ndjson'),
    ] as const;
    return new RowSink(files, later, siteId);
  }

  async write(row: RowToWrite): Promise<void> {
    const columns = { ...columnsOf(row.mapping, row.row), ...this.#later.columnsOf(row.uuid) };
    if (row.isThere) return this.#update(row, columns);
    const { properties, extensions } = split(withoutNulls(columns));
    const createdAt = textOf(columns['created_at']);
    const updatedAt = textOf(columns['updated_at']);
    for (const [table, own] of extensions) {
      const uuid = this.#extensionOf(row.uuid);
      properties['custom_field_uuid'] = uuid;
      const extension: ImportRow = { table, id: uuid, createdAt, updatedAt, properties: { uuid, ...own } };
      await this.records.row(`${JSON.stringify(extension)}\n`);
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
  }

  /** Writes the changes of a row that no step of this bundle makes. */
  async writeLater(row: Pick<RowToWrite, 'table' | 'uuid'>): Promise<void> {
    const columns = this.#later.columnsOf(row.uuid);
    if (columns !== null) await this.#update(row, columns);
  }

  async #update({ table, uuid }: Pick<RowToWrite, 'table' | 'uuid'>, columns: Columns): Promise<void> {
    const { uuid: _uuid, created_at: _created, updated_at: _updated, ...rest } = columns;
    const { properties, extensions } = split(rest);
    const others = [...extensions].map(([other, own]) => ({
      table: other,
      uuid: this.#extensionOf(uuid),
      properties: own,
    }));
    await this.updates.row(`${JSON.stringify({ table, uuid, properties, extensions: others })}\n`);
  }

  /** The row that keeps a row's custom fields. */
  #extensionOf(uuid: string): string {
    return uuidV5(identityName(this.#siteId, 'custom_field', uuid));
  }
}

/** The values of a row under the names of their columns. */
export function columnsOf({ fields, constants }: PlanMapping, row: Row): Record<string, unknown> {
  const storage = new Map(
    [...constants, ...fields].map(({ target, storage: column }) => [target, column] as const),
  );
  return Object.fromEntries([...storage].map(([target, column]) => [column, row[target] ?? null]));
}

function withoutNulls(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}

/** Parts the row's own columns from those that other tables keep for it (`<table>.<column>`). */
function split(columns: Columns): {
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

function person(row: ImportRow, uuid: string): ImportPerson {
  const { properties } = row;
  const profile = Object.entries(properties).filter(([name]) => !ACCOUNT_COLUMNS.has(name));
  return {
    ...row,
    properties: Object.fromEntries(profile),
    email: textOf(properties['email']) ?? '',
    slug: uuid,
    firstName: textOf(properties['first_name']),
    lastName: textOf(properties['last_name']),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
