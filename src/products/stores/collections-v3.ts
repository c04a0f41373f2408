import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import { keyedCursor, type CursorPage } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { withPrivilege } from '../../gateway/privilege.ts';
import type { RequestOf } from '../../wix/endpoint.ts';
import { countOf, nextCursorOf, slotsOf } from '../../wix/envelope.ts';
import { allOf, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import type { CollectionQuery } from './collection-query.ts';
import { endpoints } from './endpoints.ts';
import { HIDDEN_CATEGORIES } from './privileges.ts';
import type { CollectionV3, WireCategory } from './records.ts';

/** Most categories that one request returns (docs/fidelity.md#page-limits). */
export const CATEGORIES_PAGE = 1000;

/** Most items of a category that one request returns. */
const ITEMS_PAGE = 100;

/** The tree that holds the categories of Wix Stores. It is named beside the query, never in it. */
export const treeReference = { appNamespace: '@wix/stores', treeKey: null };

type CategoryFields = NonNullable<RequestOf<typeof endpoints.queryCategories>['fields']>;

const ORDERS = {
  CREATED_AT: { field: 'createdDate', keyOf: (wire: WireCategory) => wire.createdDate },
  UPDATED_AT: { field: 'updatedDate', keyOf: (wire: WireCategory) => wire.updatedDate },
  NAME: { field: 'name', keyOf: undefined },
} as const;

/** Opens the categories of catalog V3, by time of creation unless another order is asked for. */
export function collectionsV3(
  context: GatewayContext,
  query: CollectionQuery,
  fields: Readonly<CategoryFields>,
): PageSource<CollectionV3> {
  const { field, direction } = query.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const { field: fieldName, keyOf } = ORDERS[field];
  return cursorList<CollectionV3>(context, {
    what: 'collections',
    pageMax: CATEGORIES_PAGE,
    conditions: conditionsOf(query),
    sort: { fieldName, order: direction },
    // Ids are nothing that categories are sorted by.
    tieBreaker: 'createdDate',
    ...(keyOf === undefined ? {} : { keyOf: ({ wire }: CollectionV3) => keyOf(wire) }),
    request: (page, cursor) =>
      withPrivilege(context, HIDDEN_CATEGORIES, async (standing): Promise<CursorPage<CollectionV3>> => {
        const answer = await context.wix.call(endpoints.queryCategories, {
          treeReference,
          query: page,
          returnNonVisibleCategories: standing !== 'refused',
          fields: [...fields],
        });
        return {
          records: slotsOf(answer.categories, 'categories', ({ id }) => id, toRecord),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      }),
  });
}

/** Wix's own count of the categories that meet a filter. */
export function countCollectionsV3(context: GatewayContext, query: CollectionQuery): Promise<number> {
  return withPrivilege(context, HIDDEN_CATEGORIES, async (standing) => {
    const answer = await context.wix.call(endpoints.countCategories, {
      treeReference,
      filter: allOf(conditionsOf(query)),
      returnNonVisibleCategories: standing !== 'refused',
    });
    return countOf(answer.count);
  });
}

/** Opens the ids of the products that were put into a category. */
export function categoryItems(context: GatewayContext, categoryId: string): PageSource<string> {
  return keyedCursor<string>({
    pageMax: ITEMS_PAGE,
    order: 'ASC',
    idOf: (id) => id,
    onReread: () =>
      context.report.note('Wix no longer knew a cursor of a collection; earlier pages were read again.'),
    onLost: () =>
      context.report.note(
        'Wix no longer knew a cursor of a collection, and the products just returned were taken out of it: some may come twice.',
      ),
    async fetch(from, limit) {
      const cursor = from !== null && 'cursor' in from ? from.cursor : null;
      const answer = await context.wix.call(endpoints.listCategoryItems, {
        categoryId,
        treeReference,
        cursorPaging: cursor === null ? { limit } : { limit, cursor },
      });
      return {
        records: slotsOf(
          answer.items,
          'items',
          ({ catalogItemId }) => catalogItemId,
          ({ catalogItemId }) => String(catalogItemId),
        ),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

function conditionsOf({ ids, parentIds, createdAt, updatedAt }: CollectionQuery): WqlFilter[] {
  return [
    ...(ids === undefined ? [] : [{ id: { $in: ids } }]),
    ...(parentIds === undefined ? [] : [{ 'parentCategory.id': { $in: parentIds } }]),
    ...dateConditions('createdDate', createdAt),
    ...dateConditions('updatedDate', updatedAt),
  ];
}

function toRecord(wire: WireCategory): CollectionV3 {
  return { id: String(wire.id), catalog: 'V3', wire };
}
