import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { answersOf } from './form-answers.ts';
import { isArchived, orderChannelOf, orderStatusOf } from './order-facts.ts';
import { money, priceOf } from './event-money.ts';
import {
  buyerOf,
  createdMs,
  DAY,
  definitionOfOrder,
  holderOf,
  iso,
  orderOfTicket,
  type EventWorld,
} from './event-world.ts';
import { orderNumbers, ticketNumbers } from './numbers.ts';

/** The id of a ticket's definition; that of some was deleted. */
export function ticketDefinitionId(world: EventWorld, serial: number): string {
  const definition = definitionOfOrder(world, orderOfTicket(world, serial));
  return definition === undefined || serial % 41 === 40
    ? guidOf(world.seed, 'deleted-ticket-definitions', serial)
    : guidOf(world.seed, 'ticketDefinitions', definition);
}

/** wire: a ticket with every field that can be asked for. It does not say which event it is for: its order does. */
export function ticketAt(world: EventWorld, serial: number): JsonObject {
  const order = orderOfTicket(world, serial);
  const buyer = buyerOf(world, order);
  const holder = holderOf(world, serial);
  const number = ticketNumbers.of(serial);
  const price = priceOf(definitionOfOrder(world, order) ?? order);
  return {
    ticketNumber: number,
    orderNumber: orderNumbers.of(order),
    ticketDefinitionId: ticketDefinitionId(world, serial),
    name: 'General admission',
    price: money(price),
    free: price.value === '0',
    ...(serial % 5 === 0 ? { policy: 'No refunds within 24 hours.' } : {}),
    ...(serial % 3 === 0 ? { checkIn: { created: iso(createdMs(order, world.orders) + 9 * DAY) } } : {}),
    orderStatus: orderStatusOf(order),
    orderArchived: isArchived(order),
    orderFullName: [buyer.firstName, buyer.lastName].filter(Boolean).join(' '),
    guestFullName: [holder.firstName, holder.lastName].filter(Boolean).join(' '),
    guestDetails: {
      guestAssigned: serial >= world.orders,
      firstName: holder.firstName,
      lastName: holder.lastName ?? '',
      ...(holder.email === undefined ? {} : { email: holder.email }),
      form: { inputValues: answersOf(holder, serial) },
      ...(holder.contactId === undefined ? {} : { contactId: holder.contactId }),
      ...(holder.phone === undefined ? {} : { phone: holder.phone }),
    },
    archived: serial % 17 === 16,
    ...(holder.memberId === undefined ? {} : { memberId: holder.memberId }),
    anonymized: serial % 60 === 59,
    checkInUrl: `https://www.example.com/check-in/${number}`,
    ticketPdfUrl: `https://www.example.com/_api/events/ticket/${number}.pdf`,
    channel: orderChannelOf(order),
    ...(serial % 2 === 0 ? { walletPassUrl: `https://www.example.com/wallet/${number}.pkpass` } : {}),
    canceled: orderStatusOf(order) === 'CANCELED',
  };
}
