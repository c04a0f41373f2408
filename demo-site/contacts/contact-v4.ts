import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { birthdateOf, iso, JOBS } from '../members/member.ts';
import { personAt, personOfContact, type Person, type Population } from '../people.ts';
import { changedAfter, knownSince, streetOf } from '../population.ts';
import { pickAt } from '../random.ts';
import {
  ACTIVITY_TYPES,
  ADDRESS_TAGS,
  DELIVERABILITIES,
  EMAIL_TAGS,
  PHONE_TAGS,
  SOURCE_TYPES,
  SUBSCRIPTIONS,
} from './contact-enums.ts';
import { FIELD_VALUES } from './extended-fields.ts';
import { labelKeysOf } from './labels.ts';

/** wire: a contact of V4 with every field. */
export function contactAt(population: Population, serial: number): JsonObject {
  const person = personAt(population, personOfContact(serial));
  const created = createdOf(population, serial);
  const emails = emailsOf(population, person, serial);
  const phones = phonesOf(population, person, serial);
  const email = emails.find(({ primary }) => primary === true)?.['email'];
  const phone = phones.find(({ primary }) => primary === true);
  const sourceType = pickAt(SOURCE_TYPES, serial);
  return {
    id: guidOf(population.seed, 'contacts', serial),
    revision: (serial % 12) + 1,
    source: {
      sourceType,
      ...(sourceType === 'WIX_APP' ? { appId: guidOf(population.seed, 'apps', serial % 3) } : {}),
    },
    createdDate: iso(created),
    updatedDate: iso(updatedOf(population, serial)),
    lastActivity: {
      activityDate: iso(changedAfter(created, serial + 2)),
      activityType: pickAt(ACTIVITY_TYPES, serial),
    },
    primaryInfo: {
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone: phone['phone'] }),
    },
    info: {
      ...(serial % 29 === 11
        ? {}
        : {
            name: {
              first: person.firstName,
              ...(person.lastName === undefined ? {} : { last: person.lastName }),
            },
          }),
      ...wrapped('emails', emails),
      ...wrapped('phones', phones),
      ...wrapped('addresses', addressesOf(population, person, serial)),
      ...(person.company === undefined ? {} : { company: person.company, jobTitle: pickAt(JOBS, serial) }),
      ...(serial % 5 === 0 ? { birthdate: birthdateOf(serial) } : {}),
      ...(serial % 3 === 1 ? {} : { locale: person.language === 'en' ? 'en-GB' : person.language }),
      ...wrapped('labelKeys', labelKeysOf(serial)),
      extendedFields: { items: fieldsOf(person, serial, email) },
      ...(serial % 6 === 4 ? { picture: { image: pictureOf(serial) } } : {}),
    },
    ...(email === undefined ? {} : { primaryEmail: primaryEmailOf(email, serial) }),
    ...(phone === undefined ? {} : { primaryPhone: primaryPhoneOf(phone, serial) }),
  };
}

/** What can be told of a contact without making the whole of it. */
export function contactColumns(population: Population): Record<string, (serial: number) => Json | undefined> {
  return {
    createdDate: (serial) => iso(createdOf(population, serial)),
    updatedDate: (serial) => iso(updatedOf(population, serial)),
  };
}

/** The id by which a contact went that was merged into this one; most contacts never were. */
export function mergedIdOf(seed: number, serial: number): string | undefined {
  return serial % 37 === 12 ? guidOf(seed, 'merged-contacts', serial) : undefined;
}

// Five contacts of every fifty came with one import, in the same millisecond.
function createdOf(population: Population, serial: number): number {
  const place = serial % 50;
  return knownSince(population, personOfContact(place > 10 && place < 15 ? serial - (place - 10) : serial));
}

function updatedOf(population: Population, serial: number): number {
  return changedAfter(createdOf(population, serial), serial);
}

function wrapped(name: string, items: readonly Json[]): JsonObject {
  return items.length === 0 ? {} : { [name]: { items } };
}

