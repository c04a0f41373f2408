import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { endpoints } from './endpoints.ts';
import { conversions, resolvers } from './fields.ts';
import { eventGuests, eventRsvps, events as list, PAGE, ticketDefinitions } from './lists.ts';
import { needs } from './needs.ts';
import { eventOrders, eventTickets, TICKET_NUMBERS } from './numbered-lists.ts';
import { steps } from './migration.ts';

/** Ticket definitions that an event is assumed to have. */
const DEFINITIONS = 4;
/** Tickets that an order is assumed to have. */
const TICKETS = 3;

const BATCH = { kind: 'batch', perRequest: PAGE } as const;

export const events: ProductModule = {
  name: 'EVENTS',
  title: 'Wix Events',
  target: {
    module: 'ECOMMERCE',
    alternative: 'EVENTS',
    becomes: 'events, ticket types and registrations',
    place: 5,
  },
  apps: [
    {
      id: '140603ad-af8d-84a5-2c80-a0f60cb47351',
      name: 'Wix Events',
      data: 'events, tickets, guests and their orders',
    },
  ],
  schema: 'events',
  endpoints: Object.values(endpoints),
  permissions: needs,
  conversions,
  steps,
  ...graphOf([list, ticketDefinitions, eventGuests, eventRsvps, eventOrders, eventTickets], {
    resolvers,
    costs: {
      'Event.categories': { kind: 'list', size: 3 },
      'EventCategory.counts': { kind: 'batch', perRequest: 1000 },
      'Event.policies': { ...BATCH, size: 2 },
      'Event.scheduleItems': { ...BATCH, size: 10 },
      'Event.ticketDefinitions': { ...BATCH, size: DEFINITIONS, requests: DEFINITIONS },
      'TicketDefinition.event': BATCH,
      'EventGuest.event': BATCH,
      'EventGuest.rsvp': BATCH,
      'EventGuest.order': BATCH,
      'EventGuest.ticket': { kind: 'batch', perRequest: TICKET_NUMBERS },
      'EventGuest.tickets': { kind: 'list', size: TICKETS },
      'EventGuestTicket.definition': BATCH,
      'EventRsvp.event': BATCH,
      'EventOrder.tickets': { kind: 'list', size: TICKETS },
      'EventOrder.event': BATCH,
      'EventTicket.definition': BATCH,
      'EventTicket.order': BATCH,
      // Its order, which names it, and the event itself.
      'EventTicket.event': { ...BATCH, requests: 2, keyRequests: 1 },
    },
  }),
};
