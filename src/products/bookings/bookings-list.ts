import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { BookingFilter, BookingOrderBy, BookingSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, totalOf } from '../../wix/envelope.ts';
import { withParts } from './booking-parts.ts';
import { alsoFrom, FILTER_MAX, type BookingQuery, type Conditions } from './booking-query.ts';
import { endpoints } from './endpoints.ts';
import type { BookingRecord, WireExtendedBooking } from './records.ts';
import type { BookingFlag } from './requested-parts.ts';

/** Most bookings that one request returns (docs/fidelity.md#page-limits). */
export const BOOKINGS_PAGE = 100;

const SORT_FIELDS: Record<BookingSortField, 'createdDate' | 'updatedDate' | 'startDate'> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  START_DATE: 'startDate',
};

interface Sort {
  readonly fieldName: 'createdDate' | 'updatedDate' | 'startDate';
  readonly order: 'ASC' | 'DESC';
}

/** Opens bookings of every status, past and future, by time of creation unless another order is asked for. */
export function bookingsList(
  context: GatewayContext,
  query: BookingQuery,
  orderBy: BookingOrderBy | null | undefined,
  flags: readonly BookingFlag[],
): PageSource<BookingRecord> {
  const sort: Sort = {
    fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'],
    order: orderBy?.direction ?? 'ASC',
  };
  return passes(query.map((conditions) => pass(context, conditions, sort, flags)));
}

/** Wix's own count of bookings; null when it would take a request for each hundred ids. */
export async function countBookings(
  context: GatewayContext,
  filter: BookingFilter,
  query: BookingQuery,
): Promise<number | null> {
  if (filter.ids != null && filter.ids.length > FILTER_MAX) return null;
  const counts = query.map(async (conditions) =>
    totalOf((await context.wix.call(endpoints.countBookings, { filter: conditions })).count),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Reads some bookings by id with one request, in any order; those that do not exist are left out. */
export async function bookingsById(
  context: GatewayContext,
  ids: readonly string[],
  flags: readonly BookingFlag[],
): Promise<BookingRecord[]> {
  const answer = await withParts(context, flags, (parts) =>
    context.wix.call(endpoints.queryBookings, {
      query: { filter: { id: { $in: ids } }, cursorPaging: { limit: BOOKINGS_PAGE } },
      ...parts,
    }),
  );
  return toRecords(answer.extendedBookings);
}

function pass(
  context: GatewayContext,
  conditions: Conditions,
  sort: Sort,
  flags: readonly BookingFlag[],
): PageSource<BookingRecord> {
  const { fieldName, order } = sort;
  const fromKey = order === 'ASC' ? '$gte' : '$lte';
  return keyedCursor<BookingRecord>({
    pageMax: BOOKINGS_PAGE,
    idOf: ({ id }) => id,
    // A booking without a beginning has no place among the others by which it could be found again.
    ...(fieldName === 'startDate' ? {} : { keyOf: ({ wire }) => String(wire.booking?.[fieldName]) }),
    onReread: () =>
      context.report.note('Wix no longer knew a cursor of the bookings; earlier pages were read again.'),
    async fetch(from, limit) {
      const cursor = from !== null && 'cursor' in from ? from.cursor : null;
      const filter =
        from !== null && 'key' in from
          ? alsoFrom(conditions, fieldName, { [fromKey]: from.key })
          : conditions;
      const query =
        cursor === null
          ? { filter, sort: [sort], cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } };
      const answer = await withParts(context, flags, (parts) =>
        context.wix.call(endpoints.queryBookings, { query, ...parts }),
      );
      return {
        records: toRecords(answer.extendedBookings),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

function toRecords(bookings: readonly WireExtendedBooking[] | null | undefined): BookingRecord[] {
  return recordsOf(bookings, 'extendedBookings', ({ booking }) => booking?.id).map((wire) => ({
    id: String(wire.booking?.id),
    wire,
  }));
}
