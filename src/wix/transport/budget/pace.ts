import { HELD_MS, WINDOW_MS, type SlidingLog } from './sliding-log.ts';

/** How late a start may come and still be made up for by an earlier next one (ms): timers are late when the process is busy. */
const CATCH_UP_MS = 1000;

/**
 * Spreads requests: half of the limit may go at once, what is left is spread evenly over the time until the slots that were taken come back,
 * so that no one ever finds a minute used up. The limit may change from call to call.
 */
export class Pace {
  readonly #log: SlidingLog;
  /** When the next request may start that is not among the half. */
  #next = -Infinity;
  /** Until when there is no half to go at once, because Wix has asked for a pause: what was sent before it says nothing about the pace. */
  #restrainedUntil = -Infinity;

  constructor(log: SlidingLog) {
    this.#log = log;
  }

  /** How many may start at once at `now`. */
  free(limit: number, now: number): number {
    const atOnce = this.#half(limit, now) - this.#log.used(now);
    return atOnce > 0 ? atOnce : now >= this.#next ? 1 : 0;
  }

  /** Whether one may start that nobody waits for, and another one right behind it all the same. */
  hasSpare(limit: number, now: number): boolean {
    if (now < this.#restrainedUntil) return false;
    const atOnce = this.#half(limit, now) - this.#log.used(now);
    if (atOnce > 0) return atOnce >= 2;
    const interval = this.#interval(limit, now, 1);
    return interval <= CATCH_UP_MS && now >= this.#next + interval;
  }

  /** One request starts, which the log already counts. */
  take(limit: number, now: number): void {
    const wasPaced = this.#log.used(now) > this.#half(limit, now);
    this.#next = (wasPaced ? Math.max(this.#next, now - CATCH_UP_MS) : now) + this.#interval(limit, now);
  }

  /** No burst after a pause, and no second pause either: from then on starts go evenly, by the limit as it is now. */
  restart(resumeAt: number): void {
    this.#next = resumeAt;
    this.#restrainedUntil = resumeAt + HELD_MS;
  }

  /** No burst for a while: starts go evenly, the first after its part of the time. */
  startEvenly(limit: number, now: number, ms: number): void {
    this.#next = now + WINDOW_MS / limit;
    this.#restrainedUntil = Math.max(this.#restrainedUntil, now + ms);
  }

  /** A lower bound for when the `n`th request from now may start. */
  earliest(n: number, limit: number, now: number): number {
    const paced = n - this.free(limit, now);
    if (paced <= 0) return now;
    return Math.max(now, this.#next) + ((paced - 1) * WINDOW_MS) / (limit + 1);
  }

  #half(limit: number, now: number): number {
    return now < this.#restrainedUntil ? 0 : Math.max(1, Math.floor(limit / 2));
  }

  /** Milliseconds between two starts, when so many more have started, at the highest even rate that never finds all slots taken. */
  #interval(limit: number, now: number, more = 0): number {
    if (now < this.#restrainedUntil) return WINDOW_MS / limit;
    const left = limit - this.#log.used(now) - more + 1;
    return Math.min(WINDOW_MS, Math.max(WINDOW_MS / (limit + 1), this.#log.evenGap(left, now)));
  }
}
