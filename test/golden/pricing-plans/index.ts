import { endpoints } from '../../../src/products/pricing-plans/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list, one, route } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { camp, orphan, running, studio, ten, tenth } from './records.ts';
import { rows } from './rows.ts';

const orders = [running, tenth, orphan];

/** What was filled in comes with one fieldset only. */
function withoutForm(order: (typeof orders)[number]): (typeof orders)[number] {
  const shown = { ...order };
  delete shown.formData;
  return shown;
}

export const pricingPlans: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryPlans, [studio, ten, camp], (plans) => ({
      plans,
      pagingMetadata: { count: plans.length, hasNext: false },
    })),
    route(endpoints.countPlans, { count: 3 }),
    route(endpoints.listOrders, ({ query }) => {
      const plans = query.getAll('planIds');
      const buyers = query.getAll('buyerIds');
      const found = orders.filter(
        ({ planId = '', buyer }) =>
          (plans.length === 0 || plans.includes(planId)) &&
          (buyers.length === 0 || buyers.includes(buyer?.memberId ?? '')),
      );
      const shown = query.get('fieldSet') === 'FULL' ? found : found.map(withoutForm);
      return {
        orders: shown.slice(Number(query.get('offset'))),
        pagingMetadata: { count: found.length, total: found.length },
      };
    }),
    one(endpoints.getOrder, 'id', orders, (order) => ({ order })),
  ],
  answers,
  rows,
};
