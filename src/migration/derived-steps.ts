import { GatewayError } from '../errors.ts';
import type { Availability } from '../gateway/answer-report.ts';
import type { ProductModule } from '../gateway/product-module.ts';
import type { StepDefinition } from './step-definition.ts';
import { unavailable, type Graph, type ReadingDepth } from './step-reading.ts';

/** The steps that follow from what a site holds, or why they are not known. */
export interface DerivedSteps {
  readonly steps: readonly StepDefinition[];
  readonly failure: Availability | null;
}

/** Derives the steps of one product; none for a product whose steps are all known before. */
export async function deriveSteps({ context }: Graph, module: ProductModule): Promise<DerivedSteps> {
  if (module.dynamicSteps === undefined) return { steps: [], failure: null };
  try {
    return { steps: await module.dynamicSteps.derive(context), failure: null };
  } catch (error) {
    const explained = await context.availability.explain(module.name, error);
    if (!(explained instanceof GatewayError)) return { steps: [], failure: explained };
    if (FATAL.has(explained.code)) throw explained;
    return { steps: [], failure: unavailable(explained) };
  }
}

/** Failures after which nothing else can be read either. */
const FATAL: ReadonlySet<string> = new Set(['WIX_INVALID_CREDENTIALS', 'WIX_SITE_NOT_FOUND', 'INTERNAL']);

/**
 * How much may be asked about each of the derived steps, of which a site can have any number: all, the count alone, or for the last ones
 * nothing. Steps that read another's list cost nothing.
 * @param allowance Wix requests that the operation has left for them
 */
export function readingDepths(
  steps: readonly StepDefinition[],
  allowance: number,
): ReadonlyMap<string, ReadingDepth> {
  const lists = steps.filter(({ derivedFrom }) => derivedFrom === undefined);
  const all = lists.reduce((sum, step) => sum + 1 + countRequests(step), 0);
  let left = allowance;
  return new Map(
    lists.map((step): [string, ReadingDepth] => {
      if (all <= allowance) return [step.id, 'SAMPLE_AND_COUNT'];
      left -= countRequests(step);
      return [step.id, left >= 0 ? 'COUNT' : 'NOTHING'];
    }),
  );
}

/** Wix requests that a step's count takes. */
function countRequests({ count }: StepDefinition): number {
  return count.kind === 'KNOWN' ? 0 : 1;
}
