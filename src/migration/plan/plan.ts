import type {
  EntityCount,
  MigrationPlan,
  MigrationRisk,
  MigrationSource,
  SiteFingerprint,
} from '../../generated/resolvers.ts';
import { INSITES_REQUESTS_PER_MINUTE, estimatePlan } from './estimates.ts';
import { planMarkdown } from '../text/plan-markdown.ts';
import { phases, targetChecks } from './phases.ts';
import { mediaFields } from '../steps/media-fields.ts';
import type { Graph } from '../steps/ask-graph.ts';
import { planHash, settledHash } from './plan-hash.ts';
import { planModule } from './plan-module.ts';
import { readPlan, type PlanReading, type PlanRequest } from './plan-reading.ts';
import { planStep, type StepWriting } from './plan-step.ts';
import { setupItems } from '../insites/setup-items.ts';
import { siteSignals } from './module-signals.ts';
import { readExtras } from './site-apps.ts';
import { readSource } from './site-source.ts';
import { nextSteps, noteRisks, siteRisks } from './site-risks.ts';
import type { ProductModule } from '../../contract/product-module.ts';
import type { CostTable } from '../../contract/field-cost.ts';
import { IDENTITY_NAMESPACE, identityName } from '../../mapping/index.ts';

/** Version of the plan's form: raised when importers of the last one could not read it. */
const PLAN_VERSION = 'wix-insites/1';

/** Makes the plan of a migration. */
export async function makePlan(options: {
  readonly graph: Graph;
  readonly modules: readonly ProductModule[];
  readonly request: PlanRequest;
  readonly wixRequestsPerMinute: number;
}): Promise<MigrationPlan> {
  const { graph, modules, request } = options;
  const [source, extras, reading] = await Promise.all([
    readSource(graph),
    readExtras(graph),
    readPlan(graph, modules, request),
  ]);
  const writing = stepWriting(options, source, reading);
  const steps = reading.steps.map((step, index) => planStep(step, index + 1, writing));
  const definitions = reading.steps.map(({ definition }) => definition);
  const planned = reading.modules.map((module) => planModule(module, steps));
  const plan: Omit<MigrationPlan, 'planHash' | 'markdown'> = {
    planVersion: PLAN_VERSION,
    generatedAt: new Date().toISOString(),
    approvalRequired: true,
    input: {
      products: request.products,
      dataCollections: request.dataCollections,
      updatedSince: request.updatedSince,
      exact: request.exact,
    },
    demo: graph.context.demo,
    source,
    target: {
      platform: 'insites',
      generation: request.generation,
      requestsPerMinute: INSITES_REQUESTS_PER_MINUTE,
      identityNamespace: IDENTITY_NAMESPACE,
      identityName: identityName(source.siteId, '<entity>', '<key>'),
      checks: [...targetChecks],
    },
    fingerprint: fingerprint(reading),
    estimate: estimatePlan(reading.steps, steps, writing),
    phases: phases(steps.map(({ id }) => id)),
    modules: planned,
    setup: setupItems(definitions, request.generation),
    steps,
    redirects: definitions.flatMap(({ id, redirect }) =>
      redirect === undefined ? [] : [{ step: id, from: null, ...redirect }],
    ),
    media: definitions.flatMap((definition) =>
      mediaFields(definition).map((field) => ({
        step: definition.id,
        ...field,
        note: 'Insites fetches the file from its address (`remote_url`); keep the Wix site until the copy is verified.',
      })),
    ),
    unmapped: definitions.flatMap(({ id, unmapped }) =>
      unmapped.map(({ source: path, reason }) => ({ step: id, source: path, reason })),
    ),
    risks: [
      ...stepRisks(reading),
      ...noteRisks(graph.context.report.notes, extras),
      ...siteRisks(planned, source, extras),
    ],
    nextSteps: nextSteps(planned),
  };
  const isWhole = modules.every(
    ({ name }) => name === 'SITE' || planned.some(({ product }) => product === name),
  );
  const conditional = new Set(
    definitions.flatMap(({ risks }) => risks.flatMap(({ code, when }) => (when === undefined ? [] : [code]))),
  );
  const made = { ...plan, planHash: planHash(plan), markdown: planMarkdown(plan, conditional, isWhole) };
  graph.context.planMade?.({
    planHash: made.planHash,
    settledHash: settledHash(plan),
    records: steps.reduce((sum, { recordCount }) => sum + (recordCount ?? 0), 0),
  });
  return made;
}

function stepWriting(
  { graph, request, wixRequestsPerMinute }: Parameters<typeof makePlan>[0],
  source: MigrationSource,
  reading: PlanReading,
): StepWriting {
  const counts = new Map(reading.steps.map(({ definition, reading: { count } }) => [definition.id, count]));
  return {
    schema: graph.schema,
    costs: costsOf(graph.costs, reading, source.catalogVersion ?? null),
    siteId: source.siteId,
    generation: request.generation,
    wixRequestsPerMinute,
    countOf: (step) => counts.get(step) ?? null,
    isFinalSync: request.updatedSince !== null,
    planned: new Set(counts.keys()),
  };
}

/** The table of costs as it is for the site's own catalog. */
function costsOf(costs: CostTable, { steps }: PlanReading, catalog: 'V1' | 'V3' | null): CostTable {
  const own = new Map(Object.entries(costs));
  for (const { definition } of steps) {
    const { pageMax, embedded = [] } = (catalog === null ? undefined : definition.catalogs?.[catalog]) ?? {};
    const list = `Query.${definition.connection}`;
    const cost = own.get(list);
    if (pageMax !== undefined && cost?.kind === 'connection') own.set(list, { ...cost, pageMax });
    for (const coordinate of embedded) own.delete(coordinate);
  }
  return Object.fromEntries(own);
}

function fingerprint({ steps }: PlanReading): SiteFingerprint {
  // A step that reads another's list counts nothing new.
  const lists = steps.filter(({ definition }) => definition.derivedFrom === undefined);
  const counts = [...Map.groupBy(lists, ({ definition }) => definition.wixEntity)].map(
    ([wixEntity, group]): EntityCount => ({
      wixEntity,
      count: group.reduce<number | null>((sum, { reading: { count } }) => plus(sum, count), 0),
      isExact: group.every(({ reading }) => reading.isExact),
    }),
  );
  const isPresent = (entity: string): boolean | null => {
    const kinds = counts.filter(
      ({ wixEntity }) => wixEntity === entity || wixEntity.startsWith(`${entity}/`),
    );
    if (kinds.some(({ count }) => (count ?? 0) > 0)) return true;
    return kinds.length === 0 || kinds.some(({ count }) => count == null) ? null : false;
  };
  return { counts, signals: siteSignals(isPresent) };
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function stepRisks({ steps, riskCounts }: PlanReading): MigrationRisk[] {
  return steps.flatMap(({ definition }) =>
    definition.risks.map(({ code, severity, message, advice }) => ({
      code,
      severity,
      step: definition.id,
      message,
      advice,
      count: riskCounts.get(definition.id)?.get(code) ?? null,
    })),
  );
}
