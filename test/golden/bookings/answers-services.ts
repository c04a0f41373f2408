import { nothingOf } from '../golden-answer.ts';
import { apps, image, pounds, roomsAnswer, turningChoicesAnswer } from './answers-parts.ts';
import { gonePolicyAnswer, looseAnswer, strictAnswer } from './answers-policies.ts';
import {
  ADVICE,
  ANA,
  ANA_RESOURCE,
  BARE_SERVICE,
  CARVING,
  COURSE,
  FORM,
  GONE_CATEGORY,
  GONE_RESOURCE,
  GONE_TYPE,
  NO_FORM,
  ROOM,
  ROOMS,
  TURNING,
  WORKSHOPS,
} from './ids.ts';
import { workshops } from './records-parts.ts';
import { advice, bareService, carving, course, turning } from './records-services.ts';

export const address = (more: object) => ({
  streetName: null,
  streetNumber: null,
  apartment: null,
  addressLine: null,
  addressLine2: null,
  city: null,
  subdivision: null,
  subdivisions: null,
  postalCode: null,
  country: null,
  countryFullname: null,
  formattedAddress: null,
  hint: null,
  latitude: null,
  longitude: null,
  ...more,
});

const page = (name: string) => ({ url: `https://tidewater.example/${name}`, relativePath: `/to/${name}` });
const tag = (more: object) => ({
  type: null,
  props: null,
  meta: null,
  children: null,
  custom: null,
  disabled: null,
  ...more,
});

const place = {
  id: null,
  type: null,
  business: null,
  customId: null,
  customAddress: null,
  calculatedAddress: null,
};

const carvingPayment = {
  rateType: 'FIXED',
  fixed: { price: pounds('40.00'), deposit: pounds('10.50'), fullUpfrontPaymentAllowed: true },
  customDescription: null,
  varied: {
    defaultPrice: pounds('1.11'),
    deposit: pounds('2.22'),
    minPrice: null,
    maxPrice: null,
    fullUpfrontPaymentAllowed: null,
  },
  subscription: {
    amountPerBillingCycle: pounds('3.33'),
    frequency: null,
    totalPayments: null,
    firstChargeDate: null,
    recurringStartDate: null,
    enrollmentFee: null,
  },
  options: { online: true, inPerson: false, deposit: true, pricingPlan: false },
  pricingPlanIds: ['0917a500-0000-4000-8000-000000000001'],
  addOnOption: 'IN_PERSON',
  discountName: 'Spring',
  priceAfterDiscount: pounds('36.00'),
};
const payment = nothingOf(carvingPayment);

const carvingSchedule = {
  id: '05c4e000-0000-4000-8000-000000000001',
  firstSessionStart: null,
  lastSessionEnd: null,
  sessionDurations: [91],
  durations: [90],
  timeBetweenSessions: 15,
  durationRange: null,
};
const schedule = nothingOf(carvingSchedule);
const range = { unitType: null, minMinutes: null, maxMinutes: null, minDays: null, maxDays: null };

const carvingAnswer = {
  id: CARVING,
  type: 'APPOINTMENT',
  name: 'Carving',
  description: 'A spoon of your own',
  tagLine: 'Bring gloves',
  sortOrder: 3,
  hidden: false,
  defaultCapacity: 1,
  images: [image('0001', 101, 'A spoon'), image('0002', 201, 'A knife')],
  mainImage: image('0003', 301, 'Chips'),
  coverImage: image('0004', 401, 'The bench'),
  category: {
    id: WORKSHOPS,
    name: 'Workshops',
    sortOrder: 5,
    createdAt: '2019-01-01T00:00:00.111Z',
    updatedAt: '2019-01-02T00:00:00.222Z',
    revision: '51',
    extendedFields: { '@tidewater/e': { colour: 'green' } },
    raw: workshops,
  },
  formId: FORM,
  form: { id: FORM },
  payment: carvingPayment,
  onlineBooking: { enabled: true, requireManualApproval: false, allowMultipleRequests: true },
  conferencingEnabled: true,
  locations: [
    {
      ...place,
      id: '010c0000-0000-4000-8000-000000000001',
      type: 'BUSINESS',
      business: {
        id: '010c0000-0000-4000-8000-0000000000b1',
        name: 'Quayside',
        default: true,
        address: address({
          streetName: 'Quay Street',
          streetNumber: '3',
          apartment: 'C',
          city: 'Whitby',
          subdivision: 'GB-NYK',
          postalCode: 'YO21 1DQ',
          country: 'GB',
          formattedAddress: '3C Quay Street, Whitby',
        }),
        email: 'quay@tidewater.example',
        phone: '+441947000001',
      },
      calculatedAddress: address({
        addressLine: '3 Quay St',
        formattedAddress: '3C Quay St, Whitby YO21',
      }),
    },
    {
      ...place,
      id: '010c0000-0000-4000-8000-000000000002',
      type: 'CUSTOM',
      customId: '010c0000-0000-4000-8000-0000000000c1',
      customAddress: address({ addressLine: 'Barn End', formattedAddress: 'Barn End, Esk' }),
      calculatedAddress: address({ formattedAddress: 'Barn End, Esk Valley' }),
    },
    { ...place, id: '010c0000-0000-4000-8000-000000000003', type: 'CUSTOMER' },
  ],
  policy: strictAnswer,
  schedule: carvingSchedule,
  staffResourceIds: [ANA_RESOURCE, GONE_RESOURCE],
  staffDetails: [{ staffMemberId: ANA, name: 'Ana, as named there', image: image('0005', 51, 'Ana') }],
  staffMembers: [{ id: ANA }],
  serviceResources: [
    {
      resourceTypeId: ROOMS,
      resourceTypeName: 'Rooms, as named there',
      resourceIds: [ROOM, GONE_RESOURCE],
      resourceDetails: [{ id: ROOM, name: 'Room, as named there' }],
      resources: [{ id: ROOM }],
    },
  ],
  slug: 'carving-1',
  mainSlug: { name: 'carving-1', custom: true, createdAt: '2023-02-02T00:00:00.222Z' },
  supportedSlugs: [
    { name: 'carve', custom: false, createdAt: '2023-02-01T00:00:00.111Z' },
    { name: 'carving-1', custom: true, createdAt: '2023-02-02T00:00:00.222Z' },
  ],
  urls: { servicePage: page('service'), bookingPage: page('form'), calendarPage: page('calendar') },
  seo: {
    title: 'Carving | Tidewater',
    description: 'Carve a spoon',
    keywords: null,
    tags: [
      tag({ type: 'title', children: 'Carving | Tidewater' }),
      tag({ type: 'meta', props: { name: 'description', content: 'Carve a spoon' } }),
    ],
    preventAutoRedirect: null,
  },
  addOnGroups: [
    {
      id: '0add0900-0000-4000-8000-000000000001',
      name: 'Extras',
      maxNumberOfAddOns: 2,
      addOnIds: ['0add0000-0000-4000-8000-0000000000e1'],
      prompt: 'What else?',
    },
  ],
  addOnDetails: [{ addOnId: '0add0000-0000-4000-8000-0000000000e1', durationInMinutes: 20 }],
  taxableAddressType: 'BILLING',
  primaryResourceTypeId: ROOMS,
  primaryResourceType: roomsAnswer,
  optionsAndVariants: null,
  ...apps,
  extendedFields: { '@tidewater/a': { wood: 'ash' } },
  revision: '12',
  createdAt: '2023-03-01T00:00:00.111Z',
  updatedAt: '2023-03-02T00:00:00.222Z',
  raw: carving,
};

