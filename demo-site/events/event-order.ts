import { Big } from 'big.js';
import { iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { when, words } from '../vary.ts';
import { money, priceOf, times } from './event-money.ts';
import { ticketAt } from './event-ticket.ts';
import {
  answersOf,
  buyerOf,
  createdMs,
  definitionOfOrder,
  eventId,
  eventOfSale,
  fullNameOf,
  isArchived,
  orderChannelOf,
  orderStatusOf,
  ticketsOfOrder,
  type EventWorld,
} from './event-world.ts';
import { orderNumbers } from './numbers.ts';

const METHODS = ['creditCard', 'payPal', 'offline', 'wixPayments', ''];

/** What can be told of an order without making the whole of it. */
export function orderFacts(world: EventWorld, serial: number) {
  const { contactId, memberId } = buyerOf(world, serial);
  return {
    orderNumber: orderNumbers.of(serial),
    created: iso(createdMs(serial, world.orders)),
    eventId: eventId(world, eventOfSale(world, serial)),
    status: orderStatusOf(serial),
    archived: isArchived(serial),
    contactId,
    memberId,
  };
}

/** wire: the rest of an order of tickets with every field that can be asked for. */
export function orderAt(world: EventWorld, serial: number): JsonObject {
  const buyer = buyerOf(world, serial);
  const tickets = ticketsOfOrder(world, serial);
  const invoice = invoiceOf(world, serial);
  const anonymized = serial % 40 === 33;
  const method = pickAt(METHODS, serial);
  const transactionId = guidOf(world.seed, 'event-transactions', serial);
  return {
    reservationId: guidOf(world.seed, 'ticket-reservations', serial),
    snapshotId: guidOf(world.seed, 'ticket-snapshots', serial),
    updated: iso(changedAfter(createdMs(serial, world.orders), serial)),
    ...when(!anonymized, {
      firstName: buyer.firstName,
      lastName: buyer.lastName ?? '',
      email: buyer.email,
      fullName: fullNameOf(buyer),
    }),
    checkoutForm: { inputValues: anonymized ? [] : answersOf(buyer, serial) },
    confirmed: !['INITIATED', 'DECLINED', 'CANCELED'].includes(orderStatusOf(serial)),
    method,
    ticketsQuantity: tickets.length,
    totalPrice: invoice.grandTotal,
    ticketsPdf: `https://www.example.com/_api/events/tickets/${orderNumbers.of(serial)}.pdf`,
    tickets: tickets.map((ticket) => ticketAt(world, ticket)),
    anonymized,
    invoice,
    fullyCheckedIn: serial % 3 === 0,
    paymentDetails: when(serial % 4 === 0, { transaction: { transactionId, method } }),
    channel: orderChannelOf(serial),
    marketingConsent: serial % 2 === 0,
  };
}

const TAXES = words('INCLUDED ADDED ADDED_AT_CHECKOUT');
const FEES = words('FEE_ADDED FEE_INCLUDED FEE_ADDED_AT_CHECKOUT');
const TAX_PERCENT = '19.125';
const FEE_PERCENT = '2.50';
const OFF = '2.5';

/** wire: the grand total is the price of all tickets less the discount, with the tax and the fee that are not in it yet. */
function invoiceOf(world: EventWorld, serial: number): JsonObject & { readonly grandTotal: JsonObject } {
  const definition = definitionOfOrder(world, serial) ?? serial;
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
    discount: when(isReduced, discountOf(world, serial, sum(new Big(OFF)), sum(reduced))),
    tax: { type: taxType, name: 'VAT', rate: TAX_PERCENT, taxable: sum(reduced), amount: sum(taxed) },
    fees: [{ name: 'WIX_FEE', type: feeType, rate: FEE_PERCENT, amount: sum(fee) }],
  };
  const isUntouched = !isReduced && taxType === 'INCLUDED' && feeType === 'FEE_INCLUDED';
  const total = money(all);
  const id = guidOf(world.seed, 'ticketDefinitions', definition);
  return {
    items: [{ id, quantity, name: 'General admission', price: money(price), total, ...charges }],
    total,
    ...charges,
    subTotal: total,
    grandTotal: isUntouched
      ? total
      : sum(reduced.plus(taxType === 'INCLUDED' ? 0 : taxed).plus(feeType === 'FEE_INCLUDED' ? 0 : fee)),
    revenue: sum(reduced),
    previewUrl: `https://www.example.com/invoices/${serial}`,
  };
}

function discountOf(world: EventWorld, serial: number, amount: JsonObject, after: JsonObject): JsonObject {
  const coupon = { name: 'Spring', code: 'SPRING-24', couponId: guidOf(world.seed, 'coupons', serial) };
  const paidPlan = { percentDiscount: { rate: '12.50', quantityDiscounted: 1 }, name: 'Friends' };
  const discounts = [serial % 10 === 0 ? { coupon, amount } : { paidPlan, amount }];
  return { amount, afterDiscount: after, discounts };
}

/** A share of an amount that it is added to, or that it is part of already. */
function percentOf(amount: Big, percent: string, isPart: boolean): Big {
  const share = isPart ? new Big(percent).div(new Big(percent).plus(100)) : new Big(percent).div(100);
  return amount.times(share).round(2);
}
