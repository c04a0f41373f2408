import { hashOf } from '../../../hash.ts';
import type { Endpoint } from '../../api/endpoint.ts';
import { RecentMap } from '../../recent-map.ts';
import type { Clock } from '../clock.ts';
import { RetryQuota } from '../retry-quota.ts';
import { ofThisProcess, type Budget, type OpenBudget } from './site-budget.ts';

/** Requests in any minute that are enough while there are few permissions. */
const LEAST = 60;

/**
 * Requests that credentials may spend in any minute before Wix has accepted them: two for each permission that an endpoint needs. Half of them
 * go at once: enough for a test of the connection in which every permission is refused without a word, those of whole products twice.
 */
export function strangersPerMinute(endpoints: readonly Pick<Endpoint, 'permission'>[]): number {
  return Math.max(LEAST, 2 * new Set(endpoints.map(({ permission }) => permission.scope)).size);
}

/** How long it is remembered that Wix has accepted credentials, from the last time on (ms). */
export const ACCEPTED_MS = 600_000;

/** How many of each kind are remembered; whoever was seen longest ago goes first. */
const MAX_KNOWN = 10_000;

/** Credentials that Wix has not accepted yet. */
export interface Stranger {
  readonly budgets: readonly [own: Budget, address: Budget];
  readonly quota: RetryQuota;
  /** Aborts when Wix accepts the credentials. */
  readonly accepted: AbortSignal;
  /** Requests that are on their way: what Wix answers to one of them decides about the credentials. Each resolves when it has ended. */
  readonly underWay: Set<Promise<void>>;
}

interface Known extends Pick<Stranger, 'quota' | 'underWay'> {
  readonly own: Budget;
  readonly controller: AbortController;
}

/**
 * Tells the credentials that Wix has accepted from those that it has not: these have a small budget of their own, so that whoever sends wrong
 * keys with another's site id takes nothing of that site's budget, nor a place among the sites.
 */
export class Strangers {
  readonly #accepted = new RecentMap<number>(MAX_KNOWN);
  readonly #strangers = new RecentMap<Known>(MAX_KNOWN);
  readonly #addresses = new RecentMap<Budget>(MAX_KNOWN);
  readonly #limit: number;
  readonly #clock: Clock;
  readonly #open: OpenBudget;

  /**
   * @param limit requests in any minute of one stranger, and of all that come from one address: a caller who tries many keys has no more of them
   * @param open opens a budget; of this process alone when it is left out
   */
  constructor(limit: number, clock: Clock, open: OpenBudget = ofThisProcess(clock)) {
    this.#limit = limit;
    this.#clock = clock;
    this.#open = open;
  }

  /** The budget of credentials from an address; undefined once Wix has accepted them. */
  of(credentialsKey: string, address: string): Stranger | undefined {
    const acceptedUntil = this.#accepted.get(credentialsKey);
    if (acceptedUntil !== undefined && acceptedUntil > this.#clock.now()) return undefined;
    const { own, quota, underWay, controller } = latest(this.#strangers, credentialsKey, () => ({
      own: this.#budget(['stranger', credentialsKey]),
      quota: new RetryQuota(),
      underWay: new Set<Promise<void>>(),
      controller: new AbortController(),
    }));
    const ofAddress = latest(this.#addresses, address, () => this.#budget(['address', hashOf(address)]));
    return { budgets: [own, ofAddress], quota, underWay, accepted: controller.signal };
  }

  /**
   * Wix has answered these credentials with data.
   * @returns how many requests they have spent in the last minute as strangers: the site has to bear them
   */
  accept(credentialsKey: string): number {
    this.#accepted.set(credentialsKey, this.#clock.now() + ACCEPTED_MS);
    const stranger = this.#strangers.get(credentialsKey);
    if (stranger === undefined) return 0;
    this.#strangers.delete(credentialsKey);
    stranger.controller.abort();
    return stranger.own.spent();
  }

  /** Another process has seen that Wix accepts these credentials, and lets the site bear what they have spent. */
  acceptedElsewhere(credentialsKey: string, forMs: number): void {
    const until = this.#clock.now() + forMs;
    if (until > (this.#accepted.get(credentialsKey) ?? 0)) this.#accepted.set(credentialsKey, until);
    this.#strangers.get(credentialsKey)?.controller.abort();
    this.#strangers.delete(credentialsKey);
  }

  /** How many credentials and addresses are remembered. */
  get size(): number {
    return this.#accepted.size + this.#strangers.size + this.#addresses.size;
  }

  #budget(name: readonly string[]): Budget {
    return this.#open(name, this.#limit);
  }
}

/** The value of a key, made when there is none, which is now the newest. */
function latest<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
