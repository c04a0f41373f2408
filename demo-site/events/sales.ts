import { Big } from 'big.js';
import { DAY, iso, type JsonObject, pickAt, when, words } from '../making.ts';
import { changedAfter } from '../population.ts';
import type { SiteState } from '../state.ts';
import { timesOf } from './event-dates.ts';
import {
  answersOf,
  buyer,
  createdMs,
  datesOf,
  definitionOf,
  eventOfSale,
  fullNameOf,
  holder,
  orderOfTicket,
  ticketsOf,
} from './event-world.ts';
import { eventFacts, locationOf, pageOf } from './event.ts';
import { money, multiple, orderNumbers, priceOf, ticketNumbers } from './sales-terms.ts';

const NAMES = ['General admission', 'Früher Vogel 🐦', 'כרטיס רגיל', 'Patron', 'Members', 'Patron'];
const DEFINITION_FEES = words('FEE_INCLUDED FEE_ADDED_AT_CHECKOUT NO_FEE');
const SALES = words('SALE_STARTED SALE_ENDED SALE_SCHEDULED');
const STATUSES = words(`
  PAID FREE PAID PENDING OFFLINE_PENDING PAID INITIATED CANCELED PAID DECLINED AUTHORIZED VOIDED PARTIALLY_PAID
  NA_ORDER_STATUS`);
const METHODS = ['creditCard', 'payPal', 'offline', 'wixPayments', ''];
const TAXES = words('INCLUDED ADDED ADDED_AT_CHECKOUT');
const FEES = words('FEE_ADDED FEE_INCLUDED FEE_ADDED_AT_CHECKOUT');
const TAX_PERCENT = '19.125';
const FEE_PERCENT = '2.50';
const OFF = '2.5';

/** What an order and its tickets say alike. */
export const orderStatusOf = (order: number): string => pickAt(STATUSES, order);
const isArchived = (order: number): boolean => order % 12 === 11;
const channelOf = (order: number): string => (order % 8 === 3 ? 'OFFLINE_POS' : 'ONLINE');

// Every thirty-seventh belongs to an event that was deleted.
export const definitionFacts = (serial: number, site: SiteState) => ({
  ...datesOf(serial, site.count('ticketDefinitions')),
  eventId:
    serial % 37 === 36 ? site.id('deleted-events', serial) : site.id('events', eventOfSale(site, serial)),
});

const place = (number: number, availableCapacity: number): JsonObject => ({
  placeId: `1-${number}`,
  label: String(number),
  sectionLabel: 'Main',
  elementLabel: 'Row A',
  availableCapacity,
});

/** wire: the rest of a ticket definition with every field that can be asked for. */
export function definitionAt(serial: number, site: SiteState): JsonObject {
  const created = createdMs(serial, site.count('ticketDefinitions'));
  const limited = serial % 3 !== 1;
  const event = eventOfSale(site, serial);
  const { title, slug, status } = eventFacts(event, site);
  return {
    revision: String((serial % 5) + 1),
    name: pickAt(NAMES, serial),
    description: when(serial % 4 !== 2, serial % 8 === 4 ? '' : `One seat, one drink – no. ${serial}`),
    policyText: when(serial % 5 === 0, 'No refunds within 24 hours.\nNicht übertragbar.'),
    hidden: serial % 13 === 5,
    limited,
    ...when(limited, { initialLimit: 50 + serial, actualLimit: 40 + serial }),
    pricingMethod: pricingOf(site, serial),
    feeType: pickAt(DEFINITION_FEES, serial),
    salePeriod: when(serial % 2 === 0, {
      startDate: iso(created),
      endDate: when(serial % 4 === 0, iso(created + 30 * DAY)),
      displayNotOnSale: serial % 8 === 0,
    }),
    saleStatus: pickAt(SALES, serial),
    salesDetails: {
      unsoldCount: limited ? 40 : null,
      soldCount: serial % 20,
      reservedCount: serial % 3,
      soldOut: serial % 21 === 9,
    },
    limitPerCheckout: 20,
    extendedFields: when(serial % 6 === 3, { namespaces: { '@demo/seats': { row: 'A' } } }),
    eventDetails: {
      title,
      shortDescription: '',
      location: locationOf(event),
      dateAndTimeSettings: timesOf(site, event),
      eventPageUrl: pageOf(slug),
      status,
    },
    seatingDetails: { places: serial % 9 === 0 ? [place(1, 1), place(2, 0)] : [] },
  };
}

