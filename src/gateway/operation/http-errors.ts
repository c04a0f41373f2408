import { HeaderMap } from '@apollo/server';
import type { FastifyError } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorCodes, GatewayError, type ErrorCode } from '../../errors.ts';

/** An error answer to a request that is no GraphQL operation, in the envelope that GraphQL answers have. */
export interface HttpErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
  ];
}

/** An HTTP answer instead of what was asked for. */
export interface HttpRefusal {
  readonly status: number;
  readonly body: HttpErrorBody;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Words an error that has no code of its own. */
export function httpError(
  message: string,
  hint: string,
  facts: Readonly<Record<string, unknown>> = {},
): HttpErrorBody {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST', retryable: false, hint, ...facts } }] };
}

/** An error of the gateway's own as the answer to a request that is no operation. */
export function refusal({ code, message, extensions }: GatewayError): HttpRefusal {
  return { ...httpOf(code), body: { errors: [{ message, extensions }] } };
}

/** The same as the whole answer to an operation. */
export function requestError(error: GatewayError): GraphQLError {
  const { status, headers } = httpOf(error.code);
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(error.message, { originalError: error, extensions: { http } });
}

/** The HTTP status that the table of codes gives an error, and what belongs to it. */
function httpOf(code: ErrorCode): { status: number; headers: Readonly<Record<string, string>> } {
  const status = errorCodes[code].httpStatus;
  return { status, headers: status === 401 ? { 'www-authenticate': 'Bearer' } : {} };
}

/** The answer to a path that does not exist. */
export function notFound(path: string): HttpErrorBody {
  return httpError(
    `There is nothing at ${path}.`,
    'The graph is at /graphql; /healthz, /readyz and /metrics tell how the gateway is.',
  );
}

/** The answer to a path that is not asked in this way. @param allow the methods that it is asked by */
export function otherMethod(path: string, method: string, allow: string): HttpErrorBody {
  return httpError(`${path} is not asked by ${method}.`, `Send ${allow.replaceAll(', ', ' or ')}.`);
}

/** The answer to a request that Fastify refused before its route was reached. */
export function refusedRequest(error: FastifyError, bodyLimit: number, requestId: string): HttpRefusal {
  const status = error.statusCode ?? 500;
  const refused = (message: string, hint: string, facts = {}): HttpRefusal => ({
    status,
    body: httpError(message, hint, facts),
  });
  if (status === 413)
    return refused(
      'The request body is too large.',
      `Send at most ${bodyLimit} bytes; ask for more in several requests.`,
      { limit: bodyLimit },
    );
  if (status === 415)
    return refused('This content type cannot be read.', 'POST JSON with `content-type: application/json`.');
  if (status >= 400 && status < 500)
    return refused(`The request cannot be read: ${error.message}`, 'Send one JSON object, in UTF-8.');
  return refusal(new GatewayError('INTERNAL', { facts: { requestId } }));
}
