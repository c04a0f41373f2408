import { GatewayError } from '../../errors.ts';
import { isUnreachable } from '../../gateway/access/availability.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type { ProductModule, WantedSteps } from '../../contract/product-module.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { unavailable, type ReadingDepth } from '../steps/step-reading.ts';
import type { Graph } from '../steps/ask-graph.ts';

/** The steps that follow from what a site holds, or why they are not known. */
export interface DerivedSteps {
  readonly steps: readonly StepDefinition[];
  readonly failure: Availability | null;
}

/**
 * Derives the steps of one product; none for a product whose steps are all known before.
 * @throws GatewayError BAD_USER_INPUT for steps that are wanted and cannot be, and what nothing else can be read after
 */
export async function deriveSteps(
  { context }: Graph,
  { name, dynamicSteps }: ProductModule,
  wanted: WantedSteps,
): Promise<DerivedSteps> {
  if (dynamicSteps === undefined) return { steps: [], failure: null };
  try {
    return { steps: await dynamicSteps.derive(context, wanted), failure: null };
  } catch (error) {
    const explained = await context.availability.explain(name, error);
    if (!(explained instanceof GatewayError))
      return {
        steps: [],
        failure: withAnotherWay(explained, dynamicSteps.withoutPermission?.(wanted) ?? null),
      };
    if (FATAL.has(explained.code) || isUnreachable(explained)) throw explained;
    return { steps: [], failure: unavailable(explained) };
  }
}

/** Adds to the hint of a missing permission what can be done without it. */
function withAnotherWay(failure: Availability, way: string | null): Availability {
  if (failure.status !== 'PERMISSION_DENIED' || way === null) return failure;
  return { ...failure, hint: [failure.hint, way].filter(Boolean).join(' ') };
}

/** Failures after which nothing else can be read, or of what was asked for. */
const FATAL: ReadonlySet<string> = new Set([
  'WIX_INVALID_CREDENTIALS',
  'WIX_SITE_NOT_FOUND',
  'INTERNAL',
  'BAD_USER_INPUT',
]);

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
  const all = lists.reduce((sum, step) => sum + sampleRequests(step) + countRequests(step), 0);
  let left = allowance;
  return new Map(
    lists.map((step): [string, ReadingDepth] => {
      if (all <= allowance) return [step.id, step.wasLookedAt === true ? 'COUNT' : 'SAMPLE_AND_COUNT'];
      left -= countRequests(step);
      return [step.id, left >= 0 ? 'COUNT' : 'NOTHING'];
    }),
  );
}

function sampleRequests({ wasLookedAt }: StepDefinition): number {
  return wasLookedAt === true ? 0 : 1;
}

/** Wix requests that a step's count takes. */
function countRequests({ count }: StepDefinition): number {
  return count.kind === 'KNOWN' ? 0 : 1;
}
