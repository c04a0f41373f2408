import { News } from '../source/news.ts';

/** How many records of a list are decided, for who goes along with it. */
export class DecidedRecords {
  #count = 0;
  readonly #news = new News();

  /** One more is decided. */
  add(): void {
    this.#count += 1;
    this.#news.tell();
  }

  /** None will follow. */
  end(): void {
    this.#count = Infinity;
    this.#news.tell();
  }

  /** Waits until so many are decided, or all there are. */
  async reach(count: number): Promise<void> {
    while (this.#count < count) await this.#news.next();
  }
}
