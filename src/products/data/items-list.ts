import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import { keyset } from '../../gateway/paging/keyset.ts';
import { offset } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { concat } from '../../gateway/paging/concat.ts';
import type { DataItemFilter, DataItemOrderBy } from '../../generated/resolvers.ts';
import { countOf, nextCursorOf, recordsOf, slotsOf } from '../../wix/envelope.ts';
import type { Slot } from '../../wix/unreadable-record.ts';
import { allOf, chunks, dateConditions, type DateRange, type WqlFilter } from '../../wix/wql.ts';
import { isGone, noCollection } from './data-errors.ts';
import { definitionOf, type Definition } from './definitions.ts';
import { endpoints, type ItemPaging, type ItemQuery } from './endpoints.ts';
import {
  refuseUnfilterable,
  sortOf,
  tiesById,
  startedElsewhere,
  unlessUnsortable,
  withTieBreak,
  type Sort,
} from './item-order.ts';
import { inFittingPages, pageMaxOf, withDrafts } from './item-reads.ts';
import type { DataItemRecord, WireItem } from './records.ts';

/** A list of items as it is asked for; ids have been checked. */
export interface ItemListOptions {
  readonly collectionId: string;
  readonly filter?: DataItemFilter;
  readonly orderBy?: DataItemOrderBy | null | undefined;
  readonly consistentRead?: boolean;
  readonly language?: string | null | undefined;
  /** The only keys that are needed; all when it is left out. */
  readonly keys?: readonly string[] | undefined;
}

/**
 * Opens the items of a collection.
 * @throws GatewayError BAD_USER_INPUT when there is no such collection, or it cannot be sorted that way
 */
export async function itemsList(
  context: GatewayContext,
  options: ItemListOptions,
): Promise<PageSource<DataItemRecord>> {
  const { collectionId, filter = {} } = options;
  const definition = await definitionOf(context, collectionId);
  // A collection that was there for the page before is missed by the read below, which knows of that page.
  const pass = (...more: WqlFilter[]): PageSource<DataItemRecord> =>
    definition === null
      ? missing(collectionId)
      : itemsPass(context, definition, options, [...conditionsOf(filter), ...more]);
  const source =
    filter.ids == null
      ? pass()
      : concat(
          chunks(filter.ids, pageMaxOf(context, collectionId)).map((ids) => pass({ _id: { $in: ids } })),
        );
  return watched(collectionId, source);
}

/** Counts the items of a list. */
export async function countItems(
  context: GatewayContext,
  { collectionId, filter = {}, consistentRead }: ItemListOptions,
): Promise<number> {
  if ((await definitionOf(context, collectionId)) === null) throw noCollection(collectionId);
  const count = async (more: readonly WqlFilter[]): Promise<number> => {
    const conditions = [...conditionsOf(filter), ...more];
    const answer = await withDrafts(context, collectionId, (drafts) =>
      context.wix.call(endpoints.countItems, {
        dataCollectionId: collectionId,
        ...(conditions.length === 0 ? {} : { filter: allOf(conditions) }),
        ...(consistentRead === true ? { consistentRead } : {}),
        ...drafts,
      }),
    );
    return countOf(answer.totalCount);
  };
  try {
    return await count(filter.ids == null ? [] : [{ _id: { $in: filter.ids } }]);
  } catch (error) {
    throw isGone(error) ? noCollection(collectionId) : error;
  }
}

/** Sends one query of items. */
export async function queryItems(
  context: GatewayContext,
  request: ItemQuery,
): Promise<{ records: Slot<DataItemRecord>[]; paging: ItemPaging | null | undefined }> {
  const { dataCollectionId } = request;
  const answer = await withDrafts(context, dataCollectionId, (drafts) =>
    context.wix.call(endpoints.queryItems, { ...request, ...drafts }),
  );
  const records = slotsOf(answer.dataItems, 'dataItems', idOf, (wire) => toRecord(wire, dataCollectionId));
  return { records, paging: answer.pagingMetadata };
}

/**
 * An item as the resolvers take it.
 * @throws UnreadableRecord when it has no id
 */
export function itemRecord(wire: WireItem, collectionId: string): DataItemRecord {
  const [item] = recordsOf([wire], 'dataItems', idOf);
  return toRecord(item ?? wire, collectionId);
}

function toRecord(wire: WireItem, collectionId: string): DataItemRecord {
  return { collectionId, id: String(idOf(wire)), wire };
}

function idOf({ id, data }: WireItem): unknown {
  return id ?? data?.['_id'];
}

function conditionsOf({ createdAt, updatedAt }: DataItemFilter): WqlFilter[] {
  return [
    ...dateConditions('_createdDate', wrapped(createdAt)),
    ...dateConditions('_updatedDate', wrapped(updatedAt)),
  ];
}

/** Wix Data takes points in time in a wrapper of its own (docs/fidelity.md#data-dates). */
function wrapped(range: DateRange | null | undefined): DateRange | null {
  if (range == null) return null;
  const limits = Object.entries(range).filter(([, time]) => time != null);
  // `dateConditions` hands the limits on as they are.
  return Object.fromEntries(limits.map(([name, time]) => [name, { $date: time }])) as unknown as DateRange;
}

