import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../../config.ts';
import type { Logger } from '../../process/logger.ts';
import type { Transport } from '../../wix/transport/scope.ts';
import type { UnknownWatch } from '../../wix/unknown/watch.ts';
import { formatErrorWith } from './format-error.ts';
import { introspectionCache } from './introspection-cache.ts';
import { documentLimits, onlyQueries } from '../limits/document-limits.ts';
import { operationPlugin } from './operation-plugin.ts';
import type { CostTable } from '../../contract/field-cost.ts';
import type { OperationContext } from './request-context.ts';

/**
 * Creates the GraphQL server: what it accepts, how it fails, and nothing that calls home. graphql-js executes documents. They are not compiled
 * (graphql-jit takes less CPU for whole records): a compiled document gives resolvers the same nodes in every execution, where what they select
 * hangs on its variables, and makes functions of what strangers send. An executor of our own that planned a document's fields once took 0.8 of
 * the time of a page of whole records and saved nothing elsewhere: too little for a second implementation of GraphQL to look after.
 */
export function createApollo(options: {
  readonly schema: GraphQLSchema;
  readonly costs: CostTable;
  readonly config: Pick<Config, 'maxWixRequestsPerQuery' | 'parts'>;
  readonly transport: Transport;
  readonly unknown: UnknownWatch;
  readonly logger: Logger;
  readonly requestId: () => string | undefined;
  /** Answers to introspection that are kept. */
  readonly keptIntrospections: number;
}): ApolloServer<OperationContext> {
  const { schema, costs, config, transport, unknown, logger, requestId, keptIntrospections } = options;
  const limits = documentLimits(config.parts !== undefined);
  return new ApolloServer<OperationContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [onlyQueries, limits.rule],
    formatError: formatErrorWith({ schema, logger, requestId }),
    logger,
    plugins: [
      operationPlugin({ costs, maxRequests: config.maxWixRequestsPerQuery, transport, unknown }),
      introspectionCache(keptIntrospections),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
