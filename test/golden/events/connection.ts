import { endpoints } from '../../../src/products/events/wire.ts';
import { absent, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

const NOT_INSTALLED = {
  message: '',
  details: { applicationError: { code: 'WIX_EVENTS_APP_NOT_INSTALLED' } },
};
const all = [
  endpoints.queryEvents,
  endpoints.queryGuests,
  endpoints.listOrders,
  endpoints.queryPolicies,
  endpoints.queryTicketDefinitions,
];

export const connection: TestedProduct = {
  product: 'EVENTS',
  title: 'Wix Events',
  insitesModule: 'ECOMMERCE',
  alternativeModule: 'EVENTS',
  purpose:
    'Events with their texts, dates, places, registration, categories and schedule. Skip if the site has no events.',
  loss: 'The migrated site has no events.',
  ticks: [
    tick('Read Events', 'SCOPE.DC-EVENTS.READ-EVENTS'),
    tick('Read Event Tickets and Guest List', 'SCOPE.DC-EVENTS.READ-GUEST-LIST'),
    tick('Read Basic Events Order Info', 'SCOPE.DC-EVENTS.READ-BASIC-ORDERS'),
    tick('Read Policies', 'SCOPE.DC-EVENTS.READ-POLICIES'),
    tick('Read Draft Events', 'WIX_EVENTS.READ_DRAFT_EVENTS', { optional: true }),
    tick('Manage Ticket Definitions', 'SCOPE.DC-EVENTS.MANAGE-TICKET-DEF', { manage: true }),
  ],
  open: [
    route(endpoints.queryEvents, { events: [] }),
    route(endpoints.queryGuests, { guests: [] }),
    route(endpoints.listOrders, { orders: [] }),
    route(endpoints.queryPolicies, { policies: [] }),
    route(endpoints.queryTicketDefinitions, { ticketDefinitions: [] }),
  ],
  partial: absent(
    '428.',
    all.map((it) => refuses(it, 428, NOT_INSTALLED)),
  ),
};
