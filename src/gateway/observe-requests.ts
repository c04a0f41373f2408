import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from '../logger.ts';
import type { RequestIdentity } from '../telemetry/current-request.ts';
import { readTraceparent } from '../telemetry/trace-context.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { OperationContext } from './request-context.ts';

/** What is counted as the status of a request whose client did not wait for the answer. */
const CLIENT_HUNG_UP = 499;

/** Logs and counts every request by its route: no address, no query string, no header, no variable. */
export function observeRequests(
  app: FastifyInstance,
  options: {
    readonly metrics: GatewayMetrics;
    readonly logger: Logger;
    readonly operationOf: (request: FastifyRequest) => OperationContext | undefined;
  },
): void {
  const { metrics, logger, operationOf } = options;

  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (reply.raw.writableFinished) return;
      const route = routeOf(request);
      metrics.httpRequest(route, CLIENT_HUNG_UP, reply.elapsedTime / 1000);
      const ms = Math.round(reply.elapsedTime);
      logger.info({ ...identityOf(request), route, ms }, 'the client hung up');
    });
  });

  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.httpRequest(route, reply.statusCode, reply.elapsedTime / 1000);
    const operation = operationOf(request);
    logger[route === '/graphql' ? 'info' : 'debug'](
      {
        ...identityOf(request),
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(operation === undefined
          ? {}
          : {
              operation: operation.course.operationName,
              outcome: operation.course.outcome,
              wix: { ...operation.scope.counters },
            }),
      },
      'answered',
    );
  });
}

/** By what a request is found in the log. */
export function identityOf({ id, headers }: FastifyRequest): RequestIdentity {
  return { requestId: id, traceId: readTraceparent(headers['traceparent'])?.traceId };
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'other';
}
