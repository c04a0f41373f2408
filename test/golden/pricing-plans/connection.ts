import { endpoints } from '../../../src/products/pricing-plans/wire.ts';
import { lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'PRICING_PLANS',
  title: 'Wix Pricing Plans',
  insitesModule: 'DATA',
  purpose: 'Pricing plans with their prices. Skip if the site sells no memberships or packages.',
  loss: 'The migrated site does not know what could be subscribed to.',
  ticks: [
    tick('Read Pricing Plans', 'SCOPE.DC-PAIDPLANS.READ-PLANS'),
    tick('Read Orders (Pricing Plans)', 'SCOPE.DC-PAIDPLANS.READ-ORDERS'),
  ],
  open: [route(endpoints.queryPlans, { plans: [] }), route(endpoints.listOrders, { orders: [] })],
  partial: lacks('Read Orders (Pricing Plans)', '403.', [refuses(endpoints.listOrders, 403)]),
};
