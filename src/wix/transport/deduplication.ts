import { GatewayError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import type { WixAnswer, GuardedRequest } from './exchange.ts';
import { ReadAhead, type AnswerAhead } from './read-ahead.ts';
import { SharedRequest, tooLate } from './shared-request.ts';
import type { RequestCounters, RequestScope } from './scope.ts';

/** Gets the answer to a shared request. */
export type Answering = (shared: SharedRequest) => Promise<WixAnswer>;

/**
 * Sends a request once, now, if it can be sent without making anyone wait.
 * @returns undefined if it cannot; otherwise what sends it
 */
export type AnsweringAhead = (
  request: GuardedRequest,
  scope: RequestScope,
) => ((signal: AbortSignal) => Promise<AnswerAhead>) | undefined;

/** Lets identical requests that are under way at the same time share one answer, and takes those that were read ahead. */
export class Deduplication {
  readonly #ahead: ReadAhead;
  readonly #answerTo: Answering;
  readonly #answerAhead: AnsweringAhead;
  readonly #clock: Clock;
  readonly #underWay = new Map<string, SharedRequest>();
  readonly #endings = new Set<Promise<void>>();

  constructor(answerTo: Answering, answerAhead: AnsweringAhead, clock: Clock) {
    this.#answerTo = answerTo;
    this.#answerAhead = answerAhead;
    this.#ahead = new ReadAhead(clock);
    this.#clock = clock;
  }

  get figures(): ReadAhead['figures'] {
    return this.#ahead.figures;
  }

  /**
   * Waits for the answer to a request, of another one with the same credentials if there is one under way.
   * @throws what the shared request ends with; the signal's reason; WIX_TIMEOUT or WIX_RATE_LIMITED at the deadline
   */
  async send(request: GuardedRequest, scope: RequestScope, signal: AbortSignal): Promise<WixAnswer> {
    signal.throwIfAborted();
    if (scope.deadline <= this.#clock.now()) throw tooLate();
    const key = keyOf(request, scope);
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) {
      scope.counters.deduplicated += 1;
      return underWay.join(scope, signal);
    }
    const justTaken = this.#ahead.justTaken(key, scope);
    if (justTaken !== undefined) {
      scope.counters.deduplicated += 1;
      return justTaken;
    }
    const release = reserve(scope);
    const shared = new SharedRequest(request, scope, this.#clock);
    shared.onSent = release;
    const answer = shared.join(scope, signal);
    this.#underWay.set(key, shared);
    shared.signal.addEventListener('abort', () => this.#forget(key, shared), { once: true });
    const ending = this.#settle(key, shared, scope).finally(release);
    this.#endings.add(ending);
    void ending.finally(() => this.#endings.delete(ending));
    return answer;
  }

  /** Sends a request that is expected, if nobody has sent it yet and it makes nobody wait. */
  expect(request: GuardedRequest, scope: RequestScope): void {
    const key = keyOf(request, scope);
    if (scope.signal.aborted || this.#underWay.has(key) || !this.#ahead.hasRoomFor(key)) return;
    const send = this.#answerAhead(request, scope);
    if (send !== undefined) this.#ahead.start(key, send, scope.signal);
  }

  /** Resolves when everything under way has ended; what was only expected ends at once. */
  async settled(): Promise<void> {
    this.#ahead.close();
    while (this.#endings.size > 0) await Promise.all(this.#endings);
  }

  async #settle(key: string, shared: SharedRequest, scope: RequestScope): Promise<void> {
    try {
      const ahead = this.#ahead.take(key, scope, shared.signal);
      const known = ahead && (await ahead);
      if (known !== undefined) shared.countAhead();
      const answer = known ?? (await this.#answerTo(shared));
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

function keyOf({ route, origin, path, body }: GuardedRequest, { credentialsKey }: RequestScope): string {
  return [credentialsKey, route.method, origin + path, body].join('\n');
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
