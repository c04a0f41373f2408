import type { ProductModule } from '../../contract/product-module.ts';
import { bookingResolvers } from './booking-resolvers.ts';
import { contactResolvers } from './contact-resolvers.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { needs } from './needs.ts';
import { policyResolvers } from './policy-resolvers.ts';
import { queryResolvers } from './query-resolvers.ts';
import { serviceResolvers } from './service-resolvers.ts';
import { staffResolvers } from './staff-resolvers.ts';
import { steps } from './migration.ts';

export const bookings: ProductModule = {
  name: 'BOOKINGS',
  title: 'Wix Bookings',
  schema: 'bookings',
  endpoints: Object.values(endpoints),
  permissions: needs,
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
