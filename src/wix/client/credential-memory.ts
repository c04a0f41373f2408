import { RecentMap } from '../recent-map.ts';
import { onLearnt, tellOthers, type CredentialHolder } from '../shared-knowledge.ts';

export type { CredentialHolder } from '../shared-knowledge.ts';

/** What a gateway remembers between operations about what one set of credentials sees, such as a site's catalog version. */
export interface CredentialMemory<T> {
  get(wix: CredentialHolder): T | undefined;
  /** @param ttlMs how long it is believed; the memory's own time when it is left out */
  set(wix: CredentialHolder, value: T, ttlMs?: number): void;
  forget(wix: CredentialHolder): void;
}

/** How processes share what they remember. */
interface Shared<T> {
  /** A word that no other memory has. */
  readonly topic: string;
  /** Reads what another process has told; undefined for what is nothing of the kind. */
  readonly read: (value: unknown, wix: CredentialHolder) => T | undefined;
  /** Makes JSON of it. @default the value itself */
  readonly write?: (value: T) => unknown;
}

/**
 * Creates a memory of `max` sets of credentials, which forgets a value after `ttlMs`. Each gateway of the process has its own, and only hashes of credentials are kept. Concurrent operations that find
 * nothing ask Wix alike, and the transport makes one request of their equal ones.
 * @param options.shared how other processes learn of it; they do not when it is left out
 */
export function credentialMemory<T>(options: {
  readonly ttlMs: number;
  readonly max?: number;
  readonly shared?: Shared<T>;
}): CredentialMemory<T> {
  const { ttlMs, max = 1000, shared } = options;
  const gateways = new WeakMap<object, RecentMap<{ readonly value: T; readonly until: number }>>();
  const keep = (wix: CredentialHolder, value: T, ttl: number): void => {
    const entries = gateways.get(wix.gateway) ?? new RecentMap(max);
    gateways.set(wix.gateway, entries);
    entries.set(wix.scope.credentialsKey, { value, until: performance.now() + ttl });
  };
  const memory: CredentialMemory<T> = {
    get(wix) {
      const entry = gateways.get(wix.gateway)?.get(wix.scope.credentialsKey);
      return entry === undefined || entry.until <= performance.now() ? undefined : entry.value;
    },
    set(wix, value, ttl = ttlMs) {
      keep(wix, value, ttl);
      if (shared === undefined) return;
      tellOthers(wix, { name: shared.topic, value: shared.write?.(value) ?? value, ttlMs: ttl });
    },
    forget: (wix) => void gateways.get(wix.gateway)?.delete(wix.scope.credentialsKey),
  };
  if (shared !== undefined)
    onLearnt(shared.topic, (wix, { value, ttlMs: ttl }) => {
      const read = memory.get(wix) === undefined ? shared.read(value, wix) : undefined;
      if (read !== undefined) keep(wix, read, ttl);
    });
  return memory;
}
