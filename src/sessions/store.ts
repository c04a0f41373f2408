import type { WixCredentials } from '../wix/api/credentials.ts';
import { hashOf } from '../hash.ts';
import { isId, newId } from './ids.ts';
import type { Seal } from '../seal.ts';

/** Credentials that a browser's cookie stands for. */
export interface Session {
  /** Null for the gateway's own. */
  readonly credentials: WixCredentials | null;
  readonly kind: 'API_KEY' | 'APP';
  /** Null where an app's credentials could not be tried. */
  readonly siteId: string | null;
  /** False when Wix did not tell whether it accepts them. */
  readonly verified: boolean;
  /** When it ends, however much it is used (epoch ms). */
  readonly expiresAt: number;
  /** A hash of the token of the gateway that it stands for; null where the gateway has none. */
  readonly tokenHash: string | null;
}

/** Sealed values by names that tell nothing, each for some time: the memory of this process, or one that processes share. */
export interface SealedValues {
  set(name: string, sealed: Buffer, forMs: number): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  /** Keeps a value that was got longer. */
  keep(name: string, sealed: Buffer, forMs: number): Promise<void>;
  /** Whether a name has no value yet; it has one from now on, so that nobody else is told so too. */
  claim(name: string, forMs: number): Promise<boolean>;
  delete(name: string): Promise<void>;
}

/** The part of its hours after which a session that nobody uses ends. */
const IDLE_PART = 1 / 4;

/** Keeps sessions. An id is random, and is itself kept nowhere: who reads what is kept can neither use nor open it. */
export class SessionStore {
  readonly #values: SealedValues;
  readonly #seal: Seal;
  readonly #lifeMs: number;
  readonly #now: () => number;

  /** @param now epoch milliseconds */
  constructor(options: { values: SealedValues; seal: Seal; hours: number; now?: () => number }) {
    this.#values = options.values;
    this.#seal = options.seal;
    this.#lifeMs = options.hours * 3_600_000;
    this.#now = options.now ?? Date.now;
  }

  /** Opens a session, under an id that nobody has had. */
  async open(begun: Omit<Session, 'expiresAt'>): Promise<{ readonly id: string; readonly session: Session }> {
    const id = newId();
    const session = { ...begun, expiresAt: this.#now() + this.#lifeMs };
    const name = hashOf(id);
    await this.#values.set(name, this.#seal.close(session, name), this.#idleMs(session));
    return { id, session };
  }

  /** The session of an id, which goes on by being used; undefined when there is none, or it has ended. */
  async find(id: string): Promise<Session | undefined> {
    if (!isId(id)) return undefined;
    const name = hashOf(id);
    const sealed = await this.#values.get(name);
    if (sealed === undefined) return undefined;
    // Nobody else can have sealed it.
    const session = this.#seal.open(sealed, name) as Session | undefined;
    if (session === undefined || session.expiresAt <= this.#now()) return undefined;
    await this.#values.keep(name, sealed, this.#idleMs(session));
    return session;
  }

  async end(id: string): Promise<void> {
    if (isId(id)) await this.#values.delete(hashOf(id));
  }

  #idleMs({ expiresAt }: Session): number {
    return Math.min(this.#lifeMs * IDLE_PART, expiresAt - this.#now());
  }
}
