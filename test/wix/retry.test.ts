import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scopeOf, startScenario } from './scenario.ts';
import { sendJson, type StubHandler } from './stub-wix.ts';

/** Fails the first `times` requests and answers the others. */
function failing(times: number, fail: StubHandler): StubHandler {
  return (request, response, n) =>
    n <= times ? fail(request, response, n) : sendJson(response, { things: [n] });
}

const failures: [what: string, fail: StubHandler, code: string][] = [
  ['500', (_, response) => response.writeHead(500).end(), 'WIX_UNAVAILABLE'],
  ['502', (_, response) => response.writeHead(502).end(), 'WIX_UNAVAILABLE'],
  ['503', (_, response) => sendJson(response, {}, 503), 'WIX_UNAVAILABLE'],
  ['504', (_, response) => response.writeHead(504).end(), 'WIX_TIMEOUT'],
  ['a reset connection', (_, response) => response.destroy(), 'WIX_UNAVAILABLE'],
  ['an HTML page with status 200', (_, response) => response.end('<html>Sorry</html>'), 'WIX_BAD_RESPONSE'],
  ['an empty body with status 200', (_, response) => response.end(), 'WIX_BAD_RESPONSE'],
  ['JSON that is cut off', (_, response) => response.end('{"things":['), 'WIX_BAD_RESPONSE'],
  [
    'a body that is cut off',
    (_, response) => {
      response.writeHead(200, { 'content-length': '100', 'x-wix-request-id': '1700000000.1234567890123456' });
      response.write('{"things":[');
      setImmediate(() => response.destroy());
    },
    'WIX_BAD_RESPONSE',
  ],
  [
    'a gzip body that is broken',
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{}').subarray(0, 15)),
    'WIX_BAD_RESPONSE',
  ],
  [
    'something that is no HTTP',
    (_, response) => response.socket?.end('SSH-2.0-OpenSSH\r\n'),
    'WIX_BAD_RESPONSE',
  ],
  ['silence', () => undefined, 'WIX_TIMEOUT'],
  [
    '429 with Retry-After',
    (_, response) => sendJson(response, {}, 429, { 'retry-after': '0' }),
    'WIX_RATE_LIMITED',
  ],
];

