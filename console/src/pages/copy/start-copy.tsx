import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { startExport, type ExportStart } from '../../api/exports.ts';
import { queryClient } from '../../api/query-client.ts';
import { RequestError } from '../../api/request.ts';
import { approvedPlan, forgetApproval } from '../../approved-plan.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './copy.module.css';

/** Starts a copy by the plan that was approved. */
export function StartCopy() {
  const plan = approvedPlan();
  const [acceptMissing, setAcceptMissing] = useState(false);
  const starting = useStartedCopy();

  if (plan === undefined)
    return (
      <Panel title="Begin with the plan">
        <p>
          A copy follows a plan that you have approved. The plan shows what is copied, where it goes and what
          will not survive.
        </p>
        <Link href="/plan" className={buttonClass('main')}>
          Look at the plan
        </Link>
      </Panel>
    );
  return (
    <Panel title="Start the copy">
      <p>
        You approved the plan <code title={plan.planHash}>{plan.planHash.slice(0, 12)}</code>.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={acceptMissing}
          onChange={({ target }) => setAcceptMissing(target.checked)}
        />
        Count the copy as done when it lacks only what the plan says cannot be read
      </label>
      {starting.error !== null && <StartFailure error={starting.error} />}
      <Button
        kind="main"
        isBusy={starting.isPending}
        onClick={() => starting.mutate({ ...plan, acceptMissing })}
      >
        Start the copy
      </Button>
    </Panel>
  );
}

function StartFailure({ error }: { readonly error: Error }) {
  const hasChanged = error instanceof RequestError && error.code === 'PLAN_CHANGED';
  return (
    <>
      <Failure error={error} />
      {hasChanged && (
        <p>
          <Link
            href="/plan"
            onClick={() => {
              forgetApproval();
              void queryClient.invalidateQueries({ queryKey: ['plan'] });
            }}
          >
            Look at the new plan
          </Link>
        </p>
      )}
    </>
  );
}

/** Starts a copy, and leads to it. */
export function useStartedCopy() {
  const [, go] = useLocation();
  return useMutation({
    mutationFn: (start: ExportStart) => startExport(start),
    onSuccess: (id) => {
      forgetApproval();
      go(`/copy/${id}`);
    },
  });
}
