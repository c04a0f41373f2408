import { badInput } from '../../errors.ts';
import { guids, keys, words } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { parameters, parametersOf } from '../../gateway/lists/syntax.ts';
import { partsFor } from '../../gateway/lists/parts.ts';
import { offsetQuery } from '../../gateway/lists/query-source.ts';
import type { Selected } from '../../gateway/lists/source.ts';
import type { RequestOf } from '../../wix/api/endpoint.ts';
import { endpoints } from './wire.ts';

// The lists of the first version of Wix Events: they take parameters, and their records have numbers instead of ids
// (docs/fidelity.md#event-orders).

/** Most records that one request is asked for (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most ticket numbers that one request takes. */
const TICKET_NUMBERS = 50;
/** Most ids of members that the lists of the first version take. */
const MEMBERS = 500;
const MAX_TEXT = 200;
const orderParameters = parametersOf<RequestOf<typeof endpoints.listOrders>>();
const ticketParameters = parametersOf<RequestOf<typeof endpoints.listTickets>>();

const ORDER_PARTS = {
  tickets: ['TICKETS'],
  checkoutForm: ['FORM'],
  invoice: ['INVOICE'],
} as const;

/** What an order has without being asked for more. */
const BARE_ORDER: Selected = new Set([
  'id',
  'orderNumber',
  'eventId',
  'event',
  'contact',
  'member',
  'anonymized',
  'fullyCheckedIn',
  ...Object.keys(ORDER_PARTS),
]);

export const eventOrders = list('eventOrders', {
  product: 'EVENTS',
  entity: 'EventOrder',
  bare: { fields: ['id', 'orderNumber'], of: (id) => ({ id, wire: { orderNumber: id } }) },
  cost: { overlap: 0 },
  source: offsetQuery('eventOrders', {
    what: 'orders of tickets',
    // Wix's answer promises no more, though its request takes 400 (docs/fidelity.md#page-limits).
    page: PAGE,
    key: { field: 'orderNumber', rule: requireNumber },
    syntax: parameters,
    parts: (selected) => [
      ...([...selected].every((name) => BARE_ORDER.has(name)) ? [] : (['DETAILS'] as const)),
      ...partsFor(ORDER_PARTS, selected),
    ],
    read: ({ wix }, { filter, paging }, { parts }) =>
      wix.call(endpoints.listOrders, {
        ...orderParameters.of(filter),
        ...paging,
        sort: 'created:asc',
        fieldset: parts,
      }),
    records: 'orders',
    order: { default: null, by: {}, tie: { none: 'Wix sorts them by one field' } },
    filter: {
      eventIds: orderParameters.rule('eventId', guids(PAGE)),
      contactIds: orderParameters.rule('contactId', guids(PAGE)),
      memberIds: orderParameters.rule('memberId', guids(MEMBERS)),
      status: orderParameters.rule('status', withoutUnknown),
      tags: orderParameters.rule('tag'),
      text: orderParameters.rule('searchPhrase', words(MAX_TEXT)),
    },
    countsManyIds: true,
  }),
});

export const eventTickets = list('eventTickets', {
  product: 'EVENTS',
  entity: 'EventTicket',
  cost: { overlap: 0 },
  source: offsetQuery('eventTickets', {
    what: 'tickets',
    page: PAGE,
    idsMax: TICKET_NUMBERS,
    key: { field: 'ticketNumber', rule: requireNumber },
    syntax: parameters,
    parts: { guestDetails: ['GUEST_DETAILS', 'GUEST_FORM'], contact: ['GUEST_DETAILS'] },
    // Without details a ticket has not even its number (docs/fidelity.md#event-parts).
    read: ({ wix }, { filter, paging }, { parts }) =>
      wix.call(endpoints.listTickets, {
        ...ticketParameters.of(filter),
        ...paging,
        fieldset: ['TICKET_DETAILS', ...parts],
      }),
    records: 'tickets',
    order: { default: null, by: {}, tie: { none: 'Wix takes no order of tickets' } },
    filter: {
      eventIds: ticketParameters.rule('eventId', guids(PAGE)),
      orderNumbers: ticketParameters.rule('orderNumber', keys(requireNumber, 20)),
      definitionIds: ticketParameters.rule('ticketDefinitionId', guids(10)),
      contactIds: ticketParameters.rule('contactId', guids(PAGE)),
      memberIds: ticketParameters.rule('memberId', guids(MEMBERS)),
      orderStatus: ticketParameters.rule('orderStatus', withoutUnknown),
      states: ticketParameters.rule('state'),
      text: ticketParameters.rule('searchPhrase', words(MAX_TEXT)),
    },
    countsManyIds: true,
  }),
});

/** Guests have a status more than orders and tickets: none of these has it. */
function withoutUnknown(statuses: readonly string[]): readonly string[] {
  return statuses.filter((status) => status !== 'UNKNOW_ORDER_STATUS');
}

/** Wix's numbers of orders and tickets are short texts of letters and digits in groups. */
const NUMBER = /^[\w-]{1,36}$/;

/**
 * Checks the number of an order or a ticket.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such a number
 */
export function requireNumber(number: string, argument: string): string {
  if (NUMBER.test(number)) return number;
  throw badInput(
    `\`${argument}\` holds ${JSON.stringify(number.slice(0, 60))}, which is no number of Wix Events.`,
    'Orders and tickets have numbers such as 2XWL-1XCM-2AS.',
  );
}
