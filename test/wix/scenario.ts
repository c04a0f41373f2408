import type { TransportOptions } from '../../src/wix/transport/index.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import { credentialKeys, type WixCredentials } from '../../src/wix/api/credentials.ts';
import { restEndpoint } from '../../src/wix/api/endpoint.ts';
import type { WixPermission } from '../../src/wix/api/permissions.ts';
import type { RequestScope, Transport } from '../../src/wix/transport/scope.ts';
import { startStubWix, type StubWix } from './stub-wix.ts';

export const permission: WixPermission = { name: 'Read Things', scope: 'SCOPE.THINGS.READ', readOnly: true };

export const queryThings = restEndpoint<{ query?: unknown; n?: number }, { things?: unknown[] }>(
  'POST',
  '/things/v1/things/query',
  { permission },
);
export const getThing = restEndpoint<{ thingId: string; fields?: string[] }, { thing?: unknown }>(
  'GET',
  '/things/v1/things/:thingId',
  { permission },
);

export const credentials: WixCredentials = {
  kind: 'apiKey',
  apiKey: 'IST.not-a-real-key',
  siteId: '11111111-2222-4333-8444-555555555555',
};

/** The scope of an operation; what is not given is generous. */
export function scopeOf(given: Partial<RequestScope> = {}, of: WixCredentials = credentials): RequestScope {
  return {
    ...credentialKeys(of),
    priority: 'interactive',
    signal: new AbortController().signal,
    startedAt: performance.now(),
    deadline: performance.now() + 30_000,
    maxRequests: 1000,
    counters: { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0 },
    ...given,
  };
}

export interface Scenario extends AsyncDisposable {
  readonly stub: StubWix;
  readonly transport: Transport;
  /** Sends the query of things through the transport. */
  query(scope: RequestScope, body?: object): Promise<Response>;
}

/** A transport in front of a stub of Wix; retries do not wait. */
export async function startScenario(options: Partial<TransportOptions> = {}): Promise<Scenario> {
  const stub = await startStubWix();
  const transport = createTransport({
    apiUrl: stub.url,
    endpoints: [queryThings, getThing],
    requestsPerMinute: 1000,
    random: () => 0,
    ...options,
  });
  return {
    stub,
    transport,
    query: (scope, body = {}) =>
      transport.fetchFor(scope)(stub.url + queryThings.path, { method: 'POST', body: JSON.stringify(body) }),
    async [Symbol.asyncDispose]() {
      await transport.close();
      await stub[Symbol.asyncDispose]();
    },
  };
}
