import { changedAfter, iso, isObject, listAt, objectAt, perSite, personAt } from '../making.ts';
import { personOfContact, pickAt, PLACES, textAt, valuesAt, when, words } from '../making.ts';
import type { Json, JsonObject, RecordSet, SiteState } from '../making.ts';

const MEMBER_STATUSES = words('ACTIVE PENDING BLOCKED OFFLINE');
const PHONE_DELIVERABILITIES = words('VALID NOT_SET INVALID NO_PHONE_DELIVERABILITY_STATUS');

/** The contacts of the site as V5 shows them: the same records, whatever is done to them. */
export const contactsV5 = perSite((site): RecordSet => {
  const { contacts } = site.records;
  const at = (position: number) => contactV5(site, contacts.at(position), contacts.serialAt(position));
  const shown: Pick<RecordSet, 'at' | 'valuesAt' | 'find'> = {
    at,
    // The two dates are the same in both shapes; everything else is found elsewhere.
    valuesAt: (position, path) =>
      path === 'createdDate' || path === 'updatedDate'
        ? contacts.valuesAt(position, path)
        : valuesAt(at(position), path),
    find: (field, value) => (field === 'id' ? contacts.find(field, value) : undefined),
  };
  // What is not shown in another shape is that of the contacts themselves.
  return Object.setPrototypeOf(shown, contacts) as RecordSet;
});

/** wire: a contact of V4 in the flat shape of V5, with what only V5 has. */
function contactV5(site: SiteState, v4: JsonObject, n: number): JsonObject {
  const { id, createdDate, updatedDate } = v4;
  const info = objectAt(v4, 'info');
  const { name, company, jobTitle, locale, birthdate } = info;
  const created = Date.parse(textAt(v4, 'createdDate') ?? '');
  const [email, ...additionalEmails] = itemsOf(info, 'emails').map((one) => one['email']);
  const [phone, ...additionalPhones] = itemsOf(info, 'phones').map(phoneOf);
  const image = objectAt(objectAt(info, 'picture'), 'image');
  const primary = objectAt(v4, 'primaryEmail');
  const subscription = (of: string): JsonObject => ({
    status: objectAt(v4, of)['subscriptionStatus'] ?? 'NOT_SET',
    updatedDate: iso(created + 60_000),
  });
  return {
    id,
    revision: String(v4['revision']),
    createdDate,
    updatedDate,
    externalId: when(n % 10 === 1, `crm-${n}/ä b`),
    name: when(isObject(name), name),
    email: when(email !== undefined, {
      email,
      subscriptionStatus: subscription('primaryEmail'),
      deliverabilityStatus: primary['deliverabilityStatus'] ?? 'NOT_SET',
    }),
    additionalEmails: additionalEmails.map((one) => ({ email: one })),
    phone: phone && {
      ...phone,
      subscriptionStatus: subscription('primaryPhone'),
      deliverabilityStatus: pickAt(PHONE_DELIVERABILITIES, n),
    },
    additionalPhones,
    addresses: itemsOf(info, 'addresses').map((address, place) => addressOf(address, place, n)),
    company: when(company !== undefined, { name: company, jobTitle }),
    locale,
    birthdate,
    timeZone: when(n % 4 === 0, 'Europe/Berlin'),
    assigneeId: when(n % 8 === 3, site.id('wix-users', 1)),
    locationIds: n % 13 === 0 ? [site.id('location', 0)] : [],
    image: when(textAt(image, 'url') !== undefined, { ...image, sizeInBytes: '20480.25' }),
    source: {
      ...(n % 3 === 0 ? { appId: site.id('apps', 0) } : { userId: site.id('wix-users', 0) }),
      additionalInfo: when(n % 9 === 0, 'Fair 2024, stand “B12”'),
    },
    lastActivity: {
      date: objectAt(v4, 'lastActivity')['activityDate'],
      templateId: site.id('activities', n % 5),
    },
    segmentIds: n % 6 === 0 ? [site.id('segments', n % 4)] : [],
    memberInfo: memberInfo(site, n, created),
    tags: { privateTags: { tagIds: n % 4 === 1 ? ['a1b2c', `t${n % 10}xyz`] : [] } },
    extendedFields: { namespaces: namespacesOf(objectAt(objectAt(info, 'extendedFields'), 'items')) },
  };
}

const itemsOf = (info: JsonObject, name: string): JsonObject[] =>
  listAt(objectAt(info, name), 'items').filter(isObject);

const phoneOf = (item: JsonObject): JsonObject => ({
  tag: v5Tag(item),
  phone: item['phone'],
  e164: item['e164Phone'],
});

// What V4 leaves untagged V5 calls other.
const v5Tag = ({ tag }: JsonObject): Json | undefined => (tag === 'UNTAGGED' ? 'OTHER' : tag);

function addressOf(item: JsonObject, place: number, n: number): JsonObject {
  const address = objectAt(item, 'address');
  const known = PLACES.find(
    ({ country, city }) => country === address['country'] && city === address['city'],
  );
  const { subdivision: code, subdivisionFullname: name } = known ?? {};
  return {
    id: item['id'],
    tag: v5Tag(item),
    defaultAddress: place === 0,
    address: {
      ...address,
      ...(known && {
        countryFullname: known.countryFullname,
        formattedAddress: `${known.city}, ${known.countryFullname}`,
        geocode: { latitude: known.latitude, longitude: known.longitude },
      }),
      ...when(name !== undefined, {
        subdivisionFullname: name,
        subdivisions: [{ code, name, type: 'ADMINISTRATIVE_AREA_LEVEL_1' }],
      }),
      hint: when(n % 15 === 0, 'Through the yard, second bell'),
    },
    recipient: when(n % 12 === 0, {
      firstName: 'The',
      lastName: 'Neighbour',
      company: 'Next Door Ltd.',
      phone: '+1 212-555-0100',
    }),
  };
}

function memberInfo(site: SiteState, n: number, created: number): JsonObject | undefined {
  const { memberId, email, firstName } = personAt(site.population, personOfContact(n));
  const unverified = n % 5 === 1;
  return when(memberId !== undefined, {
    memberId,
    signupDate: iso(created),
    email,
    emailVerified: !unverified,
    emailVerificationRequired: unverified,
    requireProfileCompletion: false,
    status: pickAt(MEMBER_STATUSES, n % 7 === 0 ? n / 7 : 0),
    profileInfo: {
      nickname: firstName,
      privacyStatus: n % 3 === 0 ? 'PRIVATE' : 'PUBLIC',
      reported: n % 90 === 2,
      muted: n % 31 === 5,
    },
    userInfo: {
      userId: site.id('wix-users', n),
      role: n === 0 ? 'OWNER' : n % 40 === 2 ? 'CONTRIBUTOR' : 'MEMBER',
    },
    sessionInfo: {
      lastWebLogin: iso(changedAfter(created, n + 1)),
      ...when(n % 4 === 0, {
        lastMobileLogin: iso(changedAfter(created, n + 3)),
        mobileAppNames: ['Spaces'],
      }),
    },
    groupInfo: { groupIds: n % 10 === 0 ? [site.id('groups', 0)] : [] },
  });
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
