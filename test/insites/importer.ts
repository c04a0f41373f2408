import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf, linesOf } from '../exporter/bundle.ts';
import { deployedTables } from './deployed-tables.ts';
import type { InsitesSite } from './insites-site.ts';
import type { ImportAnswer, ModelImport, Properties, SiteRow, UserImport } from './rows.ts';
import { LostAnswer } from './timing.ts';

// What docs/importing-into-insites.md says, step by step: each function is named as its step there.

/** Rows of one import request. */
const BATCH = 100;

/** A line of `updates.ndjson` or `relations.ndjson`. */
interface Line {
  readonly table: string;
  readonly uuid: string;
  readonly properties: Properties;
  readonly extensions?: readonly Line[];
}

/** "Set up": the tree of definitions is deployed as it is. */
export function setUp(site: InsitesSite, bundle: string): void {
  site.deploy(deployedTables(join(bundle, 'setup/deploy')));
}

/** "Copy": people, then records in the order of the file, then relations. */
export async function copy(site: InsitesSite, bundle: string): Promise<void> {
  await importData(site, bundle);
  await makeRelations(site, bundle);
  await makeGalleries(site, bundle);
}

/** "Final sync": new columns, what is gone, changes, new rows, and relations. */
export async function finalSync(site: InsitesSite, bundle: string): Promise<void> {
  setUp(site, bundle);
  await deleteRows(site, bundle);
  await writeUpdates(site, bundle);
  await copy(site, bundle);
}

async function importData(site: InsitesSite, bundle: string): Promise<void> {
  const { users, records }: { users: UserImport[]; records: ModelImport[] } = JSON.parse(
    readFileSync(join(bundle, 'data.json'), 'utf8'),
  );
  const table = users[0]?.profiles[0]?.type_name ?? '';
  await Promise.all(
    batches(users).map((batch) =>
      sendOnce(
        batch,
        (people) => site.importUsers(people),
        profileId,
        (ids) => site.records(table, { externalIds: ids }),
      ),
    ),
  );
  // A batch can refer to rows of the one before.
  for (const batch of batches(records))
    await sendOnce(
      batch,
      (rows) => site.importModels(rows),
      ({ id }) => id,
      async (ids) => {
        const tables = [...new Set(batch.map(({ type_name: name }) => name))];
        return (await Promise.all(tables.map((name) => site.records(name, { externalIds: ids })))).flat();
      },
    );
}

function profileId({ profiles }: UserImport): string {
  return profiles[0]?.id ?? '';
}

/** Sends rows. When the answer is lost, looks which of them are there, and sends only those that are not. */
async function sendOnce<Row>(
  rows: readonly Row[],
  send: (rows: readonly Row[]) => Promise<ImportAnswer>,
  idOf: (row: Row) => string,
  readBack: (ids: readonly string[]) => Promise<readonly SiteRow[]>,
): Promise<void> {
  if (rows.length === 0) return;
  try {
    const answer = await send(rows);
    const given = new Map(answer.external_ids.map((id, place) => [id, answer.ids[place]]));
    const missing = rows.filter((row) => given.get(idOf(row)) === undefined);
    if (missing.length > 0) throw new Error(`not answered for: ${missing.map(idOf).join(', ')}`);
  } catch (error) {
    if (!(error instanceof LostAnswer)) throw error;
    const there = await again(() => readBack(rows.map(idOf)));
    const known = new Set(there.map(({ externalId }) => externalId));
    await sendOnce(
      rows.filter((row) => !known.has(idOf(row))),
      send,
      idOf,
      readBack,
    );
  }
}

async function writeUpdates(site: InsitesSite, bundle: string): Promise<void> {
  for (const { table, uuid, properties, extensions = [] } of lines(bundle, 'updates.ndjson')) {
    const { email, first_name: first, last_name: last, ...own } = properties;
    const account = { email, first_name: first, last_name: last };
    const named = Object.entries(account).filter(([, value]) => value !== undefined);
    const isPerson = 'email' in properties && table.endsWith('/crm_contact');
    if (isPerson) await again(() => site.patchContact(uuid, Object.fromEntries(named)));
    await update(site, { table, uuid, properties: isPerson ? own : properties });
    for (const extension of extensions) await update(site, extension);
  }
}

async function makeRelations(site: InsitesSite, bundle: string): Promise<void> {
  for (const { table, uuid, properties } of lines(bundle, 'relations.ndjson')) {
    const related: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties)) {
      const target = site.columns(table).get(name)?.belongsTo;
      if (target == null) throw new Error(`${table}.${name} belongs to no table`);
      const ids = await Promise.all([value ?? []].flat().map((id: unknown) => givenId(site, target, id)));
      const given = ids.filter((id) => id !== null);
      related[name] = Array.isArray(value) ? given : (given[0] ?? null);
    }
    await update(site, { table, uuid, properties: related });
  }
}

/** The id that Insites gave to a row, by the id that was sent; null where the row is not there. */
async function givenId(site: InsitesSite, table: string, sent: unknown): Promise<string | null> {
  const [row, ...more] = await again(() => site.records(table, { externalIds: [String(sent)] }));
  if (more.length > 0) throw new Error(`${table} has several rows ${String(sent)}`);
  return row?.id ?? null;
}

async function makeGalleries(site: InsitesSite, bundle: string): Promise<void> {
  for (const { table, uuid, properties } of lines(bundle, 'galleries.ndjson')) {
    const galleries: Record<string, unknown> = {};
    for (const [name, files] of Object.entries(properties)) {
      if (!Array.isArray(files)) galleries[name] = null;
      else {
        const made: string[] = [];
        for (const { remote_url: url } of files as { remote_url: string }[])
          made.push(await site.attach(url));
        galleries[name] = made;
      }
    }
    await update(site, { table, uuid, properties: galleries });
  }
}

/** `deletions.csv`: each row, and the row of its custom fields. */
async function deleteRows(site: InsitesSite, bundle: string): Promise<void> {
  if (!existsSync(join(bundle, 'deletions.csv'))) return;
  for (const { table = '', targetUuid = '' } of csvOf(bundle, 'deletions.csv')) {
    const row = await rowOf(site, table, targetUuid);
    const extension = row.properties['custom_field_uuid'];
    const home = site.columns(table).get('custom_field_uuid')?.uuidOf;
    if (typeof extension === 'string' && home != null)
      await site.recordDelete((await rowOf(site, home, extension)).id);
    await (table.endsWith('/crm_contact') ? site.deleteContact(targetUuid) : site.recordDelete(row.id));
  }
}

async function update(site: InsitesSite, { table, uuid, properties }: Line): Promise<void> {
  if (Object.keys(properties).length === 0) return;
  const { id } = await rowOf(site, table, uuid);
  await again(() => site.recordUpdate(id, properties));
}

/** The row with a `uuid`. */
async function rowOf(site: InsitesSite, table: string, uuid: string): Promise<SiteRow> {
  const [row, ...more] = await again(() => site.records(table, { column: 'uuid', values: [uuid] }));
  if (row === undefined || more.length > 0) throw new Error(`${table} has no one row ${uuid}`);
  return row;
}

/** Reads and changes do no harm when they are sent twice; imports do. */
async function again<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof LostAnswer)) throw error;
    return again(call);
  }
}

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, number) =>
    items.slice(number * BATCH, (number + 1) * BATCH),
  );
}

function lines(bundle: string, path: string): readonly Line[] {
  // The lines of a bundle are checked against their schemas elsewhere.
  return linesOf(bundle, path) as readonly Line[];
}
