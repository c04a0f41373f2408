import pLimit from 'p-limit';
import { drain, type ListReading } from './drain.ts';
import { prove } from './proof.ts';
import { GatewayTrouble, type Gateway } from './gateway.ts';
import type { ReadJob } from './read-job.ts';
import type { RunLog } from '../bundle/run-log.ts';
import { Scratch } from '../bundle/scratch.ts';
import { KnownRecords } from './known-records.ts';
import { Turns } from './turns.ts';
import { openSpool, type SpoolReader, type Stop } from './spool.ts';

/** What is told of all lists while they are read. */
export interface ListEvents {
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
}

/** Lists that are read at once: the gateway's budget is the limit, not their number, and each holds one page in memory. */
const LISTS_AT_ONCE = 4;

/** Codes after which no list can be read. */
const ENDS_ALL = new Set(['GATEWAY_UNREACHABLE', 'NO_GATEWAY', 'UNAUTHENTICATED']);

/**
 * Reads lists side by side, each from where it was left.
 * @throws what the disk refuses, and AbortError
 */
export async function readLists(options: {
  readonly gateway: Gateway;
  readonly jobs: readonly ReadJob[];
  /** The jobs that go before the others. */
  readonly awaited: ReadonlySet<ReadJob>;
  readonly folder: string;
  readonly progress: ListEvents;
  readonly log: RunLog;
  /** Told of each page, and of the end of each list. */
  readonly reader: SpoolReader;
}): Promise<void> {
  const { gateway, jobs, awaited, folder, progress, log, reader } = options;
  const scratch = new Scratch(`${folder}/ids.db`);
  const lists: ListToRead[] = [];
  const turns = new Turns();
  try {
    for (const job of jobs)
      lists.push({
        gateway,
        job,
        spool: await openSpool(folder, job.id, reader),
        turns,
        onPage: (records) => progress.read(job.id, records),
        onLog: (message) => {
          log.write(message);
          progress.note(message);
        },
      });
    const waiting = lists.filter(({ spool }) => !spool.state.isProved);
    // What ended too early the last time may have a gap that cannot be seen.
    for (const { spool } of waiting) if (spool.state.isDoubted) await spool.restart();
    if (waiting.length < lists.length)
      progress.note(`Goes on: ${lists.length - waiting.length} of ${lists.length} lists are read already.`);
    for (const { job, spool } of lists)
      if (spool.state.isProved) reader.ended(job.id, { state: spool.state, stopped: null });
    progress.begin(lists.map(({ job, spool }) => ({ job, records: spool.state.records })));
    let ended: Stop | null = null;
    const read = async (list: ListToRead): Promise<void> => {
      const {
        job: { id },
        spool,
      } = list;
      progress.started(id);
      log.write(`${id}: reads from record ${spool.state.records}`);
      const stop = ended ?? (await readList(list, scratch).finally(() => turns.ended(id)));
      await spool.close();
      if (stop !== null && ENDS_ALL.has(stop.code)) ended = stop;
      const { records } = spool.state;
      log.write(
        `${id}: ${records} records, ${stop === null ? 'complete' : `stopped: ${stop.code} ${stop.reason}`}`,
      );
      reader.ended(id, { state: spool.state, stopped: stop });
      progress.ended(id, stop === null ? null : `stopped: ${stop.reason}`);
    };
    const isFirst = ({ job }: ListToRead): boolean => awaited.has(job);
    for (const { job } of waiting.filter(isFirst)) turns.begins(job.id);
    // The first that throws ends all that has not begun; the spools are closed when none is read any more.
    const limit = pLimit({ concurrency: LISTS_AT_ONCE, rejectOnClear: true });
    const ends = await Promise.allSettled(
      [...waiting.filter(isFirst), ...waiting.filter((one) => !isFirst(one))].map((one) =>
        limit(() => read(one)).catch((error: unknown) => {
          limit.clearQueue();
          throw error;
        }),
      ),
    );
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } finally {
    await Promise.all(lists.map(({ spool }) => spool.close())).finally(() => scratch[Symbol.dispose]());
  }
}

const WITHOUT_FIELDS =
  'Run or resume it again: it goes on where it stopped. If it stops there again, approve what is missing (--accept-missing): the list is then read without.';

type ListToRead = Omit<ListReading, 'known'>;

async function readList(list: ListToRead, scratch: Scratch): Promise<Stop | null> {
  const known = await KnownRecords.of(list.spool, scratch);
  try {
    return (await drain({ ...list, known })) ?? (await prove({ ...list, known }));
  } catch (error) {
    if (!(error instanceof GatewayTrouble)) throw error;
    const { code, message: reason, hint, fields } = error;
    const parts = fields.length === 0 ? {} : { fields };
    return { code, reason, permission: null, hint: fields.length === 0 ? hint : WITHOUT_FIELDS, ...parts };
  } finally {
    known.clear();
  }
}
