import type { ExportProblem } from '../../api/exports.ts';
import { Badge } from '../../ui/badge.tsx';
import { counted } from '../../ui/format.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { nameOf } from './list-name.ts';
import styles from './copy.module.css';

const KINDS: Readonly<Record<ExportProblem['kind'], readonly [Tone, string]>> = {
  STOPPED: ['bad', 'Stopped'],
  MISSING: ['bad', 'Missing'],
  FAILED: ['bad', 'Not copied'],
  SKIPPED: ['warn', 'Left out'],
  NOTE: ['plain', 'Note'],
};

/** What somebody should know, the worst first. */
export function CopyProblems({ problems }: { readonly problems: readonly ExportProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Panel title={`What to look at (${problems.length})`}>
      <ul className={styles.problems}>
        {problems.map(({ kind, code, list, message, hint, count }, index) => {
          const [tone, word] = KINDS[kind];
          return (
            <li key={`${index} ${code}`}>
              <Badge tone={tone}>{word}</Badge>
              <div>
                <p>
                  {list !== null && <strong>{nameOf(list)}: </strong>}
                  {count !== null && `${counted(count, 'record')}. `}
                  <bdi>{message}</bdi> <code>{code}</code>
                </p>
                {hint !== null && <p className={styles.hint}>{hint}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
