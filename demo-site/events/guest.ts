import { DAY, iso, type JsonObject, pickAt, times, when, words } from '../making.ts';
import type { SiteState } from '../state.ts';
import {
  answersOf,
  createdMs,
  datesOf,
  eventOfRsvp,
  invitee,
  localeOf,
  loginOf,
  originOfGuest,
  ticketsOf,
} from './event-world.ts';
import { orderNumbers, ticketNumbers } from './sales-terms.ts';
import { orderStatusOf, ticketDefinitionId } from './sales.ts';

const STATUSES = words('YES YES NO YES WAITLIST');
const ATTENDANCE: Readonly<Record<string, string>> = { YES: 'ATTENDING', NO: 'NOT_ATTENDING' };

// The event of some was deleted.
export const rsvpFacts = (serial: number, site: SiteState) => ({
  ...datesOf(serial, site.count('eventRsvps')),
  eventId:
    serial % 97 === 50 ? site.id('deleted-events', serial) : site.id('events', eventOfRsvp(site, serial)),
  status: pickAt(STATUSES, serial),
});

/** wire: the rest of an RSVP with every field that can be asked for. */
export function rsvpAt(serial: number, site: SiteState): JsonObject {
  const person = invitee(site, serial);
  const { memberId, contactId, firstName, lastName = '-', email, language } = person;
  const guestCount = serial % 6 === 0 ? 2 : 0;
  const friends = times(guestCount, (at) => `Friend ${at + 1} of ${firstName}`);
  const totalGuests = 1 + guestCount;
  const anonymized = serial % 45 === 44;
  const fullyCheckedIn = serial % 3 === 0;
  const checkedIn = {
    checkedIn: true,
    checkInDate: iso(createdMs(serial, site.count('eventRsvps')) + 2 * DAY),
  };
  const bouncer = (index: number): JsonObject =>
    index === 0
      ? { checkedInBy: site.id('users', 0) }
      : { checkedInByStaffMember: site.id('event-staff', 0) };
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

export function guestFacts(serial: number, site: SiteState) {
  const { kind, event, person } = originOfGuest(site, serial);
  return {
    ...datesOf(serial, site.count('eventGuests')),
    eventId: site.id('events', event),
    attendanceStatusUpdatedDate: iso(createdMs(serial, site.count('eventGuests')) + DAY),
    guestType: kind,
    contactId: person.contactId,
    memberId: person.memberId,
  };
}

/** wire: the rest of a guest with every field that can be asked for; it came by an RSVP, an order or a ticket. */
export function guestAt(serial: number, site: SiteState): JsonObject {
  const { kind, index, order, person } = originOfGuest(site, serial);
  const { status: rsvpStatus } = rsvpFacts(index, site);
  const { email, firstName, lastName, phone } = person;
  const checkedIn = serial % 4 === 0;
  const checkInDate = iso(createdMs(serial, site.count('eventGuests')) + 2 * DAY);
  const checkedInBy = site.id('users', 0);
  return {
    ...(order === undefined
      ? { rsvpId: site.id('eventRsvps', index) }
      : { orderNumber: orderNumbers.of(order) }),
    ticketNumber: when(kind === 'TICKET_HOLDER', ticketNumbers.of(index)),
    tickets:
      order === undefined
        ? undefined
        : (kind === 'BUYER' ? ticketsOf(site, order) : [index]).map((ticket) => ({
            number: ticketNumbers.of(ticket),
            definitionId: ticketDefinitionId(site, ticket),
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
      ...datesOf(serial, site.count('eventGuests')),
      // wire: guests spell the status that orders call NA_ORDER_STATUS in another way.
      ...(order === undefined
        ? { rsvpStatus }
        : { orderStatus: orderStatusOf(order).replace(/^NA_/, 'UNKNOW_') }),
    },
  };
}
