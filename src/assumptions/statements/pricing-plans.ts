import { assumed, changes, sdk, type Assumption } from '../assumption.ts';
import { planOrders } from '../probes/details.ts';

/** What is taken to be so of Wix Pricing Plans. */
export const pricingPlans: readonly Assumption[] = [
  {
    id: 'plan-versions',
    title: 'Versions of plans',
    statement: 'The query of plans in their third version brings private and archived ones.',
    evidence: 'assumed',
    more: [
      sdk(
        'The end of the second version of plans was named as the end of 2025; orders have the second only.',
      ),
      assumed('It is sent as POST, as other queries are that the SDK sends as `GET ?.r=`.'),
      sdk('An order may be of a plan that was deleted since: it keeps the name and price of the plan.'),
    ],
    restsOn: ['pricingPlans', 'planOrder.plan'],
    otherwise: changes('Private or archived plans are missing; their orders keep the name.'),
  },
  {
    id: 'pricing-plans',
    title: 'Orders of plans',
    statement: 'Orders of plans are sorted by sorting.fieldName, and their pages have a total.',
    evidence: 'assumed',
    more: [
      sdk(`The list takes parameters and no query, sorts by \`createdDate\` or \`endDate\`, and filters neither by id nor by time. What was
        filled in on buying comes with the field set \`FULL\`.`),
    ],
    restsOn: ['planOrders'],
    otherwise: changes('Orders of plans are not counted, or cannot be read where the order is refused.'),
    probe: planOrders,
  },
  {
    id: 'plan-amounts',
    title: 'Amounts of plans',
    statement: "The planPrice of an order is in the currency of the order's first price.",
    evidence: 'assumed',
    more: [
      sdk('All amounts of a plan are in its `currency`, those of an order in the currency beside them.'),
    ],
    restsOn: ['planOrder.planPrice'],
    otherwise: changes('The price of a plan is shown in another currency than it has.'),
  },
];
