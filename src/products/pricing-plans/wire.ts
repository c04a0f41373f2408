import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const PLANS = { permission: permissions.PLANS };
const ORDERS = { permission: permissions.PLAN_ORDERS };

/** Every read of Wix Pricing Plans. Wix has given up its second version of plans; orders have no other (docs/fidelity.md#plan-versions). */
export const endpoints = {
  queryPlans: endpoint('pricing-plans.plansV3.queryPlans', { ...PLANS, method: 'POST' }),
  countPlans: endpoint('pricing-plans.plansV3.countPlans', PLANS),
  listOrders: endpoint('pricing-plans.orders.managementListOrders', ORDERS),
  getOrder: endpoint('pricing-plans.orders.managementGetOrder', ORDERS),
};

type WirePlan = ItemOf<ResponseOf<typeof endpoints.queryPlans>['plans']>;
type WireOrder = ItemOf<ResponseOf<typeof endpoints.listOrders>['orders']>;

/** A plan; the id stands apart because references carry nothing else. */
export interface PricingPlanRecord {
  readonly id: string;
  readonly wire: WirePlan;
}

export interface PlanOrderRecord {
  readonly id: string;
  readonly wire: WireOrder;
}
