import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE, ONE_BY_OFFSET } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';
import { conversions, resolvers } from './fields.ts';
import {
  bookingResources,
  bookings as list,
  bookingServices,
  PAGE,
  staffMembers,
  probeStaff,
} from './lists.ts';
import { steps } from './migration.ts';

/** What a key needs to read services and what was booked. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.BOOKINGS_SENSITIVE,
    purpose: 'Past and coming bookings, with who booked, attendance, payment and what they filled in.',
    loss: 'The migrated site has no bookings, and does not know who comes to what.',
    lists: ['bookings'],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryBookings, { query: ONE })).extendedBookings,
        'extendedBookings',
        ({ booking }) => booking?.id,
      ),
  },
  {
    permission: permissions.BOOKINGS_PUBLIC,
    purpose:
      'Services with their prices, options and policies. Required for any service-based site (clinics, classes, salons).',
    loss: 'The migrated site does not know what can be booked and at what price.',
    lists: ['bookingServices'],
    probe: (wix) => wix.call(endpoints.queryServices, { query: ONE_BY_OFFSET }),
  },
  {
    permission: permissions.BOOKINGS_STAFF,
    purpose: 'The people who give the services.',
    loss: 'The migrated site does not know with whom something can be booked.',
    lists: ['staffMembers'],
    probe: probeStaff,
  },
  {
    permission: permissions.BOOKINGS_ALL_STAFF,
    purpose: 'The people of the staff who give no services.',
    loss: 'Staff members who provide no services are missing.',
    parts: [{ list: 'staffMembers' }],
    probe: (wix) => wix.call(endpoints.queryStaff, { query: ONE }),
  },
  {
    permission: permissions.BOOKINGS_RESOURCES,
    purpose: 'Rooms and equipment that bookings take up.',
    loss: 'Rooms and equipment are missing.',
    lists: ['bookingResources'],
    probe: (wix) => wix.call(endpoints.queryResources, { query: ONE }),
  },
];

const BATCH = { kind: 'batch', perRequest: PAGE } as const;
/** Staff that a service is taken to have; different services share them. */
const STAFF = { ...BATCH, size: 3 } as const;

export const bookings: ProductModule = {
  name: 'BOOKINGS',
  title: 'Wix Bookings',
  target: {
    module: 'ECOMMERCE',
    alternative: 'EVENTS',
    becomes: 'services become products, bookings become orders',
    place: 9,
  },
  apps: [
    {
      id: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
      name: 'Wix Bookings',
      data: 'services, staff, resources and bookings',
    },
  ],
  schema: 'bookings',
  endpoints: Object.values(endpoints),
  permissions: needs,
  conversions,
  steps,
  ...graphOf([bookingServices, list, staffMembers, bookingResources], {
    resolvers,
    costs: {
      'BookingService.staffMembers': STAFF,
      'BookingService.serviceResources': { kind: 'list', size: 2 },
      'BookingService.primaryResourceType': BATCH,
      'BookingService.optionsAndVariants': BATCH,
      'BookingCategory.createdAt': BATCH,
      'BookingCategory.updatedAt': BATCH,
      'BookingCategory.revision': BATCH,
      'BookingCategory.extendedFields': BATCH,
      'BookingCategory.raw': BATCH,
      'BookingPolicy.staffSorting': BATCH,
      'BookingPolicy.intakeForm': BATCH,
      'BookingPolicy.appId': BATCH,
      'BookingPolicy.createdByAppId': BATCH,
      'BookingPolicy.extendedFields': BATCH,
      'BookingPolicy.revision': BATCH,
      'BookingPolicy.raw': BATCH,
      // A staff member is named by the id of its resource.
      'Booking.staffMember': { ...BATCH, keyRequests: 1 },
      'BookingResource.type': BATCH,
    },
  }),
};