// wire: a fixed price, a price that the guest chooses above a minimum, or several prices to choose from.
function pricingOf({ id }: SiteState, serial: number): JsonObject {
  const price = { ...priceOf(serial) };
  if (serial % 5 === 3) return { guestPrice: price, pricingType: 'DONATION', free: false };
  const standard = { pricingType: 'STANDARD', free: false };
  if (serial % 5 !== 4) return { ...standard, fixedPrice: price, free: price.value === '0' };
  const optionDetails = ['Adult', 'Kind'].map((name, at) => ({
    optionId: id('pricing-options', serial * 2 + at),
    name,
    price: at === 0 ? price : { ...price, value: '1.125' },
  }));
  return { ...standard, pricingOptions: { optionDetails } };
}

export function orderFacts(serial: number, site: SiteState) {
  const { contactId, memberId } = buyer(site, serial);
  return {
    orderNumber: orderNumbers.of(serial),
    created: iso(createdMs(serial, site.count('eventOrders'))),
    eventId: site.id('events', eventOfSale(site, serial)),
    status: orderStatusOf(serial),
    archived: isArchived(serial),
    contactId,
    memberId,
  };
}

/** wire: the rest of an order of tickets with every field that can be asked for. */
export function orderAt(serial: number, site: SiteState): JsonObject {
  const person = buyer(site, serial);
  const { firstName, lastName = '', email } = person;
  const tickets = ticketsOf(site, serial);
  const invoice = invoiceOf(site, serial);
  const anonymized = serial % 40 === 33;
  const method = pickAt(METHODS, serial);
  const transactionId = site.id('event-transactions', serial);
  return {
    reservationId: site.id('ticket-reservations', serial),
    snapshotId: site.id('ticket-snapshots', serial),
    updated: iso(changedAfter(createdMs(serial, site.count('eventOrders')), serial)),
    ...when(!anonymized, { firstName, lastName, email, fullName: fullNameOf(person) }),
    checkoutForm: { inputValues: anonymized ? [] : answersOf(person, serial) },
    confirmed: !['INITIATED', 'DECLINED', 'CANCELED'].includes(orderStatusOf(serial)),
    method,
    ticketsQuantity: tickets.length,
    totalPrice: invoice.grandTotal,
    ticketsPdf: `https://www.example.com/_api/events/tickets/${orderNumbers.of(serial)}.pdf`,
    tickets: tickets.map((ticket) => ({ ...ticketFacts(ticket, site), ...ticketAt(ticket, site) })),
    anonymized,
    invoice,
    fullyCheckedIn: serial % 3 === 0,
    paymentDetails: when(serial % 4 === 0, { transaction: { transactionId, method } }),
    channel: channelOf(serial),
    marketingConsent: serial % 2 === 0,
  };
}

