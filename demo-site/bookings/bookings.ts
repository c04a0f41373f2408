import { BY_ID, cursorMetadata, denied, entitySets, fieldSpecs, flagAt, invalidField } from '../making.ts';
import { isList, isObject, NEWEST_FIRST, objectAt, offsetMetadata, partsAskedFor } from '../making.ts';
import { recordRoutes, sdkSpec, served, WixFault } from '../making.ts';
import type { DemoPermission, DemoProduct, DemoRequest, FieldSpecs, Json, JsonObject } from '../making.ts';
import type { RecordRoutes, Route, SiteState } from '../making.ts';
import { bookingAt } from './booking.ts';
import { extendedBooking, UNPUBLISHED } from './extended-booking.ts';
import { serviceAt } from './service.ts';
import { smallSets } from './small-sets.ts';
import { resourceAt, staffMemberAt } from './staff.ts';

const EQUAL = ['$eq', '$ne', '$in'] as const;
const RANGE = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin'] as const;
const BOOKED = ['slot', 'schedule'].flatMap((kind) =>
  ['serviceId', 'scheduleId', 'location.id', 'location.locationType'].map((field) => `${kind}.${field}`),
);

// Filters name the arm of a one-of, which the record does not.
function within(name: string, path: string, fields: readonly string[]): FieldSpecs {
  return Object.fromEntries(
    fields.map((field) => [
      `${name}.${field}`,
      { operators: EQUAL, sort: 'NONE', path: `${path}.${field}` } as const,
    ]),
  );
}

const BOOKING_QUERY = sdkSpec(
  'bookings_extended-bookings/ExtendedBookingQuery',
  { defaultSort: NEWEST_FIRST },
  {
    paging: 'both',
    fields: {
      ...fieldSpecs(['id', 'status', 'paymentStatus'], 'BOTH', EQUAL),
      ...fieldSpecs(['createdDate', 'updatedDate', 'startDate', 'endDate'], 'BOTH', RANGE),
      ...fieldSpecs(['selectedPaymentOption', 'externalUserId', 'createdBy.contactId'], 'NONE', EQUAL),
      ...fieldSpecs(['contactDetails.contactId', 'contactDetails.email'], 'NONE', EQUAL),
      ...fieldSpecs(['doubleBooked'], 'NONE', ['$eq', '$ne']),
      ...fieldSpecs(['bookedEntity.tags'], 'NONE', ['$hasAll', '$hasSome']),
      ...within('bookedEntity.item', 'bookedEntity', BOOKED),
      ...within('bookedEntity.item', 'bookedEntity', ['slot.sessionId', 'slot.eventId', 'slot.resource.id']),
      ...within('createdBy.id', 'createdBy', ['appId', 'wixUserId', 'memberId', 'anonymousVisitorId']),
    },
    because: 'the types declare none: the page "Supported filters" of the documentation lists them',
  },
);

/** Bookings; there is no way to get one by its id but a filter. By default they are paged by cursor. */
const bookingRoutes: readonly Route[] = recordRoutes({
  needs: { permission: 'BOOKINGS_PARTICIPANTS', app: 'BOOKINGS', check: checkFlags },
  records: 'bookings',
  bases: ['/_api/bookings-reader/v2/extended-bookings', '/bookings/bookings-reader/v2/extended-bookings'],
  plural: 'extendedBookings',
  singular: 'extendedBooking',
  query: {
    spec: BOOKING_QUERY,
    asked: (query, { site }) => ({
      ...query,
      ...('filter' in query ? { filter: heard(site, query['filter']) } : {}),
      ...(isObject(query['paging']) ? {} : { cursorPaging: objectAt(query, 'cursorPaging') }),
    }),
    page: (result, query) =>
      isObject(query['paging'])
        ? offsetMetadata(result)
        : {
            ...cursorMetadata(result),
            // wire: the total comes with the first page only; a page that a cursor leads to has none.
            total: objectAt(query, 'cursorPaging')['cursor'] === undefined ? result.total : undefined,
            tooManyToCount: false,
          },
  },
  count: { check: false, asked: ({ filter }, { site }) => ({ filter: heard(site, filter) }) },
  shown: (booking, { site, body }) => {
    const { bookings } = site.records;
    const serial = bookings.serialAt(bookings.indexOf(String(booking['id'])) ?? 0);
    return extendedBooking(site, booking, serial, body);
  },
});

/** What some flags need beyond the permission to read bookings. */
const FLAG_PERMISSIONS: readonly (readonly [flag: string, permission: DemoPermission])[] = [
  ['withEcomOrder', 'ORDERS'],
  ['withEcomTransactions', 'ORDERS'],
  ['withBookingPolicySettings', 'BOOKINGS_POLICY_SNAPSHOTS'],
  ['withBookingFeeDetails', 'BOOKINGS_FEES'],
];

function checkFlags(request: DemoRequest): void {
  const { site, body } = request;
  if (FLAG_PERMISSIONS.some(([flag, permission]) => flagAt(body, flag) && !site.may(permission)))
    throw denied(request);
  const unknown = UNPUBLISHED.find((flag) => flagAt(body, flag));
  if (unknown !== undefined && site.assumptions.bookingsUnpublishedFlags === 'refused')
    throw invalidField(unknown, 'is not known', 'OTHER');
}

/** wire: of several conditions on one field, only the first counts, and nothing says so. */
function heard(site: SiteState, filter: Json | undefined): Json | undefined {
  if (!site.assumptions.bookingsFilterOnce || !isObject(filter)) return filter;
  return withoutRepetitions(filter, new Set());
}

function withoutRepetitions(filter: JsonObject, seen: Set<string>): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    if (key === '$and' && isList(value)) {
      kept[key] = value.filter(isObject).map((branch) => withoutRepetitions(branch, seen));
    } else if (!seen.has(key)) {
      seen.add(key);
      kept[key] = value;
    }
  }
  return kept;
}

