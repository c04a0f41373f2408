import type { JsonObject } from '../json.ts';
import { generatedSet } from '../records.ts';
import type { RecordSet } from '../records.ts';
import type { BookingWorld } from './booking-world.ts';
import { iso, price, staffResourceId } from './booking-world.ts';
import { CATEGORY_NAMES, RESOURCE_TYPES } from './words.ts';

const OPENED = Date.UTC(2019, 4, 1);
const DAY = 86_400_000;

/** Kinds of records that a booking business has a handful of, and that no other product refers to. */
export interface SmallSets {
  readonly categories: RecordSet;
  readonly policies: RecordSet;
  readonly resourceTypes: RecordSet;
  readonly options: RecordSet;
}

const kept = new WeakMap<BookingWorld, SmallSets>();

export function smallSets(world: BookingWorld): SmallSets {
  const known = kept.get(world);
  if (known !== undefined) return known;
  const set = (kind: string, count: number, make: (serial: number) => JsonObject): RecordSet =>
    generatedSet({
      seed: world.seed,
      kind,
      count,
      make: (serial) => ({ id: world.id(kind, serial), ...make(serial) }),
    });
  const sets: SmallSets = {
    categories: set('bookingCategories', CATEGORY_NAMES.length, categoryParts),
    policies: set('bookingPolicies', POLICIES, (serial) => ({
      revision: String(1 + serial),
      ...policyParts(serial),
      appId: BOOKINGS_APP,
      createdByAppId: BOOKINGS_APP,
      staffSortingPolicy:
        serial % 3 === 0
          ? { sortingMethodType: 'RANKING', rankingOptions: { order: 'HIGHEST_TO_LOWEST' } }
          : serial % 3 === 1
            ? { sortingMethodType: 'RANDOM' }
            : {
                sortingMethodType: 'CUSTOM',
                customOptions: { implementationId: world.id('sorting', serial), appId: BOOKINGS_APP },
              },
      intakeFormPolicy:
        serial === 1
          ? {
              enabled: true,
              formId: world.id('forms', 0),
              timing: 'BEFORE_BOOKING',
              completionRequirement: 'REQUIRED_BEFORE_BOOKING',
            }
          : { enabled: false, timing: 'AFTER_BOOKING', completionRequirement: 'OPTIONAL' },
      extendedFields: { namespaces: { '@demo/policies': { audience: `group ${serial}` } } },
    })),
    resourceTypes: set('resourceTypes', RESOURCE_TYPES.length + 1, (serial) => ({
      revision: '1',
      createdDate: iso(OPENED + serial * DAY),
      updatedDate: iso(OPENED + serial * DAY * 30),
      // wire: the type of the staff is made by Wix itself.
      name: serial === STAFF_TYPE ? 'Staff members' : (RESOURCE_TYPES[serial - 1] ?? `Type ${serial}`),
      extendedFields: { namespaces: {} },
    })),
    options: generatedSet({
      seed: world.seed,
      kind: 'serviceOptions',
      count: Math.ceil(world.services / OPTIONS_EVERY),
      make: (serial) => optionsAndVariants(world, serial),
      lookUps: {
        serviceId: (id) => {
          const service = world.site.records.bookingServices.indexOf(id);
          if (service === undefined) return [];
          const at = world.site.records.bookingServices.serialAt(service);
          return at % OPTIONS_EVERY === 0 ? [at / OPTIONS_EVERY] : [];
        },
      },
    }),
  };
  kept.set(world, sets);
  return sets;
}

export const BOOKINGS_APP = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
export const STAFF_TYPE = 0;
export const POLICIES = 4;
/** Every fifth service, the first included, comes in variants; those are the ones of varied prices. */
export const OPTIONS_EVERY = 5;

function categoryParts(serial: number): JsonObject {
  return {
    revision: String(1 + serial),
    createdDate: iso(OPENED + serial * DAY),
    updatedDate: iso(OPENED + serial * DAY * 20),
    name: CATEGORY_NAMES[serial] ?? `Category ${serial + 1}`,
    sortOrder: serial * 10,
    extendedFields: { namespaces: { '@demo/categories': { color: ['red', 'blue'][serial % 2] } } },
  };
}

