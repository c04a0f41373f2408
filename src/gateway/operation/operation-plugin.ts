import type { GraphPart } from '../../contract/product-module.ts';
import { crossReferences } from '../federation/hydration.ts';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GatewayError } from '../../errors.ts';
import type { Transport } from '../../wix/transport/scope.ts';
import type { UnknownWatch } from '../../wix/unknown/watch.ts';
import { wixExtension } from './answer-extensions.ts';
import { BEYOND_MEASURE, inWords } from '../limits/document-limits.ts';
import { asksForData } from '../limits/data-fields.ts';
import { estimateCost } from '../limits/query-cost.ts';
import { MAX_REPEATED_BYTES } from '../limits/repeated-values.ts';
import type { CostTable } from '../../contract/field-cost.ts';
import type { OperationContext } from './request-context.ts';
import { requestError } from './http-errors.ts';

/** What every operation goes through: its cost is checked before anything is sent, and its answer says what it cost. */
export function operationPlugin(options: {
  readonly costs: CostTable;
  readonly maxRequests: number;
  readonly transport: Transport;
  readonly unknown: UnknownWatch;
}): ApolloServerPlugin<OperationContext> {
  const { costs, maxRequests, transport, unknown } = options;
  return {
    async requestDidStart({ contextValue: context }) {
      return {
        async didResolveOperation({ schema, document, operation, request, operationName }) {
          context.course.operationName = operationName ?? undefined;
          if (operation === undefined) return;
          if (context.noSite !== undefined && asksForData(document, operation))
            throw requestError(context.noSite);
          context.course.operationType = operation.operation;
          context.report.operation = operation;
          const estimate = estimateCost(
            { schema, document, operation, variables: request.variables ?? {} },
            costs,
          );
          if (estimate.drains) context.scope.priority = 'drain';
          context.scope.exactNumbers = estimate.showsJson;
          context.scope.keepsRecords = estimate.showsRecords;
          if (estimate.requests > maxRequests) throw tooExpensive(estimate, maxRequests);
          if (estimate.repeatedBytes > MAX_REPEATED_BYTES) throw tooRepetitive(estimate.repeatedBytes);
        },
        async willSendResponse({ response, errors }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { flaws } = context.report;
          if (flaws.length > 0) result.errors = [...(result.errors ?? []), ...flaws];
          const { documentHint } = context.course;
          if (documentHint !== undefined && result.errors !== undefined)
            result.errors = result.errors.map((error) => hinted(error, documentHint));
          context.course.outcome = outcomeOf(result.errors?.[0]?.extensions?.['code'], errors !== undefined);
          result.extensions = {
            ...result.extensions,
            wix: wixExtension(
              context,
              transport.budget(context.siteKey),
              unknown.seenWith(context.scope.credentialsKey),
            ),
          };
        },
      };
    },
  };
}

/** Records of another part of the graph that one request looks up, as each of Wix's batch reads does. */
const REFERENCES_PER_REQUEST = 100;

/**
 * Costs of all parts as one table, checked for coordinates that the schema does not have. A reference to what another part owns is a batch
 * unless its part says otherwise.
 */
export function mergeCosts(schema: GraphQLSchema, parts: readonly GraphPart[]): CostTable {
  const batch = { kind: 'batch', perRequest: REFERENCES_PER_REQUEST } as const;
  const references = crossReferences(schema).map(
    ({ type, field }) => [`${type.name.value}.${field.name.value}`, batch] as const,
  );
  const costs: CostTable = Object.assign(Object.fromEntries(references), ...parts.map((part) => part.costs));
  for (const coordinate of Object.keys(costs)) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const isReference = fieldName === '__resolveReference';
    const known = type !== undefined && 'getFields' in type && (isReference || fieldName in type.getFields());
    if (!known) throw new Error(`A cost is given for ${coordinate}, which the schema does not have.`);
  }
  return costs;
}

/** Codes of documents, or their variables, that do not fit their graph. */
const OF_DOCUMENTS: ReadonlySet<unknown> = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** An error that says of a document that does not fit its graph what else is known of the graph. */
function hinted(error: GraphQLFormattedError, hint: string): GraphQLFormattedError {
  const { extensions = {}, path } = error;
  // Errors of fields are about what was found, not about the document.
  return path === undefined && OF_DOCUMENTS.has(extensions['code'])
    ? { ...error, extensions: { ...extensions, hint: `${hint} ${String(extensions['hint'] ?? '')}`.trim() } }
    : error;
}

function outcomeOf(code: unknown, failed: boolean): string {
  if (typeof code === 'string') return code;
  return failed ? 'INTERNAL' : 'OK';
}

function tooRepetitive(bytes: number): GraphQLError {
  return requestError(
    new GatewayError('QUERY_TOO_EXPENSIVE', {
      message: `This operation could answer with ${inWords(bytes)} bytes of values that the answer has already under another name; the limit for one operation is ${inWords(MAX_REPEATED_BYTES)}.`,
      hint: 'Ask for each field once, above all for `raw`, and give it other names in your own program; or ask for smaller pages (`first`).',
      facts: { estimate: Math.min(bytes, BEYOND_MEASURE), limit: MAX_REPEATED_BYTES },
    }),
  );
}

function tooExpensive(estimate: ReturnType<typeof estimateCost>, limit: number): GraphQLError {
  const { requests, costliest } = estimate;
  const most =
    costliest === undefined
      ? ''
      : `The most expensive part is \`${costliest.path}\` with ${inWords(costliest.requests)}. `;
  return requestError(
    new GatewayError('QUERY_TOO_EXPENSIVE', {
      message: `This operation could need ${inWords(requests)} Wix requests; the limit for one operation is ${inWords(limit)}.`,
      hint: `${most}Ask for smaller pages (\`first\`), fewer nested relations, or split the operation; or raise MAX_WIX_REQUESTS_PER_QUERY.`,
      facts: { estimate: Math.min(requests, BEYOND_MEASURE), limit },
    }),
  );
}
