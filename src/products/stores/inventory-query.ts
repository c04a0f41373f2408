import { requireGuids } from '../../gateway/ids.ts';
import type {
  InventoryItemFilter,
  InventoryItemOrder,
  InventoryItemOrderField,
  SortDirection,
} from '../../generated/resolvers.ts';
import type { DateRange } from '../../wix/wql.ts';

/** Which inventory items to read and in what order. */
export interface InventoryQuery {
  readonly ids?: readonly string[] | undefined;
  readonly productIds?: readonly string[] | undefined;
  readonly createdAt?: DateRange | null | undefined;
  readonly updatedAt?: DateRange | null | undefined;
  readonly orderBy?:
    { readonly field: InventoryItemOrderField; readonly direction: SortDirection } | undefined;
}

/**
 * Checks the arguments of a list of inventory items.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape or too many of them
 */
export function readInventoryQuery(
  filter: InventoryItemFilter | null | undefined,
  orderBy: InventoryItemOrder | null | undefined,
): InventoryQuery {
  return {
    ids: filter?.ids == null ? undefined : requireGuids(filter.ids),
    productIds: filter?.productIds == null ? undefined : requireGuids(filter.productIds, 'filter.productIds'),
    createdAt: filter?.createdAt,
    updatedAt: filter?.updatedAt,
    orderBy: orderBy == null ? undefined : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' },
  };
}
