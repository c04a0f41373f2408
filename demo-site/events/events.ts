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
import { APP_IDS } from '../app-ids.ts';
import { assumed } from '../declarations.ts';
import { applicationError, type WixFault } from '../errors.ts';
import { names } from '../making.ts';

const DECLARED = {
  app: { name: 'EVENTS', ids: [APP_IDS.EVENTS] },
  permissions: names(
    'EVENTS EVENTS_DRAFTS EVENTS_GUESTS EVENTS_ORDERS EVENTS_TICKET_DEFINITIONS EVENTS_POLICIES',
  ),
  counts: {
    events: 60,
    ticketDefinitions: 110,
    eventGuests: 1200,
    eventRsvps: 500,
    eventOrders: 450,
    eventTickets: 800,
  },
  assumptions: {
    /** Whether Events answers a bad key with its own 428 `MISSING_REQUEST_SITE_CONTEXT`. @default true */
    eventsBadKeyIs428: assumed<boolean>(true),
    /** How an absent Events app answers an API key. @default 'WIX_EVENTS_APP_NOT_INSTALLED' */
    eventsAbsent: assumed<'WIX_EVENTS_APP_NOT_INSTALLED' | 'MISSING_REQUEST_SITE_CONTEXT'>(
      'WIX_EVENTS_APP_NOT_INSTALLED',
    ),
    /**
     * How an event that is asked for its categories holds them: in an object of their own, as a plain list, or not at all.
     * @default 'wrapped' - the SDK names the fieldset, but its type of an event has no such field
     */
    eventCategories: assumed<'wrapped' | 'list' | 'absent'>('wrapped'),
    /** Whether the agenda of an event has changes that are not published. @default false */
    eventAgendaDrafts: assumed<boolean>(false),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly events: typeof DECLARED;
  }
}

/** Wix Events: what takes place, what it costs, and who comes. */
export const eventsProduct: DemoProduct = {
  ...DECLARED,
  absent: ({ assumptions }) =>
    assumptions.eventsAbsent === 'MISSING_REQUEST_SITE_CONTEXT'
      ? noContext()
      : applicationError(428, 'WIX_EVENTS_APP_NOT_INSTALLED', 'Wix Events app is not installed'),
  badKey: ({ assumptions }) => (assumptions.eventsBadKeyIs428 ? noContext() : undefined),
  records: recordSets,
  routes: [...eventRoutes, ...registerRoutes],
};

const noContext = (): WixFault =>
  applicationError(428, 'MISSING_REQUEST_SITE_CONTEXT', 'No Events App identity response');

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
