import { assumed, entitySets, names, type DemoProduct } from '../making.ts';
import { bookingRoutes, serviceRoutes } from './booking-routes.ts';
import { BOOKINGS_APP } from './booking-world.ts';
import { bookingAt, bookingPlan } from './booking.ts';
import { serviceAt } from './service.ts';
import { resourceAt, staffMemberAt } from './staff.ts';

const DECLARED = {
  app: { name: 'BOOKINGS', ids: [BOOKINGS_APP] },
  permissions: names(
    'BOOKINGS BOOKINGS_PARTICIPANTS BOOKINGS_FEES BOOKINGS_POLICY_SNAPSHOTS BOOKINGS_SERVICES BOOKINGS_STAFF',
    'BOOKINGS_RESOURCES',
  ),
  counts: { bookingServices: 24, bookings: 600 },
  fixed: { staffMembers: 9, bookingResources: 7 },
  assumptions: {
    /** Whether of several conditions on one field of a bookings query only the first counts, without a word. @default true - documented */
    bookingsFilterOnce: assumed<boolean>(true),
    /**
     * What a bookings query makes of the flags that only the description of its answer names (`withFormSubmissions`, `withWaiver`,
     * `withEcomTransactions`). @default 'served' - 'ignored' and 'refused' (a 400) are as plausible
     */
    bookingsUnpublishedFlags: assumed<'served' | 'ignored' | 'refused'>('served'),
    /** Whether a key that reads staff by the first version may use the second, whose permission no document names. @default 'served' */
    bookingsStaffV2: assumed<'served' | 'denied' | 'absent'>('served'),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly bookings: typeof DECLARED;
  }
}

/** Wix Bookings: services, staff, resources and bookings. */
export const bookingsProduct: DemoProduct = {
  ...DECLARED,
  records: (site) => {
    if (!site.installed('BOOKINGS')) return {};
    const serviceId = (isCourse: boolean) => (serial: number) => {
      const plan = bookingPlan(site, serial);
      return (plan.type === 'COURSE') === isCourse ? plan.serviceId : undefined;
    };
    return entitySets(site, {
      bookingServices: { make: serviceAt },
      staffMembers: { make: staffMemberAt },
      // wire: every staff member is a resource too, of a type that Wix manages.
      bookingResources: {
        count: site.count('bookingResources') + site.count('staffMembers'),
        make: resourceAt,
      },
      bookings: {
        make: bookingAt,
        columns: {
          'bookedEntity.slot.serviceId': serviceId(false),
          'bookedEntity.schedule.serviceId': serviceId(true),
        },
      },
    });
  },
  routes: [...serviceRoutes, ...bookingRoutes],
};
