import type { WireService } from '../../../src/products/bookings/wire.ts';
import {
  ADVICE,
  ANA,
  ANA_RESOURCE,
  BARE_SERVICE,
  BOOKINGS_APP,
  CARVING,
  COURSE,
  FORM,
  GONE_CATEGORY,
  GONE_POLICY,
  GONE_RESOURCE,
  GONE_TYPE,
  LOOSE,
  MEETINGS_APP,
  NO_FORM,
  ROOM,
  ROOMS,
  STRICT,
  TURNING,
  WORKSHOPS,
} from './ids.ts';

const pounds = (value: string) => ({ value, currency: 'GBP' });

export const file = (place: string) => `aa11bb_0123456789abcdef0123456789af${place}~mv2.jpg`;
export const picture = (place: string, width: number, altText: string) => ({
  image: {
    id: file(place),
    url: `https://static.wixstatic.com/media/${file(place)}`,
    width,
    height: width + 1,
    altText,
  },
});

const page = (name: string) => ({ url: `https://tidewater.example/${name}`, relativePath: `/to/${name}` });

/** Wix sends what its types have under another name. */
const resourceDetails = { resourceDetails: { resources: [{ id: ROOM, name: 'Room, as named there' }] } };

/** An appointment with a fixed price; what is left of other kinds of prices does not count. */
export const carving: WireService = {
  id: CARVING,
  appId: BOOKINGS_APP,
  createdByAppId: MEETINGS_APP,
  type: 'APPOINTMENT',
  sortOrder: 3,
  name: 'Carving',
  description: 'A spoon of your own',
  tagLine: 'Bring gloves',
  defaultCapacity: 1,
  media: {
    items: [
      picture('0001', 101, 'A spoon'),
      // A bare id is no address yet.
      { image: { id: file('0002'), url: file('0002'), width: 201, height: 202, altText: 'A knife' } },
    ],
    mainMedia: picture('0003', 301, 'Chips'),
    coverMedia: picture('0004', 401, 'The bench'),
  },
  hidden: false,
  category: { id: WORKSHOPS, name: 'Workshops', sortOrder: 5 },
  form: { id: FORM },
  payment: {
    rateType: 'FIXED',
    fixed: { price: pounds('40.00'), deposit: pounds('10.50'), fullUpfrontPaymentAllowed: true },
    varied: { defaultPrice: pounds('1.11'), deposit: pounds('2.22') },
    subscription: { amountPerBillingCycle: pounds('3.33') },
    options: { online: true, inPerson: false, deposit: true, pricingPlan: false },
    pricingPlanIds: ['0917a500-0000-4000-8000-000000000001'],
    addOnOption: 'IN_PERSON',
    discountInfo: { discountName: 'Spring', priceAfterDiscount: pounds('36.00') },
  },
  onlineBooking: { enabled: true, requireManualApproval: false, allowMultipleRequests: true },
  conferencing: { enabled: true },
  locations: [
    {
      id: '010c0000-0000-4000-8000-000000000001',
      type: 'BUSINESS',
      business: {
        id: '010c0000-0000-4000-8000-0000000000b1',
        name: 'Quayside',
        default: true,
        address: {
          streetAddress: { number: '3', name: 'Quay Street', apt: 'C' },
          city: 'Whitby',
          subdivision: 'GB-NYK',
          postalCode: 'YO21 1DQ',
          country: 'GB',
          formattedAddress: '3C Quay Street, Whitby',
        },
        email: 'quay@tidewater.example',
        phone: '+441947000001',
      },
      calculatedAddress: { addressLine: '3 Quay St', formattedAddress: '3C Quay St, Whitby YO21' },
    },
    {
      id: '010c0000-0000-4000-8000-000000000002',
      type: 'CUSTOM',
      custom: {
        id: '010c0000-0000-4000-8000-0000000000c1',
        address: { addressLine: 'Barn End', formattedAddress: 'Barn End, Esk' },
      },
      calculatedAddress: { formattedAddress: 'Barn End, Esk Valley' },
    },
    { id: '010c0000-0000-4000-8000-000000000003', type: 'CUSTOMER' },
  ],
  bookingPolicy: {
    id: STRICT,
    createdDate: '2023-01-01T00:00:00.111Z',
    updatedDate: '2023-01-02T00:00:00.222Z',
    name: 'Strict',
    customPolicyDescription: { enabled: true, description: 'Be on time' },
    default: true,
    limitEarlyBookingPolicy: { enabled: true, earliestBookingInMinutes: 525600 },
    limitLateBookingPolicy: { enabled: false, latestBookingInMinutes: 45 },
    bookAfterStartPolicy: { enabled: false },
    cancellationPolicy: {
      enabled: true,
      limitLatestCancellation: false,
      latestCancellationInMinutes: 1440,
      allowAnonymous: true,
    },
    reschedulePolicy: {
      enabled: true,
      limitLatestReschedule: true,
      latestRescheduleInMinutes: 720,
      allowAnonymous: false,
    },
    waitlistPolicy: { enabled: false, capacity: 4, reservationTimeInMinutes: 31 },
    participantsPolicy: { maxParticipantsPerBooking: 7 },
    resourcesPolicy: { enabled: true, autoAssignAllowed: false },
    cancellationFeePolicy: {
      enabled: true,
      cancellationWindows: [
        { amount: pounds('5.00'), startInMinutes: 120 },
        { percentage: '50.5', startInMinutes: 240 },
      ],
    },
    saveCreditCardPolicy: { enabled: false },
  },
  schedule: {
    id: '05c4e000-0000-4000-8000-000000000001',
    availabilityConstraints: {
      durations: [{ minutes: 90 }],
      sessionDurations: [91],
      timeBetweenSessions: 15,
    },
  },
  staffMemberIds: [ANA_RESOURCE, GONE_RESOURCE],
  staffMemberDetails: {
    staffMembers: [
      { staffMemberId: ANA, name: 'Ana, as named there', mainMedia: picture('0005', 51, 'Ana') },
    ],
  },
  serviceResources: [
    {
      resourceType: { id: ROOMS, name: 'Rooms, as named there' },
      resourceIds: { values: [ROOM, GONE_RESOURCE] },
      ...resourceDetails,
    },
  ],
  supportedSlugs: [
    { name: 'carve', custom: false, createdDate: '2023-02-01T00:00:00.111Z' },
    { name: 'carving-1', custom: true, createdDate: '2023-02-02T00:00:00.222Z' },
  ],
  mainSlug: { name: 'carving-1', custom: true, createdDate: '2023-02-02T00:00:00.222Z' },
  urls: { servicePage: page('service'), bookingPage: page('form'), calendarPage: page('calendar') },
  extendedFields: { namespaces: { '@tidewater/a': { wood: 'ash' } } },
  seoData: {
    tags: [
      { type: 'title', children: 'Carving | Tidewater' },
      { type: 'meta', props: { name: 'description', content: 'Carve a spoon' } },
    ],
  },
  createdDate: '2023-03-01T00:00:00.111Z',
  updatedDate: '2023-03-02T00:00:00.222Z',
  revision: '12',
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
  taxableAddress: { taxableAddressType: 'BILLING' },
  primaryResourceType: ROOMS,
};

