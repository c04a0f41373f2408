import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { CAUSE, stubProduct } from './stub.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [stubProduct().module] });
});
afterAll(() => gateway.close());

const post = (path: string, init: RequestInit = {}) =>
  fetch(`${gateway.url}${path}`, { method: 'POST', ...init });

describe('errors of a field', () => {
  test("that are the gateway's own pass with all they say, and leave the rest of the answer standing", async () => {
    const { status, body } = await gateway.query('{ fine own denied }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ fine: 'fine', own: null, denied: null });
    expect(body.errors).toEqual([
      {
        message: 'The Wix request budget of this site is used up.',
        locations: [{ line: 1, column: 8 }],
        path: ['own'],
        extensions: {
          code: 'WIX_RATE_LIMITED',
          retryable: true,
          hint: expect.any(String),
          wixRequestId: 'wix-1',
          retryAfter: 7,
        },
      },
      expect.objectContaining({
        path: ['denied'],
        extensions: { code: 'WIX_PERMISSION_DENIED', retryable: false, hint: expect.any(String) },
      }),
    ]);
  });

  test('that no one foresaw are masked, and their cause is in the log under the same id', async () => {
    const { headers, body } = await gateway.query('{ broken }');
    const requestId = headers.get('x-request-id');
    expect(body.errors?.[0]).toMatchObject({
      message: 'Something went wrong inside the gateway.',
      path: ['broken'],
      extensions: { code: 'INTERNAL', retryable: false, hint: expect.any(String), requestId },
    });
    expect(JSON.stringify(body)).not.toContain(CAUSE);
    const line = gateway
      .log()
      .split('\n')
      .find((text) => text.includes(CAUSE));
    expect(line).toContain(requestId);
  });

  test.each<[string, string, string, unknown?]>([
    ['{ number }', 'number', 'String cannot represent value'],
    ['{ colour }', 'colour', 'Enum "Colour" cannot represent value: "ULTRAVIOLET"', 'ULTRAVIOLET'],
    ['{ list }', 'list', 'Expected Iterable'],
    ['{ must { name } }', 'must.name', 'Cannot return null for non-nullable field Thing.name'],
  ])('of values that do not fit the schema are named: %s', async (query, path, words, value) => {
    const { body } = await gateway.query(query.replace('{ ', '{ fine '));
    expect(body.data.fine).toBe('fine');
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toContain(words);
    expect(body.errors?.[0]?.path?.join('.')).toBe(path);
    expect(body.errors?.[0]?.extensions).toEqual({
      code: 'WIX_BAD_RESPONSE',
      retryable: false,
      hint: expect.stringContaining('`raw`'),
      // Enums and the gateway's own scalars hand on what they refuse.
      ...(value === undefined ? {} : { value }),
    });
  });

  test('that come from a null variable where a value must be are bad input', async () => {
    const { body } = await gateway.query('query ($n: Int) { fine count(n: $n) }', { n: null });
    expect(body.data).toEqual({ fine: 'fine', count: null });
    expect(body.errors).toMatchObject([{ path: ['count'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('errors of a request', () => {
  test.each([
    ['{ fine', {}, 'GRAPHQL_PARSE_FAILED'],
    ['{ unknown }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { fine } query B { fine }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['mutation { fine }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ pick(colour: BLUE) }', {}, 'BAD_USER_INPUT'],
    ['query ($colour: Colour) { pick(colour: $colour) }', { colour: 'BLUE' }, 'BAD_USER_INPUT'],
    ['{ things(first: "ten") { totalCount } }', {}, 'BAD_USER_INPUT'],
  ])('%s is said as %o %s', async (query, variables, code) => {
    const { status, body } = await gateway.query(query, variables);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code, retryable: false, hint: expect.any(String) });
    expect(body.extensions?.wix).toEqual({
      requests: 0,
      retries: 0,
      deduplicated: 0,
      prefetched: 0,
      waitedMs: 0,
      budget: { limit: expect.any(Number), remaining: expect.any(Number) },
      skipped: [],
    });
  });

  const json = { 'content-type': 'application/json' };

  test.each([
    ['an unknown path', () => fetch(`${gateway.url}/nothing?secret=1`), 404],
    ['no JSON', () => post('/graphql', { headers: json, body: '{"query":' }), 400],
    ['no body', () => post('/graphql', { headers: json }), 400],
    ['no query', () => post('/graphql', { headers: json, body: '{}' }), 400],
    [
      'an unknown content type',
      () => post('/graphql', { headers: { 'content-type': 'application/xml' }, body: '<query/>' }),
      415,
    ],
    [
      'another method',
      () => fetch(`${gateway.url}/graphql`, { method: 'PUT', headers: json, body: '{"query":"{ fine }"}' }),
      405,
    ],
    [
      'a prototype in the body',
      () => post('/graphql', { headers: json, body: '{"query":"{ fine }","__proto__":{}}' }),
      400,
    ],
  ])('%s has the envelope of every error', async (_, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const body = await response.json();
    expect(body).toMatchObject({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'BAD_REQUEST', retryable: false, hint: expect.any(String) },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('other pages of a browser', () => {
  test('cannot send operations: a request that needs no preflight is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await fetch(`${gateway.url}/graphql?query={fine}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ fine }"}',
      });
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).not.toContain('"data"');
    }
    const get = await fetch(`${gateway.url}/graphql?query={fine}`);
    expect(get.status).toBe(400);
    expect(await get.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('may not read answers: CORS is off', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.ok).toBe(false);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('GET works for programs that say they are none', async () => {
    const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ fine }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ data: { fine: 'fine' } });
  });
});
