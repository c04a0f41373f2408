import { GatewayError } from '../../errors.ts';
import type { Availability } from '../../contract/answer-report.ts';
import { AVAILABLE } from '../../gateway/access/availability.ts';
import type { ProductModule } from '../../contract/product-module.ts';
import type { ProductName } from '../../contract/product-name.ts';
import type { MigrationList } from '../../generated/resolvers.ts';
import { countExactly, type ExactCount } from '../steps/exact-count.ts';
import { isPartial } from '../steps/expected-rows.ts';
import {
  exactly,
  readStep,
  sampleOf,
  unavailable,
  unreadable,
  type ReadStep,
  type ReadingDepth,
} from '../steps/step-reading.ts';
import { inOrder } from '../steps/step-order.ts';
import type { Graph } from '../steps/ask-graph.ts';
import { deriveSteps, readingDepths } from './derived-steps.ts';
import { moduleLists } from './module-lists.ts';
import { planRequests } from './plan-cost.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { wholeNumber, words } from '../text/formats.ts';

/** A Wix product that a plan can be about. */
export type PlannedProduct = Exclude<ProductName, 'SITE'>;

/** What a plan is asked for, with everything that was left out filled in. */
export interface PlanRequest {
  readonly products: readonly PlannedProduct[];
  readonly updatedSince: string | null;
  readonly exact: boolean;
  readonly generation: 'V5' | 'V6';
  /** Ids of the only collections of Wix Data; null for all. */
  readonly dataCollections: readonly string[] | null;
}

type PlannedModule = ProductModule & { readonly name: PlannedProduct };

/** A product with what Wix said about each of its lists. */
export interface ReadModule {
  readonly module: PlannedModule;
  readonly steps: readonly ReadStep[];
  /** What Wix said about the product beside its lists: about the read that the others follow from, or, where it has no lists at all, its probe. */
  readonly probed: Availability | null;
  /** What can be read of each of its lists. */
  readonly lists: readonly MigrationList[];
}

