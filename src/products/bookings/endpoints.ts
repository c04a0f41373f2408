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
const SENSITIVE = { permission: permissions.BOOKINGS_SENSITIVE };

/** Every read of Wix Bookings. */
export const endpoints = {
  queryServices: endpoint(services.queryServices, PUBLIC),
  countServices: endpoint(services.countServices, PUBLIC),
  queryOptionsAndVariants: endpoint(serviceOptionsAndVariants.queryServiceOptionsAndVariants, PUBLIC),
  queryCategories: endpoint(categoriesV2.queryCategories, { ...PUBLIC, method: 'POST' }),
  queryPolicies: endpoint(bookingPolicies.queryBookingPolicies, PUBLIC),
  queryStaff: endpoint(staffMembers.queryStaffMembersV2, PUBLIC),
  countStaff: endpoint(staffMembers.countStaffMembersV2, PUBLIC),
  /** The older list, which lacks those who provide no services; for keys that are refused the newer. */
  queryStaffV1: endpoint(staffMembers.queryStaffMembers, PUBLIC),
  countStaffV1: endpoint(staffMembers.countStaffMembers, PUBLIC),
  queryResources: endpoint(resources.queryResources, PUBLIC),
  countResources: endpoint(resources.countResources, PUBLIC),
  queryResourceTypes: endpoint(resourceTypes.queryResourceTypes, PUBLIC),
  queryBookings: endpoint(extendedBookings.queryExtendedBookings, SENSITIVE),
  countBookings: endpoint(extendedBookings.countExtendedBookings, SENSITIVE),
};
