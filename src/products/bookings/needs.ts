import type { PermissionNeed } from '../../contract/product-module.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';
import { probeStaff } from './lists.ts';

const ONE = { query: { cursorPaging: { limit: 1 } } };

/** What a key needs to read services and what was booked. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.BOOKINGS_SENSITIVE,
    purpose: 'Past and coming bookings, with who booked, attendance, payment and what they filled in.',
    loss: 'The migrated site has no bookings, and does not know who comes to what.',
    lists: ['bookings'],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryBookings, ONE)).extendedBookings,
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
    probe: (wix) => wix.call(endpoints.queryServices, { query: { paging: { limit: 1, offset: 0 } } }),
  },
  {
    permission: permissions.BOOKINGS_STAFF,
    purpose: 'The people who give the services.',
    loss: 'The migrated site does not know with whom something can be booked.',
    lists: ['staffMembers'],
    probe: probeStaff,
  },
  {
    permission: permissions.BOOKINGS_RESOURCES,
    purpose: 'Rooms and equipment that bookings take up.',
    loss: 'Rooms and equipment are missing.',
    lists: ['bookingResources'],
    probe: (wix) => wix.call(endpoints.queryResources, ONE),
  },
];
