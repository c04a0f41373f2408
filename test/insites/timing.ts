import { setImmediate } from 'node:timers/promises';

/** An answer that did not arrive: nobody knows whether the job was carried out. */
export class LostAnswer extends Error {}

/** When jobs are carried out and answered: in any order, but the same for the same seed. */
export class Timing {
  readonly #lost: readonly number[];
  #state: number;
  #jobs = 0;

  /** @param lost numbers of the jobs, from 1, whose answers are lost: every second of them before the job is carried out */
  constructor(seed: number, lost: readonly number[] = []) {
    this.#state = seed;
    this.#lost = lost;
  }

  async run<T>(job: () => T): Promise<T> {
    this.#jobs += 1;
    const place = this.#lost.indexOf(this.#jobs);
    await this.#wait();
    if (place % 2 === 1) throw new LostAnswer('the connection was closed');
    const answer = job();
    await this.#wait();
    if (place >= 0) throw new LostAnswer('the connection was closed');
    return answer;
  }

  shuffled<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => ({ item, key: this.#next() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  async #wait(): Promise<void> {
    for (let turns = this.#next() % 5; turns > 0; turns -= 1) await setImmediate();
  }

  /** A linear congruential generator (Numerical Recipes' numbers). */
  #next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state >>> 8;
  }
}
