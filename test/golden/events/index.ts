import { endpoints } from '../../../src/products/events/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import {
  bareTicket,
  cashOrder,
  donation,
  guest,
  fair,
  openDay,
  patron,
  policy,
  someDay,
  talk,
  openOrder,
  paidOrder,
  rsvp,
  plusOnes,
  seat,
  table,
  ticket,
} from './records.ts';
import { files, rows } from './rows.ts';

const page = (total: number) => ({ count: total, offset: 0, total, hasNext: false });

export const events: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryEvents, [openDay, fair, someDay], (found, total) => ({
      events: found,
      pagingMetadata: page(total),
    })),
    list(endpoints.queryTicketDefinitions, [seat, donation, table, patron], (ticketDefinitions, total) => ({
      ticketDefinitions,
      metadata: page(total),
    })),
    list(endpoints.listOrders, [paidOrder, openOrder, cashOrder], (orders, total) => ({
      orders,
      total,
      offset: 0,
      limit: 100,
    })),
    list(endpoints.listTickets, [ticket, bareTicket], (tickets, total) => ({
      tickets,
      total,
      offset: 0,
      limit: 100,
    })),
    list(endpoints.queryGuests, [guest], (guests, total) => ({ guests, pagingMetadata: page(total) })),
    list(endpoints.queryRsvps, [rsvp, plusOnes], (rsvps, total) => ({ rsvps, pagingMetadata: page(total) })),
    route(endpoints.countRsvps, { count: 1 }),
    list(endpoints.queryPolicies, [policy], (policies, total) => ({ policies, metadata: page(total) })),
    list(endpoints.listScheduleItems, [talk], (items, total) => ({ items, pagingMetadata: page(total) })),
    route(endpoints.queryCategories, { categories: [], metaData: page(0) }),
  ],
  answers,
  rows,
  files,
};
