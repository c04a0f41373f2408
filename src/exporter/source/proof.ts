import { countOf, readPage, readPages, recordsOf, withNotes, type ListReading, type Page } from './drain.ts';
import type { Stop } from './spool.ts';

/** Code of a list that ends before its last record, from whichever end it is read. */
export const ENDED_EARLY = 'ENDED_EARLY';

/**
 * Proves that a list which came to its end is complete. One with fewer records than were counted is counted again and, where the records are
 * not gone, read from its other end; of one without a count, the first record from the other end must be among those that were read.
 * What was missing is added to the spool.
 * @returns why it is not complete, or null
 * @throws GatewayTrouble, what the disk refuses, and AbortError
 */
export async function prove(list: ListReading): Promise<Stop | null> {
  const { spool, known } = list;
  if (spool.state.isProved) return null;
  const { planned } = spool.state;
  const stop = planned === null ? await meetOtherEnd(list) : await readToCount(list, planned);
  if (stop === null)
    await spool.note({
      isProved: true,
      isDoubted: false,
      vanished: planned === null ? 0 : Math.max(0, planned - known.count),
    });
  return stop;
}

/**
 * Reads the list from its other end, and once more from its beginning, until as many records are there as Wix counts
 * (docs/fidelity.md#counted-records).
 */
async function readToCount(list: ListReading, planned: number): Promise<Stop | null> {
  const { job, known, onLog } = list;
  const end = known.count;
  if (end >= planned) return null;
  const total = (await countOf(list)) ?? planned;
  if (end >= total) return null;
  onLog(
    `${job.id}: ended after ${end} of ${total} records; it is read again${job.reversed === null ? '' : ' from its other end'}.`,
  );
  const take = async (page: Page): Promise<boolean> => {
    await addMissing(list, page);
    return known.count < total;
  };
  let stop = await readAgain(list, take);
  // What ends early now and then may not do so a second time.
  if (stop === null && known.count < total && job.reversed !== null)
    stop = await readAgain({ ...list, job: { ...job, reversed: null } }, take);
  if (stop !== null || known.count >= total) return stop;
  const now = (await countOf(list)) ?? total;
  return known.count < now ? endedEarly(end, known.count, now) : null;
}

/** Reads a list that Wix does not count from its other end, until it comes upon what was read. */
async function meetOtherEnd(list: ListReading): Promise<Stop | null> {
  const { gateway, job, known, onLog } = list;
  if (job.reversed === null) return null;
  const variables = { ...job.reversed, first: 1, after: null };
  const answer = await gateway.ask(job.idsDocument, variables, recordsOf(job));
  const last = readPage(job, answer, 0);
  if ('stop' in last) return isNoOrder(last.stop) ? null : last.stop;
  const [id = null] = last.page.ids;
  if (id === null || known.has(id)) return null;
  const end = known.count;
  onLog(`${job.id}: ended after ${end} records, not with its last; it is read from its other end.`);
  const before = known.size;
  let hasMet = false;
  const stop = await readAgain(list, async (page) => {
    hasMet ||= page.ids.some((one) => one !== null && known.wasAmong(one, before));
    await addMissing(list, page);
    return !hasMet;
  });
  return stop === null && !hasMet ? endedEarly(end, known.count, null) : stop;
}

/** Reads the list once more: from its other end, or from its beginning where it has no other order. */
async function readAgain(list: ListReading, page: (page: Page) => Promise<boolean>): Promise<Stop | null> {
  const { variables, reversed } = list.job;
  await list.spool.note({ isDoubted: true });
  const stop = await readPages(list, reversed ?? variables, null, { page });
  if (stop === null || reversed === null || !isNoOrder(stop)) return stop;
  return readPages(list, variables, null, { page });
}

/** Not every site can sort a list as others do. */
function isNoOrder({ code }: Stop): boolean {
  return code === 'BAD_USER_INPUT';
}

async function addMissing({ spool, known }: ListReading, { ids, lines, notes }: Page): Promise<void> {
  const missing = lines.filter((_, index) => {
    const id = ids[index] ?? null;
    return id !== null && known.add(id);
  });
  if (missing.length > 0) await spool.append(missing, { notes: withNotes(spool.state.notes, notes) });
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