describe('retry', () => {
  test.each(failures)('recovers from %s', async (_, fail, code) => {
    await using scenario = await startScenario(code === 'WIX_TIMEOUT' ? { attemptTimeoutMs: 2_000 } : {});
    scenario.stub.answer(failing(2, fail));
    const scope = scopeOf();
    const response = await scenario.query(scope);
    expect(await response.json()).toEqual({ things: [3] });
    expect(scope.counters).toMatchObject({ requests: 3, retries: 2 });
  });

  test.each(failures)('gives up on %s after five attempts with a coded error', async (_, fail, code) => {
    await using scenario = await startScenario(code === 'WIX_TIMEOUT' ? { attemptTimeoutMs: 60 } : {});
    scenario.stub.answer(fail);
    const scope = scopeOf();
    await expect(scenario.query(scope)).rejects.toMatchObject({ code, name: 'GatewayError' });
    expect(scope.counters).toMatchObject({ requests: 5, retries: 4 });
    expect(scenario.stub.requests).toHaveLength(5);
  });

  test('keeps the id of the failed request', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, {}, 503));
    await expect(scenario.query(scopeOf())).rejects.toMatchObject({
      extensions: { wixRequestId: '1700000000.1234567890123456', retryable: true },
    });
  });

  test('says nothing of headers, bodies and query strings in an error', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => response.writeHead(500).end('private'));
    const error = await scenario.query(scopeOf(), { secret: 'private' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      message: 'POST /things/v1/things/query: Wix answered with status 500.',
      cause: undefined,
    });
  });

  test('reports a server that cannot be reached', async () => {
    await using scenario = await startScenario();
    await scenario.stub[Symbol.asyncDispose]();
    const scope = scopeOf();
    await expect(scenario.query(scope)).rejects.toMatchObject({ code: 'WIX_UNAVAILABLE' });
    expect(scope.counters.requests).toBe(5);
  });

  test.each([
    ['seconds', '1'],
    ['a date', ''],
  ])('waits as long as Retry-After says in %s', async (_, header) => {
    await using scenario = await startScenario();
    let failedAt = 0;
    scenario.stub.answer(
      failing(1, (_request, response) => {
        failedAt = Date.now();
        const retryAfter =
          header === '' ? new Date(Math.ceil(failedAt / 1000) * 1000 + 1000).toUTCString() : header;
        sendJson(response, {}, 429, { 'retry-after': retryAfter });
      }),
    );
    const scope = scopeOf();
    await scenario.query(scope);
    expect(Date.now() - failedAt).toBeGreaterThanOrEqual(995);
    // A busy machine has read a date when a part of its time has passed.
    expect(scope.counters.waitedMs).toBeGreaterThanOrEqual(header === '' ? 500 : 990);
  });

  test('fails at once when Retry-After lies beyond the deadline', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, {}, 429, { 'retry-after': '45' }));
    const scope = scopeOf({ deadline: performance.now() + 20_000 });
    await expect(scenario.query(scope)).rejects.toMatchObject({
      code: 'WIX_RATE_LIMITED',
      extensions: { retryAfter: 45, wixRequestId: '1700000000.1234567890123456' },
    });
    await expect(scenario.query(scope, { n: 2 })).rejects.toMatchObject({
      code: 'WIX_RATE_LIMITED',
      extensions: { retryAfter: 45 },
    });
    expect(scenario.stub.requests).toHaveLength(1);
    expect(scenario.transport.budget(scope.siteKey)).toEqual({ limit: 500, remaining: 0 });
  });

  test('waits a minute after a 429 that names no time', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, {}, 429));
    const error = scenario.query(scopeOf({ deadline: performance.now() + 50_000 }));
    await expect(error).rejects.toMatchObject({ code: 'WIX_RATE_LIMITED', extensions: { retryAfter: 60 } });
  });

  test('takes the used-up minute of Wix Data for a 429', async () => {
    await using scenario = await startScenario();
    const body = { message: 'WDE0014', details: { applicationError: { code: 'WDE0014' } } };
    scenario.stub.answer((_, response) => sendJson(response, body, 400));
    await expect(scenario.query(scopeOf())).rejects.toMatchObject({ code: 'WIX_RATE_LIMITED' });
  });

  test.each([
    ['no body', ''],
    ['an empty message', '{"message":"","details":{}}'],
  ])('tries a 403 with %s again before it believes it', async (_, body) => {
    await using scenario = await startScenario();
    const refuse: StubHandler = (_request, response) =>
      response.writeHead(403, { 'content-type': 'application/json' }).end(body);
    scenario.stub.answer(failing(2, refuse));
    expect((await scenario.query(scopeOf())).status).toBe(200);
    scenario.stub.answer(refuse);
    const scope = scopeOf();
    expect((await scenario.query(scope)).status).toBe(403);
    expect(scope.counters.requests).toBe(3);
  });

  test.each([400, 401, 403, 404, 409, 428, 501])('returns %i as it is, at once', async (status) => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => sendJson(response, { message: 'no', details: {} }, status));
    const response = await scenario.query(scopeOf());
    expect(response.status).toBe(status);
    expect(response.headers.get('x-wix-request-id')).toBe('1700000000.1234567890123456');
    expect(await response.json()).toEqual({ message: 'no', details: {} });
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('returns an HTML 404 whose body is no JSON', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) =>
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>'),
    );
    const response = await scenario.query(scopeOf());
    expect(await response.text()).toBe('');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('follows no redirect', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
    expect((await scenario.query(scopeOf())).status).toBe(307);
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('stops repeating when the retries of a site are used up', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => response.writeHead(500).end());
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => scenario.query(scopeOf(), { n })),
    );
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(scenario.stub.requests).toHaveLength(40 + 20 + 40 * 0.1);
  });
});
