import type { ProductModule } from '../../contract/product-module.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { requireNumber } from './filters.ts';
import { eventResolvers } from './event-resolvers.ts';
import { needs } from './needs.ts';
import { queryResolvers } from './query-resolvers.ts';
import { registrationResolvers } from './registration-resolvers.ts';
import { steps } from './steps.ts';

export const events: ProductModule = {
  name: 'EVENTS',
  title: 'Wix Events',
  schema: 'events',
  endpoints: Object.values(endpoints),
  permissions: needs,
  resolvers: { Query: queryResolvers, ...eventResolvers, ...registrationResolvers },
  steps,
  keys: { 'EventOrder.id': requireNumber, 'EventTicket.id': requireNumber },
  costs,
};
