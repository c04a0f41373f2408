import { APP_IDS } from '../app-ids.ts';
import { assumed } from '../declarations.ts';
import { applicationError, type WixFault } from '../errors.ts';
import { names } from '../making.ts';
import type { DemoProduct } from '../route.ts';
import { belongingTo, entitySets, oneOrNone } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { initialTypeOf } from './event-registration.ts';
import { eventRoutes } from './event-routes.ts';
import {
  definitionsOf,
  eventOfSale,
  guestsOf,
  holder,
  orderOfTicket,
  ordersOf,
  rsvpsOf,
  ticketsOf,
} from './event-world.ts';
import { eventAt, eventFacts } from './event.ts';
import { guestAt, guestFacts, rsvpAt, rsvpFacts } from './guest.ts';
import { orderNumbers, ticketNumbers } from './sales-terms.ts';
import { definitionAt, definitionFacts, orderAt, orderFacts, ticketAt, ticketFacts } from './sales.ts';

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
  records: (site) => entitySets(site, sets(site)),
  routes: eventRoutes,
};

const noContext = (): WixFault =>
  applicationError(428, 'MISSING_REQUEST_SITE_CONTEXT', 'No Events App identity response');

function sets(site: SiteState) {
  const ofEvent = (serialsOf: (site: SiteState, event: number) => number[]) => ({
    eventId: belongingTo(site, 'events', (event) => serialsOf(site, event)),
  });
  const ticketsOfEvent = (event: number): number[] =>
    ordersOf(site, event)
      .flatMap((order) => ticketsOf(site, order))
      .toSorted((a, b) => a - b);
  return {
    events: {
      facts: eventFacts,
      make: eventAt,
      columns: { 'registration.initialType': initialTypeOf },
    },
    ticketDefinitions: { facts: definitionFacts, make: definitionAt, lookUps: ofEvent(definitionsOf) },
    eventGuests: { facts: guestFacts, make: guestAt, lookUps: ofEvent(guestsOf) },
    eventRsvps: { facts: rsvpFacts, make: rsvpAt, lookUps: ofEvent(rsvpsOf) },
    eventOrders: {
      ids: orderNumbers,
      facts: orderFacts,
      make: orderAt,
      lookUps: {
        orderNumber: (number: string) => oneOrNone(orderNumbers.serialOf(number)),
        ...ofEvent(ordersOf),
      },
    },
    eventTickets: {
      ids: ticketNumbers,
      facts: ticketFacts,
      make: ticketAt,
      columns: {
        // The record does not say it.
        eventId: (serial: number) => site.id('events', eventOfSale(site, orderOfTicket(site, serial))),
        'guestDetails.contactId': (serial: number) => holder(site, serial).contactId,
      },
      lookUps: {
        ticketNumber: (number: string) => oneOrNone(ticketNumbers.serialOf(number)),
        orderNumber: (number: string) =>
          oneOrNone(orderNumbers.serialOf(number)).flatMap((order) => ticketsOf(site, order)),
        eventId: belongingTo(site, 'events', ticketsOfEvent),
      },
    },
  };
}
