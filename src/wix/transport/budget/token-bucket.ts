import { WINDOW_MS } from './sliding-log.ts';

/**
 * Paces requests: half a minute's worth may go at once after a pause, the rest at the pace of the limit. The limit may
 * change from call to call.
 */
export class TokenBucket {
  #tokens: number;
  #filledAt: number;

  constructor(limit: number, now: number) {
    this.#tokens = capacity(limit);
    this.#filledAt = now;
  }

  tokens(limit: number, now: number): number {
    if (now > this.#filledAt) {
      this.#tokens += ((now - this.#filledAt) * limit) / WINDOW_MS;
      this.#filledAt = now;
    }
    return (this.#tokens = Math.min(this.#tokens, capacity(limit)));
  }

  take(limit: number, now: number): void {
    this.#tokens = this.tokens(limit, now) - 1;
  }

  /** Leaves one token, to be used at `resumeAt`, and fills no more until then: after a pause there is no burst. */
  restart(resumeAt: number): void {
    this.#tokens = 1;
    this.#filledAt = resumeAt;
  }

  /** The earliest moment at which the `n`th request from now finds its token. */
  earliest(n: number, limit: number, now: number): number {
    const missing = n - this.tokens(limit, now);
    return missing <= 0 ? now : Math.max(now, this.#filledAt) + (missing * WINDOW_MS) / limit;
  }
}

function capacity(limit: number): number {
  return Math.max(1, limit / 2);
}
