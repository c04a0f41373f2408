import { hashOf } from '../hash.ts';
import type { Seal } from '../seal.ts';
import type { SealedValues } from './store.ts';

/** How long the owner of a site may take to consent (ms). */
export const STATE_MS = 600_000;

/** What the seal of a state is for. */
const PLACE = 'state';

/**
 * The states of browsers that were led to Wix: each comes back once, within ten minutes, to the browser that it was given to. A state says itself until
 * when it is good, and nothing is kept of it before it has opened a session: anybody may begin as often as he likes.
 */
export class ConnectStates {
  readonly #values: Pick<SealedValues, 'claim'>;
  readonly #seal: Seal;
  readonly #now: () => number;

  /** @param now epoch milliseconds */
  constructor(values: Pick<SealedValues, 'claim'>, seal: Seal, now: () => number = Date.now) {
    this.#values = values;
    this.#seal = seal;
    this.#now = now;
  }

  issue(): string {
    return this.#seal.close({ until: this.#now() + STATE_MS }, PLACE).toString('base64url');
  }

  /** Whether a state comes back in time, to whom it was given. */
  isGood(state: string | undefined, ofBrowser: string | undefined): state is string {
    if (state === undefined || state !== ofBrowser) return false;
    const sealed = Buffer.from(state, 'base64url');
    // Nobody else can have sealed it.
    const { until } = (this.#seal.open(sealed, PLACE) ?? { until: 0 }) as { readonly until: number };
    return until > this.#now() && sealed.toString('base64url') === state;
  }

  /** Whether a good state opens a session for the first time. */
  async redeem(state: string): Promise<boolean> {
    return this.#values.claim(`state:${hashOf(state)}`, STATE_MS);
  }
}
