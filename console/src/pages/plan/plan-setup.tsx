import { count } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import styles from './plan.module.css';

type Kind = Plan['setup'][number]['kind'];

/** What must exist in Insites before data can land. */
export function PlanSetup({ plan: { setup } }: { readonly plan: Plan }) {
  if (setup.length === 0) return null;
  const groups = [...Map.groupBy(setup, ({ kind }) => kind)].toSorted(
    ([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return (
    <Panel title={`To set up in Insites first (${count(setup.length)})`}>
      {groups.map(([kind, items]) => (
        <details key={kind} className={styles.fold}>
          <summary>
            {KINDS[kind]} <span className={styles.number}>{count(items.length)}</span>
          </summary>
          <ul className={styles.risks}>
            {items.map(({ id, title, detail, definition }) => (
              <li key={id}>
                <p>
                  <strong dir="auto">{title}</strong>
                  {Array.isArray(definition) && ` (${count(definition.length)})`}
                </p>
                <p>
                  <Prose text={detail} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  );
}

const KINDS: Readonly<Record<Kind, string>> = {
  WEBHOOKS_OFF: 'Webhooks to switch off',
  CONFIGURATION: 'Settings',
  SYSTEM_FIELD: 'Values of lists',
  CUSTOM_FIELD: 'Custom fields',
  DATABASE: 'Databases',
  MANUAL: 'Things to do by hand',
};
// The record names each of them.
const ORDER = Object.keys(KINDS) as readonly Kind[];