const SERVICES = { permission: 'BOOKINGS_SERVICES', app: 'BOOKINGS' } as const;
const STAFF = { permission: 'BOOKINGS_STAFF', app: 'BOOKINGS' } as const;
const STAFF_V2 = ['/bookings/staff/v2/staff-members', '/bookings/v2/staff-members'];
const RESOURCES = { permission: 'BOOKINGS_RESOURCES', app: 'BOOKINGS' } as const;

/** The maximum of a page is not documented. Default order: by time of creation, which cannot be asked for. */
const WHOLE = { defaultLimit: 100, maxSort: 50 };

const OPTIONS_QUERY = sdkSpec(
  'bookings_service-options-and-variants/ServiceOptionsAndVariantsQuery',
  { ...BY_ID, maxSort: 10 },
  {
    paging: 'both',
    because: 'its request has both kinds of paging, and its answer the total of a page by offset',
  },
);

/** Services with what belongs to them: categories, policies, options and variants; staff members and resources. */
const serviceRoutes: readonly Route[] = [
  ...recordRoutes({
    ...served(['/_api/bookings/v2/services', '/bookings/v2/services'], SERVICES, 'services', 'service'),
    records: 'bookingServices',
    query: {
      spec: sdkSpec('bookings_services/ServiceQuery', WHOLE),
      page: (result) => ({ ...offsetMetadata(result), cursors: {} }),
    },
    count: true,
    get: 'SERVICE_NOT_FOUND',
    // wire: what a service has only when it is asked for.
    shown: partsAskedFor('conditionalFields', {
      STAFF_MEMBER_DETAILS: 'staffMemberDetails',
      DISCOUNT_INFO_DETAILS: 'payment.discountInfo',
      RESOURCE_TYPE_DETAILS: 'serviceResources.resourceType.name',
      RESOURCE_DETAILS: 'serviceResources.resourceDetails',
    }),
  }),
  ...recordRoutes({
    ...served(['/bookings/v2/categories'], SERVICES, 'categories', 'category'),
    records: (site) => smallSets(site).categories,
    query: sdkSpec('bookings_categories-v-2/CategoryQuery', BY_ID),
    byGet: true,
  }),
  ...recordRoutes({
    ...served(['/bookings/v1/booking-policies'], SERVICES, 'bookingPolicies', 'bookingPolicy'),
    records: (site) => smallSets(site).policies,
    query: sdkSpec('bookings_booking-policies/BookingPolicyQuery', { ...BY_ID, maxSort: 10 }),
  }),
  ...recordRoutes({
    ...served(
      ['/bookings/v1/serviceOptionsAndVariants'],
      SERVICES,
      'serviceOptionsAndVariantsList',
      'serviceOptionsAndVariants',
    ),
    records: (site) => smallSets(site).options,
    query: {
      spec: OPTIONS_QUERY,
      page: (result) => ({ ...offsetMetadata(result), cursors: cursorMetadata(result)['cursors'] }),
    },
  }),
  ...staffRoutes(['/bookings/v1/staff-members', '/bookings/staff/v1/staff-members'], STAFF, {
    get: 'STAFF_MEMBER_NOT_FOUND',
    // The first version knows only those who provide services.
    hidden: () => ({ hidden: (read) => read('serviceProvider')[0] === true, hiddenKey: 'providers' }),
  }),
  ...staffRoutes(STAFF_V2, { ...STAFF, check: checkServed }, {}),
  ...recordRoutes({
    ...served(['/bookings/v2/resources'], RESOURCES, 'resources', 'resource'),
    records: 'bookingResources',
    query: sdkSpec('bookings_resources/ResourceQuery'),
    count: true,
    get: 'RESOURCE_NOT_FOUND',
  }),
  ...recordRoutes({
    ...served(['/bookings/v2/resources/resource-types'], RESOURCES, 'resourceTypes', 'resourceType'),
    records: (site) => smallSets(site).resourceTypes,
    query: sdkSpec('bookings_resource-types/ResourceTypeQuery', { maxSort: 3 }),
  }),
];

/** A version of the endpoints of the staff. */
function staffRoutes(bases: string[], needs: RecordRoutes['needs'], version: Partial<RecordRoutes>): Route[] {
  return recordRoutes({
    ...served(bases, needs, 'staffMembers', 'staffMember'),
    records: 'staffMembers',
    query: sdkSpec('bookings_staff-members/StaffMemberQuery', { maxSort: 10 }),
    count: true,
    shown: partsAskedFor('fields', {
      RESOURCE_DETAILS: 'resource',
      ASSOCIATED_IDENTITY_STATUS: 'associatedWixIdentity.connection',
    }),
    ...version,
  });
}

/** The permission of the second version is in no document: a key that reads the first may be refused here. */
function checkServed({ site }: DemoRequest): void {
  const status = { served: undefined, denied: 403, absent: 404 }[site.assumptions.bookingsStaffV2];
  if (status !== undefined) throw new WixFault(status, { message: '', details: {} });
}

/** Wix Bookings: services, staff, resources and bookings. */
export const bookingsProduct: DemoProduct = {
  records: (site): Partial<SiteState['records']> =>
    site.installed('BOOKINGS')
      ? entitySets(site, {
          bookingServices: { make: serviceAt },
          staffMembers: { make: staffMemberAt },
          // wire: every staff member is a resource too, of a type that Wix manages.
          bookingResources: {
            count: site.count('bookingResources') + site.count('staffMembers'),
            make: resourceAt,
          },
          bookings: { make: bookingAt },
        })
      : {},
  routes: [...serviceRoutes, ...bookingRoutes],
};
