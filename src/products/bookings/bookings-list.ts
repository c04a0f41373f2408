import type { GatewayContext } from '../../gateway/context.ts';
import { eachFieldOnce } from '../../gateway/lists/syntax.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { BookingFilter, BookingOrderBy, BookingSortField } from '../../generated/resolvers.ts';
import { countOf, nextCursorOf, recordsOf, slotsOf } from '../../wix/envelope.ts';
import { withParts } from './booking-parts.ts';
import { FILTER_MAX, type BookingQuery, type Conditions } from './booking-query.ts';
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
    countOf((await context.wix.call(endpoints.countBookings, { filter: conditions })).count),
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
  return recordsOf(answer.extendedBookings, 'extendedBookings', idOf).map(toRecord);
}

function pass(
  context: GatewayContext,
  conditions: Conditions,
  sort: Sort,
  flags: readonly BookingFlag[],
): PageSource<BookingRecord> {
  const { fieldName } = sort;
  return cursorList<BookingRecord, string>(context, {
    what: 'bookings',
    pageMax: BOOKINGS_PAGE,
    conditions: [conditions],
    join: eachFieldOnce.join,
    sort,
    tieBreaker: 'id',
    // A booking without a beginning has no place among the others by which it could be found again.
    ...(fieldName === 'startDate' ? {} : { keyOf: ({ wire }: BookingRecord) => wire.booking?.[fieldName] }),
    async request(query, cursor) {
      const answer = await withParts(context, flags, (parts) =>
        context.wix.call(endpoints.queryBookings, { query, ...parts }),
      );
      return {
        records: slotsOf(answer.extendedBookings, 'extendedBookings', idOf, toRecord),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

function idOf({ booking }: WireExtendedBooking): unknown {
  return booking?.id;
}

function toRecord(wire: WireExtendedBooking): BookingRecord {
  return { id: String(wire.booking?.id), wire };
}
