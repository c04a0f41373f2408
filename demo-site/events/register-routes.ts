import { invalidField } from '../errors.ts';
import { numberAt, textAt, textsAt } from '../json.ts';
import { type Json, type JsonObject, words } from '../making.ts';
import { fieldSpecs, runQuery, type QuerySpec } from '../query.ts';
import { recordOf, recordRoutes, served, type RecordRoutes } from '../record-routes.ts';
import { getRoute, type DemoRequest, type Route } from '../route.ts';
import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';
import { BOTH_PAGINGS, eitherPage, inWordsOfEvents } from './event-routes.ts';
import { trimmed, type Fieldsets } from './fieldsets.ts';

const GUESTS = { app: 'EVENTS', permission: 'EVENTS_GUESTS' } as const;
const ORDERS = { app: 'EVENTS', permission: 'EVENTS_ORDERS' } as const;

const DEFINITION_QUERY = differsFromSdk(
  sdkSpec('events_ticket-definitions-v-2/TicketDefinitionQuery', { defaultLimit: 100, maxSort: 10 }),
  BOTH_PAGINGS,
);
const GUEST_QUERY = differsFromSdk(
  sdkSpec('events_guests/EventGuestQuery', { maxLimit: 1000 }),
  BOTH_PAGINGS,
);

/** Shows of a record what the fieldsets bring that were asked for. */
const by =
  (fieldsets: Fieldsets, at = 'fields'): NonNullable<RecordRoutes['shown']> =>
  (record, { body }) =>
    trimmed(record, fieldsets, body, at);

const orderFields = by(
  {
    TICKETS: 'tickets',
    DETAILS: `
      reservationId snapshotId created updated firstName lastName fullName email confirmed status method
      ticketsQuantity totalPrice ticketsPdf archived paymentDetails channel marketingConsent`,
    FORM: 'checkoutForm',
    INVOICE: 'invoice',
  },
  'fieldset',
);
const ticketFields = by(
  {
    TICKET_DETAILS: `
      ticketNumber orderNumber ticketDefinitionId name price free policy checkIn orderStatus orderArchived archived
      orderFullName guestFullName checkInUrl ticketPdfUrl channel walletPassUrl canceled`,
    GUEST_DETAILS: 'guestDetails',
    GUEST_FORM: 'guestDetails.form',
  },
  'fieldset',
);

/** Tickets for sale, and everyone who registered: by RSVP, order or ticket. */
export const registerRoutes: readonly Route[] = [
  ...recordRoutes({
    needs: { app: 'EVENTS', permission: 'EVENTS_TICKET_DEFINITIONS' },
    records: 'ticketDefinitions',
    bases: ['/events-ticket-definitions/v3/ticket-definitions', '/events/v3/ticket-definitions'],
    plural: 'ticketDefinitions',
    singular: 'ticketDefinition',
    query: { spec: DEFINITION_QUERY, metadata: 'metadata', page: eitherPage },
    count: {
      asked: ({ filter }) => ({ filter }),
      answer: (total) => ({ metadata: { count: 0, offset: 0, total, tooManyToCount: false }, facets: {} }),
    },
    get: 'TICKET_DEFINITION_NOT_FOUND',
    shown: by({
      SALES_DETAILS: 'salesDetails',
      EVENT_DETAILS: 'eventDetails',
      SEATING_DETAILS: 'seatingDetails',
    }),
    inWords: inWordsOfEvents,
  }),
  ...recordRoutes({
    ...served(['/events/v2/guests', '/events-guests/v2/guests'], GUESTS, 'guests', 'guest'),
    records: 'eventGuests',
    query: { spec: GUEST_QUERY, page: eitherPage },
    shown: by({ GUEST_DETAILS: 'guestDetails tickets', GUEST_TOTAL: 'totalGuests' }),
  }),
  ...recordRoutes({
    ...served(['/events/v2/rsvps'], GUESTS, 'rsvps', 'rsvp'),
    records: 'eventRsvps',
    query: sdkSpec('events_rsvp-v-2/RsvpQuery'),
    count: { asked: ({ filter }) => ({ filter }) },
    get: 'RSVP_NOT_FOUND',
    shown: by({
      DETAILS: 'createdDate updatedDate firstName lastName totalGuests guestList',
      FORM: 'form',
      CONTACT_DETAILS: 'email',
    }),
  }),
  ...getRoute(['/events/v1/orders'], { ...ORDERS, handle: listOrders }),
  ...getRoute(['/events/v1/events/:eventId/orders/:orderNumber'], {
    ...ORDERS,
    handle: (request) => {
      const { eventOrders } = request.site.records;
      const order = recordOf(eventOrders, request.params['orderNumber'], 'ORDER_NOT_FOUND', 'order');
      return { order: orderFields(order, request), calendarLinks: {} };
    },
  }),
  ...getRoute(['/events/v1/tickets'], { ...GUESTS, handle: listTickets }),
  ...recordRoutes({
    ...served(['/events/v1/tickets'], GUESTS, 'tickets', 'ticket'),
    records: 'eventTickets',
    get: 'TICKET_NOT_FOUND',
    shown: ticketFields,
  }),
];

