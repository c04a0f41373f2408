import { textAt, valueAt } from '../../mapping/index.ts';
import {
  GatewayTrouble,
  type Answer,
  type AnswerError,
  type Gateway,
  type WithheldField,
} from './gateway.ts';
import type { KnownRecords } from './known-records.ts';
import { fieldsOf, TOTAL, type ReadJob } from './read-job.ts';
import { spooledLine, type FieldFailure } from './spool-reader.ts';
import type { Spool, Stop } from './spool.ts';
import type { Turns } from './turns.ts';

/** A list that is read into a spool. */
export interface ListReading {
  readonly gateway: Gateway;
  readonly job: ReadJob;
  readonly spool: Spool;
  readonly turns: Turns;
  /** What is in the spool: a list that moves while it is read brings some records twice. */
  readonly known: KnownRecords;
  /** Told how many records there are after each page. */
  readonly onPage: (records: number) => void;
  readonly onLog: (message: string) => void;
}

/**
 * Reads a list from where its spool ends to its own end; each page is on disk before the one after the next is asked for.
 * @returns why it stopped, or null when it came to its end
 * @throws what the disk refuses, and AbortError
 */
export async function drain(list: ListReading): Promise<Stop | null> {
  const { job, spool, known } = list;
  if (spool.state.isDone) return null;
  return readPages(list, job.variables, spool.state.cursor, {
    isToItsEnd: true,
    isCounted: () => spool.state.isCounted,
    page: async ({ lines, ids, next, notes, total }) => {
      const { isCounted } = spool.state;
      const fresh = lines.filter((_, index) => known.add(ids[index] ?? null));
      await spool.append(fresh, {
        cursor: next,
        notes: withNotes(spool.state.notes, notes),
        ...(isCounted ? {} : { isCounted: true, planned: total }),
        isDone: next === null,
      });
      return true;
    },
    restart: async () => {
      known.clear();
      await spool.restart();
    },
  });
}

/** Notes with those that are new. */
export function withNotes(before: readonly string[], notes: readonly string[]): readonly string[] {
  return [...new Set([...before, ...notes])];
}

/** Asks how many records a list has; null where Wix cannot tell, or does not while it answers for the list. */
export async function countOf({ gateway, job }: ListReading): Promise<number | null> {
  try {
    const { data } = await gateway.ask(job.countDocument, { ...job.variables, first: 1, after: null });
    return totalIn(at(data, job));
  } catch (error) {
    if (error instanceof GatewayTrouble && error.code.startsWith('WIX_')) return null;
    throw error;
  }
}

function totalIn(connection: unknown): number | null {
  const total = valueAt(connection, TOTAL);
  return typeof total === 'number' ? total : null;
}

/** A page of a list. */
export interface Page {
  /** Each record as it came, with what could not be read of it, as lines of a spool. */
  readonly lines: readonly string[];
  /** The id of each record; null for one that has none. */
  readonly ids: readonly (string | null)[];
  readonly next: string | null;
  /** What the answer said about missing data. */
  readonly notes: readonly string[];
  /** How many records the list has; null where it was not asked for, or Wix did not tell. */
  readonly total: number | null;
}

/** What is done with the pages of a list. */
interface PageReader {
  /** Takes a page; nothing more is asked for when it returns false. */
  readonly page: (page: Page) => Promise<boolean>;
  /** The place was lost: the list is read from its beginning again. */
  readonly restart?: () => Promise<void>;
  /** Whether every page is wanted: then the next one is asked for while one is taken. @default false */
  readonly isToItsEnd?: boolean;
  /** Whether the number of records is known, or not of use: the first page is asked for it where it is not. @default it is */
  readonly isCounted?: () => boolean;
}

/**
 * Reads a list from a cursor on, page by page.
 * @param variables those of the list's own order, or of another
 * @returns why it stopped, or null when it came to its end or no more was wanted
 * @throws GatewayTrouble, what the reader throws, and AbortError
 */
export async function readPages(
  { gateway, job, spool, turns, onPage, onLog }: ListReading,
  variables: Readonly<Record<string, unknown>>,
  from: string | null,
  { page: take, restart, isCounted = () => true, isToItsEnd = false }: PageReader,
): Promise<Stop | null> {
  let pageSize = job.pageSize;
  let cursor = from;
  const ask = async (send: typeof askPage): Promise<Answer> => {
    await turns.mine(job.id);
    const answer = await send(gateway, job, { ...variables, first: pageSize, after: cursor });
    turns.answered(job.id, answer);
    return answer;
  };
  let asked: Promise<Answer> | null = null;
  for (;;) {
    const answer = await (asked ?? ask(isCounted() ? askPage : askCounted));
    asked = null;
    const read = readPage(job, answer, spool.state.records);
    if ('page' in read) {
      cursor = read.page.next;
      if (isToItsEnd && cursor !== null) {
        asked = ask(askPage);
        // Whoever waits for it is told; when the page at hand cannot be kept, nobody does.
        asked.catch(() => undefined);
      }
      const goesOn = await take(read.page);
      onPage(spool.state.records);
      if (!goesOn || cursor === null) return null;
    } else if (read.stop.code === 'QUERY_TOO_EXPENSIVE' && pageSize > 1) {
      pageSize = Math.ceil(pageSize / 2);
      onLog(`${job.id}: a page of more than ${pageSize} records is too expensive for the gateway.`);
    } else if (read.stop.code === 'BAD_CURSOR' && cursor !== null) {
      onLog(`${job.id}: its place was lost (${read.stop.reason}); the list is read from the beginning.`);
      await restart?.();
      cursor = null;
    } else return read.stop;
  }
}

