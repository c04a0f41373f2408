import { count, duration } from '../../../ui/format.ts';
import type { PlanStep } from '../plan-query.ts';
import { Scrolling } from '../scrolling.tsx';
import { amountOfStep } from './picture-nodes.ts';
import planStyles from '../plan.module.css';
import styles from './steps.module.css';

/** The steps in their order, with all that each waits for. */
export function StepTable({
  steps,
  onOpen,
}: {
  readonly steps: readonly PlanStep[];
  readonly onOpen: (id: string) => void;
}) {
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  return (
    <Scrolling label="Steps" isLow>
      <table className={`${planStyles.table} ${styles.steps}`}>
        <thead>
          <tr>
            <th scope="col" className={styles.digits}>
              #
            </th>
            <th scope="col">Step</th>
            <th scope="col">Records</th>
            <th scope="col">Becomes</th>
            <th scope="col">Waits for</th>
            <th scope="col">Reading Wix</th>
            <th scope="col" className={styles.digits}>
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <td className={styles.digits}>{step.order}</td>
              <th scope="row">
                <button type="button" className={styles.open} dir="auto" onClick={() => onOpen(step.id)}>
                  {step.title}
                </button>
              </th>
              <td title={step.countBasis}>{amountOfStep(step)}</td>
              <td>
                {ACTIONS[step.action]} {step.insitesEntity}
              </td>
              <td className={styles.others}>
                {step.dependsOn.length === 0
                  ? 'nothing'
                  : step.dependsOn.map((id) => titles.get(id) ?? id).join(' · ')}
              </td>
              <td>
                {step.estimate.wixSeconds === null
                  ? 'not known'
                  : `about ${duration(step.estimate.wixSeconds)}`}
              </td>
              <td className={styles.digits}>
                {step.estimate.rows === null ? 'not known' : count(step.estimate.rows)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

export const ACTIONS: Readonly<Record<PlanStep['action'], string>> = {
  CREATE: 'new',
  UPDATE: 'changes',
  CREATE_MISSING: 'new where missing:',
};