const nothing = { ...nothingOf(carvingAnswer), staffMembers: [] };

export const serviceAnswers = [
  carvingAnswer,
  {
    ...nothing,
    id: TURNING,
    type: 'CLASS',
    name: 'Turning',
    hidden: true,
    defaultCapacity: 8,
    slug: 'turning',
    mainSlug: { name: 'turning', custom: false, createdAt: null },
    seo: {
      title: 'Turning | Tidewater',
      description: null,
      keywords: null,
      tags: [tag({ type: 'title', children: 'Turning | Tidewater' })],
      preventAutoRedirect: null,
    },
    category: { ...nothingOf(carvingAnswer.category), id: GONE_CATEGORY, name: 'Old' },
    formId: NO_FORM,
    payment: {
      ...payment,
      rateType: 'VARIED',
      varied: {
        defaultPrice: pounds('25.00'),
        deposit: pounds('4.00'),
        minPrice: pounds('20.00'),
        maxPrice: pounds('30.00'),
        fullUpfrontPaymentAllowed: false,
      },
      subscription: {
        ...nothingOf(carvingPayment.subscription),
        amountPerBillingCycle: pounds('4.44'),
      },
      options: { online: true, inPerson: true, deposit: false, pricingPlan: false },
    },
    onlineBooking: { enabled: true, requireManualApproval: true, allowMultipleRequests: false },
    policy: looseAnswer,
    schedule: {
      ...schedule,
      firstSessionStart: '2025-05-01T09:00:00.000Z',
      lastSessionEnd: '2025-06-01T11:00:00.000Z',
      sessionDurations: [75],
    },
    optionsAndVariants: turningChoicesAnswer,
    raw: turning,
  },
  {
    ...nothing,
    id: COURSE,
    type: 'COURSE',
    name: 'Joinery',
    slug: 'joinery',
    mainSlug: { name: 'joinery', custom: null, createdAt: null },
    payment: {
      ...payment,
      rateType: 'SUBSCRIPTION',
      subscription: {
        amountPerBillingCycle: pounds('60.00'),
        frequency: 'MONTHLY',
        totalPayments: 6,
        firstChargeDate: 'SCHEDULED',
        recurringStartDate: '2025-07-01T00:00:00.000Z',
        enrollmentFee: pounds('9.50'),
      },
    },
    policy: gonePolicyAnswer,
    schedule: { ...schedule, durationRange: { ...range, unitType: 'DAY', minDays: 2, maxDays: 9 } },
    raw: course,
  },
  {
    ...nothing,
    id: ADVICE,
    type: 'APPOINTMENT',
    slug: 'advice',
    mainSlug: { name: 'advice', custom: null, createdAt: null },
    payment: { ...payment, rateType: 'CUSTOM', customDescription: 'Ask us' },
    schedule: { ...schedule, durationRange: { ...range, unitType: 'HOUR', minMinutes: 35, maxMinutes: 245 } },
    primaryResourceTypeId: GONE_TYPE,
    raw: advice,
  },
  { ...nothing, id: BARE_SERVICE, raw: bareService },
];
