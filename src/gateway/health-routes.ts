import type { FastifyInstance } from 'fastify';
import type { GatewayMetrics } from './metrics.ts';

/** Serves /healthz (the process is alive), /readyz (it takes operations) and /metrics (Prometheus). None of them asks Wix. */
export function addHealthRoutes(app: FastifyInstance, metrics: GatewayMetrics, isReady: () => boolean): void {
  const method = ['GET', 'HEAD'];
  app.route({ method, url: '/healthz', handler: async () => ({ status: 'ok' }) });
  app.route({
    method,
    url: '/readyz',
    handler: async (_request, reply) =>
      reply.code(isReady() ? 200 : 503).send({ status: isReady() ? 'ready' : 'closing' }),
  });
  app.route({
    method: 'GET',
    url: '/metrics',
    handler: async (_request, reply) => {
      const { contentType, text } = await metrics.scrape();
      return reply.type(contentType).send(text);
    },
  });
}
