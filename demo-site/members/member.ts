import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { personAt, personOfMember, type Person, type Population } from '../people.ts';
import { changedAfter, knownSince, streetOf } from '../population.ts';
import { pickAt } from '../random.ts';
import { CUSTOM_VALUES } from './custom-fields.ts';

const PICTURES = 'https://static.wixstatic.com/media/';

/** The site's owner is its first member, and a contributor its eighth. */
export const WIX_USERS: readonly number[] = [0, 7];

/** wire: a member with every field of the FULL fieldset. */
export function memberAt(population: Population, serial: number): JsonObject {
  const person = personAt(population, personOfMember(serial));
  const created = createdOf(population, serial);
  const status = statusOf(serial);
  return {
    id: guidOf(population.seed, 'members', serial),
    ...(status === 'OFFLINE' ? {} : { loginEmail: loginEmailOf(person, serial) }),
    loginEmailVerified: serial % 5 !== 1,
    status,
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    contact: contactOf(population, person, serial),
    profile: profileOf(person, serial),
    privacyStatus: serial % 45 === 27 ? 'UNKNOWN' : serial % 3 === 0 ? 'PRIVATE' : 'PUBLIC',
    activityStatus: serial % 45 === 27 ? 'UNKNOWN' : serial % 31 === 5 ? 'MUTED' : 'ACTIVE',
    createdDate: iso(created),
    updatedDate: iso(updatedOf(population, serial)),
    ...(serial % 6 === 2 || status === 'PENDING'
      ? {}
      : { lastLoginDate: iso(changedAfter(created, serial + 1)) }),
  };
}

/** What can be told of a member without making the whole of it. */
export function memberColumns(population: Population): Record<string, (serial: number) => Json | undefined> {
  return {
    createdDate: (serial) => iso(createdOf(population, serial)),
    updatedDate: (serial) => iso(updatedOf(population, serial)),
    status: statusOf,
  };
}

/** Leaves of a full member what the fieldsets that were asked for hold. */
export function withFieldsets(member: JsonObject, fieldsets: readonly string[]): JsonObject {
  if (fieldsets.includes('FULL')) return member;
  const { id, contactId, createdDate, updatedDate, profile } = member;
  const shown = { id, contactId, createdDate, updatedDate, profile };
  if (!fieldsets.includes('EXTENDED'))
    return { ...shown, status: 'UNKNOWN', privacyStatus: 'UNKNOWN', activityStatus: 'UNKNOWN' };
  const { loginEmail, status, privacyStatus, activityStatus } = member;
  return { ...shown, loginEmail, status, privacyStatus, activityStatus };
}

function createdOf(population: Population, serial: number): number {
  return knownSince(population, personOfMember(serial));
}

function updatedOf(population: Population, serial: number): number {
  return changedAfter(createdOf(population, serial), serial);
}

function statusOf(serial: number): string {
  return pickAt(STATUSES, serial);
}

const STATUSES = Array.from({ length: 40 }, (_, place) => {
  if (place === 3) return 'PENDING';
  if (place === 11) return 'BLOCKED';
  if (place === 19) return 'OFFLINE';
  return place === 27 ? 'UNKNOWN' : 'APPROVED';
});

// Two people share an address now and then, but no two members log in with the same one.
function loginEmailOf(person: Person, serial: number): string {
  if (person.email === undefined) return `member${serial}@example.com`;
  return person.index % 40 === 23 ? `login.${person.index}@example.org` : person.email;
}

function contactOf(population: Population, person: Person, serial: number): JsonObject {
  return {
    firstName: person.firstName,
    ...(person.lastName === undefined ? {} : { lastName: person.lastName }),
    phones: [
      ...(person.phone === undefined ? [] : [person.phone]),
      ...(serial % 14 === 6 ? ['(555) 0100 ext. 7'] : []),
    ],
    emails: [
      ...(person.email === undefined ? [] : [person.email]),
      ...(serial % 11 === 4 ? [`second.${serial}@example.net`] : []),
    ],
    addresses: person.addresses.map((address, place) => ({
      id: guidOf(population.seed, 'member-addresses', serial * 8 + place),
      ...streetOf(address),
    })),
    ...(serial % 5 === 0 ? { birthdate: birthdateOf(serial) } : {}),
    ...(person.company === undefined ? {} : { company: person.company, jobTitle: pickAt(JOBS, serial) }),
    customFields: Object.fromEntries(
      CUSTOM_VALUES.filter((_, place) => (serial + place) % 4 === 0).map(({ key, name, value }) => [
        key,
        { name, value: value(serial) },
      ]),
    ),
  };
}

export const JOBS = [
  'Ropemaker',
  'Leiterin Einkauf',
  'Directrice artistique',
  'מעצבת',
  '',
  'Head of “Everything”',
];

/** A birthday; many lie before 1970, and one in a leap year. */
export function birthdateOf(serial: number): string {
  return pickAt(
    ['1949-03-07', '1988-02-29', '2004-11-30', '1969-12-31', '1931-01-01'],
    Math.floor(serial / 5),
  );
}

function profileOf(person: Person, serial: number): JsonObject {
  return {
    // Every thirtieth member goes by the same name, and one in fifty by none.
    ...(serial % 50 === 33
      ? {}
      : {
          nickname:
            serial % 30 === 9 ? 'Crafty 🧶' : [person.firstName, person.lastName].filter(Boolean).join(' '),
        }),
    slug: `member-${serial}`,
    photo: photoOf(serial),
    cover:
      serial % 9 === 0
        ? { ...image(`c0ffee_${serial}~mv2.jpg`, 1920, 480), offsetX: -12, offsetY: 40 }
        : NO_IMAGE,
    title: serial % 7 === 0 ? 'Founding member <b>2018</b>' : '',
  };
}

// wire: an image that was never set is an object of empty values.
const NO_IMAGE: JsonObject = { id: '', url: '', height: 0, width: 0, offsetX: 0, offsetY: 0 };

function photoOf(serial: number): JsonObject {
  if (serial % 4 === 1) return NO_IMAGE;
  if (serial % 10 === 8)
    return { id: '', url: `http://pictures.example.com/p/${serial}.png`, height: 0, width: 0 };
  if (serial % 10 === 6) return { id: `a11ce_${serial}~mv2.png`, url: '', height: 200, width: 200 };
  return image(`a11ce_${serial}~mv2.jpg`, 400, 400);
}

function image(id: string, width: number, height: number): JsonObject {
  return { id, url: PICTURES + id, height, width };
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
