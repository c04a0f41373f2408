import { guidOf } from '../ids.ts';
import { peopleCount, personAt, type Person, type Population } from '../people.ts';
import { populationOf } from '../population.ts';
import type { SiteState } from '../state.ts';

/** How many records of Wix Events the site has, and who lives on it: everything that a record of Events follows from. */
export interface EventWorld {
  readonly seed: number;
  readonly population: Population;
  readonly events: number;
  readonly definitions: number;
  readonly orders: number;
  readonly tickets: number;
  readonly rsvps: number;
  readonly guests: number;
}

export function eventWorld(site: SiteState): EventWorld {
  return {
    seed: site.seed,
    population: populationOf(site),
    events: site.count('events'),
    definitions: site.count('ticketDefinitions'),
    orders: site.count('eventOrders'),
    tickets: site.count('eventTickets'),
    rsvps: site.count('eventRsvps'),
    guests: site.count('eventGuests'),
  };
}

const START = Date.UTC(2019, 0, 7, 8, 30);
const END = Date.UTC(2026, 3, 30);
export const DAY = 86_400_000;

/** When the record `serial` of `count` was created, in milliseconds: rises with the serial, and now and then two share a moment. */
export function createdMs(serial: number, count: number): number {
  const step = Math.max(1, Math.floor((END - START) / Math.max(count, 1)));
  return START + (serial % 10 === 1 ? serial - 1 : serial) * step;
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}

// Of every three events the first sells tickets, the second takes RSVPs, and the third is registered for elsewhere or not at all.
const KINDS = 3;
const ticketed = ({ events }: EventWorld): number => Math.max(1, Math.ceil(events / KINDS));
const invited = ({ events }: EventWorld): number => Math.max(1, Math.ceil((events - 1) / KINDS));

export const isTicketed = (event: number): boolean => event % KINDS === 0;
export const isInvited = (event: number): boolean => event % KINDS === 1;

/** The event of a ticket definition. */
export function eventOfDefinition(world: EventWorld, definition: number): number {
  return (definition % ticketed(world)) * KINDS;
}

/** The ticket definitions of an event. */
export function definitionsOfEvent(world: EventWorld, event: number): number[] {
  return isTicketed(event) ? every(event / KINDS, ticketed(world), world.definitions) : [];
}

export function eventOfOrder(world: EventWorld, order: number): number {
  return (order % ticketed(world)) * KINDS;
}

export function ordersOfEvent(world: EventWorld, event: number): number[] {
  return isTicketed(event) ? every(event / KINDS, ticketed(world), world.orders) : [];
}

/** The ticket definition that an order is of; undefined when its event has none (any more). */
export function definitionOfOrder(world: EventWorld, order: number): number | undefined {
  const definitions = definitionsOfEvent(world, eventOfOrder(world, order));
  return definitions[Math.floor(order / ticketed(world)) % Math.max(definitions.length, 1)];
}

export function orderOfTicket(world: EventWorld, ticket: number): number {
  return ticket % Math.max(world.orders, 1);
}

export function ticketsOfOrder(world: EventWorld, order: number): number[] {
  return every(order, Math.max(world.orders, 1), world.tickets);
}

export function eventOfRsvp(world: EventWorld, rsvp: number): number {
  return (rsvp % invited(world)) * KINDS + 1;
}

export function rsvpsOfEvent(world: EventWorld, event: number): number[] {
  return isInvited(event) ? every((event - 1) / KINDS, invited(world), world.rsvps) : [];
}

/** What a guest came by: an RSVP, an order as its buyer, or a ticket as its holder. */
export type GuestOrigin = {
  readonly kind: 'RSVP' | 'BUYER' | 'TICKET_HOLDER';
  readonly index: number;
};

// Of 24 guests in a row ten answered an invitation, nine bought tickets, and five hold a ticket that another bought.
const GUESTS = { RSVP: 10, BUYER: 9, TICKET_HOLDER: 5 } as const;
const GUEST_TURN = 24;

export function originOfGuest(guest: number): GuestOrigin {
  const turn = Math.floor(guest / GUEST_TURN);
  const place = guest % GUEST_TURN;
  if (place < GUESTS.RSVP) return { kind: 'RSVP', index: turn * GUESTS.RSVP + place };
  const second = place - GUESTS.RSVP;
  if (second < GUESTS.BUYER) return { kind: 'BUYER', index: turn * GUESTS.BUYER + second };
  return { kind: 'TICKET_HOLDER', index: turn * GUESTS.TICKET_HOLDER + second - GUESTS.BUYER };
}

/** The guest that an RSVP, an order or a ticket gave. */
function guestOf({ kind, index }: GuestOrigin): number {
  const per = GUESTS[kind];
  const before = kind === 'RSVP' ? 0 : kind === 'BUYER' ? GUESTS.RSVP : GUESTS.RSVP + GUESTS.BUYER;
  return Math.floor(index / per) * GUEST_TURN + before + (index % per);
}

export function eventOfGuest(world: EventWorld, guest: number): number {
  const { kind, index } = originOfGuest(guest);
  if (kind === 'RSVP') return eventOfRsvp(world, index);
  return eventOfOrder(world, kind === 'BUYER' ? index : orderOfTicket(world, index));
}

/** The guests of an event. There may be more of them than RSVPs, orders and tickets: what those came by was deleted. */
export function guestsOfEvent(world: EventWorld, event: number): number[] {
  const turns = Math.ceil(world.guests / GUEST_TURN);
  const rsvps = rsvpsOfEvent({ ...world, rsvps: turns * GUESTS.RSVP }, event);
  const orders = ordersOfEvent({ ...world, orders: turns * GUESTS.BUYER }, event);
  const tickets = ordersOfEvent(world, event).flatMap((order) =>
    ticketsOfOrder({ ...world, tickets: turns * GUESTS.TICKET_HOLDER }, order),
  );
  const origins: GuestOrigin[] = [
    ...rsvps.map((index) => ({ kind: 'RSVP', index }) as const),
    ...orders.map((index) => ({ kind: 'BUYER', index }) as const),
    ...tickets.map((index) => ({ kind: 'TICKET_HOLDER', index }) as const),
  ];
  return origins.map(guestOf).filter((guest) => guest < world.guests);
}

export function buyerOf(world: EventWorld, order: number): Person {
  return personAt(world.population, (order * 7 + 3) % peopleCount(world.population));
}

export function inviteeOf(world: EventWorld, rsvp: number): Person {
  return personAt(world.population, (rsvp * 11 + 1) % peopleCount(world.population));
}

/** Who goes with a ticket: the buyer with the first, others with the rest. */
export function holderOf(world: EventWorld, ticket: number): Person {
  if (ticket < world.orders) return buyerOf(world, ticket);
  return personAt(world.population, (ticket * 13 + 5) % peopleCount(world.population));
}

export const eventId = ({ seed }: EventWorld, event: number): string => guidOf(seed, 'events', event);

function every(first: number, step: number, below: number): number[] {
  const found: number[] = [];
  for (let at = first; at < below; at += step) found.push(at);
  return found;
}
