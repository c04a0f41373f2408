import { iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { peopleCount, personAt, type Person, type Population } from '../people.ts';
import { changedAfter, populationOf } from '../population.ts';
import { pickAt } from '../random.ts';
import { perSite } from '../site-sets.ts';
import { words } from '../vary.ts';

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

export const eventWorld = perSite((site): EventWorld => ({
  seed: site.seed,
  population: populationOf(site),
  events: site.count('events'),
  definitions: site.count('ticketDefinitions'),
  orders: site.count('eventOrders'),
  tickets: site.count('eventTickets'),
  rsvps: site.count('eventRsvps'),
  guests: site.count('eventGuests'),
}));

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

// Of every three events the first sells tickets, the second takes RSVPs, and the third is registered for elsewhere or not at all.
const KINDS = 3;
const ticketed = ({ events }: EventWorld): number => Math.max(1, Math.ceil(events / KINDS));
const invited = ({ events }: EventWorld): number => Math.max(1, Math.ceil((events - 1) / KINDS));

export const isTicketed = (event: number): boolean => event % KINDS === 0;
export const isInvited = (event: number): boolean => event % KINDS === 1;
export const eventId = ({ seed }: EventWorld, event: number): string => guidOf(seed, 'events', event);

/** The event of a ticket definition or of an order. */
export const eventOfSale = (world: EventWorld, sale: number): number => (sale % ticketed(world)) * KINDS;
export const eventOfRsvp = (world: EventWorld, rsvp: number): number => (rsvp % invited(world)) * KINDS + 1;
export const orderOfTicket = ({ orders }: EventWorld, ticket: number): number => ticket % Math.max(orders, 1);

const salesOfEvent = (world: EventWorld, event: number, count: number): number[] =>
  isTicketed(event) ? every(event / KINDS, ticketed(world), count) : [];

export const definitionsOfEvent = (world: EventWorld, event: number): number[] =>
  salesOfEvent(world, event, world.definitions);
export const ordersOfEvent = (world: EventWorld, event: number, orders = world.orders): number[] =>
  salesOfEvent(world, event, orders);
export const ticketsOfOrder = (world: EventWorld, order: number, tickets = world.tickets): number[] =>
  every(order, Math.max(world.orders, 1), tickets);
export const rsvpsOfEvent = (world: EventWorld, event: number, rsvps = world.rsvps): number[] =>
  isInvited(event) ? every((event - 1) / KINDS, invited(world), rsvps) : [];

function every(first: number, step: number, below: number): number[] {
  const found: number[] = [];
  for (let at = first; at < below; at += step) found.push(at);
  return found;
}

/** The ticket definition that an order is of; undefined when its event has none (any more). */
export function definitionOfOrder(world: EventWorld, order: number): number | undefined {
  const definitions = definitionsOfEvent(world, eventOfSale(world, order));
  return definitions[Math.floor(order / ticketed(world)) % Math.max(definitions.length, 1)];
}

// Of 24 guests in a row ten answered an invitation, nine bought tickets, and five hold a ticket that another bought.
const GUESTS = [
  { kind: 'RSVP', from: 0, share: 10 },
  { kind: 'BUYER', from: 10, share: 9 },
  { kind: 'TICKET_HOLDER', from: 19, share: 5 },
] as const;
const TURN = 24;

/** What a guest came by, an RSVP, an order as its buyer, or a ticket as its holder, and who it is. */
export function originOfGuest(world: EventWorld, guest: number) {
  const place = guest % TURN;
  const { kind, from, share } = GUESTS.findLast((one) => one.from <= place) ?? GUESTS[0];
  const index = Math.floor(guest / TURN) * share + place - from;
  if (kind === 'RSVP')
    return { kind, index, event: eventOfRsvp(world, index), person: inviteeOf(world, index) };
  const order = kind === 'BUYER' ? index : orderOfTicket(world, index);
  const person = kind === 'BUYER' ? buyerOf(world, index) : holderOf(world, index);
  return { kind, index, order, event: eventOfSale(world, order), person };
}

/** The guests of an event. There may be more of them than RSVPs, orders and tickets: what those came by was deleted. */
export function guestsOfEvent(world: EventWorld, event: number): number[] {
  const turns = Math.ceil(world.guests / TURN);
  const origins = {
    RSVP: rsvpsOfEvent(world, event, turns * GUESTS[0].share),
    BUYER: ordersOfEvent(world, event, turns * GUESTS[1].share),
    TICKET_HOLDER: ordersOfEvent(world, event).flatMap((order) =>
      ticketsOfOrder(world, order, turns * GUESTS[2].share),
    ),
  };
  const guests = GUESTS.flatMap(({ kind, from, share }) =>
    origins[kind].map((index) => Math.floor(index / share) * TURN + from + (index % share)),
  );
  return guests.filter((guest) => guest < world.guests);
}

const inhabitant = ({ population }: EventWorld, place: number): Person =>
  personAt(population, place % peopleCount(population));
export const buyerOf = (world: EventWorld, order: number): Person => inhabitant(world, order * 7 + 3);
export const inviteeOf = (world: EventWorld, rsvp: number): Person => inhabitant(world, rsvp * 11 + 1);

/** Who goes with a ticket: the buyer with the first, others with the rest. */
export const holderOf = (world: EventWorld, ticket: number): Person =>
  ticket < world.orders ? buyerOf(world, ticket) : inhabitant(world, ticket * 13 + 5);

const ORDER_STATUSES = words(`
  PAID FREE PAID PENDING OFFLINE_PENDING PAID INITIATED CANCELED PAID DECLINED AUTHORIZED VOIDED PARTIALLY_PAID
  NA_ORDER_STATUS`);

/** What an order and its tickets say alike. */
export const orderStatusOf = (order: number): string => pickAt(ORDER_STATUSES, order);
export const isArchived = (order: number): boolean => order % 12 === 11;
export const orderChannelOf = (order: number): string => (order % 8 === 3 ? 'OFFLINE_POS' : 'ONLINE');

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
export function answersOf(person: Person, serial: number): JsonObject[] {
  const answers: readonly (readonly [
    inputName: string,
    value: string | undefined,
    values?: readonly string[],
  ])[] = [
    ['firstName', person.firstName],
    ['lastName', person.lastName ?? ''],
    ['email', person.email],
    ['comment-1', serial % 4 === 1 ? 'שלום! 🎟️ <ok>' : undefined],
    ...(serial % 4 === 0
      ? ([
          ['checkbox-1', '', ['Apron', 'Clay']],
          ['date-1', '1953-02-28'],
        ] as const)
      : []),
  ];
  return answers.flatMap(([inputName, value, values = []]) =>
    value === undefined ? [] : [{ inputName, value, values }],
  );
}
