import { GatewayError, badInput } from '../../errors.ts';
import { isRecord, type Slot } from '../../wix/api/unreadable-record.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { AVAILABLE } from '../access/availability.ts';
import { unavailable } from './batch-loader.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type { GatewayContext } from '../context.ts';
import type { ProductName } from '../../contract/product-name.ts';
import { cursorCodec, type Position } from './cursor.ts';
import { emptyReads } from './read-all.ts';
import { repeats } from './repeats.ts';
import { LazyEdge, LazyPageInfo } from './lazy-cursors.ts';
import { drainAt, drainReached, pagesAhead, type Drain } from './drains.ts';
import { lookahead, type Open } from './read-ahead.ts';
import type { Batch, PageSource } from './page-source.ts';

export const DEFAULT_FIRST = 50;
export const MAX_FIRST = 1000;

/** The arguments that every connection field has. */
export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A list of Wix as a connection field declares it. */
export interface ConnectionOptions<T> {
  readonly product: ProductName;
  /** Name of the entity, part of every cursor. */
  readonly entity: string;
  readonly args: ConnectionArgs;
  /** Filter and order, part of every cursor. */
  readonly query?: unknown;
  /** Opens the list, when a page is wanted; its requests are those of a context. */
  readonly open: Open<T>;
  /**
   * Asks Wix for the exact number of records; absent when Wix cannot tell.
   * @param pageTotal the number that came with the page, for lists whose pages bring it; undefined when the page is not read or had none
   */
  count?(pageTotal: () => Promise<number | null | undefined>): Promise<number | null>;
}

