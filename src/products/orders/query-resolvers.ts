import { explained } from '../../gateway/batch-loader.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type { OrderFilter, QueryResolvers } from '../../generated/resolvers.ts';
import { checkoutsList, countCheckouts } from './checkouts-list.ts';
import { getOrder } from './one-order.ts';
import { countOrders, ordersList } from './orders-list.ts';
import type { CheckoutRecord, OrderRecord } from './records.ts';

export const queryResolvers: Pick<QueryResolvers, 'order' | 'orders' | 'abandonedCheckouts'> = {
  order: (_, { id }, context) => explained(context, 'ORDERS', getOrder(context, requireGuid(id))),
  orders: (_, { filter, orderBy, ...args }, context) => {
    const checked = checkedFilter(filter ?? {});
    return connection<OrderRecord>(context, {
      product: 'ORDERS',
      entity: 'Order',
      args,
      query: { filter: checked, orderBy },
      open: () => ordersList(context, checked, orderBy),
      count: () => countOrders(context, checked),
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
      count: () => countCheckouts(context, checked),
    });
  },
};

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
