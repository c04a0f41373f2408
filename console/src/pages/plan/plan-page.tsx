import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { RequestError } from '../../api/request.ts';
import type { MigrationPlanInput } from '../../generated/operations.ts';
import { Failure } from '../../ui/failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { lastInput, planQuery, rememberInput } from './plan-query.ts';
import { PlanOptions } from './plan-options.tsx';
import { PlanView } from './plan-view.tsx';
import { Planning } from './planning.tsx';
import styles from './plan.module.css';

/** What a copy would do, to be read and approved before anything is copied. */
export function PlanPage() {
  const client = useQueryClient();
  const [input, setInput] = useState(lastInput);
  const asked = planQuery(input);
  const { data: plan, error, isFetching, refetch } = useQuery(asked);
  const heading = useRef<HTMLHeadingElement>(null);

  const make = (next: MigrationPlanInput): void => {
    rememberInput(next);
    setInput(next);
    // Of the same question too: it is asked because the site may have changed.
    void client.invalidateQueries({ queryKey: planQuery(next).queryKey });
  };
  const stop = (): void => {
    void client.cancelQueries({ queryKey: asked.queryKey });
    heading.current?.focus();
  };

  return (
    <>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Migration plan
        </h1>
        <p>
          What is copied from Wix, where it goes in Insites, and what will not survive the move. Making a plan
          only reads, and nothing is copied before you approve it.
        </p>
      </header>
      {!isFetching && error !== null && (
        <Failure error={error} onRetry={refetch}>
          {codeOf(error) === 'QUERY_TOO_EXPENSIVE' && (
            <p>
              Leave products out below and plan the rest by itself afterwards, or have the limit raised where
              the gateway runs.
            </p>
          )}
        </Failure>
      )}
      {!isFetching && error === null && plan === undefined && (
        <Notice tone="plain" title="Planning was stopped.">
          <p>Nothing was kept. Choose what to plan, and make the plan when you are ready.</p>
        </Notice>
      )}
      <PlanOptions
        input={input}
        isOpen={!isFetching && (error === null ? plan === undefined : isToChange(error))}
        isBusy={isFetching}
        onMake={make}
      />
      {isFetching ? (
        <Planning onStop={stop} />
      ) : (
        error === null &&
        plan !== undefined && (
          <PlanView key={plan.generatedAt} plan={plan} input={input} onMakeAgain={() => make(input)} />
        )
      )}
    </>
  );
}

/** Whether something else has to be asked for. */
function isToChange(error: Error): boolean {
  return ['QUERY_TOO_EXPENSIVE', 'BAD_USER_INPUT'].includes(codeOf(error) ?? '');
}

function codeOf(error: Error): string | null {
  return error instanceof RequestError ? error.code : null;
}
