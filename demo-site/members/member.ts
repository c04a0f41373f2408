import { changedAfter, contactOfPerson, datesFrom, imageUrl, iso, knownSince, personAt } from '../making.ts';
import { personOfMember, pickAt, REST, streetOf, when, words } from '../making.ts';
import type { Json, JsonObject, Person, SiteState } from '../making.ts';

interface CustomValue {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly value: (serial: number) => Json;
}

const custom = (key: string, name: string, type: string, value: CustomValue['value']): CustomValue => ({
  key: `custom.${key}`,
  name,
  type,
  value,
});

/** Values that members have entered; the field of the last one was deleted since. */
const CUSTOM_VALUES: readonly CustomValue[] = [
  custom('favourite-colour', 'Favourite colour', 'TEXT', (serial) => pickAt(['grün', 'כחול', ''], serial)),
  custom('years-of-craft', 'Years of craft', 'NUMBER', (serial) => (serial % 7 === 0 ? 0.125 : serial % 40)),
  custom('first-visit', 'First visit', 'DATE', () => '1968-05-04'),
  custom(
    'workshop-site',
    'Workshop site',
    'URL',
    (serial) => `https://workshop.example.com/${serial}?a=1&b=2`,
  ),
  custom('instagram', 'Instagram', 'SOCIAL', (serial) => (serial % 8 === 0 ? null : `@maker_${serial}`)),
  custom('newsletter-topics', 'Topics', 'TEXT', () => ['wool', 'naïve art']),
  custom('deleted-field', 'Shoe size', 'TEXT', () => '42⅔'),
];

const SOCIAL = words(`
  FACEBOOK INSTAGRAM LINKEDIN TWITTER YOUTUBE PINTEREST TIKTOK DEVIANTART SOUNDCLOUD TUMBLR VIMEO VKONTAKTE
  ODNOKLASSNIKI OTHER`);
const SYSTEM = [
  ['firstName', 'SYSTEM', 'GENERAL'],
  ['title', 'SYSTEM', 'DISPLAY_INFO'],
  ['company', 'CONTACT', 'GENERAL'],
  ['addresses', 'SYSTEM', 'ADDRESS'],
] as const;

/** wire: the fields that a site's members can fill in. */
export const CUSTOM_FIELDS = definitions();

function definitions(): JsonObject[] {
  const system = SYSTEM.map(([key, fieldOrigin, section]) => ({ key, name: key, fieldOrigin, section }));
  const own = CUSTOM_VALUES.slice(0, -1).map(({ key, name, type }, place) => ({
    name,
    key,
    defaultPrivacy: place % 2 === 0 ? 'PRIVATE' : 'PUBLIC',
    fieldType: type,
    appliesTo: place === 3 ? 'SELECTED_MEMBERS' : 'ALL_MEMBERS',
    ...(type === 'SOCIAL' ? { socialType: 'INSTAGRAM', section: 'SOCIAL' } : {}),
  }));
  const social = SOCIAL.map((socialType) => ({
    name: socialType.toLowerCase(),
    key: `social.${socialType.toLowerCase()}`,
    defaultPrivacy: 'UNKNOWN',
    fieldType: 'SOCIAL',
    socialType,
    section: 'SOCIAL',
  }));
  return [...system, ...own, ...social].map((field, place) => ({
    defaultPrivacy: 'PUBLIC',
    fieldType: 'TEXT',
    socialType: 'UNKNOWN',
    fieldOrigin: 'CUSTOM',
    appliesTo: 'ALL_MEMBERS',
    section: 'GENERAL',
    ...field,
    createdDate: '2018-02-01T09:15:00.000Z',
    updatedDate: '2024-07-01T10:00:00.000Z',
    revision: String(place + 1),
  }));
}

/** The site's owner is its first member, and a contributor its eighth. */
export const WIX_USERS: readonly number[] = [0, 7];

const ODD_STATUSES: Readonly<Record<number, string>> = {
  3: 'PENDING',
  11: 'BLOCKED',
  19: 'OFFLINE',
  27: 'UNKNOWN',
};

/** The contact of a member, told without the person. */
export function contactIdOf(n: number, { id, count }: SiteState): string | undefined {
  const contact = contactOfPerson(personOfMember(n)) ?? Infinity;
  return when(contact < count('contacts'), () => id('contacts', contact));
}

