import { type CursorMetadata, nextCursorOf, totalOf, slotsOf } from '../../wix/api/envelope.ts';
import type { GatewayContext } from '../context.ts';
import { cursorList, shortNote, type OffsetQuery, type Sort } from '../paging/cursor-list.ts';
import { NO_CURSOR } from '../paging/keyed-options.ts';
import { keyset } from '../paging/keyset.ts';
import { offset, type Drift } from '../paging/offset.ts';
import type { PageSource } from '../paging/page-source.ts';
import { isPageCounted, possibleTotal } from '../paging/possible-total.ts';
import type { Count, CursorQueryOptions, QueryOptions, RecordOptions, WireOf } from './query-options.ts';
import type { FilterOf, Identified, QuerySource, RootField } from './source.ts';
import { NOT_TOLD } from './counts.ts';
import { counter, sortOf, concatSource, type WixList } from './concat-source.ts';
import { wql } from './syntax.ts';
import type { Slot } from '../../wix/api/unreadable-record.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import { makeWay } from '../../json/unread-json.ts';
import { wireValue } from '../fields/wire-value.ts';

interface Metadata extends CursorMetadata {
  readonly total?: unknown;
  readonly tooManyToCount?: unknown;
}

/** Wix names the envelope of its pages in two ways, if it has any. */
export function metadataOf(answer: object): Metadata | null | undefined {
  const { pagingMetadata, metadata } = answer as { pagingMetadata?: Metadata; metadata?: Metadata };
  return pagingMetadata ?? metadata;
}

/** The number of records that an answer comes with; null where it does not. */
export function totalIn(answer: object): number | null {
  const { total, tooManyToCount }: Metadata = metadataOf(answer) ?? answer;
  return totalOf(total, tooManyToCount);
}

/** A list that Wix pages by cursor. When Wix has forgotten one, the place is found again. */
export function cursorQuery<
  Field extends RootField,
  Answer extends object,
  Key extends string,
  Part extends string = never,
  Record extends Identified = Identified & { readonly wire: WireOf<Answer, Key> },
>(_field: Field, options: CursorQueryOptions<Field, Answer, Key, Part, Record>): QuerySource<Field, Record> {
  const { what, page, order, read, readByOffset, syntax = wql } = options;
  const toSlots = slotReader(options);
  const keyOf = keyReader(options);
  const leavingOut = (field: string | undefined, context: GatewayContext, filter: FilterOf<Field>) => {
    const { count: ask } = options;
    if (field === undefined || ask === undefined) return undefined;
    return { field, count: (conditions: readonly WqlFilter[]) => ask(context, conditions, filter) };
  };
  const counted = readByOffset === undefined ? options : { count: countOnPage(options), ...options };
  const source = concatSource(
    counted,
    (context, { conditions, sort, parts, isCounted, ...asked }: WixList<Field, Part>) => {
      const first = { ...asked, parts: [...parts], cursor: null };
      return cursorList<Record>(context, {
        what,
        pageMax: page,
        conditions,
        join: syntax.join,
        sort,
        ...(typeof order.tie === 'string'
          ? { tieBreaker: order.tie }
          : { leavingOut: leavingOut(order.tie.leavesOut, context, asked.filter) }),
        ...(sort !== undefined && order.keys?.includes(sort.fieldName) === true
          ? { keyOf: (record: Record) => keyOf(record, sort.fieldName) }
          : {}),
        ...(isCounted
          ? {
              async countedPage(query: OffsetQuery) {
                const answer = await readByOffset?.(context, query, first);
                const total = answer === undefined ? null : totalIn(answer);
                if (answer === undefined || total === null) return undefined;
                const records = toSlots(answer);
                // A page with more records than are counted is read again by cursor, which tells where the list ends.
                if (possibleTotal(total, records.length) === null) return undefined;
                const isDoubtful =
                  conditions.length === 0 && isPageCounted(records.length, query.paging.limit, total, page);
                return {
                  records,
                  total,
                  next: total > records.length || isDoubtful ? NO_CURSOR : null,
                };
              },
            }
          : {}),
        async request(query, cursor) {
          const answer = await read(context, query, { ...first, cursor });
          return {
            records: toSlots(answer),
            next: nextCursorOf(metadataOf(answer), cursor),
            counted: totalIn(answer),
          };
        },
      });
    },
  );
  const { count } = source;
  if (readByOffset === undefined || count === undefined) return source;
  return {
    ...source,
    totalOnRequest: true,
    async count(context, filter, pageTotal) {
      const told = await pageTotal();
      return told === undefined ? count(context, filter, NOT_TOLD) : told;
    },
  };
}

/** Counts by the smallest page by offset: pages by cursor do not bring the number (docs/fidelity.md#totals-by-offset). */
function countOnPage<
  Field extends RootField,
  Answer extends object,
  Key extends string,
  Part extends string,
  Record extends Identified,
>(options: CursorQueryOptions<Field, Answer, Key, Part, Record>): Count<FilterOf<Field>> {
  const { readByOffset, syntax = wql } = options;
  const toSlots = slotReader(options);
  return async (context, conditions, filter) => {
    const query = { filter: syntax.join(conditions), paging: { limit: 1, offset: 0 } };
    const asked = { parts: [], filter, orderBy: null, cursor: null, isLookUp: false };
    const answer = await readByOffset?.(context, query, asked);
    if (answer === undefined) return null;
    // An answer without the list counts nothing.
    toSlots(answer);
    return totalIn(answer);
  };
}

