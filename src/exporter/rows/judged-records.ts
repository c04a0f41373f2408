import { News } from '../source/news.ts';

/** How many records of a list are judged, for who goes along with it. */
export class JudgedRecords {
  #count = 0;
  readonly #news = new News();

  /** One more is judged. */
  add(): void {
    this.#count += 1;
    this.#news.tell();
  }

  /** None will follow. */
  end(): void {
    this.#count = Infinity;
    this.#news.tell();
  }

  /** Waits until so many are judged, or all there are. */
  async reach(count: number): Promise<void> {
    while (this.#count < count) await this.#news.next();
  }
}
