import { DAY, extended, iso, perSite, pickAt, siteSet, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { BOOKINGS_APP, OPTIONS_EVERY, price, RESOURCE_TYPES, STAFF_TYPE } from './booking-world.ts';
import { staffResourceId } from './booking-world.ts';

const OPENED = Date.UTC(2019, 4, 1);

export const CATEGORY_NAMES = ['Classes', 'Courses', 'Studio hire', 'Für Kinder', 'سكني', 'Empty category'];
export const POLICIES = 4;

/** Kinds of records that a booking business has a handful of, and that no other product refers to. */
export const smallSets = perSite((site) => ({
  categories: siteSet(site, 'bookingCategories', CATEGORY_NAMES.length, { make: categoryAt }),
  policies: siteSet(site, 'bookingPolicies', POLICIES, { make: policyAt }),
  resourceTypes: siteSet(site, 'resourceTypes', RESOURCE_TYPES.length + 1, { make: resourceTypeAt }),
  options: siteSet(site, 'serviceOptions', Math.ceil(site.count('bookingServices') / OPTIONS_EVERY), {
    make: optionsAndVariants,
    indexed: ['serviceId'],
  }),
}));

/** wire: when a small record was made, some days after the opening, and last changed. */
const dates = (n: number, days: number) => ({
  createdDate: iso(OPENED + n * DAY),
  updatedDate: iso(OPENED + n * DAY * days),
});

const categoryAt = (n: number): JsonObject => ({
  revision: String(1 + n),
  ...dates(n, 20),
  name: CATEGORY_NAMES[n] ?? `Category ${n + 1}`,
  sortOrder: n * 10,
  extendedFields: extended('categories', { color: pickAt(['red', 'blue'], n) }),
});

const resourceTypeAt = (n: number): JsonObject => ({
  revision: '1',
  ...dates(n, 30),
  // wire: the type of the staff is made by Wix itself.
  name: n === STAFF_TYPE ? 'Staff members' : (RESOURCE_TYPES[n - 1] ?? `Type ${n}`),
  extendedFields: { namespaces: {} },
});

function policyAt(n: number, site: SiteState): JsonObject {
  const customOptions = { implementationId: site.id('sorting', n), appId: BOOKINGS_APP };
  const sortings: readonly JsonObject[] = [
    { sortingMethodType: 'RANKING', rankingOptions: { order: 'HIGHEST_TO_LOWEST' } },
    { sortingMethodType: 'RANDOM' },
    { sortingMethodType: 'CUSTOM', customOptions },
  ];
  const intake = {
    enabled: true,
    formId: site.id('forms', 0),
    timing: 'BEFORE_BOOKING',
    completionRequirement: 'REQUIRED_BEFORE_BOOKING',
  };
  return {
    revision: String(1 + n),
    ...policyParts(n),
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    staffSortingPolicy: pickAt(sortings, n),
    intakeFormPolicy:
      n === 1 ? intake : { enabled: false, timing: 'AFTER_BOOKING', completionRequirement: 'OPTIONAL' },
    extendedFields: extended('policies', { audience: `group ${n}` }),
  };
}

/** wire: what a service repeats of its policy. */
export function policyParts(n: number): JsonObject {
  const isStrict = n === 1;
  const windows = [
    { amount: price(10_000), startInMinutes: 1440 },
    { percentage: '33.33', startInMinutes: 60 },
  ];
  return {
    ...dates(n, 50),
    name: ['Default policy', 'Strict', 'Nachsichtig', 'סלחנית'][n] ?? `Policy ${n + 1}`,
    customPolicyDescription: {
      enabled: n % 2 === 0,
      description: 'Cancel a day ahead, please.\nSee <b>house rules</b>.',
    },
    default: n === 0,
    limitEarlyBookingPolicy: { enabled: isStrict, earliestBookingInMinutes: 10_080 },
    limitLateBookingPolicy: { enabled: true, latestBookingInMinutes: 1440 },
    bookAfterStartPolicy: { enabled: n === 2 },
    cancellationPolicy: {
      enabled: true,
      limitLatestCancellation: true,
      latestCancellationInMinutes: 1440,
      allowAnonymous: n % 2 === 1,
    },
    reschedulePolicy: {
      enabled: !isStrict,
      limitLatestReschedule: false,
      latestRescheduleInMinutes: 1440,
      allowAnonymous: false,
    },
    waitlistPolicy: { enabled: n === 2, capacity: 10, reservationTimeInMinutes: 10 },
    participantsPolicy: { maxParticipantsPerBooking: 1 + n * 3 },
    resourcesPolicy: { enabled: n > 1, autoAssignAllowed: n === 3 },
    cancellationFeePolicy: {
      enabled: isStrict,
      cancellationWindows: isStrict ? windows : [],
      autoCollectFeeEnabled: isStrict,
    },
    saveCreditCardPolicy: { enabled: isStrict },
  };
}

const TYPES = words('CUSTOM STAFF_MEMBER DURATION DATE_TIME NUMBER_OF_PARTICIPANTS UNKNOWN');
const LEVELS = ['Child', 'Adult', 'Senior – מבוגר'];

function optionsAndVariants(n: number, site: SiteState): JsonObject {
  const optionId = site.id('serviceOption', n);
  const type = pickAt(TYPES, n);
  const customData = when(type === 'CUSTOM', { name: 'Level', choices: LEVELS });
  const durationData = when(type === 'DURATION', { name: 'How long' });
  const values = choicesOf(site, n, type).map((choice, at) => ({
    choices: [{ optionId, ...choice }],
    price: price(25_000 + at * 10_505),
  }));
  return {
    serviceId: site.id('bookingServices', n * OPTIONS_EVERY),
    options: { values: [{ id: optionId, type, customData, durationData }] },
    variants: { values },
    minPrice: values[0]?.price,
    maxPrice: values.at(-1)?.price,
    revision: '3',
    extendedFields: extended('variants', { group: n }),
  };
}

function choicesOf(site: SiteState, n: number, type: string): readonly JsonObject[] {
  if (type !== 'STAFF_MEMBER') return CHOICES[type] ?? LEVELS.map((custom) => ({ custom }));
  const staff = site.count('staffMembers');
  return [0, 1].map((at) => ({ staffMemberId: staffResourceId(site, (n + at) % staff) }));
}

const TIMES: readonly JsonObject[] = [
  {
    name: 'Weekend',
    ruleType: 'HOURS_AND_DAYS',
    hoursAndDaysRule: { days: ['SATURDAY', 'SUNDAY'], startTime: '09:00', endTime: '18:00' },
  },
  { name: 'Summer', ruleType: 'MONTHS', monthsRule: { months: [6, 7, 8] } },
  {
    name: 'Christmas',
    ruleType: 'DATE_RANGE',
    dateRangeRule: {
      localStartDate: '2026-12-20T00:00:00',
      localEndDate: '2026-12-27T00:00:00',
      repeatsAnnually: true,
    },
  },
];

const CHOICES: Readonly<Record<string, readonly JsonObject[]>> = {
  DURATION: [60, 90].map((minutes) => ({ duration: { minutes, name: `${minutes} min` } })),
  DATE_TIME: TIMES.map((dateTime) => ({ dateTime })),
  NUMBER_OF_PARTICIPANTS: [{ participantRange: { minParticipants: 2, maxParticipants: 6, name: 'Group' } }],
};
