import { guidOf, iso, type JsonObject } from '../making.ts';
import { peopleCount, personAt, type Person, type Population } from '../people.ts';
import { changedAfter, populationOf } from '../population.ts';
import { perSite } from '../site-sets.ts';
import type { SiteState } from '../state.ts';

// Of every three events the first sells tickets, the second takes RSVPs, and the third is registered for elsewhere or not at all.
const KINDS = 3;
export const isTicketed = (event: number): boolean => event % KINDS === 0;
export const isInvited = (event: number): boolean => event % KINDS === 1;

// Of 24 guests in a row ten answered an invitation, nine bought tickets, and five hold a ticket that another bought.
const GUESTS = [
  { kind: 'RSVP', from: 0, share: 10 },
  { kind: 'BUYER', from: 10, share: 9 },
  { kind: 'TICKET_HOLDER', from: 19, share: 5 },
] as const;
const TURN = 24;

/** How many records of Wix Events the site has, who lives on it, and what belongs to what: all that a record of Events follows from. */
export class EventWorld {
  readonly seed: number;
  readonly population: Population;
  readonly count: SiteState['count'];
  readonly events: number;
  readonly orders: number;
  private readonly ticketed: number;
  private readonly invited: number;

  constructor(site: SiteState) {
    this.seed = site.seed;
    this.population = populationOf(site);
    this.count = (entity) => site.count(entity);
    this.events = site.count('events');
    this.orders = site.count('eventOrders');
    this.ticketed = Math.max(1, Math.ceil(this.events / KINDS));
    this.invited = Math.max(1, Math.ceil((this.events - 1) / KINDS));
  }

  readonly eventId = (event: number): string => guidOf(this.seed, 'events', event);
  /** The event of a ticket definition or of an order. */
  readonly eventOfSale = (sale: number): number => (sale % this.ticketed) * KINDS;
  readonly eventOfRsvp = (rsvp: number): number => (rsvp % this.invited) * KINDS + 1;
  readonly orderOfTicket = (ticket: number): number => ticket % Math.max(this.orders, 1);

  private readonly salesOf = (event: number, count: number): number[] =>
    isTicketed(event) ? every(event / KINDS, this.ticketed, count) : [];
  readonly definitionsOf = (event: number): number[] => this.salesOf(event, this.count('ticketDefinitions'));
  readonly ordersOf = (event: number, orders = this.orders): number[] => this.salesOf(event, orders);
  readonly ticketsOf = (order: number, tickets = this.count('eventTickets')): number[] =>
    every(order, Math.max(this.orders, 1), tickets);
  readonly rsvpsOf = (event: number, rsvps = this.count('eventRsvps')): number[] =>
    isInvited(event) ? every((event - 1) / KINDS, this.invited, rsvps) : [];

  /** The ticket definition that an order is of; undefined when its event has none (any more). */
  readonly definitionOf = (order: number): number | undefined => {
    const definitions = this.definitionsOf(this.eventOfSale(order));
    return definitions[Math.floor(order / this.ticketed) % Math.max(definitions.length, 1)];
  };

  /** What a guest came by, an RSVP, an order as its buyer, or a ticket as its holder, and who it is. */
  originOfGuest(guest: number) {
    const place = guest % TURN;
    const { kind, from, share } = GUESTS.findLast((one) => one.from <= place) ?? GUESTS[0];
    const index = Math.floor(guest / TURN) * share + place - from;
    if (kind === 'RSVP') return { kind, index, event: this.eventOfRsvp(index), person: this.invitee(index) };
    const order = kind === 'BUYER' ? index : this.orderOfTicket(index);
    const person = kind === 'BUYER' ? this.buyer(index) : this.holder(index);
    return { kind, index, order, event: this.eventOfSale(order), person };
  }

  /** The guests of an event. There may be more of them than RSVPs, orders and tickets: what those came by was deleted. */
  guestsOf(event: number): number[] {
    const guests = this.count('eventGuests');
    const turns = Math.ceil(guests / TURN);
    const origins = {
      RSVP: this.rsvpsOf(event, turns * GUESTS[0].share),
      BUYER: this.ordersOf(event, turns * GUESTS[1].share),
      TICKET_HOLDER: this.ordersOf(event).flatMap((order) => this.ticketsOf(order, turns * GUESTS[2].share)),
    };
    return GUESTS.flatMap(({ kind, from, share }) =>
      origins[kind].map((index) => Math.floor(index / share) * TURN + from + (index % share)),
    ).filter((guest) => guest < guests);
  }

  private readonly person = (place: number): Person =>
    personAt(this.population, place % peopleCount(this.population));
  readonly buyer = (order: number): Person => this.person(order * 7 + 3);
  readonly invitee = (rsvp: number): Person => this.person(rsvp * 11 + 1);
  /** Who goes with a ticket: the buyer with the first, others with the rest. */
  readonly holder = (ticket: number): Person =>
    ticket < this.orders ? this.buyer(ticket) : this.person(ticket * 13 + 5);
}

export const eventWorld = perSite((site) => new EventWorld(site));

function every(first: number, step: number, below: number): number[] {
  const found: number[] = [];
  for (let at = first; at < below; at += step) found.push(at);
  return found;
}

const START = Date.UTC(2019, 0, 7, 8, 30);
const END = Date.UTC(2026, 3, 30);

/** When the record `serial` of `count` was created, in milliseconds: rises with the serial, and now and then two share a moment. */
export function createdMs(serial: number, count: number): number {
  const step = Math.max(1, Math.floor((END - START) / Math.max(count, 1)));
  return START + (serial % 10 === 1 ? serial - 1 : serial) * step;
}

/** wire: when the record `serial` of `count` was created and changed. */
export function datesOf(serial: number, count: number) {
  const created = createdMs(serial, count);
  return { createdDate: iso(created), updatedDate: iso(changedAfter(created, serial)) };
}

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
export function answersOf({ firstName, lastName = '', email }: Person, serial: number): JsonObject[] {
  const comment = serial % 4 === 1 ? 'שלום! 🎟️ <ok>' : undefined;
  const answers = Object.entries({ firstName, lastName, email, 'comment-1': comment });
  const extras = [
    { inputName: 'checkbox-1', value: '', values: ['Apron', 'Clay'] },
    { inputName: 'date-1', value: '1953-02-28', values: [] },
  ];
  return [
    ...answers.flatMap(([inputName, value]) =>
      value === undefined ? [] : [{ inputName, value, values: [] }],
    ),
    ...(serial % 4 === 0 ? extras : []),
  ];
}
