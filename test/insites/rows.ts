/** Values of a row by the names of their columns. */
export type Properties = Readonly<Record<string, unknown>>;

/** A row as the site keeps it. */
export interface SiteRow {
  /** Insites' own, a number of its table. */
  readonly id: string;
  readonly table: string;
  /** What an import sent as `id`. */
  readonly externalId: string;
  readonly createdAt: string | null;
  readonly properties: Properties;
  /** The account of the person whose profile the row is. */
  readonly user: Account | null;
  readonly isDeleted: boolean;
}

/** The account of a person. */
export interface Account {
  readonly externalId: string;
  readonly email: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Additional properties, as far as the site's schema of users declares them. */
  readonly properties: Properties;
}

/** One row of `import_models` (`CustomizationImport`). */
export interface ModelImport {
  readonly type_name: string;
  readonly id: string;
  readonly properties: Properties;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** One person of `import_users` (`UserImport`). */
export interface UserImport {
  readonly id: string;
  readonly email: string;
  readonly slug: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly name?: string;
  readonly created_at?: string;
  readonly properties?: Properties;
  readonly encrypted_password?: string;
  readonly profiles: readonly ModelImport[];
}

/** What an import answers: ids beside the external ids that they were given for. */
export interface ImportAnswer {
  readonly ids: readonly string[];
  readonly external_ids: readonly string[];
}
