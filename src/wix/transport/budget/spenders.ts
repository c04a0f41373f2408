import { GatewayError } from '../../../errors.ts';
import type { Clock } from '../clock.ts';
import type { WixRequest } from '../exchange.ts';
import type { RequestScope } from '../scope.ts';
import type { SharedRequest } from '../shared-request.ts';
import type { RetryQuota } from '../retry-quota.ts';
import type { Budget, Finish, Ticket } from './site-budget.ts';
import type { Sites } from './sites.ts';
import type { Stranger, Strangers } from './strangers.ts';
import { secondsFor } from '../failure.ts';

/** The right to send one request. */
export interface Turn {
  readonly startedAt: number;
  /** Must be called when that has ended, however it ends. */
  finish: Finish;
}

/** How long a request waits for a slot of the strangers (ms): who is not known yet should hear soon that there is none. */
const PATIENCE_MS = 1000;

/** Decides whose budget a request spends: its site's, or that of strangers until Wix has accepted its credentials. */
export class Spenders {
  readonly #sites: Sites;
  readonly #strangers: Strangers;
  readonly #clock: Clock;

  constructor(sites: Sites, strangers: Strangers, clock: Clock) {
    this.#sites = sites;
    this.#strangers = strangers;
    this.#clock = clock;
  }

  /** How many retries there are. */
  quotaOf(shared: SharedRequest): RetryQuota {
    return (this.#strangerOf(shared) ?? this.#sites.of(shared.siteKey)).quota;
  }

  /**
   * Waits until a request may be sent.
   * @param first whether it repeats a request that had its turn
   * @throws WIX_RATE_LIMITED if it is certain that no slot frees before the deadline; the shared request's reason to end
   */
  async takeTurn(shared: SharedRequest, first: boolean): Promise<Turn> {
    const stranger = this.#strangerOf(shared);
    if (stranger !== undefined) {
      try {
        return await this.#strangersTurn(stranger, shared, first);
      } catch (error) {
        await untilDecided(stranger, shared.signal);
        // Accepted while it waited: it goes on as one of the site's.
        if (!stranger.accepted.aborted || shared.signal.aborted) throw asStranger(error);
      }
    }
    const budget = this.#sites.of(shared.siteKey).budgets[shared.request.route.budget];
    return await takeSlot(budget, shared, first, this.#clock);
  }

  /** The turn of a request that nobody waits for: only where it makes nobody wait, and never at the expense of strangers. */
  spareTurn({ route }: WixRequest, scope: RequestScope): Turn | undefined | Promise<Turn | undefined> {
    if (this.#strangerOf(scope) !== undefined) return undefined;
    const finish = this.#sites.of(scope.siteKey).budgets[route.budget].spare();
    const turn = (end: Finish | undefined): Turn | undefined =>
      end && { startedAt: this.#clock.now(), finish: end };
    return finish instanceof Promise ? finish.then(turn) : turn(finish);
  }

  /**
   * Wix has answered with data: if that says so, the credentials are strangers no longer.
   * @returns whether it does
   */
  answered({ request, credentialsKey, siteKey, caller }: SharedRequest): boolean {
    if (caller === undefined || !provesAccess(request)) return false;
    const spent = this.#strangers.accept(credentialsKey);
    if (spent > 0) this.#sites.of(siteKey).budgets.default.charge(spent);
    return true;
  }

  #strangerOf({
    credentialsKey,
    caller,
  }: {
    readonly credentialsKey: string;
    readonly caller?: string | undefined;
  }): Stranger | undefined {
    return caller === undefined ? undefined : this.#strangers.of(credentialsKey, caller);
  }

  async #strangersTurn(
    { budgets, accepted, underWay }: Stranger,
    shared: SharedRequest,
    first: boolean,
  ): Promise<Turn> {
    const how = { signal: AbortSignal.any([shared.signal, accepted]), patienceMs: PATIENCE_MS };
    const [own, address] = budgets;
    const ofOwn = await takeSlot(own, shared, first, this.#clock, how);
    try {
      const { startedAt, finish } = await takeSlot(address, shared, first, this.#clock, how);
      const { promise, resolve } = Promise.withResolvers<void>();
      underWay.add(promise);
      return {
        startedAt,
        finish: (throttled) => {
          ofOwn.finish(throttled);
          finish();
          underWay.delete(promise);
          resolve();
        },
      };
    } catch (error) {
      ofOwn.finish();
      throw error;
    }
  }
}

/** Whether data in answer to this request prove that the credentials may read the site: not what is about an account or a token. */
function provesAccess({ headers, route }: WixRequest): boolean {
  return !('wix-account-id' in headers) && route.path !== '/oauth2/token-info';
}

/** Waits until Wix has accepted the credentials, or nothing is under way any more that it could accept them by. */
async function untilDecided({ accepted, underWay }: Stranger, signal: AbortSignal): Promise<void> {
  if (accepted.aborted || signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const end of [accepted, signal]) end.addEventListener('abort', () => resolve(), { once: true });
  await Promise.race([promise, Promise.all(underWay)]);
}

/** Wix was not asked: what strangers may spend is used up. */
export class TooManyStrangers extends GatewayError {
  /** @param retryAfter seconds until there is more, where that is known */
  constructor(retryAfter: unknown) {
    super('WIX_RATE_LIMITED', {
      message: 'Too many requests in this minute with credentials that Wix has not accepted yet.',
      retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
      hint: 'Check the API key and the site id, then try again after the seconds in retryAfter. Credentials that Wix accepts have the budget of their site.',
    });
  }
}

function asStranger(error: unknown): unknown {
  return error instanceof GatewayError && error.code === 'WIX_RATE_LIMITED'
    ? new TooManyStrangers(error.extensions['retryAfter'])
    : error;
}

/**
 * Waits until a shared request may be sent.
 * @param first whether it repeats a request that had its turn
 * @param options.signal ends the waiting; the shared request's own when it is left out
 * @param options.patienceMs how long to wait at most; as long as the shared request when it is left out
 * @throws WIX_RATE_LIMITED if it is certain that no slot frees before the deadline; the signal's reason
 */
function takeSlot(
  budget: Budget,
  shared: SharedRequest,
  first: boolean,
  clock: Clock,
  { signal = shared.signal, patienceMs = Infinity }: { signal?: AbortSignal; patienceMs?: number } = {},
): Promise<Turn> {
  const giveUpAt = clock.now() + patienceMs;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      signal.removeEventListener('abort', onAbort);
      shared.onUrgent = undefined;
      shared.lateError = undefined;
    };
    const onAbort = (): void => {
      budget.withdraw(ticket);
      leave();
      reject(signal.reason);
    };
    const ticket: Ticket = {
      priority: shared.priority,
      get deadline() {
        return Math.min(shared.deadline, giveUpAt);
      },
      start(finish) {
        leave();
        resolve({ startedAt: clock.now(), finish });
      },
      refuse(earliest) {
        leave();
        reject(rateLimited(earliest, clock));
      },
    };
    signal.throwIfAborted();
    signal.addEventListener('abort', onAbort, { once: true });
    shared.onUrgent = () => budget.promote(ticket);
    shared.lateError = () => rateLimited(budget.earliest(), clock);
    budget.request(ticket, first);
  });
}

function rateLimited(earliest: number, clock: Clock): GatewayError {
  return new GatewayError('WIX_RATE_LIMITED', { retryAfter: secondsFor(earliest - clock.now()) });
}
