import type { GraphQLSchema } from 'graphql';
import type { GatewayError } from '../errors.ts';
import type { Availability } from '../gateway/answer-report.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { CostTable } from '../gateway/product-module.ts';
import { askGraph, failureOf } from './ask-graph.ts';
import { pathCost, sourceDocument, sourcePaths } from './source-document.ts';
import { isLeafPath } from './schema-path.ts';
import type { StepDefinition } from './step-definition.ts';

/** What Wix said about the list of one step. */
export interface StepReading {
  readonly availability: Availability;
  /** How many records the list has; null when it cannot be told without reading all. */
  readonly count: number | null;
  readonly isExact: boolean;
  readonly basis: string;
  /** The first record, with what can be read without more requests. */
  readonly sample: unknown;
  readonly warnings: readonly string[];
}

/** The graph as the plan asks it. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly context: GatewayContext;
  readonly costs: CostTable;
}

/** Most records that one page may ask for. */
const MAX_PAGE = 1000;

/** The page size that costs least for each record: what one Wix request of the list returns. */
export function pageSizeOf(step: StepDefinition, costs: CostTable): number {
  const cost = costs[`Query.${step.connection}`];
  return cost?.kind === 'connection' ? Math.min(cost.pageMax, MAX_PAGE) : 100;
}

/**
 * Reads what a plan must know of a step's list, with at most two Wix requests: whether it can be read, how many records it has, and the
 * first of them.
 */
export async function readStep(
  { schema, context, costs }: Graph,
  step: StepDefinition,
  variables: Readonly<Record<string, unknown>>,
): Promise<StepReading> {
  const readable = samplePaths(schema, step, costs);
  const counted = step.count.kind === 'TOTAL_COUNT' ? ' totalCount' : '';
  // A list that cannot be counted is short often enough to be counted by its first page.
  const first = step.count.kind === 'NONE' ? pageSizeOf(step, costs) : 1;
  const document = sourceDocument(schema, {
    step,
    variables,
    paths: readable,
    beside: `availability { status reason permission hint }${counted} pageInfo { hasNextPage }`,
  });
  const [answer, estimate] = await Promise.all([
    askGraph(schema, context, document, { ...variables, first }),
    // An estimate of all records says nothing about those that have changed.
    Object.keys(variables).length === Object.keys(step.arguments ?? {}).length
      ? estimateOf(step, context)
      : null,
  ]);
  const connection = record(answer.data[step.connection]);
  if (connection === undefined) return unreadable(answer.errors.map(failureOf)[0]);
  // The graph itself has checked the shape.
  const availability = connection['availability'] as Availability;
  if (availability.status !== 'AVAILABLE')
    return {
      availability,
      sample: null,
      count: null,
      isExact: false,
      basis: 'It cannot be read.',
      warnings: [],
    };
  const nodes = connection['nodes'];
  const records: readonly unknown[] = Array.isArray(nodes) ? nodes : [];
  const isAll = record(connection['pageInfo'])?.['hasNextPage'] === false;
  return {
    availability,
    sample: records[0] ?? null,
    ...countOf(connection['totalCount'], isAll ? records.length : null, estimate, step),
  };
}

/** The paths that a look at one record reads: those that cost nothing beside the record. */
function samplePaths(schema: GraphQLSchema, step: StepDefinition, costs: CostTable): readonly string[] {
  return sourcePaths(step).filter(
    (path) =>
      pathCost(schema, step.nodeType, path, costs) !== 'REQUESTS' && isLeafPath(schema, step.nodeType, path),
  );
}

async function estimateOf(step: StepDefinition, context: GatewayContext) {
  if (step.count.kind !== 'ESTIMATE') return null;
  try {
    return await step.count.estimate(context.wix);
  } catch {
    // Whatever is wrong, the list itself says it better; a count is a convenience.
    return null;
  }
}

type Count = Pick<StepReading, 'count' | 'isExact' | 'basis' | 'warnings'>;

function countOf(
  total: unknown,
  wholeList: number | null,
  estimate: { count: number; basis: string } | null,
  step: StepDefinition,
): Count {
  if (wholeList !== null)
    return { count: wholeList, isExact: true, basis: 'The whole list was read.', warnings: [] };
  if (typeof total === 'number')
    return { count: total, isExact: true, basis: "Wix's own count.", warnings: [] };
  if (estimate !== null) return { ...estimate, isExact: false, warnings: [] };
  const basis = step.count.kind === 'NONE' ? step.count.reason : 'Wix gave no count.';
  const warnings = ['The number of records is not known before they are read; `exact: true` counts them.'];
  return { count: null, isExact: false, basis, warnings };
}

function unreadable(failure: GatewayError | undefined): StepReading {
  return {
    availability: unavailable(failure),
    count: null,
    isExact: false,
    basis: 'It could not be read.',
    sample: null,
    warnings: [],
  };
}

/** What a failure that is neither an absent app nor a missing permission says about a product. */
export function unavailable(failure: GatewayError | undefined): Availability {
  const hint: unknown = failure === undefined ? undefined : Reflect.get(failure.extensions, 'hint');
  return {
    status: 'UNAVAILABLE',
    reason: failure === undefined ? 'Wix gave no answer.' : `${failure.message} (${failure.code})`,
    permission: null,
    hint: typeof hint === 'string' ? hint : null,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
