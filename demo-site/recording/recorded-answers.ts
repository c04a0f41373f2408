import { isDeepStrictEqual } from 'node:util';
import type { IncomingHttpHeaders } from 'node:http';
import { applicationError } from '../http/errors.ts';
import {
  isList,
  isObject,
  listAt,
  objectAt,
  numberAt,
  textsAt,
  valuesAt,
  type Json,
  type JsonObject,
} from '../json.ts';
import type { RecordedExchange, Recording } from './read-recording.ts';

/** A request to a site that answers by a recording. */
export interface AskedAgain {
  readonly method: string;
  readonly url: URL;
  /** The body of a POST as text. */
  readonly text: string;
  readonly body: JsonObject;
  readonly headers: IncomingHttpHeaders;
  /** Whether the site knows the credentials. */
  readonly isKnown: boolean;
}

/** Answers with what was recorded. @throws WixFault where nothing of the endpoint was */
export type RecordedAnswers = (asked: AskedAgain) => RecordedExchange;

/**
 * Answers requests by a recording: the very same by what it was answered then, another of the same endpoint by the answer to the one that is most
 * like it, cut to the size and the ids that are asked for.
 */
export function recordedAnswers({ exchanges }: Recording): RecordedAnswers {
  const byKey = new Map(exchanges.map((exchange) => [keyOf(exchange), exchange]));
  return ({ method, url, text, body, headers, isKnown }) => {
    const as = bearerOf(headers, isKnown);
    const path = url.pathname;
    const asked = method === 'POST' ? body : [...url.searchParams].map(([name, value]) => [name, value]);
    const same = byKey.get(keyOf({ as, method, path, asked }));
    if (same !== undefined) return same;
    const others = exchanges.filter((one) => one.as === as && one.path === path && one.method === method);
    const [best] = others.toSorted((a, b) => likeness(b, asked) - likeness(a, asked));
    if (best !== undefined) return cut(best, method === 'POST' && text !== '' ? body : flat(url));
    throw applicationError(404, 'NOT_RECORDED', `The recording has no answer to ${method} ${path}`);
  };
}

function bearerOf(headers: IncomingHttpHeaders, isKnown: boolean): string {
  if (!isKnown) return 'nobody';
  if (headers['wix-account-id'] === undefined) return 'site';
  return headers['wix-site-id'] === undefined ? 'account' : 'account-and-site';
}

function keyOf({
  as,
  method,
  path,
  asked,
}: Pick<RecordedExchange, 'as' | 'method' | 'path' | 'asked'>): string {
  return JSON.stringify([as, method, path, sorted(asked)]);
}

/** JSON with its members, or the pairs of a query string, in an order of their own. */
function sorted(value: Json): Json {
  if (isList(value)) {
    const items = value.map(sorted);
    return value.every((item) => isList(item) && item.length === 2)
      ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items;
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    members.map(([name, inner]) => [name, inner === undefined ? inner : sorted(inner)]),
  );
}

/** How alike two requests are; answers with data are worth more than refusals. */
function likeness({ asked, status, body }: RecordedExchange, other: Json): number {
  const records = typeof body === 'object' ? JSON.stringify(body.json).length : 0;
  return shared(asked, other) * 10 + (status === 200 ? 5 : 0) + records / 1e9;
}

function shared(a: Json, b: Json): number {
  if (isList(a) || isList(b)) return isDeepStrictEqual(a, b) ? 1 : 0;
  if (!isObject(a) || !isObject(b)) return a === b ? 1 : 0;
  return Object.entries(a).reduce((sum, [name, value]) => {
    const other = b[name];
    if (other === undefined || value === undefined) return sum - 1;
    return sum + 1 + shared(value, other);
  }, 0);
}

/** An answer with as many records as are asked for, of those that are; there is no page behind it. */
function cut(exchange: RecordedExchange, asked: JsonObject): RecordedExchange {
  const { body, lists, status } = exchange;
  if (typeof body === 'string' || status !== 200 || !isObject(body.json)) return exchange;
  const query = { ...objectAt(asked, 'query'), ...objectAt(asked, 'search') };
  const limit =
    numberAt(objectAt(query, 'cursorPaging'), 'limit') ??
    numberAt(objectAt(query, 'paging'), 'limit') ??
    Infinity;
  const offset = numberAt(objectAt(query, 'paging'), 'offset') ?? 0;
  const ids = new Set(textsAt(objectAt(objectAt(query, 'filter'), 'id'), '$in'));
  const json: Record<string, Json | undefined> = { ...body.json };
  for (const name of lists)
    json[name] = listAt(body.json, name)
      .filter(
        (record) =>
          ids.size === 0 ||
          [...valuesAt(record, 'id'), ...valuesAt(record, 'booking.id')].some((id) => ids.has(String(id))),
      )
      .slice(offset, offset + limit);
  for (const name of ['metadata', 'pagingMetadata', 'metaData'])
    if (isObject(json[name])) json[name] = lastPage(json[name]);
  return { ...exchange, body: { json } };
}

function lastPage(metadata: JsonObject): JsonObject {
  const { cursors, hasNext } = metadata;
  return {
    ...metadata,
    ...(cursors === undefined ? {} : { cursors: {} }),
    ...(hasNext === undefined ? {} : { hasNext: false }),
  };
}

function flat(url: URL): JsonObject {
  const paging = { limit: url.searchParams.get('paging.limit') ?? url.searchParams.get('limit') };
  return { query: paging.limit === null ? {} : { paging: { limit: Number(paging.limit) } } };
}
