import type { WixRequest } from '../transport/exchange.ts';
import { createRedactor, type Redactor } from './redactor.ts';

/** The endpoints that get credentials in their bodies. */
const SIGN_IN = /^\/oauth2\//;

/**
 * Gives each request of an operation what takes its credentials out of the answer; requests that carry the same ones share it.
 * @param secrets what else no answer may repeat
 */
export function redactors(secrets: readonly string[]): (request: WixRequest) => Redactor {
  let last: { readonly credentials: string; readonly redactor: Redactor } | undefined;
  return (request) => {
    const known = [...secrets, ...credentialsIn(request)];
    const credentials = JSON.stringify(known);
    if (last?.credentials !== credentials) last = { credentials, redactor: createRedactor(known) };
    return last.redactor;
  };
}

/** The credentials that a request carries: an API key or an access token in a header, an app's secret or token in a body. */
function credentialsIn({ headers, route, body }: WixRequest): (string | undefined)[] {
  const header = headers['authorization']?.replace(/^Bearer +/i, '');
  if (body === undefined || !SIGN_IN.test(route.path)) return [header];
  const fields: unknown = JSON.parse(body);
  return [header, ...['client_secret', 'token'].map((name) => textIn(fields, name))];
}

function textIn(fields: unknown, name: string): string | undefined {
  const value: unknown =
    typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
