import type { ProductModule } from '../contract/product-module.ts';
import { blog } from './blog/index.ts';
import { contacts } from './contacts/index.ts';
import { data } from './data/index.ts';
import { forms } from './forms/index.ts';
import { members } from './members/index.ts';
import { bookings } from './bookings/index.ts';
import { events } from './events/index.ts';
import { orders } from './orders/index.ts';
import { site } from './site/index.ts';
import { stores } from './stores/index.ts';

/** Every Wix product of the graph. Adding one is adding a folder, an SDL file and a line here. */
export const products: readonly ProductModule[] = [
  stores,
  orders,
  members,
  contacts,
  data,
  events,
  site,
  bookings,
  blog,
  forms,
];
