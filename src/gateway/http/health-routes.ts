import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../../errors.ts';
import { refusal } from '../operation/http-errors.ts';
import type { GatewayMetrics } from '../metrics/metrics.ts';
import type { ProcessesState } from '../metrics/processes-state.ts';
import { checkToken } from '../operation/request-credentials.ts';

/**
 * Serves /healthz (the process is alive), /readyz (it takes operations) and /metrics (Prometheus; where there is a token, only with
 * it). None of them asks Wix.
 */
export function addHealthRoutes(
  app: FastifyInstance,
  options: {
    readonly metrics: GatewayMetrics;
    readonly token: string | undefined;
    readonly isReady: () => boolean;
    readonly processes: ProcessesState | undefined;
  },
): void {
  const { metrics, token, isReady, processes } = options;
  const method = ['GET', 'HEAD'];
  app.route({ method, url: '/healthz', handler: async () => ({ status: 'ok' }) });
  app.route({
    method,
    url: '/readyz',
    handler: async (_request, reply) =>
      reply.code(isReady() ? 200 : 503).send({
        status: isReady() ? 'ready' : 'closing',
        ...(processes && {
          sharedBudget: { connected: processes.isConnected, processes: processes.count },
        }),
      }),
  });
  app.route({
    method: 'GET',
    url: '/metrics',
    handler: async (request, reply) => {
      try {
        checkToken(token, request.headers.authorization);
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error;
        const { status, headers = {}, body } = refusal(error);
        return reply.code(status).headers(headers).send(body);
      }
      const { contentType, text } = await metrics.scrape(request.headers.accept);
      return reply.type(contentType).send(text);
    },
  });
}