/** wire: what a service repeats of its policy. */
export function policyParts(serial: number): JsonObject {
  return {
    createdDate: iso(OPENED + serial * DAY),
    updatedDate: iso(OPENED + serial * DAY * 50),
    name: ['Default policy', 'Strict', 'Nachsichtig', 'סלחנית'][serial] ?? `Policy ${serial + 1}`,
    customPolicyDescription: {
      enabled: serial % 2 === 0,
      description: 'Cancel a day ahead, please.\nSee <b>house rules</b>.',
    },
    default: serial === 0,
    limitEarlyBookingPolicy: { enabled: serial === 1, earliestBookingInMinutes: 10_080 },
    limitLateBookingPolicy: { enabled: true, latestBookingInMinutes: 1440 },
    bookAfterStartPolicy: { enabled: serial === 2 },
    cancellationPolicy: {
      enabled: true,
      limitLatestCancellation: true,
      latestCancellationInMinutes: 1440,
      allowAnonymous: serial % 2 === 1,
    },
    reschedulePolicy: {
      enabled: serial !== 1,
      limitLatestReschedule: false,
      latestRescheduleInMinutes: 1440,
      allowAnonymous: false,
    },
    waitlistPolicy: { enabled: serial === 2, capacity: 10, reservationTimeInMinutes: 10 },
    participantsPolicy: { maxParticipantsPerBooking: 1 + serial * 3 },
    resourcesPolicy: { enabled: serial > 1, autoAssignAllowed: serial === 3 },
    cancellationFeePolicy:
      serial === 1
        ? {
            enabled: true,
            cancellationWindows: [
              { amount: price(10_000), startInMinutes: 1440 },
              { percentage: '33.33', startInMinutes: 60 },
            ],
            autoCollectFeeEnabled: true,
          }
        : { enabled: false, cancellationWindows: [], autoCollectFeeEnabled: false },
    saveCreditCardPolicy: { enabled: serial === 1 },
  };
}

const TYPES = ['CUSTOM', 'STAFF_MEMBER', 'DURATION', 'DATE_TIME', 'NUMBER_OF_PARTICIPANTS', 'UNKNOWN'];

function optionsAndVariants(world: BookingWorld, serial: number): JsonObject {
  const optionId = world.id('serviceOption', serial);
  const type = TYPES[serial % TYPES.length] ?? 'CUSTOM';
  const choices = choicesOf(world, serial, type);
  return {
    id: world.id('serviceOptions', serial),
    serviceId: world.id('bookingServices', serial * OPTIONS_EVERY),
    options: {
      values: [
        {
          id: optionId,
          type,
          ...(type === 'CUSTOM'
            ? {
                customData: { name: 'Level', choices: ['Child', 'Adult', 'Senior – מבוגר'] },
              }
            : {}),
          ...(type === 'DURATION' ? { durationData: { name: 'How long' } } : {}),
        },
      ],
    },
    variants: {
      values: choices.map((choice, at) => ({
        choices: [{ optionId, ...choice }],
        price: price(25_000 + at * 10_505),
      })),
    },
    minPrice: price(25_000),
    maxPrice: price(25_000 + (choices.length - 1) * 10_505),
    revision: '3',
    extendedFields: { namespaces: { '@demo/variants': { group: serial } } },
  };
}

function choicesOf(world: BookingWorld, serial: number, type: string): JsonObject[] {
  switch (type) {
    case 'STAFF_MEMBER':
      return [0, 1].map((at) => ({ staffMemberId: staffResourceId(world, (serial + at) % world.staff) }));
    case 'DURATION':
      return [60, 90].map((minutes) => ({ duration: { minutes, name: `${minutes} min` } }));
    case 'DATE_TIME':
      return [
        {
          dateTime: {
            name: 'Weekend',
            ruleType: 'HOURS_AND_DAYS',
            hoursAndDaysRule: { days: ['SATURDAY', 'SUNDAY'], startTime: '09:00', endTime: '18:00' },
          },
        },
        { dateTime: { name: 'Summer', ruleType: 'MONTHS', monthsRule: { months: [6, 7, 8] } } },
        {
          dateTime: {
            name: 'Christmas',
            ruleType: 'DATE_RANGE',
            dateRangeRule: {
              localStartDate: '2026-12-20T00:00:00',
              localEndDate: '2026-12-27T00:00:00',
              repeatsAnnually: true,
            },
          },
        },
      ];
    case 'NUMBER_OF_PARTICIPANTS':
      return [{ participantRange: { minParticipants: 2, maxParticipants: 6, name: 'Group' } }];
    default:
      return ['Child', 'Adult', 'Senior – מבוגר'].map((custom) => ({ custom }));
  }
}
