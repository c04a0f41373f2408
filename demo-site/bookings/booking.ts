import type { JsonObject } from '../json.ts';
import { personAt } from '../people.ts';
import type { Person } from '../people.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { BookingPlan } from './booking-plan.ts';
import { bookedServiceId, bookingPlan } from './booking-plan.ts';
import type { BookingWorld } from './booking-world.ts';
import { iso, staffResourceId } from './booking-world.ts';
import { DEFAULT_FORM, serviceName, serviceStaff } from './service.ts';
import { rateType } from './service-payment.ts';
import { BOOKINGS_APP, STAFF_TYPE } from './small-sets.ts';
import { staffName } from './staff.ts';

const OPTIONS = ['ONLINE', 'OFFLINE', 'MEMBERSHIP', 'MEMBERSHIP_OFFLINE', 'UNDEFINED'];
const MULTI = ['SEQUENTIAL_BOOKINGS', 'SEPARATE_BOOKINGS', 'PARALLEL_BOOKINGS'];

/** wire: the booking with this index, without what only an extended booking has. */
export function bookingAt(world: BookingWorld, index: number): JsonObject {
  const plan = bookingPlan(world, index);
  const person = personAt(world.population, plan.person);
  const isMulti = index % 10 === 4 || index % 10 === 5;
  return {
    id: world.id('bookings', index),
    ...participants(world, plan),
    bookedEntity: bookedEntity(world, plan),
    contactDetails: contactDetails(person, index),
    status: plan.status,
    paymentStatus: plan.paymentStatus,
    selectedPaymentOption: OPTIONS[index % OPTIONS.length],
    createdDate: iso(plan.createdMs),
    updatedDate: iso(plan.updatedMs),
    startDate: iso(plan.startMs),
    endDate: iso(plan.endMs),
    revision: String(1 + (index % 6)),
    createdBy: createdBy(world, person, index),
    ...(index % 15 === 2 ? { externalUserId: `crm-${index}` } : {}),
    ...(index % 8 === 0
      ? { extendedFields: { namespaces: { '@demo/bookings': { source: 'phone ☎', score: 4.505 } } } }
      : {}),
    ...(index % 31 === 30 ? { doubleBooked: true } : {}),
    ...(isMulti
      ? {
          multiServiceBookingInfo: {
            id: world.id('multiServiceBookings', Math.floor(index / 10)),
            type: MULTI[Math.floor(index / 10) % MULTI.length],
          },
        }
      : {}),
    ...(index % 3 === 0 ? { formSubmissionId: world.id('formSubmissions', index % 700) } : {}),
    formId: isMulti ? DEFAULT_FORM : world.id('forms', index % 12),
    ...(index % 6 === 1
      ? {
          bookedAddOns: [
            {
              id: world.id('addOns', plan.service),
              groupId: world.id('addOnGroups', plan.service),
              ...(index % 12 === 1 ? { durationInMinutes: 15 } : { quantity: 2 }),
              name: 'Clay, 5 kg',
              nameTranslated: 'Ton, 5 kg',
            },
          ],
        }
      : {}),
    ...(index % 29 === 3
      ? {
          additionalFields: [
            {
              id: world.id('oldFields', 0),
              label: 'Anything we should know?',
              value: 'Linkshänder – "left"',
              valueType: 'LONG_TEXT',
            },
            { id: world.id('oldFields', 1), label: 'Size', value: '', valueType: 'SHORT_TEXT' },
            { id: world.id('oldFields', 2), label: 'House rules', value: 'true', valueType: 'CHECK_BOX' },
          ],
        }
      : {}),
    appId: BOOKINGS_APP,
    createdByAppId: BOOKINGS_APP,
    ...(OPTIONS[index % OPTIONS.length] === 'ONLINE' ? { depositSelected: index % 2 === 0 } : {}),
  };
}

/** One of two: a number, or a number for each choice of a service with variants. */
function participants(world: BookingWorld, { index, service }: BookingPlan): JsonObject {
  if (rateType(service) !== 'VARIED') return { totalParticipants: 1 + (index % 4 === 1 ? 3 : 0) };
  const optionId = world.id('serviceOption', Math.floor(service / 5));
  const choices: readonly JsonObject[] = [
    { custom: 'Adult' },
    { duration: { minutes: 90, name: '90 min' } },
    { dateTime: { name: 'Weekend' } },
    { participantRange: { name: 'Group' } },
    { choiceId: world.id('choices', service) },
  ];
  return {
    participantsChoices: {
      serviceChoices: [
        { numberOfParticipants: 2, choices: [{ optionId, ...choices[index % choices.length] }] },
        ...(index % 2 === 0 ? [{ numberOfParticipants: 1, choices: [{ optionId, custom: 'Child' }] }] : []),
      ],
    },
  };
}

const TIME_ZONES = [SITE_FACTS.timeZone, 'America/New_York', 'Asia/Jerusalem'];
const LOCATIONS = ['OWNER_BUSINESS', 'OWNER_CUSTOM', 'CUSTOM', 'UNDEFINED'];

