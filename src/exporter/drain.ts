import { asItCame } from '../exact-json.ts';
import type { Answer, AnswerError, Gateway } from './gateway.ts';
import { GatewayTrouble } from './gateway.ts';
import type { ReadJob } from './read-job.ts';
import type { Spool } from './spool.ts';

/** Why a list could not be read to its end. */
export interface Stop {
  readonly code: string;
  readonly reason: string;
  readonly permission: string | null;
  readonly hint: string | null;
}

/** What is told of a list while it is read. */
export interface DrainEvents {
  readonly onPage: (records: number) => void;
  readonly onLog: (message: string) => void;
}

/**
 * Reads a list from where its spool ends to its own end; every page is on disk before the next is asked for.
 * @returns why it stopped, or null when it is complete
 * @throws what the disk refuses, and AbortError
 */
export async function drain(
  gateway: Gateway,
  job: ReadJob,
  spool: Spool,
  { onPage, onLog }: DrainEvents,
): Promise<Stop | null> {
  if (spool.state.isDone) return null;
  if (!spool.state.isCounted) await spool.counted(await countOf(gateway, job));
  let pageSize = job.pageSize;
  for (;;) {
    const { cursor, isDone } = spool.state;
    if (isDone) return null;
    const answer = await gateway.ask(job.document, { ...job.variables, first: pageSize, after: cursor });
    const page = readPage(job, answer);
    if (page.kind === 'page') {
      await spool.page(page.lines, page.next, answer.notes);
      onPage(spool.state.records);
    } else if (page.stop.code === 'QUERY_TOO_EXPENSIVE' && pageSize > 1) {
      pageSize = Math.ceil(pageSize / 2);
      onLog(`${job.id}: a page of more than ${pageSize} records is too expensive for the gateway.`);
    } else if (page.stop.code === 'BAD_CURSOR' && cursor !== null) {
      onLog(`${job.id}: its place was lost (${page.stop.reason}); the list is read from the beginning.`);
      await spool.restart();
    } else return page.stop;
  }
}

async function countOf(gateway: Gateway, job: ReadJob): Promise<number | null> {
  if (job.countDocument === null) return null;
  const { data } = await gateway.ask(job.countDocument, { ...job.variables, first: 1, after: null });
  const total = fieldOf(at(data, job.connectionPath), 'totalCount');
  return typeof total === 'number' ? total : null;
}

type Page =
  | { readonly kind: 'page'; readonly lines: readonly string[]; readonly next: string | null }
  | { readonly kind: 'stop'; readonly stop: Stop };

/** What could not be read of a record: the path below it, and the reason. */
export interface FieldFailure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** The value that could not be read, as Wix sent it; absent where the gateway does not tell. */
  readonly value?: unknown;
}

function readPage(job: ReadJob, { data, errors }: Answer): Page {
  const connection = at(data, job.connectionPath);
  const depth = job.connectionPath.length;
  const inRecords = errors.filter((error) => isInRecord(error, depth));
  const outside = errors.find((error) => !isInRecord(error, depth));
  if (outside !== undefined) return { kind: 'stop', stop: stopOf(outside) };
  const availability = fieldOf(connection, 'availability');
  const status = fieldOf(availability, 'status');
  if (typeof status === 'string' && status !== 'AVAILABLE')
    return {
      kind: 'stop',
      stop: {
        code: status,
        reason: textOf(fieldOf(availability, 'reason')) ?? 'It cannot be read any more.',
        permission: textOf(fieldOf(availability, 'permission')),
        hint: textOf(fieldOf(availability, 'hint')),
      },
    };
  const nodes = fieldOf(connection, 'nodes');
  const hasNext = fieldOf(fieldOf(connection, 'pageInfo'), 'hasNextPage');
  const next = textOf(fieldOf(fieldOf(connection, 'pageInfo'), 'endCursor'));
  if (!Array.isArray(nodes) || typeof hasNext !== 'boolean' || (hasNext && next === null))
    throw new GatewayTrouble('NO_GATEWAY', `The gateway's answer for ${job.id} has no page of records.`);
  const lines = nodes.map((node: unknown, index) =>
    JSON.stringify([asItCame(node), ...failuresOf(inRecords, depth, index)]),
  );
  return { kind: 'page', lines, next: hasNext ? next : null };
}

function isInRecord({ path }: AnswerError, depth: number): boolean {
  return path !== undefined && path[depth] === 'nodes' && typeof path[depth + 1] === 'number';
}

function failuresOf(errors: readonly AnswerError[], depth: number, index: number): FieldFailure[] {
  return errors
    .filter(({ path }) => path?.[depth + 1] === index)
    .map(({ path = [], message, extensions }) => ({
      path: path.slice(depth + 2).join('.'),
      code: extensions?.code ?? 'INTERNAL',
      message,
      hint: extensions?.hint ?? null,
      ...(extensions?.value === undefined ? {} : { value: extensions.value }),
    }));
}

function stopOf({ message, extensions }: AnswerError): Stop {
  const { code = 'INTERNAL', hint = null, permission = null } = extensions ?? {};
  return { code, reason: message, permission, hint };
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(fieldOf, data);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
