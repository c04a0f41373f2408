import {
  bookingPolicies,
  categoriesV2,
  extendedBookings,
  resources,
  resourceTypes,
  serviceOptionsAndVariants,
  services,
  staffMembers,
} from '@wix/bookings/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const PUBLIC = { permission: permissions.BOOKINGS_PUBLIC };
const STAFF = { permission: permissions.BOOKINGS_STAFF };
const RESOURCES = { permission: permissions.BOOKINGS_RESOURCES };
const SENSITIVE = { permission: permissions.BOOKINGS_SENSITIVE };

/** Every read of Wix Bookings. */
export const endpoints = {
  queryServices: endpoint(services.queryServices, PUBLIC),
  countServices: endpoint(services.countServices, PUBLIC),
  queryOptionsAndVariants: endpoint(serviceOptionsAndVariants.queryServiceOptionsAndVariants, PUBLIC),
  queryCategories: endpoint(categoriesV2.queryCategories, { ...PUBLIC, method: 'POST' }),
  queryPolicies: endpoint(bookingPolicies.queryBookingPolicies, PUBLIC),
  queryStaff: endpoint(staffMembers.queryStaffMembersV2, STAFF),
  countStaff: endpoint(staffMembers.countStaffMembersV2, STAFF),
  /** The older list, which lacks those who provide no services; for keys that are refused the newer. */
  queryStaffV1: endpoint(staffMembers.queryStaffMembers, STAFF),
  countStaffV1: endpoint(staffMembers.countStaffMembers, STAFF),
  queryResources: endpoint(resources.queryResources, RESOURCES),
  countResources: endpoint(resources.countResources, RESOURCES),
  queryResourceTypes: endpoint(resourceTypes.queryResourceTypes, RESOURCES),
  queryBookings: endpoint(extendedBookings.queryExtendedBookings, SENSITIVE),
  countBookings: endpoint(extendedBookings.countExtendedBookings, SENSITIVE),
};
