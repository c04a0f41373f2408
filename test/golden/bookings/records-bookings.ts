import type { WireExtendedBooking } from '../../../src/products/bookings/wire.ts';
import {
  ANA_RESOURCE,
  BARE_BOOKING,
  BOOKINGS_APP,
  CARVING,
  COURSE,
  COURSE_BOOKING,
  FORM,
  GONE_RESOURCE,
  GONE_SERVICE,
  GROUP_BOOKING,
  HER_BOOKING,
  LOST_BOOKING,
  MEETINGS_APP,
  MEMBER,
  NO_FORM,
  ORDER,
  PAID_BOOKING,
  PEOPLE,
  SUBMISSION,
  TURNING,
  WANDA,
} from './ids.ts';

/** An appointment of a contact, without an order, as one of several services. */
export const herBooking: WireExtendedBooking = {
  booking: {
    id: HER_BOOKING,
    totalParticipants: 2,
    bookedEntity: {
      title: 'Carving, as it was',
      tags: ['INDIVIDUAL'],
      slot: {
        serviceId: CARVING,
        scheduleId: '05c4e000-0000-4000-8000-0000000000d1',
        eventId: 'event-1',
        sessionId: 'session-1',
        startDate: '2025-04-01T10:00:00',
        endDate: '2025-04-01T11:30:00',
        timezone: 'Europe/London',
        allDay: false,
        resource: {
          id: ANA_RESOURCE,
          name: 'Ana, as she was',
          email: 'ana.then@tidewater.example',
          scheduleId: '05c4e000-0000-4000-8000-0000000000d2',
          type: PEOPLE,
        },
        location: {
          id: '010c0000-0000-4000-8000-0000000000d1',
          name: 'Quayside, as it was',
          formattedAddress: '3 Quay',
          formattedAddressTranslated: 'Cais 3',
          locationType: 'OWNER_BUSINESS',
        },
        resourceSelections: [
          {
            resourceTypeId: PEOPLE,
            selectionMethod: 'ANY_RESOURCE',
            requestedGender: { gender: 'ANY_FEMALE' },
          },
        ],
        durationUnitType: 'HOUR',
        durationUnitCount: 92,
      },
    },
    contactDetails: {
      contactId: WANDA,
      firstName: 'Wanda B',
      lastName: 'Wright B',
      email: 'Wanda.B@Tidewater.example',
      phone: '020 7946 0777',
      countryCode: 'GB',
      timeZone: 'Europe/Lisbon',
      fullAddress: {
        addressLine: '12b Harbour Road',
        addressLine2: 'Loft',
        city: 'York',
        subdivision: 'GB-YOR',
        subdivisions: [{ code: 'GB-YOR', name: 'City of York' }],
        postalCode: 'YO1 7HH',
        country: 'GB',
        countryFullname: 'Great Britain',
        formattedAddress: '12b Harbour Road, York',
        hint: 'Green door',
        geocode: { latitude: 53.96, longitude: -1.08 },
      },
    },
    additionalFields: [
      {
        id: '0add0f00-0000-4000-8000-000000000001',
        label: 'Left-handed?',
        value: 'true',
        valueType: 'CHECK_BOX',
      },
    ],
    status: 'CONFIRMED',
    paymentStatus: 'NOT_PAID',
    selectedPaymentOption: 'OFFLINE',
    createdDate: '2025-01-01T00:00:00.111Z',
    updatedDate: '2025-01-02T00:00:00.222Z',
    startDate: '2025-04-01T09:00:00.333Z',
    endDate: '2025-04-01T10:30:00.444Z',
    externalUserId: 'ext-1',
    revision: '81',
    createdBy: { memberId: MEMBER, contactId: WANDA },
    extendedFields: { namespaces: { '@tidewater/h': { seen: 1 } } },
    doubleBooked: true,
    multiServiceBookingInfo: { id: '0a510000-0000-4000-8000-000000000001', type: 'PARALLEL_BOOKINGS' },
    formSubmissionId: SUBMISSION,
    formId: FORM,
    bookedAddOns: [
      {
        id: '0add0000-0000-4000-8000-0000000000e1',
        groupId: '0add0900-0000-4000-8000-000000000001',
        name: 'Wax',
        nameTranslated: 'Cera',
        durationInMinutes: 20,
        quantity: 3,
      },
    ],
    appId: BOOKINGS_APP,
    createdByAppId: MEETINGS_APP,
    depositSelected: false,
  },
  allowedActions: { cancel: true, reschedule: false },
  attendance: { id: '0a77e000-0000-4000-8000-000000000001', status: 'NOT_ATTENDED', numberOfAttendees: 1 },
  conferencingDetails: { guestUrl: 'https://meet.example/carving', password: 'adze' },
  bookingPolicySettings: { cancellationFeeEnabled: true },
  bookingFeeDetails: { cancellationFeeStatus: 'APPLIED_TO_ORDER' },
  formSubmissions: [
    { key: 'wood_1', label: 'Wood', value: 'Ash', fieldId: '0f1e1d00-0000-4000-8000-000000000001' },
  ],
};

