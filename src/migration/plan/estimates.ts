import type { GraphQLSchema } from 'graphql';
import type { CostTable } from '../../contract/field-cost.ts';
import type { MigrationStep, PlanEstimate, StepEstimate } from '../../generated/resolvers.ts';
import { DATA_REQUESTS_PER_MINUTE } from '../../wix/transport/budget/data-budget.ts';
import { budgetSeconds } from './budget-time.ts';
import { expectedRows } from '../steps/expected-rows.ts';
import { sourcePaths } from '../steps/source-document.ts';
import { pageSizeOf, type ReadStep } from '../steps/step-reading.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { REQUESTS_PER_LIST, SITE_REQUESTS } from './plan-cost.ts';
import { drainRequests } from './wix-requests.ts';

/** Requests that Insites' REST API takes in any 60 seconds. */
export const INSITES_REQUESTS_PER_MINUTE = 300;

/** Seconds that a page takes at least, when the budget does not hold it up. */
const SECONDS_PER_PAGE = 0.15;

/** Lists that an exporter reads side by side. */
const LISTS_AT_ONCE = 4;

const UNKNOWN: StepEstimate = {
  pages: null,
  wixRequests: null,
  wixSeconds: null,
  idRequests: null,
  rows: null,
  insitesRequests: null,
  insitesSeconds: null,
};

/** What estimates rest on. */
export interface Estimating {
  readonly schema: GraphQLSchema;
  readonly costs: CostTable;
  /** The budget of Wix requests; Wix Data has its own. */
  readonly wixRequestsPerMinute: number;
  /** How many records the list of a step of the plan has; null when it is not planned or not known. */
  readonly countOf: (step: string) => number | null;
}

/** How much work a step is, if nothing else is done. */
export function estimateStep(read: ReadStep, estimating: Estimating): StepEstimate {
  const { definition, reading, isDelta } = read;
  const { count } = reading;
  if (count === null) return UNKNOWN;
  const { schema, costs, countOf } = estimating;
  const pageSize = pageSizeOf(definition, costs);
  const drain = { schema, costs, step: definition, variables: read.variables, pageSize, count };
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const wixRequests = drainRequests({ ...drain, paths: sourcePaths(definition) });
  const rows = expectedRows({ step: definition, count, looked: reading.looked, countOf });
  return {
    pages,
    wixRequests,
    wixSeconds: round(
      Math.max(
        budgetSeconds(wixRequests, budgetOf(read, estimating.wixRequestsPerMinute)),
        pages * SECONDS_PER_PAGE,
      ),
    ),
    idRequests: isDelta ? null : drainRequests({ ...drain, paths: ['id', definition.key] }),
    rows: rows.all,
    insitesRequests: rows.insitesRequests,
    insitesSeconds: secondsOfInsites(rows.insitesRequests),
  };
}

/**
 * How much work the whole plan is: each list once for all steps that read it, its count or the proof of its end, and the plan itself, from
 * budgets that are idle at the start. Lists of which the number of records is not known are left out and named.
 */
export function estimatePlan(
  reads: readonly ReadStep[],
  steps: readonly MigrationStep[],
  estimating: Estimating,
): PlanEstimate {
  const estimates = new Map(steps.map(({ id, estimate }) => [id, estimate]));
  const groups = Map.groupBy(reads, ({ definition, variables }) =>
    JSON.stringify([definition.connection, variables]),
  );
  const lists = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return listWork(first, others, estimates.get(first.definition.id) ?? UNKNOWN, estimating);
  });
  const ofData = lists.filter(({ isData }) => isData);
  const sent = (some: typeof lists): number => sum(some.map(({ requests }) => requests));
  // The plan reads each list as well, and the site. What it really took depends on what is known of the site from before.
  const planOf = (some: typeof lists): number => some.length * REQUESTS_PER_LIST;
  const data = sent(ofData) + planOf(ofData);
  const others = sent(lists) + planOf(lists) - data + SITE_REQUESTS;
  const pages = lists.map((list) => list.pages);
  const seconds = Math.max(
    budgetSeconds(others, estimating.wixRequestsPerMinute),
    budgetSeconds(data, DATA_REQUESTS_PER_MINUTE),
    // Pages of one list come one after another.
    (SECONDS_PER_PAGE * sum(pages)) / LISTS_AT_ONCE,
    SECONDS_PER_PAGE * Math.max(0, ...pages),
  );
  const insitesRequests = sum(steps.map(({ estimate }) => estimate.insitesRequests ?? 0));
  return {
    wixRequests: data + others,
    wixSeconds: round(seconds),
    idRequests: sum(lists.map((list) => list.idRequests)),
    insitesRequests,
    insitesSeconds: secondsOfInsites(insitesRequests),
    rows: sum(steps.map(({ estimate }) => estimate.rows ?? 0)),
    unknown: steps.filter(({ estimate }) => estimate.wixRequests === null).map(({ id }) => id),
  };
}

/** What it takes to read a list, and to know that it is complete. */
interface ListWork {
  readonly isData: boolean;
  readonly requests: number;
  readonly idRequests: number;
  readonly pages: number;
}

/**
 * @param others steps that read the list together with the first
 * @param alone how much work the first is by itself
 */
function listWork(
  { definition, product, reading: { count }, variables }: ReadStep,
  others: readonly ReadStep[],
  alone: StepEstimate,
  { schema, costs }: Estimating,
): ListWork {
  const isData = product === 'DATA';
  if (count === null) return { isData, requests: 0, idRequests: 0, pages: 0 };
  const idRequests = alone.idRequests ?? 0;
  const proof = proofRequests(definition, costs);
  if (others.length === 0)
    return { isData, requests: (alone.wixRequests ?? 0) + proof, idRequests, pages: alone.pages ?? 0 };
  const sharers = [definition, ...others.map((other) => other.definition)];
  const step: StepDefinition = {
    ...definition,
    aliases: Object.assign({}, ...sharers.map(({ aliases }) => aliases)),
    expected: {
      ...definition.expected,
      costs: Object.assign({}, ...sharers.map(({ expected }) => expected?.costs)),
    },
  };
  const pageSize = Math.min(...sharers.map((sharer) => pageSizeOf(sharer, costs)));
  const paths = [...new Set(sharers.flatMap(sourcePaths))];
  const requests = drainRequests({ schema, costs, step, variables, pageSize, count, paths });
  return { isData, requests: requests + proof, idRequests, pages: Math.max(1, Math.ceil(count / pageSize)) };
}

/** Wix requests by which a reader knows that a list is complete: its count or, where there is none, its last record. */
function proofRequests({ connection, count }: StepDefinition, costs: CostTable): number {
  // Of a list that is one of several, such as the submissions of one form, nothing else is counted.
  if (count.kind === 'KNOWN') return 1;
  const cost = costs[`Query.${connection}`];
  return cost?.kind === 'connection' ? (cost.countRequests ?? 1) : 1;
}

function budgetOf({ product }: ReadStep, wixRequestsPerMinute: number): number {
  return product === 'DATA' ? DATA_REQUESTS_PER_MINUTE : wixRequestsPerMinute;
}

function secondsOfInsites(requests: number): number {
  return round((requests * 60) / INSITES_REQUESTS_PER_MINUTE);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
