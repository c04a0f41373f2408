import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';
import type { OrderWorld } from './order-plan.ts';
import { shopWindow } from './shop-window.ts';

const worlds = new WeakMap<SiteState, OrderWorld>();

/** What the generators of orders and checkouts know of a site; the same object for the same site. */
export function orderWorld(site: SiteState): OrderWorld {
  const known = worlds.get(site);
  if (known !== undefined) return known;
  const world: OrderWorld = {
    seed: site.seed,
    orders: site.count('orders'),
    population: { seed: site.seed, members: site.count('members'), contacts: site.count('contacts') },
    currency: SITE_FACTS.currency,
    language: SITE_FACTS.language,
    window: shopWindow(site),
    others: {
      bookings: site.count('bookings'),
      events: site.count('events'),
      ticketDefinitions: site.count('ticketDefinitions'),
    },
  };
  worlds.set(site, world);
  return world;
}
