/** How many records of a list are judged, for who goes along with it. */
export class JudgedRecords {
  #count = 0;
  /** Settled at the next record; null while nobody waits for it. */
  #next: PromiseWithResolvers<void> | null = null;

  /** One more is judged. */
  add(): void {
    this.#count += 1;
    this.#tell();
  }

  /** None will follow. */
  end(): void {
    this.#count = Infinity;
    this.#tell();
  }

  /** Waits until so many are judged, or all there are. */
  async reach(count: number): Promise<void> {
    while (this.#count < count) await (this.#next ??= Promise.withResolvers()).promise;
  }

  #tell(): void {
    this.#next?.resolve();
    this.#next = null;
  }
}
