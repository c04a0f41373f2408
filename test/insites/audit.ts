import type { InsitesSite } from './insites-site.ts';
import type { SiteRow } from './rows.ts';
import type { Column } from './table.ts';

/** What is wrong with a site after an import that took everything: in words, one line for each fault. */
export function faults(site: InsitesSite): readonly string[] {
  const rows = site.rows();
  const ids = new Map(rows.map((row) => [row.id, row]));
  const uuids = new Set(rows.map(({ table, properties }) => `${table} ${String(properties['uuid'])}`));
  const seen = new Set<string>();
  return rows.flatMap((row) => [
    ...once(row, seen),
    ...[...site.columns(row.table)].flatMap(([name, { required, belongsTo, uuidOf }]) => {
      const value = row.properties[name] ?? null;
      const where = `${row.table}.${name} of ${row.externalId}`;
      if (value === null) return required ? [`${where} is required`] : [];
      return [value].flat().flatMap((related: unknown) => {
        const isThere =
          belongsTo !== null
            ? ids.get(String(related))?.table === belongsTo
            : uuidOf === null || uuids.has(`${uuidOf} ${String(related)}`);
        return isThere ? [] : [`${where} leads nowhere: ${String(related)}`];
      });
    }),
  ]);
}

/** A row must not be there twice, by the id that was sent or by its UUID. */
function once({ table, externalId, properties }: SiteRow, seen: Set<string>): readonly string[] {
  return [`${table} ${externalId}`, `${table} ${String(properties['uuid'])}`].flatMap((key, place) => {
    const own = `${place} ${key}`;
    if (!seen.has(own)) return [void seen.add(own)].flatMap(() => []);
    return [`${key} is there twice`];
  });
}

type Contents = Readonly<Record<string, Pick<SiteRow, 'externalId' | 'createdAt' | 'user' | 'properties'>>>;

const ATTACHMENT = 'modules/insites_crm/attachment';

/**
 * What a site holds, row by row, whatever ids it gave: relations are told by the UUIDs of their rows, attachments by the addresses of their
 * files.
 */
export function contentsOf(site: InsitesSite): Contents {
  const rows = site.rows();
  const uuids = new Map(rows.map(({ id, properties }) => [id, properties['uuid']]));
  const files = new Map(
    rows
      .filter(({ table }) => table === ATTACHMENT)
      .map(({ externalId, properties }) => [properties['uuid'], externalId]),
  );
  const told = ({ belongsTo, uuidOf }: Column, value: unknown): unknown => {
    if (belongsTo !== null) return uuids.get(String(value)) ?? value;
    return uuidOf === ATTACHMENT ? files.get(value) : value;
  };
  return Object.fromEntries(
    rows
      .filter(({ table }) => table !== ATTACHMENT)
      .map((row): [string, Contents[string]] => {
        const { table, externalId, createdAt, user, properties } = row;
        const values = Object.entries(properties).flatMap(([name, value]) => {
          const column = site.columns(table).get(name);
          if (value === null || column === undefined) return [];
          return [[name, Array.isArray(value) ? value.map((one) => told(column, one)) : told(column, value)]];
        });
        return [
          `${table} ${String(properties['uuid'])}`,
          { externalId, createdAt, user, properties: Object.fromEntries(values) },
        ];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Columns that two sites hold differently, in words. */
export function differences(one: Contents, other: Contents): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((row) => {
    const [a, b] = [flat(one[row]), flat(other[row])];
    return [...new Set([...a.keys(), ...b.keys()])]
      .filter((name) => a.get(name) !== b.get(name))
      .map((name) => `${row} ${name}: ${a.get(name)} against ${b.get(name)}`);
  });
}

function flat(row: Contents[string] | undefined): ReadonlyMap<string, string> {
  if (row === undefined) return new Map([['row', 'none']]);
  const { properties, ...more } = row;
  return new Map(
    Object.entries({ ...more, ...properties }).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}
