import type { CursorContent } from './cursors.ts';
import { invalidField } from '../http/errors.ts';
import { compileFilter, compileSearch } from './filter.ts';
import type { FieldSpecs, Filter, Operator, SortSpec } from './filter.ts';
import { isObject, listAt, numberAt, objectAt, textAt, type Json, type JsonObject } from '../json.ts';
import { orderingOf, type Ordering, type SortKey } from './ordering.ts';
import type { RecordSet } from '../records/records.ts';
import type { SiteState } from '../state.ts';
import { times } from '../records/vary.ts';

/** What a query needs of its site: a cursor is good only where it was given out. */
type QuerySite = Pick<SiteState, 'cursors' | 'endsAfter'>;

/** What one query endpoint accepts, in wire names. */
export interface QuerySpec {
  /** Names the endpoint: its cursors work nowhere else. */
  readonly name: string;
  readonly paging: 'cursor' | 'offset' | 'both';
  readonly maxLimit: number;
  readonly defaultLimit: number;
  /** The first offset that is refused. */
  readonly maxOffset?: number;
  readonly fields: FieldSpecs;
  /** How many sort fields it takes. @default 5 */
  readonly maxSort?: number;
  readonly defaultSort: { readonly fieldName: string; readonly order: 'ASC' | 'DESC' };
  /** Fields whose value rises with the record's serial; an order by them, or a range of them, costs no scan. @default the default sort's field */
  readonly rising?: readonly string[];
  /** Fields that `search.expression` looks into. */
  readonly searchable?: readonly string[];
  /** Where in the request the query is, for error texts. @default 'query' */
  readonly at?: string;
}

export type QueryResult<T extends JsonObject> = ReturnType<typeof runQuery<T>>;

export interface QueryOptions {
  /** A filter that the endpoint adds without being asked, such as "visible ones only". Not validated against the spec. */
  readonly hidden?: (read: (path: string) => readonly Json[]) => boolean;
  /** Identifies `hidden` and whatever else the result depends on. */
  readonly hiddenKey?: string;
}

/**
 * Answers a query in Wix's query language: `{ filter, sort, paging | cursorPaging, search }`. Throws what Wix answers to a query it
 * refuses: an unknown field or operator, a limit above the maximum, both kinds of paging, a cursor with a filter, a bad cursor.
 */
export function runQuery<T extends JsonObject>(
  site: QuerySite,
  set: RecordSet<T>,
  spec: QuerySpec,
  query: JsonObject,
  options: QueryOptions = {},
) {
  const at = spec.at ?? 'query';
  const byOffset = isObject(query['paging']);
  const byCursor = isObject(query['cursorPaging']);
  if (byOffset && byCursor)
    throw invalidField(at, 'paging and cursorPaging are mutually exclusive', 'ONE_OF_ALIGNMENT');
  const isOffset = spec.paging === 'offset' || (spec.paging === 'both' && !byCursor);
  const place = (isOffset ? offsetPlace : cursorPlace)(site, spec, query, at);
  const ordering = orderOf(set, spec, place.query, options);
  return pageOf(site, set, spec, ordering, place);
}

/** The number of records that match a filter and a search. */
export function countMatches(set: RecordSet, spec: QuerySpec, query: JsonObject, options: QueryOptions = {}) {
  return orderOf(set, spec, query, options).length;
}

/** The positions of all records that match, in order; the query may be one that continues at a cursor. */
export function matchingPositions(
  site: QuerySite,
  set: RecordSet,
  spec: QuerySpec,
  query: JsonObject,
  options: QueryOptions = {},
): number[] {
  const cursor = textAt(objectAt(query, 'cursorPaging'), 'cursor') ?? '';
  const asked = cursor === '' ? query : queryOf(site.cursors.read(cursor, spec.name));
  const ordering = orderOf(set, spec, asked, options);
  return times(ordering.length, (rank) => ordering.positionAt(rank));
}

