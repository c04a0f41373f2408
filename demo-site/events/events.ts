import type { DemoProduct } from '../route.ts';
import { belongingTo, entitySets, madeFrom, oneOrNone } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { initialTypeOf } from './event-registration.ts';
import { eventRoutes } from './event-routes.ts';
import { eventWorld } from './event-world.ts';
import { eventAt, eventFacts } from './event.ts';
import { guestAt, guestFacts, rsvpAt, rsvpFacts } from './guest.ts';
import { orderNumbers, ticketNumbers } from './numbers.ts';
import { registerRoutes } from './register-routes.ts';
import { definitionAt, definitionFacts, orderAt, orderFacts, ticketAt, ticketFacts } from './sales.ts';

/** Wix Events: what takes place, what it costs, and who comes. */
export const eventsProduct: DemoProduct = {
  records: recordSets,
  routes: [...eventRoutes, ...registerRoutes],
};

function recordSets(site: SiteState) {
  const world = eventWorld(site);
  const ofEvent = (serialsOf: (event: number) => number[]) => ({
    eventId: belongingTo(site, 'events', serialsOf),
  });
  return entitySets(site, {
    events: {
      ...madeFrom(world, eventFacts, eventAt),
      columns: { 'registration.initialType': initialTypeOf },
    },
    ticketDefinitions: {
      ...madeFrom(world, definitionFacts, definitionAt),
      lookUps: ofEvent(world.definitionsOf),
    },
    eventGuests: {
      ...madeFrom(world, guestFacts, guestAt),
      lookUps: ofEvent((event) => world.guestsOf(event)),
    },
    eventRsvps: { ...madeFrom(world, rsvpFacts, rsvpAt), lookUps: ofEvent((event) => world.rsvpsOf(event)) },
    eventOrders: {
      ids: orderNumbers,
      ...madeFrom(world, orderFacts, orderAt),
      lookUps: {
        orderNumber: (number) => oneOrNone(orderNumbers.serialOf(number)),
        ...ofEvent((event) => world.ordersOf(event)),
      },
    },
    eventTickets: {
      ids: ticketNumbers,
      ...madeFrom(world, ticketFacts, ticketAt),
      columns: {
        // The record does not say it.
        eventId: (serial) => world.eventId(world.eventOfSale(world.orderOfTicket(serial))),
        'guestDetails.contactId': (serial) => world.holder(serial).contactId,
      },
      lookUps: {
        ticketNumber: (number) => oneOrNone(ticketNumbers.serialOf(number)),
        orderNumber: (number) =>
          oneOrNone(orderNumbers.serialOf(number)).flatMap((order) => world.ticketsOf(order)),
        ...ofEvent((event) =>
          world
            .ordersOf(event)
            .flatMap((order) => world.ticketsOf(order))
            .toSorted((a, b) => a - b),
        ),
      },
    },
  });
}
