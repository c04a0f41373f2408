import type { QuerySpec } from '../query.ts';
import { fieldSpecs } from '../query.ts';
import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';

const BOTH_PAGINGS = {
  paging: 'both',
  because: 'its request has both kinds of paging, of which the types count one',
} as const;

export const EVENT_QUERY = sdkSpec('events_wix-events-v-2/EventQuery', { maxLimit: 1000, maxSort: 20 });

export const DEFINITION_QUERY = differsFromSdk(
  sdkSpec('events_ticket-definitions-v-2/TicketDefinitionQuery', { defaultLimit: 100, maxSort: 10 }),
  BOTH_PAGINGS,
);

export const GUEST_QUERY = differsFromSdk(
  sdkSpec('events_guests/EventGuestQuery', { maxLimit: 1000 }),
  BOTH_PAGINGS,
);

export const RSVP_QUERY = sdkSpec('events_rsvp-v-2/RsvpQuery');

export const CATEGORY_QUERY = sdkSpec('events_categories/CategoryQuery', { maxLimit: 1000, maxSort: 20 });

export const POLICY_QUERY = differsFromSdk(sdkSpec('events_policies/PolicyQuery'), BOTH_PAGINGS);

export const SCHEDULE_QUERY = differsFromSdk(
  sdkSpec('events_schedule/ScheduleItemQuery', { maxLimit: 1000, maxSort: 20 }),
  { paging: 'offset', because: 'its request has no cursor' },
);

// wire: the lists of the first version take no query language: their parameters are turned into one here.

/** The list of schedule items. */
export const SCHEDULE_LIST: QuerySpec = {
  ...SCHEDULE_QUERY,
  name: 'schedule',
  fields: fieldSpecs(['createdDate', 'eventId', 'id', 'hidden', 'stageName', 'tags'], 'BOTH', [
    '$in',
    '$hasSome',
  ]),
};

const LISTED = { paging: 'offset', maxLimit: 100, defaultLimit: 50 } as const;

export const ORDER_LIST: QuerySpec = {
  ...LISTED,
  name: 'event-orders',
  defaultSort: { fieldName: 'created', order: 'ASC' },
  rising: ['created', 'orderNumber'],
  searchable: ['fullName', 'email', 'orderNumber'],
  fields: {
    ...fieldSpecs(['created', 'orderNumber', 'eventId', 'status', 'memberId', 'contactId'], 'BOTH'),
    ...fieldSpecs(['archived', 'confirmed', 'fullyCheckedIn'], 'BOTH'),
  },
};

export const TICKET_LIST: QuerySpec = {
  ...LISTED,
  name: 'event-tickets',
  defaultSort: { fieldName: 'ticketNumber', order: 'ASC' },
  rising: ['ticketNumber'],
  searchable: ['orderFullName', 'guestFullName', 'ticketNumber'],
  fields: {
    ...fieldSpecs(['ticketNumber', 'orderNumber', 'orderStatus', 'memberId', 'ticketDefinitionId'], 'BOTH'),
    ...fieldSpecs(['orderArchived', 'archived', 'checkIn', 'free', 'eventId'], 'BOTH'),
    contactId: { operators: ['$in'], sort: 'NONE', path: 'guestDetails.contactId' },
  },
};
