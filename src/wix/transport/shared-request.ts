import { GatewayError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import type { WixAnswer, GuardedRequest } from './exchange.ts';
import type { Priority, RequestCounters, RequestScope } from './scope.ts';
import { WaitedTime } from './waited-time.ts';

/** How long each operation has waited, by its counters. */
const waited = new WeakMap<RequestCounters, WaitedTime>();

/** One operation that waits for the answer. */
interface Waiter {
  readonly scope: RequestScope;
  readonly deadline: number;
  /** From when on the request's waiting is this operation's too. */
  readonly joinedAt: number;
  settle(outcome: { answer: WixAnswer } | { error: unknown }): void;
}

/**
 * A request under way, on behalf of everyone who waits for its answer: it is as urgent as the most urgent of them, may
 * take as long as the most patient, and is given up when the last of them has left.
 */
export class SharedRequest {
  readonly request: GuardedRequest;
  readonly siteKey: string;
  readonly credentialsKey: string;
  /** Whom the credentials came from; absent for the gateway's own. */
  readonly caller: string | undefined;
  /** What to tell a waiter whose time is up now. */
  lateError: (() => GatewayError) | undefined;
  /** Called when someone joins who waits in person. */
  onUrgent: (() => void) | undefined;
  /** Called when a request was counted. */
  onSent: (() => void) | undefined;

  readonly #waiters = new Set<Waiter>();
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  #waitingSince: number | undefined;
  #settled = false;

  /** @param scope of the operation that asks first */
  constructor(
    request: GuardedRequest,
    { siteKey, credentialsKey, caller }: Pick<RequestScope, 'siteKey' | 'credentialsKey' | 'caller'>,
    clock: Clock,
  ) {
    this.request = request;
    this.siteKey = siteKey;
    this.credentialsKey = credentialsKey;
    this.caller = caller;
    this.#clock = clock;
  }

  /** Aborts when no one waits any more. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get deadline(): number {
    let latest = -Infinity;
    for (const { deadline } of this.#waiters) latest = Math.max(latest, deadline);
    return latest;
  }

  get priority(): Priority {
    for (const { scope } of this.#waiters) if (scope.priority === 'interactive') return 'interactive';
    return 'drain';
  }

  /** Whether everyone who waits only wants to know whether Wix answers, and how. */
  get isProbe(): boolean {
    for (const { scope } of this.#waiters) if (scope.isProbe !== true) return false;
    return true;
  }

  /** Whether everyone who waits wants one attempt and no more. */
  get isSingle(): boolean {
    for (const { scope } of this.#waiters) if (scope.isSingle !== true) return false;
    return true;
  }

  /**
   * Waits for the answer until the operation's deadline.
   * @param signal aborts when the operation is given up
   * @throws what the shared request ends with; the signal's reason; the late error at the deadline
   */
  join(scope: RequestScope, signal: AbortSignal): Promise<WixAnswer> {
    return new Promise((resolve, reject) => {
      const now = this.#clock.now();
      const patience = scope.deadline - now;
      const wasUrgent = this.priority === 'interactive';
      const onAbort = (): void => waiter.settle({ error: signal.reason });
      const waiter: Waiter = {
        scope,
        deadline: scope.deadline,
        joinedAt: now,
        settle: (outcome) => {
          if (!this.#waiters.has(waiter)) return;
          cancelTimer();
          signal.removeEventListener('abort', onAbort);
          this.#charge(waiter);
          this.#waiters.delete(waiter);
          if ('answer' in outcome) resolve(outcome.answer);
          else reject(outcome.error);
          if (this.#waiters.size === 0 && !this.#settled)
            this.#controller.abort(new Error('no one waits for the answer'));
        },
      };
      const cancelTimer =
        patience === Infinity
          ? () => undefined
          : this.#clock.setTimer(() => waiter.settle({ error: this.lateError?.() ?? tooLate() }), patience);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiters.add(waiter);
      if (!wasUrgent && scope.priority === 'interactive') this.onUrgent?.();
    });
  }

  /** Gives everyone the outcome. */
  settle(outcome: { answer: WixAnswer } | { error: unknown }): void {
    this.#settled = true;
    for (const waiter of this.#waiters) waiter.settle(outcome);
  }

  /** Counts a request that is sent, for the operation that has waited longest. */
  countRequest(isRetry: boolean): void {
    const [first] = this.#waiters;
    if (first === undefined) return;
    first.scope.counters.requests += 1;
    if (isRetry) first.scope.counters.retries += 1;
    this.onSent?.();
  }

  /** Counts a request that was sent before it was asked for. */
  countAhead(): void {
    const [first] = this.#waiters;
    if (first !== undefined) first.scope.counters.prefetched += 1;
    this.countRequest(false);
  }

  /** Counts the time until `wait` is over as waited, for everyone there. */
  async waitFor<T>(wait: Promise<T>): Promise<T> {
    this.#waitingSince = this.#clock.now();
    try {
      return await wait;
    } finally {
      for (const waiter of this.#waiters) this.#charge(waiter);
      this.#waitingSince = undefined;
    }
  }

  #charge({ scope, joinedAt }: Waiter): void {
    if (this.#waitingSince === undefined) return;
    const since = Math.max(this.#waitingSince, joinedAt);
    const time = waited.get(scope.counters) ?? new WaitedTime();
    waited.set(scope.counters, time);
    scope.counters.waitedMs = Math.round(time.add(since, this.#clock.now()));
  }
}

/** The error of an operation whose deadline has passed without an answer. */
export function tooLate(): GatewayError {
  return new GatewayError('WIX_TIMEOUT', {
    message: 'The time for this operation was up before Wix had answered.',
  });
}
