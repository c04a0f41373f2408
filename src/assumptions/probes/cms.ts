import { isBlank, isOfType } from '../../products/data/field-types.ts';
import { endpoints, type WireCollection, type WireItem } from '../../products/data/wire.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';
import { Untold } from '../untold.ts';

/** A collection that people made, with its first page of items. */
interface Own {
  readonly collection: WireCollection;
  readonly id: string;
  readonly items: readonly WireItem[];
}

/** Collections whose items are looked at. */
const COLLECTIONS = 3;
const LONGEST_ID = 1000;

/** @throws Untold where there are none, or Wix does not show them */
export async function ownCollections(site: ProbedSite): Promise<readonly WireCollection[]> {
  const { collections = [] } = await site.read(endpoints.listCollections, {
    paging: { limit: 100, offset: 0 },
  });
  return some(
    collections.filter(({ collectionType }) => collectionType === 'NATIVE'),
    'The site has no collections of its own',
  );
}

/** @throws Untold where there are no items, or Wix does not show them */
async function ownItems(site: ProbedSite): Promise<readonly Own[]> {
  const collections = (await ownCollections(site)).slice(0, COLLECTIONS);
  const pages = await Promise.all(
    collections.map(async (collection) => {
      const id = String(collection.id);
      const query = { paging: { limit: 1000, offset: 0 } };
      const page = await site.hear(endpoints.queryItems, { dataCollectionId: id, query });
      return { collection, id, items: page.data?.dataItems ?? [] };
    }),
  );
  return some(
    pages.filter(({ items }) => items.length > 0),
    'No item of a collection of the site was shown',
  );
}

const idsOf = (items: readonly WireItem[]): readonly string[] =>
  items.map(({ id }) => id).filter((id) => typeof id === 'string');

/** Whether ids of items are within and around them, unique in their collection and not too long. */
export async function itemIds(site: ProbedSite): Promise<Finding> {
  let looked = 0;
  let odd = 0;
  for (const { items } of await ownItems(site)) {
    const ids = new Set(idsOf(items).filter((id) => id.length <= LONGEST_ID));
    const apart = items.filter(({ id, data }) => data?.['_id'] !== id).length;
    looked += items.length;
    odd += Math.max(apart, items.length - ids.size);
  }
  return tell(
    odd === 0,
    `${odd} of ${looked} items have an id that is long, not their own, or not the same twice.`,
  );
}

/** Whether items are found by their ids, each in its envelope. */
export async function itemsByIds(site: ProbedSite): Promise<Finding> {
  const [own] = await ownItems(site);
  if (own === undefined) throw new Untold('There are no items.');
  const ids = idsOf(own.items).slice(0, 3);
  const query = { filter: { _id: { $in: ids } }, paging: { limit: ids.length } };
  const { dataItems = [] } = await site.read(endpoints.queryItems, { dataCollectionId: own.id, query });
  const came = dataItems.filter(
    ({ id, dataCollectionId, data }) =>
      ids.includes(String(id)) && dataCollectionId === own.id && typeof data === 'object',
  ).length;
  return tell(came === ids.length, `${came} of ${ids.length} items were found by their ids.`);
}

/** Whether items that are sorted by id go on where those with a higher id begin. */
export async function itemOrder(site: ProbedSite): Promise<Finding> {
  const [own] = (await ownItems(site)).toSorted((a, b) => b.items.length - a.items.length);
  if (own === undefined || own.items.length < 3) throw new Untold('There are too few items.');
  const sorted = { sort: [{ fieldName: '_id', order: 'ASC' as const }], paging: { limit: 50, offset: 0 } };
  const dataCollectionId = own.id;
  const whole = await site.read(endpoints.queryItems, { dataCollectionId, query: sorted });
  const ids = idsOf(whole.dataItems ?? []);
  const middle = ids[Math.floor(ids.length / 2) - 1];
  if (middle === undefined) throw new Untold('There are too few items.');
  const beyond = await site.read(endpoints.queryItems, {
    dataCollectionId,
    query: { ...sorted, filter: { _id: { $gt: middle } } },
  });
  const expected = ids.slice(ids.indexOf(middle) + 1);
  const came = idsOf(beyond.dataItems ?? []).slice(0, expected.length);
  const same = expected.filter((id, at) => came[at] === id).length;
  return tell(
    same === expected.length,
    `Of the ${expected.length} items behind one, ${same} come in the same place where items with a higher id are asked for.`,
  );
}

/** Whether values have the shape that is taken for right for the type of their field. */
export async function valueTypes(site: ProbedSite): Promise<Finding> {
  const seen = new Map<DataFieldType, { fit: number; all: number }>();
  for (const { collection, items } of await ownItems(site))
    for (const { key, type } of collection.fields ?? []) {
      if (key == null || type == null) continue;
      const count = seen.get(type) ?? { fit: 0, all: 0 };
      for (const { data } of items) {
        const value = data?.[key];
        const fits = isBlank(value) ? null : isOfType(type, value);
        if (fits === null) continue;
        count.all += 1;
        if (fits) count.fit += 1;
      }
      if (count.all > 0) seen.set(type, count);
    }
  some([...seen], 'No item that was looked at has values of its fields');
  // Wix holds no item to its fields: one that does not fit says nothing of the shape.
  const never = [...seen].filter(([, { fit, all }]) => fit === 0 && all > 1).map(([type]) => type);
  if (never.length > 0) return differs(`No value of a field of type ${never.join(', ')} fits.`);
  const sum = (of: 'fit' | 'all'): number => [...seen.values()].reduce((total, one) => total + one[of], 0);
  return holds(`${sum('fit')} of ${sum('all')} values of ${seen.size} types of fields fit.`);
}

