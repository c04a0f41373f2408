import { GatewayError } from '../../errors.ts';
import type { Endpoint } from '../endpoint.ts';
import { attempt } from './attempt.ts';
import { DATA_REQUESTS_PER_MINUTE } from './budget/data-budget.ts';
import { Sites } from './budget/sites.ts';
import { Spenders } from './budget/spenders.ts';
import { Strangers } from './budget/strangers.ts';
import { systemClock, type Clock } from './clock.ts';
import { Deduplication } from './deduplication.ts';
import type { WixAnswer } from './exchange.ts';
import type { Failure } from './failure.ts';
import type { SharedRequest } from './shared-request.ts';
import { createGuard } from './guard.ts';
import { redactors } from '../redaction/sent-credentials.ts';
import { openPool, type Proxies } from './pool.ts';
import { WixResponse } from './response.ts';
import { retrying } from './retry.ts';
import type { Transport, TransportLogger } from './scope.ts';

export interface TransportOptions {
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  /** Every endpoint that may be called. */
  readonly endpoints: readonly Endpoint[];
  /** Requests that may start per site in any minute. */
  readonly requestsPerMinute: number;
  /** The same for endpoints of the budget class `data`, which Wix counts by themselves. @default 3000 */
  readonly dataRequestsPerMinute?: number | undefined;
  /** Milliseconds after which an attempt is given up and made again. @default 30000 */
  readonly attemptTimeoutMs?: number | undefined;
  /** The way out to Wix; a Wix on this machine is reached without. @default none */
  readonly proxies?: Proxies | undefined;
  readonly logger?: TransportLogger | undefined;
  /** @default the process's */
  readonly clock?: Clock | undefined;
  /** From 0 to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/**
 * Opens the only way to Wix: read-only guard, in-flight deduplication, then for every attempt a slot in the site's budget,
 * a time limit and a pooled connection, with retries around these three.
 */
export function createTransport(options: TransportOptions): Transport {
  const {
    apiUrl,
    endpoints,
    requestsPerMinute,
    dataRequestsPerMinute = DATA_REQUESTS_PER_MINUTE,
    attemptTimeoutMs = 30_000,
    proxies,
    logger,
  } = options;
  const { clock = systemClock, random = Math.random } = options;
  const guard = createGuard(apiUrl, endpoints);
  const sites = new Sites({ default: requestsPerMinute, data: dataRequestsPerMinute }, clock);
  const spenders = new Spenders(sites, new Strangers(requestsPerMinute, clock), clock);
  const pool = openPool(proxies);
  const deduplication = new Deduplication(answerTo, clock);
  let closing: Promise<void> | undefined;

  async function answerTo(shared: SharedRequest): Promise<WixAnswer> {
    const { route } = shared.request;
    const quota = spenders.quotaOf(shared);
    quota.earn();
    return await retrying(shared, { quota, clock, random, onFailure }, async (n) => {
      const { startedAt, finish } = await shared.waitFor(spenders.takeTurn(shared, n > 1));
      shared.countRequest(n > 1);
      let pause: { startedAt: number; pauseMs: number } | undefined;
      try {
        const outcome = await attempt(pool, shared.request, shared.signal, attemptTimeoutMs, clock);
        const { kind, retryAfterMs = 0 } = outcome.failure ?? {};
        if (kind === 'throttled') pause = { startedAt, pauseMs: retryAfterMs };
        if (outcome.failure === undefined && outcome.answer.status === 200) spenders.answered(shared);
        return outcome;
      } finally {
        finish(pause);
      }
    });

    function onFailure(
      { kind, what, status, wixRequestId }: Failure,
      attempts: number,
      waitMs: number | undefined,
    ): void {
      const facts = { method: route.method, path: route.path, status, wixRequestId, attempts, waitMs };
      if (kind === 'throttled') logger?.warn(facts, `Wix throttles this site: ${what}`);
      else logger?.debug(facts, `Wix did not answer well: ${what}`);
    }
  }

  async function close(): Promise<void> {
    await deduplication.settled();
    await pool.close();
  }

  return {
    fetchFor(scope, secrets = []) {
      const redactorOf = redactors(secrets);
      return async (input, init) => {
        const allowed = guard(input, init);
        const request = {
          ...allowed,
          redactor: redactorOf(allowed),
          keepsRecords: scope.keepsRecords === true,
        };
        if (closing !== undefined)
          throw new GatewayError('WIX_UNAVAILABLE', { message: 'The gateway is shutting down.' });
        const signal = init?.signal ? AbortSignal.any([scope.signal, init.signal]) : scope.signal;
        return new WixResponse(await deduplication.send(request, scope, signal));
      };
    },
    budget(siteKey) {
      const budget = sites.peek(siteKey)?.budgets.default;
      return (
        budget?.state() ?? {
          limit: requestsPerMinute,
          remaining: Math.max(1, Math.floor(requestsPerMinute / 2)),
        }
      );
    },
    close: () => (closing ??= close()),
  };
}
