import { GatewayError } from '../../../errors.ts';
import type { BudgetClass } from '../../api/endpoint.ts';
import type { Clock } from '../clock.ts';
import { RetryQuota } from '../retry-quota.ts';
import { ofThisProcess, type Budget, type OpenBudget } from './site-budget.ts';
import { WINDOW_MS } from './sliding-log.ts';

/** More sites than this at a time are not read: each has a budget that must be remembered for a minute. */
const MAX_SITES = 10_000;

/** What is remembered about a site while it is read. */
export interface Site {
  readonly budgets: Readonly<Record<BudgetClass, Budget>>;
  readonly quota: RetryQuota;
}

/** The sites being read, by their key. One that has been left alone for a minute is forgotten when another one comes. */
export class Sites {
  readonly #sites = new Map<string, Site>();
  readonly #limits: Readonly<Record<BudgetClass, number>>;
  readonly #clock: Clock;
  readonly #open: OpenBudget;
  #sweptAt: number;

  /** @param open opens a budget; of this process alone when it is left out */
  constructor(
    limits: Readonly<Record<BudgetClass, number>>,
    clock: Clock,
    open: OpenBudget = ofThisProcess(clock),
  ) {
    this.#limits = limits;
    this.#clock = clock;
    this.#open = open;
    this.#sweptAt = clock.now();
  }

  /** @throws WIX_RATE_LIMITED if there are too many others */
  of(siteKey: string): Site {
    const known = this.#sites.get(siteKey);
    if (known !== undefined) return known;
    if (this.#clock.now() - this.#sweptAt >= WINDOW_MS || this.#sites.size >= MAX_SITES) this.#sweep();
    if (this.#sites.size >= MAX_SITES) {
      throw new GatewayError('WIX_RATE_LIMITED', {
        message: 'The gateway is reading too many sites at once.',
        retryAfter: WINDOW_MS / 1000,
      });
    }
    const site: Site = {
      budgets: {
        default: this.#open(['site', siteKey, 'default'], this.#limits.default),
        data: this.#open(['site', siteKey, 'data'], this.#limits.data),
      },
      quota: new RetryQuota(),
    };
    this.#sites.set(siteKey, site);
    return site;
  }

  /** The site if it is being read. */
  peek(siteKey: string): Site | undefined {
    return this.#sites.get(siteKey);
  }

  /** How many sites are remembered. */
  get size(): number {
    return this.#sites.size;
  }

  #sweep(): void {
    this.#sweptAt = this.#clock.now();
    for (const [key, { budgets }] of this.#sites) {
      if (budgets.default.idle && budgets.data.idle) this.#sites.delete(key);
    }
  }
}