// wire: the lists of the first version take no query language: their parameters are turned into one here.
const LISTED = { paging: 'offset', maxLimit: 100, defaultLimit: 50 } as const;

const ORDER_LIST: QuerySpec = {
  ...LISTED,
  name: 'event-orders',
  defaultSort: { fieldName: 'created', order: 'ASC' },
  rising: ['created', 'orderNumber'],
  searchable: ['fullName', 'email', 'orderNumber'],
  fields: fieldSpecs(
    words('created orderNumber eventId status memberId contactId archived confirmed fullyCheckedIn'),
    'BOTH',
  ),
};

const TICKET_LIST: QuerySpec = {
  ...LISTED,
  name: 'event-tickets',
  defaultSort: { fieldName: 'ticketNumber', order: 'ASC' },
  rising: ['ticketNumber'],
  searchable: ['orderFullName', 'guestFullName', 'ticketNumber'],
  fields: {
    ...fieldSpecs(words('ticketNumber orderNumber orderStatus memberId ticketDefinitionId eventId'), 'BOTH'),
    ...fieldSpecs(words('orderArchived archived checkIn free'), 'BOTH'),
    contactId: { operators: ['$in'], sort: 'NONE', path: 'guestDetails.contactId' },
  },
};

/** wire: which parameters a list takes, and how many values each. */
type Parameters = Readonly<Record<string, number>>;
/** wire: words that stand for a condition. */
type Conditions = Readonly<Record<string, JsonObject>>;

const ORDER_PARAMETERS = { eventId: 100, orderNumber: 500, memberId: 500, contactId: 100, status: 11 };
const TICKET_PARAMETERS = {
  eventId: 100,
  orderNumber: 20,
  ticketNumber: 50,
  memberId: 500,
  contactId: 100,
  ticketDefinitionId: 10,
  orderStatus: 20,
};

const ORDER_TAGS: Conditions = {
  CONFIRMED: { confirmed: true },
  UNCONFIRMED: { confirmed: false },
  MEMBER: { memberId: { $exists: true } },
  ARCHIVED: { archived: true },
  NON_ARCHIVED: { archived: false },
  FULLY_CHECKED_IN: { fullyCheckedIn: true },
  NOT_FULLY_CHECKED_IN: { fullyCheckedIn: false },
};

const TICKET_STATES: Conditions = {
  ORDER_ARCHIVED: { orderArchived: true },
  ORDER_ACTIVE: { orderArchived: false },
  TICKET_ARCHIVED: { archived: true },
  TICKET_ACTIVE: { archived: false },
  CHECKED_IN: { checkIn: { $exists: true } },
  NON_CHECKED_IN: { checkIn: { $exists: false } },
  FREE: { free: true },
  PAID: { free: false },
  MEMBER: { memberId: { $exists: true } },
};

function listOrders(request: DemoRequest): JsonObject {
  const tags = conditionsOf(request.body, 'tag', ORDER_TAGS);
  const { records, ...page } = listed(request, 'eventOrders', ORDER_LIST, [ORDER_PARAMETERS, tags]);
  const orders = records.map((record) => orderFields(record, request));
  return { ...page, orders, facets: {}, orderFacets: { facets: {} } };
}

function listTickets(request: DemoRequest): JsonObject {
  const states = conditionsOf(request.body, 'state', TICKET_STATES);
  const { records, ...page } = listed(request, 'eventTickets', TICKET_LIST, [TICKET_PARAMETERS, states]);
  const tickets = records.map((record) => ticketFields(record, request));
  return { ...page, tickets, facets: {} };
}

function conditionsOf(body: JsonObject, name: string, known: Conditions): JsonObject[] {
  return textsAt(body, name).map((word) => {
    const condition = known[word];
    if (condition === undefined) throw invalidField(name, `has no value ${word}`, 'FORMAT');
    return condition;
  });
}

function listed(
  { site, body }: DemoRequest,
  entity: 'eventOrders' | 'eventTickets',
  spec: QuerySpec,
  [parameters, conditions]: readonly [Parameters, readonly JsonObject[]],
) {
  const filters = Object.entries(parameters).flatMap(([name, max]): JsonObject[] => {
    const values = textsAt(body, name);
    if (values.length > max)
      throw invalidField(name, `must have at most ${max} items`, 'MAX', { data: { threshold: max } });
    return values.length === 0 ? [] : [{ [name]: { $in: values } }];
  });
  const expression = textAt(body, 'searchPhrase');
  const { records, total, offset, limit } = runQuery(site, site.records[entity], spec, {
    filter: { $and: [...filters, ...conditions] },
    sort: sortOf(body),
    paging: { offset: numberAt(body, 'offset') ?? 0, limit: numberAt(body, 'limit') },
    ...(expression === undefined ? {} : { search: { expression, mode: 'AND' } }),
  });
  return { records, total, offset, limit };
}

// wire: `created:desc`.
function sortOf(body: JsonObject): readonly Json[] {
  const [fieldName = '', order = 'asc'] = (textAt(body, 'sort') ?? '').split(':');
  return fieldName === '' ? [] : [{ fieldName, order: order.toUpperCase() }];
}
