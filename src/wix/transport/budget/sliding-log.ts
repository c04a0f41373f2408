/** Wix counts requests by the minute. */
export const WINDOW_MS = 60_000;

/**
 * How long a request takes up its slot after it has ended. Wix saw it arrive at some moment before that, so a full
 * minute later it is out of every window; a little more, because two machines' clocks do not run alike.
 */
export const HELD_MS = WINDOW_MS + 25;

/** Requests under way and of the minute past: what a limit per sliding minute is counted by. */
export class SlidingLog {
  #inFlight = 0;
  /** When each ended request frees its slot, in order; entries before `#head` are gone. */
  #freeAt: number[] = [];
  #head = 0;

  start(): void {
    this.#inFlight += 1;
  }

  finish(now: number): void {
    this.#inFlight -= 1;
    this.#freeAt.push(now + HELD_MS);
  }

  /** Requests under way. */
  get underWay(): number {
    return this.#inFlight;
  }

  /** When the slots of ended requests come back that are taken at `now`. */
  heldUntil(now: number): readonly number[] {
    return this.#freeAt.filter((at) => at > now);
  }

  /** Slots taken at `now`. */
  used(now: number): number {
    while ((this.#freeAt[this.#head] ?? Infinity) <= now) this.#head += 1;
    if (this.#head > 1024 && this.#head * 2 > this.#freeAt.length) {
      this.#freeAt = this.#freeAt.slice(this.#head);
      this.#head = 0;
    }
    return this.#inFlight + this.#freeAt.length - this.#head;
  }

  /**
   * The time between starts (ms) that is just long enough for the next minute: `left` may start besides those that take slots which have come
   * back by then.
   */
  evenGap(left: number, now: number): number {
    let gap = 0;
    let available = left;
    const until = now + WINDOW_MS;
    const gapBefore = (at: number): number => (at - now) / Math.max(available, 1);
    for (let index = this.#head; index < this.#freeAt.length; index += 1) {
      const freeAt = this.#freeAt[index] ?? Infinity;
      if (freeAt > until) break;
      gap = Math.max(gap, gapBefore(freeAt));
      available += 1;
    }
    return Math.max(gap, gapBefore(until));
  }

  /** The earliest moment at which the `n`th request from now can start, even if everything under way ended now. */
  earliest(n: number, limit: number, now: number): number {
    const missing = n - (limit - this.used(now));
    if (missing <= 0) return now;
    const ended = this.#freeAt.length - this.#head;
    if (missing <= ended) return this.#freeAt[this.#head + missing - 1] ?? now;
    return now + HELD_MS * Math.ceil((n - Math.max(0, limit - this.#inFlight)) / limit);
  }
}
