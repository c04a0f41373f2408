import { APP_IDS, applicationError, assumed, belongingTo, entitySets, names, oneOrNone } from '../making.ts';
import type { DemoProduct, SiteState, WixFault } from '../making.ts';
import { eventRoutes } from './event-routes.ts';
import { definitionsOf, eventOfSale, guestsOf, orderOfTicket, ordersOf, rsvpsOf } from './event-world.ts';
import { ticketsOf } from './event-world.ts';
import { eventAt, initialTypeOf } from './event.ts';
import { guestAt, rsvpAt } from './guest.ts';
import { orderNumbers, ticketNumbers } from './sales-terms.ts';
import { definitionAt, orderAt, ticketAt } from './sales.ts';

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

const orderOf = (number: string) => oneOrNone(orderNumbers.serialOf(number));

function sets(site: SiteState) {
  const ofEvent = (serialsOf: (site: SiteState, event: number) => number[]) => ({
    eventId: belongingTo(site, 'events', (event) => serialsOf(site, event)),
  });
  const ticketsOfEvent = (_: SiteState, event: number): number[] =>
    ordersOf(site, event)
      .flatMap((order) => ticketsOf(site, order))
      .toSorted((a, b) => a - b);
  return {
    events: { make: eventAt, columns: { 'registration.initialType': initialTypeOf } },
    ticketDefinitions: { make: definitionAt, lookUps: ofEvent(definitionsOf) },
    eventGuests: { make: guestAt, lookUps: ofEvent(guestsOf) },
    eventRsvps: { make: rsvpAt, lookUps: ofEvent(rsvpsOf) },
    eventOrders: {
      ids: orderNumbers,
      make: orderAt,
      lookUps: { orderNumber: orderOf, ...ofEvent(ordersOf) },
    },
    eventTickets: {
      ids: ticketNumbers,
      make: ticketAt,
      // The record does not say it.
      columns: { eventId: (n: number) => site.id('events', eventOfSale(site, orderOfTicket(site, n))) },
      lookUps: {
        ticketNumber: (number: string) => oneOrNone(ticketNumbers.serialOf(number)),
        orderNumber: (number: string) => orderOf(number).flatMap((one) => ticketsOf(site, one)),
        ...ofEvent(ticketsOfEvent),
      },
    },
  };
}
