import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import { GatewayError } from '../../errors.ts';
import type { Logger } from '../../process/logger.ts';
import { currentRequest, givenRequestId } from '../../telemetry/current-request.ts';
import { credentialKeys } from '../../wix/api/credentials.ts';
import type { Telemetry } from '../../telemetry/telemetry.ts';
import { learnFromOthers } from '../../wix/shared-knowledge.ts';
import type { BudgetState, Transport } from '../../wix/transport/scope.ts';
import { watchUnknown } from '../../wix/unknown/watch.ts';
import { emptyWixExtension, wixExtension } from '../operation/answer-extensions.ts';
import { createApollo } from '../operation/apollo.ts';
import { connectionLimits, hangUpSilent, refuseUnreadable, urlOf } from './connections.ts';
import {
  addGraphqlRoute,
  type CompleteAnswer,
  type GraphqlPath,
  type GraphqlRouteOptions,
} from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { answerErrors, guardRequests, refuseOtherMethods } from './every-request.ts';
import { pathOfTarget } from './host-check.ts';
import { refusedRequest, requestError } from '../operation/http-errors.ts';
import { shedLoad, type LoadLimits } from './load-shedding.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { observeRequests } from '../metrics/observe-requests.ts';
import { observeWix } from '../metrics/observe-wix.ts';
import { mergeCosts } from '../operation/operation-plugin.ts';
import type { AnsweredPlan, GraphPart, ProductModule } from '../../contract/product-module.ts';
import type { ProcessesState } from '../metrics/processes-state.ts';
import { readJsonBodies } from './readable-request.ts';
import { createOperationContext, type OperationContext } from '../operation/request-context.ts';
import { hasToken, requestCredentials, type SessionAccess } from '../operation/request-credentials.ts';
import { RequestTraces } from '../metrics/request-traces.ts';
import type { SandboxStart } from './sandbox-page.ts';
import { buildGatewaySchema } from '../federation/schema.ts';
import type { OpenSiteGraph, SiteGraph } from '../operation/site-graph.ts';
import { siteServers } from './site-servers.ts';

/** The header by which a router says that what it asks for belongs to a drain: of that, a part sees but look-ups. */
const PRIORITY = 'x-wix-gateway-priority';

/** Bytes that a request's body may have. */
const BODY_LIMIT = 1_048_576;

/** The same of a part: a router asks it for all entities that a page of another part refers to, by some 150 bytes each. */
const PART_BODY_LIMIT = 16 * BODY_LIMIT;

/** Sessions of browsers, whose cookies stand for credentials. */
export interface BrowserSessions {
  /** Adds the routes by which they begin and end, and refuses what misuses a cookie. */
  addTo(app: FastifyInstance): Promise<void>;
  /** The session of a request; undefined without one. */
  of(request: FastifyRequest): Promise<SessionAccess | undefined>;
}

/** Pages for people, whose files it serves. */
export interface ServedPages {
  /**
   * Adds the routes of the pages, the one at `/` among them.
   * @param mayAsk whether a request has the gateway's token, or a session that stands for it
   */
  addTo(app: FastifyInstance, mayAsk: (request: FastifyRequest) => Promise<boolean>): void;
}

/** Exports that run without a terminal. */
export interface SiteExports {
  /** Adds the routes by which they are started and watched. */
  addTo(app: FastifyInstance): void;
  /** What the run of an export may read that sent a request; undefined for all other requests. */
  of(request: FastifyRequest): SessionAccess | undefined;
  /** Told of each migration plan that is answered. */
  planMade(siteKey: string, plan: AnsweredPlan): void;
  /** Goes on with what was begun before, once the gateway listens. @param url where */
  begin(url: string): void;
  /** Stops those that run; they can be gone on with. */
  close(): Promise<void>;
}

