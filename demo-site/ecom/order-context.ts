import { iso } from '../dates.ts';
import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { personAt } from '../people.ts';
import { money } from './money.ts';
import { orderPlan, type OrderWorld } from './order-plan.ts';
import type { Extra } from './order-scenarios.ts';

/** Wix's maximum of line items, and the room each order has for their ids. */
export const MAX_LINES = 300;

/** An order in the making, with what its parts are written with. */
export type OrderContext = ReturnType<typeof orderContext>;

export function orderContext(world: OrderWorld, index: number) {
  const plan = orderPlan(world, index);
  return {
    world,
    plan,
    person: personAt(world.population, plan.personIndex),
    has: (extra: Extra) => plan.extras.has(extra),
    /** wire: an amount in the order's currency, from its smallest units. */
    money: (units: number) => money(units, plan.currency),
    /** The id of something of its own kind, by default of the order's index. */
    id: (kind: string, number = index) => guidOf(world.seed, kind, number),
    lineId: (line: number) => guidOf(world.seed, 'order-lines', index * MAX_LINES + line),
    /** The moment so many milliseconds after the order was created. */
    after: (ms: number) => iso(plan.createdMs + ms),
  };
}

/** wire: a text in the language of the shop and in that of the buyer. */
export function bilingual(original: string, translated = original): JsonObject {
  return { original, translated };
}
