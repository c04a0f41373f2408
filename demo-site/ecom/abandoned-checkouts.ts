import { notFound } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { isObject, objectAt } from '../json.ts';
import { runQuery } from '../query.ts';
import type { QueryResult } from '../query.ts';
import { generatedSet } from '../records.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoProduct, DemoRequest } from '../route.ts';
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
  routes: [
    ...postRoute(['/ecom/v1/abandoned-checkout/query'], {
      permission: 'ORDERS_CHECKOUTS',
      handle: ({ site, body }) => {
        const query = objectAt(body, 'query');
        const result = runQuery(site, site.records.abandonedCheckouts, ABANDONED_QUERY, query);
        // `results` is the older name of the same list.
        return {
          results: result.records,
          abandonedCheckouts: result.records,
          metadata: metadata(result, isObject(query['paging'])),
        };
      },
    }),
    ...postRoute(['/ecom/v1/abandoned-checkout/search'], {
      permission: 'ORDERS_CHECKOUTS',
      handle: ({ site, body }) => {
        const result = runQuery(
          site,
          site.records.abandonedCheckouts,
          ABANDONED_SEARCH,
          objectAt(body, 'search'),
        );
        return { abandonedCheckouts: result.records, pagingMetadata: metadata(result) };
      },
    }),
    ...getRoute(['/ecom/v1/abandoned-checkout/:id'], { permission: 'ORDERS_CHECKOUTS', handle: get }),
  ],
};

function get({ site, params }: DemoRequest): JsonObject {
  const id = params['id'] ?? '';
  const position = site.records.abandonedCheckouts.indexOf(id);
  if (position === undefined) throw notFound('ABANDONED_CHECKOUT_NOT_FOUND', 'Abandoned checkout', id);
  return { abandonedCheckout: site.records.abandonedCheckouts.at(position) };
}

// The type of this metadata has no `hasNext`: the end shows by the missing cursor.
function metadata(result: QueryResult<JsonObject>, withTotal = false): JsonObject {
  return {
    count: result.records.length,
    ...(withTotal ? { offset: result.offset, total: result.total } : {}),
    tooManyToCount: false,
    cursors: { next: result.nextCursor, prev: result.prevCursor },
  };
}
