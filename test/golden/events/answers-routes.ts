import { endpoints } from '../../../src/products/events/wire.ts';
import { list, route, type GoldenRoute } from '../golden-wix.ts';
import { bareGuest, bareRsvp, holder, lateRsvp, partyRsvp, stranger } from './records-gala-guests.ts';
import { bareItem, barePolicy, dance, dressCode } from './records-gala-programme.ts';
import { bareOrder, canceledOrder, openOrder, paidOrder } from './records-gala-orders.ts';
import {
  bareDefinition,
  bareTicket,
  bundle,
  chair,
  gift,
  herTicket,
  hisTicket,
  lostTicket,
} from './records-gala-tickets.ts';
import { bareEvent, evenings, gala, lecture, outing } from './records-gala.ts';

const page = (total: number) => ({ count: total, offset: 0, total, hasNext: false });

/** The records of a list of the first version that have what the address asks for. */
function fitting<Item>(
  records: readonly Item[],
  query: URLSearchParams,
  valueOf: Readonly<Record<string, (record: Item) => string | null | undefined>>,
): { readonly total: number; readonly records: Item[] } {
  const found = records.filter((record) =>
    Object.entries(valueOf).every(
      ([name, value]) => !query.has(name) || query.getAll(name).includes(value(record) ?? ''),
    ),
  );
  return { total: found.length, records: found.slice(Number(query.get('offset') ?? 0)) };
}

const orders = [paidOrder, openOrder, canceledOrder, bareOrder];

/** A site with these events alone, so that what the graph says about them stands by itself. */
export const routes: readonly GoldenRoute[] = [
  list(endpoints.queryEvents, [gala, lecture, outing, bareEvent], (events, total) => ({
    events,
    pagingMetadata: page(total),
  })),
  list(endpoints.queryTicketDefinitions, [chair, gift, bundle, bareDefinition], (found, total) => ({
    ticketDefinitions: found,
    metadata: page(total),
  })),
  list(endpoints.queryGuests, [holder, stranger, bareGuest], (guests, total) => ({
    guests,
    pagingMetadata: page(total),
  })),
  list(endpoints.queryRsvps, [partyRsvp, lateRsvp, bareRsvp], (rsvps, total) => ({
    rsvps,
    pagingMetadata: page(total),
  })),
  route(endpoints.countRsvps, ({ body }) => ({ count: JSON.stringify(body).includes('eventId') ? 1 : 3 })),
  route(endpoints.listOrders, ({ query }) => {
    const { total, records } = fitting(orders, query, {
      orderNumber: (order) => order.orderNumber,
      eventId: (order) => order.eventId,
      contactId: (order) => order.contactId,
      memberId: (order) => order.memberId,
    });
    return { orders: records, total, offset: 0, limit: 100 };
  }),
  route(endpoints.listTickets, ({ query }) => {
    const { total, records } = fitting([herTicket, hisTicket, lostTicket, bareTicket], query, {
      ticketNumber: (ticket) => ticket.ticketNumber,
      eventId: (ticket) => orders.find((order) => order.orderNumber === ticket.orderNumber)?.eventId,
      contactId: (ticket) => ticket.guestDetails?.contactId,
      memberId: (ticket) => ticket.memberId,
    });
    return { tickets: records, total, offset: 0, limit: 100 };
  }),
  list(endpoints.queryPolicies, [dressCode, barePolicy], (policies, total) => ({
    policies,
    metadata: page(total),
  })),
  route(endpoints.listScheduleItems, { items: [dance, bareItem], pagingMetadata: page(2) }),
  route(endpoints.queryCategories, {
    categories: [
      {
        ...evenings,
        states: [...evenings.states],
        counts: { assignedEventsCount: 11, assignedDraftEventsCount: 12 },
      },
    ],
    metaData: page(1),
  }),
];
