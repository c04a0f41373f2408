import { sharedRisks, type SharedRisk } from '../../../../src/migration/text/shared-risks.ts';
import { count, counted } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import styles from './plan.module.css';

type Risk = SharedRisk<Plan['risks'][number]>;

/** The risks, the most serious first, each with what to do about it. */
export function PlanRisks({ plan }: { readonly plan: Plan }) {
  const risks = sharedRisks(plan);
  const of = (weight: Risk['severity']): readonly Risk[] =>
    risks.filter(({ severity }) => severity === weight);
  const critical = of('CRITICAL');
  const warnings = of('WARNING');
  const notes = of('INFO');
  if (risks.length === 0)
    return (
      <Panel title="Risks">
        <p>None is known.</p>
      </Panel>
    );
  return (
    <Panel title={`Risks (${count(risks.length)})`}>
      {critical.length > 0 && (
        <details className={styles.fold}>
          <summary>
            Must be decided first <span className={styles.number}>{count(critical.length)}</span>
          </summary>
          <RiskList risks={critical} />
        </details>
      )}
      {warnings.length > 0 && (
        <details className={styles.fold} open>
          <summary>
            Something is lost or changed <span className={styles.number}>{count(warnings.length)}</span>
          </summary>
          <ByProduct plan={plan} risks={warnings} />
        </details>
      )}
      {notes.length > 0 && (
        <details className={styles.fold}>
          <summary>
            Good to know <span className={styles.number}>{count(notes.length)}</span>
          </summary>
          <ByProduct plan={plan} risks={notes} />
        </details>
      )}
    </Panel>
  );
}

/** What is about the whole site at once, the rest by product. */
function ByProduct({ plan, risks }: { readonly plan: Plan; readonly risks: readonly Risk[] }) {
  return (
    <>
      <RiskList risks={risks.filter(({ product }) => product === null)} />
      {plan.modules.flatMap(({ product, title }) => {
        const own = risks.filter((risk) => risk.product === product);
        return own.length === 0
          ? []
          : [
              <details key={product} className={styles.fold}>
                <summary>
                  {title} <span className={styles.number}>{count(own.length)}</span>
                </summary>
                <RiskList risks={own} />
              </details>,
            ];
      })}
    </>
  );
}

function RiskList({ risks }: { readonly risks: readonly Risk[] }) {
  if (risks.length === 0) return null;
  return (
    <ul className={styles.risks}>
      {risks.map(({ code, message, advice, total }) => (
        <li key={`${code} ${message}`}>
          <p>
            <strong>
              <Prose text={message} />
            </strong>
            {total !== null && ` (${counted(total, 'record')})`}
          </p>
          <p>
            <Prose text={advice} />
          </p>
        </li>
      ))}
    </ul>
  );
}
