import { denied } from '../access.ts';
import { invalidField } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, isList, isObject, objectAt } from '../json.ts';
import type { DemoPermission } from '../options.ts';
import { countMatches, runQuery } from '../query.ts';
import type { DemoRequest, Route } from '../route.ts';
import { postRoute } from '../route.ts';
import type { SiteState } from '../state.ts';
import { extendedBooking, UNPUBLISHED } from './extended-booking.ts';
import { BOOKING_QUERY } from './specs.ts';

const BOOKINGS = { permission: 'BOOKINGS_PARTICIPANTS', app: 'BOOKINGS' } as const;
const BASES = [
  '/_api/bookings-reader/v2/extended-bookings',
  '/bookings/bookings-reader/v2/extended-bookings',
];

/** Bookings; there is no way to get one by its id but a filter. */
export const bookingRoutes: readonly Route[] = [
  ...postRoute(
    BASES.map((base) => `${base}/query`),
    { ...BOOKINGS, handle: query },
  ),
  ...postRoute(
    BASES.map((base) => `${base}/count`),
    {
      ...BOOKINGS,
      handle: ({ site, body }) => ({
        count: countMatches(site.records.bookings, BOOKING_QUERY, { filter: heard(site, body['filter']) }),
      }),
    },
  ),
];

/** What some flags need beyond the permission to read bookings. */
const FLAG_PERMISSIONS: readonly (readonly [flag: string, permission: DemoPermission])[] = [
  ['withEcomOrder', 'ORDERS'],
  ['withEcomTransactions', 'ORDERS'],
  ['withBookingPolicySettings', 'BOOKINGS_POLICY_SNAPSHOTS'],
  ['withBookingFeeDetails', 'BOOKINGS_FEES'],
];

function query(request: DemoRequest): JsonObject {
  const { site, body } = request;
  for (const [flag, permission] of FLAG_PERMISSIONS) {
    if (flagAt(body, flag) && !site.may(permission)) throw denied(request);
  }
  const unknown = UNPUBLISHED.find((flag) => flagAt(body, flag));
  if (unknown !== undefined && site.assumptions.bookingsUnpublishedFlags === 'refused')
    throw invalidField(unknown, 'is not known', 'OTHER');

  const asked = objectAt(body, 'query');
  const filtered = asked['filter'] === undefined ? asked : { ...asked, filter: heard(site, asked['filter']) };
  const byOffset = isObject(asked['paging']);
  const result = runQuery(
    site,
    site.records.bookings,
    { ...BOOKING_QUERY, paging: byOffset ? 'offset' : 'cursor' },
    filtered,
  );
  const { bookings } = site.records;
  return {
    extendedBookings: result.records.map((booking) => {
      const position = bookings.indexOf(String(booking['id'])) ?? 0;
      return extendedBooking(site, booking, bookings.serialAt(position), body);
    }),
    pagingMetadata: byOffset
      ? { count: result.records.length, offset: result.offset, total: result.total, tooManyToCount: false }
      : {
          count: result.records.length,
          // wire: the total comes with the first page only; a page that a cursor leads to has none.
          ...(objectAt(asked, 'cursorPaging')['cursor'] === undefined ? { total: result.total } : {}),
          tooManyToCount: false,
          cursors: { next: result.nextCursor, prev: result.prevCursor },
          hasNext: result.hasNext,
        },
  };
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