/** A class that was paid with an order, by somebody who is no contact. */
export const paidBooking: WireExtendedBooking = {
  booking: {
    id: PAID_BOOKING,
    participantsChoices: {
      serviceChoices: [
        {
          numberOfParticipants: 4,
          choices: [
            {
              optionId: '00971000-0000-4000-8000-000000000001',
              choiceId: '00972000-0000-4000-8000-000000000001',
              custom: 'Ash',
            },
            {
              optionId: '00971000-0000-4000-8000-000000000004',
              dateTime: { name: 'Evenings' },
            },
          ],
        },
        { numberOfParticipants: 1 },
      ],
    },
    bookedEntity: {
      title: 'Turning, as it was',
      slot: {
        serviceId: TURNING,
        allDay: true,
        resource: { id: GONE_RESOURCE },
        location: { formattedAddress: 'Somewhere in Esk', locationType: 'CUSTOM' },
      },
    },
    contactDetails: { firstName: 'Gus', lastName: 'Gast', email: 'Gus@Example.org', phone: '+965 2555 0142' },
    status: 'PENDING',
    paymentStatus: 'PAID',
    selectedPaymentOption: 'ONLINE',
    createdDate: '2025-02-01T00:00:00.111Z',
    createdBy: { wixUserId: '0e5e4000-0000-4000-8000-000000000002' },
    doubleBooked: true,
    depositSelected: true,
  },
  allowedActions: { cancel: false, reschedule: true },
  bookingPolicySettings: { cancellationFeeEnabled: false },
  order: {
    id: ORDER,
    number: '10107',
    status: 'APPROVED',
    paymentStatus: 'PARTIALLY_REFUNDED',
    totalPrice: { amount: '99.00' },
    bookingPrice: { amount: '88.00' },
    bookingPriceDescription: { original: 'By the hour', translated: 'À hora' },
    balance: { amount: '11.00' },
    currency: 'EUR',
  },
  waiver: {
    id: '0a1e4000-0000-4000-8000-000000000001',
    waiverTemplateId: '0a1e4000-0000-4000-8000-000000000002',
    contactId: WANDA,
    status: 'SIGNED',
  },
  transactions: {
    chargedMembershipPaymentDetails: {
      name: { original: 'Gold', translated: 'Ouro' },
      expirationDate: '2026-01-01T00:00:00.555Z',
      credits: { total: 10, remaining: 7 },
    },
    refundSumAmounts: '12.34',
  },
};

/** A course, in instalments and canceled, by the same person in other letters. */
export const courseBooking: WireExtendedBooking = {
  booking: {
    id: COURSE_BOOKING,
    totalParticipants: 1,
    bookedEntity: {
      title: 'Joinery, as it was',
      tags: ['COURSE'],
      schedule: {
        scheduleId: '05c4e000-0000-4000-8000-0000000000e1',
        serviceId: COURSE,
        location: { name: 'Barn End', locationType: 'OWNER_CUSTOM' },
        timezone: 'Asia/Kuwait',
        firstSessionStart: '2025-09-01T18:00:00',
        lastSessionEnd: '2025-12-01T20:00:00',
      },
    },
    contactDetails: {
      email: 'gus@example.org',
      fullAddress: { streetAddress: { number: '9', name: 'Mill Lane', apt: 'F' }, country: 'IE' },
    },
    status: 'CANCELED',
    paymentStatus: 'PARTIALLY_PAID',
    createdDate: '2025-03-01T00:00:00.111Z',
    createdBy: { anonymousVisitorId: '0a909000-0000-4000-8000-000000000002' },
    additionalFields: [{ label: 'Why?', value: 'For fun', valueType: 'SHORT_TEXT' }],
    formId: NO_FORM,
  },
  subscriptionInfo: {
    currentCycle: 2,
    totalCycles: 6,
    billingFrequency: 'MONTHLY',
    subscriptionId: '05b50000-0000-4000-8000-000000000001',
    status: 'ACTIVE',
    cyclePrice: { amount: '60.00', currency: 'GBP' },
  },
};

/** Several people, of whom none left an address. */
export const groupBooking: WireExtendedBooking = {
  booking: {
    id: GROUP_BOOKING,
    participantsChoices: { serviceChoices: [{ numberOfParticipants: 2 }, { numberOfParticipants: 3 }] },
    bookedEntity: { slot: { serviceId: CARVING } },
    contactDetails: { firstName: 'Group', fullAddress: { formattedAddress: '9 Mill Lane, Galway' } },
    status: 'WAITING_LIST',
    paymentStatus: 'EXEMPT',
    createdDate: '2025-04-01T00:00:00.111Z',
    createdBy: { appId: MEETINGS_APP },
  },
};

/** Of a service that was deleted. */
export const lostBooking: WireExtendedBooking = {
  booking: {
    id: LOST_BOOKING,
    bookedEntity: { slot: { serviceId: GONE_SERVICE } },
    status: 'DECLINED',
    createdDate: '2025-05-01T00:00:00.111Z',
  },
};

/** Of nothing, for nobody. */
export const bareBooking: WireExtendedBooking = {
  booking: { id: BARE_BOOKING, createdDate: '2025-06-01T00:00:00.111Z' },
};
