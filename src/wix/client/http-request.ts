import { GatewayError } from '../../errors.ts';
import type { Endpoint } from '../api/endpoint.ts';

/**
 * A request to a declared endpoint as `fetch` takes it, without credentials.
 * @param request in Wix's wire names; path parameters are taken from it by name
 * @param apiUrl where Wix is, without a trailing slash
 */
export function toHttp(
  endpoint: Endpoint,
  request: object,
  apiUrl: string,
): { readonly url: string; readonly init: RequestInit } {
  const rest: Record<string, unknown> = { ...request };
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    if (typeof value !== 'string')
      throw new GatewayError('INTERNAL', { message: `${endpoint.path} was called without ${name}` });
    return endpoint.params[name] === 'path'
      ? value.split('/').map(encodeURIComponent).join('/')
      : encodeURIComponent(value);
  });
  if (endpoint.method === 'POST') {
    return {
      url: apiUrl + path,
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rest) },
    };
  }
  const query = new URLSearchParams(flatten(rest)).toString();
  return { url: apiUrl + path + (query === '' ? '' : `?${query}`), init: { method: 'GET' } };
}

/** Wix's query string for a request: repeated names for lists, dotted names for objects. */
function flatten(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]): [string, string][] => {
    const name = prefix + key;
    if (item === undefined || item === null) return [];
    if (Array.isArray(item)) return item.map((element) => [name, String(element)]);
    return typeof item === 'object' ? flatten(item, `${name}.`) : [[name, String(item)]];
  });
}
