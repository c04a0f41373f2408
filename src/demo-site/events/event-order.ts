import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { answersOf } from './form-answers.ts';
import { money, priceOf, times } from './event-money.ts';
import {
  buyerOf,
  createdMs,
  definitionOfOrder,
  eventId,
  eventOfOrder,
  iso,
  ticketsOfOrder,
  type EventWorld,
} from './event-world.ts';
import { orderNumbers } from './numbers.ts';
import { isArchived, orderChannelOf, orderStatusOf } from './order-facts.ts';
import { ticketAt } from './event-ticket.ts';

const METHODS: readonly string[] = ['creditCard', 'payPal', 'offline', 'wixPayments', ''];

/** wire: an order of tickets with every field that can be asked for. */
export function orderAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.orders);
  const buyer = buyerOf(world, serial);
  const tickets = ticketsOfOrder(world, serial);
  const definition = definitionOfOrder(world, serial) ?? serial;
  const total = times(priceOf(definition), tickets.length);
  const isAnonymized = serial % 40 === 33;
  const name = isAnonymized ? {} : { firstName: buyer.firstName, lastName: buyer.lastName ?? '' };
  return {
    orderNumber: orderNumbers.of(serial),
    reservationId: guidOf(world.seed, 'ticket-reservations', serial),
    snapshotId: guidOf(world.seed, 'ticket-snapshots', serial),
    eventId: eventId(world, eventOfOrder(world, serial)),
    ...(buyer.contactId === undefined ? {} : { contactId: buyer.contactId }),
    ...(buyer.memberId === undefined ? {} : { memberId: buyer.memberId }),
    created: iso(created),
    updated: iso(changedAfter(created, serial)),
    ...name,
    ...(buyer.email === undefined || isAnonymized ? {} : { email: buyer.email }),
    ...(isAnonymized ? {} : { fullName: [buyer.firstName, buyer.lastName].filter(Boolean).join(' ') }),
    checkoutForm: { inputValues: isAnonymized ? [] : answersOf(buyer, serial) },
    confirmed: !['INITIATED', 'DECLINED', 'CANCELED'].includes(orderStatusOf(serial)),
    status: orderStatusOf(serial),
    method: pickAt(METHODS, serial),
    ticketsQuantity: tickets.length,
    totalPrice: money(total),
    ticketsPdf: `https://www.example.com/_api/events/tickets/${orderNumbers.of(serial)}.pdf`,
    tickets: tickets.map((ticket) => ticketAt(world, ticket)),
    archived: isArchived(serial),
    anonymized: isAnonymized,
    invoice: invoiceOf(world, serial, definition),
    fullyCheckedIn: serial % 3 === 0,
    ...(serial % 4 === 0
      ? {
          paymentDetails: {
            transaction: {
              transactionId: guidOf(world.seed, 'event-transactions', serial),
              method: pickAt(METHODS, serial),
            },
          },
        }
      : {}),
    channel: orderChannelOf(serial),
    marketingConsent: serial % 2 === 0,
  };
}

const TAXES: readonly string[] = ['INCLUDED', 'ADDED', 'ADDED_AT_CHECKOUT'];
const FEES: readonly string[] = ['FEE_ADDED', 'FEE_INCLUDED', 'FEE_ADDED_AT_CHECKOUT'];

function invoiceOf(world: EventWorld, serial: number, definition: number): JsonObject {
  const quantity = Math.max(1, ticketsOfOrder(world, serial).length);
  const price = priceOf(definition);
  const total = money(times(price, quantity));
  const cut = money({ ...price, value: '2.5' });
  const tax = {
    type: pickAt(TAXES, serial),
    name: 'VAT',
    rate: '19.125',
    taxable: total,
    amount: money({ ...price, value: '4.78125' }),
  };
  const fees = [{ name: 'WIX_FEE', type: pickAt(FEES, serial), rate: '2.50', amount: cut }];
  const discount =
    serial % 5 === 0
      ? {
          amount: cut,
          afterDiscount: total,
          discounts: [
            serial % 10 === 0
              ? {
                  coupon: {
                    name: 'Spring',
                    code: 'SPRING-24',
                    couponId: guidOf(world.seed, 'coupons', serial),
                  },
                  amount: cut,
                }
              : {
                  paidPlan: { percentDiscount: { rate: '12.50', quantityDiscounted: 1 }, name: 'Friends' },
                  amount: cut,
                },
          ],
        }
      : undefined;
  return {
    items: [
      {
        id: guidOf(world.seed, 'ticketDefinitions', definition),
        quantity,
        name: 'General admission',
        price: money(price),
        total,
        ...(discount === undefined ? {} : { discount }),
        tax,
        fees,
      },
    ],
    total,
    ...(discount === undefined ? {} : { discount }),
    tax,
    subTotal: total,
    grandTotal: total,
    fees,
    revenue: total,
    previewUrl: `https://www.example.com/invoices/${serial}`,
  };
}