function askPage(
  gateway: Gateway,
  job: ReadJob,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return gateway.ask(job.document, variables, recordsOf(job));
}

/** Asks for a page with the number of all records, and for the page alone where Wix does not count them. */
async function askCounted(
  gateway: Gateway,
  job: ReadJob,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  try {
    return await gateway.ask(job.countedDocument, variables, recordsOf(job));
  } catch (error) {
    if (error instanceof GatewayTrouble && error.code.startsWith('WIX_'))
      return askPage(gateway, job, variables);
    throw error;
  }
}

/** Where the records of a job's list are in an answer. */
export function recordsOf({ connectionPath }: ReadJob): readonly string[] {
  return [...connectionPath, 'nodes'];
}

/**
 * Reads the page out of an answer that was asked for its records.
 * @param before how many records of the list came before it
 */
export function readPage(
  job: ReadJob,
  { data, records, errors, notes, withheld }: Answer,
  before: number,
): { readonly page: Page } | { readonly stop: Stop } {
  const connection = at(data, job);
  const depth = job.connectionPath.length;
  const inRecords = errors.filter((error) => isInRecord(error, depth));
  const outside = errors.find((error) => !isInRecord(error, depth) && !isOfCount(error, depth));
  if (outside !== undefined) return { stop: stopOf(outside) };
  const availability = valueAt(connection, 'availability');
  const status = valueAt(availability, 'status');
  if (typeof status === 'string' && status !== 'AVAILABLE')
    return {
      stop: {
        code: status,
        reason: textAt(availability, 'reason') ?? 'It cannot be read any more.',
        permission: textAt(availability, 'permission'),
        hint: textAt(availability, 'hint'),
      },
    };
  const hasNext = valueAt(connection, 'pageInfo.hasNextPage');
  const next = textAt(connection, 'pageInfo.endCursor');
  if (records === null || typeof hasNext !== 'boolean' || (hasNext && next === null))
    throw new GatewayTrouble(
      'NO_GATEWAY',
      `The gateway's answer for ${job.id} has no page of records.`,
      null,
    );
  const refused = withheld
    .filter(({ list, field }) => list === job.connectionPath.join('.') && fieldsOf(job)(field))
    .map(withheldFailure);
  const lines = records.map(({ text }, index) =>
    spooledLine(text, [...failuresOf(inRecords, depth, index, before), ...(text === 'null' ? [] : refused)]),
  );
  const ids = records.map(({ id }) => id);
  return { page: { lines, ids, next: hasNext ? next : null, notes, total: totalIn(connection) } };
}

/** Whether Wix did not count a list that it may well return. */
function isOfCount({ path, extensions }: AnswerError, depth: number): boolean {
  return path?.[depth] === TOTAL && extensions?.code?.startsWith('WIX_') === true;
}

function isInRecord({ path }: AnswerError, depth: number): boolean {
  return path !== undefined && path[depth] === 'nodes' && typeof path[depth + 1] === 'number';
}

function failuresOf(
  errors: readonly AnswerError[],
  depth: number,
  index: number,
  before: number,
): FieldFailure[] {
  return errors
    .filter(({ path }) => path?.[depth + 1] === index)
    .map(({ path = [], message, extensions }) => ({
      path: path.slice(depth + 2).join('.'),
      code: extensions?.code ?? 'INTERNAL',
      message,
      hint: extensions?.hint ?? null,
      ...(extensions?.value === undefined ? {} : { value: extensions.value }),
      ...(extensions?.permission == null ? {} : { permission: extensions.permission }),
      ...(path.length > depth + 2
        ? {}
        : { known: { place: before + index + 1, ...knownOf(extensions ?? {}) } }),
    }));
}

function withheldFailure({ field, isInRaw, permission, reason }: WithheldField): FieldFailure {
  return {
    path: field,
    code: 'WIX_PERMISSION_DENIED',
    message: reason,
    hint: null,
    ...(isInRaw ? { isInRaw } : {}),
    ...(permission === null ? {} : { permission }),
  };
}

/** What is said of the error and not of the record. */
const OF_THE_ERROR = new Set(['code', 'hint', 'permission', 'wixRequestId', 'stacktrace']);

/** What an error tells of the record that it stands for. */
function knownOf(extensions: NonNullable<AnswerError['extensions']>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(extensions).flatMap(([name, value]: [string, unknown]) =>
      !OF_THE_ERROR.has(name) && (typeof value === 'string' || typeof value === 'number')
        ? [[name, value] as const]
        : [],
    ),
  );
}

function stopOf({ message, extensions }: AnswerError): Stop {
  const { code = 'INTERNAL', hint = null, permission = null } = extensions ?? {};
  return { code, reason: message, permission, hint };
}

function at(data: unknown, { connectionPath }: ReadJob): unknown {
  return valueAt(data, connectionPath.join('.'));
}
