import { blog } from './blog/index.ts';
import { contacts } from './contacts/index.ts';
import { events } from './events/index.ts';
import type { GoldenProduct } from './golden-answer.ts';
import type { GoldenRoute } from './golden-wix.ts';
import { members } from './members/index.ts';
import { orders } from './orders/index.ts';
import { site } from './site/index.ts';

/** The hand-written records of every product, by the name of its SDL file. */
export const goldenProducts: Readonly<Record<string, GoldenProduct>> = {
  site,
  orders,
  members,
  contacts,
  events,
  blog,
};

/** The sites whose export is held against the rows that are written. */
export const goldenSites: Readonly<Record<string, readonly GoldenRoute[]>> = {
  'catalog V3': Object.values(goldenProducts).flatMap(({ routes }) => routes),
};
