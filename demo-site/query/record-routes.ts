import type { DemoEntity } from '../declarations.ts';
import { notFound, WixFault } from '../http/errors.ts';
import { isObject, objectAt, type JsonObject } from '../json.ts';
import { countMatches, cursorMetadata, offsetMetadata, runQuery } from './query.ts';
import type { QueryOptions, QueryResult, QuerySpec } from './query.ts';
import type { RecordSet } from '../records/records.ts';
import { getRoute, postRoute, queryRoute, type DemoRequest, type Route } from '../http/route.ts';
import type { SiteState } from '../state.ts';
import { times } from '../records/vary.ts';

type OfSite<T> = T | ((site: SiteState) => T);

/** The endpoints that read one kind of record. */
export interface RecordRoutes {
  /** What a request needs before it is answered. */
  readonly needs: Pick<Route, 'permission' | 'app' | 'catalog' | 'level' | 'denied' | 'check'>;
  /** The records: one of the site's sets, or one that the product keeps. */
  readonly records: DemoEntity | ((site: SiteState) => RecordSet);
  /** Every path that the endpoints are served below. */
  readonly bases: readonly string[];
  /** Names of the list and of one record in the answers. */
  readonly plural: string;
  readonly singular: string;
  readonly query?: ListRoute | QuerySpec;
  readonly search?: ListRoute | QuerySpec;
  /** `true` counts what the search finds, or the query where there is no search. */
  readonly count?: true | CountRoute;
  /** The code of a record that is not there, where one can be got by its id. */
  readonly get?: string | GetRoute;
  /** Whether the lists can be asked by GET and `.r` as well. @default false */
  readonly byGet?: boolean;
  /** What an answer shows of a record: projections and fieldsets. @default all of it */
  shown?(record: JsonObject, request: DemoRequest): JsonObject;
  /** The filter that lists and counts add without being asked. Throws when the request asks for what it may not have. */
  hidden?(request: DemoRequest, query: JsonObject): QueryOptions;
  /** Says what is wrong with a query in the product's own words. */
  inWords?(refusal: WixFault): WixFault;
}

interface ListRoute {
  readonly spec: OfSite<QuerySpec>;
  /** Below the bases. @default '/query', and '/search' for a search */
  readonly path?: string;
  /** `GET`: a list that takes no query language; `asked` turns its parameters into a query. @default 'POST' */
  readonly method?: 'GET';
  /** Turns the query of the request into the one that is run. */
  asked?(query: JsonObject, request: DemoRequest): JsonObject;
  /** The name of what is said of the page, or null where it is said beside the records. @default 'pagingMetadata' */
  readonly metadata?: string | null;
  /** What is said of the page. @default the cursors of a page by cursor, the total of a page by offset */
  page?(result: QueryResult<JsonObject>, query: JsonObject): JsonObject;
  /** What the answer has beside the records and the metadata, or instead of them. */
  beside?(list: Listed): JsonObject;
}

/** A list that was asked for, and what was found. */
export interface Listed {
  readonly request: DemoRequest;
  readonly query: JsonObject;
  readonly options: QueryOptions;
  readonly result: QueryResult<JsonObject>;
  readonly spec: QuerySpec;
  readonly set: RecordSet;
  /** The name of the list in the answer. */
  readonly plural: string;
}

interface CountRoute {
  readonly spec?: QuerySpec;
  /** @default '/count' */
  readonly path?: string;
  /** Whether it asks for what the lists check. @default true */
  readonly check?: false;
  /** Turns the body of the request into the query that is counted. */
  asked?(body: JsonObject, request: DemoRequest): JsonObject;
  /** Where a count leaves out others than the lists do. */
  hidden?(request: DemoRequest, query: JsonObject): QueryOptions;
}

interface GetRoute {
  readonly code: string;
  /** Fields that lead to a record at `/<field>/:value`, as ids do at `/:id`. */
  readonly by?: readonly string[];
  /** Throws when the request may not have this record. */
  allow?(record: JsonObject, request: DemoRequest): void;
  /** The record with what it has only when it is read alone. */
  whole?(record: JsonObject, request: DemoRequest): JsonObject;
}

/** The paths of one endpoint below every base. */
export const below = (bases: readonly string[], path: string): string[] => bases.map((base) => base + path);

/** Where a kind of record is served, what a request needs, and the names of the list and of one record in the answers. */
export function served(
  bases: readonly string[],
  needs: RecordRoutes['needs'],
  plural: string,
  singular: string,
): Pick<RecordRoutes, 'bases' | 'needs' | 'plural' | 'singular'> {
  return { bases, needs, plural, singular };
}

/**
 * Declares the endpoints of one kind of record: a query, a search, a count, and one record by its id, as many of them as there are.
 * What Wix does oddly is an option, or an endpoint written by hand beside these:
 *
 *     recordRoutes({
 *       needs: { permission: 'BOOKINGS_RESOURCES', app: 'BOOKINGS' },
 *       records: 'bookingResources',
 *       bases: ['/bookings/v2/resources'],
 *       plural: 'resources',
 *       singular: 'resource',
 *       query: RESOURCE_QUERY,
 *       count: true,
 *       get: 'RESOURCE_NOT_FOUND',
 *     })
 */
