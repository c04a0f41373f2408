import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { driftNote } from '../../gateway/lists/query-source.ts';
import { cursorList, type Sort } from '../../gateway/paging/cursor-list.ts';
import type { Position } from '../../gateway/paging/cursor.ts';
import { keyset } from '../../gateway/paging/keyset.ts';
import { offset } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { DataItemOrderBy, DataItemSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, totalOf } from '../../wix/api/envelope.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import { isGone } from './codes.ts';
import { hasCursors, isSortable, type Definition } from './definitions.ts';
import { dateOf } from './field-types.ts';
import { inFittingPages, pageMaxOf, queryItems, type ItemsRead } from './item-requests.ts';
import type { DataItemRecord, ItemQuery } from './wire.ts';

const SORT_FIELDS: Readonly<Record<DataItemSortField, string>> = {
  ID: '_id',
  CREATED_AT: '_createdDate',
  UPDATED_AT: '_updatedDate',
};

/** The order of items as Wix takes it; undefined for none. */
export function itemSort(orderBy: DataItemOrderBy | null | undefined): Sort | undefined {
  return orderBy == null
    ? undefined
    : { fieldName: SORT_FIELDS[orderBy.field], order: orderBy.direction ?? 'ASC' };
}

/** Which items of a collection are wanted, and what of them. */
export interface WantedItems {
  readonly collectionId: string;
  readonly conditions: readonly WqlFilter[];
  /** By which field and in which direction; by id when it is left out. */
  readonly sort?: Sort | undefined;
  /** The only keys that are needed; all when it is left out. */
  readonly keys?: readonly string[] | undefined;
  /** Whether the first page is to bring the number of all items that meet the conditions. */
  readonly isCounted?: boolean | undefined;
  /** What else each request says. */
  readonly also: Pick<ItemQuery, 'consistentRead' | 'language'>;
}

/**
 * Opens items of a collection, in the way that the collection is paged: by id, which nothing that is added or deleted can confuse; by Wix's
 * cursors in another order; by offset where there are no cursors, or nothing to sort by.
 * @throws GatewayError BAD_USER_INPUT when the collection cannot be sorted as it is asked for
 */
export function itemPages(
  context: GatewayContext,
  definition: Definition,
  { collectionId, conditions, sort: asked, keys, isCounted = false, also }: WantedItems,
): PageSource<DataItemRecord> {
  const sort = sortOf(definition, collectionId, asked);
  const pageMax = pageMaxOf(context, collectionId);
  let asksTotal = isCounted;
  let total: number | undefined;
  const ask = (
    limit: number,
    page: (size: number) => ItemQuery['query'],
  ): Promise<ItemsRead & { readonly more: boolean }> =>
    inFittingPages(context, collectionId, limit, async (size) => {
      const query = { ...page(size), ...(keys === undefined ? {} : { fields: keys }) };
      const counts = asksTotal && query.paging?.offset === 0;
      const read = await queryItems(context, {
        dataCollectionId: collectionId,
        query,
        ...(counts ? { returnTotalCount: true } : {}),
        ...also,
      });
      if (counts) total = totalOf(read.paging?.total) ?? undefined;
      asksTotal = false;
      return { ...read, more: read.paging?.hasNext ?? read.records.length >= size };
    });
  // Items of the same rank come by id, so that pages do not overlap.
  const tiesById = isSortable(definition, '_id');

  const byCursor = (by: Sort): PageSource<DataItemRecord> =>
    cursorList<DataItemRecord>(context, {
      what: 'items',
      pageMax,
      conditions,
      sort: by,
      ...(tiesById ? { tieBreaker: '_id' } : {}),
      ...(COMPARED.has(by.fieldName)
        ? {
            keyOf: (item: DataItemRecord) => keyOf(item, by.fieldName),
            keyOnWire: (key: string) => (by.fieldName === '_id' ? key : { $date: key }),
          }
        : {}),
      async request({ cursorPaging, ...query }, cursor) {
        const { records, paging } = await ask(cursorPaging.limit, (size) => ({
          ...query,
          cursorPaging: { ...cursorPaging, limit: size },
        }));
        return { records, next: nextCursorOf(paging, cursor) };
      },
    });

  const byOffset = (by: Sort | null): PageSource<DataItemRecord> =>
    offset<DataItemRecord>({
      pageMax,
      idOf: ({ id }) => id,
      onDrift: driftNote(context, 'items'),
      async fetch(start, limit) {
        const { records, more } = await ask(limit, (size) => ({
          filter: allOf(conditions),
          ...(by === null ? {} : { sort: tiesById ? [by, { ...by, fieldName: '_id' }] : [by] }),
          paging: { limit: size, offset: start },
        }));
        // A page that Wix wanted smaller must not look like the last one.
        return { records, total: more ? Number.POSITIVE_INFINITY : start + records.length };
      },
    });

  // Only pages by offset bring a number.
  const pageAt = (skip: number, limit: number, isFirst: boolean): Pick<ItemQuery['query'], Paging> => {
    if (skip > 0 || (isFirst && asksTotal)) return { paging: { limit, offset: skip } };
    return hasCursors(definition) ? { cursorPaging: { limit } } : { paging: { limit } };
  };

  const byId = (by: Sort): PageSource<DataItemRecord> =>
    keyset<DataItemRecord>({
      pageMax,
      keyOf: ({ id }) => id,
      async fetch(after, limit, skip) {
        const beyond = by.order === 'ASC' ? '$gt' : '$lt';
        const rest = after === null ? [] : [{ _id: { [beyond]: after } }];
        const { records, more } = await ask(limit, (size) => ({
          filter: allOf([...conditions, ...rest]),
          sort: [by],
          ...pageAt(skip, size, after === null && skip === 0),
        }));
        return { records, remaining: null, more };
      },
    });

  const inItsWay = (): PageSource<DataItemRecord> => {
    if (sort?.fieldName !== '_id')
      return sort !== null && hasCursors(definition) ? byCursor(sort) : byOffset(sort);
    // Wix's cursors were the way by id before an upgrade; what may not be sorted by id comes as its database has it.
    const other = hasCursors(definition) ? byCursor(sort) : byOffset(null);
    return byIdOr(byId(sort), other, !definition.known && asked === undefined);
  };
  const pages = inItsWay();
  return {
    ...pages,
    async read(position, limit, whole) {
      // What the ways of paging take for the number of items is where they ended.
      const { total: _, ...batch } = await pages.read(position, limit, whole);
      return position === null && total !== undefined ? { ...batch, total } : batch;
    },
  };
}

