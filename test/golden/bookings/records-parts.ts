import type {
  StaffMemberRecord,
  WireCategory,
  BookingResourceRecord,
  WireOptionsAndVariants,
  WirePolicy,
  WireResourceType,
} from '../../../src/products/bookings/wire.ts';
import {
  ANA,
  ANA_RESOURCE,
  BEN,
  BOOKINGS_APP,
  CLEO,
  DAN,
  GONE_TYPE,
  INTAKE,
  LATHE,
  LOOSE,
  MEETINGS_APP,
  MEMBER,
  PEOPLE,
  ROOM,
  ROOMS,
  STRICT,
  TURNING,
  WANDA,
  WORKSHOPS,
} from './ids.ts';
import { picture } from './records-services.ts';

// What stands beside services and bookings: staff, resources, categories, policies and choices.

type WireStaff = StaffMemberRecord['wire'];
type WireResource = BookingResourceRecord['wire'];

export const ana: WireStaff = {
  id: ANA,
  name: 'Ana',
  email: 'Ana@Tidewater.example',
  phone: '+44 1947 000002',
  description: 'Carves since 1999',
  mainMedia: picture('0006', 61, 'Ana at work'),
  resourceId: ANA_RESOURCE,
  resource: {
    id: '04e50000-0000-4000-8000-0000000000a1',
    workingHoursSchedules: [{ id: '05c4e000-0000-4000-8000-0000000000a1', shared: true }],
    eventsSchedule: { id: '05c4e000-0000-4000-8000-0000000000a2' },
    usesDefaultWorkingHours: false,
    revision: '21',
  },
  associatedWixIdentity: {
    identificationData: { memberId: MEMBER, contactId: WANDA },
    connection: { status: 'CONNECTED' },
  },
  revision: '22',
  createdDate: '2022-01-01T00:00:00.111Z',
  updatedDate: '2022-01-02T00:00:00.222Z',
  extendedFields: { namespaces: { '@tidewater/b': { left: true } } },
  tags: { privateTags: { tagIds: ['p-1'] }, tags: { tagIds: ['t-1', 't-2'] } },
  serviceProvider: true,
};

export const ben: WireStaff = {
  id: BEN,
  serviceProvider: false,
  associatedWixIdentity: { identificationData: { wixUserId: '0e5e4000-0000-4000-8000-000000000001' } },
};
export const cleo: WireStaff = {
  id: CLEO,
  associatedWixIdentity: {
    identificationData: { anonymousVisitorId: '0a909000-0000-4000-8000-000000000001' },
  },
};
export const dan: WireStaff = {
  id: DAN,
  associatedWixIdentity: { identificationData: { appId: MEETINGS_APP } },
};

export const room: WireResource = {
  id: ROOM,
  revision: '31',
  createdDate: '2021-01-01T00:00:00.111Z',
  updatedDate: '2021-01-02T00:00:00.222Z',
  name: 'The long room',
  typeId: ROOMS,
  workingHoursSchedules: { values: [{ scheduleId: '05c4e000-0000-4000-8000-0000000000b1', shared: false }] },
  locationOptions: {
    availableInAllLocations: false,
    specificLocationOptions: {
      availableInBusinessLocations: true,
      businessLocations: [{ locationId: '010c0000-0000-4000-8000-0000000000b1' }, {}],
    },
  },
  eventsSchedule: { scheduleId: '05c4e000-0000-4000-8000-0000000000b2' },
  extendedFields: { namespaces: { '@tidewater/c': { floor: 2 } } },
};

/** Stands for Ana, who may work anywhere. */
export const anaResource: WireResource = {
  id: ANA_RESOURCE,
  name: 'Ana as a resource',
  typeId: PEOPLE,
  locationOptions: { availableInAllLocations: true },
};

export const lathe: WireResource = { id: LATHE, typeId: GONE_TYPE };

