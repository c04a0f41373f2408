import type { JsonObject } from '../json.ts';
import { isObject, textAt, valuesAt } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { emptySet, generatedSet } from '../records.ts';
import type { SiteState } from '../state.ts';
import { COLLECTIONS } from './collections.ts';
import { itemData, itemWorld, type ItemWorld } from './items.ts';

/** The items of a site, collection by collection. */
export interface ItemSets {
  readonly world: ItemWorld;
  /** What the items of a collection hold (`data` on the wire); an empty set for a collection without any. */
  of(collectionId: string): RecordSet;
  /** All items as one set of envelopes: `{ id, dataCollectionId, data }`. An added or changed one names its collection. */
  readonly all: RecordSet;
}

const sets = new WeakMap<SiteState, ItemSets>();

export function itemSets(site: SiteState): ItemSets {
  const known = sets.get(site);
  if (known !== undefined) return known;
  const world = itemWorld(site);
  const byCollection = new Map(COLLECTIONS.map(({ id }) => [id, setOf(world, id)]));
  const none = emptySet('dataItems');
  const made: ItemSets = {
    world,
    of: (collectionId) => byCollection.get(collectionId) ?? none,
    all: together(byCollection),
  };
  sets.set(site, made);
  return made;
}

function setOf(world: ItemWorld, collectionId: string): RecordSet {
  const ids = {
    of: (serial: number) => world.idAt(collectionId, serial),
    serialOf: (id: string) => world.serialOf(collectionId, id),
  };
  return generatedSet({
    seed: world.site.seed,
    kind: `data:${collectionId}`,
    count: world.size(collectionId),
    ids,
    make: (serial) => itemData(world, collectionId, serial),
    columns: { _id: ids.of },
    lookUps: {
      _id: (id) => {
        const serial = ids.serialOf(id);
        return serial === undefined ? [] : [serial];
      },
    },
  });
}

function together(byCollection: ReadonlyMap<string, RecordSet>): RecordSet {
  const parts = [...byCollection];
  const locate = (position: number): { collectionId: string; set: RecordSet; position: number } => {
    let left = position;
    for (const [collectionId, set] of parts) {
      if (left < set.count) return { collectionId, set, position: left };
      left -= set.count;
    }
    throw new RangeError(`dataItems ${position} is out of range`);
  };
  const before = (wanted: string): number => {
    let sum = 0;
    for (const [collectionId, set] of parts) {
      if (collectionId === wanted) return sum;
      sum += set.count;
    }
    return sum;
  };
  const holder = (id: string): readonly [string, RecordSet] => {
    const found = parts.find(([, set]) => set.indexOf(id) !== undefined);
    if (found === undefined) throw new RangeError(`the demo site has no dataItems with id ${id}`);
    return found;
  };
  const all: RecordSet = {
    get count() {
      return parts.reduce((sum, [, set]) => sum + set.count, 0);
    },
    get version() {
      return parts.reduce((sum, [, set]) => sum + set.version, 0);
    },
    at: (position) => {
      const found = locate(position);
      return envelope(found.collectionId, found.set.at(found.position));
    },
    idAt: (position) => {
      const found = locate(position);
      return found.set.idAt(found.position);
    },
    indexOf: (id) => {
      const found = parts.find(([, set]) => set.indexOf(id) !== undefined);
      return found === undefined ? undefined : before(found[0]) + (found[1].indexOf(id) ?? 0);
    },
    add: (partial = {}) => {
      const collectionId = textAt(partial, 'dataCollectionId') ?? 'Books';
      const set = byCollection.get(collectionId);
      if (set === undefined) throw new RangeError(`the demo site has no collection ${collectionId}`);
      return envelope(collectionId, set.add(isObject(partial['data']) ? partial['data'] : {}));
    },
    remove: (id) => holder(id)[1].remove(id),
    update: (id, patch) => holder(id)[1].update(id, isObject(patch['data']) ? patch['data'] : patch),
    serialAt: (position) => position,
    positionOf: (serial) => serial,
    valuesAt: (position, path) => valuesAt(all.at(position), path),
    find: () => undefined,
  };
  return all;
}

/** wire: an item is its data in an envelope. */
export function envelope(collectionId: string, data: JsonObject): JsonObject {
  return { id: textAt(data, '_id'), dataCollectionId: collectionId, data };
}
