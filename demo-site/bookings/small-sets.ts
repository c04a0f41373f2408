import { DAY, iso, type JsonObject, pickAt, when, words } from '../making.ts';
import type { SiteState } from '../state.ts';
import { belongingTo, perSite, siteSet } from '../site-sets.ts';
import {
  BOOKINGS_APP,
  extended,
  price,
  RESOURCE_TYPES,
  STAFF_TYPE,
  staffResourceId,
} from './booking-world.ts';
import { OPTIONS_EVERY } from './service-payment.ts';

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
    lookUps: {
      serviceId: belongingTo(site, 'bookingServices', (service) =>
        service % OPTIONS_EVERY === 0 ? [service / OPTIONS_EVERY] : [],
      ),
    },
  }),
}));

/** wire: when a small record was made, some days after the opening, and last changed. */
const dates = (serial: number, days: number) => ({
  createdDate: iso(OPENED + serial * DAY),
  updatedDate: iso(OPENED + serial * DAY * days),
});

const categoryAt = (serial: number): JsonObject => ({
  revision: String(1 + serial),
  ...dates(serial, 20),
  name: CATEGORY_NAMES[serial] ?? `Category ${serial + 1}`,
  sortOrder: serial * 10,
  extendedFields: extended('categories', { color: pickAt(['red', 'blue'], serial) }),
});

const resourceTypeAt = (serial: number): JsonObject => ({
  revision: '1',
  ...dates(serial, 30),
  // wire: the type of the staff is made by Wix itself.
  name: serial === STAFF_TYPE ? 'Staff members' : (RESOURCE_TYPES[serial - 1] ?? `Type ${serial}`),
  extendedFields: { namespaces: {} },
});

function policyAt(serial: number, site: SiteState): JsonObject {
  const customOptions = { implementationId: site.id('sorting', serial), appId: BOOKINGS_APP };
  return {
    revision: String(1 + serial),
    ...policyParts(serial),
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    staffSortingPolicy: pickAt<JsonObject>(
      [
        { sortingMethodType: 'RANKING', rankingOptions: { order: 'HIGHEST_TO_LOWEST' } },
        { sortingMethodType: 'RANDOM' },
        { sortingMethodType: 'CUSTOM', customOptions },
      ],
      serial,
    ),
    intakeFormPolicy:
      serial === 1
        ? {
            enabled: true,
            formId: site.id('forms', 0),
            timing: 'BEFORE_BOOKING',
            completionRequirement: 'REQUIRED_BEFORE_BOOKING',
          }
        : { enabled: false, timing: 'AFTER_BOOKING', completionRequirement: 'OPTIONAL' },
    extendedFields: extended('policies', { audience: `group ${serial}` }),
  };
}

/** wire: what a service repeats of its policy. */
export function policyParts(serial: number): JsonObject {
  const isStrict = serial === 1;
  const windows = [
    { amount: price(10_000), startInMinutes: 1440 },
    { percentage: '33.33', startInMinutes: 60 },
  ];
  return {
    ...dates(serial, 50),
    name: ['Default policy', 'Strict', 'Nachsichtig', 'סלחנית'][serial] ?? `Policy ${serial + 1}`,
    customPolicyDescription: {
      enabled: serial % 2 === 0,
      description: 'Cancel a day ahead, please.\nSee <b>house rules</b>.',
    },
    default: serial === 0,
    limitEarlyBookingPolicy: { enabled: isStrict, earliestBookingInMinutes: 10_080 },
    limitLateBookingPolicy: { enabled: true, latestBookingInMinutes: 1440 },
    bookAfterStartPolicy: { enabled: serial === 2 },
    cancellationPolicy: {
      enabled: true,
      limitLatestCancellation: true,
      latestCancellationInMinutes: 1440,
      allowAnonymous: serial % 2 === 1,
    },
    reschedulePolicy: {
      enabled: !isStrict,
      limitLatestReschedule: false,
      latestRescheduleInMinutes: 1440,
      allowAnonymous: false,
    },
    waitlistPolicy: { enabled: serial === 2, capacity: 10, reservationTimeInMinutes: 10 },
    participantsPolicy: { maxParticipantsPerBooking: 1 + serial * 3 },
    resourcesPolicy: { enabled: serial > 1, autoAssignAllowed: serial === 3 },
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

function optionsAndVariants(serial: number, site: SiteState): JsonObject {
  const optionId = site.id('serviceOption', serial);
  const type = pickAt(TYPES, serial);
  const values = choicesOf(site, serial, type).map((choice, at) => ({
    choices: [{ optionId, ...choice }],
    price: price(25_000 + at * 10_505),
  }));
  return {
    serviceId: site.id('bookingServices', serial * OPTIONS_EVERY),
    options: {
      values: [
        {
          id: optionId,
          type,
          customData: when(type === 'CUSTOM', { name: 'Level', choices: LEVELS }),
          durationData: when(type === 'DURATION', { name: 'How long' }),
        },
      ],
    },
    variants: { values },
    minPrice: values[0]?.price,
    maxPrice: values.at(-1)?.price,
    revision: '3',
    extendedFields: extended('variants', { group: serial }),
  };
}

function choicesOf(site: SiteState, serial: number, type: string): JsonObject[] {
  switch (type) {
    case 'STAFF_MEMBER':
      return [0, 1].map((at) => ({
        staffMemberId: staffResourceId(site, (serial + at) % site.count('staffMembers')),
      }));
    case 'DURATION':
      return [60, 90].map((minutes) => ({ duration: { minutes, name: `${minutes} min` } }));
    case 'DATE_TIME':
      return TIMES.map((dateTime) => ({ dateTime }));
    case 'NUMBER_OF_PARTICIPANTS':
      return [{ participantRange: { minParticipants: 2, maxParticipants: 6, name: 'Group' } }];
    default:
      return LEVELS.map((custom) => ({ custom }));
  }
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
