import { badInput } from '../../errors.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import {
  checkedFilter,
  conditionsOf,
  keys,
  type FilterRule,
  type FilterTable,
} from '../../gateway/lists/filter.ts';
import { list, type List } from '../../gateway/lists/list.ts';
import type { Asked, Selected, Source } from '../../gateway/lists/source.ts';
import { concat } from '../../gateway/paging/concat.ts';
import type { Position } from '../../gateway/paging/cursor.ts';
import type { Batch, PageSource } from '../../gateway/paging/page-source.ts';
import type { DataItemFilter } from '../../generated/resolvers.ts';
import { chunks, type DateRange, type WqlFilter } from '../../wix/api/wql.ts';
import { readElsewhere } from './app-collections.ts';
import { isGone, noCollection } from './codes.ts';
import {
  collectionSource,
  definitionOf,
  isSortable,
  readCollection,
  type Definition,
} from './definitions.ts';
import { requireItemId } from './ids.ts';
import { itemPages, itemSort, type WantedItems } from './item-pages.ts';
import {
  countItems,
  goneCollections,
  itemsById,
  ITEMS_PAGE,
  pageMaxOf,
  SAFE_BATCH,
} from './item-requests.ts';
import { SYSTEM_KEYS, type DataItemRecord } from './wire.ts';

export const collections = list('dataCollections', {
  product: 'DATA',
  entity: 'DataCollection',
  one: 'dataCollection',
  readOne: readCollection,
  source: collectionSource,
  async byIds(context, ids) {
    const found = await Promise.all(ids.map((id) => definitionOf(context, id)));
    return found.flatMap((definition) => {
      if (definition?.known === false) throw definition.refusal;
      return definition?.collection ?? [];
    });
  },
});

/** The items of one collection as a list of the graph. */
export type ItemList = List<'dataItems', DataItemRecord>;

const lists = perOperation(() => new Map<string, ItemList>());

/** The items of a collection; an operation has one such list of each collection, so that what it looks up comes together. */
export function itemsOf(context: GatewayContext, collectionId: string): ItemList {
  const known = lists(context);
  const items = known.get(collectionId) ?? itemList(collectionId);
  known.set(collectionId, items);
  return items;
}

/**
 * One item of a collection; null when the collection has none with this id.
 * @throws GatewayError BAD_USER_INPUT when the id can be none, or the site has no such collection
 */
export async function itemById(
  context: GatewayContext,
  collectionId: string,
  id: string,
): Promise<DataItemRecord | null> {
  const item = await itemsOf(context, collectionId).load(context, requireItemId(id, 'id'));
  if (item === null && goneCollections(context).has(collectionId)) throw noCollection(collectionId);
  return item;
}

/**
 * Declares the items of a collection.
 * @param also what each request for a page of them says besides
 */
export function itemList(collectionId: string, also: WantedItems['also'] = {}): ItemList {
  const { consistentRead = false, language } = also;
  return list('dataItems', {
    product: 'DATA',
    entity: 'DataItem',
    source: itemSource(collectionId, also),
    boundTo: (filter, orderBy) => ({ collectionId, filter, orderBy, consistentRead, language }),
  });
}

function itemSource(collectionId: string, also: WantedItems['also']): Source<'dataItems', DataItemRecord> {
  const { language: _, ...counted } = also;
  const pages = (
    context: GatewayContext,
    definition: Definition | null,
    conditions: readonly WqlFilter[],
    { ids, orderBy, selected, isCounted }: Omit<Asked<'dataItems'>, 'filter'> & Pick<OpenedItems, 'ids'>,
  ): PageSource<DataItemRecord> =>
    openItems(context, definition, {
      collectionId,
      conditions,
      ids,
      sort: itemSort(orderBy),
      keys: neededKeys(selected),
      isCounted,
      also,
    });
  return {
    page: ITEMS_PAGE,
    idsMax: ITEMS_PAGE,
    // One more for the definition of the collection.
    cost: { overlap: 0, concatenated: 2, countRequests: 1 },
    key: requireItemId,
    check: (filter) => checkedFilter(filterTable, filter, keys(requireItemId)),
    needsOf: () => '',
    async open(context, { filter, ...asked }) {
      const definition = await definitionOf(context, collectionId);
      refuseUnfilterable(definition, collectionId, filter);
      return pages(context, definition, conditionsOf(filterTable, filter), { ...asked, ids: filter.ids });
    },
    where: async (context, conditions, selected) =>
      pages(context, await definitionOf(context, collectionId), conditions, { orderBy: null, selected }),
    async count(context, filter, pageTotal) {
      const conditions = [...conditionsOf(filterTable, filter), ...hasId(filter.ids)];
      return (await pageTotal()) ?? countItems(context, collectionId, conditions, counted);
    },
    async byIds(context, ids) {
      // What fits every collection needs no word of its definition.
      if (ids.length > SAFE_BATCH) await definitionOf(context, collectionId);
      return itemsById(context, collectionId, ids, pageMaxOf(context, collectionId));
    },
  };
}

