/** A map that forgets the entry that was set longest ago when it has more than so many. */
export class RecentMap<T> extends Map<string, T> {
  readonly #max: number;

  constructor(max: number) {
    super();
    this.#max = max;
  }

  override set(key: string, value: T): this {
    this.delete(key);
    super.set(key, value);
    const oldest = this.keys().next();
    if (this.size > this.#max && oldest.done !== true) this.delete(oldest.value);
    return this;
  }
}
