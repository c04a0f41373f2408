import { guidOf, indexOfGuid } from './ids.ts';
import { isObject, valuesAt, type Json, type JsonObject } from '../json.ts';

/**
 * The records of one kind, in the order they were created. Positions run from 0 to `count - 1`; a removed record closes the
 * gap. A record's *serial* is the index it was generated from: it never changes and rises with the position.
 */
export interface RecordSet<T extends JsonObject = JsonObject> {
  readonly count: number;
  /** Rises with every change; what is computed from the set holds for one version. */
  readonly version: number;
  at(position: number): T;
  idAt(position: number): string;
  /** The position of a record, or undefined when there is none with this id (any more). */
  indexOf(id: string): number | undefined;
  /** Creates the next record, generated like the others, with `partial` over it. */
  add(partial?: JsonObject): T;
  remove(id: string): void;
  /** Changes top-level fields; `updatedDate` and `revision`, where the record has them, move on as Wix would move them. */
  update(id: string, patch: JsonObject): void;
  serialAt(position: number): number;
  /** The position of a serial, or of the first record after it when it is gone. */
  positionOf(serial: number): number;
  /** The values at a dotted path of a record, without generating the record where the set knows a shorter way. */
  valuesAt(position: number, path: string): readonly Json[];
  /** The positions that may hold a value in a field, or undefined when the set has no index on the field. */
  find(field: string, value: string): readonly number[] | undefined;
}

export interface SetSource<T extends JsonObject> {
  readonly seed: number;
  /** Names the ids: two sets with the same kind and seed have the same ids. */
  readonly kind: string;
  readonly count: number;
  /** Makes the record of a serial. Must depend on nothing but the serial. */
  make(serial: number): T;
  /** The id of a serial, and back, and where records have it; by default a GUID made from seed, kind and serial, at `id`. */
  readonly ids?: {
    readonly field?: string;
    of(serial: number): string;
    serialOf(id: string): number | undefined;
  };
  /** The values at a path, where they can be told without making the whole record: filters and orders look at every record. */
  told?(serial: number, path: string): readonly Json[] | undefined;
  /** Fields by whose values records are looked for, beside their ids. */
  readonly indexed?: readonly string[];
  /** Sets that its records are made from: a change of theirs is a change of this one. */
  readonly dependsOn?: readonly RecordSet[];
}

// Changes made to a site while it runs are later than every generated date, and a second apart.
const FIRST_CHANGE = Date.UTC(2026, 5, 1);

/**
 * A set whose records are generated when they are asked for. Nothing is held in memory but what was changed.
 */
export function generatedSet<T extends JsonObject>(source: SetSource<T>): RecordSet<T> {
  const ids: NonNullable<SetSource<T>['ids']> = source.ids ?? {
    of: (serial: number) => guidOf(source.seed, source.kind, serial),
    serialOf: (id: string) => indexOfGuid(source.seed, source.kind, id),
  };
  const removed: number[] = []; // serials, rising
  const changed = new Map<number, T>();
  const indexes = new Map<string, Map<Json, number[]>>();
  let added = 0;
  let version = 0;

  const serialAt = (position: number): number =>
    removed.reduce((serial, gone) => (gone <= serial ? serial + 1 : serial), position);
  const removedBefore = (serial: number): number => removed.filter((gone) => gone < serial).length;
  const bySerial = (serial: number): T => changed.get(serial) ?? source.make(serial);
  const exists = (serial: number): boolean => serial < source.count + added && !removed.includes(serial);
  const known = (id: string): number => {
    const serial = ids.serialOf(id);
    if (serial === undefined || !exists(serial)) {
      throw new RangeError(`the demo site has no ${source.kind} with id ${id}`);
    }
    return serial;
  };

  /** The serials of the records as they were generated, by the values of a field. */
  const indexOn = (field: string): ReadonlyMap<Json, readonly number[]> => {
    const index = indexes.get(field) ?? new Map<Json, number[]>();
    if (!indexes.has(field))
      for (let serial = 0; serial < source.count; serial += 1)
        for (const value of source.told?.(serial, field) ?? valuesAt(source.make(serial), field)) {
          const others = index.get(value);
          if (others === undefined) index.set(value, [serial]);
          else others.push(serial);
        }
    indexes.set(field, index);
    return index;
  };

  const set: RecordSet<T> = {
    get count() {
      return source.count + added - removed.length;
    },
    get version() {
      return (source.dependsOn ?? []).reduce((sum, other) => sum + other.version, version);
    },
    serialAt,
    positionOf: (serial) => serial - removedBefore(serial),
    at: (position) => {
      if (position < 0 || position >= set.count) {
        throw new RangeError(`${source.kind} ${position} is out of range: there are ${set.count}`);
      }
      return bySerial(serialAt(position));
    },
    idAt: (position) => ids.of(serialAt(position)),
    indexOf: (id) => {
      const serial = ids.serialOf(id);
      return serial === undefined || !exists(serial) ? undefined : serial - removedBefore(serial);
    },
    valuesAt: (position, path) => {
      const serial = serialAt(position);
      const told = changed.has(serial) ? undefined : source.told?.(serial, path);
      return told ?? valuesAt(bySerial(serial), path);
    },
    find: (field, value) => {
      if (field === (ids.field ?? 'id')) {
        const position = set.indexOf(value);
        return position === undefined ? [] : [position];
      }
      if (source.indexed?.includes(field) !== true) return undefined;
      const found = indexOn(field).get(value) ?? [];
      return [...found, ...changed.keys()].filter(exists).map((serial) => serial - removedBefore(serial));
    },
    add: (partial = {}) => {
      const serial = source.count + added;
      added += 1;
      version += 1;
      const record: T = { ...source.make(serial), ...partial };
      changed.set(serial, record);
      return record;
    },
    remove: (id) => {
      const serial = known(id);
      removed.splice(removedBefore(serial), 0, serial);
      changed.delete(serial);
      version += 1;
    },
    update: (id, patch) => {
      const serial = known(id);
      version += 1;
      const before = bySerial(serial);
      changed.set(serial, { ...before, ...touched(before, version), ...patch });
    },
  };
  return set;
}

/** The set of an entity that the site does not have. */
export function emptySet(kind: string): RecordSet {
  return generatedSet({
    seed: 0,
    kind,
    count: 0,
    make: () => {
      throw new RangeError(`this demo site has no ${kind}`);
    },
  });
}

function touched(record: JsonObject, version: number): JsonObject {
  const now = new Date(FIRST_CHANGE + version * 1000).toISOString();
  const patch: Record<string, Json> = {};
  for (const field of ['updatedDate', 'lastUpdated', '_updatedDate']) {
    if (field in record) patch[field] = isObject(record[field]) ? { $date: now } : now;
  }
  const revision = record['revision'];
  if (typeof revision === 'number') patch['revision'] = revision + 1;
  if (typeof revision === 'string') patch['revision'] = String(Number(revision) + 1);
  return patch;
}
