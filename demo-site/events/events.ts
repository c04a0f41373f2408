import type { DemoProduct } from '../route.ts';
import { eventRoutes } from './event-routes.ts';
import { programmeRoutes } from './programme-routes.ts';
import { eventRecords } from './record-sets.ts';
import { registerRoutes } from './register-routes.ts';

/** Wix Events: what takes place, what it costs, and who comes. */
export const eventsProduct: DemoProduct = {
  records: eventRecords,
  routes: [...eventRoutes, ...registerRoutes, ...programmeRoutes],
};
