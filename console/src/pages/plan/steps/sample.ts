import { queryOptions } from '@tanstack/react-query';
import { valueAt } from '../../../../../src/mapping/path.ts';
import { request } from '../../../api/request.ts';
import type { PlanStep } from '../plan-query.ts';

/** A record of Wix and what it becomes. */
export interface Sample {
  readonly source: unknown;
  /** Null where what it becomes is not known yet. */
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** The sample that the plan has; null where it has none. */
export function sampleOf({ sample }: PlanStep): Sample | null {
  // The plan writes it so (schema/migration.graphql).
  return sample as Sample | null;
}

/** Reads the first record of a step whose plan has no sample. It is forgotten soon after its step is closed. */
export function firstRecord({ id, sourceQuery, sample, recordCount }: PlanStep) {
  const { document, variables, connectionPath } = sourceQuery;
  return queryOptions({
    queryKey: ['first-record', id, document, variables],
    enabled: sample === null && recordCount !== 0,
    gcTime: 60_000,
    queryFn: async ({ signal }): Promise<Sample | null> => {
      const answer = await request('/graphql', {
        method: 'POST',
        body: { query: document, variables: { ...(variables as object), first: 1 } },
        signal,
      });
      const [source] = [valueAt(answer, ['data', ...connectionPath, 'nodes[]'].join('.'))].flat();
      return source === undefined ? null : { source, row: null, children: {} };
    },
  });
}
