import { moduleTitles } from '../../../../src/contract/insites-module.ts';
import { Badge } from '../../ui/badge.tsx';
import { count } from '../../ui/format.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import styles from './modules.module.css';

type Module = Plan['modules'][number];

/** Every Wix product: whether it moves, what it becomes, and how much of it there is, as bars that compare. */
export function PlanModules({ plan: { modules } }: { readonly plan: Plan }) {
  const most = Math.max(1, ...modules.map(({ recordCount }) => recordCount ?? 0));
  return (
    <Panel title="What moves">
      <ul className={styles.modules}>
        {modules.map((module) => (
          <li key={module.product}>
            <p className={styles.name}>
              {module.title} <Badge tone={STATES[module.status].tone}>{STATES[module.status].word}</Badge>
            </p>
            <p className={styles.amount}>{amountOf(module)}</p>
            <div className={styles.bar} aria-hidden="true">
              <div style={{ width: `${((module.recordCount ?? 0) / most) * 100}%` }} />
            </div>
            <p className={styles.becomes}>
              {moduleTitles[module.insitesModule]}
              {module.alternativeModule !== null && ` (or ${moduleTitles[module.alternativeModule]})`}:{' '}
              <Prose text={module.becomes} />
            </p>
            {module.reason !== null && (
              <details className={styles.reason}>
                <summary>Why it is not all read</summary>
                <p>
                  <Prose text={module.reason} />
                </p>
                {module.hint !== null && (
                  <p>
                    <Prose text={module.hint} />
                  </p>
                )}
              </details>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function amountOf({ recordCount, countIsExact, status }: Module): string {
  if (recordCount !== null) return `${countIsExact ? '' : 'about '}${count(recordCount)}`;
  return status === 'READY' || status === 'PARTIAL' ? 'not counted' : '–';
}

const STATES: Readonly<Record<Module['status'], { readonly tone: Tone; readonly word: string }>> = {
  READY: { tone: 'good', word: 'ready' },
  EMPTY: { tone: 'plain', word: 'empty' },
  PARTIAL: { tone: 'warn', word: 'in part' },
  NOT_INSTALLED: { tone: 'plain', word: 'not installed' },
  PERMISSION_DENIED: { tone: 'bad', word: 'no permission' },
  UNAVAILABLE: { tone: 'bad', word: 'no answer' },
};
