import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { RequestScope } from '../../src/wix/transport/scope.ts';
import { startScenario, scopeOf, type Scenario } from './scenario.ts';
import { listen, startProxy } from './stub-proxy.ts';

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
      message: expect.stringMatching(/cannot be reached from this machine.*proxy asks for a user.*407/),
    });
    expect(proxy.asked).toEqual(['wix.invalid:443']);
    expect(scope.counters).toMatchObject({ requests: 1, retries: 0 });
  });

  test.each([
    [407, /proxy asks for a user and a password.*407/, /HTTPS_PROXY=http:\/\/user:password@/, 1],
    [403, /proxy refuses to connect \(it answers 403\)/, /HTTPS_PROXY/, 1],
    // What is wrong with the proxy itself may pass.
    [503, /proxy refuses to connect \(it answers 503\)/, /HTTPS_PROXY/, 5],
  ])(
    'that answers %i to a read is named, with what to do, and asked %4$i times',
    async (status, words, hint, times) => {
      const proxy = await startProxy(status);
      const lines: unknown[] = [];
      const keep = (...line: unknown[]): void => void lines.push(line);
      const apiUrl = 'https://wix.invalid';
      const secret = proxy.url.replace('//', '//some-user:p%40ss-word@');
      const logger = { warn: keep, debug: keep };
      await using scenario = await startScenario({ apiUrl, proxies: { https: secret }, logger });
      const send = scenario.transport.fetchFor(scopeOf());
      const failure: unknown = await send(`${apiUrl}/things/v1/things/query`, {
        method: 'POST',
        body: '{}',
      }).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        code: 'WIX_UNAVAILABLE',
        message: expect.stringMatching(words),
        extensions: { hint: expect.stringMatching(hint) },
      });
      expect(proxy.asked).toHaveLength(times);
      expect(proxy.credentials[0]).toBe(`Basic ${Buffer.from('some-user:p@ss-word').toString('base64')}`);
      const told = JSON.stringify([lines, String(failure), failure]);
      expect(lines.length).toBeGreaterThan(0);
      expect(told).not.toMatch(/some-user|ss-word/);
      expect(told).not.toContain(Buffer.from('some-user:p@ss-word').toString('base64'));
    },
  );

  test('that never opens the connection is named, and does not keep the transport from closing', async () => {
    const proxy = await startProxy('silent');
    const { url: https } = proxy;
    const apiUrl = 'https://wix.invalid';
    const ask = ({ transport }: Scenario, scope: RequestScope): Promise<Response> =>
      transport.fetchFor(scope)(`${apiUrl}/things/v1/things/query`, { method: 'POST', body: '{}' });
    const hasty = await startScenario({ apiUrl, proxies: { https }, connectTimeoutMs: 50 });
    await expect(ask(hasty, scopeOf({ isProbe: true }))).rejects.toMatchObject({
      code: 'WIX_UNAVAILABLE',
      message: expect.stringContaining('the proxy does not open the connection'),
    });
    await hasty[Symbol.asyncDispose]();

    const patient = await startScenario({ apiUrl, proxies: { https }, connectTimeoutMs: 3_600_000 });
    const client = new AbortController();
    const asked = ask(patient, scopeOf({ signal: client.signal }));
    await expect.poll(() => proxy.asked).toHaveLength(2);
    client.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await patient[Symbol.asyncDispose]();
  });

  test.each([
    ['cannot be found', 'http://proxy.invalid:3128', /the proxy cannot be used: its name is not known/],
    ['is not there', 'http://127.0.0.1:1', /the proxy cannot be used: the connection was refused/],
  ])('that %s is told from a Wix that is', async (_, https, words) => {
    const apiUrl = 'https://wix.example';
    await using scenario = await startScenario({ apiUrl, proxies: { https } });
    const send = scenario.transport.fetchFor(scopeOf({ isProbe: true }));
    const sent = send(`${apiUrl}/things/v1/things/query`, { method: 'POST', body: '{}' });
    await expect(sent).rejects.toMatchObject({ message: expect.stringMatching(words) });
  });

  test.each(['wix.invalid', '.invalid', '*.invalid', 'other.example, WIX.INVALID:80', '*'])(
    'is not asked for what NO_PROXY excepts: %s',
    async (except) => {
      const proxy = await startProxy(502);
      const apiUrl = 'http://wix.invalid';
      await using scenario = await startScenario({ apiUrl, proxies: { http: proxy.url, except } });
      const send = scenario.transport.fetchFor(scopeOf({ isProbe: true }));
      const sent = send(`${apiUrl}/things/v1/things/query`, { method: 'POST', body: '{}' });
      await expect(sent).rejects.toMatchObject({ message: expect.stringMatching(/name/) });
      expect(proxy.asked).toEqual([]);
    },
  );

  test.each(['invalid.wix', 'ix.invalid', 'wix.invalid:443'])(
    'is asked for what NO_PROXY does not except: %s',
    async (except) => {
      const proxy = await startProxy(403);
      const apiUrl = 'http://wix.invalid';
      await using scenario = await startScenario({ apiUrl, proxies: { http: proxy.url, except } });
      const send = scenario.transport.fetchFor(scopeOf({ isProbe: true }));
      await expect(send(`${apiUrl}/things/v1/things/query`, { method: 'POST', body: '{}' })).rejects.toThrow(
        '403',
      );
      expect(proxy.asked).toEqual(['wix.invalid:80']);
    },
  );

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
    for (const wrong of [
      'proxy secret',
      'http://user:secret%@proxy.example:8080',
      'socks5://secret@proxy.example',
    ]) {
      expect(() => readConfig({ ...key, HTTPS_PROXY: wrong })).toThrow(
        /^(?!.*secret)[^]*HTTPS_PROXY: must be the address of a proxy/,
      );
    }
    for (const own of ['http://localhost:4100', 'http://[::1]:4100', 'http://127.8.8.8']) {
      expect(readConfig({ ...key, WIX_API_URL: own }).proxies).toBeUndefined();
    }
  });
});
