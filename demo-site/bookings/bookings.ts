import { generatedSet } from '../records.ts';
import type { DemoProduct } from '../route.ts';
import { bookingAt } from './booking.ts';
import { bookedServiceId, bookingPlan } from './booking-plan.ts';
import { bookingRoutes } from './booking-routes.ts';
import { bookingWorld, iso } from './booking-world.ts';
import { serviceAt, serviceCreated } from './service.ts';
import { serviceRoutes } from './service-routes.ts';
import { resourceAt, staffMemberAt } from './staff.ts';
import { staffRoutes } from './staff-routes.ts';

/** Wix Bookings: services, staff, resources and bookings. */
export const bookingsProduct: DemoProduct = {
  records: (site) => {
    if (!site.installed('BOOKINGS')) return {};
    const world = bookingWorld(site);
    const { seed } = site;
    const plan = (serial: number) => bookingPlan(world, serial);
    const serviceId = (serial: number, isCourse: boolean): string | undefined =>
      (plan(serial).type === 'COURSE') === isCourse ? bookedServiceId(world, plan(serial)) : undefined;
    return {
      bookingServices: generatedSet({
        seed,
        kind: 'bookingServices',
        count: world.services,
        make: (serial) => serviceAt(world, serial),
        columns: { createdDate: (serial) => iso(serviceCreated(world, serial)) },
      }),
      staffMembers: generatedSet({
        seed,
        kind: 'staffMembers',
        count: world.staff,
        make: (serial) => staffMemberAt(world, serial),
      }),
      // wire: every staff member is a resource too, of a type that Wix manages.
      bookingResources: generatedSet({
        seed,
        kind: 'bookingResources',
        count: world.rooms + world.staff,
        make: (serial) => resourceAt(world, serial),
      }),
      bookings: generatedSet({
        seed,
        kind: 'bookings',
        count: world.bookings,
        make: (serial) => bookingAt(world, serial),
        columns: {
          createdDate: (serial) => iso(plan(serial).createdMs),
          updatedDate: (serial) => iso(plan(serial).updatedMs),
          startDate: (serial) => iso(plan(serial).startMs),
          endDate: (serial) => iso(plan(serial).endMs),
          status: (serial) => plan(serial).status,
          paymentStatus: (serial) => plan(serial).paymentStatus,
          'bookedEntity.slot.serviceId': (serial) => serviceId(serial, false),
          'bookedEntity.schedule.serviceId': (serial) => serviceId(serial, true),
        },
      }),
    };
  },
  routes: [...serviceRoutes, ...staffRoutes, ...bookingRoutes],
};
