import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

/** Codes that concern a request as a whole: without credentials, or with half of them, no part answers any of it. */
const OF_THE_REQUEST = new Set(['UNAUTHENTICATED', 'WIX_INVALID_CREDENTIALS']);

/** Answers a request that a part refuses for its credentials as one gateway does: with that one error, and HTTP status 401. */
export function refusedRequests(): GatewayPlugin {
  const refusals = new WeakMap<Request, GraphQLError>();
  return {
    onSubgraphExecute({ executionRequest }) {
      const request: Request | undefined = executionRequest.context?.request;
      if (request === undefined) return undefined;
      return ({ result }) => {
        if (!('errors' in result) || (result.data !== null && result.data !== undefined)) return;
        const refusal = result.errors?.find(
          ({ path, extensions }) => path === undefined && isOfTheRequest(extensions),
        );
        if (refusal !== undefined) refusals.set(request, refusal);
      };
    },
    onExecutionResult({ request, result, setResult }) {
      const refusal = refusals.get(request);
      if (refusal === undefined || result === undefined || Symbol.asyncIterator in result) return;
      const http = { status: 401, headers: { 'www-authenticate': 'Bearer' } };
      const error = new GraphQLError(refusal.message, { extensions: { ...refusal.extensions, http } });
      setResult({
        errors: [error],
        ...(result.extensions === undefined ? {} : { extensions: result.extensions }),
      });
    },
  };
}

function isOfTheRequest({ code }: Readonly<Record<string, unknown>>): boolean {
  return typeof code === 'string' && OF_THE_REQUEST.has(code);
}
