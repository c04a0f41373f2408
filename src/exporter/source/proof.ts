import { textAt, uuidV5 } from '../../mapping/index.ts';
import { countOf, readPage, readPages, type DrainEvents, type Page, type Stop } from './drain.ts';
import type { Gateway } from './gateway.ts';
import type { ReadJob } from './read-job.ts';
import { spooledRecords } from './spool-reader.ts';
import type { Spool } from './spool.ts';
import { UuidIndex } from './uuid-index.ts';

/** Code of a list that ends before its last record, from whichever end it is read. */
export const ENDED_EARLY = 'ENDED_EARLY';

/**
 * Proves that a list which came to its end is complete. One with fewer records than were counted is counted again and, where the records are
 * not gone, read from its other end; of one without a count, the first record from the other end must be among those that were read.
 * What was missing is added to the spool.
 * @returns why it is not complete, or null
 * @throws GatewayTrouble, what the disk refuses, and AbortError
 */
export async function prove(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  events: DrainEvents,
): Promise<Stop | null> {
  if (spool.state.isProved) return null;
  const { planned } = spool.state;
  const known = await KnownRecords.of(spool);
  if (planned === null) return meetOtherEnd(gateway, job, spool, known, events);
  if (known.count >= planned) {
    await spool.proved(0);
    return null;
  }
  const end = known.count;
  const total = (await countOf(gateway, job)) ?? planned;
  if (known.count < total) {
    const stop = await readOtherEnd(gateway, job, spool, { known, total }, events);
    if (stop !== null) return stop;
    const now = known.count < total ? ((await countOf(gateway, job)) ?? total) : total;
    if (known.count < now) return endedEarly(end, known.count, now);
  }
  await spool.proved(Math.max(0, planned - known.count));
  return null;
}

/** Reads the list from its other end, and once more from its beginning, until as many records are there as Wix counts. */
async function readOtherEnd(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  { known, total }: { readonly known: KnownRecords; readonly total: number },
  events: DrainEvents,
): Promise<Stop | null> {
  events.onLog(
    `${job.id}: ended after ${known.count} of ${total} records; it is read again${job.reversed === null ? '' : ' from its other end'}.`,
  );
  const take = async (page: Page): Promise<boolean> => {
    await addMissing(spool, known, page);
    return known.count < total;
  };
  const stop = await readAgain(gateway, job, spool, events, take);
  // What ends early now and then may not do so a second time.
  return stop === null && known.count < total && job.reversed !== null
    ? readAgain(gateway, { ...job, reversed: null }, spool, events, take)
    : stop;
}

/** Reads a list that Wix does not count from its other end, until it comes upon what was read. */
async function meetOtherEnd(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  known: KnownRecords,
  events: DrainEvents,
): Promise<Stop | null> {
  if (job.reversed === null) {
    await spool.proved(0);
    return null;
  }
  const first = await firstFromOtherEnd(gateway, job, job.reversed);
  if ('stop' in first) return isNoOrder(first.stop) ? proved(spool) : first.stop;
  if (first.id === null || known.has(first.id)) return proved(spool);
  const end = known.count;
  events.onLog(`${job.id}: ended after ${end} records, not with its last; it is read from its other end.`);
  const before = known.size;
  let hasMet = false;
  const stop = await readAgain(gateway, job, spool, events, async (page) => {
    hasMet ||= page.ids.some((id) => id !== null && known.wasAmong(id, before));
    await addMissing(spool, known, page);
    return !hasMet;
  });
  if (stop !== null) return stop;
  return hasMet ? proved(spool) : endedEarly(end, known.count, null);
}

async function proved(spool: Spool): Promise<null> {
  await spool.proved(0);
  return null;
}

/** Reads the list once more: from its other end, or from its beginning where it has no other order. */
async function readAgain(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  { onPage, onLog }: DrainEvents,
  take: (page: Page) => Promise<boolean>,
): Promise<Stop | null> {
  await spool.doubted();
  const page = async (one: Page): Promise<boolean> => {
    const goesOn = await take(one);
    onPage(spool.state.records);
    return goesOn;
  };
  const before = (): number => spool.state.records;
  const reader = { before, page, restart: () => Promise.resolve(), onLog };
  const stop = await readPages(gateway, job, job.reversed ?? job.variables, null, reader);
  if (stop === null || job.reversed === null || !isNoOrder(stop)) return stop;
  return readPages(gateway, job, job.variables, null, reader);
}

/** Not every site can sort a list as others do. */
function isNoOrder({ code }: Stop): boolean {
  return code === 'BAD_USER_INPUT';
}

async function firstFromOtherEnd(
  gateway: Gateway,
  job: ReadJob,
  reversed: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: string | null } | { readonly stop: Stop }> {
  const read = readPage(job, await gateway.ask(job.idsDocument, { ...reversed, first: 1, after: null }), 0);
  return read.kind === 'stop' ? { stop: read.stop } : { id: read.page.ids[0] ?? null };
}

async function addMissing(spool: Spool, known: KnownRecords, { ids, lines }: Page): Promise<void> {
  const missing = lines.filter((_, index) => {
    const id = ids[index] ?? null;
    return id !== null && known.add(id);
  });
  if (missing.length > 0) await spool.append(missing);
}

function endedEarly(before: number, now: number, planned: number | null): Stop {
  const counted = planned === null ? 'Wix has more' : `Wix counts ${planned}`;
  const more = now > before ? `, and reading it again brought ${now - before} more` : '';
  return {
    code: ENDED_EARLY,
    reason: `The list ended after ${before} records${more}: ${counted}.`,
    permission: null,
    hint: 'Run the same command again: this list is then read anew.',
  };
}

/** The records that are in a spool: those with an id by it, others by their number. */
class KnownRecords {
  readonly #ids = new UuidIndex();
  #withoutId = 0;

  static async of({ path, state }: Spool): Promise<KnownRecords> {
    const known = new KnownRecords();
    for await (const { record } of spooledRecords({ path, bytes: state.bytes })) {
      const id = textAt(record, 'id');
      if (id === null) known.#withoutId += 1;
      else known.add(id);
    }
    return known;
  }

  get count(): number {
    return this.#ids.size + this.#withoutId;
  }

  /** How many of them have an id. */
  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(uuidV5(id));
  }

  /** Whether a record was among the first `size` that were added. */
  wasAmong(id: string, size: number): boolean {
    return (this.#ids.get(uuidV5(id)) ?? Infinity) < size;
  }

  /** @returns whether it was not there */
  add(id: string): boolean {
    const key = uuidV5(id);
    return this.#ids.has(key) ? false : this.#ids.add(key, this.#ids.size);
  }
}
