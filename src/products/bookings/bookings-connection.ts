import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../../gateway/context.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { selectedNodeFields } from '../../gateway/selection.ts';
import type { BookingFilter, BookingOrderBy } from '../../generated/resolvers.ts';
import { bookingQuery } from './booking-query.ts';
import { bookingsList, countBookings } from './bookings-list.ts';
import type { BookingRecord } from './records.ts';
import { bookingFlags } from './requested-parts.ts';

/** Arguments of a list of bookings, its filter checked. */
export interface BookingsArgs extends ConnectionArgs {
  readonly filter: BookingFilter;
  readonly orderBy?: BookingOrderBy | null | undefined;
  /** The type of the service whose bookings they are, where they are of one. */
  readonly serviceType?: unknown;
}

/** The bookings that meet a filter, as a connection. */
export function bookingsConnection(
  context: GatewayContext,
  { filter, orderBy, serviceType, ...args }: BookingsArgs,
  info: GraphQLResolveInfo,
): ConnectionResult<BookingRecord> {
  const query = bookingQuery(filter, serviceType);
  return connection<BookingRecord>(context, {
    product: 'BOOKINGS',
    entity: 'Booking',
    args,
    query: { query, orderBy },
    open: () => bookingsList(context, query, orderBy, bookingFlags(selectedNodeFields(info))),
    count: () => countBookings(context, filter, query),
  });
}
