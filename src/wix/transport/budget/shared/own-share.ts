import type { BudgetState, Priority } from '../../scope.ts';
import type { Finish, SiteBudget, Ticket } from '../site-budget.ts';

interface OwnShareOptions {
  /** The budget of this process alone. */
  readonly budget: SiteBudget;
  /** How long the others may have spent more than their shares (ms). */
  readonly wait: number;
  /** What was known of the limit and of a pause when the others were lost. */
  readonly known: { readonly limit: number; readonly pauseMs: number };
  readonly onStart: () => void;
  readonly onFinish: Finish;
}

/**
 * What one process spends of a budget while it knows nothing of the others. In the first minute it goes evenly at half of its share: together
 * with what the others may have spent before, that is never more than the limit, whoever has spent it and when.
 */
export class OwnShare {
  readonly #options: OwnShareOptions;
  readonly #budget: SiteBudget;
  /** Those who wait, with what waits in their place. */
  readonly #waiting = new Map<Ticket, Ticket>();

  constructor(options: OwnShareOptions) {
    this.#options = options;
    this.#budget = options.budget;
    this.#budget.inherit(options.known.limit, options.known.pauseMs);
    if (options.wait > 0) this.#budget.startEvenly(options.wait);
  }

  request(ticket: Ticket, first: boolean): void {
    const { onStart, onFinish } = this.#options;
    const leave = (): void => void this.#waiting.delete(ticket);
    const proxy: Ticket = {
      get priority(): Priority {
        return ticket.priority;
      },
      get deadline() {
        return ticket.deadline;
      },
      start(finish) {
        leave();
        onStart();
        ticket.start((throttled) => {
          finish(throttled);
          onFinish(throttled);
        });
      },
      refuse(earliest) {
        leave();
        ticket.refuse(earliest);
      },
    };
    this.#waiting.set(ticket, proxy);
    this.#budget.request(proxy, first);
  }

  withdraw(ticket: Ticket): void {
    const proxy = this.#waiting.get(ticket);
    this.#waiting.delete(ticket);
    if (proxy !== undefined) this.#budget.withdraw(proxy);
  }

  promote(ticket: Ticket): void {
    const proxy = this.#waiting.get(ticket);
    if (proxy !== undefined) this.#budget.promote(proxy);
  }

  earliest(): number {
    return this.#budget.earliest();
  }

  state(): BudgetState {
    return this.#budget.state();
  }

  get idle(): boolean {
    return this.#budget.idle;
  }

  /** The others are back: gives those who still wait. */
  end(): Ticket[] {
    const waiting = [...this.#waiting.keys()];
    for (const ticket of waiting) this.withdraw(ticket);
    return waiting;
  }
}
