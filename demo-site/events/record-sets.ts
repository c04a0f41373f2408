import { indexOfGuid } from '../ids.ts';
import type { DemoEntity } from '../options.ts';
import { changedAfter } from '../population.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import type { SiteState } from '../state.ts';
import { policyAt, policyCount, scheduleItemAt, scheduleItemCount } from './agenda.ts';
import { categoryAt, CATEGORY_COUNT } from './categories.ts';
import { orderAt } from './event-order.ts';
import { isArchived, orderStatusOf } from './order-facts.ts';
import { eventAt, slugOf, statusOf, titleOf, updatedMs } from './event.ts';
import { ticketAt, ticketDefinitionId } from './event-ticket.ts';
import {
  buyerOf,
  createdMs,
  definitionsOfEvent,
  eventId,
  eventOfOrder,
  eventWorld,
  guestsOfEvent,
  holderOf,
  iso,
  isTicketed,
  orderOfTicket,
  ordersOfEvent,
  rsvpsOfEvent,
  ticketsOfOrder,
  type EventWorld,
} from './event-world.ts';
import { guestAt, guestColumns } from './guest.ts';
import { orderNumbers, ticketNumbers } from './numbers.ts';
import { rsvpAt, rsvpEventId, rsvpStatusOf } from './rsvp.ts';
import { definitionAt, definitionEventId } from './ticket-definition.ts';

const dates = (count: number) => ({
  createdDate: (serial: number) => iso(createdMs(serial, count)),
  updatedDate: (serial: number) => iso(changedAfter(createdMs(serial, count), serial)),
});

/** The record sets of Wix Events. */
export function eventRecords(site: SiteState): Partial<Record<DemoEntity, RecordSet>> {
  const world = eventWorld(site);
  const { seed } = world;
  /** Leads from an event's id to what belongs to it. */
  const byEvent = (of: (event: number) => number[]) => (id: string) => {
    const event = indexOfGuid(seed, 'events', id);
    return event === undefined ? undefined : of(event);
  };
  return {
    events: generatedSet({
      seed,
      kind: 'events',
      count: world.events,
      make: (serial) => eventAt(world, serial),
      columns: {
        createdDate: (serial) => iso(createdMs(serial, world.events)),
        updatedDate: (serial) => iso(updatedMs(world, serial)),
        status: statusOf,
        title: titleOf,
        slug: slugOf,
        'registration.initialType': (serial) =>
          isTicketed(serial) || (serial % 3 === 2 && serial % 4 === 0) ? 'TICKETING' : 'RSVP',
      },
    }),
    ticketDefinitions: generatedSet({
      seed,
      kind: 'ticketDefinitions',
      count: world.definitions,
      make: (serial) => definitionAt(world, serial),
      columns: { ...dates(world.definitions), eventId: (serial) => definitionEventId(world, serial) },
      lookUps: { eventId: byEvent((event) => definitionsOfEvent(world, event)) },
    }),
    eventGuests: generatedSet({
      seed,
      kind: 'eventGuests',
      count: world.guests,
      make: (serial) => guestAt(world, serial),
      columns: guestColumns(world),
      lookUps: { eventId: byEvent((event) => guestsOfEvent(world, event)) },
    }),
    eventRsvps: generatedSet({
      seed,
      kind: 'eventRsvps',
      count: world.rsvps,
      make: (serial) => rsvpAt(world, serial),
      columns: {
        ...dates(world.rsvps),
        eventId: (serial) => rsvpEventId(world, serial),
        status: rsvpStatusOf,
      },
      lookUps: { eventId: byEvent((event) => rsvpsOfEvent(world, event)) },
    }),
    eventOrders: orderSet(world, byEvent),
    eventTickets: ticketSet(world, byEvent),
  };
}

type ByEvent = (of: (event: number) => number[]) => (id: string) => number[] | undefined;

function orderSet(world: EventWorld, byEvent: ByEvent): RecordSet {
  return generatedSet({
    seed: world.seed,
    kind: 'eventOrders',
    count: world.orders,
    ids: orderNumbers,
    make: (serial) => orderAt(world, serial),
    columns: {
      orderNumber: orderNumbers.of,
      created: (serial) => iso(createdMs(serial, world.orders)),
      eventId: (serial) => eventId(world, eventOfOrder(world, serial)),
      status: orderStatusOf,
      archived: isArchived,
      contactId: (serial) => buyerOf(world, serial).contactId,
      memberId: (serial) => buyerOf(world, serial).memberId,
    },
    lookUps: {
      orderNumber: one(orderNumbers.serialOf),
      eventId: byEvent((event) => ordersOfEvent(world, event)),
    },
  });
}

function ticketSet(world: EventWorld, byEvent: ByEvent): RecordSet {
  return generatedSet({
    seed: world.seed,
    kind: 'eventTickets',
    count: world.tickets,
    ids: ticketNumbers,
    make: (serial) => ticketAt(world, serial),
    columns: {
      ticketNumber: ticketNumbers.of,
      orderNumber: (serial) => orderNumbers.of(orderOfTicket(world, serial)),
      eventId: (serial) => eventId(world, eventOfOrder(world, orderOfTicket(world, serial))),
      ticketDefinitionId: (serial) => ticketDefinitionId(world, serial),
      memberId: (serial) => holderOf(world, serial).memberId,
      'guestDetails.contactId': (serial) => holderOf(world, serial).contactId,
      orderStatus: (serial) => orderStatusOf(orderOfTicket(world, serial)),
    },
    lookUps: {
      ticketNumber: one(ticketNumbers.serialOf),
      orderNumber: (number) => {
        const order = orderNumbers.serialOf(number);
        return order === undefined ? undefined : ticketsOfOrder(world, order);
      },
      eventId: byEvent((event) =>
        ordersOfEvent(world, event)
          .flatMap((order) => ticketsOfOrder(world, order))
          .toSorted((a, b) => a - b),
      ),
    },
  });
}

function one(serialOf: (text: string) => number | undefined) {
  return (text: string): number[] => {
    const serial = serialOf(text);
    return serial === undefined ? [] : [serial];
  };
}

/** What belongs to events and is not counted by itself. */
export interface EventBelongings {
  readonly world: EventWorld;
  readonly categories: RecordSet;
  readonly policies: RecordSet;
  readonly schedule: RecordSet;
}

const belongings = new WeakMap<SiteState, EventBelongings>();

export function eventBelongings(site: SiteState): EventBelongings {
  const known = belongings.get(site);
  if (known !== undefined) return known;
  const world = eventWorld(site);
  const { seed } = world;
  const made: EventBelongings = {
    world,
    categories: generatedSet({
      seed,
      kind: 'event-categories',
      count: CATEGORY_COUNT,
      make: (serial) => categoryAt(world, serial),
    }),
    policies: generatedSet({
      seed,
      kind: 'event-policies',
      count: policyCount(world),
      make: (serial) => policyAt(world, serial),
    }),
    schedule: generatedSet({
      seed,
      kind: 'schedule-items',
      count: scheduleItemCount(world),
      make: (serial) => scheduleItemAt(world, serial),
    }),
  };
  belongings.set(site, made);
  return made;
}
