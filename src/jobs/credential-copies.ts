import type { Seal } from '../seal.ts';
import type { SealedValues } from '../sessions/store.ts';
import type { WixCredentials } from '../wix/api/credentials.ts';

/** Longer than any export waits or runs (ms). */
const KEPT_MS = 30 * 86_400_000;

/** An export's own copy of the credentials that it reads with. */
export interface CredentialCopy {
  readonly credentials: WixCredentials;
  /** The session that they are of, as a hash of its id; null where a request brought them. */
  readonly session: string | null;
}

/** The copies of credentials that exports have, sealed, until they end. */
export class CredentialCopies {
  readonly #values: SealedValues;
  readonly #seal: Seal;

  constructor(values: SealedValues, seal: Seal) {
    this.#values = values;
    this.#seal = seal;
  }

  async keep(id: string, copy: CredentialCopy): Promise<void> {
    await this.#values.set(nameOf(id), this.#seal.close(copy, nameOf(id)), KEPT_MS);
  }

  async of(id: string): Promise<CredentialCopy | undefined> {
    const sealed = await this.#values.get(nameOf(id));
    // Nobody else can have sealed it.
    return sealed === undefined
      ? undefined
      : (this.#seal.open(sealed, nameOf(id)) as CredentialCopy | undefined);
  }

  /** Says again what is kept, to a memory that may have forgotten it. */
  async refresh(id: string): Promise<void> {
    const sealed = await this.#values.get(nameOf(id));
    if (sealed !== undefined) await this.#values.keep(nameOf(id), sealed, KEPT_MS);
  }

  async forget(id: string): Promise<void> {
    await this.#values.delete(nameOf(id));
  }
}

function nameOf(id: string): string {
  return `export:${id}`;
}
