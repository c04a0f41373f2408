import { requireGuid } from '../../gateway/ids.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import {
  definitionsConnection,
  eventsConnection,
  guestsConnection,
  ordersConnection,
  rsvpsConnection,
  ticketsConnection,
} from './connections.ts';
import { checkedFilter, checkedNumberFilter, requireNumbers } from './filters.ts';
import { loadEvent } from './loaders.ts';

/** wire: what one request of the lists of the first version takes. */
const ORDER_LIMITS = { memberIds: 500 };
const TICKET_LIMITS = { memberIds: 500, orderNumbers: 20, definitionIds: 10 };

const MAX_ORDER_NUMBERS = 1000;

export const queryResolvers: Pick<
  QueryResolvers,
  'event' | 'events' | 'ticketDefinitions' | 'eventGuests' | 'eventRsvps' | 'eventOrders' | 'eventTickets'
> = {
  event: (_, { id }, context, info) => loadEvent(context, requireGuid(id), selectedFields(info)),
  events: (_, { filter, orderBy, ...args }, context, info) =>
    eventsConnection(context, info, { args, filter: checkedFilter(filter), orderBy }),
  ticketDefinitions: (_, { filter, orderBy, ...args }, context, info) =>
    definitionsConnection(context, info, { args, filter: checkedFilter(filter), orderBy }),
  eventGuests: (_, { filter, orderBy, ...args }, context, info) => {
    const numbers = filter?.orderNumbers;
    if (numbers != null) requireNumbers(numbers, 'filter.orderNumbers', MAX_ORDER_NUMBERS);
    return guestsConnection(context, info, { args, filter: checkedFilter(filter), orderBy });
  },
  eventRsvps: (_, { filter, orderBy, ...args }, context, info) =>
    rsvpsConnection(context, info, { args, filter: checkedFilter(filter), orderBy }),
  eventOrders: (_, { filter, ...args }, context, info) =>
    ordersConnection(context, info, { args, filter: checkedNumberFilter(filter, ORDER_LIMITS) }),
  eventTickets: (_, { filter, ...args }, context, info) =>
    ticketsConnection(context, info, { args, filter: checkedNumberFilter(filter, TICKET_LIMITS) }),
};
