import { useState } from 'react';
import type { MigrationPlanInput } from '../../generated/operations.ts';
import { count, time } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ApprovePlan } from './approve-plan.tsx';
import { DecideFirst } from './decide-first.tsx';
import { DownloadPlan } from './download-plan.tsx';
import { PlanAddresses, PlanFiles, PlanLosses } from './plan-lists.tsx';
import { PlanModules } from './plan-modules.tsx';
import { PlanRisks } from './plan-risks.tsx';
import { PlanSetup } from './plan-setup.tsx';
import { PlanTimes } from './plan-times.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import { StepSheet } from './steps/step-sheet.tsx';
import { Steps } from './steps/steps.tsx';
import styles from './plan.module.css';

/** A plan, most urgent things first: what to decide, what moves, in which order, what is at risk, how long it takes. */
export function PlanView({
  plan,
  input,
  onMakeAgain,
}: {
  readonly plan: Plan;
  readonly input: MigrationPlanInput;
  readonly onMakeAgain: () => void;
}) {
  const [opened, setOpened] = useState<string | null>(null);
  const { source, target, steps } = plan;
  return (
    <>
      <div className={styles.subject}>
        <div>
          <p className={styles.site}>
            <bdi>{source.name ?? source.siteId}</bdi>
            <span className={styles.quiet}> to Insites {target.generation}</span>
          </p>
          <p className={styles.quiet}>
            {source.url !== null && (
              <>
                <bdi>{source.url}</bdi> ·{' '}
              </>
            )}
            {plan.demo && 'the sample shop of the demo site · '}made {time(plan.generatedAt)}
          </p>
        </div>
        <DownloadPlan plan={plan} />
      </div>
      <DecideFirst plan={plan} onMakeAgain={onMakeAgain} />
      <PlanTimes plan={plan} />
      <PlanModules plan={plan} />
      {steps.length > 0 && (
        <Panel title={`Steps (${count(steps.length)})`}>
          <ol className={styles.phases}>
            {plan.phases.map(({ name, description, steps: inPhase }) => (
              <li key={name}>
                <strong>{PHASES[name]}</strong>
                {inPhase.length > 0 && <span className={styles.quiet}> {count(inPhase.length)} steps</span>}
                <p>
                  <Prose text={description} />
                </p>
              </li>
            ))}
          </ol>
          <Steps steps={steps} modules={plan.modules} onOpen={setOpened} />
        </Panel>
      )}
      <PlanRisks plan={plan} />
      <PlanSetup plan={plan} />
      <PlanAddresses plan={plan} />
      <PlanFiles plan={plan} />
      <PlanLosses plan={plan} />
      {steps.length === 0 ? (
        <Notice tone="warn" title="There is nothing to copy by this plan.">
          <p>See above what could not be read and what to do about it, then make the plan again.</p>
        </Notice>
      ) : (
        <ApprovePlan plan={plan} input={input} />
      )}
      <StepSheet plan={plan} id={opened} onOpen={setOpened} />
    </>
  );
}

const PHASES: Readonly<Record<Plan['phases'][number]['name'], string>> = {
  PLAN: 'Plan',
  COPY: 'Copy',
  FINAL_SYNC: 'Final sync',
  DOMAIN_MOVE: 'Domain move',
};
