import { invalidField, notFound } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { numberAt, objectAt, textAt, textsAt } from '../json.ts';
import type { DemoEntity } from '../options.ts';
import { countMatches, cursorMetadata, offsetMetadata, runQuery } from '../query.ts';
import type { QueryResult, QuerySpec } from '../query.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoRequest, Route } from '../route.ts';
import { inWordsOfEvents } from './event-routes.ts';
import {
  DEFINITION_FIELDS,
  GUEST_FIELDS,
  ORDER_FIELDS,
  RSVP_FIELDS,
  TICKET_FIELDS,
  trimmed,
  type Fieldsets,
} from './fieldsets.ts';
import { DEFINITION_QUERY, GUEST_QUERY, ORDER_LIST, RSVP_QUERY, TICKET_LIST } from './specs.ts';

const DEFINITIONS = { app: 'EVENTS', permission: 'EVENTS_TICKET_DEFINITIONS' } as const;
const GUESTS = { app: 'EVENTS', permission: 'EVENTS_GUESTS' } as const;
const ORDERS = { app: 'EVENTS', permission: 'EVENTS_ORDERS' } as const;

const definitionPaths = (path: string): string[] =>
  ['/events-ticket-definitions/v3', '/events/v3'].map((prefix) => `${prefix}/ticket-definitions${path}`);

/** Tickets for sale, and everyone who registered: by RSVP, order or ticket. */
export const registerRoutes: readonly Route[] = [
  ...postRoute(definitionPaths('/query'), { ...DEFINITIONS, handle: queryDefinitions }),
  ...postRoute(definitionPaths('/count'), { ...DEFINITIONS, handle: countDefinitions }),
  ...getRoute(definitionPaths('/:ticketDefinitionId'), {
    ...DEFINITIONS,
    handle: (request) => ({
      ticketDefinition: single(
        request,
        'ticketDefinitions',
        request.params['ticketDefinitionId'],
        DEFINITION_FIELDS,
      ),
    }),
  }),
  ...postRoute(['/events/v2/guests/query', '/events-guests/v2/guests/query'], {
    ...GUESTS,
    handle: queryGuests,
  }),
  ...postRoute(['/events/v2/rsvps/query'], { ...GUESTS, handle: queryRsvps }),
  ...postRoute(['/events/v2/rsvps/count'], {
    ...GUESTS,
    handle: ({ site, body }) => ({
      count: inWordsOfEvents(() =>
        countMatches(site.records.eventRsvps, RSVP_QUERY, { filter: body['filter'] }),
      ),
    }),
  }),
  ...getRoute(['/events/v2/rsvps/:rsvpId'], {
    ...GUESTS,
    handle: (request) => ({ rsvp: single(request, 'eventRsvps', request.params['rsvpId'], RSVP_FIELDS) }),
  }),
  ...getRoute(['/events/v1/orders'], { ...ORDERS, handle: listOrders }),
  ...getRoute(['/events/v1/events/:eventId/orders/:orderNumber'], {
    ...ORDERS,
    handle: (request) => ({
      order: single(request, 'eventOrders', request.params['orderNumber'], ORDER_FIELDS, 'fieldset'),
      calendarLinks: {},
    }),
  }),
  ...getRoute(['/events/v1/tickets'], { ...GUESTS, handle: listTickets }),
  ...getRoute(['/events/v1/tickets/:ticketNumber'], {
    ...GUESTS,
    handle: (request) => ({
      ticket: single(request, 'eventTickets', request.params['ticketNumber'], TICKET_FIELDS, 'fieldset'),
    }),
  }),
];

function queryDefinitions({ site, body }: DemoRequest): JsonObject {
  const query = objectAt(body, 'query');
  const result = inWordsOfEvents(() =>
    runQuery(site, site.records.ticketDefinitions, DEFINITION_QUERY, query),
  );
  return {
    ticketDefinitions: result.records.map((record) => trimmed(record, DEFINITION_FIELDS, body, 'fields')),
    metadata: bothMetadata(result, query),
  };
}

function countDefinitions({ site, body }: DemoRequest): JsonObject {
  const total = inWordsOfEvents(() =>
    countMatches(site.records.ticketDefinitions, DEFINITION_QUERY, { filter: body['filter'] }),
  );
  return { metadata: { count: 0, offset: 0, total, tooManyToCount: false }, facets: {} };
}

function queryGuests({ site, body }: DemoRequest): JsonObject {
  const query = objectAt(body, 'query');
  const result = runQuery(site, site.records.eventGuests, GUEST_QUERY, query);
  return {
    guests: result.records.map((record) => trimmed(record, GUEST_FIELDS, body, 'fields')),
    pagingMetadata: bothMetadata(result, query),
  };
}

/** wire: by offset the total comes with a page, by cursor the cursors do. */
function bothMetadata(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  if (query['cursorPaging'] === undefined) return offsetMetadata(result);
  const { count, cursors } = cursorMetadata(result);
  return { count, cursors };
}

