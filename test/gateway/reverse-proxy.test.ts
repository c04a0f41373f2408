import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig, ConfigError } from '../../src/config.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

const started: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).toReversed()) await each.close();
});

const HOST = 'gateway.example';

/** A proxy in front that does what Caddy does by default: it ends TLS, leaves `Host` as it is and says in `X-Forwarded-*` whom it serves. */
async function startProxy(target: string): Promise<string> {
  const { hostname, port } = new URL(target);
  const server: Server = createServer((incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      // The address of its client is what the test says it is.
      'x-forwarded-for': incoming.headers['x-test-client'] ?? incoming.socket.remoteAddress,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': incoming.headers.host,
    };
    const { method, url: path } = incoming;
    const upstream = send(
      { hostname: hostname.replace(/^\[|\]$/g, ''), port, method, path, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  started.push({ close: () => (server.closeAllConnections(), server.close()) });
  // A server that listens on a port has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A gateway on loopback, and what it knows of whom it answers. */
async function start(env: Record<string, string>): Promise<{ gateway: TestGateway; callerOf: CallerOf }> {
  const stub = stubProduct();
  const gateway = await startGateway({ modules: [stub.module], env });
  started.push(gateway);
  let asked = 0;
  return {
    gateway,
    async callerOf(url, headers = {}) {
      const answer = ask(url, '/graphql', { ...headers, ...STRANGER }, '{"query":"{ wait }"}');
      await stub.arrived((asked += 1));
      stub.release();
      expect(await answer).toBe(200);
      return stub.waiting.at(-1)?.wix.scope.caller;
    },
  };
}

type CallerOf = (url: string, headers?: IncomingHttpHeaders) => Promise<string | undefined>;

const STRANGER = { 'wix-site-id': '11111111-2222-4333-8444-555555555555', authorization: 'IST.a.b' };

/** The status of a request to some host. */
function ask(
  url: string,
  path: string,
  headers: IncomingHttpHeaders = {},
  body?: string,
): Promise<number | undefined> {
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    send(
      url + path,
      { method, headers: { host: HOST, 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    )
      .on('error', reject)
      .end(body);
  });
}

describe('behind a TLS proxy on the same machine', () => {
  test.each([
    ['nothing', {}, 403],
    ['PUBLIC_URL', { PUBLIC_URL: `https://${HOST}` }, 200],
    ['ALLOWED_HOSTS', { ALLOWED_HOSTS: `other.example,${HOST}` }, 200],
    ['both, and the proxy trusted', { PUBLIC_URL: `https://${HOST}`, TRUSTED_PROXIES: '127.0.0.1' }, 200],
    [
      'another name, and the proxy trusted',
      { PUBLIC_URL: 'https://other.example', TRUSTED_PROXIES: '127.0.0.1' },
      403,
    ],
  ])('with %s set, what comes by its name is answered with %s', async (_, env, status) => {
    const { gateway } = await start(env);
    const proxy = await startProxy(gateway.url);
    expect(await ask(proxy, '/healthz')).toBe(status);
    expect(await ask(proxy, '/graphql', {}, '{"query":"{ fine }"}')).toBe(status);
  });

  test('a header does not make a foreign host an own one', async () => {
    for (const TRUSTED_PROXIES of ['', '127.0.0.1']) {
      const { gateway } = await start({ TRUSTED_PROXIES });
      const forged = { host: 'evil.example', 'x-forwarded-host': 'localhost' };
      expect(await ask(gateway.url, '/healthz', forged)).toBe(403);
    }
  });

  test('the name that a trusted proxy was called by must be known, also where the proxy sends its own as `Host`', async () => {
    const { gateway } = await start({ TRUSTED_PROXIES: '127.0.0.1', ALLOWED_HOSTS: HOST });
    const statusFor = (name: string) =>
      ask(gateway.url, '/healthz', { host: 'localhost:4000', 'x-forwarded-host': name });
    expect([await statusFor(HOST), await statusFor('evil.example')]).toEqual([200, 403]);
  });
});

describe('the address that a request comes from', () => {
  const env = { WIX_CREDENTIALS: 'request', PUBLIC_URL: `https://${HOST}` };

  test('is what a trusted proxy says', async () => {
    const { gateway, callerOf } = await start({ ...env, TRUSTED_PROXIES: '10.0.0.1, 127.0.0.0/8' });
    const proxy = await startProxy(gateway.url);
    expect(await callerOf(proxy, { 'x-test-client': '203.0.113.7' })).toBe('203.0.113.7');
    // The last one that is not trusted itself: what stands before it, anyone can have written.
    expect(await callerOf(proxy, { 'x-test-client': '198.51.100.1, 203.0.113.8, 10.0.0.1' })).toBe(
      '203.0.113.8',
    );
  });

  test('is that of the connection without a trusted proxy, whatever the headers say', async () => {
    for (const TRUSTED_PROXIES of ['', '10.0.0.1,::1']) {
      const { gateway, callerOf } = await start({ ...env, TRUSTED_PROXIES });
      const proxy = await startProxy(gateway.url);
      expect(await callerOf(proxy, { 'x-test-client': '203.0.113.7' })).toBe('127.0.0.1');
    }
  });

  test.each([
    ['2001:db8:0:7::1', '2001:db8:0:7'],
    ['2001:DB8:0:7:ffff:1:2:3', '2001:db8:0:7'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::2', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('%s stands for the network %s', async (address, network) => {
    const { gateway, callerOf } = await start({ ...env, TRUSTED_PROXIES: '127.0.0.1' });
    expect(await callerOf(gateway.url, { 'x-forwarded-for': address })).toBe(network);
  });
});

test('TRUSTED_PROXIES takes addresses and ranges, and names what is none', () => {
  const listed = '127.0.0.1, 10.0.0.0/8,::1,fd00::/8,';
  expect(readConfig({ TRUSTED_PROXIES: listed }).trustedProxies).toEqual([
    '127.0.0.1',
    '10.0.0.0/8',
    '::1',
    'fd00::/8',
  ]);
  for (const wrong of ['proxy.example', '10.0.0.0/33', 'fd00::/129', '10.0.0.1:80', 'true', '*']) {
    expect(() => readConfig({ TRUSTED_PROXIES: wrong })).toThrow(ConfigError);
  }
});

describe('IPv6', () => {
  test('HOST=::1 is loopback: its own names are answered, others are not, and its address is printed as one', async () => {
    const { gateway } = await start({ HOST: '::1' });
    expect(gateway.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    const names = [
      '[::1]:4000',
      '[::1]',
      'localhost:80',
      '127.0.0.1',
      'evil.example',
      '[::2]:4000',
      '[2001:db8::1]',
    ];
    const statuses = await Promise.all(names.map((host) => ask(gateway.url, '/healthz', { host })));
    expect(statuses).toEqual([200, 200, 200, 200, 403, 403, 403]);
  });

  test('HOST=:: is everyone, by both families', async () => {
    const { gateway } = await start({ HOST: '::', GATEWAY_TOKEN: 'long-enough' });
    const { port } = new URL(gateway.url);
    expect(gateway.url).toBe(`http://localhost:${port}`);
    for (const address of ['[::1]', '127.0.0.1']) {
      expect(await ask(`http://${address}:${port}`, '/healthz', { host: '[2001:db8::1]:4000' })).toBe(200);
    }
  });

  test('a public address is a name that can be allowed', async () => {
    const { gateway } = await start({
      ALLOWED_HOSTS: '[2001:db8::1]:443',
      PUBLIC_URL: 'https://[2001:db8::2]/',
    });
    const statusFor = (host: string) => ask(gateway.url, '/healthz', { host });
    expect(
      await Promise.all(['[2001:db8::1]', '[2001:DB8::2]:8443', '[2001:db8::3]'].map(statusFor)),
    ).toEqual([200, 200, 403]);
  });
});
