import type { GatewayContext } from '../../gateway/context.ts';
import type { EventOrderFilter } from '../../generated/resolvers.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
import { endpoints } from './endpoints.ts';
import type { NumberedListOptions } from './numbered-list.ts';
import type { EventOrderRecord } from './records.ts';
import type { OrderFieldset } from './requested-fields.ts';

/** Most orders that one request is asked for: Wix's answer promises no more, though its request takes 400 (docs/fidelity.md#page-limits). */
export const ORDERS_PAGE = 100;

/**
 * The orders of tickets, by time of creation.
 * @param filter with ids that have been checked
 */
export function ordersOf(
  context: GatewayContext,
  filter: EventOrderFilter,
  fieldset: readonly OrderFieldset[],
): NumberedListOptions<EventOrderRecord> {
  const { ids, eventIds, contactIds, memberIds, status, tags, text } = filter;
  return {
    what: 'Orders of tickets',
    pageMax: ORDERS_PAGE,
    numbers: ids,
    numbersMax: ORDERS_PAGE,
    async request(numbers, paging) {
      const answer = await context.wix.call(endpoints.listOrders, {
        ...paging,
        sort: 'created:asc',
        fieldset: [...fieldset],
        ...(numbers === undefined ? {} : { orderNumber: [...numbers] }),
        ...(eventIds == null ? {} : { eventId: eventIds }),
        ...(contactIds == null ? {} : { contactId: contactIds }),
        ...(memberIds == null ? {} : { memberId: memberIds }),
        ...(status == null ? {} : { status: status.filter(isOrderStatus) }),
        ...(tags == null ? {} : { tag: tags }),
        ...(text == null ? {} : { searchPhrase: text }),
      });
      return {
        records: slotsOf(answer.orders, 'orders', ({ orderNumber }) => orderNumber, toOrderRecord),
        total: totalOf(answer.total),
      };
    },
  };
}

/** An order as the resolvers take it. */
function toOrderRecord(wire: EventOrderRecord['wire']): EventOrderRecord {
  return { id: String(wire.orderNumber), wire };
}

/** Guests have a status more than orders and tickets: none of these has it. */
export function isOrderStatus<Status extends string>(
  status: Status,
): status is Exclude<Status, 'UNKNOW_ORDER_STATUS'> {
  return status !== 'UNKNOW_ORDER_STATUS';
}
