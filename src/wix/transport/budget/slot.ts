import { GatewayError } from '../../../errors.ts';
import type { Clock } from '../clock.ts';
import { secondsFor } from '../failure.ts';
import type { SharedRequest } from '../shared-request.ts';
import type { SiteBudget, Ticket } from './site-budget.ts';

/** The right to send one request. */
export interface Slot {
  readonly startedAt: number;
}

/**
 * Waits until a shared request may be sent; the budget's `finish` must be called when that has ended.
 * @param first whether it repeats a request that had its turn
 * @param options.signal ends the waiting; the shared request's own when it is left out
 * @param options.patienceMs how long to wait at most; as long as the shared request when it is left out
 * @throws WIX_RATE_LIMITED if it is certain that no slot frees before the deadline; the signal's reason
 */
export function takeSlot(
  budget: SiteBudget,
  shared: SharedRequest,
  first: boolean,
  clock: Clock,
  { signal = shared.signal, patienceMs = Infinity }: { signal?: AbortSignal; patienceMs?: number } = {},
): Promise<Slot> {
  const giveUpAt = clock.now() + patienceMs;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      signal.removeEventListener('abort', onAbort);
      shared.onUrgent = undefined;
      shared.lateError = undefined;
    };
    const onAbort = (): void => {
      budget.withdraw(ticket);
      leave();
      reject(signal.reason);
    };
    const ticket: Ticket = {
      priority: shared.priority,
      get deadline() {
        return Math.min(shared.deadline, giveUpAt);
      },
      start() {
        leave();
        resolve({ startedAt: clock.now() });
      },
      refuse(earliest) {
        leave();
        reject(rateLimited(earliest, clock));
      },
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', onAbort, { once: true });
    shared.onUrgent = () => budget.promote(ticket);
    shared.lateError = () => rateLimited(budget.earliest(), clock);
    budget.request(ticket, first);
  });
}

function rateLimited(earliest: number, clock: Clock): GatewayError {
  return new GatewayError('WIX_RATE_LIMITED', { retryAfter: secondsFor(earliest - clock.now()) });
}