// Of those who are no members some left no address.
function emailsOf(population: Population, person: Person, serial: number): JsonObject[] {
  if (person.email === undefined || (person.kind !== 'MEMBER' && serial % 9 === 6)) return [];
  const more = serial % 7 === 3 ? [`work.${serial}@example.net`, `home.${serial}@example.org`] : [];
  return [person.email, ...more].map((email, place) => ({
    id: guidOf(population.seed, 'contact-emails', serial * 8 + place),
    tag: pickAt(EMAIL_TAGS, serial + place),
    email,
    primary: place === 0,
  }));
}

function phonesOf(population: Population, person: Person, serial: number): JsonObject[] {
  const country = person.addresses[0]?.place.country;
  const own = person.phone === undefined ? [] : [{ phone: person.phone, country }];
  const more =
    own.length > 0 && serial % 11 === 2
      ? [
          { phone: '(555) 0100 ext. 7', country: undefined },
          { phone: '030 23125000', country: 'DE' },
        ]
      : [];
  return [...own, ...more].map(({ phone, country: countryCode }, place) => {
    const digits = phone.replaceAll(/[^+\d]/g, '');
    return {
      id: guidOf(population.seed, 'contact-phones', serial * 8 + place),
      tag: pickAt(PHONE_TAGS, serial + place),
      ...(countryCode === undefined ? {} : { countryCode }),
      phone,
      ...(digits.startsWith('+') ? { e164Phone: digits } : {}),
      primary: place === 0,
    };
  });
}

function addressesOf(population: Population, person: Person, serial: number): JsonObject[] {
  return person.addresses.map((address, place) => ({
    id: guidOf(population.seed, 'contact-addresses', serial * 8 + place),
    tag: pickAt(ADDRESS_TAGS, serial + place),
    address: streetOf(address),
  }));
}

function fieldsOf(person: Person, serial: number, email: Json | undefined): JsonObject {
  return {
    'contacts.displayByFirstName': [person.firstName, person.lastName].filter(Boolean).join(' '),
    ...(email === undefined
      ? {}
      : {
          'emailSubscriptions.subscriptionStatus': pickAt(SUBSCRIPTIONS, serial),
          'emailSubscriptions.deliverabilityStatus': pickAt(DELIVERABILITIES, serial),
          'emailSubscriptions.effectiveEmail': email,
        }),
    'members.membershipStatus': person.kind === 'MEMBER' ? 'APPROVED' : 'NO_MEMBER',
    ...Object.fromEntries(
      FIELD_VALUES.filter((_, place) => (serial + place) % 5 === 0).map(({ key, value }) => [
        key,
        value(serial),
      ]),
    ),
  };
}

function primaryEmailOf(email: Json, serial: number): JsonObject {
  return {
    email,
    subscriptionStatus: pickAt(SUBSCRIPTIONS, serial),
    deliverabilityStatus: pickAt(DELIVERABILITIES, serial),
  };
}

function primaryPhoneOf(phone: JsonObject, serial: number): JsonObject {
  const { countryCode, e164Phone } = phone;
  return {
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(e164Phone === undefined ? {} : { e164Phone, formattedPhone: phone['phone'] }),
    subscriptionStatus:
      e164Phone === undefined ? 'NO_SUBSCRIPTION_STATUS' : pickAt(SUBSCRIPTIONS, serial + 1),
    phone: phone['phone'],
  };
}

function pictureOf(serial: number): JsonObject {
  if (serial % 18 === 4) return { id: '', url: `https://pictures.example.com/c/${serial}.png` };
  const id = `c0n7ac7_${serial}~mv2.png`;
  return {
    id,
    url: `https://static.wixstatic.com/media/${id}`,
    height: 300,
    width: 300,
    ...(serial % 18 === 10 ? { urlExpirationDate: '2026-12-31T23:59:59.000Z', altText: 'Porträt' } : {}),
  };
}
