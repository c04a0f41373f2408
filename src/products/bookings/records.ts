import type { ResponseOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

/** An element of a list where it is there. */
export type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : never;

/** A field's value where it is there. */
export type Of<T, Key extends keyof T> = NonNullable<T[Key]>;

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
export type WireBooking = Of<WireExtendedBooking, 'booking'>;

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

/** What a service says of the rooms and machines that it takes. */
export type BookingServiceResourceRecord = ItemOf<WireService['serviceResources']>;

/** A value of the graph that is no entity: its fields are handed on as they are, and checked when the answer is written. */
export type BookingValueRecord = object;