/** Operators of filters by the names that fields have for them, with a value of the field. */
const OPERATORS: Readonly<Record<string, (value: string) => object>> = {
  EQ: (value) => ({ $eq: value }),
  HAS_SOME: (value) => ({ $in: [value] }),
  STARTS_WITH: (value) => ({ $startsWith: value.slice(0, 2) }),
  CONTAINS: (value) => ({ $contains: value.slice(0, 2) }),
};

/** Whether filters by the operators that a field of texts names find an item by its value. */
export async function itemFilters(site: ProbedSite): Promise<Finding> {
  for (const { collection, id: dataCollectionId, items } of await ownItems(site))
    for (const { key, type, capabilities } of collection.fields ?? []) {
      const names = (capabilities?.queryOperators ?? [])
        .map(String)
        .filter((name) => Object.hasOwn(OPERATORS, name));
      if (key == null || type !== 'TEXT' || key.startsWith('_') || names.length === 0) continue;
      const item = items.find(({ data }) => /^[\w ]{2,}$/.test(String(data?.[key] ?? '')));
      const value = item?.data?.[key];
      if (typeof value !== 'string') continue;
      const filter = { $and: names.map((name) => ({ [key]: OPERATORS[name]?.(value) ?? {} })) };
      const query = { filter, paging: { limit: 1000, offset: 0 } };
      const { data, refusal } = await site.hear(endpoints.queryItems, { dataCollectionId, query });
      const asked = `A filter by ${names.join(', ')} of a field that names them`;
      if (refusal?.reason === 'rejected') return differs(`${asked}: ${answerWords(refusal)}.`);
      if (data === undefined) throw new Untold(`${asked}: ${answerWords(refusal)}.`);
      const isFound = idsOf(data.dataItems ?? []).includes(String(item?.id));
      return tell(isFound, `${asked} ${isFound ? 'finds' : 'does not find'} the item that has the value.`);
    }
  throw new Untold('No item that was looked at has a text by which it could be found.');
}

type Kind = 'reference' | 'multiReference';

/** The first field of the site's own collections that refers to a collection. */
function referringField(collections: readonly WireCollection[], kind: Kind) {
  for (const { id, fields = [] } of collections)
    for (const { key, typeMetadata } of fields) {
      const target = typeMetadata?.[kind]?.referencedCollectionId;
      if (id != null && key != null && target != null && target !== '') return { id, key, target };
    }
  return undefined;
}

/** How many ids of a reference lead to items, of how many. */
async function references(site: ProbedSite): Promise<{ readonly led: number; readonly all: number }> {
  const field = referringField(await ownCollections(site), 'reference');
  if (field === undefined) return { led: 0, all: 0 };
  const { dataItems = [] } = await site.read(endpoints.queryItems, {
    dataCollectionId: field.id,
    query: { paging: { limit: 20, offset: 0 } },
  });
  const values = dataItems.map(({ data }) => data?.[field.key]);
  const ids = [...new Set(values.filter((id) => typeof id === 'string' && id !== ''))] as string[];
  if (ids.length === 0) return { led: 0, all: 0 };
  const found = await site.read(endpoints.queryItems, {
    dataCollectionId: field.target,
    query: { filter: { _id: { $in: ids } }, paging: { limit: ids.length } },
  });
  return { led: found.dataItems?.length ?? 0, all: ids.length };
}

/** The ids that multi-references came with, and those that the list of one item's has; undefined where none has several. */
async function multiReferences(site: ProbedSite) {
  const field = referringField(await ownCollections(site), 'multiReference');
  if (field === undefined) return undefined;
  const { dataItems = [] } = await site.read(endpoints.queryItems, {
    dataCollectionId: field.id,
    query: { paging: { limit: 20, offset: 0 } },
    includeReferences: [{ field: field.key, limit: 50 }],
  });
  const included = dataItems.map(({ id, data }) => {
    const list: unknown = data?.[field.key];
    const all: unknown[] = Array.isArray(list) ? list : [];
    const ids = all.map((one) => Object(one)['_id'] as unknown).filter((one) => typeof one === 'string');
    return { id: String(id), ids, all: all.length };
  });
  const first = included.find(({ ids, all }) => ids.length > 1 && ids.length === all && all < 50);
  const all = included.reduce((total, one) => total + one.all, 0);
  const led = included.reduce((total, { ids }) => total + ids.length, 0);
  if (first === undefined) return { all, led, isSameOrder: undefined };
  const listed = await site.read(endpoints.queryReferenced, {
    dataCollectionId: field.id,
    referringItemId: first.id,
    referringItemFieldName: field.key,
    order: 'ASC',
    returnTotalCount: false,
    paging: { limit: 50, offset: 0 },
  });
  const others = (listed.results ?? []).map(({ dataItem }) => dataItem?.id);
  return { all, led, isSameOrder: first.ids.join() === others.join() };
}

/** Whether references lead to items: one that does not may be of an item that was deleted. */
export async function itemReferences(site: ProbedSite): Promise<Finding> {
  const [single, multi] = await Promise.all([references(site), multiReferences(site)]);
  const led = single.led + (multi?.led ?? 0);
  const all = single.all + (multi?.all ?? 0);
  if (all < 2) throw new Untold('No item that was looked at refers to others.');
  const isNone =
    (single.all > 1 && single.led === 0) || (multi !== undefined && multi.all > 1 && multi.led === 0);
  const order = { true: 'in the same order', false: 'in another order', undefined: '' }[
    `${multi?.isSameOrder}` as 'true' | 'false' | 'undefined'
  ];
  const seen = `${led} of ${all} references lead to items${order === '' ? '' : `; those of one item come ${order} when they are listed`}.`;
  return tell(!isNone && multi?.isSameOrder !== false, seen);
}
