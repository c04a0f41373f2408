import type { GatewayError } from '../../errors.ts';
import { nextCursorOf, slotsOf, sumOf, totalOf } from '../../wix/envelope.ts';
import type { Slot } from '../../wix/unreadable-record.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';
import type { KeyRule } from '../../contract/product-module.ts';
import type { GatewayContext } from '../context.ts';
import { requireGuids } from '../ids.ts';
import { cursorList, type CursorQuery, type Sort } from '../paging/cursor-list.ts';
import { keyset } from '../paging/keyset.ts';
import { offset } from '../paging/offset.ts';
import type { PageSource } from '../paging/page-source.ts';
import { passes } from '../paging/passes.ts';
import { readAll } from '../paging/read-all.ts';
import { checkedFilter, conditionsOf, keys, type FilterTable } from './filter.ts';
import { partsFor, type PartTable } from './parts.ts';
import type {
  Asked,
  FilterOf,
  Identified,
  OrderOf,
  RootField,
  Selected,
  SortFieldOf,
  Source,
} from './source.ts';
import { wql, type Syntax } from './syntax.ts';

/** The part of a query that Wix's offset paging takes. */
export interface OffsetQuery {
  readonly filter: WqlFilter;
  readonly sort?: { fieldName: string; order: 'ASC' | 'DESC' }[];
  readonly paging: { limit: number; offset: number };
}

/** What a read is told beside the query. */
export interface ReadOptions<Field extends RootField, Part extends string> {
  readonly parts: Part[];
  /** The filter it belongs to, for what no condition says; empty for reads by id. */
  readonly filter: FilterOf<Field>;
  readonly orderBy: OrderOf<Field> | null | undefined;
  /** The cursor that a query goes on from; null for a first page. */
  readonly cursor: string | null;
  /** Whether records are looked up, by their ids or another condition that few of them meet, so that their order is of no importance. */
  readonly isLookUp: boolean;
}

/** The lists of an answer. */
export type ListKey<Answer> = {
  [Key in keyof Answer]-?: NonNullable<Answer[Key]> extends readonly object[] ? Key : never;
}[keyof Answer] &
  string;

/** What a list of an answer holds. */
export type WireOf<Answer, Key> = Key extends keyof Answer
  ? NonNullable<Answer[Key]> extends readonly (infer Wire)[]
    ? NonNullable<Wire>
    : never
  : never;

/** The order of a list, in the words of Wix. */
export interface OrderOptions<Name extends string> {
  /** The field it is sorted by unless asked otherwise; null for Wix's own order. */
  readonly default: string | null;
  /**
   * The fields it can be sorted by; null for one that its records lack, and that leaves it in the default order; an error for one that it must not
   * be sorted by.
   */
  readonly by: Readonly<Record<Name, string | null | (() => GatewayError)>>;
  /** A field that no two records share, by which those of the same rank are sorted. */
  readonly tie: string | null;
  /**
   * Those of the fields at which a list can be entered again when Wix has forgotten a cursor: every record has them, a filter takes them, and
   * how Wix compares them is known.
   */
  readonly keys?: readonly string[];
  /**
   * A field with a unique value in each record, by which a list that is sorted by it is paged instead of by offset: it then has no end where Wix
   * answers offsets no more, and is no place to lose.
   */
  readonly keyset?: string;
}

/** A list that Wix answers to queries. */
export interface QueryOptions<
  Field extends RootField,
  Query,
  Answer,
  Key extends string,
  Part extends string,
  Record extends Identified,
