import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_CREDENTIALS } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

/** An address at which nothing listens: it was free a moment ago. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const CONNECTION = `{ connection {
  status code reason hint
  credentials { wellFormed accepted }
  site { id name }
  products { product status permissions { status } }
} }`;

describe('a machine without a way to Wix', () => {
  test('is told so once, and that nothing is known about the key', async () => {
    gateway = await startGateway({ env: { WIX_API_URL: await closedPort() } });
    const { body } = await gateway.query(CONNECTION);
    const { connection } = body.data;
    expect(connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_UNAVAILABLE',
      reason: expect.stringMatching(/cannot be reached from this machine.*refused \(ECONNREFUSED\)/),
      hint: expect.stringMatching(/firewall.*HTTPS_PROXY.*WIX_API_URL/),
      credentials: { wellFormed: true, accepted: null },
      site: { id: DEMO_CREDENTIALS.siteId, name: null },
    });
    for (const { status, permissions } of connection.products) {
      expect(status).toBe('UNAVAILABLE');
      expect(permissions.every((one: { status: string }) => one.status === 'UNAVAILABLE')).toBe(true);
    }
    expect(body.extensions?.wix).toMatchObject({ requests: 1, retries: 0 });
  });

  test('is told that what answers in the place of Wix speaks no TLS', async () => {
    const plain = createHttpServer((_, response) => response.end('{}'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    gateway = await startGateway({ env: { WIX_API_URL: `https://127.0.0.1:${port}` } });
    const { body } = await gateway.query(CONNECTION);
    plain.close();
    expect(body.data.connection).toMatchObject({
      status: 'FAILED',
      code: 'WIX_UNAVAILABLE',
      reason: expect.stringMatching(/cannot be reached from this machine.*does not speak TLS/),
    });
    expect(body.extensions?.wix).toMatchObject({ requests: 1, retries: 0 });
  });

  test('hears the same from reads, which try again', async () => {
    gateway = await startGateway({ env: { WIX_API_URL: await closedPort() } });
    const { body } = await gateway.query('{ order(id: "11111111-2222-4333-8444-555555555555") { id } }');
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('cannot be reached from this machine'),
      extensions: { code: 'WIX_UNAVAILABLE', retryable: true },
    });
  });
});
