import type { FastifyError, FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import type { Logger } from '../../process/logger.ts';
import type { CompleteAnswer } from './graphql-route.ts';
import { hostCheck } from './host-check.ts';
import { notFound, otherMethod, refusedRequest } from '../operation/http-errors.ts';
import type { RequestTraces } from '../metrics/request-traces.ts';

/** What is refused or said of every request, whatever it asks for. */
export function guardRequests(
  app: FastifyInstance,
  options: {
    readonly config: Pick<Config, 'host' | 'allowedHosts'>;
    readonly traces: RequestTraces;
    readonly isClosing: () => boolean;
    readonly complete: CompleteAnswer;
  },
): void {
  const { config, traces, isClosing, complete } = options;
  const refusalOf = hostCheck(config);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'x-request-id': request.id,
    });
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      void reply.code(refusal.status).send(complete(request.url, refusal.body));
      return;
    }
    traces.begin(request, done);
  });
  app.addHook('onSend', async (_request, reply) => {
    // A connection that is kept alive would keep the server from closing.
    if (isClosing()) void reply.header('connection', 'close');
  });
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'];

/**
 * Answers 405, with the methods that there are, where a path is asked by another: "there is nothing" would be untrue.
 * @param app without any route yet
 * @returns adds these answers, once all routes are there
 */
export function refuseOtherMethods(app: FastifyInstance, complete: CompleteAnswer): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    known.set(url, methods);
  });
  return () => {
    for (const [url, methods] of known) {
      const allow = [...methods].join(', ');
      app.route({
        method: METHODS.filter((method) => !methods.has(method)),
        url,
        onRequest: async (request, reply) => {
          const body = otherMethod(request.url.split('?')[0] ?? '', request.method, allow);
          await reply
            .code(405)
            .headers({ allow, 'cache-control': 'no-store' })
            .send(complete(request.url, body));
        },
        handler: () => undefined,
      });
    }
  };
}

/** Answers what no route does, and what a route fails with, in the envelope of every other error. */
export function answerErrors(
  app: FastifyInstance,
  options: {
    readonly logger: Logger;
    readonly traces: RequestTraces;
    readonly complete: CompleteAnswer;
    readonly bodyLimit: number;
  },
): void {
  const { logger, traces, complete, bodyLimit } = options;
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(complete(request.url, notFound(request.url.split('?')[0] ?? ''))),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, body } = refusedRequest(error, bodyLimit, request.id);
    if (status >= 500)
      logger.error({ ...traces.identityOf(request), err: error }, 'a request failed inside the gateway');
    return reply.code(status).send(complete(request.url, body));
  });
}
