const START = 20;
const MAX = 100;
const PER_REQUEST = 0.1;

/** Retries a site is good for: twenty to begin with and one more for every ten requests, so that an outage is not multiplied. */
export class RetryQuota {
  #left = START;

  /** A request was sent for the first time. */
  earn(): void {
    this.#left = Math.min(MAX, this.#left + PER_REQUEST);
  }

  /** Takes one retry; false if none is left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
