import type { CursorContent } from './cursors.ts';
import { invalidField } from './errors.ts';
import type { FieldSpecs, Operator, SortSpec } from './filter.ts';
import { compileFilter } from './filter.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject, listAt, numberAt, objectAt, textAt } from './json.ts';
import type { Ordering, SortKey } from './ordering.ts';
import { orderingKey, orderingOf } from './ordering.ts';
import type { RecordSet } from './records.ts';
import { compileSearch } from './search.ts';
import type { SiteState } from './state.ts';

/** What a query needs of its site: a cursor is good only where it was given out. */
export type QuerySite = Pick<SiteState, 'cursors' | 'endsAfter'>;

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

export interface QueryResult<T> {
  readonly records: T[];
  /** The page size that was asked for, or the endpoint's default. */
  readonly limit: number;
  readonly total: number;
  readonly offset: number;
  readonly nextCursor?: string;
  readonly prevCursor?: string;
  readonly hasNext: boolean;
}

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
): QueryResult<T> {
  const at = spec.at ?? 'query';
  const byOffset = isObject(query['paging']);
  const byCursor = isObject(query['cursorPaging']);
  if (byOffset && byCursor) {
    throw invalidField(at, 'paging and cursorPaging are mutually exclusive', 'ONE_OF_ALIGNMENT');
  }
  if (spec.paging === 'offset' || (spec.paging === 'both' && !byCursor))
    return offsetPage(site, set, spec, query, options);
  return cursorPage(site, set, spec, query, options);
}

/** The number of records that match a filter and a search. */
export function countMatches(
  set: RecordSet,
  spec: QuerySpec,
  query: JsonObject,
  options: QueryOptions = {},
): number {
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
  const ordering = orderOf(
    set,
    spec,
    cursor === '' ? query : queryOf(site.cursors.read(cursor, spec.name)),
    options,
  );
  return Array.from({ length: ordering.length }, (_, rank) => ordering.positionAt(rank));
}

function queryOf(content: CursorContent): JsonObject {
  return { ...content.extra, filter: content.filter, sort: content.sort };
}

function cursorPage<T extends JsonObject>(
  site: QuerySite,
  set: RecordSet<T>,
  spec: QuerySpec,
  query: JsonObject,
  options: QueryOptions,
): QueryResult<T> {
  const at = spec.at ?? 'query';
  const paging = objectAt(query, 'cursorPaging');
  const cursor = textAt(paging, 'cursor') ?? '';
  const limit = limitOf(paging, spec, `${at}.cursorPaging.limit`);
  if (cursor === '') {
    const ordering = orderOf(set, spec, query, options);
    return pageOf(site, set, spec, query, ordering, {
      start: 0,
      size: limit ?? spec.defaultLimit,
      served: 0,
    });
  }
  if (Object.keys(objectAt(query, 'filter')).length > 0 || listAt(query, 'sort').length > 0) {
    throw invalidField(
      `${at}.cursorPaging.cursor`,
      'filter and sort must not be sent with a cursor',
      'ONE_OF_ALIGNMENT',
    );
  }
  const content = site.cursors.read(cursor, spec.name);
  const continued = queryOf(content);
  const ordering = orderOf(set, spec, continued, options);
  const size = limit ?? content.limit;
  if (content.direction === 'next') {
    const start = ordering.rankAfter(content.anchor);
    return pageOf(site, set, spec, continued, ordering, { start, size, served: content.served ?? 0 });
  }
  const end = ordering.rankFrom(content.anchor);
  const start = Math.max(0, end - size);
  return pageOf(site, set, spec, continued, ordering, { start, size: Math.max(1, end - start), limit: size });
}

function offsetPage<T extends JsonObject>(
  site: QuerySite,
  set: RecordSet<T>,
  spec: QuerySpec,
  query: JsonObject,
  options: QueryOptions,
): QueryResult<T> {
  const at = spec.at ?? 'query';
  const paging = objectAt(query, 'paging');
  const limit = limitOf(paging, spec, `${at}.paging.limit`) ?? spec.defaultLimit;
  const offset = numberAt(paging, 'offset') ?? 0;
  if (offset < 0) throw invalidField(`${at}.paging.offset`, 'must be greater than or equal to 0', 'MIN');
  if (spec.maxOffset !== undefined && offset >= spec.maxOffset) {
    throw invalidField(`${at}.paging.offset`, `must be less than ${spec.maxOffset}`, 'MAX', {
      data: { threshold: spec.maxOffset },
    });
  }
  const ordering = orderOf(set, spec, query, options);
  const start = Math.min(offset, ordering.length);
  return pageOf(site, set, spec, query, ordering, { start, size: limit, offset });
}

