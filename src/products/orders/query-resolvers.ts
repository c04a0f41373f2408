import { GatewayError } from '../../errors.ts';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type { OrderFilter, QueryResolvers } from '../../generated/resolvers.ts';
import { WixError } from '../../wix/wix-error.ts';
import { checkoutsList } from './checkouts-list.ts';
import { endpoints } from './endpoints.ts';
import { ordersList, toOrderRecord } from './orders-list.ts';
import type { CheckoutRecord, OrderRecord } from './records.ts';

export const queryResolvers: Pick<QueryResolvers, 'order' | 'orders' | 'abandonedCheckouts'> = {
  order: (_, { id }, context) =>
    explained(context, 'ORDERS', getOrder(context, requireGuid(id).toLowerCase())),
  orders: (_, { filter, orderBy, ...args }, context) => {
    const checked = checkedFilter(filter ?? {});
    return connection<OrderRecord>(context, {
      product: 'ORDERS',
      entity: 'Order',
      args,
      query: { filter: checked, orderBy },
      open: () => ordersList(context, checked, orderBy),
    });
  },
  abandonedCheckouts: (_, { filter, orderBy, ...args }, context) => {
    const checked = filter?.ids == null ? (filter ?? {}) : { ...filter, ids: requireGuids(filter.ids) };
    return connection<CheckoutRecord>(context, {
      product: 'ORDERS',
      entity: 'AbandonedCheckout',
      args,
      query: { filter: checked, orderBy },
      open: () => checkoutsList(context, checked, orderBy),
    });
  },
};

/** Reads one order of any status; null when there is none. */
async function getOrder(context: GatewayContext, id: string): Promise<OrderRecord | null> {
  try {
    const { order } = await context.wix.call(endpoints.getOrder, { id });
    if (typeof order?.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no order." });
    return toOrderRecord(order);
  } catch (error) {
    if (error instanceof WixError && error.wixCode === 'ORDER_NOT_FOUND') return null;
    throw error;
  }
}

function checkedFilter(filter: OrderFilter): OrderFilter {
  const { ids, contactIds, memberIds, productIds } = filter;
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(contactIds == null ? {} : { contactIds: requireGuids(contactIds, 'filter.contactIds') }),
    ...(memberIds == null ? {} : { memberIds: requireGuids(memberIds, 'filter.memberIds') }),
    ...(productIds == null ? {} : { productIds: requireGuids(productIds, 'filter.productIds') }),
  };
}
