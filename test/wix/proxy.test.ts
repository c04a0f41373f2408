import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startScenario, scopeOf } from './scenario.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that leads every tunnel to one server, or refuses all with a status. */
async function startProxy(target: string | number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer().on('connect', (request, client) => {
    asked.push(request.url ?? '');
    if (typeof target === 'number') {
      client.end(`HTTP/1.1 ${target} Refused\r\n\r\n`);
      return;
    }
    const upstream = connect(Number(new URL(target).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    client.on('close', () => upstream.destroy());
  });
  return { url: await listen(server), asked };
}

describe('proxy', () => {
  test('is the way to a Wix that is not on this machine', async () => {
    const wix = await listen(
      createServer((request, response) => response.end(JSON.stringify({ host: request.headers.host }))),
    );
    const proxy = await startProxy(wix);
    const apiUrl = 'http://wix.invalid';
    await using scenario = await startScenario({ apiUrl, proxies: { http: proxy.url } });
    const response = await scenario.transport.fetchFor(scopeOf())(`${apiUrl}/things/v1/things/query`, {
      method: 'POST',
      body: '{}',
    });
    expect(await response.json()).toEqual({ host: 'wix.invalid' });
    expect(proxy.asked).toEqual(['wix.invalid:80']);
  });

  test('that refuses is named, and asked once by a test of the connection', async () => {
    const proxy = await startProxy(407);
    const apiUrl = 'https://wix.invalid';
    await using scenario = await startScenario({ apiUrl, proxies: { https: proxy.url } });
    const scope = scopeOf({ isProbe: true });
    const send = scenario.transport.fetchFor(scope);
    await expect(
      send(`${apiUrl}/things/v1/things/query`, { method: 'POST', body: '{}' }),
    ).rejects.toMatchObject({
      code: 'WIX_UNAVAILABLE',
      message: expect.stringMatching(/cannot be reached from this machine.*proxy refuses.*407/),
    });
    expect(proxy.asked).toEqual(['wix.invalid:443']);
    expect(scope.counters).toMatchObject({ requests: 1, retries: 0 });
  });

  test('is read from the environment, in capitals or small letters, but never for this machine', () => {
    const key = {
      WIX_CREDENTIALS: 'request',
      HTTPS_PROXY: 'http://proxy.example:8080',
      no_proxy: 'intranet',
    };
    expect(readConfig(key).proxies).toEqual({
      https: 'http://proxy.example:8080',
      http: undefined,
      except: 'intranet',
    });
    expect(readConfig({ ...key, WIX_API_URL: 'http://127.0.0.1:4100' }).proxies).toBeUndefined();
    expect(readConfig({ HTTPS_PROXY: 'nonsense' }).proxies).toBeUndefined();
    expect(() => readConfig({ ...key, HTTPS_PROXY: 'proxy secret' })).toThrow(
      /^(?!.*secret)[^]*HTTPS_PROXY: must be the address of a proxy/,
    );
  });
});
