import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { isObject, listAt, objectAt, textAt } from '../json.ts';
import { iso } from '../members/member.ts';
import { personAt, personOfContact, type Population } from '../people.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { PLACES } from '../people-places.ts';

const MEMBER_STATUSES = ['ACTIVE', 'PENDING', 'BLOCKED', 'OFFLINE'];
const PHONE_DELIVERABILITIES = ['VALID', 'NOT_SET', 'INVALID', 'NO_PHONE_DELIVERABILITY_STATUS'];
const ROLES = ['OWNER', 'MEMBER', 'CONTRIBUTOR'];

/** wire: a contact of V4 in the flat shape of V5, with what only V5 has. */
export function contactV5(population: Population, v4: JsonObject, serial: number): JsonObject {
  const { seed } = population;
  const info = objectAt(v4, 'info');
  const created = Date.parse(textAt(v4, 'createdDate') ?? '');
  const emails = itemsOf(info, 'emails').map((email) => email['email']);
  const phones = itemsOf(info, 'phones');
  const [email, ...additionalEmails] = emails;
  const [phone, ...additionalPhones] = phones;
  const picture = objectAt(objectAt(info, 'picture'), 'image');
  return {
    id: v4['id'],
    revision: String(v4['revision']),
    createdDate: v4['createdDate'],
    updatedDate: v4['updatedDate'],
    ...(serial % 10 === 1 ? { externalId: `crm-${serial}/ä b` } : {}),
    ...(isObject(info['name']) ? { name: info['name'] } : {}),
    ...(email === undefined ? {} : { email: mainEmail(objectAt(v4, 'primaryEmail'), email, created) }),
    additionalEmails: additionalEmails.map((one) => ({ email: one })),
    ...(phone === undefined
      ? {}
      : {
          phone: {
            ...phoneOf(phone),
            subscriptionStatus: subscription(objectAt(v4, 'primaryPhone'), created),
            deliverabilityStatus: pickAt(PHONE_DELIVERABILITIES, serial),
          },
        }),
    additionalPhones: additionalPhones.map(phoneOf),
    addresses: itemsOf(info, 'addresses').map((address, place) => addressOf(address, place, serial)),
    ...(info['company'] === undefined
      ? {}
      : { company: { name: info['company'], jobTitle: info['jobTitle'] } }),
    ...(info['locale'] === undefined ? {} : { locale: info['locale'] }),
    ...(info['birthdate'] === undefined ? {} : { birthdate: info['birthdate'] }),
    ...(serial % 4 === 0 ? { timeZone: 'Europe/Berlin' } : {}),
    ...(serial % 8 === 3 ? { assigneeId: guidOf(seed, 'wix-users', 1) } : {}),
    locationIds: serial % 13 === 0 ? [guidOf(seed, 'location', 0)] : [],
    ...(textAt(picture, 'url') === undefined ? {} : { image: { ...picture, sizeInBytes: '20480.25' } }),
    source: {
      ...(serial % 3 === 0
        ? { appId: guidOf(seed, 'apps', serial % 3) }
        : { userId: guidOf(seed, 'wix-users', 0) }),
      ...(serial % 9 === 0 ? { additionalInfo: 'Fair 2024, stand “B12”' } : {}),
    },
    lastActivity: {
      date: objectAt(v4, 'lastActivity')['activityDate'],
      templateId: guidOf(seed, 'activities', serial % 5),
    },
    segmentIds: serial % 6 === 0 ? [guidOf(seed, 'segments', serial % 4)] : [],
    ...memberInfo(population, serial, created),
    tags: { privateTags: { tagIds: serial % 4 === 1 ? ['a1b2c', `t${serial % 10}xyz`] : [] } },
    extendedFields: { namespaces: namespacesOf(objectAt(objectAt(info, 'extendedFields'), 'items')) },
  };
}

function itemsOf(info: JsonObject, name: string): JsonObject[] {
  return listAt(objectAt(info, name), 'items').filter(isObject);
}

