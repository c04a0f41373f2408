import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { BundleFile, factsOf, type FileFacts } from './bundle-file.ts';
import { csvLine } from './csv.ts';
import { linesOf } from './lines.ts';

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

/** The rows for import, as `RowSink` left them. */
export interface RowFiles {
  readonly people: FileFacts;
  readonly records: FileFacts;
}

/** The columns that have a value. */
export function withoutNulls(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}

/** Writes `data.json` and `data.zip`, the two forms that `insites-cli data import` takes. */
export async function writeImportFiles(folder: string, rows: RowFiles): Promise<readonly FileFacts[]> {
  return [await writeJson(folder, rows), await writeZip(folder, rows)];
}

async function writeJson(folder: string, { people, records }: RowFiles): Promise<FileFacts> {
  const file = await BundleFile.create(folder, 'data.json', '{"users":[');
  const list = async <T extends ImportRow>(path: string, toJson: (row: T) => unknown): Promise<void> => {
    let separator = '\n';
    for await (const row of rowsOf<T>(`${folder}/${path}`)) {
      await file.row(`${separator}${JSON.stringify(toJson(row))}`);
      separator = ',\n';
    }
  };
  await list<ImportPerson>(people.path, userOf);
  await file.write('],\n"records":[');
  await list<ImportRow>(records.path, recordOf);
  await file.write(']}\n');
  return file.finish();
}

function recordOf({ table, id, createdAt, updatedAt, properties }: ImportRow): Record<string, unknown> {
  return {
    type_name: table,
    id,
    ...withoutNulls({ created_at: createdAt, updated_at: updatedAt }),
    properties,
  };
}

function userOf({ email, slug, id, firstName, lastName, table, createdAt, properties }: ImportPerson) {
  return {
    id,
    email,
    slug,
    ...withoutNulls({
      first_name: firstName,
      last_name: lastName,
      name: nameOf(firstName, lastName) || null,
      created_at: createdAt,
    }),
    profiles: [{ type_name: table, id, properties }],
  };
}

function nameOf(...names: readonly (string | null)[]): string {
  return names.filter((name) => name !== null && name !== '').join(' ');
}

// Passwords, tokens and external ids have columns of their own, which must not even be there empty.
const USER_COLUMNS = ['id', 'email', 'created_at', 'updated_at', 'name', 'slug', 'first_name', 'last_name'];
const RECORD_COLUMNS = ['id', 'user_id', 'created_at', 'updated_at', 'properties', 'model_schema'];

/** Rows of one CSV file; more go into the next. */
const ROWS_PER_FILE = 100_000;

/** ZIP archives keep a time for each file; the same everywhere, it says nothing. Local parts, because that is how the format keeps it. */
const NO_TIME = new Date(1980, 0, 1);

async function writeZip(folder: string, rows: RowFiles): Promise<FileFacts> {
  const path = 'data.zip';
  const zip = new ZipFile();
  const add = (name: string, lines: AsyncIterable<string>): void => {
    const options = { mtime: NO_TIME, mode: 0o100644, forceDosTimestamp: true };
    zip.addReadStream(Readable.from(lines, { objectMode: false }), name, options);
  };
  const records = rows.records.rows ?? 0;
  const people = rows.people.rows ?? 0;
  if (people > 0) add('users.csv', userLines(`${folder}/${rows.people.path}`));
  // A person's profile is a record that belongs to the user.
  const total = people + records;
  for (let number = 0; number * ROWS_PER_FILE < Math.max(total, 1); number += 1)
    add(`records.${number + 1}.csv`, recordLines(folder, rows, number * ROWS_PER_FILE));
  zip.end();
  // The types of yazl name the interface of old streams; it is one of today's.
  const output = zip.outputStream as unknown as Readable;
  await pipeline(output, createWriteStream(`${folder}/${path}`, { flush: true }));
  return { ...(await factsOf(folder, path)), rows: total + people };
}

async function* userLines(path: string): AsyncGenerator<string> {
  yield csvLine(USER_COLUMNS);
  for await (const row of rowsOf<ImportPerson>(path)) {
    const { id, email, createdAt, updatedAt, slug, firstName, lastName } = row;
    yield csvLine([id, email, createdAt, updatedAt, nameOf(firstName, lastName), slug, firstName, lastName]);
  }
}

async function* recordLines(folder: string, rows: RowFiles, from: number): AsyncGenerator<string> {
  yield csvLine(RECORD_COLUMNS);
  let index = 0;
  for (const [path, isPerson] of [
    [rows.people.path, true],
    [rows.records.path, false],
  ] as const) {
    for await (const line of linesOf(`${folder}/${path}`)) {
      const isHere = index >= from && index < from + ROWS_PER_FILE;
      index += 1;
      if (!isHere) continue;
      const { id, createdAt, updatedAt, properties, table } = parseRow<ImportRow>(line);
      yield csvLine([id, isPerson ? id : null, createdAt, updatedAt, JSON.stringify(properties), table]);
    }
  }
}

async function* rowsOf<T extends ImportRow>(path: string): AsyncGenerator<T> {
  for await (const line of linesOf(path)) yield parseRow<T>(line);
}

/** `RowSink` wrote the line. */
function parseRow<T extends ImportRow>(line: string): T {
  return JSON.parse(line) as T;
}
