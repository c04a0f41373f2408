import { guidOf } from './ids.ts';
import type { JsonObject } from '../json.ts';
import { COMPANIES, NAMES, PLACES, type Place } from './people-places.ts';
import { pickAt, randomFor, type Random } from './random.ts';
import { iso, stepped, when } from './vary.ts';

/** How much the site knows of a person: a member with an account, a contact only, a guest with an e-mail, or a passer-by. */
export type PersonKind = 'MEMBER' | 'CONTACT' | 'GUEST' | 'ANONYMOUS';

/** A deterministic inhabitant of the demo site: what members, contacts, orders, bookings and guests have in common. */
export type Person = ReturnType<typeof personAt>;

export type PersonAddress = ReturnType<typeof addressIn>;

// Of ten people in a row the first five are members (and contacts), three are contacts only, one is a guest, one a passer-by.
const MEMBERS = numbering(5);
const CONTACTS = numbering(8);

/** How the people of a kind are numbered, of whom there are so many among ten in a row. */
function numbering(ofTen: number) {
  return {
    ofTen,
    personOf: (number: number): number => Math.floor(number / ofTen) * 10 + (number % ofTen),
    numberOf: (person: number): number | undefined => {
      const rest = person % 10;
      return rest < ofTen ? Math.floor(person / 10) * ofTen + rest : undefined;
    },
  };
}

/** The index of the person behind the `member`th member; members rise with people. */
export const personOfMember = MEMBERS.personOf;
/** The index of the person behind the `contact`th contact; contacts rise with people. */
export const personOfContact = CONTACTS.personOf;
/** The index of a person as a member, or undefined when the person is none. */
export const memberOfPerson = MEMBERS.numberOf;
/** The index of a person as a contact, or undefined when the person is none. */
export const contactOfPerson = CONTACTS.numberOf;

/** Who lives on the site: people beyond the last member or contact are not (any more) on record as such. */
export interface Population {
  readonly seed: number;
  readonly members: number;
  readonly contacts: number;
}

/** How many people there are to buy, book and attend: enough for every contact and every member. */
export function peopleCount({ members, contacts }: Population): number {
  return Math.max(Math.ceil(members / MEMBERS.ofTen), Math.ceil(contacts / CONTACTS.ofTen), 1) * 10;
}

/** The person with this index; the same for the same population. */
export function personAt(population: Population, index: number) {
  const { seed } = population;
  const random = randomFor(seed, 'person', index);
  const member = below(memberOfPerson(index), population.members);
  const contact = below(contactOfPerson(index), population.contacts);
  const kind = kindOf(index, member, contact);
  const { firstName, lastName, language } = nameOf(seed, index);
  const home = language === 'en' ? random.pick(PLACES) : placeFor(language);
  const addresses = index % 9 === 8 ? [] : [addressIn(home, random)];
  if (index % 25 === 3) addresses.push(addressIn(random.pick(PLACES), random));
  return {
    index,
    kind,
    contactId: contact === undefined ? undefined : guidOf(seed, 'contacts', contact),
    memberId: member === undefined ? undefined : guidOf(seed, 'members', member),
    /** Every visit has one; only guests' orders are filed under it. */
    visitorId: guidOf(seed, 'visitors', index),
    /** Every fortieth person shares the address of the one before; passers-by have none. */
    email: kind === 'ANONYMOUS' ? undefined : emailOf(seed, index),
    firstName,
    lastName: index % 33 === 17 ? undefined : lastName,
    phone: index % 4 === 3 ? undefined : `${home.phonePrefix}${String(random.int(100)).padStart(2, '0')}`,
    company: index % 6 === 5 ? random.pick(COMPANIES) : undefined,
    language: home.language,
    /** Some people have none, a few have two. */
    addresses,
  };
}

/** The e-mail address of a person who has one: made from the name in Latin letters, with upper case and tags here and there. */
function emailOf(seed: number, index: number): string {
  const source = index % 40 === 39 || index % 40 === 23 ? index - 1 : index;
  const { latinFirst, latinLast } = nameOf(seed, source);
  const local = `${latinLetters(latinFirst)}.${latinLetters(latinLast)}`;
  if (source % 50 === 10) return `${local}+shop${source}@EXAMPLE.com`;
  if (source % 50 === 20) return `${local}.${source}@bücher.example`;
  return `${local}${source}@example.${pickAt(['com', 'net', 'org'], source)}`;
}

function latinLetters(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/[^A-Za-z]/g, '');
  return letters.toLowerCase();
}

function nameOf(seed: number, index: number) {
  const random = randomFor(seed, 'name', index);
  const names = index % 3 === 0 ? random.pick(NAMES) : pickAt(NAMES, 0);
  const first = random.int(names.first.length);
  const last = random.int(names.last.length);
  return {
    language: names.language,
    firstName: pickAt(names.first, first),
    lastName: pickAt(names.last, last),
    latinFirst: pickAt(names.latin.first, first),
    latinLast: pickAt(names.latin.last, last),
  };
}

function below(index: number | undefined, count: number): number | undefined {
  return index !== undefined && index < count ? index : undefined;
}

function kindOf(index: number, member: number | undefined, contact: number | undefined): PersonKind {
  if (member !== undefined) return 'MEMBER';
  if (contact !== undefined) return 'CONTACT';
  return index % 10 === 9 ? 'ANONYMOUS' : 'GUEST';
}

function placeFor(language: string): Place {
  return PLACES.find((place) => place.language === language) ?? pickAt(PLACES, 0);
}

const SECOND_LINES = ['Apt 4', '2. OG links', 'c/o Fenwillow', 'בניין 3', 'Unit 7 / rear'];

function addressIn(place: Place, random: Random) {
  return {
    place,
    street: random.pick(place.streets),
    number: `${random.int(180) + 1}${random.chance(0.1) ? 'b' : ''}`,
    withSubdivision: place.subdivision !== undefined && random.chance(0.8),
    secondLine: random.chance(0.2) ? random.pick(SECOND_LINES) : undefined,
  };
}

const START = Date.UTC(2018, 1, 1, 9, 15);
const END = Date.UTC(2026, 3, 30);

/** When the site got to know a person, in milliseconds: it rises with the person's index. */
export function knownSince(population: Population, person: number): number {
  return stepped(START, END, peopleCount(population), person);
}

/** When something that began at `created` was last changed: spread so that the order of changes is another one. */
export function changedAfter(created: number, serial: number): number {
  if (serial % 4 === 0) return created;
  return created + Math.max(0, Math.floor((END - created) * ((serial * 37) % 101) * 0.0099));
}

/** wire: when the record of a serial was created, and last changed. */
export const datesFrom = (created: number, serial: number) => ({
  createdDate: iso(created),
  updatedDate: iso(changedAfter(created, serial)),
});

/** wire: the fields that every kind of address of a person has; the street is two parts or one line. */
export function streetOf({ place, number, street, secondLine, withSubdivision }: PersonAddress): JsonObject {
  const isParts = place.form === 'parts';
  return {
    streetAddress: when(isParts, { number, name: street }),
    addressLine: when(!isParts, `${street} ${number}`),
    addressLine2: secondLine,
    city: place.city,
    country: place.country,
    subdivision: when(withSubdivision, place.subdivision),
    postalCode: place.postalCode,
  };
}
