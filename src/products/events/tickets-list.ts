import type { GatewayContext } from '../../gateway/context.ts';
import type { EventTicketFilter } from '../../generated/resolvers.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
import { endpoints } from './endpoints.ts';
import type { NumberedListOptions } from './numbered-list.ts';
import { isOrderStatus } from './orders-list.ts';
import type { EventTicketRecord } from './records.ts';
import type { TicketFieldset } from './requested-fields.ts';

/** Most tickets that one request returns (docs/fidelity.md#page-limits). */
export const TICKETS_PAGE = 100;
/** Most ticket numbers that one request takes. */
export const TICKET_NUMBERS = 50;

/**
 * The tickets that were sold, by their number.
 * @param filter with ids that have been checked
 */
export function ticketsOf(
  context: GatewayContext,
  filter: EventTicketFilter,
  fieldset: readonly TicketFieldset[],
): NumberedListOptions<EventTicketRecord> {
  const { ids, eventIds, orderNumbers, definitionIds, contactIds, memberIds } = filter;
  const { orderStatus, states, text } = filter;
  return {
    what: 'Tickets',
    pageMax: TICKETS_PAGE,
    numbers: ids,
    numbersMax: TICKET_NUMBERS,
    async request(numbers, paging) {
      const answer = await context.wix.call(endpoints.listTickets, {
        ...paging,
        fieldset: [...fieldset],
        ...(numbers === undefined ? {} : { ticketNumber: [...numbers] }),
        ...(eventIds == null ? {} : { eventId: eventIds }),
        ...(orderNumbers == null ? {} : { orderNumber: orderNumbers }),
        ...(definitionIds == null ? {} : { ticketDefinitionId: definitionIds }),
        ...(contactIds == null ? {} : { contactId: contactIds }),
        ...(memberIds == null ? {} : { memberId: memberIds }),
        ...(orderStatus == null ? {} : { orderStatus: orderStatus.filter(isOrderStatus) }),
        ...(states == null ? {} : { state: states }),
        ...(text == null ? {} : { searchPhrase: text }),
      });
      return {
        records: slotsOf(answer.tickets, 'tickets', ({ ticketNumber }) => ticketNumber, toTicketRecord),
        total: totalOf(answer.total),
      };
    },
  };
}

/** A ticket as the resolvers take it. */
export function toTicketRecord(wire: EventTicketRecord['wire']): EventTicketRecord {
  return { id: String(wire.ticketNumber), wire };
}
