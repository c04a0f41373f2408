import { WINDOW_MS } from './sliding-log.ts';

/** Share of the configured limit that comes back with every minute without a 429. */
const RECOVERY_PER_MINUTE = 0.1;

/** Requests per minute: the configured number, halved whenever Wix says it is too many, then slowly raised again. */
export class AdaptiveLimit {
  readonly configured: number;
  #cutTo: number;
  #recoversFrom = -Infinity;
  #cutAt = -Infinity;
  #halvedUntil = -Infinity;

  constructor(configured: number) {
    this.configured = configured;
    this.#cutTo = configured;
  }

  at(now: number): number {
    const limit = this.#recovered(now);
    return now < this.#halvedUntil ? limit / 2 : limit;
  }

  /** Goes on with what is left of a limit that was cut elsewhere. */
  assume(limit: number, recoversFrom: number): void {
    this.#cutTo = Math.min(this.configured, Math.max(1, limit));
    this.#recoversFrom = recoversFrom;
  }

  /** Allows half until then, whatever Wix says. */
  halveUntil(time: number): void {
    this.#halvedUntil = time;
  }

  #recovered(now: number): number {
    if (this.#cutTo === this.configured) return this.configured;
    const minutes = Math.max(0, now - this.#recoversFrom) / WINDOW_MS;
    return Math.min(this.configured, this.#cutTo + this.configured * RECOVERY_PER_MINUTE * minutes);
  }

  /**
   * Halves the limit, unless the refused request started before the last cut and so tells nothing new.
   * @param resumeAt when requests may start again
   */
  cut(startedAt: number, now: number, resumeAt: number): void {
    if (startedAt >= this.#cutAt) {
      this.#cutTo = Math.max(1, this.#recovered(now) / 2);
      this.#cutAt = now;
    }
    this.#recoversFrom = Math.max(this.#recoversFrom, resumeAt);
  }
}
