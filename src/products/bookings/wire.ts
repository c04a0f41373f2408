import type { At } from '../../gateway/fields/wire-at.ts';
import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const PUBLIC = { permission: permissions.BOOKINGS_PUBLIC };
const STAFF = { permission: permissions.BOOKINGS_STAFF };
const ALL_STAFF = { permission: permissions.BOOKINGS_ALL_STAFF };
const RESOURCES = { permission: permissions.BOOKINGS_RESOURCES };
const SENSITIVE = { permission: permissions.BOOKINGS_SENSITIVE };

/** Every read of Wix Bookings. */
export const endpoints = {
  queryServices: endpoint('bookings.services.queryServices', PUBLIC),
  countServices: endpoint('bookings.services.countServices', PUBLIC),
  queryOptionsAndVariants: endpoint(
    'bookings.serviceOptionsAndVariants.queryServiceOptionsAndVariants',
    PUBLIC,
  ),
  queryCategories: endpoint('bookings.categoriesV2.queryCategories', { ...PUBLIC, method: 'POST' }),
  queryPolicies: endpoint('bookings.bookingPolicies.queryBookingPolicies', PUBLIC),
  queryStaff: endpoint('bookings.staffMembers.queryStaffMembersV2', ALL_STAFF),
  countStaff: endpoint('bookings.staffMembers.countStaffMembersV2', ALL_STAFF),
  /** The older list, which lacks those who provide no services; for keys that are refused the newer. */
  queryStaffV1: endpoint('bookings.staffMembers.queryStaffMembers', STAFF),
  countStaffV1: endpoint('bookings.staffMembers.countStaffMembers', STAFF),
  queryResources: endpoint('bookings.resources.queryResources', RESOURCES),
  countResources: endpoint('bookings.resources.countResources', RESOURCES),
  queryResourceTypes: endpoint('bookings.resourceTypes.queryResourceTypes', RESOURCES),
  queryBookings: endpoint('bookings.extendedBookings.queryExtendedBookings', SENSITIVE),
  countBookings: endpoint('bookings.extendedBookings.countExtendedBookings', SENSITIVE),
};

/** A field's value where it is there. */
type Of<T, Key extends keyof T> = NonNullable<T[Key]>;

/** A service as Wix sends it. */
export type WireService = ItemOf<ResponseOf<typeof endpoints.queryServices>['services']>;
export type WireCategory = ItemOf<ResponseOf<typeof endpoints.queryCategories>['categories']>;
export type WirePolicy = ItemOf<ResponseOf<typeof endpoints.queryPolicies>['bookingPolicies']>;
export type WireOptionsAndVariants = ItemOf<
  ResponseOf<typeof endpoints.queryOptionsAndVariants>['serviceOptionsAndVariantsList']
>;
type WireStaffMember = ItemOf<ResponseOf<typeof endpoints.queryStaff>['staffMembers']>;
type WireResource = ItemOf<ResponseOf<typeof endpoints.queryResources>['resources']>;
export type WireResourceType = ItemOf<ResponseOf<typeof endpoints.queryResourceTypes>['resourceTypes']>;
/** A booking with what stands beside it. */
export type WireExtendedBooking = ItemOf<ResponseOf<typeof endpoints.queryBookings>['extendedBookings']>;

/** A record of Wix; the id stands apart because references carry nothing else. */
interface Identified<Wire> {
  readonly id: string;
  readonly wire: Wire;
}

export type BookingServiceRecord = Identified<WireService>;
export type BookingRecord = Identified<WireExtendedBooking>;
export type StaffMemberRecord = Identified<WireStaffMember>;
export type BookingResourceRecord = Identified<WireResource>;

/** A category as its service names it; the rest is read when it is asked for. */
export type BookingCategoryRecord = Of<WireService, 'category'>;

/** A policy as its service repeats it; the rest is read when it is asked for. */
export type BookingPolicyRecord = Of<WireService, 'bookingPolicy'>;

export type BookingResourceTypeRecord = WireResourceType;

export type BookingOptionsAndVariantsRecord = WireOptionsAndVariants;
export type BookingStaffSortingRecord = Of<WirePolicy, 'staffSortingPolicy'>;
export type BookingIntakeFormRecord = Of<WirePolicy, 'intakeFormPolicy'>;
export type BookingDateTimeRuleRecord = At<
  WireOptionsAndVariants,
  ['variants', 'values', 'choices', 'dateTime']
>;
