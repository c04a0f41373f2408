import { News } from './news.ts';

/**
 * Whose turn it is to ask for a page. Where the budget is what lists wait for, those whose rows others wait for go first: what is read after them can
 * be written as it comes.
 */
export class Turns {
  /** Lists under way that others wait for, each with whether the budget was spent when it was answered last. */
  readonly #awaited = new Map<string, boolean>();
  /** Told whenever a list lets others go on. */
  readonly #news = new News();

  /** Waits until the budget has something left for a list that nobody waits for. */
  async mine(id: string): Promise<void> {
    while (!this.#awaited.has(id) && [...this.#awaited.values()].includes(true)) await this.#news.next();
  }

  /** The reading of a list that others wait for begins. */
  begins(id: string): void {
    this.#awaited.set(id, false);
  }

  /** A list was answered. */
  answered(id: string, { isBudgetSpent }: { readonly isBudgetSpent: boolean }): void {
    if (!this.#awaited.has(id)) return;
    this.#awaited.set(id, isBudgetSpent);
    if (!isBudgetSpent) this.#news.tell();
  }

  /** The reading of a list ended, however it did. */
  ended(id: string): void {
    if (this.#awaited.delete(id)) this.#news.tell();
  }
}
