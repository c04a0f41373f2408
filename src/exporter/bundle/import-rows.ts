import { csvLine } from './csv.ts';

/** A row as imports take it: columns under their storage names. */
export interface ImportRow {
  readonly table: string;
  /** What the import row carries as `id`, and Insites keeps as external id. */
  readonly id: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A person as imports take them: the account, and the profile that is the row. */
export interface ImportPerson extends ImportRow {
  readonly email: string;
  readonly slug: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** The parts of the two forms that `insites-cli data import` takes: lines of `data.json`, each after a comma, and of the CSV files. */
export const importParts = ['users.json', 'records.json', 'users.csv', 'people.csv', 'records.csv'] as const;

export type ImportPart = (typeof importParts)[number];

/** The columns that have a value. */
export function withoutNulls(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const name in columns) if (columns[name] !== null) kept[name] = columns[name];
  return kept;
}

/** The lines of a record. */
export function recordLines(row: ImportRow): readonly (readonly [ImportPart, string])[] {
  const { table, id, createdAt, updatedAt } = row;
  const properties = JSON.stringify(row.properties);
  const facts = JSON.stringify({
    type_name: table,
    id,
    ...withoutNulls({ created_at: createdAt, updated_at: updatedAt }),
  });
  return [
    ['records.json', `,\n${facts.slice(0, -1)},"properties":${properties}}`],
    ['records.csv', csvLine([id, null, createdAt, updatedAt, properties, table])],
  ];
}

/** The lines of a person; the profile is a record that belongs to the user. */
export function personLines(row: ImportPerson): readonly (readonly [ImportPart, string])[] {
  const { table, id, email, slug, createdAt, updatedAt, firstName, lastName } = row;
  const name = [firstName, lastName].filter((part) => part !== null && part !== '').join(' ');
  const properties = JSON.stringify(row.properties);
  const user = JSON.stringify({
    id,
    email,
    slug,
    ...withoutNulls({
      first_name: firstName,
      last_name: lastName,
      name: name || null,
      created_at: createdAt,
    }),
  });
  const profile = JSON.stringify({ type_name: table, id });
  return [
    [
      'users.json',
      `,\n${user.slice(0, -1)},"profiles":[${profile.slice(0, -1)},"properties":${properties}}]}`,
    ],
    ['users.csv', csvLine([id, email, createdAt, updatedAt, name, slug, firstName, lastName])],
    ['people.csv', csvLine([id, id, createdAt, updatedAt, properties, table])],
  ];
}
