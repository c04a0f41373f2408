import { progressOn, type Progress, type Reading } from '../exporter/index.ts';
import type { JobProgress, ListState } from './job.ts';

/** Milliseconds over which the rate of a list is measured. */
const RATE_MS = 5_000;

type StoppedList = (list: { readonly id: string; readonly title: string }, reason: string) => void;

/** Counts what an export reads. */
export class ProgressCount {
  readonly progress: Progress;
  /** Told of a list that is not read to its end. */
  readonly #stopped: StoppedList;
  #reading: Reading | undefined;
  /** Records of each list at earlier times, the oldest first. */
  readonly #samples = new Map<string, { readonly at: number; readonly records: number }[]>();

  constructor(stopped: StoppedList) {
    this.#stopped = stopped;
    const counted = progressOn({
      line: () => undefined,
      show: (reading) => void (this.#reading = reading),
      close: () => undefined,
    });
    this.progress = {
      ...counted,
      ended: (id, reason) => {
        counted.ended(id, reason);
        const title = this.#reading?.lists.get(id)?.title ?? id;
        if (reason !== null) this.#stopped({ id, title }, reason.replace(/^stopped: /, ''));
      },
    };
  }

  /** How far it is now. @param now milliseconds of a clock that only goes forward */
  snapshot(now: number): JobProgress {
    const lists = [...(this.#reading?.lists ?? [])].map(([id, list]): ListState => {
      const { label, title, expected, records, startedAt, ended } = list;
      const isStopped = ended?.startsWith('stopped') === true;
      const isReading = startedAt !== null && ended === null;
      const isRead = ended !== null || (startedAt === null && expected !== null && records >= expected);
      return {
        list: label,
        title,
        state: isStopped ? 'STOPPED' : isReading ? 'READING' : isRead ? 'DONE' : 'WAITING',
        records,
        planned: expected,
        recordsPerSecond: isReading ? this.#rate(id, records, now) : 0,
      };
    });
    return {
      records: lists.reduce((sum, { records }) => sum + records, 0),
      planned: lists.reduce((sum, { records, planned }) => sum + Math.max(records, planned ?? 0), 0),
      lists,
    };
  }

  #rate(id: string, records: number, now: number): number {
    const samples = this.#samples.get(id) ?? [];
    samples.push({ at: now, records });
    while (samples.length > 2 && now - (samples[1]?.at ?? now) >= RATE_MS) samples.shift();
    this.#samples.set(id, samples);
    const first = samples[0];
    const seconds = first === undefined ? 0 : (now - first.at) / 1000;
    return first === undefined || seconds === 0
      ? 0
      : Math.round(((records - first.records) / seconds) * 10) / 10;
  }
}
