import { parse, type GraphQLSchema, Kind } from 'graphql';
import { estimateCost } from '../gateway/limits/query-cost.ts';
import type { CostTable } from '../gateway/product-module.ts';
import type { StepEstimate } from '../generated/resolvers.ts';
import { insitesEntity } from './insites-entities.ts';
import { keyCosts, pathCost, sourceDocument, sourcePaths } from './source-document.ts';
import type { StepDefinition } from './step-definition.ts';

/** Requests that Insites' REST API takes in any 60 seconds. */
export const INSITES_REQUESTS_PER_MINUTE = 300;

/** Seconds that a page takes at least, when the budget does not hold it up. */
const SECONDS_PER_PAGE = 0.15;

const UNKNOWN: StepEstimate = {
  pages: null,
  wixRequests: null,
  wixSeconds: null,
  idRequests: null,
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
  /** Whether only what changed is counted. */
  readonly isDelta: boolean;
  readonly wixRequestsPerMinute: number;
}): StepEstimate {
  const { step, pageSize, count, isDelta, wixRequestsPerMinute } = options;
  if (count === null) return UNKNOWN;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const wixRequests = wixRequestsOf({ ...options, count, paths: sourcePaths(step) });
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
    idRequests: isDelta ? null : wixRequestsOf({ ...options, count, paths: ['id', step.key] }),
    rows: Math.round(count * (1 + childRows)),
    insitesRequests,
    insitesSeconds: round((insitesRequests * 60) / INSITES_REQUESTS_PER_MINUTE),
  };
}

/**
 * Seconds for a number of Wix requests with a budget that is idle at the start: half of the first minute's goes at once, the rest of that
 * minute and every later one evenly; and each page takes its time.
 */
function secondsAt(requests: number, pages: number, perMinute: number): number {
  const half = perMinute / 2;
  const inFirst = Math.max(0, Math.min(requests, perMinute) - half);
  const later = Math.max(0, requests - perMinute);
  return round(Math.max((inFirst / half + later / perMinute) * 60, pages * SECONDS_PER_PAGE));
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** Wix requests of a whole drain: full pages, and a last one that is not full. */
function wixRequestsOf({
  schema,
  costs: worst,
  step,
  variables,
  pageSize,
  count,
  paths: all,
}: Parameters<typeof estimateStep>[0] & { count: number; paths: readonly string[] }): number {
  // References that are asked for their key alone are not read.
  const paths = all.filter((path) => pathCost(schema, step, path, worst) !== 'KEY_ONLY');
  const costs = keyCosts(schema, step, paths, { ...worst, ...step.expected?.costs });
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
  const passes = connection?.kind === 'connection' ? (connection.passes ?? 1) : 1;
  const costOf = (first: number): number =>
    estimateCost({ schema, document, operation, variables: { ...variables, first } }, costs).requests -
    (passes - 1);
  const fullPages = Math.floor(count / pageSize);
  const rest = count - fullPages * pageSize;
  const last = rest > 0 || fullPages === 0 ? costOf(Math.max(rest, 1)) : 0;
  // Each pass ends with a page of its own.
  return fullPages * costOf(pageSize) + last + (step.expected?.passes ?? passes) - 1;
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