/** Everything that a plan is made from. */
export interface PlanReading {
  readonly modules: readonly ReadModule[];
  /** The steps that can be read, in the order they are to be run. */
  readonly steps: readonly ReadStep[];
  /** Counts of risks, by step and code. */
  readonly riskCounts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Reads of Wix what a plan needs: at most two requests for each list, or all of it when exact numbers are asked for. */
export async function readPlan(
  graph: Graph,
  modules: readonly ProductModule[],
  request: PlanRequest,
): Promise<PlanReading> {
  const names: ReadonlySet<string> = new Set(request.products);
  const wanted = modules.filter((module): module is PlannedModule => names.has(module.name));
  const ownSteps = wanted.map(({ name, steps = [] }) => readSteps(graph, name, steps, request));
  const derived = readDerived(graph, wanted, request);
  const read = await Promise.all(
    wanted.map(async (module, index): Promise<ReadModule> => {
      // Only products with such steps wait for them.
      const [own = [], { steps: more = [], failure = null } = {}] = await Promise.all([
        ownSteps[index],
        module.dynamicSteps === undefined ? undefined : derived.then((all) => all[index]),
      ]);
      const steps = [...own, ...more];
      const probed = steps.length === 0 && failure === null ? await probe(graph, module) : failure;
      return { module, steps, probed, lists: await moduleLists(graph, { module, steps, probed }) };
    }),
  );
  const readable = read
    .toSorted((a, b) => placeOf(a.module) - placeOf(b.module))
    .flatMap(({ steps }) => steps)
    .filter(({ reading }) => reading.availability.status === 'AVAILABLE')
    .map((step) => ({ ...step, id: step.definition.id, dependsOn: step.definition.dependsOn }));
  const steps = inOrder(readable);
  const exact = request.exact ? await countAll(graph, steps) : new Map<string, ExactCount | null>();
  return {
    modules: read,
    steps: steps.map((step) => withExact(step, exact.get(step.id))),
    riskCounts: new Map([...exact].flatMap(([id, count]) => (count === null ? [] : [[id, count.risks]]))),
  };
}

/** Derives the steps that follow from the site, and reads their lists with what the operation has left. */
async function readDerived(
  graph: Graph,
  wanted: readonly PlannedModule[],
  request: PlanRequest,
): Promise<readonly { readonly steps: readonly ReadStep[]; readonly failure: Availability | null }[]> {
  const derived = await Promise.all(
    wanted.map(async (module) => ({ module, ...(await deriveSteps(graph, module, request)) })),
  );
  const depths = readingDepths(
    derived.flatMap(({ steps }) => steps),
    graph.context.wix.scope.maxRequests - planRequests(wanted, request),
  );
  return Promise.all(
    derived.map(async ({ module, steps, failure }) => ({
      steps: await readSteps(graph, module.name, steps, request, depths),
      failure,
    })),
  );
}

async function probe({ context }: Graph, module: ProductModule): Promise<Availability> {
  const failure = await context.availability.probe(module);
  if (failure === null) return AVAILABLE;
  const explained = await context.availability.explain(module.name, failure);
  return explained instanceof GatewayError ? unavailable(explained) : explained;
}

async function readSteps(
  graph: Graph,
  product: PlannedProduct,
  definitions: readonly StepDefinition[],
  { updatedSince }: PlanRequest,
  depths?: ReadonlyMap<string, ReadingDepth>,
): Promise<readonly ReadStep[]> {
  const reads = new Map<string, Promise<ListReading>>();
  const read = (definition: StepDefinition): Promise<ListReading> =>
    readList(graph, definition, {
      updatedSince,
      depth: depths?.get(definition.id) ?? 'SAMPLE_AND_COUNT',
      readers: definitions.filter(({ derivedFrom }) => derivedFrom === definition.id),
    });
  const steps = definitions.map((definition) => ({ definition, product }));
  // A step that reads another's list asks Wix for nothing.
  for (const { definition } of steps)
    if (definition.derivedFrom === undefined) reads.set(definition.id, read(definition));
  return Promise.all(
    steps.map(async (step) => {
      const known = reads.get(step.definition.derivedFrom ?? step.definition.id);
      const list = await (known ?? read(step.definition));
      const sample = sampleOf(graph, step.definition, list.reading.sample);
      return { ...step, ...list, reading: { ...list.reading, sample } };
    }),
  );
}

/** Says of a step that is about some records of another's list that the count is theirs. */
function inPart(step: ReadStep): ReadStep {
  const { definition, reading } = step;
  if (definition.derivedFrom === undefined || reading.count === null || !isPartial(definition)) return step;
  const count = `${reading.isExact ? '' : 'about '}${wholeNumber(reading.count)}`;
  const basis = `From ${count} ${words(definition.connection)}`;
  return { ...step, reading: { ...reading, isExact: false, basis } };
}

type ListReading = Pick<ReadStep, 'reading' | 'variables' | 'isDelta'>;

interface ListOptions {
  readonly updatedSince: string | null;
  readonly depth: ReadingDepth;
  /** Further steps that read the list. */
  readonly readers: readonly StepDefinition[];
}

async function readList(
  graph: Graph,
  step: StepDefinition,
  { updatedSince, depth, readers }: ListOptions,
): Promise<ListReading> {
  const whole = step.arguments ?? {};
  const delta = updatedSince === null ? undefined : step.since?.(updatedSince);
  const read = async (variables: ReadStep['variables'], isDelta: boolean): Promise<ListReading> => {
    const reading = await readStep(graph, { step, variables, isDelta, depth, readers });
    return { variables, isDelta, reading };
  };
  try {
    if (delta !== undefined) return await read({ ...whole, ...delta }, true);
  } catch (error) {
    // One of Wix's catalogs filters lists by time of change that the other does not.
    if (!isBadInput(error)) throw error;
  }
  return read(whole, false).catch((error: unknown) => {
    if (!isBadInput(error)) throw error;
    // It was there when the steps were derived and is refused now, such as a collection that was deleted meanwhile.
    return { variables: whole, isDelta: false, reading: unreadable(error) };
  });
}

function isBadInput(error: unknown): error is GatewayError {
  return error instanceof GatewayError && error.code === 'BAD_USER_INPUT';
}

/**
 * Reads whole lists one after another, so that a list too long for one operation leaves the counts of those before it. What several steps
 * read is read once, for the risks of all of them.
 */
async function countAll(
  graph: Graph,
  steps: readonly ReadStep[],
): Promise<ReadonlyMap<string, ExactCount | null>> {
  const counts = new Map<string, ExactCount | null>();
  const shortestFirst = steps
    .filter(({ definition }) => definition.derivedFrom === undefined)
    .toSorted((a, b) => (a.reading.count ?? Infinity) - (b.reading.count ?? Infinity) || 0);
  for (const { definition, variables } of shortestFirst) {
    const sharers = steps
      .map((step) => step.definition)
      .filter(({ derivedFrom }) => derivedFrom === definition.id);
    const risks = [definition, ...sharers].flatMap((step) => step.risks);
    const count = await countExactly(graph, { ...definition, risks }, variables);
    for (const { id } of [definition, ...sharers]) counts.set(id, count);
  }
  return counts;
}

/** @param exact what reading all of its records told; null where that was cut short, undefined where it was not asked for */
function withExact(step: ReadStep, exact: ExactCount | null | undefined): ReadStep {
  if (exact === undefined) return inPart(step);
  const { reading } = step;
  if (exact === null) {
    const warning =
      'The whole list could not be read within one operation (too many Wix requests, too little time, or no answer), so it was not counted record by record.';
    return inPart({ ...step, reading: { ...reading, warnings: [...reading.warnings, warning] } });
  }
  return { ...step, reading: { ...reading, ...exactly(exact.count, 'Every record was read.') } };
}

/** When the records of a product move where nothing else decides it; the site itself has none. */
export function placeOf({ target }: Pick<ProductModule, 'target'>): number {
  return target?.place ?? 0;
}
