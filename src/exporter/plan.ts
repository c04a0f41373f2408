import type { MigrationPlanQuery } from '../generated/operations.ts';

// The plan as `src/client/plan.graphql` asks a gateway for it. Its types are generated from that document.

/** A plan without the time it was made at: the same site gives the same plan. */
export type ExportPlan = Omit<NonNullable<MigrationPlanQuery['migrationPlan']>, 'generatedAt'>;

export type PlanSetup = ExportPlan['setup'][number];

export type PlanRedirect = ExportPlan['redirects'][number];

export type PlanStep = ExportPlan['steps'][number];

export type PlanChild = PlanStep['children'][number];

export type PlanQuery = PlanStep['sourceQuery'];

/** Where the values of one kind of row come from. */
export type PlanMapping = Pick<PlanStep, 'fields' | 'constants'>;

/** What becomes rows by the steps of a plan: their records, and the records inside these. */
export function mappingsOf(steps: readonly PlanStep[]): readonly (PlanStep | PlanChild)[] {
  return steps.flatMap((step) => [step, ...step.children]);
}

/** The columns (`<table> <column>`) that rules of the steps write, as far as they are wanted. */
export function columnsWhere(
  steps: readonly PlanStep[],
  isWanted: (rule: PlanStep['fields'][number], mapping: PlanStep | PlanChild) => boolean,
): ReadonlySet<string> {
  return new Set(
    mappingsOf(steps).flatMap((mapping) =>
      mapping.fields
        .filter((rule) => isWanted(rule, mapping))
        .map(({ storage }) => `${mapping.table} ${storage}`),
    ),
  );
}

/** Whether the rows of an earlier step must be known before a step is decided: it refers to them, or makes rows of the same tables. */
export function needs(step: PlanStep, earlier: PlanStep): boolean {
  return refersTo(step, earlier) || makesSame(step, earlier);
}

/** Whether a step refers to the rows of another, or to identities of which that makes rows, such as members beside contacts. */
function refersTo(step: PlanStep, { id, action, identity: { entity } }: PlanStep): boolean {
  return mappingsOf([step]).some(({ fields }) =>
    fields.some(
      ({ reference, referenceEntity }) =>
        reference === id || (action !== 'UPDATE' && reference !== null && referenceEntity === entity),
    ),
  );
}

/** Whether a step makes or changes rows of tables of which another makes rows. */
export function makesSame(step: PlanStep, other: PlanStep): boolean {
  if (other.action === 'UPDATE') return false;
  const tables = new Set(mappingsOf([other]).map(({ table }) => table));
  return mappingsOf([step]).some(({ table }) => tables.has(table));
}

/** The plan of another version could mean other things by the same words. */
export const PLAN_VERSION = 'wix-insites/1';
