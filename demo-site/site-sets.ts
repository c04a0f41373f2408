import { indexOfGuid } from './ids.ts';
import type { Json, JsonObject } from './json.ts';
import type { CountedEntity } from './declarations.ts';
import { generatedSet, type RecordSet, type SetSource } from './records.ts';
import type { SiteState } from './state.ts';

/** How the records of a set are made: a record is its id, its facts and the rest. */
export interface SiteSetSource extends Pick<SetSource<JsonObject>, 'ids' | 'lookUps' | 'dependsOn'> {
  /** The number of records. @default the site's number of that entity */
  readonly count?: number;
  /** What can be told without making the whole record, for filters and orders over the whole set; every record has the same keys. */
  facts?(serial: number, site: SiteState): JsonObject;
  make(serial: number, site: SiteState): JsonObject;
  /** More that can be told, of fields within others or that the record does not show. */
  readonly columns?: Readonly<Record<string, (serial: number, site: SiteState) => Json | undefined>>;
}

/** Record sets of a site, by the name of their entity. */
export function entitySets<T extends CountedEntity>(
  site: SiteState,
  sources: Readonly<Record<T, SiteSetSource>>,
): Record<T, RecordSet> {
  const sets = Object.entries<SiteSetSource>(sources).map(([entity, source]) => [
    entity,
    // `Object.entries` tells no more than `string`; these are the keys the table is typed with.
    siteSet(site, entity, source.count ?? site.count(entity as T), source),
  ]);
  return Object.fromEntries(sets) as Record<T, RecordSet>;
}

/** A set of records whose ids are made from the seed of the site, unless it has ids of its own. */
export function siteSet(site: SiteState, kind: string, count: number, source: SiteSetSource): RecordSet {
  const { facts, make, columns = {}, ...shared } = source;
  const known = facts === undefined ? undefined : lastOf((serial) => facts(serial, site));
  const records = kept(site);
  const isOriginal = (): boolean => (shared.dependsOn ?? []).every((other) => other.version === 0);
  return generatedSet<JsonObject>({
    ...shared,
    seed: site.seed,
    kind,
    count,
    columns: {
      ...mapValues(known?.(0) ?? {}, (_, key) => (serial: number) => known?.(serial)[key]),
      ...mapValues(columns, (column) => (serial: number) => column(serial, site)),
    },
    make: (serial) => {
      const made = (): JsonObject => ({
        ...(shared.ids === undefined ? { id: site.id(kind, serial) } : {}),
        ...known?.(serial),
        ...make(serial, site),
      });
      return isOriginal() ? records(`${kind} ${serial}`, made) : made();
    },
  });
}

function mapValues<T, U>(object: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

/** Remembers the last result: filters ask several facts of one record in a row. */
export function lastOf<T>(make: (serial: number) => T): (serial: number) => T {
  let last: { readonly serial: number; readonly value: T } | undefined;
  return (serial) => {
    if (last?.serial !== serial) last = { serial, value: make(serial) };
    return last.value;
  };
}

/** A look-up from the id of a record of one kind to the serials of what belongs to it. */
export function belongingTo(
  { seed }: Pick<SiteState, 'seed'>,
  kind: string,
  serialsOf: (owner: number) => readonly number[],
): (id: string) => readonly number[] | undefined {
  return (id) => {
    const owner = indexOfGuid(seed, kind, id);
    return owner === undefined ? undefined : serialsOf(owner);
  };
}

/** The serials that a look-up leads to, where it leads to one or none. */
export const oneOrNone = (serial: number | undefined): readonly number[] =>
  serial === undefined ? [] : [serial];

/** Records that are kept, of all sites of a process together: some 100 MB. */
const MAX_KEPT = 20_000;
const worlds = new Map<string, Map<string, JsonObject>>();
let keptRecords = 0;

/** Keeps records as they were made: filters and orders look at each again and again, and tests start many sites of the same world. */
const kept = perSite((site) => {
  const { world } = site;
  return (key: string, make: () => JsonObject): JsonObject => {
    const known = worlds.get(world)?.get(key);
    if (known !== undefined) return known;
    const record = make();
    if (keptRecords === MAX_KEPT) {
      worlds.clear();
      keptRecords = 0;
    }
    keptRecords += 1;
    const records = worlds.get(world) ?? new Map<string, JsonObject>();
    worlds.set(world, records.set(key, record));
    return record;
  };
});

/** What is made once for each site. */
export function perSite<T>(make: (site: SiteState) => T): (site: SiteState) => T {
  const made = new WeakMap<SiteState, { readonly value: T }>();
  return (site) => {
    const known = made.get(site) ?? { value: make(site) };
    made.set(site, known);
    return known.value;
  };
}
