import type { ExportJob, ExportList } from '../../api/exports.ts';
import { Bar } from '../../ui/bar.tsx';
import { count, counted, duration } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { nameOf } from './list-name.ts';
import styles from './copy.module.css';

const STATES: Readonly<Record<ExportList['state'], string>> = {
  WAITING: 'waits',
  READING: 'is read',
  DONE: 'done',
  STOPPED: 'stopped',
};

/** One bar for all, and one for each list. */
export function CopyProgress({ copy: { state, progress } }: { readonly copy: ExportJob }) {
  const { records, planned, lists } = progress;
  if (state === 'QUEUED') return <p>Other copies are under way. This one begins when it is its turn.</p>;
  if (state === 'PLANNING' && lists.length === 0)
    return <p>The site is planned once more, to see that nothing has changed since you approved it.</p>;
  if (lists.length === 0) return null;
  const rate = lists.reduce((sum, list) => sum + list.recordsPerSecond, 0);
  return (
    <Panel title="Progress">
      <Bar label="All lists" value={records} max={planned} isLarge />
      <p className={styles.figures}>
        <strong>{count(records)}</strong> of about {counted(planned, 'record')}
        {state === 'RUNNING' &&
          rate > 0 &&
          `, ${count(Math.round(rate))} a second, ${left(records, planned, rate)}`}
      </p>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <li key={list.list} data-state={list.state}>
            <span className={styles.list}>{nameOf(list.list)}</span>
            <Bar
              label={nameOf(list.list)}
              value={list.state === 'DONE' ? 1 : list.records}
              max={list.state === 'DONE' ? 1 : list.planned}
            />
            <span className={styles.amount}>
              {count(list.records)}
              {list.planned !== null && ` of ${count(Math.max(list.planned, list.records))}`} ·{' '}
              {STATES[list.state]}
              {list.recordsPerSecond > 0 && ` · ${count(Math.round(list.recordsPerSecond))} a second`}
              {list.planned !== null &&
                list.recordsPerSecond > 0 &&
                ` · ${left(list.records, list.planned, list.recordsPerSecond)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function left(records: number, planned: number, rate: number): string {
  return records >= planned ? 'nearly done' : `about ${duration((planned - records) / rate)} left`;
}
