import { GatewayError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import type { WixAnswer, GuardedRequest } from './exchange.ts';
import { SharedRequest, tooLate } from './shared-request.ts';
import type { RequestCounters, RequestScope } from './scope.ts';

/** Gets the answer to a shared request. */
export type Answering = (shared: SharedRequest) => Promise<WixAnswer>;

/** Lets identical requests that are under way at the same time share one answer. */
export class Deduplication {
  readonly #answerTo: Answering;
  readonly #clock: Clock;
  readonly #underWay = new Map<string, SharedRequest>();
  readonly #endings = new Set<Promise<void>>();

  constructor(answerTo: Answering, clock: Clock) {
    this.#answerTo = answerTo;
    this.#clock = clock;
  }

  /**
   * Waits for the answer to a request, of another one with the same credentials if there is one under way.
   * @throws what the shared request ends with; the signal's reason; WIX_TIMEOUT or WIX_RATE_LIMITED at the deadline
   */
  async send(request: GuardedRequest, scope: RequestScope, signal: AbortSignal): Promise<WixAnswer> {
    signal.throwIfAborted();
    if (scope.deadline <= Date.now()) throw tooLate();
    const key = [
      scope.credentialsKey,
      request.route.method,
      request.origin + request.path,
      request.body,
    ].join('\n');
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) {
      scope.counters.deduplicated += 1;
      return underWay.join(scope, signal);
    }
    const release = reserve(scope);
    const shared = new SharedRequest(request, scope, this.#clock);
    shared.onSent = release;
    const answer = shared.join(scope, signal);
    this.#underWay.set(key, shared);
    shared.signal.addEventListener('abort', () => this.#forget(key, shared), { once: true });
    const ending = this.#settle(key, shared).finally(release);
    this.#endings.add(ending);
    void ending.finally(() => this.#endings.delete(ending));
    return answer;
  }

  /** Resolves when everything under way has ended. */
  async settled(): Promise<void> {
    while (this.#endings.size > 0) await Promise.all(this.#endings);
  }

  async #settle(key: string, shared: SharedRequest): Promise<void> {
    try {
      const answer = await this.#answerTo(shared);
      this.#forget(key, shared);
      shared.settle({ answer });
    } catch (error) {
      this.#forget(key, shared);
      shared.settle({ error });
    }
  }

  /** From now on no one may join. */
  #forget(key: string, shared: SharedRequest): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key);
  }
}

/** Requests of operations that still wait for their turn, by their counters. */
const unsent = new WeakMap<RequestCounters, number>();

/**
 * Sets one of the requests aside that an operation may send.
 * @returns what must be called when the request is counted as sent or is given up; only the first call counts
 * @throws QUERY_TOO_EXPENSIVE if it would be one too many, with those that still wait
 */
function reserve({ counters, maxRequests }: RequestScope): () => void {
  const waiting = unsent.get(counters) ?? 0;
  if (counters.requests - counters.retries + waiting >= maxRequests) {
    throw new GatewayError('QUERY_TOO_EXPENSIVE', {
      message: `This operation has used up the ${maxRequests} Wix requests that one operation may cost.`,
      facts: { limit: maxRequests },
    });
  }
  unsent.set(counters, waiting + 1);
  let isReserved = true;
  return () => {
    if (isReserved) unsent.set(counters, (unsent.get(counters) ?? 1) - 1);
    isReserved = false;
  };
}
