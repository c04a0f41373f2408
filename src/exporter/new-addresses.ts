import { uuidV5 } from '../mapping/index.ts';
import type { Problem } from './problem.ts';
import type { Redirect } from './redirect-row.ts';
import { UuidIndex } from './uuid-index.ts';

/** Where the redirects of a bundle lead. Two old pages with one new address can only be found by one of them. */
export class NewAddresses {
  readonly #addresses = new UuidIndex();
  readonly #redirects = new UuidIndex();

  /** Takes a redirect; gives what is to be known when another old address leads to the same new one. */
  add({ from, to }: Redirect): Problem | null {
    const isNewAddress = this.#addresses.add(uuidV5(to));
    const isNewRedirect = this.#redirects.add(uuidV5(JSON.stringify([from, to])));
    if (isNewAddress || !isNewRedirect) return null;
    return {
      kind: 'NOTE',
      reason: 'SAME_ADDRESS',
      field: null,
      detail: `${from} leads to ${to}, as the redirect of another old page before it does: one of the two needs an address of its own.`,
    };
  }
}
