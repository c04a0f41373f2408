import { DAY, extended, iso, pickAt, REST, times, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { answersOf, createdMs, datesOf, eventOfRsvp, invitee, localeOf, loginOf } from './event-world.ts';
import { orderNumbers, originOfGuest, ticketNumbers, ticketsOf } from './event-world.ts';
import { orderStatusOf, ticketDefinitionId } from './sales.ts';

const STATUSES = words('YES YES NO YES WAITLIST');
const ATTENDANCE: Readonly<Record<string, string>> = { YES: 'ATTENDING', NO: 'NOT_ATTENDING' };

/** wire: an RSVP with every field that can be asked for. */
export function rsvpAt(n: number, site: SiteState): JsonObject {
  const { count, id } = site;
  const person = invitee(site, n);
  const { memberId, contactId, firstName, lastName = '-', email, language } = person;
  const guestCount = n % 6 === 0 ? 2 : 0;
  const friends = times(guestCount, (at) => `Friend ${at + 1} of ${firstName}`);
  const totalGuests = 1 + guestCount;
  const anonymized = n % 45 === 44;
  const fullyCheckedIn = n % 3 === 0;
  const checkedIn = { checkedIn: true, checkInDate: iso(createdMs(n, count('eventRsvps')) + 2 * DAY) };
  const bouncer = (index: number): JsonObject =>
    index === 0 ? { checkedInBy: id('users', 0) } : { checkedInByStaffMember: id('event-staff', 0) };
  return {
    ...datesOf(n, count('eventRsvps')),
    // The event of some was deleted.
    eventId: n % 97 === 50 ? id('deleted-events', n) : id('events', eventOfRsvp(site, n)),
    status: pickAt(STATUSES, n),
    revision: String((n % 4) + 1),
    memberId,
    contactId,
    ...when(!anonymized, { firstName, lastName, email }),
    form: { inputValues: anonymized ? [] : answersOf(person, n) },
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
    onlineConferencingLogin: when(n % 7 === 2, loginOf(String(n))),
    anonymized,
    marketingConsent: n % 4 === 0,
    extendedFields: when(n % 11 === 0, extended('diet', { vegan: true })),
  };
}

/** wire: a guest with every field that can be asked for; it came by an RSVP, an order or a ticket. */
export function guestAt(n: number, site: SiteState) {
  const { kind, index, order, event, who } = originOfGuest(site, n);
  const rsvpStatus = pickAt(STATUSES, index);
  const created = createdMs(n, site.count('eventGuests'));
  const dates = datesOf(n, site.count('eventGuests'));
  const checkedIn = n % 4 === 0;
  const checkInDate = iso(created + 2 * DAY);
  const tickets = order !== undefined && kind === 'BUYER' ? ticketsOf(site, order) : [index];
  return {
    ...dates,
    eventId: site.id('events', event),
    attendanceStatusUpdatedDate: iso(created + DAY),
    guestType: kind,
    get contactId() {
      return who(site, index).contactId;
    },
    get memberId() {
      return who(site, index).memberId;
    },
    [REST]: () => {
      const person = who(site, index);
      const { email, firstName, lastName, phone } = person;
      return {
        ...(order === undefined
          ? { rsvpId: site.id('eventRsvps', index) }
          : { orderNumber: orderNumbers.of(order) }),
        ticketNumber: when(kind === 'TICKET_HOLDER', ticketNumbers.of(index)),
        tickets: when(order !== undefined, () =>
          tickets.map((ticket) => ({
            number: ticketNumbers.of(ticket),
            definitionId: ticketDefinitionId(site, ticket),
            name: 'General admission',
          })),
        ),
        guestDetails: {
          email,
          firstName,
          lastName,
          formResponse: { inputValues: answersOf(person, n) },
          checkedIn,
          onlineConferencingLogin: when(n % 7 === 2, loginOf(`g/${n}`)),
          phone,
          address: when(n % 5 === 0, 'Ropewalk Lane 7, Bristol'),
          checkInDetails: checkedIn
            ? [{ checkedIn, checkInDate, checkedInBy: site.id('users', 0), fullName: firstName }]
            : [],
        },
        attendanceStatus: ATTENDANCE[kind === 'RSVP' ? rsvpStatus : 'YES'] ?? 'IN_WAITLIST',
        secondaryLanguageCode: when(n % 9 === 0, 'de'),
        locale: localeOf(person),
        totalGuests: 1 + (n % 3),
        revision: String((n % 4) + 1),
        additionalDetails: {
          ...dates,
          // wire: guests spell the status that orders call NA_ORDER_STATUS in another way.
          ...(order === undefined
            ? { rsvpStatus }
            : { orderStatus: orderStatusOf(order).replace(/^NA_/, 'UNKNOW_') }),
        },
      };
    },
  };
}
