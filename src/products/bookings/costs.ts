import type { CostTable } from '../../contract/field-cost.ts';
import { BOOKINGS_PAGE } from './bookings-list.ts';
import { RESOURCES_PAGE } from './resources-list.ts';
import { SERVICES_PAGE } from './services-list.ts';
import { STAFF_PAGE } from './staff-list.ts';

const BATCH = { kind: 'batch', perRequest: 100 } as const;
/** Staff that a service is taken to have; different services share them. */
const STAFF = { kind: 'batch', perRequest: 100, size: 3 } as const;
/** Every page but the first begins with the last service of the one before. */
const SERVICES = SERVICES_PAGE - 1;

/** What the fields of Bookings cost in Wix requests. */
export const costs: CostTable = {
  'Query.bookingService': { kind: 'fixed', requests: 1 },
  'Query.bookingServices': { kind: 'connection', pageMax: SERVICES },
  'Query.booking': { kind: 'fixed', requests: 1 },
  // Bookings of some services are those with a slot and those with a schedule.
  'Query.bookings': { kind: 'connection', pageMax: BOOKINGS_PAGE, passes: 2, countRequests: 2 },
  'Query.staffMembers': { kind: 'connection', pageMax: STAFF_PAGE },
  'Query.bookingResources': { kind: 'connection', pageMax: RESOURCES_PAGE },
  'BookingService.form': BATCH,
  'BookingService.staffMembers': STAFF,
  'BookingService.serviceResources': { kind: 'list', size: 2 },
  'BookingService.primaryResourceType': BATCH,
  'BookingService.optionsAndVariants': BATCH,
  'Contact.bookings': { kind: 'connection', pageMax: BOOKINGS_PAGE, passes: 2 },
  'BookingService.bookings': { kind: 'connection', pageMax: BOOKINGS_PAGE },
  'BookingServiceResource.resources': STAFF,
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
  'BookingIntakeForm.form': BATCH,
  // That a service is gone has to be found out; a staff member is named by the id of its resource.
  'Booking.service': { ...BATCH, keyRequests: 1 },
  'Booking.staffMember': { ...BATCH, keyRequests: 1 },
  'Booking.resource': BATCH,
  'Booking.contact': BATCH,
  'Booking.order': BATCH,
  'Booking.form': BATCH,
  'Booking.formSubmission': BATCH,
  'BookingCreatedBy.member': BATCH,
  'BookingCreatedBy.contact': BATCH,
  'BookingWaiver.contact': BATCH,
  'StaffMember.resource': BATCH,
  'StaffIdentity.member': BATCH,
  'StaffIdentity.contact': BATCH,
  'BookingResource.type': BATCH,
};