type Paging = 'paging' | 'cursorPaging';

/** The order of a list (docs/fidelity.md#data-paging): by id unless another is asked for; null where the collection cannot even sort by id. */
function sortOf(definition: Definition, collectionId: string, asked: Sort | undefined): Sort | null {
  const sort = asked ?? { fieldName: '_id', order: 'ASC' };
  if (isSortable(definition, sort.fieldName)) return sort;
  if (asked === undefined) return null;
  throw badInput(
    `The collection ${JSON.stringify(collectionId)} cannot sort its items by \`${sort.fieldName}\`.`,
    'Leave `orderBy` out: the items then come in the order of their database.',
  );
}

/** Fields whose values say where a list goes on: how Wix compares others, and where it puts items that lack them, is not known (docs/fidelity.md#data-paging). */
const COMPARED: ReadonlySet<string> = new Set(['_id', '_createdDate', '_updatedDate']);

function keyOf({ id, wire }: DataItemRecord, fieldName: string): unknown {
  const value = wire.data?.[fieldName];
  return fieldName === '_id' ? id : (dateOf(value) ?? value);
}

/**
 * Reads a list by id, and goes on in another way from a position that came so.
 * @param mayBeRefused whether Wix may refuse to sort by id, as databases outside of it do: the other way is then taken from the beginning
 */
function byIdOr<T>(byId: PageSource<T>, other: PageSource<T>, mayBeRefused: boolean): PageSource<T> {
  return {
    pageMax: byId.pageMax,
    overlaps: mayBeRefused,
    async read(position, limit, whole) {
      if (position !== null && !isKey(position)) return other.read(position, limit, whole);
      try {
        return await byId.read(position, limit, whole);
      } catch (error) {
        const isRefusal = error instanceof WixError && error.status === 400 && !isGone(error);
        if (position !== null || !mayBeRefused || !isRefusal) throw error;
        return other.read(null, limit, whole);
      }
    },
    foresee: (position, limit) => (isKey(position) ? undefined : other.foresee?.(position, limit)),
  };
}

/** Positions by key are the key, or an object that holds it. */
function isKey(position: Position): boolean {
  return (
    typeof position === 'string' || (typeof position === 'object' && position !== null && 'after' in position)
  );
}
