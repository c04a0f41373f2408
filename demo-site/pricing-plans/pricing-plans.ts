import { entitySets, fieldSpecs, invalidField, numberAt, objectAt, partsAskedFor } from '../making.ts';
import { recordRoutes, sdkSpec, served, textAt, textsAt, words } from '../making.ts';
import type { DemoProduct, DemoRequest, JsonObject, QuerySpec } from '../making.ts';
import { orderAt, planAt } from './plans.ts';

const ORDERS = { app: 'PRICING_PLANS', permission: 'PRICING_PLANS_ORDERS' } as const;

const ORDER_LIST: QuerySpec = {
  name: 'plan-orders',
  paging: 'offset',
  maxLimit: 50,
  defaultLimit: 50,
  maxSort: 1,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
  fields: {
    ...fieldSpecs(words('createdDate endDate'), 'BOTH'),
    ...fieldSpecs(words('planId buyer.memberId status lastPaymentStatus autoRenewCanceled'), 'NONE'),
  },
};

/** wire: the parameters of the list, by the field that they filter. */
const PARAMETERS = {
  planId: 'planIds',
  'buyer.memberId': 'buyerIds',
  status: 'orderStatuses',
  lastPaymentStatus: 'paymentStatuses',
};

function listed(_: JsonObject, { body }: DemoRequest): JsonObject {
  const filter = Object.entries(PARAMETERS).flatMap(([field, name]): JsonObject[] => {
    const values = textsAt(body, name);
    return values.length === 0 ? [] : [{ [field]: { $in: values } }];
  });
  const renew = textAt(body, 'autoRenewCanceled');
  if (renew !== undefined) filter.push({ autoRenewCanceled: { $eq: renew === 'true' } });
  const { fieldName, order = 'ASC' } = objectAt(body, 'sorting');
  if (fieldName !== undefined && fieldName !== 'createdDate' && fieldName !== 'endDate')
    throw invalidField('sorting.fieldName', `cannot be ${String(fieldName)}`, 'FORMAT');
  return {
    filter: { $and: filter },
    sort: fieldName === undefined ? [] : [{ fieldName, order }],
    paging: { offset: numberAt(body, 'offset') ?? 0, limit: numberAt(body, 'limit') },
  };
}

/** Plans in their third version, and what was bought of them in its second. */
export const pricingPlansProduct: DemoProduct = {
  records: (site) => entitySets(site, { pricingPlans: { make: planAt }, planOrders: { make: orderAt } }),
  routes: [
    ...recordRoutes({
      ...served(['/pricing-plans/v3/plans'], { ...ORDERS, permission: 'PRICING_PLANS' }, 'plans', 'plan'),
      records: 'pricingPlans',
      query: sdkSpec('pricing-plans_plans-v-3/PlanQuery'),
      count: true,
      get: 'PLAN_NOT_FOUND',
      byGet: true,
    }),
    ...recordRoutes({
      ...served(['/pricing-plans/v2/orders'], ORDERS, 'orders', 'order'),
      records: 'planOrders',
      query: { method: 'GET', path: '', spec: ORDER_LIST, asked: listed },
      get: 'ORDER_NOT_FOUND',
      // What was filled in comes with one fieldset only.
      shown: partsAskedFor('fieldSet', { FULL: 'formData' }),
    }),
  ],
};
