import { MigrationPlanDocument } from '../../generated/operations.ts';
import { isTransform, textAt } from '../../mapping/index.ts';
import { ExportError, refusedBy } from '../export-error.ts';
import type { Gateway } from './gateway.ts';
import { mappingsOf, PLAN_VERSION, type ExportPlan } from '../plan.ts';

/** A plan, and when the gateway made it. */
export interface FreshPlan {
  /** Without the time: the same site gives the same plan. */
  readonly plan: ExportPlan;
  readonly generatedAt: string;
}

/**
 * Asks a gateway for its plan.
 * @throws ExportUsageError when the gateway refuses the input, ExportError when it makes no plan that can be carried out
 */
export async function readPlan(
  gateway: Gateway,
  input: Readonly<Record<string, unknown>>,
): Promise<FreshPlan> {
  const { data, errors } = await gateway.ask(MigrationPlanDocument, { input });
  const made = data?.migrationPlan;
  if (made == null) {
    const [error] = errors;
    const { code = 'INTERNAL', hint = null } = error?.extensions ?? {};
    const message = `The gateway made no plan: ${error?.message ?? 'it gave no reason.'} (${code})`;
    throw refusedBy(code, message, hint);
  }
  const { generatedAt, ...plan } = made;
  checkPlan(plan);
  return { plan, generatedAt };
}

/** Which site a gateway reads; this asks Wix for nothing. */
export async function readSite(
  gateway: Gateway,
): Promise<{ readonly source: { readonly siteId: string }; readonly demo: boolean }> {
  const { data, errors, demo } = await gateway.ask('{ site { id } }', {});
  const id = textAt(data, 'site.id');
  if (id === null)
    throw new ExportError(`The gateway names no site: ${errors[0]?.message ?? 'it gave no reason.'}`);
  return { source: { siteId: id }, demo };
}

/** @throws ExportError when the plan says something that this program does not understand */
export function checkPlan(plan: ExportPlan): void {
  // A plan that was kept by an earlier version of this program has no lists.
  const hasLists = plan.modules.every(({ lists }) => Array.isArray(lists));
  if (plan.planVersion !== PLAN_VERSION || !hasLists)
    throw new ExportError(
      `The plan is of version ${plan.planVersion}, and this program carries out ${PLAN_VERSION}.`,
      'Use the exporter that came with the gateway.',
    );
  const unknown = mappingsOf(plan.steps)
    .flatMap(({ fields }) => fields)
    .find(({ transform }) => !isTransform(transform));
  if (unknown !== undefined)
    throw new ExportError(
      `The plan asks for the transform ${unknown.transform}, which this program does not know.`,
      'Use the exporter that came with the gateway.',
    );
}
