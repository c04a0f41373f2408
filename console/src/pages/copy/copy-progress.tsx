import type { ExportJob, ExportList } from '../../api/exports.ts';
import { Bar } from '../../ui/bar.tsx';
import { count, counted, duration } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import styles from './copy.module.css';

/** Groups of lists, in the order in which a reader wants to see them; those that are at rest are folded. */
const GROUPS: readonly {
  readonly state: ExportList['state'];
  readonly title: string;
  readonly isFolded: boolean;
}[] = [
  { state: 'STOPPED', title: 'Stopped', isFolded: false },
  { state: 'READING', title: 'Being read', isFolded: false },
  { state: 'DONE', title: 'Done', isFolded: true },
  { state: 'WAITING', title: 'Still to come', isFolded: true },
];

/** One bar for all, and one for each list. */
export function CopyProgress({ copy: { state, progress } }: { readonly copy: ExportJob }) {
  const { records, planned, lists, wix } = progress;
  if (state === 'QUEUED') return <p>Other copies are under way. This one begins when it is its turn.</p>;
  if (state === 'PLANNING' && lists.length === 0)
    return (
      <p>
        The site is planned once more, to see that nothing has changed since you approved it.
        {wix.remaining === 0 &&
          ' The requests that Wix allows in a minute are used up for now: planning goes on as more may be sent, which takes about a minute.'}
      </p>
    );
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
      {GROUPS.map(({ state: group, title, isFolded }) => (
        <ListGroup
          key={group}
          title={title}
          isFolded={isFolded}
          lists={lists.filter((list) => list.state === group)}
        />
      ))}
    </Panel>
  );
}

function ListGroup({
  title,
  isFolded,
  lists,
}: {
  readonly title: string;
  readonly isFolded: boolean;
  readonly lists: readonly ExportList[];
}) {
  if (lists.length === 0) return null;
  return (
    <details className={styles.group} open={!isFolded}>
      <summary>
        {title} <span className={styles.number}>{count(lists.length)}</span>
      </summary>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <ListBar key={list.list} list={list} />
        ))}
      </ul>
    </details>
  );
}

function ListBar({
  list: { title, state, records, planned, recordsPerSecond: rate },
}: {
  readonly list: ExportList;
}) {
  const isDone = state === 'DONE';
  return (
    <li data-state={state}>
      <span className={styles.list}>
        <bdi>{title}</bdi>
      </span>
      <Bar label={title} value={isDone ? 1 : records} max={isDone ? 1 : planned} />
      <span className={styles.amount}>
        {planned === null || (isDone && records === planned)
          ? counted(records, 'record')
          : `${count(records)} of ${counted(Math.max(planned, records), 'record')}`}
        {rate > 0 && ` · ${count(Math.round(rate))} a second`}
        {rate > 0 && planned !== null && ` · ${left(records, planned, rate)}`}
      </span>
    </li>
  );
}

function left(records: number, planned: number, rate: number): string {
  return records >= planned ? 'nearly done' : `about ${duration((planned - records) / rate)} left`;
}
