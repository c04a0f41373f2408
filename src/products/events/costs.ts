import type { CostTable } from '../../contract/field-cost.ts';
import { EVENTS_PAGE } from './events-list.ts';
import { GUESTS_PAGE } from './guests-list.ts';
import { BATCH } from './loaders.ts';
import { ORDERS_PAGE } from './orders-list.ts';
import { RSVPS_PAGE } from './rsvps-list.ts';
import { DEFINITIONS_PAGE } from './ticket-definitions-list.ts';
import { TICKET_NUMBERS, TICKETS_PAGE } from './tickets-list.ts';

/** Ticket definitions that an event is assumed to have. */
const DEFINITIONS = 4;
/** Tickets that an order is assumed to have. */
const TICKETS = 3;

const guests = { kind: 'connection', pageMax: GUESTS_PAGE } as const;
const orders = { kind: 'connection', pageMax: ORDERS_PAGE } as const;
const tickets = { kind: 'connection', pageMax: TICKETS_PAGE } as const;
const batch = { kind: 'batch', perRequest: BATCH } as const;
/** Without the permission for drafts the first read is made again without them. */
const events = { kind: 'connection', pageMax: EVENTS_PAGE, passes: 2 } as const;

/** What the fields of Events cost in Wix requests. */
export const costs: CostTable = {
  'Query.event': { kind: 'fixed', requests: 2 },
  'Query.events': events,
  'Query.ticketDefinitions': { kind: 'connection', pageMax: DEFINITIONS_PAGE },
  'Query.eventGuests': guests,
  'Query.eventRsvps': { kind: 'connection', pageMax: RSVPS_PAGE },
  'Query.eventOrders': orders,
  'Query.eventTickets': tickets,
  'Event.categories': { kind: 'list', size: 3 },
  'EventCategory.counts': { kind: 'batch', perRequest: 1000 },
  'Event.policies': { ...batch, size: 2 },
  'Event.scheduleItems': { ...batch, size: 10 },
  'Event.ticketDefinitions': { ...batch, size: DEFINITIONS, requests: DEFINITIONS },
  'Event.guests': guests,
  'Event.rsvps': { kind: 'connection', pageMax: RSVPS_PAGE },
  'Event.orders': orders,
  'Event.tickets': tickets,
  'TicketDefinition.event': batch,
  'EventGuest.event': batch,
  'EventGuest.contact': batch,
  'EventGuest.member': batch,
  'EventGuest.rsvp': batch,
  'EventGuest.order': batch,
  'EventGuest.ticket': { kind: 'batch', perRequest: TICKET_NUMBERS },
  'EventGuest.tickets': { kind: 'list', size: TICKETS },
  'EventGuestTicket.definition': batch,
  'EventRsvp.event': batch,
  'EventRsvp.contact': batch,
  'EventRsvp.member': batch,
  'EventOrder.tickets': { kind: 'list', size: TICKETS },
  'EventOrder.event': batch,
  'EventOrder.contact': batch,
  'EventOrder.member': batch,
  'EventTicket.definition': batch,
  'EventTicket.order': batch,
  // Its order, which names it, and the event itself.
  'EventTicket.event': { ...batch, requests: 2, keyRequests: 1 },
  'EventTicket.contact': batch,
  'EventTicket.member': batch,
  'Contact.eventGuests': guests,
  'Contact.eventOrders': orders,
  'Contact.eventTickets': tickets,
  'Member.eventGuests': guests,
  'Member.eventOrders': orders,
  'Member.eventTickets': tickets,
};
