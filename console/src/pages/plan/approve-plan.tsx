import { useLocation } from 'wouter';
import { approvePlan, startOf } from '../../approved-plan.ts';
import type { MigrationPlanInput } from '../../generated/operations.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import styles from './plan.module.css';

/** The approval, and what it means. */
export function ApprovePlan({ plan, input }: { readonly plan: Plan; readonly input: MigrationPlanInput }) {
  const [, go] = useLocation();
  const approve = (): void => {
    approvePlan(startOf(plan.planHash, input));
    go('/copy');
  };
  return (
    <Panel title="Approve this plan">
      <p>
        Approving says that you have read what must be decided, what is at risk and what does not move, and
        that the copy may follow this plan. The copy reads Wix and makes files for Insites; nothing changes at
        Wix, and importing the files stays a step of its own.
      </p>
      <p>
        It holds for this plan alone, <code title={plan.planHash}>{plan.planHash.slice(0, 12)}</code>. When
        the site, the permissions or the settings change so that another plan comes out, the copy says so and
        leads back here.
      </p>
      <h3>What comes then</h3>
      <ol className={styles.next}>
        {plan.nextSteps.map((step) => (
          <li key={step}>
            <Prose text={step} />
          </li>
        ))}
      </ol>
      <Button kind="main" onClick={approve}>
        Approve this plan
      </Button>
    </Panel>
  );
}
