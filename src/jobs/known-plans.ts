import type { AnsweredPlan } from '../contract/product-module.ts';
import type { SealedValues } from '../sessions/store.ts';

/** How long a plan that was made may be approved (ms). */
const PLAN_MS = 86_400_000;

/** The plans that were answered here, by the site that they are of. */
export class KnownPlans {
  readonly #values: SealedValues;

  constructor(values: SealedValues) {
    this.#values = values;
  }

  async remember(siteKey: string, plan: AnsweredPlan): Promise<void> {
    await this.#values.set(nameOf(siteKey, plan.planHash), Buffer.from(JSON.stringify(plan)), PLAN_MS);
  }

  /** The plan of a hash; undefined when there was none within a day. */
  async find(siteKey: string, planHash: string): Promise<AnsweredPlan | undefined> {
    const known = await this.#values.get(nameOf(siteKey, planHash));
    // Written above.
    return known === undefined ? undefined : (JSON.parse(known.toString()) as AnsweredPlan);
  }
}

function nameOf(siteKey: string, planHash: string): string {
  return `plan:${siteKey}:${planHash}`;
}