function subscription(primary: JsonObject, created: number): JsonObject {
  return { status: primary['subscriptionStatus'] ?? 'NOT_SET', updatedDate: iso(created + 60_000) };
}

function mainEmail(primary: JsonObject, email: Json, created: number): JsonObject {
  return {
    email,
    subscriptionStatus: subscription(primary, created),
    deliverabilityStatus: primary['deliverabilityStatus'] ?? 'NOT_SET',
  };
}

function phoneOf(phone: JsonObject): JsonObject {
  return {
    tag: v5Tag(phone),
    phone: phone['phone'],
    ...(phone['e164Phone'] === undefined ? {} : { e164: phone['e164Phone'] }),
  };
}

// What V4 leaves untagged V5 calls other.
function v5Tag(item: JsonObject): Json | undefined {
  return item['tag'] === 'UNTAGGED' ? 'OTHER' : item['tag'];
}

function addressOf(item: JsonObject, place: number, serial: number): JsonObject {
  const address = objectAt(item, 'address');
  const known = PLACES.find(
    ({ country, city }) => country === address['country'] && city === address['city'],
  );
  return {
    id: item['id'],
    tag: v5Tag(item),
    defaultAddress: place === 0,
    address: {
      ...address,
      ...(known === undefined
        ? {}
        : {
            countryFullname: known.countryFullname,
            formattedAddress: `${known.city}, ${known.countryFullname}`,
            geocode: { latitude: known.latitude, longitude: known.longitude },
          }),
      ...(known?.subdivisionFullname === undefined
        ? {}
        : {
            subdivisionFullname: known.subdivisionFullname,
            subdivisions: [
              {
                code: known.subdivision,
                name: known.subdivisionFullname,
                type: 'ADMINISTRATIVE_AREA_LEVEL_1',
              },
            ],
          }),
      ...(serial % 15 === 0 ? { hint: 'Through the yard, second bell' } : {}),
    },
    ...(serial % 12 === 0
      ? {
          recipient: {
            firstName: 'The',
            lastName: 'Neighbour',
            company: 'Next Door Ltd.',
            phone: '+1 212-555-0100',
          },
        }
      : {}),
  };
}

function memberInfo(population: Population, serial: number, created: number): JsonObject {
  const person = personAt(population, personOfContact(serial));
  if (person.memberId === undefined) return {};
  return {
    memberInfo: {
      memberId: person.memberId,
      signupDate: iso(created),
      email: person.email,
      emailVerified: serial % 5 !== 1,
      emailVerificationRequired: serial % 5 === 1,
      requireProfileCompletion: false,
      status: pickAt(MEMBER_STATUSES, serial % 7 === 0 ? serial / 7 : 0),
      profileInfo: {
        nickname: person.firstName,
        privacyStatus: serial % 3 === 0 ? 'PRIVATE' : 'PUBLIC',
        reported: serial % 90 === 2,
        muted: serial % 31 === 5,
      },
      userInfo: {
        userId: guidOf(population.seed, 'wix-users', serial),
        role: serial === 0 ? 'OWNER' : pickAt(ROLES, serial % 40 === 2 ? 2 : 1),
      },
      sessionInfo: {
        lastWebLogin: iso(changedAfter(created, serial + 1)),
        ...(serial % 4 === 0
          ? { lastMobileLogin: iso(changedAfter(created, serial + 3)), mobileAppNames: ['Spaces'] }
          : {}),
      },
      groupInfo: { groupIds: serial % 10 === 0 ? [guidOf(population.seed, 'groups', 0)] : [] },
    },
  };
}

/** V5 keeps the fields of each namespace apart; V4 puts the namespace before the key. */
function namespacesOf(items: JsonObject): JsonObject {
  const namespaces: Record<string, Record<string, Json>> = {};
  for (const [key, value] of Object.entries(items)) {
    const dot = key.indexOf('.');
    if (value !== undefined) (namespaces[key.slice(0, dot)] ??= {})[key.slice(dot + 1)] = value;
  }
  return namespaces;
}