export function recordRoutes(kind: RecordRoutes): Route[] {
  const { query, search, get } = kind;
  const { needs, bases } = kind;
  const listRoute = kind.byGet === true ? queryRoute : postRoute;
  const list = (given: ListRoute | QuerySpec, name: 'query' | 'search'): Route[] => {
    const route: ListRoute = 'spec' in given ? given : { spec: given };
    const handle = (request: DemoRequest): JsonObject =>
      listAnswer(kind, route, request, objectAt(request.body, name));
    const declare = route.method === 'GET' ? getRoute : listRoute;
    return declare(below(bases, route.path ?? `/${name}`), { ...needs, handle });
  };
  const count = kind.count === true ? {} : kind.count;
  return [
    ...(query === undefined ? [] : list(query, 'query')),
    ...(search === undefined ? [] : list(search, 'search')),
    ...(count === undefined
      ? []
      : listRoute(below(bases, count.path ?? '/count'), {
          ...(count.check === false ? { ...needs, check: () => undefined } : needs),
          handle: (request) => countAnswer(kind, count, request),
        })),
    ...(get === undefined ? [] : getRoutes(kind, typeof get === 'string' ? { code: get } : get)),
  ];
}

/** The answer of a list: its records as they are shown, and what Wix says of the page. */
function listAnswer(kind: RecordRoutes, route: ListRoute, request: DemoRequest, given: JsonObject) {
  const { site } = request;
  const { plural } = kind;
  const query = route.asked?.(given, request) ?? given;
  const options = kind.hidden?.(request, query) ?? {};
  const spec = specOf(route.spec, site);
  const set = setOf(kind, site);
  const result = said(kind, () => runQuery(site, set, spec, query, options));
  const { metadata = 'pagingMetadata', page = pageBy(spec) } = route;
  return {
    [plural]: result.records.map((record) => kind.shown?.(record, request) ?? record),
    ...(metadata === null ? {} : { [metadata]: page(result, query) }),
    ...route.beside?.({ request, query, options, result, spec, set, plural }),
  };
}

function countAnswer(kind: RecordRoutes, route: CountRoute, request: DemoRequest): JsonObject {
  const { site, body } = request;
  const declared = kind.search ?? kind.query;
  const spec =
    route.spec ?? (declared !== undefined && 'spec' in declared ? specOf(declared.spec, site) : declared);
  if (spec === undefined) throw new Error(`nothing says how ${kind.plural} are counted`);
  const query = route.asked?.(body, request) ?? body;
  const options = (route.hidden ?? kind.hidden)?.(request, query) ?? {};
  return { count: said(kind, () => countMatches(setOf(kind, site), spec, query, options)) };
}

/** What is run, or its refusal in the product's own words. */
export function said<T>({ inWords }: Pick<RecordRoutes, 'inWords'>, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof WixFault && inWords !== undefined ? inWords(error) : error;
  }
}

function getRoutes(kind: RecordRoutes, { code, by = [], allow, whole }: GetRoute): Route[] {
  const handle = (field: string) => (request: DemoRequest) => {
    const set = setOf(kind, request.site);
    const value = request.params[field] ?? '';
    const id = field === 'id' ? value : idWith(set, field, value);
    if (id === undefined) throw notFound(code, kind.singular, value);
    const found = recordOf(set, id, code, kind.singular);
    allow?.(found, request);
    const record = whole?.(found, request) ?? found;
    return { [kind.singular]: kind.shown?.(record, request) ?? record };
  };
  return ['id', ...by].flatMap((field) => {
    const path = field === 'id' ? '/:id' : `/${field}/:${field}`;
    return getRoute(below(kind.bases, path), { ...kind.needs, handle: handle(field) });
  });
}

/** The record with an id. Throws the 404 of its product when there is none. */
export function recordOf(set: RecordSet, id = '', code: string, what: string): JsonObject {
  const position = set.indexOf(id);
  if (position === undefined) throw notFound(code, what, id);
  return set.at(position);
}

/** The id of the first record that has this value in a field. */
function idWith(set: RecordSet, field: string, value: string): string | undefined {
  const candidates = set.find(field, value) ?? times(set.count, (position) => position);
  const position = candidates.find((at) => set.valuesAt(at, field)[0] === value);
  return position === undefined ? undefined : set.idAt(position);
}

const pageBy =
  ({ paging }: QuerySpec): NonNullable<ListRoute['page']> =>
  (result, query) =>
    paging === 'cursor' || (paging === 'both' && isObject(query['cursorPaging']))
      ? cursorMetadata(result)
      : offsetMetadata(result);

const setOf = ({ records }: Pick<RecordRoutes, 'records'>, site: SiteState): RecordSet =>
  typeof records === 'string' ? site.records[records] : records(site);

const specOf = (spec: OfSite<QuerySpec>, site: SiteState): QuerySpec =>
  typeof spec === 'function' ? spec(site) : spec;
