import { iso } from '../making.ts';
import type { DemoProduct } from '../route.ts';
import { entitySets, madeFrom } from '../site-sets.ts';
import { bookingAt, bookingFacts, bookingPlan } from './booking.ts';
import { bookingRoutes, serviceRoutes } from './booking-routes.ts';
import { bookingWorld } from './booking-world.ts';
import { serviceAt, serviceCreated } from './service.ts';
import { resourceAt, staffMemberAt } from './staff.ts';

/** Wix Bookings: services, staff, resources and bookings. */
export const bookingsProduct: DemoProduct = {
  records: (site) => {
    if (!site.installed('BOOKINGS')) return {};
    const world = bookingWorld(site);
    const serviceId = (serial: number, isCourse: boolean): string | undefined => {
      const plan = bookingPlan(world, serial);
      return (plan.type === 'COURSE') === isCourse ? plan.serviceId : undefined;
    };
    return entitySets(site, {
      bookingServices: {
        facts: (serial) => ({ createdDate: iso(serviceCreated(world, serial)) }),
        make: (serial) => serviceAt(world, serial),
      },
      staffMembers: { make: (serial) => staffMemberAt(world, serial) },
      // wire: every staff member is a resource too, of a type that Wix manages.
      bookingResources: { count: world.rooms + world.staff, make: (serial) => resourceAt(world, serial) },
      bookings: {
        ...madeFrom(world, bookingFacts, bookingAt),
        columns: {
          'bookedEntity.slot.serviceId': (serial) => serviceId(serial, false),
          'bookedEntity.schedule.serviceId': (serial) => serviceId(serial, true),
        },
      },
    });
  },
  routes: [...serviceRoutes, ...bookingRoutes],
};
