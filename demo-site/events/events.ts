import { applicationError, BOTH_PAGINGS, countAndCursors, denied, entitySets } from '../making.ts';
import { fieldSpecs, flagAt, listAt, objectAt, offsetMetadata, recordRoutes, sdkSpec } from '../making.ts';
import { served, textAt, textsAt, valuesAt } from '../making.ts';
import type { DemoProduct, DemoRequest, JsonObject, QueryOptions, QueryResult, Route } from '../making.ts';
import type { WixFault } from '../making.ts';
import { eventOfSale, orderNumbers, orderOfTicket, originOfGuest, ticketNumbers } from './event-world.ts';
import { eventAt, initialTypeOf } from './event.ts';
import { guestAt, rsvpAt } from './guest.ts';
import { programmeOf } from './programme.ts';
import { definitionAt, orderAt, ticketAt } from './sales.ts';
import { GUESTS, LISTED, oneOf, parts, soldRoutes } from './sold-routes.ts';

const EVENTS = { app: 'EVENTS', permission: 'EVENTS' } as const;

/** How many the older endpoints take. */
const MANY = { maxLimit: 1000, maxSort: 20 };

const eventParts = parts({
  DETAILS: 'shortDescription mainImage calendarUrls',
  TEXTS: 'description detailedDescription',
  REGISTRATION: 'registration',
  URLS: 'eventPageUrl',
  FORM: 'form',
  DASHBOARD: 'summaries',
  FEED: 'feed',
  ONLINE_CONFERENCING_SESSION: 'onlineConferencing',
  SEO_SETTINGS: 'seoSettings',
  AGENDA: 'agendaSettings',
  CATEGORIES: 'categories',
});
/** Events, what they are grouped by, what holds for them, what happens when, and everyone who registered: by RSVP, order or ticket. */
const eventRoutes: readonly Route[] = [
  ...recordRoutes({
    ...served(['/events/v3/events'], EVENTS, 'events', 'event'),
    records: 'events',
    query: sdkSpec('events_wix-events-v-2/EventQuery', MANY),
    get: {
      code: 'EVENT_NOT_FOUND',
      allow: ({ status }, request) => {
        if (status === 'DRAFT') needDrafts(request);
      },
    },
    hidden: (request) => {
      if (!flagAt(request.body, 'includeDrafts')) return PUBLISHED;
      needDrafts(request);
      return {};
    },
    shown,
    inWords,
  }),
  ...recordRoutes({
    ...served(['/events/v1/categories'], EVENTS, 'categories', 'category'),
    records: (site) => programmeOf(site).categories,
    query: { spec: sdkSpec('events_categories/CategoryQuery', MANY), metadata: 'metaData' },
    shown: parts({ COUNTS: 'counts' }, 'fieldset'),
  }),
  ...recordRoutes({
    ...served(
      ['/events-policies/v2/policies', '/events/v2/policies'],
      { ...EVENTS, permission: 'EVENTS_POLICIES' },
      'policies',
      'policy',
    ),
    records: (site) => programmeOf(site).policies,
    query: {
      spec: sdkSpec('events_policies/PolicyQuery', {}, BOTH_PAGINGS),
      metadata: 'metadata',
      page: eitherPage,
    },
  }),
  ...recordRoutes({
    ...served(['/events/v1/schedule'], EVENTS, 'items', 'item'),
    records: (site) => programmeOf(site).schedule,
    query: {
      ...LISTED,
      spec: {
        paging: 'offset',
        maxLimit: 1000,
        defaultLimit: 50,
        name: 'schedule',
        defaultSort: { fieldName: 'createdDate', order: 'ASC' },
        fields: fieldSpecs(['createdDate', 'eventId', 'id', 'hidden', 'stageName', 'tags'], 'BOTH'),
      },
      asked: (_, { body }) => {
        // wire: without states only what is published and visible; hidden items have to be asked for.
        const states = textsAt(body, 'state');
        const isVisible = states.includes('VISIBLE') || !states.includes('HIDDEN');
        const shows = [...(states.includes('HIDDEN') ? [true] : []), ...(isVisible ? [false] : [])];
        const filters = [{ hidden: { $in: shows } }, ...oneOf(body, SCHEDULE_PARAMETERS)];
        return { filter: { $and: filters }, paging: objectAt(body, 'paging') };
      },
      beside: ({ request }) => ({
        facets: {},
        draftNotPublished: request.site.assumptions.eventAgendaDrafts,
      }),
    },
  }),
  ...recordRoutes({
    needs: { ...EVENTS, permission: 'EVENTS_TICKET_DEFINITIONS' },
    records: 'ticketDefinitions',
    bases: ['/events-ticket-definitions/v3/ticket-definitions', '/events/v3/ticket-definitions'],
    plural: 'ticketDefinitions',
    singular: 'ticketDefinition',
    query: {
      spec: sdkSpec(
        'events_ticket-definitions-v-2/TicketDefinitionQuery',
        { defaultLimit: 100, maxSort: 10 },
        BOTH_PAGINGS,
      ),
      metadata: 'metadata',
      page: eitherPage,
    },
    get: 'TICKET_DEFINITION_NOT_FOUND',
    shown: parts({
      SALES_DETAILS: 'salesDetails',
      EVENT_DETAILS: 'eventDetails',
      SEATING_DETAILS: 'seatingDetails',
    }),
    inWords,
  }),
  ...recordRoutes({
    ...served(['/events/v2/guests', '/events-guests/v2/guests'], GUESTS, 'guests', 'guest'),
    records: 'eventGuests',
    query: {
      spec: sdkSpec('events_guests/EventGuestQuery', { maxLimit: 1000 }, BOTH_PAGINGS),
      page: eitherPage,
    },
    shown: parts({ GUEST_DETAILS: 'guestDetails tickets', GUEST_TOTAL: 'totalGuests' }),
  }),
  ...recordRoutes({
    ...served(['/events/v2/rsvps'], GUESTS, 'rsvps', 'rsvp'),
    records: 'eventRsvps',
    query: sdkSpec('events_rsvp-v-2/RsvpQuery'),
    count: { asked: ({ filter }) => ({ filter }) },
    get: 'RSVP_NOT_FOUND',
    shown: parts({
      DETAILS: 'createdDate updatedDate firstName lastName totalGuests guestList',
      FORM: 'form',
      CONTACT_DETAILS: 'email',
    }),
  }),
  ...soldRoutes,
];