> {
  /** The records in the plural, as notes call them. */
  readonly what: string;
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  /** Most ids that one request is asked for; as many as it returns by default. */
  readonly idsMax?: number;
  /** The field of a record that is its id, and what that looks like; a GUID in `id` by default. */
  readonly key?: { readonly field: string; readonly rule: KeyRule };
  /** The offset from which on Wix answers no more, if there is one (docs/fidelity.md#offset-wall). */
  readonly wall?: number;
  /** What of a record is read only when it is shown. */
  readonly parts?: PartTable<Part> | ((selected: Selected) => Part[]);
  /** How it takes conditions; Wix's query language by default. */
  readonly syntax?: Syntax;
  /** Sends one request. */
  read(context: GatewayContext, query: Query, options: ReadOptions<Field, Part>): Promise<Answer>;
  /** Where the records are in the answer. */
  readonly records: Key & ListKey<Answer>;
  /** What of a record carries its id and its sort keys; the record itself by default. */
  bodyOf?(wire: WireOf<Answer, Key>): object | null | undefined;
  /** A record as the resolvers take it: its id and what Wix sent by default. */
  toRecord?(wire: WireOf<Answer, Key>, id: string): Record;
  readonly order: OrderOptions<SortFieldOf<Field>>;
  readonly filter: FilterTable<FilterOf<Field>>;
  /** The conditions of the lists of Wix that make up this one, one after another; one without conditions by default. */
  passes?(filter: FilterOf<Field>, orderBy: OrderOf<Field> | null | undefined): readonly WqlFilter[][];
  /** The conditions of what is counted, where that takes fewer requests than to count each of the `passes`. */
  counted?(filter: FilterOf<Field>): readonly WqlFilter[][];
  /** Asks Wix for the number of records that meet some conditions; null where it does not tell. */
  count?(
    context: GatewayContext,
    conditions: readonly WqlFilter[],
    filter: FilterOf<Field>,
  ): Promise<number | null>;
  /** Whether more ids than one request takes are counted, with a request for each part of them. */
  readonly countsManyIds?: boolean;
}