function bookedEntity(world: BookingWorld, plan: BookingPlan): JsonObject {
  const { index, service, type } = plan;
  const timezone = TIME_ZONES[index % TIME_ZONES.length];
  const locationType = LOCATIONS[index % LOCATIONS.length];
  const location =
    locationType === 'UNDEFINED'
      ? undefined
      : {
          id: world.id('location', 1000 + (index % 2)),
          name: ['Workshop', 'High street'][index % 2],
          formattedAddress: 'Am Alten Speicher 7, 10999 Berlin, Germany',
          formattedAddressTranslated: 'Am Alten Speicher 7, 10999 Berlin, Deutschland',
          locationType,
        };
  const serviceId = bookedServiceId(world, plan);
  const scheduleId = world.id('schedules', service);
  if (type === 'COURSE')
    return {
      schedule: {
        scheduleId,
        serviceId,
        ...(location === undefined ? {} : { location }),
        timezone,
        firstSessionStart: iso(plan.startMs),
        lastSessionEnd: iso(plan.endMs),
      },
      title: serviceName(service),
      tags: ['COURSE'],
    };
  const [staff] = serviceStaff(world, service);
  const resource =
    index % 16 === 9
      ? { id: world.id('deletedResources', index), name: 'Someone who left' }
      : index % 16 === 10
        ? { id: world.id('bookingResources', 0), name: 'Room 1', type: world.id('resourceTypes', 1) }
        : staff === undefined
          ? undefined
          : {
              id: staffResourceId(world, staff),
              name: staffName(staff),
              email: `staff${staff % 7}@example.com`,
              scheduleId: world.id('eventsSchedule', staff),
              type: world.id('resourceTypes', STAFF_TYPE),
            };
  return {
    slot: {
      serviceId,
      scheduleId,
      ...(plan.status === 'CREATED' ? {} : { eventId: `${world.id('calendarEvents', index)}-2026` }),
      ...(index % 20 === 0 ? { sessionId: `2mmoW0vwKcSFyxtOfCdKZoL2PDsyWG3fw2loVjs4${index}` } : {}),
      // wire: the same moment with or without an offset; without one, it is the time in `timezone`.
      startDate: index % 7 === 6 ? iso(plan.startMs).slice(0, 19) : iso(plan.startMs),
      endDate: index % 7 === 6 ? iso(plan.endMs).slice(0, 19) : iso(plan.endMs),
      timezone,
      ...(resource === undefined ? {} : { resource }),
      ...(location === undefined ? {} : { location }),
      ...(index % 4 === 3 ? { resourceSelections: selections(world, index) } : {}),
      allDay: index % 19 === 5,
      ...(index % 19 === 5 ? { durationUnitType: 'DAY', durationUnitCount: 3 } : {}),
      ...(index % 19 === 6 ? { durationUnitType: 'HOUR', durationUnitCount: 120 } : {}),
    },
    title: serviceName(service),
    tags: [type === 'CLASS' ? 'GROUP' : 'INDIVIDUAL'],
  };
}

function selections(world: BookingWorld, index: number): JsonObject[] {
  const resourceTypeId = world.id('resourceTypes', STAFF_TYPE);
  const method = ['SPECIFIC_RESOURCE', 'ANY_RESOURCE', 'NO_SELECTION'][index % 3];
  return [
    {
      resourceTypeId,
      selectionMethod: method,
      ...(method === 'ANY_RESOURCE'
        ? { requestedGender: { gender: index % 2 === 0 ? 'ANY_MALE' : 'ANY_FEMALE' } }
        : {}),
    },
  ];
}

function contactDetails(person: Person, index: number): JsonObject {
  const [address] = person.addresses;
  return {
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    firstName: person.firstName,
    ...(person.lastName === undefined ? {} : { lastName: person.lastName }),
    ...(person.email === undefined ? {} : { email: person.email }),
    ...(person.phone === undefined ? {} : { phone: person.phone }),
    ...(address === undefined || index % 5 !== 0
      ? {}
      : {
          countryCode: address.place.country,
          fullAddress: {
            ...(address.place.form === 'parts'
              ? { streetAddress: { number: address.number, name: address.street, apt: '' } }
              : { addressLine: `${address.street} ${address.number}` }),
            ...(address.secondLine === undefined ? {} : { addressLine2: address.secondLine }),
            country: address.place.country,
            countryFullname: address.place.countryFullname,
            ...(address.place.subdivision === undefined
              ? {}
              : {
                  subdivision: address.place.subdivision,
                  subdivisions: [
                    { code: address.place.subdivision, name: address.place.subdivisionFullname },
                  ],
                }),
            city: address.place.city,
            ...(address.place.postalCode === undefined ? {} : { postalCode: address.place.postalCode }),
            formattedAddress: `${address.street} ${address.number}, ${address.place.city}`,
            hint: 'second yard',
            geocode: { latitude: address.place.latitude, longitude: address.place.longitude },
          },
        }),
  };
}

function createdBy(world: BookingWorld, person: Person, index: number): JsonObject {
  const contact = person.contactId === undefined ? {} : { contactId: person.contactId };
  if (index % 9 === 4) return { wixUserId: world.id('users', 0) };
  if (index % 9 === 5) return { appId: BOOKINGS_APP, ...contact };
  if (person.memberId !== undefined) return { memberId: person.memberId, ...contact };
  return { anonymousVisitorId: person.visitorId, ...contact };
}
