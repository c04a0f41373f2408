import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TransportLogger } from '../../src/wix/transport/scope.ts';
import { scopeOf, startScenario } from './scenario.ts';
import { sendJson } from './stub-wix.ts';

describe('transport', () => {
  test('reads bodies that are compressed', async () => {
    await using scenario = await startScenario();
    const body = JSON.stringify({ things: ['é', '👋'] });
    scenario.stub.answer(({ headers }, response, n) => {
      expect(headers['accept-encoding']).toBe('gzip, br');
      if (n === 1) response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
      else response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(body));
    });
    expect(await (await scenario.query(scopeOf())).json()).toEqual({ things: ['é', '👋'] });
    expect(await (await scenario.query(scopeOf())).json()).toEqual({ things: ['é', '👋'] });
  });

  test('reads an answer of 10 MB', async () => {
    await using scenario = await startScenario();
    const things = Array.from({ length: 1000 }, () => randomBytes(5000).toString('hex'));
    scenario.stub.answer((_, response, n) => {
      if (n === 1) sendJson(response, { things });
      else response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify({ things })));
    });
    expect(await (await scenario.query(scopeOf())).json()).toEqual({ things });
    expect(await (await scenario.query(scopeOf())).json()).toEqual({ things });
  });

  test.each([
    ['as it is', (bytes: Buffer) => bytes, {}],
    ['compressed', (bytes: Buffer) => gzipSync(bytes), { 'content-encoding': 'gzip' }],
  ])('refuses an answer of more than 64 MB, %s', async (_, encode, headers) => {
    await using scenario = await startScenario();
    const bytes = encode(Buffer.alloc(65 * 1024 * 1024, ' '));
    scenario.stub.answer((_request, response) => response.writeHead(200, headers).end(bytes));
    await expect(scenario.query(scopeOf())).rejects.toMatchObject({ code: 'WIX_BAD_RESPONSE' });
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('keeps connections open', async () => {
    await using scenario = await startScenario();
    for (let n = 0; n < 10; n += 1) await scenario.query(scopeOf());
    // undici opens a second one for a request that is sent in the same turn of the event loop as the last answer.
    expect(scenario.stub.connections).toBeLessThanOrEqual(2);
  });

  test('gives everyone a response of their own with the value parsed once, to be read once', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, { things: [1] }));
    const response = await scenario.query(scopeOf());
    expect(response).toBeInstanceOf(Response);
    const [copy, text] = [response.clone(), response.clone()];
    expect(await response.json()).toBe(await copy.json());
    expect(await text.text()).toBe('{"things":[1]}');
    await expect(response.json()).rejects.toThrow('read already');
  });

  test('rejects at once and hangs up when the client does', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer(() => undefined);
    const client = new AbortController();
    const scope = scopeOf({ signal: client.signal });
    const answer = scenario.query(scope);
    await scenario.stub.arrived(1);
    client.abort(new Error('hung up'));
    await expect(answer).rejects.toThrow('hung up');
    await scenario.stub.left(1);
    expect(scope.counters).toMatchObject({ requests: 1, retries: 0 });
    await expect(scenario.query(scope)).rejects.toThrow('hung up');
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('gives up on what waits for the budget when the client hangs up', async () => {
    await using scenario = await startScenario({ requestsPerMinute: 2 });
    await scenario.query(scopeOf());
    const client = new AbortController();
    const scope = scopeOf({ signal: client.signal, deadline: performance.now() + 90_000 });
    const answer = scenario.query(scope);
    client.abort(new Error('hung up'));
    await expect(answer).rejects.toThrow('hung up');
    expect(scope.counters.requests).toBe(0);
  });

  test('fails at once when the budget has no slot before the deadline', async () => {
    await using scenario = await startScenario({ requestsPerMinute: 2 });
    await scenario.query(scopeOf());
    const error = scenario.query(scopeOf({ deadline: performance.now() + 10_000 }));
    await expect(error).rejects.toMatchObject({
      code: 'WIX_RATE_LIMITED',
      extensions: { retryAfter: 30, retryable: true },
    });
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('tells what is left of the budget', async () => {
    await using scenario = await startScenario({ requestsPerMinute: 10 });
    const { siteKey } = scopeOf();
    expect(scenario.transport.budget(siteKey)).toEqual({ limit: 10, remaining: 5 });
    await scenario.query(scopeOf());
    expect(scenario.transport.budget(siteKey)).toEqual({ limit: 10, remaining: 4 });
    expect(scenario.transport.budget('another site')).toEqual({ limit: 10, remaining: 5 });
  });

  test('refuses to send more than an operation may, retries not counted', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response, n) =>
      n === 1 ? response.writeHead(500).end() : sendJson(response, {}),
    );
    const scope = scopeOf({ maxRequests: 3 });
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => scenario.query(scope, { n })),
    );
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(results[4]).toMatchObject({ reason: { code: 'QUERY_TOO_EXPENSIVE', extensions: { limit: 3 } } });
    expect(scope.counters).toMatchObject({ requests: 4, retries: 1 });
  });

  test('logs what happens without anything secret', async () => {
    const lines: string[] = [];
    const write = (facts: object, message: string): void => void lines.push(JSON.stringify(facts) + message);
    const logger: TransportLogger = { warn: write, debug: write };
    await using scenario = await startScenario({ logger });
    scenario.stub.answer((_, response, n) =>
      n < 3 ? sendJson(response, {}, n === 1 ? 500 : 429, { 'retry-after': '0' }) : sendJson(response, {}),
    );
    await scenario.transport.fetchFor(scopeOf())(`${scenario.stub.url}/things/v1/things/query?secret=1`, {
      method: 'POST',
      body: '{"secret":1}',
      headers: { authorization: 'IST.secret' },
    });
    // Each of the three requests, and what came of two.
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toContain('secret');
    expect(lines.join('')).toContain('/things/v1/things/query');
  });

  test('closes after the requests under way are answered, and takes no more', async () => {
    await using scenario = await startScenario();
    const held: ServerResponse[] = [];
    scenario.stub.answer((_, response) => held.push(response));
    const answer = scenario.query(scopeOf());
    await scenario.stub.arrived(1);
    const closing = scenario.transport.close();
    await expect(scenario.query(scopeOf(), { n: 2 })).rejects.toMatchObject({ code: 'WIX_UNAVAILABLE' });
    held.forEach((response) => sendJson(response, { things: [] }));
    expect((await answer).status).toBe(200);
    await closing;
  });
});
