import type { Clock } from './clock.ts';
import type { WixAnswer, GuardedRequest } from './exchange.ts';
import { AttemptTimeout, failureOfAnswer, failureOfError, type Failure } from './failure.ts';
import type { Pool } from './pool.ts';

/** How an attempt ended; `failure` if another one may end better. */
export type Outcome =
  | { readonly answer: WixAnswer; readonly failure: undefined }
  | { readonly answer: WixAnswer | undefined; readonly failure: Failure };

/**
 * Sends a request once and gives it up when it takes too long.
 * @throws the signal's reason when it aborts; whatever is no failure of Wix or the network
 */
export async function attempt(
  pool: Pool,
  request: GuardedRequest,
  signal: AbortSignal,
  timeoutMs: number,
  clock: Clock,
): Promise<Outcome> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal.reason);
  const cancelTimer = clock.setTimer(() => controller.abort(new AttemptTimeout(timeoutMs)), timeoutMs);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    signal.throwIfAborted();
    const answer = await pool.send(request, controller.signal);
    const failure = failureOfAnswer(answer);
    return failure === undefined ? { answer, failure } : { answer, failure };
  } catch (error) {
    signal.throwIfAborted();
    const failure = failureOfError(error);
    if (failure === undefined) throw error;
    return { answer: undefined, failure };
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', onAbort);
  }
}
