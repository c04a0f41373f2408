import type { ProductModule } from '../../gateway/product-module.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { bookingResolvers } from './booking-resolvers.ts';
import { contactResolvers } from './contact-resolvers.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { policyResolvers } from './policy-resolvers.ts';
import { queryResolvers } from './query-resolvers.ts';
import { serviceResolvers } from './service-resolvers.ts';
import { staffResolvers } from './staff-resolvers.ts';
import { steps } from './steps.ts';

export const bookings: ProductModule = {
  name: 'BOOKINGS',
  title: 'Wix Bookings',
  schema: 'bookings',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.BOOKINGS_SENSITIVE,
      purpose: 'Past and coming bookings, with who booked, attendance, payment and what they filled in.',
      loss: 'The migrated site has no bookings, and does not know who comes to what.',
    },
    {
      permission: permissions.BOOKINGS_PUBLIC,
      purpose:
        'Services with their prices, options and policies, staff and resources. Required for any service-based site (clinics, classes, salons).',
      loss: 'The migrated site does not know what can be booked, with whom and at what price.',
    },
  ],
  // Who may read bookings may read the rest, too; the other way round does not hold.
  probe: async (wix) =>
    recordsOf(
      (await wix.call(endpoints.queryBookings, { query: { cursorPaging: { limit: 1 } } })).extendedBookings,
      'extendedBookings',
      ({ booking }) => booking?.id,
    ),
  resolvers: {
    Query: queryResolvers,
    ...serviceResolvers,
    ...policyResolvers,
    ...bookingResolvers,
    ...contactResolvers,
    ...staffResolvers,
  },
  costs,
  steps,
};
