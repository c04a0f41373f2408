import { iso, type JsonObject, pickAt, when } from '../making.ts';
import { personAt, personOfMember, type Person } from '../people.ts';
import { changedAfter, knownSince, streetOf } from '../population.ts';
import type { SiteState } from '../state.ts';
import { CUSTOM_VALUES } from './custom-fields.ts';

/** The site's owner is its first member, and a contributor its eighth. */
export const WIX_USERS: readonly number[] = [0, 7];

const ODD_STATUSES: Readonly<Record<number, string>> = {
  3: 'PENDING',
  11: 'BLOCKED',
  19: 'OFFLINE',
  27: 'UNKNOWN',
};

export function memberFacts(serial: number, { population }: SiteState) {
  const created = knownSince(population, personOfMember(serial));
  return {
    createdDate: iso(created),
    updatedDate: iso(changedAfter(created, serial)),
    status: ODD_STATUSES[serial % 40] ?? 'APPROVED',
  };
}

/** wire: the rest of a member with every field of the FULL fieldset. */
export function memberAt(serial: number, site: SiteState): JsonObject {
  const { population } = site;
  const person = personAt(population, personOfMember(serial));
  const created = knownSince(population, personOfMember(serial));
  const { status } = memberFacts(serial, site);
  const isUnknown = serial % 45 === 27;
  return {
    loginEmail: when(status !== 'OFFLINE', loginEmailOf(person, serial)),
    loginEmailVerified: serial % 5 !== 1,
    contactId: person.contactId,
    contact: contactOf(site, person, serial),
    profile: profileOf(person, serial),
    privacyStatus: isUnknown ? 'UNKNOWN' : serial % 3 === 0 ? 'PRIVATE' : 'PUBLIC',
    activityStatus: isUnknown ? 'UNKNOWN' : serial % 31 === 5 ? 'MUTED' : 'ACTIVE',
    lastLoginDate: when(serial % 6 !== 2 && status !== 'PENDING', iso(changedAfter(created, serial + 1))),
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
function loginEmailOf({ email, index }: Person, serial: number): string {
  if (email === undefined) return `member${serial}@example.com`;
  return index % 40 === 23 ? `login.${index}@example.org` : email;
}

function contactOf({ id }: SiteState, person: Person, serial: number): JsonObject {
  const { firstName, lastName, phone, email } = person;
  const phones = [phone, when(serial % 14 === 6, '(555) 0100 ext. 7')];
  const emails = [email, when(serial % 11 === 4, `second.${serial}@example.net`)];
  return {
    firstName,
    lastName,
    phones: phones.filter((one) => one !== undefined),
    emails: emails.filter((one) => one !== undefined),
    addresses: person.addresses.map((address, place) => ({
      id: id('member-addresses', serial * 8 + place),
      ...streetOf(address),
    })),
    ...workAndBirth(person, serial),
    customFields: Object.fromEntries(
      CUSTOM_VALUES.filter((_, place) => (serial + place) % 4 === 0).map(({ key, name, value }) => [
        key,
        { name, value: value(serial) },
      ]),
    ),
  };
}

const JOBS = ['Ropemaker', 'Leiterin Einkauf', 'Directrice artistique', 'מעצבת', '', 'Head of “Everything”'];
const BIRTHDAYS = ['1949-03-07', '1988-02-29', '2004-11-30', '1969-12-31', '1931-01-01'];

/** wire: what members and contacts say alike of work and birthday; many birthdays lie before 1970, and one in a leap year. */
export const workAndBirth = ({ company }: Person, serial: number): JsonObject => ({
  company,
  jobTitle: when(company !== undefined, pickAt(JOBS, serial)),
  birthdate: when(serial % 5 === 0, pickAt(BIRTHDAYS, Math.floor(serial / 5))),
});

function profileOf({ firstName, lastName }: Person, serial: number): JsonObject {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  const cover = image(`c0ffee_${serial}~mv2.jpg`, 1920, 480);
  return {
    // Every thirtieth member goes by the same name, and one in fifty by none.
    nickname: when(serial % 50 !== 33, serial % 30 === 9 ? 'Crafty 🧶' : name),
    slug: `member-${serial}`,
    photo: photoOf(serial),
    cover: serial % 9 === 0 ? { ...cover, offsetX: -12, offsetY: 40 } : NO_IMAGE,
    title: serial % 7 === 0 ? 'Founding member <b>2018</b>' : '',
  };
}

// wire: an image that was never set is an object of empty values.
const NO_IMAGE: JsonObject = { id: '', url: '', height: 0, width: 0, offsetX: 0, offsetY: 0 };

function photoOf(serial: number): JsonObject {
  const odd = `http://pictures.example.com/p/${serial}.png`;
  if (serial % 4 === 1) return NO_IMAGE;
  if (serial % 10 === 8) return { id: '', url: odd, height: 0, width: 0 };
  if (serial % 10 === 6) return { ...image(`a11ce_${serial}~mv2.png`, 200, 200), url: '' };
  return image(`a11ce_${serial}~mv2.jpg`, 400, 400);
}

const image = (id: string, width: number, height: number): JsonObject => ({
  id,
  url: `https://static.wixstatic.com/media/${id}`,
  height,
  width,
});