export interface GatewayOptions {
  readonly config: Config;
  /** Every Wix product, so that each part that is served can be read: for what is known of the site, permissions and apps. */
  readonly modules: readonly ProductModule[];
  /** The parts of the graph that it serves. */
  readonly parts: readonly GraphPart[];
  readonly transport: Transport;
  /** What it shares with other processes; nothing when it is left out. */
  readonly processes?: ProcessesState | undefined;
  readonly logger: Logger;
  /** The way to a collector of OpenTelemetry. @default none */
  readonly telemetry?: Telemetry | undefined;
  readonly sandbox: SandboxStart;
  /** Makes the graph of each site, and where it is served: beside the graph of all sites, or in its place. @default only that is served */
  readonly siteGraphs?: SiteGraphs | undefined;
  readonly sessions?: BrowserSessions;
  /** @default none: `/` leads to /graphql */
  readonly pages?: ServedPages | undefined;
  readonly exports?: SiteExports | undefined;
  /** Milliseconds that answers under way get to finish when the gateway closes; then they are cut short. @default 25000 */
  readonly closeWithinMs?: number;
  /** Milliseconds within which a connection must have sent the head of a request. @default 20000 */
  readonly headWithinMs?: number | undefined;
  /** From when on it refuses requests. @default as the configuration says */
  readonly loadLimits?: LoadLimits;
}

/** The graphs that are made for each site. */
interface SiteGraphs {
  readonly path: GraphqlPath;
  readonly open: OpenSiteGraph;
  readonly sandbox: SandboxStart;
}

export interface Gateway {
  /** Starts to serve. Rejects when the address is taken. */
  listen(): Promise<{ readonly url: string }>;
  /** Stops accepting, finishes the answers under way within the time they get, and closes. */
  close(): Promise<void>;
}

