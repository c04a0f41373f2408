import { RecentMap } from './recent-map.ts';

/** Whose knowledge it is: a set of credentials at one gateway. A `WixClient` is one. */
export interface CredentialHolder {
  readonly gateway: object;
  readonly scope: { readonly credentialsKey: string };
}

/** What a gateway remembers between operations about what one set of credentials sees, such as a site's catalog version. */
export interface CredentialMemory<T> {
  get(wix: CredentialHolder): T | undefined;
  /** @param ttlMs how long it is believed; the memory's own time when it is left out */
  set(wix: CredentialHolder, value: T, ttlMs?: number): void;
}

/**
 * Creates a memory of `max` sets of credentials, which forgets a value after `ttlMs`. Each gateway of the process has its own, and only hashes of credentials are kept. Concurrent operations that find
 * nothing ask Wix alike, and the transport makes one request of their equal ones.
 */
export function credentialMemory<T>(options: {
  readonly ttlMs: number;
  readonly max?: number;
}): CredentialMemory<T> {
  const { ttlMs, max = 1000 } = options;
  const gateways = new WeakMap<object, RecentMap<{ readonly value: T; readonly until: number }>>();
  return {
    get(wix) {
      const entry = gateways.get(wix.gateway)?.get(wix.scope.credentialsKey);
      return entry === undefined || entry.until <= Date.now() ? undefined : entry.value;
    },
    set(wix, value, ttl = ttlMs) {
      const entries = gateways.get(wix.gateway) ?? new RecentMap(max);
      gateways.set(wix.gateway, entries);
      entries.set(wix.scope.credentialsKey, { value, until: Date.now() + ttl });
    },
  };
}
