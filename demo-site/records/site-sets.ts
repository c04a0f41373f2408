import type { CountedEntity } from '../declarations.ts';
import { valuesAt, type Json, type JsonObject } from '../json.ts';
import { generatedSet, type RecordSet, type SetSource } from './records.ts';
import type { SiteState } from '../state.ts';

/** Where a draft has the fields that cost to make. */
export const REST: unique symbol = Symbol('rest');

/** A record as it is written down: filters and orders look at its fields, of which some may be getters, without the rest being made. */
export type Draft = JsonObject & { readonly [REST]?: () => JsonObject };

/** How the records of a set are made. */
export interface SiteSetSource extends Pick<SetSource<JsonObject>, 'ids' | 'indexed' | 'dependsOn'> {
  /** The number of records. @default the site's number of that entity */
  readonly count?: number;
  /** The record of a serial, without its id where that is the usual one. */
  make(serial: number, site: SiteState): Draft;
  /** What filters and orders look at beside the fields that cost nothing: fields within others, or that no record shows. */
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
  const { make, columns, ...shared } = source;
  const { ids, dependsOn = [] } = shared;
  const records = kept(site);
  const keyOf = (serial: number): string => `${kind} ${serial}`;
  const isOriginal = (): boolean => dependsOn.every((other) => other.version === 0);
  const draftOf = lastOf((serial) => make(serial, site));
  const whole = (serial: number, { [REST]: rest, ...known }: Draft): JsonObject => ({
    ...(ids === undefined ? { id: site.id(kind, serial) } : {}),
    ...known,
    ...rest?.(),
  });
  return generatedSet<JsonObject>({
    ...shared,
    seed: site.seed,
    kind,
    count,
    told: (serial, path) => {
      const column = columns?.[path];
      if (column !== undefined) return valuesAt({ value: column(serial, site) }, 'value');
      if (!isOriginal() || records.get(keyOf(serial)) !== undefined) return undefined;
      const draft = draftOf(serial);
      const [name = ''] = path.split('.', 1);
      return draft[REST] === undefined || !(name in draft) ? undefined : valuesAt(draft, path);
    },
    make: (serial) => {
      if (!isOriginal()) return whole(serial, make(serial, site));
      return records.get(keyOf(serial)) ?? records.keep(keyOf(serial), whole(serial, draftOf(serial)));
    },
  });
}

/** Remembers the last result: filters ask several fields of one record in a row. */
export function lastOf<T>(make: (serial: number) => T): (serial: number) => T {
  let last: { readonly serial: number; readonly value: T } | undefined;
  return (serial) => {
    if (last?.serial !== serial) last = { serial, value: make(serial) };
    return last.value;
  };
}

/** Records that are kept, of all sites of a process together: some 100 MB. */
const MAX_KEPT = 20_000;
const worlds = new Map<string, Map<string, JsonObject>>();
let keptRecords = 0;

/** Keeps records as they were made: filters and orders look at each again and again, and tests start many sites of the same world. */
const kept = perSite(({ world }) => ({
  get: (key: string): JsonObject | undefined => worlds.get(world)?.get(key),
  keep: (key: string, record: JsonObject): JsonObject => {
    if (keptRecords === MAX_KEPT) {
      worlds.clear();
      keptRecords = 0;
    }
    keptRecords += 1;
    const records = worlds.get(world) ?? new Map<string, JsonObject>();
    worlds.set(world, records.set(key, record));
    return record;
  },
}));

/** What is made once for each site. */
export function perSite<T>(make: (site: SiteState) => T): (site: SiteState) => T {
  const made = new WeakMap<SiteState, { readonly value: T }>();
  return (site) => {
    const known = made.get(site) ?? { value: make(site) };
    made.set(site, known);
    return known.value;
  };
}
