import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

const ABSENT = 'Cannot return null for non-nullable field ';

/**
 * Words the router's own errors as the gateway does, and leaves out those about records that no longer exist: where a part has no record for a
 * reference, the router misses its fields, and the field that refers to it is null.
 */
export function routerErrors(): GatewayPlugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || result.errors === undefined) return;
        const { errors, ...rest } = result;
        const present = errors.filter(({ message }) => !message.startsWith(ABSENT));
        setResult(present.length === 0 ? rest : { ...rest, errors: present });
      },
    }),
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.errors === undefined) return;
      setResult({ ...result, errors: result.errors.map(completed) });
    },
  };
}

/** Adds what every error of the gateway says to one of the router's own. */
function completed(error: GraphQLError): GraphQLError {
  if ('retryable' in error.extensions) return error;
  const { code = 'GRAPHQL_VALIDATION_FAILED', originalError: _cause, ...facts } = error.extensions;
  const isInternal = code === 'INTERNAL_SERVER_ERROR';
  return new GraphQLError(isInternal ? 'Something went wrong inside the router.' : error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: {
      ...facts,
      code: isInternal ? 'INTERNAL' : code,
      retryable: false,
      hint: isInternal
        ? 'The cause is in the log of the router under the `x-request-id` of this answer.'
        : 'Compare the operation with the schema, which introspection and `wix-gateway schema` show.',
    },
  });
}
