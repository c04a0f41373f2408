import { Big } from 'big.js';
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
  const invoice = invoiceOf(world, serial, definition);
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
    totalPrice: invoice.grandTotal,
    ticketsPdf: `https://www.example.com/_api/events/tickets/${orderNumbers.of(serial)}.pdf`,
    tickets: tickets.map((ticket) => ticketAt(world, ticket)),
    archived: isArchived(serial),
    anonymized: isAnonymized,
    invoice,
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
const TAX_PERCENT = '19.125';
const FEE_PERCENT = '2.50';
const OFF = '2.5';

/** wire: the grand total is the price of all tickets less the discount, with the tax and the fee that are not in it yet. */
function invoiceOf(
  world: EventWorld,
  serial: number,
  definition: number,
): JsonObject & { readonly grandTotal: JsonObject } {
  const quantity = Math.max(1, ticketsOfOrder(world, serial).length);
  const price = priceOf(definition);
  const all = times(price, quantity);
  const sum = (value: Big): JsonObject => money({ ...price, value: value.toFixed() });
  const isReduced = serial % 5 === 0 && new Big(all.value).gte(OFF);
  const reduced = new Big(all.value).minus(isReduced ? OFF : 0);
  const taxType = pickAt(TAXES, serial);
  const taxed = percentOf(reduced, TAX_PERCENT, taxType === 'INCLUDED');
  const feeType = pickAt(FEES, serial);
  const fee = percentOf(reduced, FEE_PERCENT, false);
  const charges = {
    ...(isReduced
      ? { discount: discountOf(world, serial, { off: sum(new Big(OFF)), after: sum(reduced) }) }
      : {}),
    tax: { type: taxType, name: 'VAT', rate: TAX_PERCENT, taxable: sum(reduced), amount: sum(taxed) },
    fees: [{ name: 'WIX_FEE', type: feeType, rate: FEE_PERCENT, amount: sum(fee) }],
  };
  const isUntouched = !isReduced && taxType === 'INCLUDED' && feeType === 'FEE_INCLUDED';
  return {
    items: [
      {
        id: guidOf(world.seed, 'ticketDefinitions', definition),
        quantity,
        name: 'General admission',
        price: money(price),
        total: money(all),
        ...charges,
      },
    ],
    total: money(all),
    ...charges,
    subTotal: money(all),
    grandTotal: isUntouched
      ? money(all)
      : sum(reduced.plus(taxType === 'INCLUDED' ? 0 : taxed).plus(feeType === 'FEE_INCLUDED' ? 0 : fee)),
    revenue: sum(reduced),
    previewUrl: `https://www.example.com/invoices/${serial}`,
  };
}

function discountOf(
  world: EventWorld,
  serial: number,
  { off, after }: { readonly off: JsonObject; readonly after: JsonObject },
): JsonObject {
  const coupon = { name: 'Spring', code: 'SPRING-24', couponId: guidOf(world.seed, 'coupons', serial) };
  const paidPlan = { percentDiscount: { rate: '12.50', quantityDiscounted: 1 }, name: 'Friends' };
  return {
    amount: off,
    afterDiscount: after,
    discounts: [serial % 10 === 0 ? { coupon, amount: off } : { paidPlan, amount: off }],
  };
}

/** A share of an amount that it is added to, or that it is part of already. */
function percentOf(amount: Big, percent: string, isPart: boolean): Big {
  const share = isPart ? new Big(percent).div(new Big(percent).plus(100)) : new Big(percent).div(100);
  return amount.times(share).round(2);
}
