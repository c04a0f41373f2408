import { fieldSpecs, getRoute, invalidField, numberAt, partsAskedFor, recordOf } from '../making.ts';
import { recordRoutes, served, textAt, textsAt, words } from '../making.ts';
import type { JsonObject, QueryResult, Route } from '../making.ts';

const ORDERS = { app: 'EVENTS', permission: 'EVENTS_ORDERS' } as const;
export const GUESTS = { app: 'EVENTS', permission: 'EVENTS_GUESTS' } as const;

/** wire: in most lists a parameter names the parts that are wanted, and knows no other words. */
export const parts = (asked: Readonly<Record<string, string>>, at = 'fields') =>
  partsAskedFor(at, asked, 'refused');

const orderParts = parts(
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
const ticketParts = parts(
  {
    TICKET_DETAILS: `
      ticketNumber orderNumber ticketDefinitionId name price free policy checkIn orderStatus orderArchived archived
      orderFullName guestFullName checkInUrl ticketPdfUrl channel walletPassUrl canceled`,
    GUEST_DETAILS: 'guestDetails',
    GUEST_FORM: 'guestDetails.form',
  },
  'fieldset',
);

/** wire: the lists of the first version take no query language: their parameters are turned into one here. */
export const LISTED = { method: 'GET', path: '' } as const;
const BY_OFFSET = { paging: 'offset', maxLimit: 100, defaultLimit: 50 } as const;

/** wire: what a list of the first version says of its page beside the records. */
const besidePage = ({ total, offset, limit }: QueryResult<JsonObject>) => ({
  total,
  offset,
  limit,
  facets: {},
});

/** What was sold for events: orders and tickets. */
export const soldRoutes: readonly Route[] = [
  ...recordRoutes({
    ...served(['/events/v1/orders'], ORDERS, 'orders', 'order'),
    records: 'eventOrders',
    query: {
      ...LISTED,
      spec: {
        ...BY_OFFSET,
        name: 'event-orders',
        defaultSort: { fieldName: 'created', order: 'ASC' },
        rising: ['created', 'orderNumber'],
        searchable: ['fullName', 'email', 'orderNumber'],
        fields: fieldSpecs(
          words('created orderNumber eventId status memberId contactId archived confirmed fullyCheckedIn'),
          'BOTH',
        ),
      },
      asked: (_, { body }) => listed(body, ORDER_PARAMETERS, ['tag', ORDER_TAGS]),
      metadata: null,
      beside: ({ result }) => ({ ...besidePage(result), orderFacets: { facets: {} } }),
    },
    shown: orderParts,
  }),
  ...getRoute(['/events/v1/events/:eventId/orders/:orderNumber'], {
    ...ORDERS,
    handle: (request) => {
      const { eventOrders } = request.site.records;
      const order = recordOf(eventOrders, request.params['orderNumber'], 'ORDER_NOT_FOUND', 'order');
      return { order: orderParts(order, request), calendarLinks: {} };
    },
  }),
  ...recordRoutes({
    ...served(['/events/v1/tickets'], GUESTS, 'tickets', 'ticket'),
    records: 'eventTickets',
    query: {
      ...LISTED,
      spec: {
        ...BY_OFFSET,
        name: 'event-tickets',
        defaultSort: { fieldName: 'ticketNumber', order: 'ASC' },
        rising: ['ticketNumber'],
        searchable: ['orderFullName', 'guestFullName', 'ticketNumber'],
        fields: {
          ...fieldSpecs(
            words(`
              ticketNumber orderNumber orderStatus memberId ticketDefinitionId eventId orderArchived archived checkIn
              free`),
            'BOTH',
          ),
          contactId: { operators: ['$in'], sort: 'NONE', path: 'guestDetails.contactId' },
        },
      },
      asked: (_, { body }) => listed(body, TICKET_PARAMETERS, ['state', TICKET_STATES]),
      metadata: null,
      beside: ({ result }) => besidePage(result),
    },
    shown: ticketParts,
  }),
];

/** wire: which parameters a list takes, and how many values each. */
type Parameters = Readonly<Record<string, number>>;

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

/** wire: words that stand for a condition. */
type Conditions = Readonly<Record<string, JsonObject>>;

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

function listed(body: JsonObject, taken: Parameters, [name, known]: readonly [string, Conditions]) {
  const conditions = textsAt(body, name).map((word) => {
    const condition = known[word];
    if (condition === undefined) throw invalidField(name, `has no value ${word}`, 'FORMAT');
    return condition;
  });
  // wire: `created:desc`.
  const [fieldName = '', order = 'asc'] = (textAt(body, 'sort') ?? '').split(':');
  const expression = textAt(body, 'searchPhrase');
  return {
    filter: { $and: [...oneOf(body, taken), ...conditions] },
    sort: fieldName === '' ? [] : [{ fieldName, order: order.toUpperCase() }],
    paging: { offset: numberAt(body, 'offset') ?? 0, limit: numberAt(body, 'limit') },
    ...(expression === undefined ? {} : { search: { expression, mode: 'AND' } }),
  };
}

/** The conditions that the parameters of a list stand for. */
export function oneOf(body: JsonObject, taken: Parameters): JsonObject[] {
  return Object.entries(taken).flatMap(([name, max]): JsonObject[] => {
    const values = textsAt(body, name);
    if (values.length > max)
      throw invalidField(name, `must have at most ${max} items`, 'MAX', { data: { threshold: max } });
    return values.length === 0 ? [] : [{ [name === 'itemId' ? 'id' : name]: { $in: values } }];
  });
}
