import { DAY, extended, HOUR, iso, peopleCount, personAt, pickAt, randomFor, REST } from '../making.ts';
import { SITE_FACTS, spread, streetOf, when, words, WORKSHOP_LINE } from '../making.ts';
import type { JsonObject, Person, SiteState } from '../making.ts';
import { BOOKINGS_APP, BRANCHES, STAFF_TYPE, staffResourceId } from './booking-world.ts';
import { DEFAULT_FORM, rateType, serviceName, serviceStaff, serviceType } from './service.ts';
import { staffEmail, staffName } from './staff.ts';

const STATUSES = words('CONFIRMED CREATED CANCELED PENDING DECLINED WAITING_LIST');
const PAYMENTS = words('PAID NOT_PAID PARTIALLY_PAID REFUNDED EXEMPT FAILED UNDEFINED');
const OPTIONS = words('ONLINE OFFLINE MEMBERSHIP MEMBERSHIP_OFFLINE UNDEFINED');
const MULTI = words('SEQUENTIAL_BOOKINGS SEPARATE_BOOKINGS PARALLEL_BOOKINGS');
const TIME_ZONES = [SITE_FACTS.timeZone, 'America/New_York', 'Asia/Jerusalem'];
const LOCATIONS = words('OWNER_BUSINESS OWNER_CUSTOM CUSTOM UNDEFINED');
const SELECTIONS = words('SPECIFIC_RESOURCE ANY_RESOURCE NO_SELECTION');
const OLD_ANSWERS: readonly JsonObject[] = [
  { label: 'Anything we should know?', value: 'Linkshänder – "left"', valueType: 'LONG_TEXT' },
  { label: 'Size', value: '', valueType: 'SHORT_TEXT' },
  { label: 'House rules', value: 'true', valueType: 'CHECK_BOX' },
];

const OPENED = Date.UTC(2019, 5, 1, 9);
const TODAY = Date.UTC(2026, 4, 31, 18);

/** What is drawn for a booking, its service first. */
export function drawn({ seed, count }: SiteState, n: number) {
  const random = randomFor(seed, 'booking-plan', n);
  return { random, service: random.int(count('bookingServices')) };
}

/** wire: a booking, without what only an extended booking has. */
export function bookingAt(n: number, site: SiteState) {
  const { count, id, population } = site;
  const { random, service } = drawn(site, n);
  const type = serviceType(service);
  const isCourse = type === 'COURSE';
  // Every fortieth booking was made in the same moment as the one before: they came in one go.
  const created = spread(OPENED, TODAY, count('bookings'), n % 40 === 39 ? n - 1 : n);
  // Most lie behind the site, some ahead of it, and some are records of long ago.
  const start =
    n % 97 === 13
      ? Date.UTC(1968, 9, 1 + (n % 20), 17)
      : created + (1 + random.int(n % 5 === 0 ? 400 : 30)) * DAY;
  const [startDate, endDate] = [iso(start), iso(start + (isCourse ? 56 * DAY : 1.5 * HOUR))];
  const personIndex = random.int(peopleCount(population));
  // The first have each status once; then most are confirmed.
  const status = STATUSES[n] ?? (random.chance(0.6) ? 'CONFIRMED' : random.pick(STATUSES));
  const paymentStatus = PAYMENTS[n] ?? random.pick(PAYMENTS);
  const updated = created + (n % 4 === 0 ? 0 : random.int(200) * HOUR);
  return {
    createdDate: iso(created),
    updatedDate: iso(updated),
    startDate,
    endDate,
    status,
    paymentStatus,
    [REST]: (): JsonObject => {
      const person = personAt(population, personIndex);
      const isMulti = n % 10 === 4 || n % 10 === 5;
      const group = Math.floor(n / 10);
      const selectedPaymentOption = pickAt(OPTIONS, n);
      const addOn = {
        id: id('addOns', service),
        groupId: id('addOnGroups', service),
        ...(n % 12 === 1 ? { durationInMinutes: 15 } : { quantity: 2 }),
        name: 'Clay, 5 kg',
        nameTranslated: 'Ton, 5 kg',
      };
      const locationType = pickAt(LOCATIONS, n);
      const booked = {
        // Some services were deleted, and their bookings still name them.
        serviceId: id(n % 23 === 7 ? 'deletedServices' : 'bookingServices', service),
        scheduleId: id('schedules', service),
        timezone: pickAt(TIME_ZONES, n),
        location: when(locationType !== 'UNDEFINED', {
          id: id('location', 1000 + (n % 2)),
          name: pickAt(BRANCHES, n),
          formattedAddress: WORKSHOP_LINE,
          formattedAddressTranslated: 'Am Alten Speicher 7, 10999 Berlin, Deutschland',
          locationType,
        }),
      };
      // wire: the same moment with or without an offset; without one, it is the time in `timezone`.
      const written = (moment: string): string => (n % 7 === 6 ? moment.slice(0, 19) : moment);
      const selectionMethod = pickAt(SELECTIONS, n);
      const requestedGender = when(selectionMethod === 'ANY_RESOURCE', {
        gender: n % 2 === 0 ? 'ANY_MALE' : 'ANY_FEMALE',
      });
      const resourceTypeId = id('resourceTypes', STAFF_TYPE);
      return {
        ...participants(site, n, service),
        bookedEntity: {
          schedule: when(isCourse, { ...booked, firstSessionStart: startDate, lastSessionEnd: endDate }),
          slot: when(!isCourse, () => ({
            ...booked,
            eventId: when(status !== 'CREATED', `${id('calendarEvents', n)}-2026`),
            sessionId: when(n % 20 === 0, `2mmoW0vwKcSFyxtOfCdKZoL2PDsyWG3fw2loVjs4${n}`),
            startDate: written(startDate),
            endDate: written(endDate),
            resource: resourceOf(site, n, service),
            resourceSelections: when(n % 4 === 3, [{ resourceTypeId, selectionMethod, requestedGender }]),
            allDay: n % 19 === 5,
            ...when(n % 19 === 5, { durationUnitType: 'DAY', durationUnitCount: 3 }),
            ...when(n % 19 === 6, { durationUnitType: 'HOUR', durationUnitCount: 120 }),
          })),
          title: serviceName(service),
          tags: [{ COURSE: 'COURSE', CLASS: 'GROUP', APPOINTMENT: 'INDIVIDUAL' }[type]],
        },
        contactDetails: contactDetails(person, n),
        selectedPaymentOption,
        revision: String(1 + (n % 6)),
        createdBy: createdBy(site, person, n),
        externalUserId: when(n % 15 === 2, `crm-${n}`),
        extendedFields: when(n % 8 === 0, extended('bookings', { source: 'phone ☎', score: 4.505 })),
        doubleBooked: when(n % 31 === 30, true),
        multiServiceBookingInfo: when(isMulti, {
          id: id('multiServiceBookings', group),
          type: pickAt(MULTI, group),
        }),
        formSubmissionId: when(n % 3 === 0, id('formSubmissions', n % 700)),
        formId: isMulti ? DEFAULT_FORM : id('forms', n % 12),
        bookedAddOns: when(n % 6 === 1, [addOn]),
        additionalFields: when(n % 29 === 3, () =>
          OLD_ANSWERS.map((answer, at) => ({ id: id('oldFields', at), ...answer })),
        ),
        appId: BOOKINGS_APP,
        createdByAppId: BOOKINGS_APP,
        depositSelected: when(selectedPaymentOption === 'ONLINE', n % 2 === 0),
      };
    },
  };
}

