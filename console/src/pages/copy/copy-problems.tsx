import type { ExportProblem } from '../../api/exports.ts';
import { Badge } from '../../ui/badge.tsx';
import { counted } from '../../ui/format.ts';
import type { Tone } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Prose } from '../../ui/prose.tsx';
import styles from './copy.module.css';

const KINDS: Readonly<Record<ExportProblem['kind'], readonly [Tone, string]>> = {
  STOPPED: ['bad', 'Stopped'],
  MISSING: ['bad', 'Missing'],
  FAILED: ['bad', 'Not copied'],
  SKIPPED: ['warn', 'Left out'],
  NOTE: ['plain', 'Note'],
};

/** What somebody should know, the worst first; what is only a note is folded. */
export function CopyProblems({ problems }: { readonly problems: readonly ExportProblem[] }) {
  const notes = problems.filter(({ kind }) => kind === 'NOTE');
  const serious = problems.filter(({ kind }) => kind !== 'NOTE');
  if (problems.length === 0) return null;
  return (
    <Panel title="What to look at">
      {serious.length === 0 ? <p>Nothing is missing.</p> : <ProblemList problems={serious} />}
      {notes.length > 0 && (
        <details className={styles.group}>
          <summary>
            Notes <span className={styles.number}>{notes.length}</span>
          </summary>
          <ProblemList problems={notes} />
        </details>
      )}
    </Panel>
  );
}

function ProblemList({ problems }: { readonly problems: readonly ExportProblem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map(({ kind, code, title, message, hint, count }, index) => {
        const [tone, word] = KINDS[kind];
        return (
          <li key={`${index} ${code}`}>
            <Badge tone={tone}>{word}</Badge>
            <div>
              <p>
                {title !== null && (
                  <strong>
                    <bdi>{title.charAt(0).toUpperCase() + title.slice(1)}</bdi>:{' '}
                  </strong>
                )}
                {count !== null && `${counted(count, 'record')}. `}
                <bdi>
                  <Prose text={message} />
                </bdi>{' '}
                <code>{code}</code>
              </p>
              {hint !== null && (
                <p className={styles.hint}>
                  <Prose text={hint} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
