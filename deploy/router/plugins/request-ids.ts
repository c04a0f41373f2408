import { randomUUID } from 'node:crypto';
import type { GatewayPlugin } from '@graphql-hive/gateway';

const HEADER = 'x-request-id';
/** What the gateway keeps as a caller's id. */
const KEPT = /^[\w.:/+=-]{1,128}$/;

/** Keeps the caller's `x-request-id`, or makes one: for the log, for the parts, and on the answer. Hive's own keeps whatever a caller sends. */
export function requestIds(): GatewayPlugin {
  const ids = new WeakMap<Request, string>();
  return {
    onRequest({ request, serverContext }) {
      const given = request.headers.get(HEADER);
      const requestId = given !== null && KEPT.test(given) ? given : randomUUID();
      ids.set(request, requestId);
      serverContext.log = serverContext.log.child({ requestId });
    },
    onFetch({ context, options, setOptions }) {
      const id = 'request' in context ? ids.get(context.request) : undefined;
      if (id !== undefined) setOptions({ ...options, headers: { ...options.headers, [HEADER]: id } });
    },
    onResponse({ request, response }) {
      const id = ids.get(request);
      if (id !== undefined) response.headers.set(HEADER, id);
    },
  };
}
