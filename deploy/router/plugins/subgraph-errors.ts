import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

/** Codes under which Hive reports that a part could not be asked, or that what it answered is no answer. */
const UNANSWERED = new Set(['SUBREQUEST_HTTP_ERROR', 'RESPONSE_VALIDATION_FAILED', 'GATEWAY_TIMEOUT']);
/** Codes of a part that does not know what the supergraph promises of it. */
const MISUNDERSTOOD = new Set(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/**
 * Words what goes wrong between the router and a part as the gateway words its own errors. Hive's own errors repeat the question and the
 * answer, which hold other people's data.
 */
export function subgraphErrors(): GatewayPlugin {
  return {
    onSubgraphExecute({ subgraphName, executor, setExecutor, executionRequest, log }) {
      const caller: Request | undefined = executionRequest.context?.request;
      const worded = (error: unknown): GraphQLError => {
        const known = wordedByPart(error, subgraphName);
        if (known !== undefined) return known;
        log.warn(
          { subgraph: subgraphName, reason: reasonOf(error) },
          'a part of the gateway does not answer',
        );
        return unanswered(subgraphName);
      };
      setExecutor(async (request) => {
        try {
          const result = await executor(request);
          if (!('errors' in result) || result.errors === undefined) return result;
          return { ...result, errors: result.errors.map(worded) };
        } catch (error) {
          if (caller?.signal.aborted === true) throw error;
          return { errors: [worded(error)] };
        }
      });
    },
  };
}

/** An error that a part has worded itself. */
function wordedByPart(error: unknown, part: string): GraphQLError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code } = error.extensions;
  if (typeof code !== 'string' || UNANSWERED.has(code)) return undefined;
  return MISUNDERSTOOD.has(code) ? misunderstood(error, part) : error;
}

function unanswered(part: string): GraphQLError {
  return new GraphQLError(`The ${part} part of the gateway does not answer.`, {
    extensions: {
      code: 'WIX_UNAVAILABLE',
      retryable: true,
      hint: 'Try again in a few minutes; the other parts of the answer are complete. The log of the router says why.',
    },
  });
}

/** What kind of failure it was: messages can repeat questions and answers. */
function reasonOf(error: unknown): string {
  const { originalError = error, extensions } =
    error instanceof GraphQLError ? error : { extensions: undefined };
  const cause = originalError instanceof Error && 'code' in originalError ? originalError.code : undefined;
  const response: unknown = extensions?.['response'];
  const status =
    typeof response === 'object' && response !== null && 'status' in response ? response.status : undefined;
  return [
    cause ?? extensions?.['code'] ?? (originalError instanceof Error ? originalError.name : 'unknown'),
    status,
  ]
    .filter((fact) => fact !== undefined)
    .join(' ');
}

function misunderstood({ message }: GraphQLError, part: string): GraphQLError {
  return new GraphQLError(`The ${part} part of the gateway refuses what the router asks of it: ${message}`, {
    extensions: {
      code: 'INTERNAL',
      retryable: false,
      hint: 'The supergraph of the router and the part are of different versions: compose it anew with `wix-gateway supergraph`.',
    },
  });
}
