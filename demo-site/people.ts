import { guidOf, indexOfGuid } from './ids.ts';
import { COMPANIES, NAMES, PLACES } from './people-places.ts';
import type { Place } from './people-places.ts';
import { pickAt, randomFor } from './random.ts';

/** How much the site knows of a person: a member with an account, a contact only, a guest with an e-mail, or a passer-by. */
export type PersonKind = 'MEMBER' | 'CONTACT' | 'GUEST' | 'ANONYMOUS';

export interface PersonAddress {
  place: Place;
  street: string;
  number: string;
  secondLine?: string;
  withSubdivision: boolean;
}

/** A deterministic inhabitant of the demo site: what members, contacts, orders, bookings and guests have in common. */
export interface Person {
  index: number;
  kind: PersonKind;
  contactId?: string;
  memberId?: string;
  /** Every visit has one; only guests' orders are filed under it. */
  visitorId: string;
  /** Every fortieth person shares the address of the one before; passers-by have none. */
  email?: string;
  firstName: string;
  lastName?: string;
  phone?: string;
  company?: string;
  language: string;
  /** Some people have none, a few have two. */
  addresses: readonly PersonAddress[];
}

// Of ten people in a row the first five are members (and contacts), three are contacts only, one is a guest, one a passer-by.
const MEMBERS_OF_TEN = 5;
const CONTACTS_OF_TEN = 8;

/** The index of the person behind the `member`th member; members rise with people. */
export function personOfMember(member: number): number {
  return Math.floor(member / MEMBERS_OF_TEN) * 10 + (member % MEMBERS_OF_TEN);
}

/** The index of the person behind the `contact`th contact; contacts rise with people. */
export function personOfContact(contact: number): number {
  return Math.floor(contact / CONTACTS_OF_TEN) * 10 + (contact % CONTACTS_OF_TEN);
}

/** The index of a person as a member, or undefined when the person is none. */
export function memberOfPerson(person: number): number | undefined {
  const rest = person % 10;
  return rest < MEMBERS_OF_TEN ? Math.floor(person / 10) * MEMBERS_OF_TEN + rest : undefined;
}

/** The index of a person as a contact, or undefined when the person is none. */
export function contactOfPerson(person: number): number | undefined {
  const rest = person % 10;
  return rest < CONTACTS_OF_TEN ? Math.floor(person / 10) * CONTACTS_OF_TEN + rest : undefined;
}

const memberIdAt = (seed: number, member: number): string => guidOf(seed, 'members', member);
const contactIdAt = (seed: number, contact: number): string => guidOf(seed, 'contacts', contact);
export const memberIndexOf = (seed: number, id: string): number | undefined =>
  indexOfGuid(seed, 'members', id);
export const contactIndexOf = (seed: number, id: string): number | undefined =>
  indexOfGuid(seed, 'contacts', id);

/** Who lives on the site: people beyond the last member or contact are not (any more) on record as such. */
export interface Population {
  readonly seed: number;
  readonly members: number;
  readonly contacts: number;
}

/** How many people there are to buy, book and attend: enough for every contact and every member. */
export function peopleCount(population: Population): number {
  const tens = Math.max(
    Math.ceil(population.members / MEMBERS_OF_TEN),
    Math.ceil(population.contacts / CONTACTS_OF_TEN),
  );
  return Math.max(tens, 1) * 10;
}

/** The person with this index; the same for the same population. */
export function personAt(population: Population, index: number): Person {
  const { seed } = population;
  const random = randomFor(seed, 'person', index);
  const member = below(memberOfPerson(index), population.members);
  const contact = below(contactOfPerson(index), population.contacts);
  const kind = kindOf(index, member, contact);
  const { firstName, lastName, language } = nameOf(seed, index);
  const home = language === 'en' ? random.pick(PLACES) : placeFor(language);
  const addresses = index % 9 === 8 ? [] : [addressIn(home, random)];
  if (index % 25 === 3) addresses.push(addressIn(random.pick(PLACES), random));
  const email = kind === 'ANONYMOUS' ? undefined : emailOf(seed, index);
  return {
    index,
    kind,
    visitorId: guidOf(seed, 'visitors', index),
    firstName,
    language: home.language,
    addresses,
    ...(contact === undefined ? {} : { contactId: contactIdAt(seed, contact) }),
    ...(member === undefined ? {} : { memberId: memberIdAt(seed, member) }),
    ...(email === undefined ? {} : { email }),
    ...(index % 33 === 17 ? {} : { lastName }),
    ...(index % 4 === 3 ? {} : { phone: `${home.phonePrefix}${String(random.int(100)).padStart(2, '0')}` }),
    ...(index % 6 === 5 ? { company: random.pick(COMPANIES) } : {}),
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
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
}

interface Name {
  readonly language: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly latinFirst: string;
  readonly latinLast: string;
}

function nameOf(seed: number, index: number): Name {
  const random = randomFor(seed, 'name', index);
  const names = index % 3 === 0 ? random.pick(NAMES) : pickAt(NAMES, 0);
  const first = random.int(names.first.length);
  const last = random.int(names.last.length);
  const latin = names.latin ?? names;
  return {
    language: names.language,
    firstName: pickAt(names.first, first),
    lastName: pickAt(names.last, last),
    latinFirst: pickAt(latin.first, first),
    latinLast: pickAt(latin.last, last),
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

function addressIn(place: Place, random: ReturnType<typeof randomFor>): PersonAddress {
  const street = random.pick(place.streets);
  const number = `${random.int(180) + 1}${random.chance(0.1) ? 'b' : ''}`;
  return {
    place,
    street,
    number,
    withSubdivision: place.subdivision !== undefined && random.chance(0.8),
    ...(random.chance(0.2)
      ? { secondLine: random.pick(['Apt 4', '2. OG links', 'c/o Fenwillow', 'בניין 3', 'Unit 7 / rear']) }
      : {}),
  };
}