/** Creates the HTTP server of the graph. It sends nothing to Wix before it is asked. */
export function createGateway(options: GatewayOptions): Gateway {
  const { config, modules, parts, transport, logger, telemetry, closeWithinMs = 25_000 } = options;
  const schema = buildGatewaySchema(parts);
  const bodyLimit = config.parts === undefined ? BODY_LIMIT : PART_BODY_LIMIT;
  const underWay = new Set<AbortController>();
  const siteKey = config.credentials === undefined ? undefined : credentialKeys(config.credentials).siteKey;
  const idleBudget = (): BudgetState => transport.budget(siteKey ?? '');
  const unknown = watchUnknown(transport);
  const metrics = createMetrics(
    siteKey === undefined ? undefined : idleBudget,
    () => transport.ahead(),
    options.processes,
    () => unknown.found(),
  );
  const traces = new RequestTraces(telemetry);
  observeWix(transport, { metrics, telemetry, apiUrl: config.wixApiUrl });
  telemetry?.watch(() => metrics.read());
  const apolloOver = (served: SiteGraph, keptIntrospections: number): ApolloServer<OperationContext> =>
    createApollo({
      ...served,
      config,
      transport,
      unknown,
      logger,
      requestId: currentRequestId,
      keptIntrospections,
    });
  const graph = { schema, costs: mergeCosts(schema, parts) };
  const apollo = apolloOver(graph, 5);
  let closing: Promise<void> | undefined;

  const mayAsk = async (request: FastifyRequest): Promise<boolean> =>
    (await options.sessions?.of(request)) !== undefined ||
    hasToken(config.token, request.headers.authorization);

  const complete: CompleteAnswer = (path, body) =>
    isGraphqlPath(path)
      ? { ...body, extensions: { wix: emptyWixExtension(idleBudget(), config.mode === 'demo') } }
      : body;

  const app = Fastify({
    logger: false,
    bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    ...connectionLimits(options.headWithinMs),
    clientErrorHandler: refuseUnreadable,
    genReqId: ({ headers }) => givenRequestId(headers['x-request-id']) ?? randomUUID(),
    rewriteUrl: pathOfTarget,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    // Fastify would load two compilers of schemas for them.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    // A request that cannot be routed gets the same envelope as every other error.
    frameworkErrors: (error, request: Pick<FastifyRequest, 'url' | 'id'>, reply: FastifyReply) => {
      const { status, body } = refusedRequest(error, bodyLimit, request.id);
      void reply.header('x-request-id', request.id);
      void reply.code(status).send(complete(request.url, body));
    },
  });

  const build = async (): Promise<void> => {
    await apollo.start();
    const addRefusals = refuseOtherMethods(app, complete);
    await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
    readJsonBodies(app);
    guardRequests(app, { config, traces, isClosing: () => closing !== undefined, complete });
    const limits = options.loadLimits ?? { eventLoopDelayMs: config.maxEventLoopDelayMs };
    await shedLoad(app, { limits, logger, complete });
    await options.sessions?.addTo(app);
    options.exports?.addTo(app);
    const route: Omit<GraphqlRouteOptions, 'path' | 'sandbox'> = {
      apollo,
      metrics,
      traces,
      underWay,
      complete,
      wixOf: (context) =>
        wixExtension(
          context,
          transport.budget(context.siteKey),
          unknown.seenWith(context.scope.credentialsKey),
        ),
      createContext: async (request, signal) => {
        const session = options.exports?.of(request) ?? (await options.sessions?.of(request));
        try {
          const context = createOperationContext({
            config,
            modules,
            transport,
            access: requestCredentials(config, request.headers, session),
            address: request.ip,
            priority: request.headers[PRIORITY] === 'drain' ? 'drain' : 'interactive',
            during: telemetry?.during,
            planMade: options.exports?.planMade,
            signal,
          });
          await learnFromOthers(context.wix);
          return context;
        } catch (error) {
          throw error instanceof GatewayError ? requestError(error) : error;
        }
      },
    };
    const { siteGraphs } = options;
    const served: GraphqlRouteOptions[] = [];
    if (siteGraphs?.path !== '/graphql')
      served.push({ ...route, path: '/graphql', sandbox: options.sandbox });
    if (siteGraphs !== undefined) {
      const { open, path, sandbox } = siteGraphs;
      // What a graph of thousands of types answers to introspection takes more memory than the graph.
      const serverOf = siteServers(open, graph, (site) => apolloOver(site, 1));
      served.push({ ...route, path, sandbox, serverOf });
    }
    const operations = served.map((one) => addGraphqlRoute(app, one));
    const operationOf = (request: FastifyRequest): OperationContext | undefined =>
      operations.map((of) => of(request)).find((context) => context !== undefined);
    addHealthRoutes(app, {
      metrics,
      token: config.token,
      isReady: () => closing === undefined,
      processes: options.processes,
    });
    if (options.pages === undefined) app.get('/', async (_request, reply) => reply.redirect('/graphql'));
    else options.pages.addTo(app, mayAsk);
    addRefusals();
    answerErrors(app, { logger, traces, complete, bodyLimit });
    observeRequests(app, { metrics, logger, traces, operationOf });
  };

  const shutDown = async (): Promise<void> => {
    const cut = setTimeout(() => {
      logger.warn({ operations: underWay.size }, 'answers under way are cut short');
      const reason = new GatewayError('WIX_UNAVAILABLE', {
        message: 'The gateway is closing, and this took longer than it could wait.',
        hint: 'Send the request again; cursors stay valid.',
      });
      for (const controller of underWay) controller.abort(reason);
    }, closeWithinMs);
    const hangUp = setTimeout(() => app.server.closeAllConnections(), closeWithinMs + 1_000);
    await options.exports?.close();
    await app.close();
    clearTimeout(cut);
    clearTimeout(hangUp);
    await apollo.stop();
  };

  return {
    async listen() {
      await build();
      hangUpSilent(app);
      await app.listen({ host: config.host, port: config.port });
      const url = urlOf(app);
      options.exports?.begin(url);
      return { url };
    },
    close: () => (closing ??= shutDown()),
  };
}

function currentRequestId(): string | undefined {
  return currentRequest.getStore()?.requestId;
}

/** GraphQL checks what comes in and writes what goes out. */
function noSchemas(): never {
  throw new Error('a route has a schema, which nothing here compiles');
}

/** The paths of operations, and what people type who mean them. */
function isGraphqlPath(path: string): boolean {
  return /^(?:\/site)?\/graphql(?=$|[/?#])/i.test(path);
}
