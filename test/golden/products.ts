import { blog } from './blog/index.ts';
import { bookings } from './bookings/index.ts';
import { connectionOf } from './connection/index.ts';
import { contacts, contactsOfV5 } from './contacts/index.ts';
import { data, namedCollections } from './data/index.ts';
import { events } from './events/index.ts';
import { forms, formsUnreadable } from './forms/index.ts';
import type { GoldenProduct } from './golden-answer.ts';
import { members } from './members/index.ts';
import { migration } from './migration/index.ts';
import { orders } from './orders/index.ts';
import { pricingPlans } from './pricing-plans/index.ts';
import { site } from './site/index.ts';
import { storesV1 } from './stores/catalog-v1.ts';
import { stores } from './stores/index.ts';

/** By the name of the SDL file, in the order of the registry. */
const products = {
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
  'pricing-plans': pricingPlans,
};

/** The hand-written records of every product, and the answers about all of them. */
export const goldenProducts: Readonly<Record<string, GoldenProduct>> = {
  ...products,
  connection: connectionOf(Object.values(products)),
  migration,
};

/** The sites whose export is held against the rows that are written, by what they are there for. */
export const goldenSites: Readonly<Record<string, readonly GoldenProduct[]>> = {
  'catalog V3': Object.values(goldenProducts),
  'catalog V1': [storesV1, site],
  'contacts V5': [contactsOfV5],
  'forms that cannot be read': [formsUnreadable],
  'collections that cannot be listed': [namedCollections],
};
