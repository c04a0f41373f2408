import type { GatewayContext } from '../../gateway/context.ts';
import { keyset } from '../../gateway/paging/keyset.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { slotsOf, totalOf, sumOf } from '../../wix/envelope.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { InventoryQuery } from './inventory-query.ts';
import { notInV1, queryV1 } from './query-v1.ts';
import type { InventoryItemV1, WireInventoryV1 } from './records.ts';

/** Most inventory items of catalog V1 that one request returns (docs/fidelity.md#page-limits). */
const INVENTORY_PAGE = 100;

/** Opens the inventory of catalog V1: one item for each product, in the order they were created. */
export function inventoryV1(context: GatewayContext, query: InventoryQuery): PageSource<InventoryItemV1> {
  checkQuery(query);
  const descending = query.orderBy?.direction === 'DESC';
  const pass = (conditions: readonly WqlFilter[]): PageSource<InventoryItemV1> =>
    keyset<InventoryItemV1>({
      pageMax: INVENTORY_PAGE,
      keyOf: ({ wire }) => String(wire.numericId),
      async fetch(after, limit, skip) {
        const key = after === null ? [] : [{ numericId: { [descending ? '$lt' : '$gt']: after } }];
        const sort = [{ numericId: descending ? ('desc' as const) : ('asc' as const) }];
        const { records, total } = await request(
          context,
          queryV1({ conditions: [...conditions, ...key], sort, limit, offset: skip }),
        );
        return { records, remaining: total };
      },
    });
  const parts = partsOf(query);
  return parts.length === 1 ? pass(parts[0] ?? []) : passes(parts.map(pass));
}

/** Wix's own count of the items that meet a filter. */
export async function countInventoryV1(
  context: GatewayContext,
  query: InventoryQuery,
): Promise<number | null> {
  checkQuery(query);
  const counts = partsOf(query).map(
    async (conditions) => (await request(context, queryV1({ conditions, limit: 1 }))).total,
  );
  return sumOf(await Promise.all(counts));
}

async function request(context: GatewayContext, query: ReturnType<typeof queryV1>) {
  const answer = await context.wix.call(endpoints.queryInventoryV1, { query });
  return {
    records: slotsOf(answer.inventoryItems, 'inventoryItems', ({ id }) => id, toRecord),
    total: totalOf(answer.totalResults),
  };
}

/** A request takes a hundred ids: the conditions of each of the requests that all of them take together. */
function partsOf({ ids, productIds }: InventoryQuery): WqlFilter[][] {
  const split = ids ?? productIds;
  if (split === undefined) return [[]];
  const rest = ids !== undefined && productIds !== undefined ? [{ productId: { $hasSome: productIds } }] : [];
  return chunks(split, INVENTORY_PAGE).map((some) => [
    { [ids === undefined ? 'productId' : 'id']: { $hasSome: some } },
    ...rest,
  ]);
}

function checkQuery({ createdAt, updatedAt, orderBy }: InventoryQuery): void {
  if (createdAt != null) notInV1('filter.createdAt', 'whose inventory items have no date of creation');
  if (updatedAt != null)
    notInV1('filter.updatedAt', 'whose inventory is not documented to be filtered by date');
  if (orderBy?.field === 'UPDATED_AT')
    notInV1('orderBy.field', 'whose inventory is not documented to be sorted by date');
}

function toRecord(wire: WireInventoryV1): InventoryItemV1 {
  return { id: String(wire.id), catalog: 'V1', wire };
}
