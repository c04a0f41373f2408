import { GatewayError } from '../../errors.ts';
import type { RequestCounters, RequestScope } from './scope.ts';

/** Keeps operations to the number of requests they may send, those included that still wait for their turn. */
export class SpendLimit {
  readonly #unsent = new WeakMap<RequestCounters, number>();

  /**
   * Sets one request of the operation aside.
   * @returns what must be called when the request is counted as sent or is given up; only the first call counts
   * @throws QUERY_TOO_EXPENSIVE if it would be one too many
   */
  reserve({ counters, maxRequests }: RequestScope): () => void {
    const unsent = this.#unsent.get(counters) ?? 0;
    if (counters.requests - counters.retries + unsent >= maxRequests) {
      throw new GatewayError('QUERY_TOO_EXPENSIVE', {
        message: `This operation has used up the ${maxRequests} Wix requests that one operation may cost.`,
        facts: { limit: maxRequests },
      });
    }
    this.#unsent.set(counters, unsent + 1);
    let reserved = true;
    return () => {
      if (reserved) this.#unsent.set(counters, (this.#unsent.get(counters) ?? 1) - 1);
      reserved = false;
    };
  }
}
