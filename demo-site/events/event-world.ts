import { datesFrom, DAY, hash32, peopleCount, personAt, pickAt, stepped } from '../making.ts';
import type { JsonObject, Person, SiteState } from '../making.ts';

const PRICES: readonly string[] = ['25.00', '0', '12.345', '7.5', '1999999999.99', '40', '0.01'];
const CURRENCIES: readonly string[] = ['EUR', 'EUR', 'USD', 'JPY', 'KWD'];

export interface Price {
  readonly value: string;
  readonly currency: string;
}

/** What one ticket of a definition costs. */
export const priceOf = (definition: number): Price => ({
  value: pickAt(PRICES, definition),
  currency: pickAt(CURRENCIES, Math.floor(definition / 7)),
});

/** An exact multiple of a price: the decimals stay as many as they are. */
export function multiple({ value, currency }: Price, count: number): Price {
  const [whole = '0', fraction = ''] = value.split('.');
  const product = String(BigInt(whole + fraction) * BigInt(count)).padStart(fraction.length + 1, '0');
  const split = product.length - fraction.length;
  return {
    value: fraction === '' ? product : `${product.slice(0, split)}.${product.slice(split)}`,
    currency,
  };
}

/** wire: the older parts of Events give an amount twice, the first under its former name. */
export const money = ({ value, currency }: Price): JsonObject => ({ amount: value, currency, value });

/** wire: orders and tickets of Events have no id but a number of letters and digits, which rises with the time of the sale. */
interface NumberSeries {
  /** Where it is in a record. */
  readonly field: string;
  of(serial: number): string;
  serialOf(number: string): number | undefined;
}

const BASE = 36;

/** @param spread how many numbers lie between one and the next, as a power of 36 */
function series(field: string, salt: number, length: number, spread: number): NumberSeries {
  const of = (serial: number): string => {
    const value = serial * spread + (hash32(salt, serial) % spread);
    const digits = value.toString(BASE).toUpperCase().padStart(length, '0');
    return digits.match(/.{1,4}/g)?.join('-') ?? digits;
  };
  return {
    field,
    of,
    serialOf: (number) => {
      if (!/^[0-9A-Z-]{1,36}$/.test(number)) return undefined;
      const serial = Math.floor(Number.parseInt(number.replaceAll('-', ''), BASE) / spread);
      return Number.isSafeInteger(serial) && of(serial) === number ? serial : undefined;
    },
  };
}

/** `000A-7QXC` and the like. */
export const orderNumbers = series('orderNumber', 11, 8, BASE ** 2);
/** `000A-7Q-XCB` and the like. */
export const ticketNumbers = series('ticketNumber', 12, 10, BASE ** 3);

// What belongs to what: all that a record of Events follows from.

// Of every three events the first sells tickets, the second takes RSVPs, and the third is registered for elsewhere or not at all.
const KINDS = 3;
export const isTicketed = (event: number): boolean => event % KINDS === 0;
export const isInvited = (event: number): boolean => event % KINDS === 1;
const ticketed = ({ count }: SiteState): number => Math.max(1, Math.ceil(count('events') / KINDS));
const invited = ({ count }: SiteState): number => Math.max(1, Math.ceil((count('events') - 1) / KINDS));
const orders = ({ count }: SiteState): number => Math.max(1, count('eventOrders'));

/** The event of a ticket definition or of an order. */
export const eventOfSale = (site: SiteState, sale: number): number => (sale % ticketed(site)) * KINDS;
export const eventOfRsvp = (site: SiteState, rsvp: number): number => (rsvp % invited(site)) * KINDS + 1;
export const orderOfTicket = (site: SiteState, ticket: number): number => ticket % orders(site);

const salesOf = (site: SiteState, event: number, count: number): number[] =>
  isTicketed(event) ? every(event / KINDS, ticketed(site), count) : [];
export const definitionsOf = (site: SiteState, event: number): number[] =>
  salesOf(site, event, site.count('ticketDefinitions'));
export const ordersOf = (site: SiteState, event: number): number[] =>
  salesOf(site, event, site.count('eventOrders'));
export const ticketsOf = (site: SiteState, order: number): number[] =>
  every(order, orders(site), site.count('eventTickets'));
export const rsvpsOf = (site: SiteState, event: number): number[] =>
  isInvited(event) ? every((event - 1) / KINDS, invited(site), site.count('eventRsvps')) : [];

/** The ticket definition that an order is of; undefined when its event has none (any more). */
export function definitionOf(site: SiteState, order: number): number | undefined {
  const definitions = definitionsOf(site, eventOfSale(site, order));
  return definitions[Math.floor(order / ticketed(site)) % Math.max(definitions.length, 1)];
}

