import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { selectedNodeFields } from '../../gateway/selection.ts';
import type {
  EventFilter,
  EventGuestFilter,
  EventGuestOrderBy,
  EventOrderBy,
  EventOrderFilter,
  EventRsvpFilter,
  EventRsvpOrderBy,
  EventTicketFilter,
  TicketDefinitionFilter,
  TicketDefinitionOrderBy,
} from '../../generated/resolvers.ts';
import { countEvents, eventsList } from './events-list.ts';
import { countGuests, guestsList } from './guests-list.ts';
import { countNumbered, numberedList, type NumberedListOptions } from './numbered-list.ts';
import { ordersOf } from './orders-list.ts';
import type {
  EventGuestRecord,
  EventOrderRecord,
  EventRecord,
  EventRsvpRecord,
  EventTicketRecord,
  TicketDefinitionRecord,
} from './records.ts';
import {
  definitionFields,
  eventFields,
  guestFields,
  orderFieldsets,
  rsvpFields,
  ticketFieldsets,
} from './requested-fields.ts';
import { countRsvps, rsvpsList } from './rsvps-list.ts';
import { countDefinitions, definitionsList } from './ticket-definitions-list.ts';
import { ticketsOf } from './tickets-list.ts';

/** A list as a field asks for it: paging, a filter that has been checked, and an order. */
export interface Listed<Filter, OrderBy = null> {
  readonly args: ConnectionArgs;
  readonly filter: Filter;
  readonly orderBy?: OrderBy | null | undefined;
}

export function eventsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter, orderBy }: Listed<EventFilter, EventOrderBy>,
): ConnectionResult<EventRecord> {
  const fields = eventFields(selectedNodeFields(info));
  return connection<EventRecord>(context, {
    product: 'EVENTS',
    entity: 'Event',
    args,
    query: { filter, orderBy },
    open: () => eventsList(context, filter, orderBy, fields),
    count: async (pageTotal) => {
      // The total of a page of chunked ids is that of its chunk.
      const total = filter.ids == null ? await pageTotal() : undefined;
      return total === undefined ? countEvents(context, filter) : total;
    },
  });
}

export function definitionsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter, orderBy }: Listed<TicketDefinitionFilter, TicketDefinitionOrderBy>,
): ConnectionResult<TicketDefinitionRecord> {
  const fields = definitionFields(selectedNodeFields(info));
  return connection<TicketDefinitionRecord>(context, {
    product: 'EVENTS',
    entity: 'TicketDefinition',
    args,
    query: { filter, orderBy },
    open: () => definitionsList(context, filter, orderBy, fields),
    count: () => countDefinitions(context, filter),
  });
}

export function guestsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter, orderBy }: Listed<EventGuestFilter, EventGuestOrderBy>,
): ConnectionResult<EventGuestRecord> {
  const fields = guestFields(selectedNodeFields(info));
  return connection<EventGuestRecord>(context, {
    product: 'EVENTS',
    entity: 'EventGuest',
    args,
    query: { filter, orderBy },
    open: () => guestsList(context, filter, orderBy, fields),
    count: () => countGuests(context, filter),
  });
}

export function rsvpsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter, orderBy }: Listed<EventRsvpFilter, EventRsvpOrderBy>,
): ConnectionResult<EventRsvpRecord> {
  const fields = rsvpFields(selectedNodeFields(info));
  return connection<EventRsvpRecord>(context, {
    product: 'EVENTS',
    entity: 'EventRsvp',
    args,
    query: { filter, orderBy },
    open: () => rsvpsList(context, filter, orderBy, fields),
    count: () => countRsvps(context, filter),
  });
}

export function ordersConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter }: Listed<EventOrderFilter>,
): ConnectionResult<EventOrderRecord> {
  const list = ordersOf(context, filter, orderFieldsets(selectedNodeFields(info)));
  return numberedConnection(context, 'EventOrder', args, filter, list);
}

export function ticketsConnection(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  { args, filter }: Listed<EventTicketFilter>,
): ConnectionResult<EventTicketRecord> {
  const list = ticketsOf(context, filter, ticketFieldsets(selectedNodeFields(info)));
  return numberedConnection(context, 'EventTicket', args, filter, list);
}

function numberedConnection<Record extends { readonly id: string }>(
  context: GatewayContext,
  entity: string,
  args: ConnectionArgs,
  filter: unknown,
  list: NumberedListOptions<Record>,
): ConnectionResult<Record> {
  return connection<Record>(context, {
    product: 'EVENTS',
    entity,
    args,
    query: { filter },
    open: () => numberedList(context, list),
    count: async (pageTotal) => {
      const total = list.numbers == null ? await pageTotal() : undefined;
      return total === undefined ? countNumbered(list) : total;
    },
  });
}
