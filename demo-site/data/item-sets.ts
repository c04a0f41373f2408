import { emptySet, isObject, perSite, siteSet, textAt, valuesAt } from '../making.ts';
import type { JsonObject, RecordSet, SiteState } from '../making.ts';
import { collectionsOf } from './collections.ts';
import { itemData, itemId, itemSerial, sizeOf } from './items.ts';

const NONE = emptySet('dataItems');

const setsOf = perSite(
  (site): ReadonlyMap<string, RecordSet> =>
    new Map(collectionsOf(site).map(({ id }) => [id, setOf(site, id)])),
);

/** What the items of a collection hold (`data` on the wire); an empty set for a collection without any. */
export const itemsOf = (site: SiteState, collectionId: string): RecordSet =>
  setsOf(site).get(collectionId) ?? NONE;

function setOf(site: SiteState, collectionId: string): RecordSet {
  const ids = {
    field: '_id',
    of: (n: number) => itemId(site, collectionId, n),
    serialOf: (id: string) => itemSerial(site, collectionId, id),
  };
  return siteSet(site, `data:${collectionId}`, sizeOf(site, collectionId), {
    ids,
    make: (n) => itemData(site, collectionId, n),
    columns: { _id: ids.of },
  });
}

/** All items as one set of envelopes: `{ id, dataCollectionId, data }`. An added or changed one names its collection. */
export const allItems = perSite((site): RecordSet => {
  const parts = [...setsOf(site)];
  const sum = (of: (set: RecordSet) => number, until = parts.length): number =>
    parts.slice(0, until).reduce((total, [, set]) => total + of(set), 0);
  const before = (part: number): number => sum(({ count }) => count, part);
  /** The part that a position is in, and its place there. */
  const locate = (position: number): readonly [collectionId: string, set: RecordSet, at: number] => {
    const part = parts.findIndex((_, at) => position < before(at + 1));
    const found = parts[part];
    if (found === undefined) throw new RangeError(`dataItems ${position} is out of range`);
    return [...found, position - before(part)];
  };
  const partOf = (id: string): number => parts.findIndex(([, set]) => set.indexOf(id) !== undefined);
  const holder = (id: string): RecordSet => parts[partOf(id)]?.[1] ?? NONE;
  const all: RecordSet = {
    get count() {
      return before(parts.length);
    },
    get version() {
      return sum(({ version }) => version);
    },
    at: (position) => {
      const [collectionId, set, at] = locate(position);
      return envelope(collectionId, set.at(at));
    },
    idAt: (position) => {
      const [, set, at] = locate(position);
      return set.idAt(at);
    },
    indexOf: (id) => {
      const position = holder(id).indexOf(id);
      return position === undefined ? undefined : before(partOf(id)) + position;
    },
    add: (partial = {}) => {
      const collectionId = textAt(partial, 'dataCollectionId') ?? 'Books';
      const set = setsOf(site).get(collectionId);
      if (set === undefined) throw new RangeError(`the demo site has no collection ${collectionId}`);
      return envelope(collectionId, set.add(isObject(partial['data']) ? partial['data'] : {}));
    },
    // The empty set says that there is none with this id.
    remove: (id) => holder(id).remove(id),
    update: (id, patch) => holder(id).update(id, isObject(patch['data']) ? patch['data'] : patch),
    serialAt: (position) => position,
    positionOf: (n) => n,
    valuesAt: (position, path) => valuesAt(all.at(position), path),
    find: () => undefined,
  };
  return all;
});

/** wire: an item is its data in an envelope. */
export const envelope = (collectionId: string, data: JsonObject): JsonObject => ({
  id: textAt(data, '_id'),
  dataCollectionId: collectionId,
  data,
});
