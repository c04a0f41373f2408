import { Big } from 'big.js';
import { changedAfter, DAY, extended, iso, pickAt, REST, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { answersOf, buyer, createdMs, datesOf, definitionOf, eventOfSale } from './event-world.ts';
import { fullNameOf, holder, money, multiple, orderNumbers, orderOfTicket, priceOf } from './event-world.ts';
import { ticketNumbers, ticketsOf } from './event-world.ts';
import { eventAt } from './event.ts';

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

const place = (number: number, availableCapacity: number): JsonObject => ({
  placeId: `1-${number}`,
  label: String(number),
  sectionLabel: 'Main',
  elementLabel: 'Row A',
  availableCapacity,
});

/** wire: a ticket definition with every field that can be asked for. */
export function definitionAt(n: number, site: SiteState) {
  const { count, id } = site;
  const created = createdMs(n, count('ticketDefinitions'));
  const limited = n % 3 !== 1;
  const event = eventOfSale(site, n);
  return {
    ...datesOf(n, count('ticketDefinitions')),
    // Every thirty-seventh belongs to an event that was deleted.
    eventId: n % 37 === 36 ? id('deleted-events', n) : id('events', event),
    revision: String((n % 5) + 1),
    name: pickAt(NAMES, n),
    description: when(n % 4 !== 2, n % 8 === 4 ? '' : `One seat, one drink – no. ${n}`),
    policyText: when(n % 5 === 0, 'No refunds within 24 hours.\nNicht übertragbar.'),
    hidden: n % 13 === 5,
    limited,
    ...when(limited, { initialLimit: 50 + n, actualLimit: 40 + n }),
    pricingMethod: pricingOf(site, n),
    feeType: pickAt(DEFINITION_FEES, n),
    salePeriod: when(n % 2 === 0, {
      startDate: iso(created),
      endDate: when(n % 4 === 0, iso(created + 30 * DAY)),
      displayNotOnSale: n % 8 === 0,
    }),
    saleStatus: pickAt(SALES, n),
    salesDetails: {
      unsoldCount: limited ? 40 : null,
      soldCount: n % 20,
      reservedCount: n % 3,
      soldOut: n % 21 === 9,
    },
    limitPerCheckout: 20,
    extendedFields: when(n % 6 === 3, extended('seats', { row: 'A' })),
    seatingDetails: { places: n % 9 === 0 ? [place(1, 1), place(2, 0)] : [] },
    [REST]: () => {
      const { title, location, dateAndTimeSettings, eventPageUrl, status } = eventAt(event, site);
      const shortDescription = '';
      return {
        eventDetails: { title, shortDescription, location, dateAndTimeSettings, eventPageUrl, status },
      };
    },
  };
}

// wire: a fixed price, a price that the guest chooses above a minimum, or several prices to choose from.
function pricingOf({ id }: SiteState, n: number): JsonObject {
  const price = { ...priceOf(n) };
  if (n % 5 === 3) return { guestPrice: price, pricingType: 'DONATION', free: false };
  const standard = { pricingType: 'STANDARD', free: false };
  if (n % 5 !== 4) return { ...standard, fixedPrice: price, free: price.value === '0' };
  const option = (at: number, name: string, value: string): JsonObject => ({
    optionId: id('pricing-options', n * 2 + at),
    name,
    price: { ...price, value },
  });
  return {
    ...standard,
    pricingOptions: { optionDetails: [option(0, 'Adult', price.value), option(1, 'Kind', '1.125')] },
  };
}

/** wire: an order of tickets with every field that can be asked for. */
export function orderAt(n: number, site: SiteState) {
  const { count, id } = site;
  const person = buyer(site, n);
  const { contactId, memberId, firstName, lastName = '', email } = person;
  const created = createdMs(n, count('eventOrders'));
  const status = orderStatusOf(n);
  const orderNumber = orderNumbers.of(n);
  const tickets = ticketsOf(site, n);
  const anonymized = n % 40 === 33;
  const method = pickAt(METHODS, n);
  return {
    orderNumber,
    created: iso(created),
    eventId: id('events', eventOfSale(site, n)),
    status,
    archived: isArchived(n),
    contactId,
    memberId,
    reservationId: id('ticket-reservations', n),
    snapshotId: id('ticket-snapshots', n),
    updated: iso(changedAfter(created, n)),
    ...when(!anonymized, { firstName, lastName, email, fullName: fullNameOf(person) }),
    checkoutForm: { inputValues: anonymized ? [] : answersOf(person, n) },
    confirmed: !['INITIATED', 'DECLINED', 'CANCELED'].includes(status),
    method,
    ticketsQuantity: tickets.length,
    ticketsPdf: `https://www.example.com/_api/events/tickets/${orderNumber}.pdf`,
    anonymized,
    fullyCheckedIn: n % 3 === 0,
    paymentDetails: when(n % 4 === 0, {
      transaction: { transactionId: id('event-transactions', n), method },
    }),
    channel: channelOf(n),
    marketingConsent: n % 2 === 0,
    [REST]: () => {
      const invoice = invoiceOf(site, n);
      const sold = tickets.map((ticket) => ticketAt(ticket, site));
      return { invoice, totalPrice: invoice.grandTotal, tickets: sold };
    },
  };
}

/** wire: the grand total is the price of all tickets less the discount, with the tax and the fee that are not in it yet. */
function invoiceOf(site: SiteState, n: number): JsonObject & { readonly grandTotal: JsonObject } {
  const definition = definitionOf(site, n) ?? n;
  const quantity = Math.max(1, ticketsOf(site, n).length);
  const price = priceOf(definition);
  const all = multiple(price, quantity);
  const sum = (value: Big): JsonObject => money({ ...price, value: value.toFixed() });
  const coupon = { name: 'Spring', code: 'SPRING-24', couponId: site.id('coupons', n) };
  const paidPlan = { percentDiscount: { rate: '12.50', quantityDiscounted: 1 }, name: 'Friends' };
  const off = sum(new Big(OFF));
  const isReduced = n % 5 === 0 && new Big(all.value).gte(OFF);
  const reduced = new Big(all.value).minus(isReduced ? OFF : 0);
  const taxType = pickAt(TAXES, n);
  const taxed = percentOf(reduced, TAX_PERCENT, taxType === 'INCLUDED');
  const feeType = pickAt(FEES, n);
  const fee = percentOf(reduced, FEE_PERCENT, false);
  const charges = {
    discount: when(isReduced, {
      amount: off,
      afterDiscount: sum(reduced),
      discounts: [n % 10 === 0 ? { coupon, amount: off } : { paidPlan, amount: off }],
    }),
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
    previewUrl: `https://www.example.com/invoices/${n}`,
  };
}

/** A share of an amount that it is added to, or that it is part of already. */
function percentOf(amount: Big, percent: string, isPart: boolean): Big {
  const share = isPart ? new Big(percent).div(new Big(percent).plus(100)) : new Big(percent).div(100);
  return amount.times(share).round(2);
}

/** The id of a ticket's definition; that of some was deleted. */
export function ticketDefinitionId(site: SiteState, n: number): string {
  const definition = definitionOf(site, orderOfTicket(site, n));
  return definition === undefined || n % 41 === 40
    ? site.id('deleted-ticket-definitions', n)
    : site.id('ticketDefinitions', definition);
}

/** wire: a ticket with every field that can be asked for. It does not say which event it is for: its order does. */
export function ticketAt(n: number, site: SiteState): JsonObject {
  const order = orderOfTicket(site, n);
  const person = holder(site, n);
  const { memberId, firstName, lastName = '', email, contactId, phone } = person;
  const ticketNumber = ticketNumbers.of(n);
  const orderStatus = orderStatusOf(order);
  const price = priceOf(definitionOf(site, order) ?? order);
  const guestAssigned = n >= site.count('eventOrders');
  const form = { inputValues: answersOf(person, n) };
  return {
    ticketNumber,
    orderNumber: orderNumbers.of(order),
    ticketDefinitionId: ticketDefinitionId(site, n),
    memberId,
    orderStatus,
    name: 'General admission',
    price: money(price),
    free: price.value === '0',
    policy: when(n % 5 === 0, 'No refunds within 24 hours.'),
    checkIn: when(n % 3 === 0, { created: iso(createdMs(order, site.count('eventOrders')) + 9 * DAY) }),
    orderArchived: isArchived(order),
    orderFullName: fullNameOf(buyer(site, order)),
    guestFullName: fullNameOf(person),
    guestDetails: { guestAssigned, firstName, lastName, email, form, contactId, phone },
    archived: n % 17 === 16,
    anonymized: n % 60 === 59,
    checkInUrl: `https://www.example.com/check-in/${ticketNumber}`,
    ticketPdfUrl: `https://www.example.com/_api/events/ticket/${ticketNumber}.pdf`,
    channel: channelOf(order),
    walletPassUrl: when(n % 2 === 0, `https://www.example.com/wallet/${ticketNumber}.pkpass`),
    canceled: orderStatus === 'CANCELED',
  };
}
