import type { Clock } from './clock.ts';
import type { WixAnswer, GuardedRequest } from './exchange.ts';
import { Flight, tooLate } from './flight.ts';
import type { RequestScope } from './scope.ts';
import { SpendLimit } from './spend-limit.ts';

/** Takes a flight to its answer. */
export type Fly = (flight: Flight) => Promise<WixAnswer>;

/** Lets identical requests that are under way at the same time share one answer. */
export class Deduplication {
  readonly #fly: Fly;
  readonly #clock: Clock;
  readonly #spendLimit = new SpendLimit();
  readonly #flights = new Map<string, Flight>();
  readonly #landings = new Set<Promise<void>>();

  constructor(fly: Fly, clock: Clock) {
    this.#fly = fly;
    this.#clock = clock;
  }

  /**
   * Waits for the answer to a request, of another one with the same credentials if there is one under way.
   * @throws what the flight ends with; the signal's reason; WIX_TIMEOUT or WIX_RATE_LIMITED at the deadline
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
    const underWay = this.#flights.get(key);
    if (underWay !== undefined) {
      scope.counters.deduplicated += 1;
      return underWay.join(scope, signal);
    }
    const release = this.#spendLimit.reserve(scope);
    const flight = new Flight(request, scope, this.#clock);
    flight.onSent = release;
    const answer = flight.join(scope, signal);
    this.#flights.set(key, flight);
    flight.signal.addEventListener('abort', () => this.#forget(key, flight), { once: true });
    const landing = this.#land(key, flight).finally(release);
    this.#landings.add(landing);
    void landing.finally(() => this.#landings.delete(landing));
    return answer;
  }

  /** Resolves when everything under way has ended. */
  async settled(): Promise<void> {
    while (this.#landings.size > 0) await Promise.all(this.#landings);
  }

  async #land(key: string, flight: Flight): Promise<void> {
    try {
      const answer = await this.#fly(flight);
      this.#forget(key, flight);
      flight.land({ answer });
    } catch (error) {
      this.#forget(key, flight);
      flight.land({ error });
    }
  }

  /** From now on no one may join. */
  #forget(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
