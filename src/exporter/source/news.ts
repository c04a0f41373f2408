/** Tells those who wait that something has changed: each looks for itself whether it is what it waits for. */
export class News {
  /** Settled by what is told next; null while nobody waits. */
  #next: PromiseWithResolvers<void> | null = null;
  #failed = false;

  /** Waits until something is told. */
  next(): Promise<void> {
    return (this.#next ??= Promise.withResolvers()).promise;
  }

  tell(): void {
    if (this.#failed) return;
    this.#next?.resolve();
    this.#next = null;
  }

  /** Ends everything that waits, or will. */
  fail(reason: unknown): void {
    if (this.#failed) return;
    // Who waits is told; that nobody does is no failure of its own.
    this.next().catch(() => undefined);
    this.#next?.reject(reason);
    this.#failed = true;
  }
}