function queryOf(content: CursorContent): JsonObject {
  return { ...content.extra, filter: content.filter, sort: content.sort };
}

/** Where a page lies in the list of its query. */
interface PagePlace {
  readonly query: JsonObject;
  readonly limit: number;
  /** The ranks it has, from and up to. */
  ranks(ordering: Ordering): readonly [start: number, end: number];
  /** @default the start */
  readonly offset?: number;
  /** Records that the pages before it have brought. @default the start */
  readonly served?: number;
}

function cursorPlace(site: QuerySite, spec: QuerySpec, query: JsonObject, at: string): PagePlace {
  const paging = objectAt(query, 'cursorPaging');
  const cursor = textAt(paging, 'cursor') ?? '';
  const asked = limitOf(paging, spec, `${at}.cursorPaging.limit`);
  if (cursor === '') {
    const first = asked ?? spec.defaultLimit;
    return { query, limit: first, ranks: () => [0, first], served: 0 };
  }
  if (Object.keys(objectAt(query, 'filter')).length > 0 || listAt(query, 'sort').length > 0) {
    const field = `${at}.cursorPaging.cursor`;
    throw invalidField(field, 'filter and sort must not be sent with a cursor', 'ONE_OF_ALIGNMENT');
  }
  const content = site.cursors.read(cursor, spec.name);
  const limit = asked ?? content.limit;
  const shared = { query: queryOf(content), limit };
  if (content.direction === 'prev') {
    const ranks = (ordering: Ordering) => {
      const end = ordering.rankFrom(content.anchor);
      return [Math.max(0, end - limit), Math.max(1, end)] as const;
    };
    return { ...shared, ranks };
  }
  const ranks = (ordering: Ordering) => {
    const start = ordering.rankAfter(content.anchor);
    return [start, start + limit] as const;
  };
  return { ...shared, ranks, served: content.served ?? 0 };
}

function offsetPlace(_: QuerySite, spec: QuerySpec, query: JsonObject, at: string): PagePlace {
  const paging = objectAt(query, 'paging');
  const limit = limitOf(paging, spec, `${at}.paging.limit`) ?? spec.defaultLimit;
  const offset = numberAt(paging, 'offset') ?? 0;
  if (offset < 0) throw invalidField(`${at}.paging.offset`, 'must be greater than or equal to 0', 'MIN');
  const threshold = spec.maxOffset;
  if (threshold !== undefined && offset >= threshold) {
    throw invalidField(`${at}.paging.offset`, `must be less than ${threshold}`, 'MAX', {
      data: { threshold },
    });
  }
  return { query, limit, offset, ranks: () => [offset, offset + limit] };
}

function pageOf<T extends JsonObject>(
  site: QuerySite,
  set: RecordSet<T>,
  spec: QuerySpec,
  ordering: Ordering,
  place: PagePlace,
) {
  const { query, limit, served } = place;
  const [first, beyond] = place.ranks(ordering);
  const start = Math.min(first, ordering.length);
  const { endsAfter = Infinity } = site;
  const last = start + Math.max(0, endsAfter - (served ?? start));
  const end = Math.min(beyond, ordering.length, last);
  const size = Math.max(0, end - start);
  const cursorAt = (rank: number, direction: 'next' | 'prev'): string =>
    site.cursors.write({
      of: spec.name,
      filter: objectAt(query, 'filter'),
      sort: listAt(query, 'sort'),
      extra: { search: query['search'] },
      limit,
      ...(served === undefined || site.endsAfter === undefined ? {} : { served: served + size }),
      anchor: ordering.anchorAt(rank),
      direction,
    });
  const hasNext = end < Math.min(ordering.length, last);
  return {
    records: times(size, (at) => set.at(ordering.positionAt(start + at))),
    /** The page size that was asked for, or the endpoint's default. */
    limit,
    offset: place.offset ?? start,
    total: ordering.length,
    hasNext,
    nextCursor: hasNext && size > 0 ? cursorAt(end - 1, 'next') : undefined,
    prevCursor: start > 0 && size > 0 ? cursorAt(start, 'prev') : undefined,
  };
}

