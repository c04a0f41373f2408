import {
  categories,
  guests,
  orders,
  policies,
  rsvpV2,
  schedule,
  ticketDefinitionsV2,
  tickets,
  wixEventsV2,
} from '@wix/events/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const EVENTS = { permission: permissions.EVENTS };
const GUESTS = { permission: permissions.EVENT_GUESTS };
const DEFINITIONS = { permission: permissions.EVENT_TICKET_DEFINITIONS };

/** Every read of Wix Events. */
export const endpoints = {
  queryEvents: endpoint(wixEventsV2.queryEvents, EVENTS),
  queryCategories: endpoint(categories.queryCategories, EVENTS),
  listScheduleItems: endpoint(schedule.listScheduleItems, EVENTS),
  queryPolicies: endpoint(policies.queryPolicies, { permission: permissions.EVENT_POLICIES }),
  queryTicketDefinitions: endpoint(ticketDefinitionsV2.queryTicketDefinitions, DEFINITIONS),
  queryGuests: endpoint(guests.queryGuests, GUESTS),
  queryRsvps: endpoint(rsvpV2.queryRsvps, GUESTS),
  countRsvps: endpoint(rsvpV2.countRsvps, GUESTS),
  listTickets: endpoint(tickets.listTickets, { ...GUESTS, method: 'GET' }),
  listOrders: endpoint(orders.listOrders, { permission: permissions.EVENT_ORDERS, method: 'GET' }),
};
