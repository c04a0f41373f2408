import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../../errors.ts';
import type { Logger } from '../../process/logger.ts';
import type { CompleteAnswer } from './graphql-route.ts';
import { refusal } from '../operation/http-errors.ts';

/** From when on requests are refused, because those under way would drown with them. */
export interface LoadLimits {
  /**
   * Milliseconds that the event loop is late on the average of five seconds; 0 for no limit. A drain at full speed on a busy machine of two cores
   * stays far below 500.
   */
  readonly eventLoopDelayMs: number;
  /** Bytes of the heap in use. @default nine tenths of what Node allows */
  readonly heapBytes?: number;
  /** How often both are measured, in milliseconds. @default 5000 */
  readonly sampleMs?: number;
}

/** The share of the heap that Node allows, beyond which it does little but collect garbage. */
const HEAP_SHARE = 0.9;

/** Seconds after which a refused request may be sent again. */
const RETRY_AFTER = 5;

/** Milliseconds between two lines of the log that say so. */
const LOG_EVERY_MS = 10_000;

/** What tells how the process is must be answered just then. */
const ALWAYS_ANSWERED: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** Refuses requests with 503 while the process has more to do than it can; those under way are finished. */
export async function shedLoad(
  app: FastifyInstance,
  options: { readonly limits: LoadLimits; readonly logger: Logger; readonly complete: CompleteAnswer },
): Promise<void> {
  const { limits, logger, complete } = options;
  let loggedAt = -Infinity;
  const { body } = refusal(
    new GatewayError('WIX_UNAVAILABLE', {
      message: 'The gateway has more to do than it can, and did not begin with this request.',
      hint: 'Send it again after the seconds in retryAfter; cursors stay valid. Fewer requests at a time, or another process of the gateway, keep this from happening.',
      retryAfter: RETRY_AFTER,
    }),
  );
  await app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: limits.heapBytes ?? getHeapStatistics().heap_size_limit * HEAP_SHARE,
    // A shorter time can be one blocking task long: then nothing is measured in it, which counts as endless delay.
    sampleInterval: limits.sampleMs ?? 5000,
    pressureHandler(request, reply, measure, value) {
      if (ALWAYS_ANSWERED.has(request.routeOptions.url ?? '')) return undefined;
      if (performance.now() - loggedAt > LOG_EVERY_MS) {
        loggedAt = performance.now();
        logger.warn(
          { measure, value: Math.round(value ?? 0) },
          'requests are refused: there is too much to do',
        );
      }
      void reply.code(503).header('retry-after', String(RETRY_AFTER));
      // What a handler returns is sent, as the plugin documents; its type has only handlers that let a request pass.
      return complete(request.url, body) as never;
    },
  });
}
