import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { bookingResolvers } from './booking-resolvers.ts';
import { endpoints } from './endpoints.ts';
import { bookingResources, bookings as list, bookingServices, PAGE, staffMembers } from './lists.ts';
import { needs } from './needs.ts';
import { policyResolvers } from './policy-resolvers.ts';
import { serviceResolvers } from './service-resolvers.ts';
import { staffResolvers } from './staff-resolvers.ts';
import { steps } from './migration.ts';

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
  steps,
  ...graphOf([bookingServices, list, staffMembers, bookingResources], {
    resolvers: { ...serviceResolvers, ...policyResolvers, ...bookingResolvers, ...staffResolvers },
    costs: {
      'BookingService.staffMembers': STAFF,
      'BookingService.serviceResources': { kind: 'list', size: 2 },
      'BookingService.primaryResourceType': BATCH,
      'BookingService.optionsAndVariants': BATCH,
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
      // That a service is gone has to be found out; a staff member is named by the id of its resource.
      'Booking.service': { ...BATCH, keyRequests: 1 },
      'Booking.staffMember': { ...BATCH, keyRequests: 1 },
      'Booking.resource': BATCH,
      'StaffMember.resource': BATCH,
      'BookingResource.type': BATCH,
    },
  }),
};
