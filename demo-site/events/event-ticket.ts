import { DAY, iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { when } from '../vary.ts';
import { money, priceOf } from './event-money.ts';
import {
  answersOf,
  buyerOf,
  createdMs,
  definitionOfOrder,
  fullNameOf,
  holderOf,
  isArchived,
  orderChannelOf,
  orderOfTicket,
  orderStatusOf,
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

/** What can be told of a ticket without making the whole of it. */
export function ticketFacts(world: EventWorld, serial: number) {
  const order = orderOfTicket(world, serial);
  return {
    ticketNumber: ticketNumbers.of(serial),
    orderNumber: orderNumbers.of(order),
    ticketDefinitionId: ticketDefinitionId(world, serial),
    memberId: holderOf(world, serial).memberId,
    orderStatus: orderStatusOf(order),
  };
}

/** wire: a ticket with every field that can be asked for. It does not say which event it is for: its order does. */
export function ticketAt(world: EventWorld, serial: number): JsonObject {
  const order = orderOfTicket(world, serial);
  const holder = holderOf(world, serial);
  const facts = ticketFacts(world, serial);
  const { ticketNumber, orderStatus } = facts;
  const price = priceOf(definitionOfOrder(world, order) ?? order);
  return {
    ...facts,
    name: 'General admission',
    price: money(price),
    free: price.value === '0',
    policy: when(serial % 5 === 0, 'No refunds within 24 hours.'),
    checkIn: when(serial % 3 === 0, { created: iso(createdMs(order, world.orders) + 9 * DAY) }),
    orderArchived: isArchived(order),
    orderFullName: fullNameOf(buyerOf(world, order)),
    guestFullName: fullNameOf(holder),
    guestDetails: {
      guestAssigned: serial >= world.orders,
      firstName: holder.firstName,
      lastName: holder.lastName ?? '',
      email: holder.email,
      form: { inputValues: answersOf(holder, serial) },
      contactId: holder.contactId,
      phone: holder.phone,
    },
    archived: serial % 17 === 16,
    anonymized: serial % 60 === 59,
    checkInUrl: `https://www.example.com/check-in/${ticketNumber}`,
    ticketPdfUrl: `https://www.example.com/_api/events/ticket/${ticketNumber}.pdf`,
    channel: orderChannelOf(order),
    walletPassUrl: when(serial % 2 === 0, `https://www.example.com/wallet/${ticketNumber}.pkpass`),
    canceled: orderStatus === 'CANCELED',
  };
}
