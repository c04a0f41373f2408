import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Person } from '../people.ts';
import { changedAfter } from '../population.ts';
import { answersOf } from './form-answers.ts';
import { orderStatusOf } from './order-facts.ts';
import { ticketDefinitionId } from './event-ticket.ts';
import {
  buyerOf,
  createdMs,
  DAY,
  eventId,
  eventOfGuest,
  holderOf,
  inviteeOf,
  iso,
  orderOfTicket,
  originOfGuest,
  ticketsOfOrder,
  type EventWorld,
} from './event-world.ts';
import { orderNumbers, ticketNumbers } from './numbers.ts';
import { rsvpStatusOf } from './rsvp.ts';

const guestEventId = (world: EventWorld, serial: number): string =>
  eventId(world, eventOfGuest(world, serial));

/** wire: a guest with every field that can be asked for; it came by an RSVP, an order or a ticket. */
export function guestAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.guests);
  const { kind, index } = originOfGuest(serial);
  const person = personOf(world, serial);
  const status = kind === 'RSVP' ? rsvpStatusOf(index) : 'YES';
  const order = kind === 'BUYER' ? index : orderOfTicket(world, index);
  return {
    id: guidOf(world.seed, 'eventGuests', serial),
    eventId: guestEventId(world, serial),
    ...(kind === 'RSVP'
      ? { rsvpId: guidOf(world.seed, 'eventRsvps', index) }
      : { orderNumber: orderNumbers.of(order) }),
    ...(kind === 'TICKET_HOLDER' ? { ticketNumber: ticketNumbers.of(index) } : {}),
    ...(kind === 'RSVP'
      ? {}
      : {
          tickets: (kind === 'BUYER' ? ticketsOfOrder(world, order) : [index]).map((ticket) =>
            ticketOf(world, ticket),
          ),
        }),
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    ...(person.memberId === undefined ? {} : { memberId: person.memberId }),
    guestDetails: detailsOf(world, serial, person),
    attendanceStatus: status === 'YES' ? 'ATTENDING' : status === 'NO' ? 'NOT_ATTENDING' : 'IN_WAITLIST',
    ...(serial % 9 === 0 ? { secondaryLanguageCode: 'de' } : {}),
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, serial)),
    attendanceStatusUpdatedDate: iso(created + DAY),
    guestType: kind,
    locale: person.language === 'en' ? 'en-GB' : person.language,
    totalGuests: 1 + (serial % 3),
    revision: String((serial % 4) + 1),
    additionalDetails: {
      createdDate: iso(created),
      updatedDate: iso(changedAfter(created, serial)),
      ...(kind === 'RSVP' ? { rsvpStatus: status } : { orderStatus: guestOrderStatus(order) }),
    },
  };
}

// wire: guests spell the status that orders call NA_ORDER_STATUS in another way.
function guestOrderStatus(order: number): string {
  const status = orderStatusOf(order);
  return status === 'NA_ORDER_STATUS' ? 'UNKNOW_ORDER_STATUS' : status;
}

function personOf(world: EventWorld, serial: number): Person {
  const { kind, index } = originOfGuest(serial);
  if (kind === 'RSVP') return inviteeOf(world, index);
  return kind === 'BUYER' ? buyerOf(world, index) : holderOf(world, index);
}

/** The person behind a guest, for filters by contact and member. */
export function guestColumns(world: EventWorld): Record<string, (serial: number) => Json | undefined> {
  return {
    eventId: (serial) => guestEventId(world, serial),
    createdDate: (serial) => iso(createdMs(serial, world.guests)),
    updatedDate: (serial) => iso(changedAfter(createdMs(serial, world.guests), serial)),
    attendanceStatusUpdatedDate: (serial) => iso(createdMs(serial, world.guests) + DAY),
    guestType: (serial) => originOfGuest(serial).kind,
    contactId: (serial) => personOf(world, serial).contactId,
    memberId: (serial) => personOf(world, serial).memberId,
  };
}

function ticketOf(world: EventWorld, ticket: number): JsonObject {
  return {
    number: ticketNumbers.of(ticket),
    definitionId: ticketDefinitionId(world, ticket),
    name: 'General admission',
  };
}

function detailsOf(world: EventWorld, serial: number, person: Person): JsonObject {
  const checkedIn = serial % 4 === 0;
  return {
    ...(person.email === undefined ? {} : { email: person.email }),
    firstName: person.firstName,
    ...(person.lastName === undefined ? {} : { lastName: person.lastName }),
    formResponse: { inputValues: answersOf(person, serial) },
    checkedIn,
    ...(serial % 7 === 2
      ? { onlineConferencingLogin: { link: `https://meet.example.com/g/${serial}`, password: 'glaze-42' } }
      : {}),
    ...(person.phone === undefined ? {} : { phone: person.phone }),
    ...(serial % 5 === 0 ? { address: 'Ropewalk Lane 7, Bristol' } : {}),
    checkInDetails: checkedIn
      ? [
          {
            checkedIn: true,
            checkInDate: iso(createdMs(serial, world.guests) + 2 * DAY),
            checkedInBy: guidOf(world.seed, 'users', 0),
            fullName: person.firstName,
          },
        ]
      : [],
  };
}