export interface Edge<T> {
  readonly cursor: string;
  /** A record, or the error that stands for one, which GraphQL turns into null with that error. */
  readonly node: T;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** What a connection field returns: nothing is read from Wix before one of these is asked for. */
export interface ConnectionResult<T> {
  edges(): Promise<readonly Edge<T>[]>;
  nodes(): Promise<readonly T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number | null>;
  availability(): Promise<Availability>;
}

/** Reads a list of Wix as a Relay connection. Arguments and cursor are checked before anything is sent. */
export function connection<T>(context: GatewayContext, options: ConnectionOptions<T>): ConnectionResult<T> {
  const first = checkFirst(options.args.first);
  const codec = cursorCodec({
    siteKey: context.siteKey,
    entity: options.entity,
    query: options.query ?? null,
  });
  const { after } = options.args;
  const start = after == null ? null : codec.decode(after);

  const drained = async (): Promise<Page<T>> => {
    const drain = after == null ? undefined : drainAt(context, after);
    const read = await tracedPage(context, options, first, { start, drain });
    if (read.next !== null) drainReached(context, codec.encode(read.next), (drain?.pages ?? 0) + 1);
    return read;
  };

  let page: Promise<Page<T>> | undefined;
  const read = (): Promise<Page<T>> =>
    (page ??= drained().catch(async (error: unknown) => {
      const isMidList = start !== null || error instanceof BrokenOff;
      const cause = error instanceof BrokenOff ? error.cause : error;
      if (isMidList) throw await midList(context, options.product, cause);
      const availability = await skip(context, options.product, cause);
      return { records: [], positions: [], next: null, total: null, isMeasured: true, availability };
    }));
  const pageTotal = async (): Promise<number | null | undefined> => (await page)?.total;

  return {
    nodes: async () => (await read()).records,
    edges: async () => {
      const loaded = await read();
      return loaded.records.map(
        (node, index) => new LazyEdge(node, () => codec.encode(positionAt(loaded, index))),
      );
    },
    pageInfo: async () => {
      const loaded = await read();
      const { next, positions } = loaded;
      const last = positions.length - 1;
      return new LazyPageInfo(
        { next: next !== null, previous: start !== null },
        () => (last < 0 ? null : codec.encode(positionAt(loaded, 0))),
        () => {
          if (last >= 0) return codec.encode(positionAt(loaded, last));
          return next === null ? null : codec.encode(next);
        },
      );
    },
    availability: async () => (await read()).availability,
    totalCount: async () => {
      if (options.count === undefined) return null;
      // The fields of a connection are asked for in one go: after this it is known whether the page is read too.
      await Promise.resolve();
      const { entity, count } = options;
      const counted = context.during(`count ${entity}`, { [ENTITY]: entity }, () => count(pageTotal));
      const total = await counted.catch(async (error: unknown) => {
        await skip(context, options.product, error);
        return null;
      });
      if (start === null) noteShort(context, total, await page?.catch(() => undefined));
      return total;
    },
  };
}

/** Says so where a list was read whole and has less than is counted of it, unless it says so itself. */
function noteShort(context: GatewayContext, total: number | null, page: Page<unknown> | undefined): void {
  if (total === null || page === undefined || page.next !== null || page.isMeasured) return;
  const { length } = page.records;
  if (page.availability === AVAILABLE && length < total)
    context.report.notePassing(
      `Wix counts ${total} and delivered ${length}: some may be missing. Read them again.`,
    );
}

/** Where to go on after a record: the last one's position is the next Wix page, where nothing has to be read twice. */
function positionAt<T>({ positions, next }: Page<T>, index: number): Position {
  return index === positions.length - 1 && next !== null ? next : positions[index]?.();
}

/** Says that a product is skipped, or raises the error when it is one. */
async function skip(context: GatewayContext, product: ProductName, error: unknown): Promise<Availability> {
  const explained = await context.availability.explain(product, error);
  if (explained instanceof GatewayError) throw explained;
  context.report.skip(product, explained);
  return explained;
}

/** A failure after some of the list has been read. */
class BrokenOff extends Error {}

/**
 * What a failure in the middle of a list means. A product that was read a moment ago is not skipped: its end would look like that of the
 * list.
 */
async function midList(context: GatewayContext, product: ProductName, error: unknown): Promise<GatewayError> {
  const explained = await context.availability.explain(product, error);
  if (explained instanceof GatewayError) return explained;
  const { code, message } = unavailable(product, explained);
  return new GatewayError(code, {
    message: `The list breaks off here. ${message}`,
    hint: `What came before was read with the same key: send the same request again, with the same cursor. If it is refused again, the key or the app has changed meanwhile. ${explained.hint ?? ''}`.trim(),
    retryable: true,
    facts: { product, ...(explained.permission === null ? {} : { permission: explained.permission }) },
  });
}

interface Page<T> {
  readonly records: readonly T[];
  /** Where to go on after each of them. */
  readonly positions: readonly (() => Position)[];
  /** Where the list goes on. */
  readonly next: Position | null;
  readonly availability: Availability;
  /** How many records the list has, if Wix said so with the page; null when it could not be read. */
  readonly total: number | null | undefined;
  /** Whether the list says itself when it ends too early. */
  readonly isMeasured: boolean;
}

/** What a collector is told of the records of a list. */
const ENTITY = 'wix_gateway.list.entity';

function tracedPage<T>(...read: Parameters<typeof readPage<T>>): Promise<Page<T>> {
  const [context, { entity }, first, { start }] = read;
  const asked = {
    [ENTITY]: entity,
    'wix_gateway.list.first': first,
    'wix_gateway.list.goes_on': start !== null,
  };
  return context.during(`list ${entity}`, asked, async (describe) => {
    const page = await readPage<T>(...read);
    describe({ 'wix_gateway.list.records': page.records.length });
    return page;
  });
}

async function readPage<T>(
  context: GatewayContext,
  options: ConnectionOptions<T>,
  first: number,
  { start, drain }: { readonly start: Position | null; readonly drain: Drain | undefined },
): Promise<Page<T>> {
  const source = await options.open(context);
  const most = spared(source, first);
  const ahead = lookahead(context, source, options.open, {
    first,
    spared: most,
    ahead: drain === undefined ? 0 : pagesAhead(drain),
  });
  const guard = emptyReads();
  const records: Slot<T>[] = [];
  const positions: (() => Position)[] = [];
  const isRepeated = repeats();
  let next = start;
  let reads = 0;
  let total: number | undefined;
  let isMeasured = false;
  let endsPage = false;
  do {
    const wanted = first - records.length;
    let batch: Batch<T>;
    try {
      ahead.during(next, wanted);
      batch = await source.read(next, wanted, context.takesPagesWhole);
    } catch (error) {
      // What was read and where to go on is worth more than the reason why no more came; the next page says it, if it holds.
      if (reads > 0 && isOverLimit(error)) break;
      if (records.length > 0 && isUnanswered(error)) break;
      if (records.length === 0) throw error;
      throw new BrokenOff('the list broke off', { cause: error });
    }
    reads += 1;
    guard.saw(batch);
    const taken = batch.endsPage === true ? batch.records : batch.records.slice(0, wanted);
    total ??= batch.total;
    isMeasured ||= batch.total !== undefined || batch.isMeasured === true;
    for (const [index, slot] of taken.entries()) {
      if (isRepeated(idAt(taken, index), slot)) continue;
      records.push(slot);
      positions.push(() => batch.positionAfter(index));
    }
    next = taken.length < batch.records.length ? batch.positionAfter(taken.length - 1) : batch.next;
    endsPage = batch.endsPage === true;
  } while (next !== null && !endsPage && records.length < first - most);
  ahead.before(next);
  const nodes = inPlace(records, options.entity);
  return { records: nodes, positions, next, total, isMeasured, availability: AVAILABLE };
}

/** Whether the operation may not send more for now; the next one may. */
function isOverLimit(error: unknown): boolean {
  return (
    error instanceof GatewayError &&
    (error.code === 'QUERY_TOO_EXPENSIVE' || error.code === 'WIX_RATE_LIMITED')
  );
}

/** Whether Wix did not answer, or with what is no answer, however often it was asked. */
function isUnanswered(error: unknown): boolean {
  const isOfTransport = error instanceof GatewayError && !(error instanceof WixError);
  return isOfTransport && (error.code === 'WIX_UNAVAILABLE' || error.code === 'WIX_BAD_RESPONSE');
}

function idAt<T>(slots: readonly Slot<T>[], place: number): unknown {
  const slot = slots[place];
  return typeof slot === 'object' && slot !== null && isRecord(slot) && 'id' in slot ? slot.id : undefined;
}

/** Errors in a list are those of their places: GraphQL makes them null and reports them there, with what is known of them. */
function inPlace<T>(slots: readonly Slot<T>[], entity: string): readonly T[] {
  return slots.map((slot, index) => {
    if (isRecord(slot)) return slot;
    const known = slot.knowing({ entity, idBefore: idAt(slots, index - 1), idAfter: idAt(slots, index + 1) });
    // graphql-js takes errors in the place of values; the generated types do not know that.
    return known as unknown as T;
  });
}

/** The share of a page that it may end early by, where more would cost a Wix request for a few records. */
const SPARED_SHARE = 0.02;

function spared<T>({ overlaps = false, pageMax }: PageSource<T>, first: number): number {
  return overlaps && first >= pageMax ? Math.floor(first * SPARED_SHARE) : 0;
}

function checkFirst(first: number | null | undefined): number {
  if (first == null) return DEFAULT_FIRST;
  if (first < 1 || first > MAX_FIRST) {
    throw badInput(
      `\`first\` is ${first}; it must be between 1 and ${MAX_FIRST}.`,
      'Ask for at most 1000 records at a time and page on with `after: <endCursor>`.',
    );
  }
  return first;
}
