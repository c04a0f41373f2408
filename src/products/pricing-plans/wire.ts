import { endpoint, type ItemOf, type ResponseOf } from '../../wix/endpoint.ts';
import type { WixPermission } from '../../wix/permissions.ts';

export const permissions = {
  PLANS: { name: 'Read Pricing Plans', scope: 'SCOPE.DC-PAIDPLANS.READ-PLANS', readOnly: true },
  /** Wix's words are "Read Orders", as for the orders of shops: its list of ticks tells them apart by their group. */
  ORDERS: { name: 'Read Orders (Pricing Plans)', scope: 'SCOPE.DC-PAIDPLANS.READ-ORDERS', readOnly: true },
} as const satisfies Record<string, WixPermission>;

const PLANS = { permission: permissions.PLANS };
const ORDERS = { permission: permissions.ORDERS };

/** Every read of Wix Pricing Plans. Wix has given up its second version of plans; orders have no other (docs/fidelity.md#pricing-plans). */
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