const SCHEDULE_PARAMETERS = { eventId: Infinity, itemId: Infinity, stageName: Infinity };

// wire: drafts are neither returned nor counted unless they are asked for, which takes a permission of its own.
const PUBLISHED: QueryOptions = { hidden: (read) => read('status')[0] !== 'DRAFT', hiddenKey: 'published' };

function needDrafts(request: DemoRequest): void {
  if (!request.site.may('EVENTS_DRAFTS')) throw denied(request);
}

function shown(event: JsonObject, request: DemoRequest): JsonObject {
  const { categories, ...record } = eventParts(event, request);
  switch (request.site.assumptions.eventCategories) {
    case 'wrapped':
      return { ...record, categories };
    case 'list':
      return { ...record, categories: categories && listAt(categories, 'categories') };
    case 'absent':
      return record;
  }
}

/** wire: by offset the total comes with a page, by cursor the cursors do. */
function eitherPage(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  return query['cursorPaging'] === undefined ? offsetMetadata(result) : countAndCursors(result);
}

/** wire: Events says in a code of its own that a filter is wrong. */
function inWords(refusal: WixFault): WixFault {
  const body = refusal.body ?? {};
  const [rule] = valuesAt(body, 'details.validationError.fieldViolations.ruleName');
  return refusal.status === 400 && rule === 'INVALID_FILTER'
    ? applicationError(400, 'FILTER_PARSER_ERROR', textAt(body, 'message') ?? '')
    : refusal;
}

/** Wix Events: what takes place, what it costs, and who comes. */
export const eventsProduct: DemoProduct = {
  absent: ({ assumptions }) =>
    assumptions.eventsAbsent === 'MISSING_REQUEST_SITE_CONTEXT'
      ? noContext()
      : applicationError(428, 'WIX_EVENTS_APP_NOT_INSTALLED', 'Wix Events app is not installed'),
  badKey: ({ assumptions }) => (assumptions.eventsBadKeyIs428 ? noContext() : undefined),
  records: (site) =>
    entitySets(site, {
      events: { make: eventAt, columns: { 'registration.initialType': initialTypeOf } },
      ticketDefinitions: { make: definitionAt, indexed: ['eventId'] },
      eventGuests: {
        make: guestAt,
        columns: { eventId: (n) => site.id('events', originOfGuest(site, n).event) },
        indexed: ['eventId'],
      },
      eventRsvps: { make: rsvpAt, indexed: ['eventId'] },
      eventOrders: {
        ids: orderNumbers,
        make: orderAt,
        columns: { eventId: (n) => site.id('events', eventOfSale(site, n)) },
        indexed: ['eventId'],
      },
      eventTickets: {
        ids: ticketNumbers,
        make: ticketAt,
        // The record does not say it.
        columns: {
          eventId: (n) => site.id('events', eventOfSale(site, orderOfTicket(site, n))),
          orderNumber: (n) => orderNumbers.of(orderOfTicket(site, n)),
        },
        indexed: ['orderNumber', 'eventId'],
      },
    }),
  routes: eventRoutes,
};

const noContext = (): WixFault =>
  applicationError(428, 'MISSING_REQUEST_SITE_CONTEXT', 'No Events App identity response');
