import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { CursorPage } from '../../gateway/paging/keyed-cursor.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { withPrivilege } from '../../gateway/privilege.ts';
import { countOf, nextCursorOf, recordsOf, slotsOf } from '../../wix/envelope.ts';
import type { Standing } from '../../wix/permission-memory.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { ADMIN_V3 } from './privileges.ts';
import type { ProductQuery } from './product-query.ts';
import type { ProductV3, WireProductV3 } from './records.ts';
import type { ProductNeeds } from './requested-fields.ts';

/** Most products that one request returns, in either catalog (docs/fidelity.md#page-limits). */
export const PRODUCTS_PAGE = 100;

/** How V3 names each order, and where a list in that order can be entered again. */
const ORDERS = {
  CREATED_AT: { field: 'createdDate', keyOf: (wire: WireProductV3) => wire.createdDate },
  UPDATED_AT: { field: 'updatedDate', keyOf: (wire: WireProductV3) => wire.updatedDate },
  // How Wix collates names and which price it compares is not documented, so these are read again rather than entered by key.
  NAME: { field: 'name', keyOf: undefined },
  PRICE: { field: 'actualPriceRange.minValue.amount', keyOf: undefined },
} as const;

/** Opens the products of catalog V3, by time of creation unless another order is asked for. */
export function productsV3(
  context: GatewayContext,
  query: ProductQuery,
  needs: ProductNeeds,
): PageSource<ProductV3> {
  const { ids } = query;
  if (ids === undefined) return pass(context, query, needs, []);
  return passes(
    chunks(ids, PRODUCTS_PAGE).map((some) => pass(context, query, needs, [{ id: { $in: some } }])),
  );
}

/** Wix's own count of the products that meet a filter, hidden ones included where the key may see them. */
export async function countProductsV3(context: GatewayContext, query: ProductQuery): Promise<number> {
  const counts = (query.ids === undefined ? [undefined] : chunks(query.ids, PRODUCTS_PAGE)).map((ids) =>
    withPrivilege(context, ADMIN_V3, async (standing) => {
      const conditions = [...(ids === undefined ? [] : [{ id: { $in: ids } }]), ...conditionsOf(query)];
      const answer = await context.wix.call(endpoints.countProductsV3, {
        filter: allOf(conditions),
        ...searchOf(query),
        returnNonVisibleProducts: standing !== 'refused',
      });
      return countOf(answer.count);
    }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Reads products by a condition that no more than a page of them meet, such as their ids. */
export async function findProductsV3(
  context: GatewayContext,
  condition: WqlFilter,
  needs: ProductNeeds,
): Promise<ProductV3[]> {
  return withPrivilege(context, ADMIN_V3, async (standing) => {
    const answer = await context.wix.call(endpoints.queryProductsV3, {
      query: { filter: condition, cursorPaging: { limit: PRODUCTS_PAGE } },
      fields: [...fieldsFor(needs, standing)],
    });
    return recordsOf(answer.products, 'products', ({ id }) => id).map(toRecord);
  });
}

function pass(
  context: GatewayContext,
  query: ProductQuery,
  needs: ProductNeeds,
  conditions: readonly WqlFilter[],
): PageSource<ProductV3> {
  const { field, direction } = query.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const { field: fieldName, keyOf } = ORDERS[field];
  return cursorList<ProductV3>(context, {
    what: 'products',
    pageMax: PRODUCTS_PAGE,
    conditions: [...conditions, ...conditionsOf(query)],
    sort: { fieldName, order: direction },
    // Ids are nothing that products are sorted by.
    tieBreaker: 'createdDate',
    ...(keyOf === undefined ? {} : { keyOf: ({ wire }: ProductV3) => keyOf(wire) }),
    request: (page, cursor) =>
      withPrivilege(context, ADMIN_V3, async (standing): Promise<CursorPage<ProductV3>> => {
        const answer = await context.wix.call(endpoints.searchProductsV3, {
          search: cursor === null ? { ...page, ...searchOf(query) } : page,
          fields: [...fieldsFor(needs, standing)],
        });
        return {
          records: slotsOf(answer.products, 'products', ({ id }) => id, toRecord),
          next: nextCursorOf(answer.pagingMetadata, cursor),
        };
      }),
  });
}

/**
 * The parts to ask for. A key that is not known yet is asked for costs in any case: Wix leaves hidden products out without a word, but
 * refuses costs, which take the same permission (docs/fidelity.md#hidden-products).
 */
function fieldsFor({ fields }: ProductNeeds, standing: Standing): ProductNeeds['fields'] {
  const rest = fields.filter((field) => field !== 'MERCHANT_DATA');
  if (standing === 'refused') return rest;
  return standing === 'unknown' || rest.length < fields.length ? [...rest, 'MERCHANT_DATA'] : rest;
}

function conditionsOf({ createdAt, updatedAt, collectionId }: ProductQuery): WqlFilter[] {
  return [
    ...dateConditions('createdDate', createdAt),
    ...dateConditions('updatedDate', updatedAt),
    ...(collectionId === undefined
      ? []
      : [{ 'directCategoriesInfo.categories': { $matchItems: [{ id: collectionId }] } }]),
  ];
}

function searchOf({ text }: ProductQuery) {
  return text === undefined ? {} : { search: { expression: text } };
}

function toRecord(wire: WireProductV3): ProductV3 {
  return { id: String(wire.id), catalog: 'V3', wire };
}
