import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { connection } from '../../gateway/paging/connection.ts';
import { selectedFields, selectedNodeFields } from '../../gateway/selection.ts';
import type { BookingResourceFilter, QueryResolvers, StaffMemberFilter } from '../../generated/resolvers.ts';
import { bookingsConnection } from './bookings-connection.ts';
import { checkBookingFilter, requireFewGuids } from './booking-query.ts';
import { loadBooking, loadService } from './loaders.ts';
import type { BookingResourceRecord, BookingServiceRecord, StaffMemberRecord } from './records.ts';
import { serviceFields, staffFields } from './requested-parts.ts';
import { countResources, resourcesList } from './resources-list.ts';
import { checkServiceFilter, countServices, servicesList } from './services-list.ts';
import { countStaff, staffList } from './staff-list.ts';

type Names =
  'bookingService' | 'bookingServices' | 'booking' | 'bookings' | 'staffMembers' | 'bookingResources';

export const queryResolvers: Pick<QueryResolvers, Names> = {
  bookingService: (_, { id }, context, info) => loadService(context, requireGuid(id), selectedFields(info)),
  bookingServices: (_, { filter, orderBy, ...args }, context, info) => {
    const checked = checkServiceFilter(filter);
    return connection<BookingServiceRecord>(context, {
      product: 'BOOKINGS',
      entity: 'BookingService',
      args,
      query: { filter: checked, orderBy },
      open: () => servicesList(context, checked, orderBy, serviceFields(selectedNodeFields(info))),
      count: async (pageTotal) => (await pageTotal()) ?? countServices(context, checked),
    });
  },
  booking: (_, { id }, context, info) => loadBooking(context, requireGuid(id), selectedFields(info)),
  bookings: (_, { filter, ...args }, context, info) =>
    bookingsConnection(context, { ...args, filter: checkBookingFilter(filter) }, info),
  staffMembers: (_, { filter, orderBy, ...args }, context, info) => {
    const checked = checkStaffFilter(filter ?? {});
    return connection<StaffMemberRecord>(context, {
      product: 'BOOKINGS',
      entity: 'StaffMember',
      args,
      query: { filter: checked, orderBy },
      open: () => staffList(context, checked, orderBy, staffFields(selectedNodeFields(info))),
      count: () => countStaff(context, checked),
    });
  },
  bookingResources: (_, { filter, orderBy, ...args }, context) => {
    const checked = checkResourceFilter(filter ?? {});
    return connection<BookingResourceRecord>(context, {
      product: 'BOOKINGS',
      entity: 'BookingResource',
      args,
      query: { filter: checked, orderBy },
      open: () => resourcesList(context, checked, orderBy),
      count: () => countResources(context, checked),
    });
  },
};

function checkStaffFilter(filter: StaffMemberFilter): StaffMemberFilter {
  const { ids, resourceIds } = filter;
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(resourceIds == null ? {} : { resourceIds: requireFewGuids(resourceIds, 'filter.resourceIds') }),
  };
}

function checkResourceFilter(filter: BookingResourceFilter): BookingResourceFilter {
  const { ids, typeIds } = filter;
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(typeIds == null ? {} : { typeIds: requireFewGuids(typeIds, 'filter.typeIds') }),
  };
}