/** wire: the grand total is the price of all tickets less the discount, with the tax and the fee that are not in it yet. */
function invoiceOf(site: SiteState, serial: number): JsonObject & { readonly grandTotal: JsonObject } {
  const definition = definitionOf(site, serial) ?? serial;
  const quantity = Math.max(1, ticketsOf(site, serial).length);
  const price = priceOf(definition);
  const all = multiple(price, quantity);
  const sum = (value: Big): JsonObject => money({ ...price, value: value.toFixed() });
  const isReduced = serial % 5 === 0 && new Big(all.value).gte(OFF);
  const reduced = new Big(all.value).minus(isReduced ? OFF : 0);
  const taxType = pickAt(TAXES, serial);
  const taxed = percentOf(reduced, TAX_PERCENT, taxType === 'INCLUDED');
  const feeType = pickAt(FEES, serial);
  const fee = percentOf(reduced, FEE_PERCENT, false);
  const charges = {
    discount: when(isReduced, discountOf(site, serial, sum(new Big(OFF)), sum(reduced))),
    tax: { type: taxType, name: 'VAT', rate: TAX_PERCENT, taxable: sum(reduced), amount: sum(taxed) },
    fees: [{ name: 'WIX_FEE', type: feeType, rate: FEE_PERCENT, amount: sum(fee) }],
  };
  const isUntouched = !isReduced && taxType === 'INCLUDED' && feeType === 'FEE_INCLUDED';
  const total = money(all);
  const id = site.id('ticketDefinitions', definition);
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

function discountOf({ id }: SiteState, serial: number, amount: JsonObject, afterDiscount: JsonObject) {
  const coupon = { name: 'Spring', code: 'SPRING-24', couponId: id('coupons', serial) };
  const paidPlan = { percentDiscount: { rate: '12.50', quantityDiscounted: 1 }, name: 'Friends' };
  const discounts = [serial % 10 === 0 ? { coupon, amount } : { paidPlan, amount }];
  return { amount, afterDiscount, discounts };
}

/** A share of an amount that it is added to, or that it is part of already. */
function percentOf(amount: Big, percent: string, isPart: boolean): Big {
  const share = isPart ? new Big(percent).div(new Big(percent).plus(100)) : new Big(percent).div(100);
  return amount.times(share).round(2);
}

/** The id of a ticket's definition; that of some was deleted. */
export function ticketDefinitionId(site: SiteState, serial: number): string {
  const definition = definitionOf(site, orderOfTicket(site, serial));
  return definition === undefined || serial % 41 === 40
    ? site.id('deleted-ticket-definitions', serial)
    : site.id('ticketDefinitions', definition);
}

export function ticketFacts(serial: number, site: SiteState) {
  const order = orderOfTicket(site, serial);
  return {
    ticketNumber: ticketNumbers.of(serial),
    orderNumber: orderNumbers.of(order),
    ticketDefinitionId: ticketDefinitionId(site, serial),
    memberId: holder(site, serial).memberId,
    orderStatus: orderStatusOf(order),
  };
}

/** wire: the rest of a ticket with every field that can be asked for. It does not say which event it is for: its order does. */
export function ticketAt(serial: number, site: SiteState): JsonObject {
  const order = orderOfTicket(site, serial);
  const person = holder(site, serial);
  const { firstName, lastName = '', email, contactId, phone } = person;
  const number = ticketNumbers.of(serial);
  const price = priceOf(definitionOf(site, order) ?? order);
  const guestAssigned = serial >= site.count('eventOrders');
  const form = { inputValues: answersOf(person, serial) };
  return {
    name: 'General admission',
    price: money(price),
    free: price.value === '0',
    policy: when(serial % 5 === 0, 'No refunds within 24 hours.'),
    checkIn: when(serial % 3 === 0, { created: iso(createdMs(order, site.count('eventOrders')) + 9 * DAY) }),
    orderArchived: isArchived(order),
    orderFullName: fullNameOf(buyer(site, order)),
    guestFullName: fullNameOf(person),
    guestDetails: { guestAssigned, firstName, lastName, email, form, contactId, phone },
    archived: serial % 17 === 16,
    anonymized: serial % 60 === 59,
    checkInUrl: `https://www.example.com/check-in/${number}`,
    ticketPdfUrl: `https://www.example.com/_api/events/ticket/${number}.pdf`,
    channel: channelOf(order),
    walletPassUrl: when(serial % 2 === 0, `https://www.example.com/wallet/${number}.pkpass`),
    canceled: orderStatusOf(order) === 'CANCELED',
  };
}
