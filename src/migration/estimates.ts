import { parse, type GraphQLSchema, Kind } from 'graphql';
import { estimateCost } from '../gateway/limits/query-cost.ts';
import type { CostTable } from '../gateway/product-module.ts';
import type { StepEstimate } from '../generated/resolvers.ts';
import { insitesEntity } from './insites-entities.ts';
import { pathCost, requestField, sourceDocument, sourcePaths } from './source-document.ts';
import type { StepDefinition } from './step-definition.ts';

/** Requests that Insites' REST API takes in any 60 seconds. */
export const INSITES_REQUESTS_PER_MINUTE = 300;

/** Seconds that a page takes at least, when the budget does not hold it up. */
const SECONDS_PER_PAGE = 0.15;

const UNKNOWN: StepEstimate = {
  pages: null,
  wixRequests: null,
  wixSeconds: null,
  rows: null,
  insitesRequests: null,
  insitesSeconds: null,
};

/**
 * How much work a step is.
 * @param count records of its list, or null when unknown
 * @param wixRequestsPerMinute the budget of Wix requests; half of it may go at once
 */
export function estimateStep(options: {
  readonly schema: GraphQLSchema;
  readonly costs: CostTable;
  readonly step: StepDefinition;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  readonly count: number | null;
  readonly wixRequestsPerMinute: number;
}): StepEstimate {
  const { step, pageSize, count, wixRequestsPerMinute } = options;
  if (count === null) return UNKNOWN;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const wixRequests = wixRequestsOf({ ...options, count });
  const children = step.children ?? [];
  const childRows = children.reduce((sum, child) => sum + child.assumedSize, 0);
  const childRequests = children.reduce(
    (sum, child) => sum + (insitesEntity(child.entity).restBulkPath === undefined ? child.assumedSize : 1),
    0,
  );
  const insitesRequests = Math.round(count * (1 + childRequests));
  return {
    pages,
    wixRequests,
    wixSeconds: secondsAt(wixRequests, pages, wixRequestsPerMinute),
    rows: Math.round(count * (1 + childRows)),
    insitesRequests,
    insitesSeconds: round((insitesRequests * 60) / INSITES_REQUESTS_PER_MINUTE),
  };
}

/** Seconds for a number of Wix requests: half the budget goes at once, the rest is paced, and each page takes its time. */
function secondsAt(requests: number, pages: number, perMinute: number): number {
  const paced = ((requests - perMinute / 2) * 60) / perMinute;
  return round(Math.max(paced, pages * SECONDS_PER_PAGE));
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Wix requests of a whole drain: full pages, and a last one that is not full. */
function wixRequestsOf({
  schema,
  costs,
  step,
  variables,
  pageSize,
  count,
}: Parameters<typeof estimateStep>[0] & { count: number }): number {
  const all = sourcePaths(step);
  const read = new Set(all.map((path) => requestField(schema, step, path, costs)?.coordinate));
  // References that are asked for their key alone are not read, and what comes with another field is read once.
  const paths = all.filter((path) => {
    if (pathCost(schema, step, path, costs) === 'KEY_ONLY') return false;
    const coordinate = requestField(schema, step, path, costs)?.coordinate;
    const cost = coordinate === undefined ? undefined : costs[coordinate];
    return cost?.kind !== 'batch' || cost.sameReadAs === undefined || !read.has(cost.sameReadAs);
  });
  const document = parse(
    sourceDocument(schema, {
      step: { ...step, aliases: assumedAliases(step) },
      variables,
      paths,
      beside: 'pageInfo { hasNextPage endCursor }',
    }),
  );
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return 0;
  const connection = costs[`Query.${step.connection}`];
  const morePasses = connection?.kind === 'connection' ? (connection.passes ?? 1) - 1 : 0;
  const costOf = (first: number): number =>
    estimateCost({ schema, document, operation, variables: { ...variables, first } }, costs).requests -
    morePasses;
  const fullPages = Math.floor(count / pageSize);
  const rest = count - fullPages * pageSize;
  // Each pass ends with a page of its own.
  return (
    fullPages * costOf(pageSize) + (rest > 0 || fullPages === 0 ? costOf(Math.max(rest, 1)) : 0) + morePasses
  );
}

/** Fields with arguments as they will mostly be answered, rather than as they must be asked for. */
function assumedAliases({ aliases = {} }: StepDefinition): NonNullable<StepDefinition['aliases']> {
  return Object.fromEntries(
    Object.entries(aliases).map(([name, { assumed, ...alias }]) => [
      name,
      { ...alias, arguments: assumed ?? alias.arguments },
    ]),
  );
}
