import type { RequestOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

type ServiceField = NonNullable<RequestOf<typeof endpoints.queryServices>['conditionalFields']>[number];
type StaffField = NonNullable<RequestOf<typeof endpoints.queryStaff>['fields']>[number];

/** What of a service Wix leaves out unless it is named, by the field of the graph that shows it. */
const SERVICE_FIELDS: Readonly<Record<string, readonly ServiceField[]>> = {
  payment: ['DISCOUNT_INFO_DETAILS'],
  serviceResources: ['RESOURCE_DETAILS', 'RESOURCE_TYPE_DETAILS'],
  staffDetails: ['STAFF_MEMBER_DETAILS'],
};

const STAFF_FIELDS: Readonly<Record<string, readonly StaffField[]>> = {
  associatedWixIdentity: ['ASSOCIATED_IDENTITY_STATUS'],
  resourceDetails: ['RESOURCE_DETAILS'],
};

/** A part of an extended booking that Wix leaves out unless its flag is set. */
export type BookingFlag =
  | 'withBookingAllowedActions'
  | 'withBookingAttendanceInfo'
  | 'withBookingConferencingDetails'
  | 'withBookingFeeDetails'
  | 'withBookingPolicySettings'
  | 'withEcomOrder'
  // Only the description of the answer names these (docs/fidelity.md#bookings-flags).
  | 'withEcomTransactions'
  | 'withFormSubmissions'
  | 'withWaiver';

const BOOKING_FLAGS: Readonly<Record<string, readonly BookingFlag[]>> = {
  allowedActions: ['withBookingAllowedActions'],
  attendance: ['withBookingAttendanceInfo'],
  conferencing: ['withBookingConferencingDetails'],
  cancellationFeeStatus: ['withBookingFeeDetails'],
  cancellationFeeEnabled: ['withBookingPolicySettings'],
  order: ['withEcomOrder'],
  orderSummary: ['withEcomOrder'],
  subscription: ['withEcomOrder'],
  transactions: ['withEcomTransactions'],
  formValues: ['withFormSubmissions'],
  waiver: ['withWaiver'],
};

/** The parts of services to ask for. */
export function serviceFields(selected: ReadonlySet<string>): ServiceField[] {
  return named(SERVICE_FIELDS, selected);
}

/** The parts of staff members to ask for. */
export function staffFields(selected: ReadonlySet<string>): StaffField[] {
  return named(STAFF_FIELDS, selected);
}

/** The parts of bookings to ask for. */
export function bookingFlags(selected: ReadonlySet<string>): BookingFlag[] {
  return named(BOOKING_FLAGS, selected);
}

/** In a fixed order, so that equal needs make equal requests; all of them where the whole record is asked for. */
function named<Part extends string>(
  table: Readonly<Record<string, readonly Part[]>>,
  selected: ReadonlySet<string>,
): Part[] {
  const names = selected.has('raw') ? Object.keys(table) : [...selected];
  return [...new Set(names.flatMap((name) => table[name] ?? []))].toSorted();
}
