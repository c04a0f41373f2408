import { hashOf } from '../hash.ts';
import { isId, newId } from './ids.ts';
import type { SealedValues } from './store.ts';

/** How long the owner of a site may take to consent (ms). */
export const STATE_MS = 600_000;

/** The states of browsers that were led to Wix: each comes back once, within ten minutes, to the browser that it was given to. */
export class ConnectStates {
  readonly #values: SealedValues;

  constructor(values: SealedValues) {
    this.#values = values;
  }

  async issue(): Promise<string> {
    const state = newId();
    await this.#values.set(nameOf(state), Buffer.from('issued'), STATE_MS);
    return state;
  }

  /** Whether a state has come back for the first time, to whom it was given. */
  async redeem(state: string | undefined, ofBrowser: string | undefined): Promise<boolean> {
    if (state === undefined || state !== ofBrowser || !isId(state)) return false;
    return (await this.#values.take(nameOf(state))) !== undefined;
  }
}

function nameOf(state: string): string {
  return `state:${hashOf(state)}`;
}
