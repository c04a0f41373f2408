import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { credentialKeys } from '../wix/credentials.ts';
import type { BudgetState, Transport } from '../wix/transport/scope.ts';
import { emptyWixExtension } from './answer-extensions.ts';
import { createApollo } from './apollo.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health-routes.ts';
import { hostCheck } from './host-check.ts';
import { httpError, notFound, refusedRequest } from './http-errors.ts';
import { createMetrics } from './metrics.ts';
import { observeRequests } from './observe-requests.ts';
import { mergeCosts } from './operation-plugin.ts';
import type { GraphPart, ProductModule } from './product-module.ts';
import { createOperationContext } from './request-context.ts';
import { requestCredentials } from './request-credentials.ts';
import { requestError } from './request-error.ts';
import type { SandboxStart } from './sandbox-page.ts';
import { buildGatewaySchema } from './schema.ts';

/** Bytes that a request's body may have. */
const BODY_LIMIT = 1_048_576;

export interface GatewayOptions {
  readonly config: Config;
  /** The Wix products it serves. */
  readonly modules: readonly ProductModule[];
  /** Parts of the graph that are no Wix product of their own. */
  readonly parts?: readonly GraphPart[];
  readonly transport: Transport;
  readonly logger: Logger;
  readonly sandbox: SandboxStart;
  /** Milliseconds that answers under way get to finish when the gateway closes; then they are cut short. @default 25000 */
  readonly closeWithinMs?: number;
}

export interface Gateway {
  /** Starts to serve. Rejects when the address is taken. */
  listen(): Promise<{ readonly url: string }>;
  /** Stops accepting, finishes the answers under way within the time they get, and closes. */
  close(): Promise<void>;
}

/** Creates the HTTP server of the graph. It sends nothing to Wix before it is asked. */
export function createGateway(options: GatewayOptions): Gateway {
  const { config, modules, parts = [], transport, logger, closeWithinMs = 25_000 } = options;
  const allParts = [...modules, ...parts];
  const schema = buildGatewaySchema(allParts);
  const requestIds = new AsyncLocalStorage<string>();
  const underWay = new Set<AbortController>();
  const siteKey = config.credentials === undefined ? undefined : credentialKeys(config.credentials).siteKey;
  const idleBudget = (): BudgetState => transport.budget(siteKey ?? '');
  const metrics = createMetrics(siteKey === undefined ? undefined : idleBudget);
  const apollo = createApollo({
    schema,
    costs: mergeCosts(
      schema,
      allParts.map(({ costs }) => costs),
    ),
    config,
    transport,
    logger,
    requestId: () => requestIds.getStore(),
  });
  let closing: Promise<void> | undefined;

  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 60_000,
    genReqId: () => randomUUID(),
    // A request that cannot be routed gets the same envelope as every other error.
    frameworkErrors,
  });

  const build = async (): Promise<void> => {
    await apollo.start();
    guardRequests(app, config, requestIds, () => closing !== undefined);
    const operationOf = addGraphqlRoute(app, {
      apollo,
      metrics,
      underWay,
      idleBudget,
      demo: config.mode === 'demo',
      sandbox: options.sandbox,
      createContext: (request, signal) => {
        try {
          return createOperationContext({
            config,
            modules,
            transport,
            access: requestCredentials(config, request.headers),
            signal,
          });
        } catch (error) {
          throw error instanceof GatewayError ? requestError(error) : error;
        }
      },
    });
    addHealthRoutes(app, metrics, () => closing === undefined);
    app.get('/', async (_request, reply) => reply.redirect('/graphql'));
    answerErrors(app, logger, () => emptyWixExtension(idleBudget(), config.mode === 'demo'));
    observeRequests(app, { metrics, logger, operationOf });
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
    await app.close();
    clearTimeout(cut);
    clearTimeout(hangUp);
    await apollo.stop();
  };

  return {
    async listen() {
      await build();
      await app.listen({ host: config.host, port: config.port });
      return { url: urlOf(app) };
    },
    close: () => (closing ??= shutDown()),
  };
}

/** What is refused or said of every request, whatever it asks for. */
function guardRequests(
  app: FastifyInstance,
  config: Pick<Config, 'host'>,
  requestIds: AsyncLocalStorage<string>,
  isClosing: () => boolean,
): void {
  const isOwnHost = hostCheck(config.host);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
    });
    if (!isOwnHost(request.headers.host)) {
      void reply
        .code(403)
        .send(
          httpError(
            'This gateway answers only to the names of this machine.',
            'Use http://127.0.0.1 or http://localhost, or start it with another HOST.',
          ),
        );
      return;
    }
    requestIds.run(request.id, done);
  });
  app.addHook('onSend', async (_request, reply) => {
    // A connection that is kept alive would keep the server from closing.
    if (isClosing()) void reply.header('connection', 'close');
  });
}

function frameworkErrors(error: FastifyError, _request: unknown, reply: FastifyReply): void {
  const { status, body } = refusedRequest(error, BODY_LIMIT);
  void reply.code(status).send(body);
}

function answerErrors(app: FastifyInstance, logger: Logger, wix: () => object): void {
  app.setNotFoundHandler((request, reply) => reply.code(404).send(notFound(request.url.split('?')[0] ?? '')));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, body } = refusedRequest(error, BODY_LIMIT);
    if (status >= 500)
      logger.error({ requestId: request.id, err: error }, 'a request failed inside the gateway');
    return reply
      .code(status)
      .send(request.routeOptions.url === '/graphql' ? { ...body, extensions: { wix: wix() } } : body);
  });
}

function urlOf(app: FastifyInstance): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the gateway does not listen on a port');
  const host = address.address.replace(/^(0\.0\.0\.0|::)$/, 'localhost');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