interface Metadata {
  readonly total?: unknown;
  readonly tooManyToCount?: unknown;
  readonly hasNext?: boolean | null;
  readonly cursors?: { readonly next?: string | null } | null;
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

/** A source that is opened at once. */
export interface QuerySource<Field extends RootField, Record extends Identified> extends Source<
  Field,
  Record
> {
  open(context: GatewayContext, asked: Asked<Field>): PageSource<Record>;
  where(context: GatewayContext, conditions: readonly WqlFilter[], selected: Selected): PageSource<Record>;
}

/** A list that Wix pages by cursor. When Wix has forgotten one, the place is found again. */
export function cursorQuery<
  Field extends RootField,
  Answer extends object,
  Key extends string,
  Part extends string = never,
  Record extends Identified = Identified & { readonly wire: WireOf<Answer, Key> },
>(
  _field: Field,
  options: QueryOptions<Field, CursorQuery, Answer, Key, Part, Record>,
): QuerySource<Field, Record> {
  const { what, page, order, read, syntax = wql } = options;
  const toSlots = slotReader(options);
  const keyOf = keyReader(options);
  return querySource(options, (context, { conditions, sort, parts, ...asked }: Pass<Field, Part>) =>
    cursorList<Record>(context, {
      what,
      pageMax: page,
      conditions,
      join: syntax.join,
      sort,
      ...(order.tie === null ? {} : { tieBreaker: order.tie }),
      ...(sort !== undefined && order.keys?.includes(sort.fieldName) === true
        ? { keyOf: (record: Record) => keyOf(record, sort.fieldName) }
        : {}),
      async request(query, cursor) {
        const answer = await read(context, query, { ...asked, parts: [...parts], cursor });
        return { records: toSlots(answer), next: nextCursorOf(metadataOf(answer), cursor) };
      },
    }),
  );
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
    { conditions, sort, parts, ...asked }: Pass<Field, Part>,
    first: number,
    limit: number,
  ) => {
    const ties = order.tie === null || order.tie === sort?.fieldName ? [] : [order.tie];
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
  const byKey = (context: GatewayContext, pass: Pass<Field, Part>, sort: Sort): PageSource<Record> =>
    keyset<Record>({
      pageMax: page,
      keyOf: (record) => String(keyOf(record, sort.fieldName)),
      async fetch(after, limit, skip) {
        const operator = sort.order === 'ASC' ? '$gt' : '$lt';
        const beyond = after === null ? [] : [{ [sort.fieldName]: { [operator]: after } }];
        const conditions = [...pass.conditions, ...beyond];
        const { records, total } = await readPage(context, { ...pass, conditions }, skip, limit);
        return { records, remaining: total };
      },
    });
  const byOffset = (context: GatewayContext, pass: Pass<Field, Part>): PageSource<Record> =>
    offset<Record>({
      pageMax: page,
      ...(wall === undefined ? {} : { wall }),
      idOf: ({ id }) => id,
      onDrift: (drift) =>
        context.report.note(
          drift === 'found'
            ? `${capital(what)} were added, changed or deleted while they were read; their place was searched again and none was left out.`
            : `Many ${what} were deleted while they were read; some may come twice.`,
        ),
      fetch: (first, limit) => readPage(context, pass, first, limit),
    });
  const source = querySource(options, (context, pass: Pass<Field, Part>) =>
    pass.sort !== undefined && pass.sort.fieldName === order.keyset
      ? byKey(context, pass, pass.sort)
      : byOffset(context, pass),
  );
  const ofPage: Counter<Field> = async (context, conditions, filter) => {
    const pass = { conditions, sort: sortOf(order, null), filter, orderBy: null, parts: [], isLookUp: false };
    return (await readPage(context, pass, 0, 1)).total;
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

type Counter<Field extends RootField> = (
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  filter: FilterOf<Field>,
) => Promise<number | null>;

/** One of the lists of Wix that a list is made of. */
interface Pass<Field extends RootField, Part extends string> {
  readonly conditions: readonly WqlFilter[];
  readonly sort: Sort | undefined;
  readonly filter: FilterOf<Field>;
  readonly orderBy: OrderOf<Field> | null | undefined;
  readonly parts: readonly Part[];
  readonly isLookUp: boolean;
}

/** What of the options does not depend on how the list is paged. */
type Common<Field extends RootField, Part extends string> = Pick<
  QueryOptions<Field, never, object, never, Part, Identified>,
  | 'page'
  | 'idsMax'
  | 'key'
  | 'syntax'
  | 'parts'
  | 'order'
  | 'filter'
  | 'passes'
  | 'counted'
  | 'count'
  | 'countsManyIds'
>;

function querySource<Field extends RootField, Part extends string, Record extends Identified>(
  options: Common<Field, Part>,
  openPass: (context: GatewayContext, pass: Pass<Field, Part>) => PageSource<Record>,
): QuerySource<Field, Record> {
  const { page, idsMax = page, key, order, filter: table } = options;
  const parts = (selected: Selected): Part[] =>
    typeof options.parts === 'function'
      ? options.parts(selected)
      : partsFor(options.parts ?? NOTHING, selected);
  const where = (
    context: GatewayContext,
    conditions: readonly WqlFilter[],
    selected: Selected,
  ): PageSource<Record> =>
    openPass(context, {
      conditions,
      sort: sortOf(order, null),
      filter: NOTHING as FilterOf<Field>,
      orderBy: null,
      parts: parts(selected),
      isLookUp: true,
    });
  const count = options.count;
  return {
    page,
    idsMax,
    cost: { overlap: 0, passes: 1, countRequests: 1 },
    ...(key === undefined ? {} : { key: key.rule }),
    check: (filter) => checkedFilter(table, filter, key === undefined ? requireGuids : keys(key.rule)),
    needsOf: (selected) => parts(selected).join(),
    where,
    open(context, { filter, orderBy, selected }) {
      const common = conditionsOf(table, filter);
      const ids = chunkedIds(filter, options);
      const lists = options.passes?.(filter, orderBy) ?? [[]];
      return passes(
        lists.flatMap((own) =>
          ids.map((some) =>
            openPass(context, {
              conditions: [...common, ...own, ...some],
              sort: sortOf(order, orderBy),
              filter,
              orderBy,
              parts: parts(selected),
              isLookUp: false,
            }),
          ),
        ),
      );
    },
    byIds: (context, ids, selected) => readAll(where(context, [hasId(ids, options)], selected)),
    ...(count === undefined
      ? {}
      : {
          count: (context: GatewayContext, filter: FilterOf<Field>) =>
            counter(options, count)(context, filter),
        }),
  };
}

const NOTHING = {};

/** Counts a list by the counts of its parts. */
function counter<Field extends RootField, Part extends string>(
  options: Common<Field, Part>,
  count: Counter<Field>,
): (context: GatewayContext, filter: FilterOf<Field>) => Promise<number | null> {
  const { filter: table, passes: listsOf, counted, countsManyIds = false } = options;
  return async (context, filter) => {
    const ids = chunkedIds(filter, options);
    if (ids.length > 1 && !countsManyIds) return null;
    const common = conditionsOf(table, filter);
    const lists = counted?.(filter) ?? listsOf?.(filter, null) ?? [[]];
    const parts = lists.flatMap((own) => ids.map((some) => [...common, ...own, ...some]));
    return sumOf(await Promise.all(parts.map((conditions) => count(context, conditions, filter))));
  };
}

type Keyed = Pick<Common<never, never>, 'page' | 'idsMax' | 'key' | 'syntax'>;

/** The condition for the ids of a filter, for each part of them that one request takes; none where no ids are asked for. */
function chunkedIds(filter: object, options: Keyed): readonly WqlFilter[][] {
  const { ids } = filter as { readonly ids?: readonly string[] | null };
  const { page, idsMax = page } = options;
  return ids == null ? [[]] : chunks(ids, idsMax).map((some) => [hasId(some, options)]);
}

function hasId(ids: readonly string[], { key, syntax = wql }: Keyed): WqlFilter {
  return syntax.hasOne(key?.field ?? 'id', ids);
}

function sortOf<Name extends string>(
  order: OrderOptions<Name>,
  orderBy: object | null | undefined,
): Sort | undefined {
  // What a list can be sorted by is what its table has.
  const asked = orderBy as
    { readonly field: Name; readonly direction?: 'ASC' | 'DESC' | null } | null | undefined;
  const by = asked == null ? null : order.by[asked.field];
  if (typeof by === 'function') throw by();
  if (by !== null) return { fieldName: by, order: asked?.direction ?? 'ASC' };
  return order.default === null ? undefined : { fieldName: order.default, order: 'ASC' };
}

function slotReader<Answer extends object, Key extends string, Record extends Identified>({
  records,
  key,
  bodyOf = (wire) => wire as object,
  toRecord,
}: Pick<QueryOptions<never, never, Answer, Key, never, Record>, 'records' | 'key' | 'bodyOf' | 'toRecord'>): (
  answer: Answer,
) => Slot<Record>[] {
  type Wire = WireOf<Answer, Key>;
  const idOf = (wire: Wire): unknown => valueAt(bodyOf(wire), key?.field ?? 'id');
  return (answer) =>
    slotsOf(
      // The key is one of a list.
      answer[records] as readonly (Wire & object)[] | null | undefined,
      records,
      idOf,
      (wire): Record => {
        const id = key === undefined ? String(idOf(wire)).toLowerCase() : String(idOf(wire));
        // Without a function of its own the record is of the default type.
        return toRecord?.(wire, id) ?? ({ id, wire } as unknown as Record);
      },
    );
}

function keyReader<Answer extends object, Key extends string, Record extends Identified>({
  bodyOf = (wire) => wire as object,
}: Pick<QueryOptions<never, never, Answer, Key, never, Record>, 'bodyOf'>): (
  record: Record,
  field: string,
) => unknown {
  return (record, field) => {
    const { wire } = record as unknown as { readonly wire: WireOf<Answer, Key> };
    return valueAt(bodyOf(wire), field);
  };
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (at: unknown, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      value,
    );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