/** Where a page lies in its list. */
interface PagePlace {
  readonly start: number;
  readonly size: number;
  /** @default the size */
  readonly limit?: number;
  /** @default the start */
  readonly offset?: number;
  /** Records that the pages before it have brought. @default the start */
  readonly served?: number;
}

function pageOf<T extends JsonObject>(
  site: QuerySite,
  set: RecordSet<T>,
  spec: QuerySpec,
  query: JsonObject,
  ordering: Ordering,
  { start, size, limit = size, offset = start, served }: PagePlace,
): QueryResult<T> {
  const last = start + Math.max(0, (site.endsAfter ?? Infinity) - (served ?? start));
  const end = Math.min(start + size, ordering.length, last);
  const records: T[] = [];
  for (let rank = start; rank < end; rank += 1) records.push(set.at(ordering.positionAt(rank)));
  const cursorAt = (rank: number, direction: 'next' | 'prev'): string =>
    site.cursors.write({
      of: spec.name,
      filter: objectAt(query, 'filter'),
      sort: listAt(query, 'sort'),
      extra: { search: query['search'] },
      limit,
      ...(served === undefined || site.endsAfter === undefined ? {} : { served: served + end - start }),
      anchor: ordering.anchorAt(rank),
      direction,
    });
  const hasNext = end < Math.min(ordering.length, last);
  return {
    records,
    limit,
    offset,
    total: ordering.length,
    hasNext,
    ...(hasNext && end > start ? { nextCursor: cursorAt(end - 1, 'next') } : {}),
    ...(start > 0 && end > start ? { prevCursor: cursorAt(start, 'prev') } : {}),
  };
}

function orderOf(set: RecordSet, spec: QuerySpec, query: JsonObject, options: QueryOptions): Ordering {
  const at = spec.at ?? 'query';
  const filter = compileFilter(query['filter'], spec.fields, `${at}.filter`);
  const search = compileSearch(query['search'], spec.searchable ?? [], `${at}.search`);
  const sort = sortOf(query, spec, at);
  const { hidden } = options;
  const isPlain = search === undefined && hidden === undefined;
  return orderingOf(set, {
    key: orderingKey(objectAt(query, 'filter'), listAt(query, 'sort'), [
      spec.name,
      query['search'] ?? null,
      options.hiddenKey ?? null,
    ]),
    filter: isPlain
      ? filter
      : {
          required: filter.required,
          isConjunction: false,
          matches: (read) => filter.matches(read) && (search?.(read) ?? true) && (hidden?.(read) ?? true),
        },
    sort,
    fields: spec.fields,
    rising: spec.rising ?? [spec.defaultSort.fieldName],
  });
}

function sortOf(query: JsonObject, spec: QuerySpec, at: string): SortKey[] {
  const asked = listAt(query, 'sort');
  if (asked.length === 0) {
    return [{ field: spec.defaultSort.fieldName, descending: spec.defaultSort.order === 'DESC' }];
  }
  const max = spec.maxSort ?? 5;
  if (asked.length > max) {
    throw invalidField(`${at}.sort`, `must have at most ${max} items`, 'MAX', { data: { threshold: max } });
  }
  return asked.map((item) => {
    const field = textAt(item, 'fieldName') ?? '';
    const order = textAt(item, 'order') ?? 'ASC';
    if (order !== 'ASC' && order !== 'DESC')
      throw invalidField(`${at}.sort.order`, `has no value ${order}`, 'FORMAT');
    const declared = spec.fields[field]?.sort ?? 'NONE';
    if (declared !== 'BOTH' && declared !== order) {
      throw invalidField(`${at}.sort`, `Field '${field}' is not declared as sortable`, 'CUSTOM', {
        ruleName: 'INVALID_SORT',
      });
    }
    return { field, descending: order === 'DESC' };
  });
}

function limitOf(paging: JsonObject, spec: QuerySpec, at: string): number | undefined {
  const limit = numberAt(paging, 'limit');
  if (limit === undefined) return undefined;
  if (limit > spec.maxLimit) {
    throw invalidField(at, `must be less than or equal to ${spec.maxLimit}`, 'MAX', {
      data: { threshold: spec.maxLimit },
    });
  }
  if (limit < 0)
    throw invalidField(at, 'must be greater than or equal to 0', 'MIN', { data: { threshold: 0 } });
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

/** wire: the metadata of an offset page that knows its total. */
export function offsetMetadata(result: QueryResult<JsonObject>): JsonObject {
  return { count: result.records.length, offset: result.offset, total: result.total, tooManyToCount: false };
}