function orderOf(set: RecordSet, spec: QuerySpec, query: JsonObject, options: QueryOptions): Ordering {
  const at = spec.at ?? 'query';
  const filter = compileFilter(query['filter'], spec.fields, `${at}.filter`);
  const search = compileSearch(query['search'], spec.searchable ?? [], `${at}.search`);
  const { hidden, hiddenKey = null } = options;
  const narrowed: Filter = {
    required: filter.required,
    isConjunction: false,
    matches: (read) => filter.matches(read) && (search?.(read) ?? true) && (hidden?.(read) ?? true),
  };
  const parts = [spec.name, query['search'] ?? null, hiddenKey];
  return orderingOf(set, {
    key: JSON.stringify([objectAt(query, 'filter'), listAt(query, 'sort'), parts]),
    filter: search === undefined && hidden === undefined ? filter : narrowed,
    sort: sortOf(query, spec, at),
    fields: spec.fields,
    rising: spec.rising ?? [spec.defaultSort.fieldName],
  });
}

function sortOf(query: JsonObject, spec: QuerySpec, at: string): SortKey[] {
  const asked = listAt(query, 'sort');
  if (asked.length === 0)
    return [{ field: spec.defaultSort.fieldName, descending: spec.defaultSort.order === 'DESC' }];
  const threshold = spec.maxSort ?? 5;
  if (asked.length > threshold)
    throw invalidField(`${at}.sort`, `must have at most ${threshold} items`, 'MAX', { data: { threshold } });
  return asked.map((item) => {
    const field = textAt(item, 'fieldName') ?? '';
    const order = textAt(item, 'order') ?? 'ASC';
    if (order !== 'ASC' && order !== 'DESC')
      throw invalidField(`${at}.sort.order`, `has no value ${order}`, 'FORMAT');
    const declared = spec.fields[field]?.sort ?? 'NONE';
    if (declared !== 'BOTH' && declared !== order) {
      const ruleName = 'INVALID_SORT';
      throw invalidField(`${at}.sort`, `Field '${field}' is not declared as sortable`, 'CUSTOM', {
        ruleName,
      });
    }
    return { field, descending: order === 'DESC' };
  });
}

function limitOf(paging: JsonObject, spec: QuerySpec, at: string): number | undefined {
  const limit = numberAt(paging, 'limit');
  if (limit === undefined) return undefined;
  const threshold = Math.min(Math.max(limit, 0), spec.maxLimit);
  if (limit > threshold)
    throw invalidField(at, `must be less than or equal to ${threshold}`, 'MAX', { data: { threshold } });
  if (limit < threshold)
    throw invalidField(at, `must be greater than or equal to ${threshold}`, 'MIN', { data: { threshold } });
  return limit === 0 ? spec.defaultLimit : limit;
}

/** Field specs for several fields alike. */
export function fieldSpecs(
  names: readonly string[],
  sort: SortSpec,
  operators: '*' | readonly Operator[] = '*',
): FieldSpecs {
  return Object.fromEntries(names.map((name) => [name, { operators, sort }]));
}

/** wire: the metadata of a cursor page, whatever key it is under. */
export function cursorMetadata(result: QueryResult<JsonObject>): JsonObject {
  return {
    count: result.records.length,
    cursors: { next: result.nextCursor, prev: result.prevCursor },
    hasNext: result.hasNext,
  };
}

/** wire: the same of lists that do not say whether more follow: the end shows by the missing cursor. */
export function countAndCursors(result: QueryResult<JsonObject>): JsonObject {
  return { ...cursorMetadata(result), hasNext: undefined };
}

/** wire: the metadata of an offset page that knows its total. */
export function offsetMetadata(result: QueryResult<JsonObject>): JsonObject {
  return { count: result.records.length, offset: result.offset, total: result.total, tooManyToCount: false };
}