/** One of two: a number, or a number for each choice of a service with variants. */
function participants({ id }: SiteState, n: number, service: number): JsonObject {
  if (rateType(service) !== 'VARIED') return { totalParticipants: n % 4 === 1 ? 4 : 1 };
  const optionId = id('serviceOption', Math.floor(service / 5));
  const choices: readonly JsonObject[] = [
    { custom: 'Adult' },
    { duration: { minutes: 90, name: '90 min' } },
    { dateTime: { name: 'Weekend' } },
    { participantRange: { name: 'Group' } },
    { choiceId: id('choices', service) },
  ];
  const serviceChoices = [
    { numberOfParticipants: 2, choices: [{ optionId, ...pickAt(choices, n) }] },
    { numberOfParticipants: 1, choices: [{ optionId, custom: 'Child' }] },
  ];
  return { participantsChoices: { serviceChoices: serviceChoices.slice(0, n % 2 === 0 ? 2 : 1) } };
}

function resourceOf(site: SiteState, n: number, service: number): JsonObject | undefined {
  const { id } = site;
  if (n % 16 === 9) return { id: id('deletedResources', n), name: 'Someone who left' };
  if (n % 16 === 10) return { id: id('bookingResources', 0), name: 'Room 1', type: id('resourceTypes', 1) };
  const [staff] = serviceStaff(site, service);
  if (staff === undefined) return undefined;
  return {
    id: staffResourceId(site, staff),
    name: staffName(staff),
    email: staffEmail(staff),
    scheduleId: id('eventsSchedule', staff),
    type: id('resourceTypes', STAFF_TYPE),
  };
}

function contactDetails({ contactId, firstName, lastName, email, phone, addresses }: Person, n: number) {
  const details: JsonObject = { contactId, firstName, lastName, email, phone };
  const address = n % 5 === 0 ? addresses[0] : undefined;
  if (address === undefined) return details;
  const { place, street, number } = address;
  const { country, countryFullname, subdivision, subdivisionFullname, city } = place;
  return {
    ...details,
    countryCode: country,
    fullAddress: {
      ...streetOf(address),
      ...when(place.form === 'parts', { streetAddress: { number, name: street, apt: '' } }),
      countryFullname,
      subdivision,
      subdivisions: when(subdivision !== undefined, [{ code: subdivision, name: subdivisionFullname }]),
      formattedAddress: `${street} ${number}, ${city}`,
      hint: 'second yard',
      geocode: { latitude: place.latitude, longitude: place.longitude },
    },
  };
}

function createdBy({ id }: SiteState, { memberId, contactId, visitorId }: Person, n: number): JsonObject {
  if (n % 9 === 4) return { wixUserId: id('users', 0) };
  if (n % 9 === 5) return { appId: BOOKINGS_APP, contactId };
  return memberId === undefined ? { anonymousVisitorId: visitorId, contactId } : { memberId, contactId };
}
