import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite, type FaultRule } from '../../demo-site/index.ts';
import { createWixClient, type WixClient } from '../../src/wix/client/client.ts';
import type { WixCredentials } from '../../src/wix/api/credentials.ts';
import { endpoint } from '../../src/wix/api/endpoint.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import type { Transport } from '../../src/wix/transport/scope.ts';
import { permission, scopeOf } from './scenario.ts';

const queryProducts = endpoint('stores.productsV3.queryProducts', { permission, method: 'POST' });
const page = { query: { cursorPaging: { limit: 2 } } };

let site: DemoSite;
let transport: Transport;

beforeAll(async () => {
  site = await startDemoSite();
  transport = createTransport({
    apiUrl: site.url,
    endpoints: [queryProducts],
    requestsPerMinute: 10_000,
    attemptTimeoutMs: 3_000,
    random: () => 0,
  });
});
afterAll(async () => {
  await transport.close();
  await site.close();
});

function clientOf(credentials: WixCredentials): WixClient {
  return createWixClient({ transport, credentials, apiUrl: site.url, scope: scopeOf({}, credentials) });
}
const withKey = (): WixClient => clientOf({ kind: 'apiKey', apiKey: site.apiKey, siteId: site.siteId });

describe('client in front of a site', () => {
  test('reads with an API key', async () => {
    const { products } = await withKey().call(queryProducts, page);
    expect(products).toHaveLength(2);
  });

  test('reads as an app', async () => {
    const { appId, appSecret, instanceId } = site;
    const { products } = await clientOf({ kind: 'app', appId, appSecret, instanceId }).call(
      queryProducts,
      page,
    );
    expect(products).toHaveLength(2);
  });

  test('reports an app that the site does not know', async () => {
    const { appId, instanceId } = site;
    const client = clientOf({ kind: 'app', appId, appSecret: 'wrong', instanceId });
    await expect(client.call(queryProducts, page)).rejects.toMatchObject({ code: 'WIX_INVALID_CREDENTIALS' });
  });

  const faults: FaultRule[] = [
    { kind: '429', retryAfterSeconds: 1 },
    { kind: '500' },
    { kind: '503' },
    { kind: 'empty-403' },
    { kind: 'timeout' },
    { kind: 'reset' },
    { kind: 'garbage' },
    { kind: 'html' },
    { kind: 'empty' },
    { kind: 'truncated' },
  ];
  test.each(faults)('gets over $kind', async (fault) => {
    site.setFaults([{ ...fault, times: 1 }]);
    const client = withKey();
    const { products } = await client.call(queryProducts, page);
    expect(products).toHaveLength(2);
    expect(client.scope.counters).toMatchObject({ requests: 2, retries: 1 });
    site.setFaults([]);
  });
});
