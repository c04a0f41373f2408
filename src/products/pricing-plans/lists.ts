import { countBy } from '../../gateway/lists/counts.ts';
import { equal, few, guids, oneOf, startsWith, within } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { parameters, parametersOf } from '../../gateway/lists/syntax.ts';
import { cursorQuery, offsetQuery } from '../../gateway/lists/query-source.ts';
import { readOne } from '../../gateway/lists/read-one.ts';
import type { RequestOf } from '../../wix/api/endpoint.ts';
import { endpoints } from './wire.ts';

/** Most plans that one request returns, and most ids that a filter of orders is given (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most orders that one request returns. */
export const ORDERS_PAGE = 50;

export const plans = list('pricingPlans', {
  product: 'PRICING_PLANS',
  entity: 'PricingPlan',
  one: 'pricingPlan',
  source: cursorQuery('pricingPlans', {
    what: 'pricing plans',
    page: PAGE,
    read: ({ wix }, query) => wix.call(endpoints.queryPlans, { query }),
    records: 'plans',
    order: {
      default: 'createdDate',
      by: { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate', NAME: 'name' },
      tie: 'id',
      keys: ['createdDate', 'updatedDate'],
    },
    filter: {
      createdAt: within('createdDate'),
      updatedAt: within('updatedDate'),
      visibility: oneOf('visibility'),
      slug: equal('slug'),
      nameStartsWith: startsWith('name'),
    },
    count: countBy(({ wix }, filter) => wix.call(endpoints.countPlans, { filter })),
  }),
});

const ofOrders = parametersOf<RequestOf<typeof endpoints.listOrders>>();

export const planOrders = list('planOrders', {
  product: 'PRICING_PLANS',
  entity: 'PlanOrder',
  one: 'planOrder',
  source: {
    // The list takes parameters and no query (docs/fidelity.md#pricing-plans).
    ...offsetQuery('planOrders', {
      what: 'orders of pricing plans',
      page: ORDERS_PAGE,
      syntax: parameters,
      parts: { form: ['FULL'], submission: ['FULL'], formValues: ['FULL'] },
      read: ({ wix }, { filter, sort = [], paging }, { parts: [fieldSet] }) =>
        wix.call(endpoints.listOrders, {
          ...ofOrders.of(filter),
          ...paging,
          ...(sort[0] === undefined ? {} : { sorting: sort[0] }),
          ...(fieldSet === undefined ? {} : { fieldSet }),
        }),
      records: 'orders',
      order: {
        default: 'createdDate',
        by: { CREATED_AT: 'createdDate', ENDS_AT: 'endDate' },
        tie: { none: 'Wix sorts them by one field' },
      },
      filter: {
        planIds: ofOrders.rule('planIds', guids(PAGE)),
        memberIds: ofOrders.rule('buyerIds', guids(PAGE)),
        status: ofOrders.rule('orderStatuses', few(PAGE)),
        paymentStatus: ofOrders.rule('paymentStatuses', few(PAGE)),
        autoRenewCanceled: ofOrders.rule('autoRenewCanceled'),
      },
    }),
    // Wix looks them up one by one.
    idsMax: 1,
    async byIds({ wix }, ids) {
      const found = await Promise.all(
        ids.map((id) =>
          readOne('order', async () => (await wix.call(endpoints.getOrder, { id, fieldSet: 'FULL' })).order),
        ),
      );
      return found.filter((order) => order !== null);
    },
  },
});
