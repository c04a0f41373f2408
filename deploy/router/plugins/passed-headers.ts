import type { GatewayContext } from '@graphql-hive/gateway';
import { isDrain } from './drains.ts';

/** Headers that say whose data is read, and for whom. Whatever is shared between callers is shared only where all of these are equal. */
export const CREDENTIAL_HEADERS = [
  'authorization',
  'wix-site-id',
  'wix-account-id',
  'x-wix-api-key',
] as const;

/** W3C trace context. */
const TRACE_HEADERS = ['traceparent', 'tracestate', 'baggage'] as const;

/** The headers of a caller that every part gets; `x-request-id` is Hive's own affair. */
export function passedHeaders({
  request,
  context,
}: {
  readonly request: Request;
  readonly context: Partial<GatewayContext>;
}): Record<string, string> {
  const passed = [...CREDENTIAL_HEADERS, ...TRACE_HEADERS].flatMap((name) => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...priorityOf(context), ...forwardedFor(request, context) };
}

/** People are served before drains by every part, also by those that see no more of a drain than its look-ups. */
export function priorityOf(context: Partial<GatewayContext>): Record<string, string> {
  return isDrain(context.params) ? { 'x-wix-gateway-priority': 'drain' } : {};
}

/** The addresses that a request has come through: parts that trust this router tell callers apart by it. */
function forwardedFor(request: Request, context: object): Record<string, string> {
  // Under Node the server's context holds the incoming message.
  const { req } = context as { req?: { socket?: { remoteAddress?: string } } };
  const addresses = [request.headers.get('x-forwarded-for'), req?.socket?.remoteAddress].filter(
    (address) => address !== null && address !== undefined,
  );
  return addresses.length === 0 ? {} : { 'x-forwarded-for': addresses.join(', ') };
}
