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

export interface CredentialMemoryOptions {
  /** Milliseconds after which a value is forgotten. */
  readonly ttlMs: number;
  /**
   * How many sets of credentials are remembered; the one that was set longest ago goes first.
   * @default 1000
   */
  readonly max?: number;
}

/**
 * Creates a memory. Each gateway of the process has its own, and only hashes of credentials are kept. Concurrent operations that find
 * nothing ask Wix alike, and the transport makes one request of their equal ones.
 */
export function credentialMemory<T>({ ttlMs, max = 1000 }: CredentialMemoryOptions): CredentialMemory<T> {
  const gateways = new WeakMap<object, Map<string, { readonly value: T; readonly until: number }>>();
  return {
    get(wix) {
      const entry = gateways.get(wix.gateway)?.get(wix.scope.credentialsKey);
      return entry === undefined || entry.until <= Date.now() ? undefined : entry.value;
    },
    set(wix, value, ttl = ttlMs) {
      const entries = gateways.get(wix.gateway) ?? new Map();
      gateways.set(wix.gateway, entries);
      entries.delete(wix.scope.credentialsKey);
      entries.set(wix.scope.credentialsKey, { value, until: Date.now() + ttl });
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break;
        entries.delete(oldest);
      }
    },
  };
}
