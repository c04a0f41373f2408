import { defineConfig } from '@graphql-hive/gateway';
import { documentLimits } from './plugins/document-limits.ts';
import { flawedFields } from './plugins/flawed-fields.ts';
import { hostCheck } from './plugins/host-check.ts';
import { jsonLog } from './plugins/json-log.ts';
import { operationLog } from './plugins/operation-log.ts';
import { passedHeaders } from './plugins/passed-headers.ts';
import { refusedEntities } from './plugins/refused-entities.ts';
import { refusedRequests } from './plugins/refused-requests.ts';
import { requestIds } from './plugins/request-ids.ts';
import { routerErrors } from './plugins/router-errors.ts';
import { sharedRequests } from './plugins/shared-requests.ts';
import { subgraphErrors } from './plugins/subgraph-errors.ts';
import { subgraphUrls } from './plugins/subgraph-urls.ts';
import { supergraphFile } from './plugins/supergraph-file.ts';
import { wixExtensions } from './plugins/wix-extensions.ts';

/** Milliseconds that a part may take: the gateway gives an operation 90 seconds, and answers then. */
const PART_TIMEOUT = 100_000;

const log = jsonLog();
const host = process.env['HOST'] || '127.0.0.1';

/** The router in front of the parts of the Wix gateway; README.md says what it passes on. */
export const gatewayConfig = defineConfig({
  supergraph: supergraphFile(process.env['SUPERGRAPH'] || './supergraph.graphql', log),
  pollingInterval: 10_000,
  // Operations under way end on the supergraph that they began with.
  gracefulSchemaReload: { drainTimeout: PART_TIMEOUT },
  transportEntries: {
    ...subgraphUrls(process.env['SUBGRAPH_URLS']),
    // Hive's own deduplication ends for all callers when the first one hangs up: `sharedRequests` takes its place.
    '*.http': { options: { deduplicateInflightRequests: false } },
  },

  host,
  port: Number(process.env['PORT'] || 4000),
  fork: 1,
  gracefulShutdownTimeout: PART_TIMEOUT,
  disableWebsockets: true,
  healthCheckEndpoint: '/healthz',
  readinessCheckEndpoint: '/readyz',
  graphiql: false,
  landingPage: false,
  cors: false,
  // As many as a part accepts: what one process answers, the router answers too.
  maxTokens: 4_000,

  propagateHeaders: { fromClientToSubgraphs: passedHeaders },
  upstreamTimeout: PART_TIMEOUT,
  executionCancellation: true,
  contentEncoding: true,
  // A part's errors are answered as they are.
  subgraphErrors: false,
  logging: log,
  requestId: false,
  plugins: () => [
    requestIds(),
    hostCheck(host),
    documentLimits(),
    routerErrors(),
    wixExtensions(),
    flawedFields(),
    refusedEntities(),
    refusedRequests(),
    subgraphErrors(),
    sharedRequests(),
    operationLog(log),
  ],
});
