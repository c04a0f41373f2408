import type { Outcome } from './attempt.ts';
import type { Clock } from './clock.ts';
import type { WixAnswer } from './exchange.ts';
import { errorOf, type Failure } from './failure.ts';
import type { SharedRequest } from './shared-request.ts';
import type { RetryQuota } from './retry-quota.ts';

const MAX_ATTEMPTS = 5;
/** How often an empty 403 is tried again before it is believed (docs/fidelity.md#mute-403); once where it is what was asked for. */
const MUTE_RETRIES = 2;
const MUTE_RETRIES_OF_PROBE = 1;
const MUTE_WAIT_MS = 100;

export interface RetryOptions {
  readonly quota: RetryQuota;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told of every attempt that failed, and how long (ms) it is until the next, if there is one. */
  readonly onFailure: (failure: Failure, attempts: number, waitMs: number | undefined) => void;
}

/**
 * Sends until the answer is final: until another attempt could not better it, or attempts, the site's retry quota or the
 * deadline run out.
 * @param send makes the `n`th attempt, `n` from 1
 * @throws the coded error of the last failure; whatever `send` throws
 */
export async function retrying(
  shared: SharedRequest,
  { quota, clock, random, onFailure }: RetryOptions,
  send: (n: number) => Promise<Outcome>,
): Promise<WixAnswer> {
  let mute = 0;
  for (let n = 1; ; n += 1) {
    const { answer, failure } = await send(n);
    if (failure === undefined) return answer;

    const wait = waitAfter(failure, n, random());
    const isMute = failure.kind === 'mute';
    if (isMute) mute += 1;
    const inTime = clock.now() + Math.max(wait, failure.retryAfterMs ?? 0) <= shared.deadline;
    // Whoever asks whether there is a way to Wix has the answer.
    const isVain = failure.kind === 'unreachable' && shared.isProbe;
    const mayGoOn = inTime && n < MAX_ATTEMPTS && failure.hopeless !== true && !isVain && !shared.isSingle;
    const muteRetries = shared.isProbe ? MUTE_RETRIES_OF_PROBE : MUTE_RETRIES;
    const goesOn = mayGoOn && (isMute ? mute <= muteRetries : quota.take());
    onFailure(failure, n, goesOn ? wait : undefined);
    const error = errorOf(failure, shared.request.route);
    if (!goesOn) {
      if (isMute && answer !== undefined) return answer;
      throw error;
    }
    if (wait === 0) continue;
    if (!isMute) shared.lateError = () => error;
    await shared.waitFor(sleep(wait, shared.signal, clock));
    shared.lateError = undefined;
  }
}

/** Exponential with full jitter. */
const BACKOFF_MS = 250;
const LONGEST_BACKOFF_MS = 8000;

/** Milliseconds until the next attempt may ask for a slot. After a 429 it is the budget that waits. */
function waitAfter({ kind, retryAfterMs = 0 }: Failure, attempts: number, random: number): number {
  const wait = random * Math.min(LONGEST_BACKOFF_MS, BACKOFF_MS * 2 ** attempts);
  if (kind === 'mute') return MUTE_WAIT_MS * (1 + random);
  if (kind === 'throttled') return retryAfterMs >= wait ? 0 : wait;
  return Math.max(retryAfterMs, wait);
}

/** Resolves after `ms`; rejects with the signal's reason when that aborts. */
function sleep(ms: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = (): void => {
      cancelTimer();
      reject(signal.reason);
    };
    const cancelTimer = clock.setTimer(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
