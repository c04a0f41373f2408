import type { ReadJob } from './read-job.ts';

/** What a run tells while it goes on. */
export interface Progress {
  /** The lists that will be read, and how many records of each are there already. */
  begin(jobs: readonly { readonly job: ReadJob; readonly records: number }[]): void;
  /** The reading of a list begins, or goes on. */
  started(id: string): void;
  /** How many records of a list there are now. */
  read(id: string, records: number): void;
  /** A list is read to its end, or cannot be. */
  ended(id: string, reason: string | null): void;
  /** Something a person should know. */
  note(text: string): void;
  close(): void;
}

/** A list while it is read. */
export interface ListProgress {
  readonly label: string;
  readonly expected: number | null;
  /** Records that earlier runs had read. */
  readonly before: number;
  records: number;
  startedAt: number | null;
  ended: string | null;
}

/** Where progress is shown. */
export interface ProgressTarget {
  readonly now: () => number;
  /** Shows the lists; called whenever something changed. */
  readonly show: (lists: ReadonlyMap<string, ListProgress>, changed: string) => void;
  readonly line: (text: string) => void;
  readonly close: () => void;
}

/** Keeps count of the lists and hands them to a target. */
export function progressOn(target: ProgressTarget): Progress {
  const lists = new Map<string, ListProgress>();
  return {
    begin(jobs) {
      for (const { job, records } of jobs)
        lists.set(job.id, {
          label: job.label,
          expected: job.expected,
          before: records,
          records,
          startedAt: null,
          ended: null,
        });
    },
    started(id) {
      const list = lists.get(id);
      if (list !== undefined) list.startedAt = target.now();
    },
    read(id, records) {
      const list = lists.get(id);
      if (list === undefined) return;
      list.records = records;
      target.show(lists, id);
    },
    ended(id, reason) {
      const list = lists.get(id);
      if (list === undefined) return;
      list.ended = reason ?? 'complete';
      target.show(lists, id);
    },
    note: target.line,
    close: target.close,
  };
}

/** One line about a list: how far it is, how fast, and how long it will take. */
export function progressLine(list: ListProgress, now: number): string {
  const { label, expected, records, before, startedAt, ended } = list;
  const count = expected === null ? `${records}` : `${records} of ${expected}`;
  if (ended !== null) return `${label}: ${records} records, ${ended}`;
  const seconds = startedAt === null ? 0 : (now - startedAt) / 1000;
  const rate = seconds > 0 ? (records - before) / seconds : 0;
  if (rate === 0) return `${label}: ${count} records`;
  const left =
    expected === null || expected <= records ? '' : `, ${timeLeft((expected - records) / rate)} left`;
  return `${label}: ${count} records, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second${left}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
