import type { ProductModule } from '../../gateway/product-module.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { eventResolvers } from './event-resolvers.ts';
import { queryResolvers } from './query-resolvers.ts';
import { registrationResolvers } from './registration-resolvers.ts';
import { steps } from './steps.ts';

export const events: ProductModule = {
  name: 'EVENTS',
  title: 'Wix Events',
  schema: 'events',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.EVENTS,
      purpose:
        'Events with their texts, dates, places, registration, categories and schedule. Skip if the site has no events.',
      loss: 'The migrated site has no events.',
    },
    {
      permission: permissions.EVENT_GUESTS,
      purpose: 'Guests, RSVPs and tickets: who comes to what.',
      loss: 'The migrated site does not know who registered, and no ticket is valid there.',
      optional: true,
    },
    {
      permission: permissions.EVENT_ORDERS,
      purpose: 'Orders of tickets, with who bought what and whether it is paid.',
      loss: 'Sales of tickets are missing from the order history.',
      optional: true,
    },
    {
      permission: permissions.EVENT_POLICIES,
      purpose: 'What holds for those who register, such as refunds.',
      loss: 'The policies of events are missing.',
      optional: true,
    },
    {
      permission: permissions.EVENT_DRAFTS,
      purpose: 'Events that are not published yet.',
      loss: 'Draft events are missing.',
      optional: true,
    },
    {
      permission: permissions.EVENT_TICKET_DEFINITIONS,
      purpose: 'Ticket types with their prices, limits and sale periods.',
      loss: 'Ticket types are missing; tickets that were sold keep their name and price.',
      optional: true,
    },
  ],
  probe: async (wix) =>
    recordsOf(
      (await wix.call(endpoints.queryEvents, { query: { paging: { limit: 1, offset: 0 } } })).events,
      'events',
      ({ id }) => id,
    ),
  resolvers: { Query: queryResolvers, ...eventResolvers, ...registrationResolvers },
  steps,
  costs,
};
