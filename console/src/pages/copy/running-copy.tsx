import { Link } from 'wouter';
import { isUnderWay, type ExportJob } from '../../api/exports.ts';
import { Failure } from '../../ui/failure.tsx';
import { time } from '../../ui/format.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { CopyActions } from './copy-actions.tsx';
import { CopyBadge, stateWords } from './copy-badge.tsx';
import { CopyFiles } from './copy-files.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { CopyProblems } from './copy-problems.tsx';
import { CopyProgress } from './copy-progress.tsx';
import { FinalSync } from './final-sync.tsx';
import { useCopy } from './use-copy.ts';
import { WixBudgetLine } from './wix-budget-line.tsx';
import styles from './copy.module.css';

/** One copy: how far it is, what is wrong, what came out. */
export function RunningCopy({ id }: { readonly id: string }) {
  const { copy, requests, error, isLive, ask } = useCopy(id);
  const all = (
    <p>
      <Link href="/copy">All copies</Link>
    </p>
  );
  if (copy === undefined)
    return error === null ? (
      <Waiting what="Asking for the copy" />
    ) : (
      <>
        {all}
        <h1>Copy</h1>
        <Failure error={error} onRetry={ask} />
      </>
    );
  return (
    <>
      {all}
      <header className={styles.head}>
        <h1>Copy of {time(copy.startedAt)}</h1>
        <CopyBadge copy={copy} />
      </header>
      <p role="status" className="visually-hidden">
        {spoken(copy)}
      </p>
      {error !== null && !isLive && <Failure error={error} onRetry={ask} />}
      <CopyOutcome copy={copy} />
      <CopyActions copy={copy} onChanged={ask} />
      <CopyProgress copy={copy} />
      {(isUnderWay(copy) || requests.length > 1) && (
        <WixBudgetLine samples={requests} wix={copy.progress.wix} />
      )}
      <CopyProblems problems={copy.problems} />
      {copy.state === 'DONE' && <CopyFiles copy={copy} />}
      {copy.state === 'DONE' && copy.status !== 'INCOMPLETE' && <FinalSync copy={copy} />}
    </>
  );
}

/** What is read out when it changes: the state, and each tenth that is done. */
function spoken(copy: ExportJob): string {
  const { records, planned } = copy.progress;
  if (copy.state !== 'RUNNING' || planned === 0) return `${stateWords(copy)[1]}.`;
  return `${Math.floor((records / planned) * 10) * 10} percent are copied.`;
}