/** A class whose price depends on what is chosen; the lengths that an appointment has are none of it. */
export const turning: WireService = {
  id: TURNING,
  type: 'CLASS',
  name: 'Turning',
  hidden: true,
  defaultCapacity: 8,
  mainSlug: { name: 'turning', custom: false },
  seoData: { tags: [{ type: 'title', children: 'Turning | Tidewater' }] },
  category: { id: GONE_CATEGORY, name: 'Old' },
  form: { id: NO_FORM },
  payment: {
    rateType: 'VARIED',
    varied: {
      defaultPrice: pounds('25.00'),
      deposit: pounds('4.00'),
      minPrice: pounds('20.00'),
      maxPrice: pounds('30.00'),
      fullUpfrontPaymentAllowed: false,
    },
    subscription: { amountPerBillingCycle: pounds('4.44') },
    options: { online: true, inPerson: true, deposit: false, pricingPlan: false },
  },
  onlineBooking: { enabled: true, requireManualApproval: true, allowMultipleRequests: false },
  bookingPolicy: {
    id: LOOSE,
    customPolicyDescription: { enabled: true },
    default: false,
    limitEarlyBookingPolicy: { enabled: false },
    limitLateBookingPolicy: { enabled: true },
    bookAfterStartPolicy: { enabled: false },
    waitlistPolicy: { enabled: true },
    resourcesPolicy: { enabled: true, autoAssignAllowed: false },
    cancellationFeePolicy: { autoCollectFeeEnabled: false },
  },
  schedule: {
    firstSessionStart: '2025-05-01T09:00:00.000Z',
    lastSessionEnd: '2025-06-01T11:00:00.000Z',
    availabilityConstraints: { sessionDurations: [75] },
  },
};

/** A course that is paid in instalments. */
export const course: WireService = {
  id: COURSE,
  type: 'COURSE',
  name: 'Joinery',
  mainSlug: { name: 'joinery' },
  payment: {
    rateType: 'SUBSCRIPTION',
    subscription: {
      amountPerBillingCycle: pounds('60.00'),
      frequency: 'MONTHLY',
      totalPayments: 6,
      firstChargeDate: 'SCHEDULED',
      recurringStartDate: '2025-07-01T00:00:00.000Z',
      enrollmentFeeAmount: pounds('9.50'),
    },
  },
  bookingPolicy: {
    id: GONE_POLICY,
    customPolicyDescription: { enabled: false },
    default: false,
    limitEarlyBookingPolicy: { enabled: true },
    limitLateBookingPolicy: { enabled: true },
    bookAfterStartPolicy: { enabled: true },
    waitlistPolicy: { enabled: false },
    resourcesPolicy: { enabled: true, autoAssignAllowed: false },
    cancellationFeePolicy: { enabled: false, autoCollectFeeEnabled: true },
    saveCreditCardPolicy: { enabled: false },
  },
  schedule: {
    availabilityConstraints: {
      durationRange: { unitType: 'DAY', dayOptions: { minDurationInDays: 2, maxDurationInDays: 9 } },
    },
  },
};

/** Priced by a text, and without a name. */
export const advice: WireService = {
  id: ADVICE,
  type: 'APPOINTMENT',
  mainSlug: { name: 'advice' },
  payment: { rateType: 'CUSTOM', custom: { description: 'Ask us' } },
  schedule: {
    availabilityConstraints: {
      durationRange: {
        unitType: 'HOUR',
        hourOptions: { minDurationInMinutes: 35, maxDurationInMinutes: 245 },
      },
    },
  },
  primaryResourceType: GONE_TYPE,
};

export const bareService: WireService = { id: BARE_SERVICE };
