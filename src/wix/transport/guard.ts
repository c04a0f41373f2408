import { GatewayError } from '../../errors.ts';
import type { Endpoint } from '../api/endpoint.ts';
import type { WixRequest } from './exchange.ts';
import { compileRoutes } from './route-table.ts';

/** Headers that are passed on to Wix; others that the SDK may set are left out. */
const FORWARDED = /^(authorization|content-type|accept|accept-language|x-wix-[a-z-]+|wix-[a-z-]+)$/;
/** Headers and query parameters by which a server could be told to take one verb or path for another. */
const OVERRIDE = /method|override|rewrite|original-ur[il]|forwarded-(uri|path|prefix)/;
const OVERRIDE_PARAMETER = /^[^a-z]*(x-?)?(http-?)?method(-?override)?$/i;
/** Every character that a header value cannot carry. */
const NOT_IN_HEADER = /[^\t\x20-\x7e\x80-\xff]/;

/** Turns the arguments of `fetch` into a request that may leave, or throws `WIX_READ_ONLY`. */
export type Guard = (input: string | URL | Request, init?: RequestInit) => WixRequest;

/**
 * The read-only guard: lets out exactly the declared endpoints, one verb each, to `apiUrl` and nowhere else, in one
 * canonical spelling.
 * @param apiUrl where Wix is, without a trailing slash
 */
export function createGuard(apiUrl: string, endpoints: readonly Endpoint[]): Guard {
  const routes = compileRoutes(endpoints);
  const base = new URL(apiUrl);
  const prefix = base.pathname.replace(/\/$/, '');
  const canonicalBase = base.origin + prefix;

  return (input, init = {}) => {
    if (input instanceof Request) throw refusal('a Request object instead of a URL');
    const href = String(input);
    const given = href.startsWith(`${apiUrl}/`) ? apiUrl : canonicalBase;
    if (!href.startsWith(`${given}/`)) throw refusal('another host');
    const rest = href.slice(given.length);
    // Only what a URL parser leaves as it is: no dot segments, tabs, backslashes, fragments or user names.
    if (rest.includes('#') || !URL.canParse(href) || new URL(href).href !== canonicalBase + rest)
      throw refusal('a URL that is not in canonical form');

    const queryAt = rest.indexOf('?');
    const path = queryAt < 0 ? rest : rest.slice(0, queryAt);
    const method = init.method ?? 'GET';
    const route = routes(method, path);
    if (route === undefined)
      throw refusal(`${/^[A-Z]{1,10}$/.test(method) ? method : 'this verb'} to a path that is not declared`);
    if (queryAt >= 0) refuseOverrides(rest.slice(queryAt + 1));
    const { body = null } = init;
    if (body !== null && method === 'GET') throw refusal('GET with a body');
    if (body !== null && typeof body !== 'string') throw refusal('a body that is not text');
    return {
      route,
      origin: base.origin,
      path: prefix + rest,
      headers: readHeaders(init.headers),
      body: body ?? undefined,
    };
  };
}

function refuseOverrides(query: string): void {
  for (const parameter of query.split('&')) {
    const name = parameter.split('=', 1)[0] ?? '';
    if (OVERRIDE_PARAMETER.test(name.includes('%') ? safeDecode(name) : name))
      throw refusal('a query parameter that overrides the verb');
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refusal('a query string that is not well formed');
  }
}

function readHeaders(init: RequestInit['headers']): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [rawName, value] of entriesOf(init)) {
    const name = rawName.toLowerCase();
    if (OVERRIDE.test(name)) throw refusal('a header that overrides the verb or the path');
    if (!FORWARDED.test(name) || value === undefined || value === '') continue;
    if (typeof value !== 'string' || NOT_IN_HEADER.test(value)) {
      throw new GatewayError('WIX_INVALID_CREDENTIALS', {
        message: `The header ${name} holds characters that cannot be sent.`,
      });
    }
    headers[name] = value;
  }
  return headers;
}

function entriesOf(init: RequestInit['headers']): (readonly unknown[] & { 0: string })[] {
  if (init === undefined) return [];
  return init instanceof Headers || Array.isArray(init) ? [...init] : Object.entries(init);
}

function refusal(what: string): GatewayError {
  return new GatewayError('WIX_READ_ONLY', {
    message: `The gateway only reads; it refused to send ${what}.`,
  });
}
