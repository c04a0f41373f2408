import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/graph.ts';
import { queryClient } from '../../api/query-client.ts';
import { errorOf } from '../../api/request.ts';
import {
  MigrationPlanDocument,
  type MigrationPlanInput,
  type MigrationPlanQuery,
} from '../../generated/operations.ts';

/** The whole plan, as `wix-gateway plan --json` prints it. */
export type Plan = NonNullable<MigrationPlanQuery['migrationPlan']>;
export type PlanStep = Plan['steps'][number];
export type PlanField = PlanStep['fields'][number];

/** The plan that is asked for so. It is made once, and again when somebody asks for it. */
export function planQuery(input: MigrationPlanInput) {
  return queryOptions({
    queryKey: ['plan', input],
    queryFn: async ({ signal }): Promise<Plan> => {
      const { data, errors } = await ask(MigrationPlanDocument, { input }, signal);
      if (data.migrationPlan === null) throw errorOf({ errors }, 200);
      return data.migrationPlan;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30 * 60_000,
    // Megabytes, of which nothing is shown twice.
    structuralSharing: false,
  });
}

const ASKED = ['plan-input'];
queryClient.setQueryDefaults(ASKED, { gcTime: Number.POSITIVE_INFINITY });

/** What the page last asked a plan for, so that it shows the same one when somebody comes back to it. */
export function lastInput(): MigrationPlanInput {
  return queryClient.getQueryData(ASKED) ?? {};
}

export function rememberInput(input: MigrationPlanInput): void {
  queryClient.setQueryData(ASKED, input);
}
