import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { exportsQuery } from '../../api/exports.ts';
import { Failure } from '../../ui/failure.tsx';
import { counted, time } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { CopyBadge } from './copy-badge.tsx';
import { StartCopy } from './start-copy.tsx';
import styles from './copy.module.css';

/** Starts a copy, and shows the earlier ones of this site. */
export function CopyOverview() {
  return (
    <>
      <h1>Copy</h1>
      <p>
        A copy reads everything of the plan from Wix and packs it for Insites: tables, files to import, and a
        report of what is in it. Your Wix site stays as it is. The copy runs at the gateway: you may close
        this page and come back.
      </p>
      <StartCopy />
      <EarlierCopies />
    </>
  );
}

function EarlierCopies() {
  const { data, error, refetch } = useQuery(exportsQuery);
  if (error !== null) return <Failure error={error} onRetry={refetch} />;
  if (data === undefined) return <Waiting what="Looking for earlier copies" />;
  if (data.length === 0) return null;
  return (
    <Panel title="Copies of this site">
      <ul className={styles.copies}>
        {data.map((copy) => (
          <li key={copy.id}>
            <Link href={`/copy/${copy.id}`}>{time(copy.startedAt)}</Link>
            <CopyBadge copy={copy} />
            <span>{counted(copy.progress.records, 'record')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
