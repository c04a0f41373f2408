import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';
import { conversions, resolvers } from './fields.ts';
import { eventGuests, eventRsvps, events as list, PAGE, ticketDefinitions } from './lists.ts';
import { steps } from './migration.ts';
import { eventOrders, eventTickets } from './numbered-lists.ts';

const FIRST = { paging: { limit: 1, offset: 0 } };

/** What a key needs to read events and who comes to them. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.EVENTS,
    purpose:
      'Events with their texts, dates, places, registration, categories and schedule. Skip if the site has no events.',
    loss: 'The migrated site has no events.',
    lists: ['events'],
    probe: async (wix) =>
      recordsOf((await wix.call(endpoints.queryEvents, { query: FIRST })).events, 'events', ({ id }) => id),
  },
  {
    permission: permissions.EVENT_GUESTS,
    purpose: 'Guests, RSVPs and tickets: who comes to what.',
    loss: 'The migrated site does not know who registered, and no ticket is valid there.',
    lists: ['eventGuests', 'eventRsvps', 'eventTickets'],
    probe: (wix) => wix.call(endpoints.queryGuests, { query: FIRST }),
  },
  {
    permission: permissions.EVENT_ORDERS,
    purpose: 'Orders of tickets, with who bought what and whether it is paid.',
    loss: 'Sales of tickets are missing from the order history.',
    lists: ['eventOrders'],
    probe: (wix) => wix.call(endpoints.listOrders, { limit: 1, offset: 0 }),
  },
  {
    permission: permissions.EVENT_POLICIES,
    purpose: 'What holds for those who register, such as refunds.',
    loss: 'The policies of events are missing.',
    parts: [{ list: 'events', field: 'policies' }],
    probe: (wix) => wix.call(endpoints.queryPolicies, { query: ONE }),
  },
  {
    permission: permissions.EVENT_DRAFTS,
    purpose: 'Events that are not published yet.',
    loss: 'Draft events are missing.',
    optional: true,
    parts: [{ list: 'events' }],
    probe: (wix) => wix.call(endpoints.queryEvents, { query: FIRST, includeDrafts: true }),
  },
  {
    permission: permissions.EVENT_TICKET_DEFINITIONS,
    purpose: 'Ticket types with their prices, limits and sale periods.',
    loss: 'Ticket types are missing; tickets that were sold keep their name and price.',
    optional: true,
    lists: ['ticketDefinitions'],
    probe: (wix) => wix.call(endpoints.queryTicketDefinitions, { query: ONE }),
  },
];

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
      'EventGuest.tickets': { kind: 'list', size: TICKETS },
      'EventOrder.tickets': { kind: 'list', size: TICKETS },
      // Its order, which names it, and the event itself.
      'EventTicket.event': { ...BATCH, requests: 2, keyRequests: 1 },
    },
  }),
};
