import { AsyncLocalStorage } from 'node:async_hooks';

/** What the lines of the log, and the spans, of one request have in common. */
export interface RequestIdentity {
  /** The caller's own where it brought one. */
  readonly requestId: string;
  /** W3C trace id; undefined where the caller brought none and none is made. */
  readonly traceId: string | undefined;
}

/** The request that is being answered. */
export const currentRequest = new AsyncLocalStorage<RequestIdentity>();

/** An id that a caller may give: printable, bounded, and nothing that could be a Wix key. */
const REQUEST_ID = /^(?!IST\.)[\w.:/+=-]{1,128}$/i;

/** The id of a request as its caller gives it; undefined when it gives none of a sane shape. */
export function givenRequestId(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : undefined;
}
