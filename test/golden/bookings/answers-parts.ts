import { nothingOf } from '../golden-answer.ts';
import {
  ANA,
  ANA_RESOURCE,
  BEN,
  BOOKINGS_APP,
  CLEO,
  DAN,
  GONE_TYPE,
  LATHE,
  MEETINGS_APP,
  MEMBER,
  PEOPLE,
  ROOM,
  ROOMS,
  TURNING,
  WANDA,
} from './ids.ts';
import {
  ana,
  anaResource,
  ben,
  cleo,
  dan,
  lathe,
  people,
  room,
  rooms,
  turningChoices,
} from './records-parts.ts';
import { file } from './records-services.ts';

export const pounds = (amount: string) => ({ amount, currency: 'GBP' });

export const image = (place: string, width: number, altText: string) => ({
  id: file(place),
  url: `https://static.wixstatic.com/media/${file(place)}`,
  width,
  height: width + 1,
  altText,
});

const identity = {
  wixUserId: null,
  member: null,
  contact: null,
  anonymousVisitorId: null,
  appId: null,
  connectionStatus: null,
};

const anaAnswer = {
  id: ANA,
  name: 'Ana',
  email: 'Ana@Tidewater.example',
  phone: '+44 1947 000002',
  description: 'Carves since 1999',
  image: image('0006', 61, 'Ana at work'),
  serviceProvider: true,
  resourceId: ANA_RESOURCE,
  resource: { id: ANA_RESOURCE },
  resourceDetails: {
    id: '04e50000-0000-4000-8000-0000000000a1',
    workingHoursSchedules: [{ id: '05c4e000-0000-4000-8000-0000000000a1', shared: true }],
    eventsScheduleId: '05c4e000-0000-4000-8000-0000000000a2',
    usesDefaultWorkingHours: false,
    revision: '21',
  },
  associatedWixIdentity: {
    ...identity,
    member: { id: MEMBER },
    contact: { id: WANDA },
    connectionStatus: 'CONNECTED',
  },
  tagIds: ['t-1', 't-2'],
  privateTagIds: ['p-1'],
  extendedFields: { '@tidewater/b': { left: true } },
  revision: '22',
  createdAt: '2022-01-01T00:00:00.111Z',
  updatedAt: '2022-01-02T00:00:00.222Z',
  raw: ana,
};

const nobody = nothingOf(anaAnswer);

export const staffAnswers = [
  anaAnswer,
  {
    ...nobody,
    id: BEN,
    serviceProvider: false,
    associatedWixIdentity: { ...identity, wixUserId: '0e5e4000-0000-4000-8000-000000000001' },
    raw: ben,
  },
  {
    ...nobody,
    id: CLEO,
    associatedWixIdentity: { ...identity, anonymousVisitorId: '0a909000-0000-4000-8000-000000000001' },
    raw: cleo,
  },
  { ...nobody, id: DAN, associatedWixIdentity: { ...identity, appId: MEETINGS_APP }, raw: dan },
];

export const roomsAnswer = {
  id: ROOMS,
  name: 'Rooms',
  extendedFields: { '@tidewater/d': { keys: 3 } },
  revision: '41',
  createdAt: '2020-01-01T00:00:00.111Z',
  updatedAt: '2020-01-02T00:00:00.222Z',
  raw: rooms,
};

const roomAnswer = {
  id: ROOM,
  name: 'The long room',
  typeId: ROOMS,
  type: roomsAnswer,
  workingHoursSchedules: [{ id: '05c4e000-0000-4000-8000-0000000000b1', shared: false }],
  eventsScheduleId: '05c4e000-0000-4000-8000-0000000000b2',
  availableInAllLocations: false,
  availableInBusinessLocations: true,
  businessLocationIds: ['010c0000-0000-4000-8000-0000000000b1'],
  extendedFields: { '@tidewater/c': { floor: 2 } },
  revision: '31',
  createdAt: '2021-01-01T00:00:00.111Z',
  updatedAt: '2021-01-02T00:00:00.222Z',
  raw: room,
};

export const resourceAnswers = [
  roomAnswer,
  {
    ...nothingOf(roomAnswer),
    id: ANA_RESOURCE,
    name: 'Ana as a resource',
    typeId: PEOPLE,
    type: { ...nothingOf(roomsAnswer), id: PEOPLE, name: 'People', raw: people },
    availableInAllLocations: true,
    raw: anaResource,
  },
  { ...nothingOf(roomAnswer), id: LATHE, typeId: GONE_TYPE, raw: lathe },
];

const option = (place: number) => `00971000-0000-4000-8000-00000000000${place}`;

export const choice = (optionId: string, more: object) => ({
  optionId,
  choiceId: null,
  custom: null,
  staffResourceId: null,
  durationMinutes: null,
  name: null,
  dateTime: null,
  minParticipants: null,
  maxParticipants: null,
  ...more,
});

const when = (more: object) => ({
  ruleType: null,
  days: null,
  startTime: null,
  endTime: null,
  months: null,
  localStartDate: null,
  localEndDate: null,
  repeatsAnnually: null,
  ...more,
});

export const turningChoicesAnswer = {
  id: '00970000-0000-4000-8000-000000000001',
  serviceId: TURNING,
  options: [
    { id: option(1), type: 'CUSTOM', name: 'Wood', choices: ['Oak', 'Ash'] },
    { id: option(2), type: 'DURATION', name: 'How long', choices: null },
    { id: option(3), type: 'STAFF_MEMBER', name: null, choices: null },
  ],
  variants: [
    { choices: [choice(option(1), { custom: 'Oak' })], price: pounds('20.00') },
    { choices: [choice(option(2), { durationMinutes: 76, name: 'Longer' })], price: pounds('21.00') },
    { choices: [choice(option(3), { staffResourceId: ANA_RESOURCE })], price: pounds('22.00') },
    {
      choices: [
        choice(option(4), {
          name: 'Evenings',
          dateTime: when({
            ruleType: 'HOURS_AND_DAYS',
            days: ['MONDAY', 'FRIDAY'],
            startTime: '18:00',
            endTime: '21:30',
          }),
        }),
      ],
      price: pounds('23.00'),
    },
    {
      choices: [
        choice(option(5), { dateTime: when({ ruleType: 'MONTHS', months: [6, 7] }) }),
        choice(option(6), {
          dateTime: when({
            ruleType: 'DATE_RANGE',
            localStartDate: '2025-12-01T00:00:00',
            localEndDate: '2025-12-31T23:59:59',
            repeatsAnnually: true,
          }),
        }),
      ],
      price: pounds('24.00'),
    },
    {
      choices: [choice(option(7), { name: 'A few', minParticipants: 2, maxParticipants: 5 })],
      price: pounds('30.00'),
    },
  ],
  minPrice: pounds('20.00'),
  maxPrice: pounds('30.00'),
  extendedFields: { '@tidewater/g': { from: 'list' } },
  revision: '71',
  raw: turningChoices,
};

export const apps = { appId: BOOKINGS_APP, createdByAppId: MEETINGS_APP };
