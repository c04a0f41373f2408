/** Time on the clock during which something waited: what waits side by side counts once. */
export class WaitedTime {
  /** Intervals that do not touch, in their order. */
  readonly #intervals: { since: number; readonly until: number }[] = [];

  /**
   * Adds an interval that ends now, that is, not before any that was added earlier.
   * @returns the time waited so far, in the unit of the arguments
   */
  add(since: number, until: number): number {
    let start = since;
    for (
      let last = this.#intervals.at(-1);
      last !== undefined && last.until >= start;
      last = this.#intervals.at(-1)
    ) {
      start = Math.min(start, last.since);
      this.#intervals.pop();
    }
    this.#intervals.push({ since: start, until });
    return this.#intervals.reduce((sum, interval) => sum + interval.until - interval.since, 0);
  }
}