/** Which items of a collection are wanted, and in which order. */
export interface OpenedItems extends WantedItems {
  /** The only ids that items may have; any when they are left out. */
  readonly ids?: readonly string[] | null | undefined;
}

/**
 * Opens items of a collection; says that the collection is gone instead of ending the list.
 * @param definition null where the site has no such collection
 * @throws GatewayError BAD_USER_INPUT when the collection cannot be sorted as it is asked for
 */
export function openItems(
  context: GatewayContext,
  definition: Definition | null,
  { ids, ...wanted }: OpenedItems,
): PageSource<DataItemRecord> {
  const { collectionId } = wanted;
  const elsewhere = readElsewhere(collectionId);
  if (elsewhere !== null)
    context.report.note(
      `${JSON.stringify(collectionId)} belongs to a Wix app: \`${elsewhere.field}\` reads the same records from the app itself, with all that the app shows.`,
    );
  if (definition === null) return whileThere(collectionId, null);
  const parts = ids == null ? [[]] : chunks(ids, pageMaxOf(context, collectionId)).map(hasId);
  const opened = parts.map((some) =>
    itemPages(context, definition, { ...wanted, conditions: [...wanted.conditions, ...some] }),
  );
  return whileThere(collectionId, concat(opened));
}

/** The condition that an item has one of some ids; none when any will do. */
export function hasId(ids: readonly string[] | null | undefined): WqlFilter[] {
  return ids == null ? [] : [{ _id: { $in: ids } }];
}

/** Where the times of an item stand that lists can be limited to. */
const TIMES = { createdAt: '_createdDate', updatedAt: '_updatedDate' } as const;

const filterTable: FilterTable<DataItemFilter> = {
  createdAt: within(TIMES.createdAt),
  updatedAt: within(TIMES.updatedAt),
};

/** Limits to a time; Wix Data takes points in time in a wrapper of its own (docs/fidelity.md#data-dates). */
function within(field: string): FilterRule<DateRange> {
  return {
    conditions: (range) =>
      Object.entries(range).flatMap(([name, time]: [string, string | null | undefined]) =>
        time == null ? [] : [{ [field]: { [`$${name}`]: { $date: time } } }],
      ),
  };
}

/** @throws GatewayError BAD_USER_INPUT when a collection is known not to filter by a time that is asked for */
function refuseUnfilterable(
  definition: Definition | null,
  collectionId: string,
  filter: DataItemFilter,
): void {
  for (const name of ['createdAt', 'updatedAt'] as const)
    if (filter[name] != null && definition !== null && !isSortable(definition, TIMES[name]))
      throw badInput(
        `The collection ${JSON.stringify(collectionId)} cannot filter its items by \`${TIMES[name]}\`.`,
        'Leave the limits out and read the whole collection.',
      );
}

/** Fields of an item that its system fields are enough for; references are looked up by id. */
const LIGHT: ReadonlySet<string> = new Set([
  '__typename',
  'collectionId',
  'id',
  'collection',
  'createdAt',
  'updatedAt',
  'ownerId',
  'owner',
  'publishStatus',
  'references',
]);

/** The only keys to ask Wix for; undefined where whole items are needed. */
function neededKeys(selected: Selected): readonly string[] | undefined {
  return [...selected].every((name) => LIGHT.has(name)) ? SYSTEM_KEYS : undefined;
}

/**
 * Says that a collection is gone instead of ending its list, and how many items there are when the first page holds them all.
 * @param source null where the collection is gone already
 */
function whileThere(
  collectionId: string,
  source: PageSource<DataItemRecord> | null,
): PageSource<DataItemRecord> {
  return {
    pageMax: source?.pageMax ?? 1,
    async read(position, limit, whole) {
      const gone = noCollection(collectionId, position !== null);
      if (source === null) throw gone;
      try {
        return countedIfWhole(position, await source.read(position, limit, whole));
      } catch (error) {
        throw isGone(error) ? gone : error;
      }
    },
  };
}

/** Says how many records a list has when its first page holds them all, and only then. */
export function countedWhenWhole<T>(source: PageSource<T>): PageSource<T> {
  return {
    pageMax: source.pageMax,
    async read(position, limit, whole) {
      const { total: _, ...batch } = await source.read(position, limit, whole);
      return countedIfWhole(position, batch);
    },
  };
}

function countedIfWhole<T>(position: Position | null, batch: Batch<T>): Batch<T> {
  return position === null && batch.next === null ? { ...batch, total: batch.records.length } : batch;
}