export const rooms: WireResourceType = {
  id: ROOMS,
  revision: '41',
  createdDate: '2020-01-01T00:00:00.111Z',
  updatedDate: '2020-01-02T00:00:00.222Z',
  name: 'Rooms',
  extendedFields: { namespaces: { '@tidewater/d': { keys: 3 } } },
};
export const people: WireResourceType = { id: PEOPLE, name: 'People' };

export const workshops: WireCategory = {
  id: WORKSHOPS,
  revision: '51',
  createdDate: '2019-01-01T00:00:00.111Z',
  updatedDate: '2019-01-02T00:00:00.222Z',
  name: 'Workshops, renamed',
  sortOrder: 6,
  extendedFields: { namespaces: { '@tidewater/e': { colour: 'green' } } },
};

export const strict: WirePolicy = {
  id: STRICT,
  revision: '61',
  name: 'Strict, renamed',
  appId: BOOKINGS_APP,
  createdByAppId: MEETINGS_APP,
  staffSortingPolicy: { sortingMethodType: 'RANKING', rankingOptions: { order: 'HIGHEST_TO_LOWEST' } },
  intakeFormPolicy: {
    enabled: true,
    formId: INTAKE,
    timing: 'BEFORE_BOOKING',
    completionRequirement: 'REQUIRED_BEFORE_BOOKING',
  },
  extendedFields: { namespaces: { '@tidewater/f': { fee: 1 } } },
};

export const loose: WirePolicy = {
  id: LOOSE,
  staffSortingPolicy: {
    sortingMethodType: 'CUSTOM',
    customOptions: { appId: BOOKINGS_APP, implementationId: '0139e000-0000-4000-8000-000000000001' },
  },
};

const option = (place: number) => `00971000-0000-4000-8000-00000000000${place}`;
const pounds = (value: string) => ({ value, currency: 'GBP' });

/** One choice of each kind. */
export const turningChoices: WireOptionsAndVariants = {
  id: '00970000-0000-4000-8000-000000000001',
  serviceId: TURNING,
  options: {
    values: [
      { id: option(1), type: 'CUSTOM', customData: { name: 'Wood', choices: ['Oak', 'Ash'] } },
      { id: option(2), type: 'DURATION', durationData: { name: 'How long' } },
      { id: option(3), type: 'STAFF_MEMBER' },
    ],
  },
  variants: {
    values: [
      { choices: [{ optionId: option(1), custom: 'Oak' }], price: pounds('20.00') },
      {
        choices: [{ optionId: option(2), duration: { minutes: 76, name: 'Longer' } }],
        price: pounds('21.00'),
      },
      { choices: [{ optionId: option(3), staffMemberId: ANA_RESOURCE }], price: pounds('22.00') },
      {
        choices: [
          {
            optionId: option(4),
            dateTime: {
              name: 'Evenings',
              ruleType: 'HOURS_AND_DAYS',
              hoursAndDaysRule: { days: ['MONDAY', 'FRIDAY'], startTime: '18:00', endTime: '21:30' },
            },
          },
        ],
        price: pounds('23.00'),
      },
      {
        choices: [
          { optionId: option(5), dateTime: { ruleType: 'MONTHS', monthsRule: { months: [6, 7] } } },
          {
            optionId: option(6),
            dateTime: {
              ruleType: 'DATE_RANGE',
              dateRangeRule: {
                localStartDate: '2025-12-01T00:00:00',
                localEndDate: '2025-12-31T23:59:59',
                repeatsAnnually: true,
              },
            },
          },
        ],
        price: pounds('24.00'),
      },
      {
        choices: [
          {
            optionId: option(7),
            participantRange: { name: 'A few', minParticipants: 2, maxParticipants: 5 },
          },
        ],
        price: pounds('30.00'),
      },
    ],
  },
  minPrice: pounds('20.00'),
  maxPrice: pounds('30.00'),
  revision: '71',
  extendedFields: { namespaces: { '@tidewater/g': { from: 'list' } } },
};