function itemsPass(
  context: GatewayContext,
  definition: Definition,
  options: ItemListOptions,
  conditions: readonly WqlFilter[],
): PageSource<DataItemRecord> {
  const { collectionId, orderBy, consistentRead, language, keys } = options;
  const sort = sortOf(definition, collectionId, orderBy);
  refuseUnfilterable(definition, collectionId, options.filter);
  const pageMax = pageMaxOf(context, collectionId);
  const ask = (
    limit: number,
    page: (size: number) => Partial<ItemQuery['query']>,
  ): Promise<{ records: Slot<DataItemRecord>[]; paging: ItemPaging | null | undefined; more: boolean }> =>
    inFittingPages(context, collectionId, limit, async (size) => {
      const { records, paging } = await queryItems(context, {
        dataCollectionId: collectionId,
        query: { ...page(size), ...(keys === undefined ? {} : { fields: keys }) },
        ...(consistentRead === true ? { consistentRead } : {}),
        ...(language == null ? {} : { language }),
      });
      return { records, paging, more: paging?.hasNext ?? records.length >= size };
    });
  const where = (order: Sort | null, ...more: WqlFilter[]): Pick<ItemQuery['query'], 'filter' | 'sort'> => ({
    filter: allOf([...conditions, ...more]),
    ...(order === null ? {} : { sort: withTieBreak(definition, order) }),
  });

  const byCursor = (by: Sort): PageSource<DataItemRecord> =>
    cursorList<DataItemRecord, Sort['fieldName']>(context, {
      what: 'items',
      pageMax,
      conditions,
      sort: by,
      ...(tiesById(definition) ? { tieBreaker: '_id' } : {}),
      keyOf: (item) => keyOf(item, by.fieldName),
      keyOnWire: (key) => keyOnWire(by, key),
      async request({ cursorPaging, ...query }, cursor) {
        const { records, paging } = await ask(cursorPaging.limit, (size) => ({
          ...query,
          cursorPaging: { ...cursorPaging, limit: size },
        }));
        return { records, next: nextCursorOf(paging, cursor) };
      },
    });
  const isById = sort?.fieldName === '_id';
  if (sort !== null && !isById && hasCursors(definition)) return byCursor(sort);
  const byOffset = offset<DataItemRecord>({
    pageMax,
    idOf: ({ id }) => id,
    onDrift: (what) =>
      context.report.note(
        what === 'found'
          ? 'Items were added or deleted while they were read; the place was found again.'
          : 'Items were added or deleted while they were read, and the place was not found again: some may come twice.',
      ),
    async fetch(start, limit) {
      // Read without a key, what may not be sorted by id comes as its database has it.
      const order = isById ? null : sort;
      const { records, more } = await ask(limit, (size) => ({
        ...where(order),
        paging: { limit: size, offset: start },
      }));
      // A page that Wix wanted smaller must not look like the last one.
      return { records, total: more ? Number.POSITIVE_INFINITY : start + records.length };
    },
  });
  if (sort === null || !isById) return byOffset;
  const beyond = sort.order === 'ASC' ? '$gt' : '$lt';
  const byId = keyset<DataItemRecord>({
    pageMax,
    keyOf: ({ id }) => id,
    async fetch(after, limit, skip) {
      const key = after === null ? [] : [{ _id: { [beyond]: after } }];
      const { records, more } = await ask(limit, (size) => ({
        ...where(sort, ...key),
        ...(skip === 0 && hasCursors(definition)
          ? { cursorPaging: { limit: size } }
          : { paging: skip === 0 ? { limit: size } : { limit: size, offset: skip } }),
      }));
      return { records, remaining: null, more };
    },
  });
  if (hasCursors(definition)) return startedElsewhere(byId, byCursor(sort));
  return definition.known || orderBy != null ? byId : unlessUnsortable(byId, byOffset);
}

function hasCursors(definition: Definition): boolean {
  const modes: unknown = definition.known ? definition.collection.wire.pagingModes : undefined;
  return Array.isArray(modes) && modes.includes('CURSOR');
}

function keyOf({ id, wire }: DataItemRecord, fieldName: Sort['fieldName']): string {
  if (fieldName === '_id') return id;
  const value: unknown = wire.data?.[fieldName];
  const time: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '$date') : value;
  return typeof time === 'string' ? time : '';
}

function keyOnWire({ fieldName }: Sort, key: string): unknown {
  return fieldName === '_id' ? key : { $date: key };
}

function missing(collectionId: string): PageSource<DataItemRecord> {
  return {
    pageMax: 1,
    read: (position) => Promise.reject(noCollection(collectionId, position !== null)),
  };
}

/** Says that a collection is gone instead of ending its list, and how many items there are when the first page holds them all. */
function watched(collectionId: string, source: PageSource<DataItemRecord>): PageSource<DataItemRecord> {
  return {
    pageMax: source.pageMax,
    async read(position, limit) {
      try {
        const { total: _, ...batch } = await source.read(position, limit);
        return position === null && batch.next === null ? { ...batch, total: batch.records.length } : batch;
      } catch (error) {
        throw isGone(error) ? noCollection(collectionId, position !== null) : error;
      }
    },
  };
}
