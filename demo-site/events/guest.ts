import { DAY, guidOf, iso, type JsonObject, pickAt, times, when, words } from '../making.ts';
import { answersOf, createdMs, datesOf, localeOf, loginOf, type EventWorld } from './event-world.ts';
import { orderNumbers, ticketNumbers } from './numbers.ts';
import { orderStatusOf, ticketDefinitionId } from './sales.ts';

const STATUSES = words('YES YES NO YES WAITLIST');
const ATTENDANCE: Readonly<Record<string, string>> = { YES: 'ATTENDING', NO: 'NOT_ATTENDING' };

/** What can be told of an RSVP without making the whole of it. The event of some was deleted. */
export const rsvpFacts = (world: EventWorld, serial: number) => ({
  ...datesOf(serial, world.count('eventRsvps')),
  eventId:
    serial % 97 === 50
      ? guidOf(world.seed, 'deleted-events', serial)
      : world.eventId(world.eventOfRsvp(serial)),
  status: pickAt(STATUSES, serial),
});

/** wire: the rest of an RSVP with every field that can be asked for. */
export function rsvpAt(world: EventWorld, serial: number): JsonObject {
  const person = world.invitee(serial);
  const { memberId, contactId, firstName, lastName = '-', email, language } = person;
  const guestCount = serial % 6 === 0 ? 2 : 0;
  const friends = times(guestCount, (at) => `Friend ${at + 1} of ${firstName}`);
  const totalGuests = 1 + guestCount;
  const anonymized = serial % 45 === 44;
  const fullyCheckedIn = serial % 3 === 0;
  const checkedIn = {
    checkedIn: true,
    checkInDate: iso(createdMs(serial, world.count('eventRsvps')) + 2 * DAY),
  };
  const bouncer = (index: number): JsonObject =>
    index === 0
      ? { checkedInBy: guidOf(world.seed, 'users', 0) }
      : { checkedInByStaffMember: guidOf(world.seed, 'event-staff', 0) };
  return {
    revision: String((serial % 4) + 1),
    memberId,
    contactId,
    ...when(!anonymized, { firstName, lastName, email }),
    form: { inputValues: anonymized ? [] : answersOf(person, serial) },
    totalGuests,
    guestList: {
      guests: [firstName, ...friends].map((fullName, index) => ({
        index,
        guestId: index + 1,
        fullName,
        checkInDetails: fullyCheckedIn ? { ...checkedIn, ...bouncer(index) } : { checkedIn: false },
      })),
    },
    language,
    locale: localeOf(person),
    fullyCheckedIn,
    checkedInGuestCount: fullyCheckedIn ? totalGuests : 0,
    additionalGuestDetails: { guestCount, guestNames: friends },
    onlineConferencingLogin: when(serial % 7 === 2, loginOf(String(serial))),
    anonymized,
    marketingConsent: serial % 4 === 0,
    extendedFields: when(serial % 11 === 0, { namespaces: { '@demo/diet': { vegan: true } } }),
  };
}

/** What can be told of a guest without making the whole of it. */
export function guestFacts(world: EventWorld, serial: number) {
  const { kind, event, person } = world.originOfGuest(serial);
  return {
    ...datesOf(serial, world.count('eventGuests')),
    eventId: world.eventId(event),
    attendanceStatusUpdatedDate: iso(createdMs(serial, world.count('eventGuests')) + DAY),
    guestType: kind,
    contactId: person.contactId,
    memberId: person.memberId,
  };
}

/** wire: the rest of a guest with every field that can be asked for; it came by an RSVP, an order or a ticket. */
export function guestAt(world: EventWorld, serial: number): JsonObject {
  const { kind, index, order, person } = world.originOfGuest(serial);
  const { status: rsvpStatus } = rsvpFacts(world, index);
  const { email, firstName, lastName, phone } = person;
  const checkedIn = serial % 4 === 0;
  const checkInDate = iso(createdMs(serial, world.count('eventGuests')) + 2 * DAY);
  const checkedInBy = guidOf(world.seed, 'users', 0);
  return {
    ...(order === undefined
      ? { rsvpId: guidOf(world.seed, 'eventRsvps', index) }
      : { orderNumber: orderNumbers.of(order) }),
    ticketNumber: when(kind === 'TICKET_HOLDER', ticketNumbers.of(index)),
    tickets:
      order === undefined
        ? undefined
        : (kind === 'BUYER' ? world.ticketsOf(order) : [index]).map((ticket) => ({
            number: ticketNumbers.of(ticket),
            definitionId: ticketDefinitionId(world, ticket),
            name: 'General admission',
          })),
    guestDetails: {
      email,
      firstName,
      lastName,
      formResponse: { inputValues: answersOf(person, serial) },
      checkedIn,
      onlineConferencingLogin: when(serial % 7 === 2, loginOf(`g/${serial}`)),
      phone,
      address: when(serial % 5 === 0, 'Ropewalk Lane 7, Bristol'),
      checkInDetails: checkedIn ? [{ checkedIn, checkInDate, checkedInBy, fullName: firstName }] : [],
    },
    attendanceStatus: ATTENDANCE[kind === 'RSVP' ? rsvpStatus : 'YES'] ?? 'IN_WAITLIST',
    secondaryLanguageCode: when(serial % 9 === 0, 'de'),
    locale: localeOf(person),
    totalGuests: 1 + (serial % 3),
    revision: String((serial % 4) + 1),
    additionalDetails: {
      ...datesOf(serial, world.count('eventGuests')),
      // wire: guests spell the status that orders call NA_ORDER_STATUS in another way.
      ...(order === undefined
        ? { rsvpStatus }
        : { orderStatus: orderStatusOf(order).replace(/^NA_/, 'UNKNOW_') }),
    },
  };
}