/** wire: a member with every field of the FULL fieldset. */
export function memberAt(n: number, site: SiteState) {
  const { population } = site;
  const person = personAt(population, personOfMember(n));
  const created = knownSince(population, personOfMember(n));
  const status = ODD_STATUSES[n % 40] ?? 'APPROVED';
  const isUnknown = n % 45 === 27;
  return {
    ...datesFrom(created, n),
    status,
    loginEmail: when(status !== 'OFFLINE', loginEmailOf(person, n)),
    loginEmailVerified: n % 5 !== 1,
    contactId: person.contactId,
    privacyStatus: isUnknown ? 'UNKNOWN' : n % 3 === 0 ? 'PRIVATE' : 'PUBLIC',
    activityStatus: isUnknown ? 'UNKNOWN' : n % 31 === 5 ? 'MUTED' : 'ACTIVE',
    lastLoginDate: when(n % 6 !== 2 && status !== 'PENDING', iso(changedAfter(created, n + 1))),
    [REST]: () => ({ contact: contactOf(site, person, n), profile: profileOf(person, n) }),
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

// Two people share an address now and then, but no two members log in with the same one.
function loginEmailOf({ email, index }: Person, n: number): string {
  if (email === undefined) return `member${n}@example.com`;
  return index % 40 === 23 ? `login.${index}@example.org` : email;
}

function contactOf({ id }: SiteState, person: Person, n: number): JsonObject {
  const { firstName, lastName, phone, email } = person;
  const phones = [phone, when(n % 14 === 6, '(555) 0100 ext. 7')];
  const emails = [email, when(n % 11 === 4, `second.${n}@example.net`)];
  return {
    firstName,
    lastName,
    phones: phones.filter((one) => one !== undefined),
    emails: emails.filter((one) => one !== undefined),
    addresses: person.addresses.map((address, place) => ({
      id: id('member-addresses', n * 8 + place),
      ...streetOf(address),
    })),
    ...workAndBirth(person, n),
    customFields: Object.fromEntries(
      CUSTOM_VALUES.filter((_, place) => (n + place) % 4 === 0).map(({ key, name, value }) => [
        key,
        { name, value: value(n) },
      ]),
    ),
  };
}

const JOBS = ['Ropemaker', 'Leiterin Einkauf', 'Directrice artistique', 'מעצבת', '', 'Head of “Everything”'];
const BIRTHDAYS = ['1949-03-07', '1988-02-29', '2004-11-30', '1969-12-31', '1931-01-01'];

/** wire: what members and contacts say alike of work and birthday; many birthdays lie before 1970, and one in a leap year. */
export const workAndBirth = ({ company }: Person, n: number): JsonObject => ({
  company,
  jobTitle: when(company !== undefined, pickAt(JOBS, n)),
  birthdate: when(n % 5 === 0, pickAt(BIRTHDAYS, Math.floor(n / 5))),
});

function profileOf({ firstName, lastName }: Person, n: number): JsonObject {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const cover = image(`c0ffee_${n}~mv2.jpg`, 1920, 480);
  return {
    // Every thirtieth member goes by the same name, and one in fifty by none.
    nickname: when(n % 50 !== 33, n % 30 === 9 ? 'Crafty 🧶' : name),
    slug: `member-${n}`,
    photo: photoOf(n),
    cover: n % 9 === 0 ? { ...cover, offsetX: -12, offsetY: 40 } : NO_IMAGE,
    title: n % 7 === 0 ? 'Founding member <b>2018</b>' : '',
  };
}

// wire: an image that was never set is an object of empty values.
const NO_IMAGE: JsonObject = { id: '', url: '', height: 0, width: 0, offsetX: 0, offsetY: 0 };

function photoOf(n: number): JsonObject {
  const odd = `http://pictures.example.com/p/${n}.png`;
  if (n % 4 === 1) return NO_IMAGE;
  if (n % 10 === 8) return { id: '', url: odd, height: 0, width: 0 };
  if (n % 10 === 6) return { ...image(`a11ce_${n}~mv2.png`, 200, 200), url: '' };
  return image(`a11ce_${n}~mv2.jpg`, 400, 400);
}

const image = (id: string, width: number, height: number): JsonObject => ({
  id,
  url: imageUrl(id),
  height,
  width,
});
