import { takes } from './column-type.ts';
import { moduleTables } from './module-tables.ts';
import type { Account, ImportAnswer, ModelImport, Properties, SiteRow, UserImport } from './rows.ts';
import type { Column, Table } from './table.ts';
import type { Timing } from './timing.ts';

/** Columns of a person that the account keeps, and no profile. */
const ACCOUNT = { email: 'email', first_name: 'firstName', last_name: 'lastName' } as const;

/**
 * An Insites site, as far as imports see one. Every call is a job: it is carried out at some later time, and answered later still; an
 * answer can be lost.
 */
export class InsitesSite {
  readonly #timing: Timing;
  readonly #tables = new Map<string, Table>();
  readonly #rows = new Map<string, SiteRow>();
  readonly #userColumns: ReadonlySet<string>;
  readonly #dropped: string[] = [];
  /** The addresses of accounts, each once, with the rows of their profiles. */
  readonly #addresses = new Map<string, string>();
  #lastId = 0;

  /** @param userColumns additional properties that the schema of users declares */
  constructor(timing: Timing, userColumns: readonly string[] = []) {
    this.#timing = timing;
    this.#userColumns = new Set(userColumns);
    this.deploy(moduleTables);
  }

  /** Makes tables. One that is there gets the columns that it lacks. */
  deploy(tables: readonly Table[]): void {
    for (const { path, columns } of tables) {
      const before = this.#tables.get(path)?.columns ?? new Map<string, Column>();
      this.#tables.set(path, { path, columns: new Map([...before, ...columns]) });
    }
    for (const { path, columns } of this.#tables.values())
      for (const [name, { belongsTo }] of columns)
        if (belongsTo !== null && !this.#tables.has(belongsTo))
          throw new Error(`${path}.${name} belongs to ${belongsTo}, which is not there`);
  }

  /** `import_models(models, _id_remap: true)`. A batch with one bad row writes nothing. */
  importModels(models: readonly ModelImport[]): Promise<ImportAnswer> {
    return this.#timing.run(() => {
      for (const model of models) this.#check(model.type_name, model.properties);
      const rows = models.map((model) => this.#insert(model, null));
      return { ids: rows.map(({ id }) => id), external_ids: rows.map(({ externalId }) => externalId) };
    });
  }

  /** `import_users(users, _id_remap: true)`. It answers in an order of its own, and drops additional properties that are not declared. */
  importUsers(users: readonly UserImport[]): Promise<ImportAnswer> {
    return this.#timing.run(() => {
      for (const { profiles, email, encrypted_password: password } of users) {
        if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`"${email}" is no e-mail address`);
        if (password !== undefined) throw new Error(`${email} comes with a password`);
        this.#checkAddress(email, null);
        for (const { type_name: path, properties } of profiles) this.#check(path, properties);
      }
      const rows = users.flatMap((user) => {
        const account = this.#account(user);
        return user.profiles.map((profile) =>
          this.#insert({ created_at: user.created_at, ...profile }, account),
        );
      });
      const answered = this.#timing.shuffled(rows);
      return { ids: answered.map(({ id }) => id), external_ids: answered.map((row) => row.externalId) };
    });
  }

  /**
   * `records(table, filter: { external_id: { value_in } })`, or those with one of some values in a column. A table that is not there has no
   * rows, and no error.
   */
  records(
    table: string,
    { externalIds, column, values }: Readonly<Partial<Filter>>,
  ): Promise<readonly SiteRow[]> {
    return this.#timing.run(() =>
      [...this.#rows.values()].filter(
        (row) =>
          row.table === table &&
          !row.isDeleted &&
          (externalIds?.includes(row.externalId) ?? values?.includes(row.properties[column ?? '']) ?? true),
      ),
    );
  }

  /** `record_update(id, record)`: null empties a column, and nothing is remapped. */
  recordUpdate(id: string, properties: Properties): Promise<void> {
    return this.#timing.run(() => {
      const row = this.#there(id);
      this.#check(row.table, properties);
      this.#put({ ...row, properties: { ...row.properties, ...properties } });
    });
  }

  /** `PATCH /crm/api/v2/contacts/:uuid`, which asks for the address also where it stays. */
  patchContact(uuid: string, properties: Properties): Promise<void> {
    return this.#timing.run(() => {
      const { user, ...row } = this.#contact(uuid);
      if (typeof properties['email'] !== 'string') throw new Error(`${uuid}: email is required`);
      this.#checkAddress(properties['email'], row.id);
      this.#addresses.delete(user.email.toLowerCase());
      const account = Object.entries(ACCOUNT).flatMap(([name, key]) =>
        name in properties ? [[key, properties[name]]] : [],
      );
      const own = Object.fromEntries(Object.entries(properties).filter(([name]) => !(name in ACCOUNT)));
      this.#check(row.table, own);
      this.#put({
        ...row,
        user: { ...user, ...Object.fromEntries(account) },
        properties: { ...row.properties, ...own },
      });
    });
  }

  /** `DELETE /crm/api/v2/contacts/:uuid`: the account, which keeps an address to itself, goes with the profile. */
  deleteContact(uuid: string): Promise<void> {
    return this.#timing.run(() => {
      const row = this.#contact(uuid);
      this.#put({ ...row, isDeleted: true });
      this.#addresses.delete(row.user.email.toLowerCase());
    });
  }

  /** `record_delete(id)`. The row and its external id stay for 30 days, marked as deleted. */
  recordDelete(id: string): Promise<void> {
    return this.#timing.run(() => this.#put({ ...this.#there(id), isDeleted: true }));
  }

  /** All rows that are not deleted. */
  rows(): readonly SiteRow[] {
    return [...this.#rows.values()].filter(({ isDeleted }) => !isDeleted);
  }

  columns(table: string): ReadonlyMap<string, Column> {
    return this.#tables.get(table)?.columns ?? new Map<string, Column>();
  }

  /** Additional properties of people that nobody declared. */
  dropped(): readonly string[] {
    return this.#dropped;
  }

  /** Makes a CRM attachment of a file. Its file is the external id here, so that galleries can be compared. */
  attach(url: string): Promise<string> {
    return this.#timing.run(() => {
      if (!URL.canParse(url)) throw new Error(`no address of a file: ${url}`);
      const uuid = `attachment-${this.#lastId + 1}`;
      this.#insert({ type_name: 'modules/insites_crm/attachment', id: url, properties: { uuid } }, null);
      return uuid;
    });
  }

  #insert(model: NewRow, user: Account | null): SiteRow {
    this.#lastId += 1;
    const row: SiteRow = {
      id: String(this.#lastId),
      table: model.type_name,
      externalId: model.id,
      createdAt: model.created_at ?? null,
      properties: this.#remapped(model.type_name, model.properties),
      user,
      isDeleted: false,
    };
    this.#put(row);
    return row;
  }

  /** Puts the ids that the site gave in place of those that were sent, in columns that belong to a table, where the row is there already. */
  #remapped(path: string, properties: Properties): Properties {
    const columns = this.columns(path);
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => {
        const related = columns.get(name)?.belongsTo ?? null;
        if (related === null || typeof value !== 'string') return [name, value];
        const row = [...this.#rows.values()].find(
          ({ table, externalId, isDeleted }) => table === related && externalId === value && !isDeleted,
        );
        return [name, row?.id ?? value];
      }),
    );
  }

  #account({ id, email, first_name: firstName, last_name: lastName, properties = {} }: UserImport): Account {
    const entries = Object.entries(properties);
    for (const [name] of entries) if (!this.#userColumns.has(name)) this.#dropped.push(name);
    return {
      externalId: id,
      email,
      firstName: firstName ?? null,
      lastName: lastName ?? null,
      properties: Object.fromEntries(entries.filter(([name]) => this.#userColumns.has(name))),
    };
  }

  /** Only that tables and columns are there, and types. */
  #check(path: string, properties: Properties): void {
    const table = this.#tables.get(path);
    if (table === undefined) throw new Error(`no table ${path}`);
    for (const [name, value] of Object.entries(properties)) {
      const column = table.columns.get(name);
      if (column === undefined) throw new Error(`${path} has no column ${name}`);
      if (!takes(column.type, value))
        throw new Error(`${path}.${name} (${column.type}) does not take ${JSON.stringify(value)}`);
    }
  }

  #there(id: string): SiteRow {
    const row = this.#rows.get(id);
    if (row === undefined || row.isDeleted) throw new Error(`no row ${id}`);
    return row;
  }

  #put(row: SiteRow): void {
    this.#rows.set(row.id, row);
    if (row.user !== null && !row.isDeleted) this.#addresses.set(row.user.email.toLowerCase(), row.id);
  }

  #contact(uuid: string): SiteRow & { readonly user: Account } {
    for (const row of this.#rows.values()) {
      const { user, isDeleted, properties } = row;
      if (user !== null && !isDeleted && properties['uuid'] === uuid) return { ...row, user };
    }
    throw new Error(`no contact ${uuid}`);
  }

  #checkAddress(email: string, own: string | null): void {
    const taken = this.#addresses.get(email.toLowerCase());
    if (taken !== undefined && taken !== own) throw new Error(`${email} is taken`);
  }
}

type NewRow = Pick<ModelImport, 'type_name' | 'id' | 'properties'> & {
  readonly created_at?: string | undefined;
};

interface Filter {
  readonly externalIds: readonly string[];
  readonly column: string;
  readonly values: readonly unknown[];
}
