import type { Endpoint } from '../../src/wix/api/endpoint.ts';
import { sendJson, startStubWix, type StubRequest, type StubWix } from '../wix/stub-wix.ts';

type Json = ReturnType<typeof JSON.parse>;

/** A request of the gateway, as far as a hand-written answer may depend on it. */
export interface GoldenRequest {
  readonly body: Json;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What the golden site answers at one endpoint. */
export interface GoldenRoute {
  readonly endpoint: Pick<Endpoint, 'method' | 'path'>;
  answer(request: GoldenRequest): { readonly status?: number; readonly body: unknown };
}

/** An endpoint that always gives the same answer, typed as the SDK types it. */
export function route<Request, Response>(
  endpoint: Endpoint<Request, Response>,
  body: Response | ((request: GoldenRequest) => Response),
): GoldenRoute {
  const answerOf = (request: GoldenRequest): Response =>
    // A Wix answer is an object, never a function.
    typeof body === 'function' ? (body as (request: GoldenRequest) => Response)(request) : body;
  return { endpoint, answer: (request) => ({ body: answerOf(request) }) };
}

/**
 * An endpoint that lists records: those that fit the request's filter, on one page.
 * @param envelope makes Wix's answer of the records that fit and the number of all that do
 * @param isHidden whether Wix keeps a record back from a filter, given as JSON, that it fits
 */
export function list<Request, Response, Item>(
  endpoint: Endpoint<Request, Response>,
  records: readonly Item[],
  envelope: (page: Item[], total: number) => Response,
  isHidden: (record: Item, filter: string) => boolean = () => false,
): GoldenRoute {
  return route(endpoint, ({ body, query }) => {
    const filter = filterOf(body);
    const fitting = records.filter(
      (record) => fits(record, filter) && !isHidden(record, JSON.stringify(filter)),
    );
    const { offset = query.get('paging.offset') ?? query.get('offset') ?? 0 } = pagingOf(body);
    return envelope(fitting.slice(Number(offset)), fitting.length);
  });
}

/** An endpoint that reads one record by the id in its path; 404 for any other. */
export function one<Request, Response, Item>(
  endpoint: Endpoint<Request, Response>,
  param: string,
  records: readonly Item[],
  envelope: (record: Item) => Response,
): GoldenRoute {
  return {
    endpoint,
    answer: ({ params }) => {
      const record = records.find((candidate) => valuesAt(candidate, 'id').includes(params[param]));
      return record === undefined
        ? {
            status: 404,
            body: { message: 'not found', details: { applicationError: { code: 'NOT_FOUND' } } },
          }
        : { body: envelope(record) };
    },
  };
}

/** An endpoint that answers with an error; 403 without a word is what Wix says of most permissions that are missing. */
export function refuses(
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
  status: number,
  body: unknown = { message: '', details: {} },
): GoldenRoute {
  return { endpoint: { method, path }, answer: () => ({ status, body }) };
}

/** An endpoint that a key without its permission gets: refused with a word, so that it is believed at once. */
export function denied(endpoint: Pick<Endpoint, 'method' | 'path'>): GoldenRoute {
  const details = { applicationError: { code: 'PERMISSION_DENIED', description: 'not yours' } };
  return refuses(endpoint, 403, { message: 'not yours', details });
}

/** An endpoint that is not there any more. */
export function gone(endpoint: Pick<Endpoint, 'method' | 'path'>): GoldenRoute {
  return refuses(endpoint, 410, { message: 'gone', details: {} });
}

/**
 * Starts a Wix that answers hand-written records, and 404 with Wix's HTML page elsewhere.
 * @param routesOf what it answers to a key; the first route that fits counts
 */
export async function startGoldenWix(routesOf: (apiKey: string) => readonly GoldenRoute[]): Promise<StubWix> {
  const wix = await startStubWix();
  wix.answer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    for (const { endpoint, answer } of routesOf(request.headers.authorization ?? '')) {
      const match = endpoint.method === request.method ? patternOf(endpoint.path).exec(url.pathname) : null;
      if (match === null) continue;
      const params = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      const { status, body } = answer({ body: jsonOf(request), params, query: url.searchParams });
      sendJson(response, body, status ?? 200);
      return;
    }
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end('<html></html>');
  });
  return wix;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function jsonOf({ body }: StubRequest): Json {
  return body === '' ? {} : JSON.parse(body);
}

function pagingOf(body: Json): Json {
  return body.query?.paging ?? body.paging ?? {};
}

/** Catalog V1 writes its filter as JSON in a text. */
function filterOf(body: Json): Json {
  const filter = body.query?.filter ?? body.search?.filter ?? body.filter ?? {};
  return typeof filter === 'string' ? JSON.parse(filter) : filter;
}

/** Whether a record fits a filter, as far as golden records need it: what is compared to something else fits. */
function fits(record: unknown, filter: Json): boolean {
  return Object.entries(filter).every(([path, condition]) => {
    if (path === '$and') return Array.isArray(condition) && condition.every((part) => fits(record, part));
    if (path === '$or') return Array.isArray(condition) && condition.some((part) => fits(record, part));
    const values = valuesAt(record, path);
    return conditionsOf(condition).every(([operator, operand]) => {
      if (operator === '$eq') return values.includes(operand);
      if (operator === '$ne') return !values.includes(operand);
      if (operator === '$in' || operator === '$hasSome')
        return Array.isArray(operand) && values.some((value) => operand.includes(value));
      return true;
    });
  });
}

function conditionsOf(condition: unknown): readonly (readonly [string, unknown])[] {
  return typeof condition === 'object' && condition !== null
    ? Object.entries(condition)
    : [['$eq', condition]];
}

function valuesAt(record: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [record];
  for (const name of path.split('.'))
    values = values
      .flat()
      .map((value): unknown =>
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
      );
  return values.flat();
}
