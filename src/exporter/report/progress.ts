import type { FileFacts } from '../bundle/bundle-file.ts';
import type { ListEvents } from '../source/read-lists.ts';

/** What a run tells while it goes on. */
export interface Progress extends ListEvents {
  /** A file of the bundle is written. */
  file(facts: FileFacts): void;
  close(): void;
}

/** A list while it is read. */
export interface ListProgress {
  readonly label: string;
  readonly title: string;
  readonly expected: number | null;
  /** Records that earlier runs had read. */
  readonly before: number;
  readonly records: number;
  readonly startedAt: number | null;
  readonly ended: string | null;
}

/** All lists of an export while they are read. */
export interface Reading {
  readonly lists: ReadonlyMap<string, ListProgress>;
  readonly beganAt: number;
}

/** Where progress is shown. */
export interface ProgressTarget {
  /** Writes a line that stays. */
  readonly line: (text: string) => void;
  /** Shows how far the reading is; called whenever something changed. */
  readonly show: (reading: Reading, now: number) => void;
  readonly close: () => void;
}

/** Keeps count of the lists and hands them to a target. */
export function progressOn({ line, show, close }: ProgressTarget): Progress {
  const lists = new Map<string, ListProgress>();
  let beganAt = performance.now();
  const change = (id: string, changed: Partial<ListProgress>): void => {
    const before = lists.get(id);
    if (before !== undefined) lists.set(id, { ...before, ...changed });
  };
  return {
    begin(jobs) {
      beganAt = performance.now();
      for (const { job, records } of jobs) {
        const { label, title, expected } = job;
        lists.set(job.id, { label, title, expected, before: records, records, startedAt: null, ended: null });
      }
    },
    started: (id) => change(id, { startedAt: performance.now() }),
    read(id, records) {
      change(id, { records });
      show({ lists, beganAt }, performance.now());
    },
    ended(id, reason) {
      change(id, { ended: reason ?? 'complete' });
      const list = lists.get(id);
      if (list !== undefined) line(progressLine(list, performance.now()));
      show({ lists, beganAt }, performance.now());
    },
    note: line,
    file: ({ path, rows, bytes }) =>
      line(`${path}: ${rows === null ? `${bytes} bytes` : `${rows} ${rows === 1 ? 'row' : 'rows'}`}`),
    close,
  };
}

/** One line about a list: how far it is, how fast, and how long it will take. */
export function progressLine(list: ListProgress, now: number): string {
  const { label, expected, records, before, startedAt, ended } = list;
  const count = expected === null ? `${records}` : `${records} of ${expected}`;
  if (ended !== null) return `${label}: ${records} records, ${ended}`;
  return `${label}: ${count} records${pace({ records, before, expected, startedAt, now })}`;
}

/** Characters of the bar. */
const BAR = 24;

/** One line about all lists together: a bar, how far they are, how fast, and how long it will take. */
export function overallLine({ lists, beganAt }: Reading, now: number): string {
  const all = [...lists.values()];
  const sum = (count: (list: ListProgress) => number): number =>
    all.reduce((total, list) => total + count(list), 0);
  const records = sum((list) => list.records);
  const before = sum((list) => list.before);
  // A list whose number no one knows counts with what is read of it; one that is read counts as it came out.
  const expected = sum((list) =>
    list.ended !== null || list.expected === null ? list.records : Math.max(list.records, list.expected),
  );
  const isOpen = all.some((list) => list.ended === null && list.expected === null);
  const ended = all.filter((list) => list.ended !== null).length;
  const share = expected === 0 ? 0 : records / expected;
  const filled = Math.floor(share * BAR);
  return [
    `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${Math.floor(share * 100)} %: `,
    `${records} of ${isOpen ? 'at least ' : ''}${expected} records, ${ended} of ${all.length} lists`,
    pace({ records, before, expected, startedAt: beganAt, now }),
  ].join('');
}

/** How fast records come, and how long it will take until they are all there; nothing while no one can tell. */
function pace(of: {
  readonly records: number;
  readonly before: number;
  readonly expected: number | null;
  readonly startedAt: number | null;
  readonly now: number;
}): string {
  const { records, before, expected, startedAt, now } = of;
  const seconds = startedAt === null ? 0 : (now - startedAt) / 1000;
  const rate = seconds > 0 ? (records - before) / seconds : 0;
  if (rate === 0) return '';
  const left =
    expected === null || expected <= records ? '' : `, ${timeLeft((expected - records) / rate)} left`;
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
