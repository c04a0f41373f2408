import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { countOf, nextCursorOf, slotsOf } from '../../wix/envelope.ts';
import { allOf, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { InventoryQuery } from './inventory-query.ts';
import type { InventoryItemV3, WireInventoryV3 } from './records.ts';

/** Most inventory items of catalog V3 that one request returns (docs/fidelity.md#page-limits). */
const INVENTORY_PAGE_V3 = 1000;

const ORDERS = {
  CREATED_AT: { field: 'createdDate', keyOf: (wire: WireInventoryV3) => wire.createdDate },
  UPDATED_AT: { field: 'updatedDate', keyOf: (wire: WireInventoryV3) => wire.updatedDate },
} as const;

/** Opens the inventory of catalog V3: one item for each variant and location, by time of creation unless asked otherwise. */
export function inventoryV3(context: GatewayContext, query: InventoryQuery): PageSource<InventoryItemV3> {
  const { field, direction } = query.orderBy ?? { field: 'CREATED_AT', direction: 'ASC' };
  const { field: fieldName, keyOf } = ORDERS[field];
  return cursorList<InventoryItemV3>(context, {
    what: 'inventory items',
    pageMax: INVENTORY_PAGE_V3,
    conditions: conditionsOf(query),
    sort: { fieldName, order: direction },
    keyOf: ({ wire }) => keyOf(wire),
    async request(page, cursor) {
      const answer = await context.wix.call(endpoints.queryInventoryV3, { query: page });
      return {
        records: slotsOf(answer.inventoryItems, 'inventoryItems', ({ id }) => id, toRecord),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** Wix's own count of the items that meet a filter. */
export async function countInventoryV3(context: GatewayContext, query: InventoryQuery): Promise<number> {
  const answer = await context.wix.call(endpoints.countInventoryV3, { filter: allOf(conditionsOf(query)) });
  return countOf(answer.count);
}

function conditionsOf({ ids, productIds, createdAt, updatedAt }: InventoryQuery): WqlFilter[] {
  return [
    ...(ids === undefined ? [] : [{ id: { $in: ids } }]),
    ...(productIds === undefined ? [] : [{ productId: { $in: productIds } }]),
    ...dateConditions('createdDate', createdAt),
    ...dateConditions('updatedDate', updatedAt),
  ];
}

function toRecord(wire: WireInventoryV3): InventoryItemV3 {
  return { id: String(wire.id), catalog: 'V3', wire };
}
