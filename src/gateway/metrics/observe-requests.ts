import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from '../../process/logger.ts';
import { errorCodes } from '../../errors.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { OperationContext } from '../operation/request-context.ts';
import { routeOf, type RequestTraces } from './request-traces.ts';

/** What is counted as the status of a request whose client did not wait for the answer. */
const CLIENT_HUNG_UP = 499;

/** Logs, counts and traces every request by its route: no address, no query string, no header, no variable. */
export function observeRequests(
  app: FastifyInstance,
  options: {
    readonly metrics: GatewayMetrics;
    readonly logger: Logger;
    readonly traces: RequestTraces;
    readonly operationOf: (request: FastifyRequest) => OperationContext | undefined;
  },
): void {
  const { metrics, logger, traces, operationOf } = options;

  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      if (reply.raw.writableFinished) return;
      const route = routeOf(request);
      metrics.httpRequest(route, CLIENT_HUNG_UP, reply.elapsedTime / 1000, traces.keptTraceOf(request));
      const ms = Math.round(reply.elapsedTime);
      logger.info({ ...traces.identityOf(request), route, ms }, 'the client hung up');
      traces.end(request, { 'error.type': 'CLIENT_HUNG_UP' });
    });
  });

  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.httpRequest(route, reply.statusCode, reply.elapsedTime / 1000, traces.keptTraceOf(request));
    const operation = operationOf(request);
    logger[route.endsWith('/graphql') ? 'info' : 'debug'](
      {
        ...traces.identityOf(request),
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
    const { statusCode } = reply;
    const { operationName, operationType, outcome = 'OK' } = operation?.course ?? {};
    const { requests, retries, waitedMs } = operation?.scope.counters ?? {};
    const attributes = {
      'http.response.status_code': statusCode,
      'graphql.operation.name': operationName,
      'graphql.operation.type': operationType,
      'error.type': outcome === 'OK' ? undefined : outcome,
      'wix_gateway.requests': requests,
      'wix_gateway.retries': retries,
      'wix_gateway.waited_ms': waitedMs,
    };
    const isFailure = statusCode >= 500 || statusOf(outcome) >= 500;
    traces.end(
      request,
      attributes,
      isFailure ? (outcome === 'OK' ? String(statusCode) : outcome) : undefined,
    );
  });
}

/** The HTTP status that an operation's outcome means. */
function statusOf(outcome: string): number {
  const [, code] = Object.entries(errorCodes).find(([name]) => name === outcome) ?? [];
  return code?.httpStatus ?? 200;
}
