import { execute, parse, type GraphQLError, type GraphQLSchema } from 'graphql';
import { GatewayError } from '../../errors.ts';
import { isUnreachable } from '../../gateway/access/availability.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type { CostTable } from '../../contract/field-cost.ts';
import type { GatewayContext } from '../../gateway/context.ts';

/** The graph as the plan asks it. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly context: GatewayContext;
  readonly costs: CostTable;
}

/** What the graph answered to a document of the plan's own. */
interface GraphAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphQLError[];
}

/** Asks the graph, in the operation that is under way: with its credentials, its budget and its deadline. */
export async function askGraph(
  { schema, context }: Graph,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphAnswer> {
  const result = await execute({
    schema,
    document: parse(document),
    contextValue: context,
    variableValues: { ...variables },
  });
  return { data: { ...result.data }, errors: result.errors ?? [] };
}

/** A list as a document of the plan asks for it. */
export interface ListAnswer {
  readonly availability: Availability;
  readonly totalCount?: number | null;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Asks the graph for a list; the list is null where it cannot be read. The fields that the document leaves out are not there. */
export async function askList(
  graph: Graph,
  connection: string,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ readonly list: ListAnswer | null; readonly errors: GraphAnswer['errors'] }> {
  const { data, errors } = await askGraph(graph, document, variables);
  // The graph itself has checked the form.
  return { list: (data[connection] ?? null) as ListAnswer | null, errors };
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
  const isFatal = isUnreachable(cause) || (cause instanceof GatewayError && FATAL.has(cause.code));
  if (cause instanceof GatewayError && !isFatal) return cause;
  throw cause ?? error;
}
