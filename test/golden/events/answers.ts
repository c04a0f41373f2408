import { firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { whole } from '../whole-selection.ts';
import { eventAnswers } from './answers-events.ts';
import { orderAnswers } from './answers-orders.ts';
import { guestAnswers, rsvpAnswers } from './answers-registrations.ts';
import { routes } from './answers-routes.ts';
import { definitionAnswers, ticketAnswers } from './answers-tickets.ts';
import { CHAIR, GALA, HER_TICKET, HOLDER, MEMBER, PAID_ORDER, PARTY_RSVP, WANDA } from './ids.ts';

const people = 'contact { primaryEmail } member { loginEmail }';
const wanda = {
  contact: { primaryEmail: 'wanda@tidewater.example' },
  member: { loginEmail: 'Wanda@Tidewater.example' },
};
const nobody = { contact: null, member: null };
const title = { event: { title: 'Gala' } };

const hers = {
  eventGuests: pageOf(1, HOLDER, false),
  eventOrders: pageOf(1, PAID_ORDER, false),
  eventTickets: pageOf(1, HER_TICKET, false),
};

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'events of every kind, with their programmes',
    routes,
    document: `{ events { nodes ${whole('Event')} } }`,
    data: { events: { nodes: eventAnswers } },
  },
  {
    name: 'ticket definitions and tickets',
    routes,
    document: `{
      ticketDefinitions { nodes ${whole('TicketDefinition')} }
      eventTickets { nodes ${whole('EventTicket')} }
    }`,
    data: { ticketDefinitions: { nodes: definitionAnswers }, eventTickets: { nodes: ticketAnswers } },
  },
  {
    name: 'orders with their invoices',
    routes,
    document: `{ eventOrders { nodes ${whole('EventOrder')} } }`,
    data: { eventOrders: { nodes: orderAnswers } },
  },
  {
    name: 'guests and RSVPs',
    routes,
    document: `{
      eventGuests { nodes ${whole('EventGuest')} }
      eventRsvps { nodes ${whole('EventRsvp')} }
    }`,
    data: { eventGuests: { nodes: guestAnswers }, eventRsvps: { nodes: rsvpAnswers } },
  },
  {
    name: 'one event, what belongs to it and to a person, and the first pages',
    routes,
    document: `query ($event: ID!, $contact: ID!, $member: ID!) {
      event(id: $event) {
        title
        guests(first: 1) ${firstPage}
        rsvps(first: 1) ${firstPage}
        orders(first: 1) ${firstPage}
        tickets(first: 1) ${firstPage}
      }
      contact(id: $contact) {
        eventGuests(first: 1) ${firstPage}
        eventOrders(first: 1) ${firstPage}
        eventTickets(first: 1) ${firstPage}
      }
      member(id: $member) {
        eventGuests(first: 1) ${firstPage}
        eventOrders(first: 1) ${firstPage}
        eventTickets(first: 1) ${firstPage}
      }
      events(first: 1) ${firstPage}
      ticketDefinitions(first: 1) ${firstPage}
      eventGuests(first: 1) ${firstPage}
      eventRsvps(first: 1) ${firstPage}
      eventOrders(first: 1) ${firstPage}
      eventTickets(first: 1) ${firstPage}
    }`,
    variables: { event: GALA, contact: WANDA, member: MEMBER },
    data: {
      event: {
        title: 'Gala',
        guests: pageOf(1, HOLDER, false),
        rsvps: pageOf(1, PARTY_RSVP, false),
        // The one that was called off is the second.
        orders: pageOf(2, PAID_ORDER, true),
        tickets: pageOf(1, HER_TICKET, false),
      },
      contact: hers,
      member: hers,
      events: pageOf(4, GALA, true),
      ticketDefinitions: pageOf(4, CHAIR, true),
      eventGuests: pageOf(3, HOLDER, true),
      eventRsvps: pageOf(3, PARTY_RSVP, true),
      eventOrders: pageOf(4, PAID_ORDER, true),
      eventTickets: pageOf(4, HER_TICKET, true),
    },
  },
  {
    name: 'what registrations refer to, gone or there',
    routes,
    document: `{
      ticketDefinitions(first: 3) { nodes { event { title } } }
      eventGuests(first: 2) {
        nodes {
          event { title } ${people}
          rsvp { firstName } order { method } ticket { name }
          tickets { definition { name } }
        }
      }
      eventRsvps(first: 2) { nodes { event { title } ${people} } }
      eventOrders(first: 2) { nodes { event { title } ${people} tickets { orderNumber } } }
      eventTickets(first: 3) { nodes { event { title } ${people} definition { name } order { method } } }
    }`,
    data: {
      ticketDefinitions: { nodes: [title, title, { event: null }] },
      eventGuests: {
        nodes: [
          {
            ...title,
            ...wanda,
            rsvp: { firstName: 'Rita' },
            order: { method: 'creditCard' },
            ticket: { name: 'A chair, as it was' },
            tickets: [{ definition: { name: 'A chair' } }, { definition: null }],
          },
          { event: null, ...nobody, rsvp: null, order: null, ticket: null, tickets: [] },
        ],
      },
      eventRsvps: {
        nodes: [
          { ...title, ...wanda },
          { event: null, ...nobody },
        ],
      },
      eventOrders: {
        nodes: [
          { ...title, ...wanda, tickets: [{ orderNumber: PAID_ORDER }, { orderNumber: PAID_ORDER }] },
          { event: null, ...nobody, tickets: [] },
        ],
      },
      eventTickets: {
        nodes: [
          { ...title, ...wanda, definition: { name: 'A chair' }, order: { method: 'creditCard' } },
          { event: null, ...nobody, definition: null, order: { method: null } },
          { event: null, ...nobody, definition: null, order: null },
        ],
      },
    },
  },
];
