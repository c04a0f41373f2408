import type { RedisLink } from '../../../../redis/link.ts';
import type { Clock } from '../../clock.ts';
import { WINDOW_MS } from '../sliding-log.ts';
import { SharedBudget } from './shared-budget.ts';

/** The budgets that this process spends together with others. */
export class SharedBudgets {
  readonly #link: RedisLink;
  readonly #clock: Clock;
  readonly #speed: number;
  readonly #budgets = new Set<SharedBudget>();
  #lostAt: number;
  #sweptAt: number;

  /** @param speed how many times as fast as Redis's the clock goes; more than 1 in tests only */
  constructor(link: RedisLink, clock: Clock, speed = 1) {
    this.#link = link;
    this.#clock = clock;
    this.#speed = speed;
    this.#lostAt = clock.now();
    this.#sweptAt = clock.now();
    link.onChange((state) => {
      if (state === 'down') this.#lostAt = clock.now();
      this.#sweep();
      for (const budget of this.#budgets) budget.linkChanged();
    });
  }

  /** @param name what it is the budget of: hashes and words, never anyone's id */
  open(name: readonly string[], requestsPerMinute: number): SharedBudget {
    const clock = this.#clock;
    if (clock.now() - this.#sweptAt >= WINDOW_MS) this.#sweep();
    const budget: SharedBudget = new SharedBudget({
      name,
      requestsPerMinute,
      clock,
      link: this.#link,
      speed: this.#speed,
      lostAt: () => this.#lostAt,
      onUse: () => this.#budgets.add(budget),
    });
    return budget;
  }

  #sweep(): void {
    this.#sweptAt = this.#clock.now();
    for (const budget of this.#budgets) if (budget.idle) this.#budgets.delete(budget);
  }
}
