import { isTried, type Assumption, type NotTried } from './assumption.ts';
import { blog } from './statements/blog.ts';
import { bookings } from './statements/bookings.ts';
import { data } from './statements/data.ts';
import { events } from './statements/events.ts';
import { files } from './statements/files.ts';
import { forms } from './statements/forms.ts';
import { orders } from './statements/orders.ts';
import { paging } from './statements/paging.ts';
import { people } from './statements/people.ts';
import { pricingPlans } from './statements/pricing-plans.ts';
import { requests } from './statements/requests.ts';
import { site } from './statements/site.ts';
import { stores } from './statements/stores.ts';

/** What is assumed about Wix by what it is about, in the order of how much depends on it: as the page has it, and as `verify` tries it. */
export const SECTIONS: Readonly<Record<string, readonly Assumption[]>> = {
  Paging: paging,
  Orders: orders,
  Stores: stores,
  'Members and contacts': people,
  Events: events,
  Bookings: bookings,
  'Data (CMS)': data,
  Forms: forms,
  Blog: blog,
  'Pricing Plans': pricingPlans,
  'The site': site,
  Files: files,
  'Requests and answers': requests,
};

/** Everything that is assumed about Wix. */
export const ASSUMPTIONS: readonly Assumption[] = Object.values(SECTIONS).flat();

/** What `verify` tries of it. */
export const TRIED = ASSUMPTIONS.filter(isTried);

/** What it does not. */
export const NOT_TRIED = ASSUMPTIONS.filter((assumption): assumption is NotTried => !isTried(assumption));

/** What no read can decide. */
export const UNTOLD = NOT_TRIED.filter(({ untold }) => untold !== undefined);

/** How much `verify` tries, as a sentence. */
export function shareTried(): string {
  const decidable = ASSUMPTIONS.length - UNTOLD.length;
  return `\`wix-gateway verify\` tries ${TRIED.length} of the ${decidable} statements that a read can decide; ${UNTOLD.length} no read can.`;
}