function queryRsvps({ site, body }: DemoRequest): JsonObject {
  const result = runQuery(site, site.records.eventRsvps, RSVP_QUERY, objectAt(body, 'query'));
  return {
    rsvps: result.records.map((record) => trimmed(record, RSVP_FIELDS, body, 'fields')),
    pagingMetadata: cursorMetadata(result),
  };
}

/** wire: which parameters a list takes, and how many values each. */
type Parameters = Readonly<Record<string, number>>;

const ORDER_PARAMETERS: Parameters = {
  eventId: 100,
  orderNumber: 500,
  memberId: 500,
  contactId: 100,
  status: 11,
};
const TICKET_PARAMETERS: Parameters = {
  eventId: 100,
  orderNumber: 20,
  ticketNumber: 50,
  memberId: 500,
  contactId: 100,
  ticketDefinitionId: 10,
  orderStatus: 20,
};

const ORDER_TAGS: Readonly<Record<string, JsonObject>> = {
  CONFIRMED: { confirmed: true },
  UNCONFIRMED: { confirmed: false },
  MEMBER: { memberId: { $exists: true } },
  ARCHIVED: { archived: true },
  NON_ARCHIVED: { archived: false },
  FULLY_CHECKED_IN: { fullyCheckedIn: true },
  NOT_FULLY_CHECKED_IN: { fullyCheckedIn: false },
};

const TICKET_STATES: Readonly<Record<string, JsonObject>> = {
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
  const tags = statesOf(request.body, 'tag', ORDER_TAGS);
  const result = listed(request, 'eventOrders', ORDER_LIST, ORDER_PARAMETERS, tags);
  return {
    ...totals(result),
    orders: result.records.map((record) => trimmed(record, ORDER_FIELDS, request.body, 'fieldset')),
    facets: {},
    orderFacets: { facets: {} },
  };
}

function listTickets(request: DemoRequest): JsonObject {
  const states = statesOf(request.body, 'state', TICKET_STATES);
  const result = listed(request, 'eventTickets', TICKET_LIST, TICKET_PARAMETERS, states);
  return {
    ...totals(result),
    tickets: result.records.map((record) => trimmed(record, TICKET_FIELDS, request.body, 'fieldset')),
    facets: {},
  };
}

function statesOf(body: JsonObject, name: string, known: Readonly<Record<string, JsonObject>>): JsonObject[] {
  return textsAt(body, name).map((state) => {
    const filter = known[state];
    if (filter === undefined) throw invalidField(name, `has no value ${state}`, 'FORMAT');
    return filter;
  });
}

function listed(
  { site, body }: DemoRequest,
  entity: 'eventOrders' | 'eventTickets',
  spec: QuerySpec,
  parameters: Parameters,
  more: readonly JsonObject[],
): QueryResult<JsonObject> {
  const filters = Object.entries(parameters).flatMap(([name, max]): JsonObject[] => {
    const values = textsAt(body, name);
    if (values.length > max)
      throw invalidField(name, `must have at most ${max} items`, 'MAX', { data: { threshold: max } });
    return values.length === 0 ? [] : [{ [name]: { $in: values } }];
  });
  const expression = textAt(body, 'searchPhrase');
  const limit = numberAt(body, 'limit');
  const query: JsonObject = {
    filter: { $and: [...filters, ...more] },
    sort: sortOf(body),
    paging: { offset: numberAt(body, 'offset') ?? 0, ...(limit === undefined ? {} : { limit }) },
    ...(expression === undefined ? {} : { search: { expression, mode: 'AND' } }),
  };
  return runQuery(site, site.records[entity], spec, query);
}

// wire: `created:desc`.
function sortOf(body: JsonObject): readonly Json[] {
  const [fieldName = '', order = 'asc'] = (textAt(body, 'sort') ?? '').split(':');
  return fieldName === '' ? [] : [{ fieldName, order: order.toUpperCase() }];
}

function totals({ total, offset, limit }: QueryResult<JsonObject>): JsonObject {
  return { total, offset, limit };
}

const NOT_FOUND = {
  ticketDefinitions: 'TICKET_DEFINITION_NOT_FOUND',
  eventRsvps: 'RSVP_NOT_FOUND',
  eventOrders: 'ORDER_NOT_FOUND',
  eventTickets: 'TICKET_NOT_FOUND',
} as const satisfies Partial<Record<DemoEntity, string>>;

function single(
  { site, body }: DemoRequest,
  entity: keyof typeof NOT_FOUND,
  id = '',
  fieldsets: Fieldsets = {},
  at = 'fields',
): JsonObject {
  const position = site.records[entity].indexOf(id);
  if (position === undefined) throw notFound(NOT_FOUND[entity], 'Record', id);
  return trimmed(site.records[entity].at(position), fieldsets, body, at);
}
