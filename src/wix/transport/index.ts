import { GatewayError } from '../../errors.ts';
import type { CredentialKeys } from '../api/credentials.ts';
import type { Endpoint } from '../api/endpoint.ts';
import { attempt, type Outcome } from './attempt.ts';
import { DATA_REQUESTS_PER_MINUTE } from './budget/data-budget.ts';
import { ofThisProcess, type OpenBudget } from './budget/site-budget.ts';
import { Sites } from './budget/sites.ts';
import { Spenders, type Turn } from './budget/spenders.ts';
import { ACCEPTED_MS, Strangers, strangersPerMinute } from './budget/strangers.ts';
import { systemClock, type Clock } from './clock.ts';
import { Deduplication, type AnsweringAhead } from './deduplication.ts';
import type { GuardedRequest, WixAnswer } from './exchange.ts';
import type { Failure } from './failure.ts';
import type { SharedRequest } from './shared-request.ts';
import { createGuard } from './guard.ts';
import { NOT_SENT, ReadAheadOnly } from './read-ahead.ts';
import { onLearnt, tellOthers } from '../shared-knowledge.ts';
import { redactors } from '../redaction/sent-credentials.ts';
import { openPool, type Proxies } from './pool.ts';
import { WixResponse } from './response.ts';
import { retrying } from './retry.ts';
import { isSignIn } from './route-table.ts';
import type { RequestScope, Transport, TransportLogger } from './scope.ts';
import type { WixAnswerListener, WixCall, WixCallListener } from './wix-call.ts';

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
  /** Milliseconds after which a connection is given up. @default 10000 */
  readonly connectTimeoutMs?: number | undefined;
  /** The way out to Wix; a Wix on this machine is reached without. @default none */
  readonly proxies?: Proxies | undefined;
  readonly logger?: TransportLogger | undefined;
  /** Opens what sites and strangers spend. @default budgets of this process alone */
  readonly openBudget?: OpenBudget | undefined;
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
    openBudget,
  } = options;
  const { clock = systemClock, random = Math.random } = options;
  const guard = createGuard(apiUrl, endpoints);
  const open = openBudget ?? ofThisProcess(clock);
  const sites = new Sites({ default: requestsPerMinute, data: dataRequestsPerMinute }, clock, open);
  const strangers = new Strangers(Math.min(requestsPerMinute, strangersPerMinute(endpoints)), clock, open);
  const spenders = new Spenders(sites, strangers, clock);
  const pool = openPool(proxies, options.connectTimeoutMs);
  const deduplication = new Deduplication(answerTo, answerAhead, clock);
  const listeners = new Set<WixCallListener>();
  const answerListeners = new Set<WixAnswerListener>();
  let closing: Promise<void> | undefined;

  async function answerTo(shared: SharedRequest): Promise<WixAnswer> {
    const { route } = shared.request;
    const quota = spenders.quotaOf(shared);
    quota.earn();
    let since = clock.now();
    return await retrying(shared, { quota, clock, random, onFailure }, async (n) => {
      const turn = await shared.waitFor(spenders.takeTurn(shared, n > 1));
      shared.countRequest(n > 1);
      const how = { attempt: n, isAhead: false, waitedMs: clock.now() - since };
      const outcome = await sendIn(turn, shared.request, shared.signal, how);
      show(shared.request, outcome, shared);
      since = clock.now();
      if (isData(outcome) && spenders.answered(shared))
        tellOthers(
          { gateway: transport, scope: shared },
          { name: 'accepted', value: true, ttlMs: ACCEPTED_MS },
        );
      return outcome;
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

  function answerAhead(request: GuardedRequest, scope: RequestScope): ReturnType<AnsweringAhead> {
    const turn = spenders.spareTurn(request, scope);
    if (turn === undefined) return undefined;
    return async (signal) => {
      const got = await turn;
      if (got === undefined) return NOT_SENT;
      const outcome = await sendIn(got, request, signal, { attempt: 1, isAhead: true, waitedMs: 0 });
      show(request, outcome, scope);
      return isData(outcome) ? outcome.answer : undefined;
    };
  }

  function show(request: GuardedRequest, { answer }: Outcome, keys: CredentialKeys): void {
    if (answer === undefined || isSignIn(request.route)) return;
    if (answerListeners.size === 0) return;
    const { route, path, body, headers } = request;
    const shown = { route, path, body, headerNames: Object.keys(headers) };
    for (const listener of answerListeners) listener(shown, answer, keys);
  }

  async function sendIn(
    turn: Turn,
    request: GuardedRequest,
    signal: AbortSignal,
    how: Pick<WixCall, 'attempt' | 'isAhead' | 'waitedMs'>,
  ): Promise<Outcome> {
    let pause: { startedAt: number; pauseMs: number } | undefined;
    let outcome: Outcome | undefined;
    const startedAt = Date.now();
    const since = clock.now();
    try {
      outcome = await attempt(pool, request, signal, attemptTimeoutMs, clock);
      const { kind, retryAfterMs = 0 } = outcome.failure ?? {};
      if (kind === 'throttled') pause = { startedAt: turn.startedAt, pauseMs: retryAfterMs };
      return outcome;
    } finally {
      turn.finish(pause);
      const { method, path } = request.route;
      const ended = {
        status: outcome?.answer?.status ?? outcome?.failure?.status,
        failure: outcome === undefined ? 'cancelled' : outcome.failure?.kind,
        ms: clock.now() - since,
      } as const;
      tell({ method, path, ...how, ...ended, startedAt });
    }
  }

  function tell(call: WixCall): void {
    for (const listener of listeners) listener(call);
    const { startedAt: _, ms, waitedMs, ...facts } = call;
    logger?.debug({ ...facts, ms: Math.round(ms), waitedMs: Math.round(waitedMs) }, 'asked Wix');
  }

  async function close(): Promise<void> {
    await deduplication.settled();
    await pool.close();
  }

  function guarded(
    scope: RequestScope,
    secrets: readonly string[],
  ): (...call: Parameters<typeof fetch>) => GuardedRequest {
    const redactorOf = redactors(secrets);
    return (input, init) => {
      const allowed = guard(input, init);
      if (closing !== undefined)
        throw new GatewayError('WIX_UNAVAILABLE', { message: 'The gateway is shutting down.' });
      return { ...allowed, redactor: redactorOf(allowed), keepsRecords: scope.keepsRecords === true };
    };
  }

  const transport: Transport = {
    fetchFor(scope, secrets = []) {
      const requestOf = guarded(scope, secrets);
      return async (input, init) => {
        const request = requestOf(input, init);
        const signal = init?.signal ? AbortSignal.any([scope.signal, init.signal]) : scope.signal;
        return new WixResponse(await deduplication.send(request, scope, signal));
      };
    },
    aheadFor(scope, secrets = []) {
      const requestOf = guarded(scope, secrets);
      let isSent = false;
      return async (input, init) => {
        const request = requestOf(input, init);
        // A token is no data, and would be all that is kept of a sign-in.
        if (!isSent && !isSignIn(request.route)) deduplication.expect(request, scope);
        isSent = true;
        throw new ReadAheadOnly();
      };
    },
    watch: (listener) => void listeners.add(listener),
    watchAnswers: (listener) => void answerListeners.add(listener),
    ahead: () => deduplication.figures,
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
  strangersOf.set(transport, strangers);
  return transport;
}

/** Those whom each transport does not know yet. */
const strangersOf = new WeakMap<object, Strangers>();

onLearnt('accepted', ({ gateway, scope }, { ttlMs }) =>
  strangersOf.get(gateway)?.acceptedElsewhere(scope.credentialsKey, ttlMs),
);

/** Whether Wix has answered with data. */
function isData(outcome: Outcome): outcome is Extract<Outcome, { readonly failure: undefined }> {
  return outcome.failure === undefined && outcome.answer.status === 200;
}
