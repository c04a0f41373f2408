import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE } from '../../wix/api/wql.ts';
import { conversions, resolvers } from './fields.ts';
import { planOrders, plans } from './lists.ts';
import { steps } from './migration.ts';
import { endpoints } from './wire.ts';

/** What a key needs to read pricing plans. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.PLANS,
    purpose: 'Pricing plans with their prices. Skip if the site sells no memberships or packages.',
    loss: 'The migrated site does not know what could be subscribed to.',
    lists: ['pricingPlans'],
    probe: async (wix) =>
      recordsOf((await wix.call(endpoints.queryPlans, { query: ONE })).plans, 'plans', ({ id }) => id),
  },
  {
    permission: permissions.PLAN_ORDERS,
    purpose: 'Who subscribed to which plan. The tick "Read Orders" in the group of Pricing Plans.',
    loss: 'The migrated site does not know who has which membership.',
    lists: ['planOrders'],
    probe: (wix) => wix.call(endpoints.listOrders, { limit: 1, offset: 0 }),
  },
];

export const pricingPlans: ProductModule = {
  name: 'PRICING_PLANS',
  title: 'Wix Pricing Plans',
  target: {
    module: 'DATA',
    alternative: null,
    becomes: 'databases of plans and of what was bought',
    place: 9,
  },
  apps: [
    {
      id: '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
      name: 'Wix Pricing Plans',
      data: 'plans and what was bought of them',
    },
  ],
  schema: 'pricing-plans',
  endpoints: Object.values(endpoints),
  permissions: needs,
  conversions,
  partsKnowRecord: true,
  steps,
  ...graphOf([plans, planOrders], { resolvers }),
};