// Of 24 guests in a row ten answered an invitation, nine bought tickets, and five hold a ticket that another bought.
const GUESTS = [
  { kind: 'RSVP', from: 0, share: 10 },
  { kind: 'BUYER', from: 10, share: 9 },
  { kind: 'TICKET_HOLDER', from: 19, share: 5 },
] as const;
const TURN = 24;

/** What a guest came by: an RSVP, an order as its buyer, or a ticket as its holder. */
export function originOfGuest(site: SiteState, guest: number) {
  const place = guest % TURN;
  const { kind, from, share } = GUESTS.findLast((one) => one.from <= place) ?? GUESTS[0];
  const index = Math.floor(guest / TURN) * share + place - from;
  if (kind === 'RSVP') return { kind, index, event: eventOfRsvp(site, index), who: invitee };
  const order = kind === 'BUYER' ? index : orderOfTicket(site, index);
  return { kind, index, order, event: eventOfSale(site, order), who: kind === 'BUYER' ? buyer : holder };
}

const person = ({ population }: SiteState, place: number): Person =>
  personAt(population, place % peopleCount(population));
export const buyer = (site: SiteState, order: number): Person => person(site, order * 7 + 3);
export const invitee = (site: SiteState, rsvp: number): Person => person(site, rsvp * 11 + 1);
/** Who goes with a ticket: the buyer with the first, others with the rest. */
export const holder = (site: SiteState, ticket: number): Person =>
  ticket < site.count('eventOrders') ? buyer(site, ticket) : person(site, ticket * 13 + 5);

function every(first: number, step: number, below: number): number[] {
  const found: number[] = [];
  for (let at = first; at < below; at += step) found.push(at);
  return found;
}

const START = Date.UTC(2019, 0, 7, 8, 30);
const END = Date.UTC(2026, 3, 30);

/** When the record `n` of `count` was created, in milliseconds: rises with the serial, and now and then two share a moment. */
export function createdMs(n: number, count: number): number {
  return stepped(START, END, count, n % 10 === 1 ? n - 1 : n);
}

/** wire: when the record `n` of `count` was created and changed. */
export const datesOf = (n: number, count: number) => datesFrom(createdMs(n, count), n);

/** The names of a person in one line. */
export const fullNameOf = ({ firstName, lastName }: Person): string =>
  [firstName, lastName].filter(Boolean).join(' ');

/** wire: the language of a person as guests and RSVPs have it. */
export const localeOf = ({ language }: Person): string => (language === 'en' ? 'en-GB' : language);

/** wire: where an online event is joined. */
export const loginOf = (path: string): JsonObject => ({
  link: `https://meet.example.com/${path}`,
  password: 'glaze-42',
});

/** wire: what a person answered in the form of an event: one value, or a list of them. */
export function answersOf({ firstName, lastName = '', email }: Person, n: number): JsonObject[] {
  const comment = n % 4 === 1 ? 'שלום! 🎟️ <ok>' : undefined;
  const answers = Object.entries({ firstName, lastName, email, 'comment-1': comment });
  const extras = [
    { inputName: 'checkbox-1', value: '', values: ['Apron', 'Clay'] },
    { inputName: 'date-1', value: '1953-02-28', values: [] },
  ];
  return [
    ...answers.flatMap(([inputName, value]) =>
      value === undefined ? [] : [{ inputName, value, values: [] }],
    ),
    ...(n % 4 === 0 ? extras : []),
  ];
}

const THIS_YEAR = Date.UTC(2026, 4, 1, 17, 30);

/** Statuses that a site's own records show. */
export function statusOf(n: number): 'UPCOMING' | 'STARTED' | 'ENDED' | 'CANCELED' | 'DRAFT' {
  const odd = ({ 5: 'CANCELED', 7: 'DRAFT', 9: 'STARTED' } as const)[n % 10];
  return odd ?? (Math.floor(n / 2) % 2 === 0 ? 'ENDED' : 'UPCOMING');
}

// Bad data: no date, and nothing that says that it is open.
export const isUndated = (n: number): boolean => n % 29 === 8;

/** When an event begins, in milliseconds; undefined for one whose time is open, and for one that was stored without. */
export function startOf({ count }: SiteState, n: number): number | undefined {
  const status = statusOf(n);
  if (n % 11 === 4 || isUndated(n)) return undefined;
  // A reenactment: events of long ago are entered with their own date.
  if (n % 50 === 6) return Date.UTC(1912, 5, 1, 19, 0);
  if (status === 'STARTED') return THIS_YEAR - DAY;
  return status === 'ENDED' ? createdMs(n, count('events')) + 20 * DAY : THIS_YEAR + (n + 1) * DAY;
}
