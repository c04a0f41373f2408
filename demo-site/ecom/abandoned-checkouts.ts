import type { JsonObject } from '../json.ts';
import { isObject } from '../json.ts';
import type { QueryResult } from '../query.ts';
import { recordRoutes } from '../record-routes.ts';
import { generatedSet } from '../records.ts';
import type { DemoProduct } from '../route.ts';
import { abandonedCheckoutAt, checkoutCreatedMs } from './abandoned-checkout.ts';
import { orderWorld } from './order-world.ts';
import { ABANDONED_QUERY, ABANDONED_SEARCH } from './specs.ts';

/** Checkouts that were left before they became an order. */
export const abandonedCheckoutsProduct: DemoProduct = {
  records: (site) => {
    const world = orderWorld(site);
    const count = site.count('abandonedCheckouts');
    return {
      abandonedCheckouts: generatedSet({
        seed: site.seed,
        kind: 'abandonedCheckouts',
        count,
        make: (serial) => abandonedCheckoutAt(world, count, serial),
        columns: { createdDate: (serial) => new Date(checkoutCreatedMs(count, serial)).toISOString() },
      }),
    };
  },
  routes: recordRoutes({
    needs: { permission: 'ORDERS_CHECKOUTS' },
    records: 'abandonedCheckouts',
    bases: ['/ecom/v1/abandoned-checkout'],
    plural: 'abandonedCheckouts',
    singular: 'abandonedCheckout',
    query: {
      spec: ABANDONED_QUERY,
      metadata: 'metadata',
      page: (result, query) => metadata(result, isObject(query['paging'])),
      // `results` is the older name of the same list.
      beside: ({ result }) => ({ results: result.records }),
    },
    search: { spec: ABANDONED_SEARCH, page: (result) => metadata(result) },
    get: 'ABANDONED_CHECKOUT_NOT_FOUND',
  }),
};

// The type of this metadata has no `hasNext`: the end shows by the missing cursor.
function metadata(result: QueryResult<JsonObject>, withTotal = false): JsonObject {
  return {
    count: result.records.length,
    ...(withTotal ? { offset: result.offset, total: result.total } : {}),
    tooManyToCount: false,
    cursors: { next: result.nextCursor, prev: result.prevCursor },
  };
}
