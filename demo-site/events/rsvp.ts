import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { answersOf } from './form-answers.ts';
import { createdMs, DAY, eventId, eventOfRsvp, inviteeOf, iso, type EventWorld } from './event-world.ts';

const STATUSES: readonly string[] = ['YES', 'YES', 'NO', 'YES', 'WAITLIST'];

export const rsvpStatusOf = (serial: number): string => pickAt(STATUSES, serial);

/** The id of an RSVP's event; that of some was deleted. */
export function rsvpEventId(world: EventWorld, serial: number): string {
  return serial % 97 === 50
    ? guidOf(world.seed, 'deleted-events', serial)
    : eventId(world, eventOfRsvp(world, serial));
}

/** wire: an RSVP with every field that can be asked for. */
export function rsvpAt(world: EventWorld, serial: number): JsonObject {
  const created = createdMs(serial, world.rsvps);
  const person = inviteeOf(world, serial);
  const others = serial % 6 === 0 ? 2 : 0;
  const isAnonymized = serial % 45 === 44;
  return {
    id: guidOf(world.seed, 'eventRsvps', serial),
    revision: String((serial % 4) + 1),
    eventId: rsvpEventId(world, serial),
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, serial)),
    ...(person.memberId === undefined ? {} : { memberId: person.memberId }),
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    ...(isAnonymized
      ? {}
      : {
          firstName: person.firstName,
          lastName: person.lastName ?? '-',
          ...(person.email === undefined ? {} : { email: person.email }),
        }),
    form: { inputValues: isAnonymized ? [] : answersOf(person, serial) },
    status: rsvpStatusOf(serial),
    totalGuests: 1 + others,
    guestList: {
      guests: Array.from({ length: 1 + others }, (_, index) => ({
        index,
        guestId: index + 1,
        fullName: index === 0 ? person.firstName : `Friend ${index} of ${person.firstName}`,
        checkInDetails: checkInOf(world, serial, index),
      })),
    },
    language: person.language,
    locale: person.language === 'en' ? 'en-GB' : person.language,
    fullyCheckedIn: serial % 3 === 0,
    checkedInGuestCount: serial % 3 === 0 ? 1 + others : 0,
    additionalGuestDetails: {
      guestCount: others,
      guestNames: Array.from({ length: others }, (_, index) => `Friend ${index + 1} of ${person.firstName}`),
    },
    ...(serial % 7 === 2
      ? { onlineConferencingLogin: { link: `https://meet.example.com/${serial}`, password: 'glaze-42' } }
      : {}),
    anonymized: isAnonymized,
    marketingConsent: serial % 4 === 0,
    ...(serial % 11 === 0 ? { extendedFields: { namespaces: { '@demo/diet': { vegan: true } } } } : {}),
  };
}

function checkInOf(world: EventWorld, serial: number, index: number): JsonObject {
  if (serial % 3 !== 0) return { checkedIn: false };
  const checkedIn = { checkedIn: true, checkInDate: iso(createdMs(serial, world.rsvps) + 2 * DAY) };
  return index === 0
    ? { ...checkedIn, checkedInBy: guidOf(world.seed, 'users', 0) }
    : { ...checkedIn, checkedInByStaffMember: guidOf(world.seed, 'event-staff', 0) };
}