/** A list that Wix pages by offset. Each page looks whether it still continues the last one. */
export function offsetQuery<
  Field extends RootField,
  Answer extends object,
  Key extends string,
  Part extends string = never,
  Record extends Identified = Identified & { readonly wire: WireOf<Answer, Key> },
>(
  _field: Field,
  options: QueryOptions<Field, OffsetQuery, Answer, Key, Part, Record>,
): QuerySource<Field, Record> {
  const { what, page, wall, order, read, syntax = wql } = options;
  const toSlots = slotReader(options);
  const readPage = async (
    context: GatewayContext,
    { conditions, sort, parts, ...asked }: WixList<Field, Part>,
    first: number,
    limit: number,
  ) => {
    const ties = typeof order.tie === 'string' && order.tie !== sort?.fieldName ? [order.tie] : [];
    const sorts =
      sort === undefined ? [] : [sort, ...ties.map((fieldName) => ({ fieldName, order: 'ASC' as const }))];
    const answer = await read(
      context,
      {
        filter: syntax.join(conditions),
        ...(sorts.length === 0 ? {} : { sort: sorts }),
        paging: { offset: first, limit },
      },
      { ...asked, parts: [...parts], cursor: null },
    );
    return { records: toSlots(answer), total: totalIn(answer) };
  };
  const keyOf = keyReader(options);
  const byKey = (context: GatewayContext, wixList: WixList<Field, Part>, sort: Sort): PageSource<Record> =>
    keyset<Record>({
      pageMax: page,
      keyOf: (record) => String(keyOf(record, sort.fieldName)),
      doubtsCounts: wixList.conditions.length === 0,
      async fetch(after, limit, skip) {
        const operator = sort.order === 'ASC' ? '$gt' : '$lt';
        const beyond = after === null ? [] : [{ [sort.fieldName]: { [operator]: after } }];
        const conditions = [...wixList.conditions, ...beyond];
        const { records, total } = await readPage(context, { ...wixList, conditions }, skip, limit);
        return { records, remaining: total };
      },
    });
  const byOffset = (context: GatewayContext, wixList: WixList<Field, Part>): PageSource<Record> =>
    offset<Record>({
      pageMax: page,
      ...(wall === undefined ? {} : { wall }),
      idOf: ({ id }) => id,
      doubtsCounts: wixList.conditions.length === 0,
      onDrift: driftNote(context, what),
      fetch: (first, limit) => readPage(context, wixList, first, limit),
    });
  const source = concatSource(options, (context, wixList: WixList<Field, Part>) =>
    wixList.sort !== undefined && wixList.sort.fieldName === order.keyset
      ? byKey(context, wixList, wixList.sort)
      : byOffset(context, wixList),
  );
  const ofPage: Count<FilterOf<Field>> = async (context, conditions, filter) => {
    const wixList = {
      conditions,
      sort: sortOf(order, null),
      filter,
      orderBy: null,
      parts: [],
      isLookUp: false,
      isCounted: false,
    };
    return (await readPage(context, wixList, 0, 1)).total;
  };
  const count = counter(options, options.count ?? ofPage);
  return {
    ...source,
    cost: { ...source.cost, overlap: 1 },
    async count(context, filter, pageTotal) {
      const total = await pageTotal();
      const isKnown = options.count === undefined ? total !== undefined : total != null;
      return isKnown ? (total ?? null) : count(context, filter);
    },
  };
}

/**
 * Says what happened to a list while it was read by offset.
 * @param isInside whether it lies inside of records, so that nobody counts it by itself
 */
export function driftNote(
  { report }: GatewayContext,
  what: string,
  isInside = false,
): (drift: Drift) => void {
  const notes: Readonly<Record<Drift, string>> = {
    found: `${capital(what)} were added, changed or deleted while they were read; their place was searched again and none was left out.`,
    lost: `Many ${what} were deleted while they were read; some may come twice.`,
    short: shortNote(what),
    disordered: `Wix gave the ${what} in another order than a moment before; some may come twice, or not at all.`,
  };
  return (drift) => (isInside ? report.note(notes[drift]) : report.notePassing(notes[drift]));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Reads the places of a page: its records, and an error where one has no id. */
export function slotReader<Answer extends object, Key extends string, Record extends Identified>({
  records,
  key,
  bodyOf = (wire) => wire as object,
  toRecord,
}: RecordOptions<Answer, Key, Record>): (answer: Answer) => Slot<Record>[] {
  type Wire = WireOf<Answer, Key>;
  const path = [key?.field ?? 'id'];
  const idOf = (wire: Wire): unknown => wireValue(bodyOf(wire), path);
  return (answer) =>
    slotsOf(
      // The key is one of a list.
      answer[records] as readonly (Wire & object)[] | null | undefined,
      records,
      idOf,
      (wire): Record => {
        const id = key === undefined ? String(idOf(wire)).toLowerCase() : String(idOf(wire));
        // Without a function of its own the record is of the default type.
        const record = toRecord?.(wire, id) ?? ({ id, wire } as unknown as Record);
        makeWay(record, 'wire');
        return record;
      },
    );
}

/** Reads what Wix sorts a record by. */
export function keyReader<Answer extends object, Key extends string, Record extends Identified>({
  bodyOf = (wire) => wire as object,
}: Pick<RecordOptions<Answer, Key, Record>, 'bodyOf'>): (record: Record, field: string) => unknown {
  return (record, field) => {
    const { wire } = record as unknown as { readonly wire: WireOf<Answer, Key> };
    return wireValue(bodyOf(wire), field.split('.'));
  };
}
