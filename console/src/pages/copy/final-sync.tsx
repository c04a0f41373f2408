import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { exportsQuery, startExport, type ExportJob } from '../../api/exports.ts';
import { ask } from '../../api/graph.ts';
import { errorOf } from '../../api/request.ts';
import { startOf } from '../../approved-plan.ts';
import {
  PlanHashDocument,
  type InsitesGeneration,
  type MigrationPlanInput,
} from '../../generated/operations.ts';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { time } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './copy.module.css';

/** Copies what has changed since an earlier copy, on the day when the new site takes over. */
export function FinalSync({ copy }: { readonly copy: ExportJob }) {
  const [deletions, setDeletions] = useState(true);
  const [, go] = useLocation();
  const { data: copies = [] } = useQuery(exportsQuery);
  // Everything that Insites has: this copy, and what came before it. What was not read to its end is no base.
  const base = copies
    .filter(
      ({ state, status, startedAt, input }) =>
        state === 'DONE' &&
        status !== 'INCOMPLETE' &&
        startedAt <= copy.startedAt &&
        generationOf(input) === generationOf(copy.input),
    )
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
    .map(({ id }) => id);
  const syncing = useMutation({
    mutationFn: async () => {
      const input = { ...copy.input, updatedSince: copy.startedAt };
      const { data, errors } = await ask(PlanHashDocument, { input });
      if (data.migrationPlan === null) throw errorOf({ errors }, 200);
      return startExport({ ...startOf(data.migrationPlan.planHash, input), base, deletions });
    },
    onSuccess: (id) => go(`/copy/${id}`),
  });
  return (
    <Panel title="Final sync">
      <p>
        When the new site is ready, copy only what has changed at Wix since {time(copy.startedAt)}. Import
        this bundle into Insites before.
      </p>
      <label className={styles.choice}>
        <input type="checkbox" checked={deletions} onChange={({ target }) => setDeletions(target.checked)} />
        Also find out what was deleted at Wix (reads the ids of every list)
      </label>
      {syncing.error !== null && <Failure error={syncing.error} />}
      <Button isBusy={syncing.isPending} onClick={() => syncing.mutate()}>
        Start the final sync
      </Button>
    </Panel>
  );
}

/** Sites of another generation have other tables. */
function generationOf({ target }: MigrationPlanInput): InsitesGeneration {
  return target?.generation ?? 'V6';
}
