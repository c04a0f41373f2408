import { denied } from '../access.ts';
import { invalidField } from '../errors.ts';
import type { FieldSpecs } from '../filter.ts';
import { flagAt, isList, isObject, objectAt } from '../json.ts';
import type { Json, JsonObject } from '../making.ts';
import type { DemoPermission } from '../options.ts';
import { cursorMetadata, fieldSpecs, offsetMetadata, type QueryOptions } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import type { DemoRequest, Route } from '../route.ts';
import { differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';
import type { SiteState } from '../state.ts';
import { extendedBooking, UNPUBLISHED } from './extended-booking.ts';

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

const BOOKING_QUERY = differsFromSdk(
  sdkSpec('bookings_extended-bookings/ExtendedBookingQuery', { defaultSort: NEWEST_FIRST }),
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
export const bookingRoutes: readonly Route[] = recordRoutes({
  needs: { permission: 'BOOKINGS_PARTICIPANTS', app: 'BOOKINGS' },
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
  count: { asked: ({ filter }, { site }) => ({ filter: heard(site, filter) }), hidden: () => ({}) },
  hidden: checkedFlags,
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

function checkedFlags(request: DemoRequest): QueryOptions {
  const { site, body } = request;
  const isLacking = FLAG_PERMISSIONS.some(
    ([flag, permission]) => flagAt(body, flag) && !site.may(permission),
  );
  if (isLacking) throw denied(request);
  const unknown = UNPUBLISHED.find((flag) => flagAt(body, flag));
  if (unknown !== undefined && site.assumptions.bookingsUnpublishedFlags === 'refused')
    throw invalidField(unknown, 'is not known', 'OTHER');
  return {};
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
