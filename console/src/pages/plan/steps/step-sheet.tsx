import { useEffect, useRef } from 'react';
import { moduleTitles } from '../../../../../src/contract/insites-module.ts';
import { Button } from '../../../ui/button.tsx';
import { counted, duration } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Plan, PlanStep } from '../plan-query.ts';
import { Prose } from '../../../ui/prose.tsx';
import { amountOfStep } from './picture-nodes.ts';
import { StepMapping } from './step-mapping.tsx';
import table from './steps.module.css';
import styles from './sheet.module.css';

/** One step by itself, over the page: what it reads, what it waits for, and where each of its fields goes. */
export function StepSheet({
  plan,
  id,
  onOpen,
}: {
  readonly plan: Plan;
  /** The step; null while none is open. */
  readonly id: string | null;
  /** Called with another step, or with null when the sheet is closed. */
  readonly onOpen: (id: string | null) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = plan.steps.find((one) => one.id === id);

  useEffect(() => {
    if (step === undefined) return;
    if (dialog.current?.open === false) dialog.current.showModal();
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="step-title"
      closedby="any"
      onClose={() => onOpen(null)}
    >
      {step !== undefined && (
        <div className={styles.content}>
          <div className={styles.head}>
            <h2 id="step-title" ref={heading} tabIndex={-1} dir="auto">
              {step.title}
            </h2>
            <Button onClick={() => dialog.current?.close()}>Close</Button>
          </div>
          {step.warnings.map((warning) => (
            <Notice key={warning} tone="warn" title={<Prose text={warning} />} />
          ))}
          <StepFacts plan={plan} step={step} onOpen={onOpen} />
          <StepMapping plan={plan} step={step} />
        </div>
      )}
    </dialog>
  );
}

function StepFacts({
  plan,
  step,
  onOpen,
}: {
  readonly plan: Plan;
  readonly step: PlanStep;
  readonly onOpen: (id: string) => void;
}) {
  const { estimate, onlyIf } = step;
  const after = plan.steps.filter(({ dependsOn }) => dependsOn.includes(step.id));
  const before = plan.steps.filter(({ id }) => step.dependsOn.includes(id));
  return (
    <dl className={styles.facts}>
      <dt>Step</dt>
      <dd>
        {step.order} of {plan.steps.length}, <code>{step.id}</code>
      </dd>
      <dt>Records</dt>
      <dd>
        {amountOfStep(step)}. {!step.countBasis.startsWith('From ') && <Prose text={step.countBasis} />}
      </dd>
      {onlyIf !== null && (
        <>
          <dt>Left out</dt>
          <dd>
            where <code>{onlyIf.path}</code> is {onlyIf.is === 'PRESENT' ? 'missing' : 'there'}:{' '}
            <Prose text={onlyIf.reason} />
          </dd>
        </>
      )}
      <dt>In Insites</dt>
      <dd>
        {step.insitesEntity} of {moduleTitles[step.insitesModule]}, <code>{step.table}</code>
      </dd>
      <dt>Takes</dt>
      <dd>
        {estimate.wixRequests === null || estimate.wixSeconds === null
          ? 'Not known, as the number of records is not.'
          : `${counted(estimate.wixRequests, 'request')} to Wix, about ${duration(estimate.wixSeconds)}. `}
        {estimate.rows !== null &&
          estimate.insitesSeconds !== null &&
          `${counted(estimate.rows, 'row')} to Insites, about ${duration(estimate.insitesSeconds)}.`}
      </dd>
      <dt>Waits for</dt>
      <dd>
        <Others steps={before} onOpen={onOpen} />
      </dd>
      <dt>Comes before</dt>
      <dd>
        <Others steps={after} onOpen={onOpen} />
      </dd>
    </dl>
  );
}

function Others({
  steps,
  onOpen,
}: {
  readonly steps: readonly PlanStep[];
  readonly onOpen: (id: string) => void;
}) {
  if (steps.length === 0) return 'no other step';
  return (
    <ul className={styles.others}>
      {steps.map(({ id, title }) => (
        <li key={id}>
          <button type="button" className={table.open} dir="auto" onClick={() => onOpen(id)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
