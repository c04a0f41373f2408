import type { GraphQLSchema } from 'graphql';
import type { GatewayError } from '../../errors.ts';
import type { Availability } from '../../contract/answer-report.ts';
import { AVAILABLE } from '../../gateway/access/availability.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import type { ProductName } from '../../contract/product-name.ts';
import { otherCosts, type CostTable } from '../../contract/field-cost.ts';
import { mayBeOneRecord } from '../../gateway/paging/halves.ts';
import { askList, failureOf, type Graph } from './ask-graph.ts';
import { reversedOrder } from './reversed-order.ts';
import { keepPaths, pathCost, sourceDocument, sourcePaths } from './source-document.ts';
import { isPartial } from './expected-rows.ts';
import { isLeafPath } from './schema-path.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';

/** What Wix said about the list of one step. */
export interface StepReading {
  readonly availability: Availability;
  /** How many records the list has; null when it cannot be told without reading all. */
  readonly count: number | null;
  readonly isExact: boolean;
  readonly basis: string;
  /** The first record, with what can be read without more requests. */
  readonly sample: unknown;
  /** All records that were looked at, the first among them. */
  readonly looked: readonly unknown[];
  readonly warnings: readonly string[];
}

/** A step together with what Wix said about it. */
export interface ReadStep {
  readonly definition: StepDefinition;
  readonly product: Exclude<ProductName, 'SITE'>;
  readonly reading: StepReading;
  /** Arguments of the list beside `first` and `after`. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isDelta: boolean;
}

/** How much of a list is asked for: its first record and its count, the count alone, or nothing. */
export type ReadingDepth = 'SAMPLE_AND_COUNT' | 'COUNT' | 'NOTHING';

/** Most records that one page may ask for. */
const MAX_PAGE = 1000;

/** The page size that costs least for each record: what one Wix request of the list returns. */
export function pageSizeOf(step: StepDefinition, costs: CostTable): number {
  if (step.pageSize !== undefined) return step.pageSize;
  const cost = costs[`Query.${step.connection}`];
  if (cost?.kind !== 'connection') return 100;
  return Math.min(cost.pageMaxFor?.(step.arguments ?? {}) ?? cost.pageMax, MAX_PAGE);
}

/** A step's list as it is asked for. */
export interface AskedList {
  readonly step: StepDefinition;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether only what changed is asked for. */
  readonly isDelta: boolean;
  readonly depth: ReadingDepth;
  /** Other steps that read the same list: what is read of its first record is enough for them too. */
  readonly readers?: readonly StepDefinition[];
}

/**
 * Reads what a plan must know of a step's list, with at most two Wix requests: whether it can be read, how many records it has, and the
 * first of them.
 */
export async function readStep(
  graph: Graph,
  { step, variables, isDelta, depth, readers = [] }: AskedList,
): Promise<StepReading> {
  const { schema, context, costs } = graph;
  const known = isDelta ? null : knownCount(step);
  if (depth === 'NOTHING') return known === null ? unread : { ...unread, ...known };
  if (depth === 'COUNT' && known !== null) return { ...unread, ...known };
  if (depth === 'COUNT') return countOnly(graph, step, variables);
  // Many a list is counted by its first page, or cannot be counted in another way.
  const isCountedByPage = step.isShort === true || step.count.kind === 'NONE';
  const counted = known === null && hasTotalCount(step) && !isCountedByPage ? ' totalCount' : '';
  const steps = [step, ...readers];
  // An estimate of all records says nothing about those that have changed.
  const estimate = isDelta ? null : await estimateOf(step, context);
  const first = isCountedByPage ? pageSizeOf(step, costs) : lookSize(steps, costs, estimate?.count ?? null);
  const reversed = reversedOrder(schema, step);
  const document = sourceDocument(schema, {
    step: { ...step, aliases: Object.assign({}, ...steps.map(({ aliases }) => aliases)) },
    variables,
    optional: Object.keys(reversed ?? {}),
    paths: steps.flatMap((one) => samplePaths(schema, one, costs)),
    beside: `availability { status reason permission hint }${counted} pageInfo { hasNextPage }`,
  });
  const { list, errors } = await look(graph, step.connection, document, { ...variables, first }, reversed);
  if (list === null) return unreadable(errors.map(failureOf)[0]);
  const { availability, nodes, pageInfo, totalCount } = list;
  if (availability.status !== 'AVAILABLE')
    return { ...NOTHING_KNOWN, availability, basis: 'It cannot be read.' };
  const whole = pageInfo.hasNextPage ? null : nodes.length;
  return {
    availability,
    sample: nodes[0] ?? null,
    looked: nodes,
    ...(known === null && isCountedByPage && whole === null
      ? countIn(await countOnly(graph, step, variables))
      : (known ?? countOf(totalCount, whole, estimate, step))),
  };
}

/** What became of the first refused list of each connection: the others of the same are likely to be refused for the same reason. */
const searched = perOperation(() => new Map<string, ReturnType<typeof askList>>());

/**
 * Asks for the first page of a list. Where Wix refuses it for a record on it, a record of either end tells as much as a plan has to know: to search the
 * one that is to blame takes many requests. They are spent on one list of those that Wix refuses altogether, such as the submissions of each form.
 */
async function look(
  graph: Graph,
  connection: string,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  reversed: Readonly<Record<string, unknown>> | null,
): ReturnType<typeof askList> {
  const one = { ...variables, first: 1 };
  const whole: Graph = { ...graph, context: { ...graph.context, takesPagesWhole: true } };
  const lookAt = (asked: typeof variables) => askList(whole, connection, document, asked);
  const looked = await lookAt(variables);
  if (!isRefused(looked)) return looked;
  const searches = searched(graph.context);
  const other = searches.get(connection);
  if (other !== undefined && (await other).list === null) return lookAt(one);
  const search = async (): ReturnType<typeof askList> => {
    for (const asked of [one, ...(reversed === null ? [] : [{ ...one, ...reversed }])]) {
      const end = await lookAt(asked);
      if (!isRefused(end)) return end;
    }
    return askList(graph, connection, document, one);
  };
  const found = search();
  if (other === undefined) searches.set(connection, found);
  return found;
}

function isRefused({ errors }: Awaited<ReturnType<typeof askList>>): boolean {
  return errors.some(({ originalError }) => mayBeOneRecord(originalError));
}

/** Records that are looked at where the rows of a step do not follow from their number. */
const LOOKED_AT = 50;

/**
 * How many records are looked at, for one Wix request: one, or as many as tell how many rows there will be. A list of several that are concatenated
 * must be known to be long enough for all of them to come in the first, or have cost no request for its count.
 */
function lookSize(steps: readonly StepDefinition[], costs: CostTable, estimated: number | null): number {
  const tells = steps.some(isPartial);
  const [first] = steps;
  const cost = costs[`Query.${first?.connection}`];
  const lists = cost?.kind === 'connection' ? (cost.concatenated ?? 1) : 1;
  if (!tells || (lists > 1 && first?.count.kind !== 'KNOWN' && (estimated ?? 0) < 4 * LOOKED_AT)) return 1;
  return Math.min(LOOKED_AT, ...steps.map((step) => pageSizeOf(step, costs)));
}

function hasTotalCount({ count }: StepDefinition): boolean {
  return count.kind === 'TOTAL_COUNT' || count.kind === 'KNOWN';
}

/** What the step's own definition says about the number of its records. */
function knownCount({ count }: StepDefinition): Count | null {
  return count.kind === 'KNOWN' ? exactly(count.count, "Wix's own count.") : null;
}

const NOTHING_KNOWN = { count: null, isExact: false, sample: null, looked: [], warnings: [] };

/** A list that nothing was asked about, because the operation may not send more requests. */
const unread: StepReading = {
  ...NOTHING_KNOWN,
  availability: AVAILABLE,
  basis: 'There are more lists than one operation can ask Wix about (MAX_WIX_REQUESTS_PER_QUERY).',
  warnings: ['Whether and how many records there are is not known before they are read.'],
};

async function countOnly(
  graph: Graph,
  step: StepDefinition,
  variables: Readonly<Record<string, unknown>>,
): Promise<StepReading> {
  if (!hasTotalCount(step)) return unread;
  const document = sourceDocument(graph.schema, { step, variables, paths: [], beside: 'totalCount' });
  const { list, errors } = await askList(graph, step.connection, document, { ...variables, first: 1 });
  if (list === null) return unreadable(errors.map(failureOf)[0]);
  const count = countOf(list.totalCount, null, null, step);
  return { availability: AVAILABLE, sample: null, looked: [], ...count };
}

/** The paths that a look at one record reads: those that cost nothing beside the record. */
function samplePaths(schema: GraphQLSchema, step: StepDefinition, costs: CostTable): readonly string[] {
  const expected = otherCosts(costs, step.expected?.costs);
  return sourcePaths(step).filter(
    (path) => pathCost(schema, step, path, expected) !== 'REQUESTS' && isLeafPath(schema, step, path),
  );
}

/** What a look at the first record reads for one of the steps that share the list. */
export function sampleOf({ schema, costs }: Graph, step: StepDefinition, sample: unknown): unknown {
  return keepPaths(schema, step, samplePaths(schema, step, costs))(sample);
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

function countIn({ count, isExact, basis, warnings }: StepReading): Count {
  return { count, isExact, basis, warnings };
}

/** A count that holds. */
export function exactly(count: number, basis: string): Count {
  return { count, isExact: true, basis, warnings: [] };
}

function countOf(
  total: number | null | undefined,
  wholeList: number | null,
  estimate: { count: number; basis: string } | null,
  step: StepDefinition,
): Count {
  if (wholeList !== null) return exactly(wholeList, 'The whole list was read.');
  if (total != null) return exactly(total, "Wix's own count.");
  if (estimate !== null) return { ...estimate, isExact: false, warnings: [] };
  const basis = step.count.kind === 'NONE' ? step.count.reason : 'Wix gave no count.';
  const warnings = ['The number of records is not known before they are read; `exact: true` counts them.'];
  return { count: null, isExact: false, basis, warnings };
}

/** The reading of a list that failed. */
export function unreadable(failure: GatewayError | undefined): StepReading {
  return { ...NOTHING_KNOWN, availability: unavailable(failure), basis: 'It could not be read.' };
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
