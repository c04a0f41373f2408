import { execute, parse, type GraphQLError, type GraphQLSchema } from 'graphql';
import { GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';

/** What the graph answered to a document of the plan's own. */
export interface GraphAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphQLError[];
}

/** Asks the graph, in the operation that is under way: with its credentials, its budget and its deadline. */
export async function askGraph(
  schema: GraphQLSchema,
  context: GatewayContext,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphAnswer> {
  const result = await execute({
    schema,
    document: parse(document),
    contextValue: context,
    variableValues: { ...variables },
  });
  return { data: { ...result.data }, errors: result.errors ?? [] };
}

/** Failures after which nothing else can be read either. */
const FATAL: ReadonlySet<string> = new Set([
  'WIX_INVALID_CREDENTIALS',
  'WIX_SITE_NOT_FOUND',
  'WIX_RATE_LIMITED',
  'UNAUTHENTICATED',
  'QUERY_TOO_EXPENSIVE',
  'BAD_USER_INPUT',
  'INTERNAL',
]);

/**
 * The gateway's error behind an error of the graph.
 * @throws the error itself when nothing else can be read either, or when it is none of the gateway's
 */
export function failureOf(error: GraphQLError): GatewayError {
  const cause = error.originalError;
  if (cause instanceof GatewayError && !FATAL.has(cause.code)) return cause;
  throw cause ?? error;
}
