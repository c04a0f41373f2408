import type { GatewayContext } from '../../gateway/context.ts';
import { keyset } from '../../gateway/paging/keyset.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { withPrivilege } from '../../gateway/privilege.ts';
import { slotsOf, totalOf, sumOf } from '../../wix/envelope.ts';
import { wholeRecords } from '../../wix/unreadable-record.ts';
import { chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { ADMIN_V1 } from './privileges.ts';
import type { ProductQuery } from './product-query.ts';
import { PRODUCTS_PAGE } from './products-v3.ts';
import { queryV1, WALL } from './query-v1.ts';
import type { ProductV1, WireProductV1 } from './records.ts';
import type { ProductNeeds } from './requested-fields.ts';

/** How V1 names each order but the one by creation, which goes by `numericId`. */
const ORDERS = { UPDATED_AT: 'lastUpdated', NAME: 'name', PRICE: 'price' } as const;

/** Opens the products of catalog V1, in the order they were created unless another is asked for. */
export function productsV1(
  context: GatewayContext,
  query: ProductQuery,
  needs: ProductNeeds,
): PageSource<ProductV1> {
  const { ids } = query;
  if (ids === undefined) return pass(context, query, needs, []);
  return passes(
    chunks(ids, PRODUCTS_PAGE).map((some) => pass(context, query, needs, [{ id: { $hasSome: some } }])),
  );
}

/** Wix's own count of the products that meet a filter, hidden ones included where the key may see them. */
export async function countProductsV1(context: GatewayContext, query: ProductQuery): Promise<number | null> {
  const needs = { fields: [], variants: false };
  const counts = (query.ids === undefined ? [[]] : chunks(query.ids, PRODUCTS_PAGE)).map(async (ids) => {
    const conditions = query.ids === undefined ? [] : [{ id: { $hasSome: ids } }];
    const page = await request(
      context,
      needs,
      queryV1({ conditions: [...conditions, ...conditionsOf(query)], limit: 1 }),
    );
    return page.total;
  });
  return sumOf(await Promise.all(counts));
}

/** Reads products by a condition that no more than a page of them meet, such as their ids. */
export async function findProductsV1(
  context: GatewayContext,
  condition: WqlFilter,
  needs: ProductNeeds,
): Promise<ProductV1[]> {
  const page = await request(context, needs, queryV1({ conditions: [condition], limit: PRODUCTS_PAGE }));
  return wholeRecords(page.records);
}

function pass(
  context: GatewayContext,
  query: ProductQuery,
  needs: ProductNeeds,
  ids: readonly WqlFilter[],
): PageSource<ProductV1> {
  const conditions = [...ids, ...conditionsOf(query)];
  const { field, direction } = query.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const order = direction === 'ASC' ? 'asc' : 'desc';
  if (field === 'CREATED_AT')
    return keyset<ProductV1>({
      pageMax: PRODUCTS_PAGE,
      keyOf: ({ wire }) => String(wire.numericId),
      async fetch(after, limit, skip) {
        const key = after === null ? [] : [{ numericId: { [direction === 'ASC' ? '$gt' : '$lt']: after } }];
        const { records, total } = await request(
          context,
          needs,
          queryV1({ conditions: [...conditions, ...key], sort: [{ numericId: order }], limit, offset: skip }),
        );
        return { records, remaining: total };
      },
    });
  return offset<ProductV1>({
    pageMax: PRODUCTS_PAGE,
    wall: WALL,
    idOf: ({ id }) => id,
    onDrift: () =>
      context.report.note(
        'Products were added or deleted while the list was read; its place was searched again.',
      ),
    fetch: (first, limit) =>
      request(
        context,
        needs,
        // The number breaks ties, so that the order is the same on every page.
        queryV1({
          conditions,
          sort: [{ [ORDERS[field]]: order }, { numericId: 'asc' }],
          limit,
          offset: first,
        }),
      ),
  });
}

async function request(
  context: GatewayContext,
  needs: ProductNeeds,
  query: ReturnType<typeof queryV1>,
): Promise<OffsetPage<ProductV1>> {
  return withPrivilege(context, ADMIN_V1, async (standing) => {
    const answer = await context.wix.call(endpoints.queryProductsV1, {
      query,
      ...(needs.variants ? { includeVariants: true } : {}),
      ...(standing === 'refused' ? {} : { includeHiddenProducts: true, includeMerchantSpecificData: true }),
    });
    return {
      records: slotsOf(answer.products, 'products', ({ id }) => id, toRecord),
      total: totalOf(answer.totalResults),
    };
  });
}

function conditionsOf({ createdAt, updatedAt, text, collectionId }: ProductQuery): WqlFilter[] {
  return [
    ...dateConditions('createdDate', createdAt),
    ...dateConditions('lastUpdated', updatedAt),
    ...(text === undefined ? [] : [{ name: { $contains: text } }]),
    ...(collectionId === undefined ? [] : [{ 'collections.id': { $hasSome: [collectionId] } }]),
  ];
}

function toRecord(wire: WireProductV1): ProductV1 {
  return { id: String(wire.id), catalog: 'V1', wire };
}
