import { queryClient } from './api/query-client.ts';
import type { ExportStart } from './api/exports.ts';
import type { MigrationPlanInput } from './generated/operations.ts';

/** A plan that somebody approved on its page. It is kept in the page's memory until it is copied, or another one is approved. */
export type ApprovedPlan = Pick<
  ExportStart,
  'planHash' | 'products' | 'dataCollections' | 'generation' | 'since'
>;

/** What a copy by a plan is started with. @param input what the plan was made of */
export function startOf(planHash: string, input: MigrationPlanInput): ApprovedPlan {
  const { products, dataCollections, target, updatedSince } = input;
  return {
    planHash,
    products: products ?? undefined,
    dataCollections: dataCollections ?? undefined,
    generation: target?.generation ?? undefined,
    since: updatedSince ?? undefined,
  };
}

const KEY = ['approved-plan'];

// Nobody watches it while other pages are open.
queryClient.setQueryDefaults(KEY, { gcTime: Number.POSITIVE_INFINITY });

export function approvePlan(plan: ApprovedPlan): void {
  queryClient.setQueryData(KEY, plan);
}

export function approvedPlan(): ApprovedPlan | undefined {
  return queryClient.getQueryData(KEY);
}

export function forgetApproval(): void {
  queryClient.removeQueries({ queryKey: KEY });
}
