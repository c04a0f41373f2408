import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { sendLines } from './raw-http.ts';
import { stubProduct } from './stub.ts';

const stub = stubProduct();
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [stub.module] });
});
afterAll(() => gateway.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const FINE = '{"query":"{ fine }"}';

const post = (
  headers: Record<string, string>,
  body: string | Buffer<ArrayBuffer> = FINE,
): Promise<Response> => fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}/graphql?${query}`, { headers });

const host = (): string => new URL(gateway.url).host;
const bytesFor = (encoding: string, query: string): Promise<{ encoding: string | undefined; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(
      `${gateway.url}/graphql`,
      { method: 'POST', headers: { ...JSON_TYPE, 'accept-encoding': encoding } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }),
        );
      },
    )
      .on('error', reject)
      .end(JSON.stringify({ query }));
  });

describe('what an answer is sent as', () => {
  test.each([
    ['*/*', 'application/json'],
    ['application/*;q=0.5', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    // Apollo Client with and without incremental delivery.
    ['multipart/mixed;deferSpec=20220824,application/json', 'application/json'],
  ])('is what `accept: %s` asks for', async (accept, type) => {
    const response = await post({ ...JSON_TYPE, accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  test.each(['text/html', 'application/xml', 'application/json;q=0', 'image/*'])(
    'is nothing for `accept: %s`, and nothing is executed for it',
    async (accept) => {
      const response = await post({ ...JSON_TYPE, accept }, '{"query":"{ wait }"}');
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST', hint: expect.stringContaining('application/json') } }],
        extensions: { wix: { requests: 0 } },
      });
      expect(stub.waiting).toEqual([]);
    },
  );

  test('is the form that was asked for in a refusal too', async () => {
    const response = await post({ ...JSON_TYPE, accept: 'application/graphql-response+json' }, '[{}]');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });
});

describe('a body', () => {
  test.each([
    ['application/json; charset=utf-8'],
    ['application/json;charset="UTF-8"'],
    ['application/json; charset=us-ascii'],
    ['Application/JSON'],
  ])('is read as `%s`', async (type) => {
    expect(await (await post({ 'content-type': type })).json()).toMatchObject({ data: { fine: 'fine' } });
  });

  test.each([
    ['content-type', 'text/plain', 'content type'],
    ['content-type', 'application/graphql', 'content type'],
    ['content-type', 'application/x-www-form-urlencoded', 'content type'],
    ['content-type', 'multipart/form-data; boundary=x', 'content type'],
    ['content-type', 'nonsense', 'content type'],
    ['content-type', 'application/json; charset=utf-16', '`utf-16`'],
    ['content-type', 'application/json; charset=iso-8859-1', '`iso-8859-1`'],
    ['content-encoding', 'gzip', '`gzip`'],
  ])('with `%s: %s` cannot be read, and says so', async (name, value, words) => {
    const response = await post({ ...JSON_TYPE, [name]: value });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(words), extensions: { code: 'BAD_REQUEST' } }],
      extensions: { wix: { requests: 0 } },
    });
  });

  test('of other bytes than UTF-8 is refused, not read with holes', async () => {
    const latin1 = Buffer.from(
      '{"query":"query ($t: String) { echo(text: $t) }","variables":{"t":"caf\xe9"}}',
      'latin1',
    );
    expect((await post(JSON_TYPE, latin1)).status).toBe(400);
    const utf8 = Buffer.from(`\ufeff${latin1.toString('latin1')}`);
    expect(await (await post(JSON_TYPE, utf8)).json()).toMatchObject({ data: { echo: 'café' } });
  });
});

describe('a GET', () => {
  test('is refused without a header that no web page sends, and told which', async () => {
    const response = await get('query={fine}');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { hint: expect.stringContaining('`apollo-require-preflight: true`') } }],
    });
  });

  test('with it is answered, variables and all', async () => {
    const query = new URLSearchParams({
      query: 'query Echo($text: String) { echo(text: $text) }',
      variables: JSON.stringify({ text: 'ä&b' }),
      operationName: 'Echo',
    });
    const response = await get(String(query), { 'apollo-require-preflight': 'true' });
    expect(await response.json()).toMatchObject({ data: { echo: 'ä&b' } });
  });
});

test.each([
  ['a document that is not valid', () => post(JSON_TYPE, '{"query":"{ nothing }"}'), 400],
  ['no document', () => post(JSON_TYPE, '{"variables":{}}'), 400],
  ['an empty body', () => post(JSON_TYPE, ''), 400],
  ['a batch', () => post(JSON_TYPE, `[${FINE}]`), 400],
  ['no JSON', () => post(JSON_TYPE, '{'), 400],
  ['a document that is no text', () => post(JSON_TYPE, '{"query":{"kind":"Document"}}'), 400],
  [
    'variables that are none',
    () => get('query={fine}&variables=7', { 'apollo-require-preflight': '1' }),
    400,
  ],
  ['a body that is too large', () => post(JSON_TYPE, ' '.repeat(1_048_577)), 413],
  ['another method', () => fetch(`${gateway.url}/graphql`, { method: 'DELETE' }), 405],
  [
    'a path below',
    () => fetch(`${gateway.url}/graphql/`, { method: 'POST', headers: JSON_TYPE, body: FINE }),
    404,
  ],
  ['credentials that are half', () => post({ ...JSON_TYPE, 'wix-site-id': 'x' }), 401],
])('%s: the refusal says what every answer says', async (_, send, status) => {
  const response = await send();
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: expect.any(String), retryable: false, hint: expect.any(String) } }],
    extensions: { wix: { requests: 0, retries: 0, skipped: [], budget: { limit: 100_000 } } },
  });
});

describe('compression', () => {
  const SCHEMA = '{ __schema { types { name description fields { name description } } } }';

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('by %s, for those who ask for it', async (encoding, decompress) => {
    const plain = await bytesFor('identity', SCHEMA);
    expect(plain.encoding).toBeUndefined();
    const packed = await bytesFor(encoding, SCHEMA);
    expect(packed.encoding).toBe(encoding);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(JSON.parse(decompress(packed.body).toString())).toEqual(JSON.parse(plain.body.toString()));
  });

  test('not of an answer that is small anyway', async () => {
    expect((await bytesFor('br, gzip', '{ fine }')).encoding).toBeUndefined();
  });
});

test.each([
  ['a head that is too large', 431, [`x-long: ${'a'.repeat(20_000)}`]],
  ['lengths that contradict each other', 400, ['content-length: 2', 'content-length: 3']],
  ['a header that is none', 400, ['no header at all']],
])('%s is answered in the envelope of every error', async (_, code, lines) => {
  const { status, body } = await sendLines(gateway.url, [
    'POST /graphql HTTP/1.1',
    `host: ${host()}`,
    ...lines,
  ]);
  expect(status).toBe(code);
  expect(JSON.parse(body)).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^The (head of the )?request is /),
        extensions: { code: 'BAD_REQUEST', retryable: false, hint: expect.stringMatching(/\.$/) },
      },
    ],
  });
});

describe('whom a request is meant for', () => {
  test('is one host: two are refused', async () => {
    const { status, body } = await sendLines(gateway.url, [
      'GET /graphql HTTP/1.1',
      `host: ${host()}`,
      'Host: evil.example',
    ]);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ errors: [{}], extensions: { wix: { requests: 0 } } });
  });

  test('may be said in full, as proxies do', async () => {
    const own = await sendLines(gateway.url, [`GET http://${host()}/healthz HTTP/1.1`, `host: ${host()}`]);
    expect(own).toEqual({ status: 200, body: '{"status":"ok"}' });
  });

  test.each(['http://evil.example/healthz', 'ftp://evil.example/', 'http://evil.example:99999/healthz'])(
    'is not someone else: %s',
    async (target) => {
      expect((await sendLines(gateway.url, [`GET ${target} HTTP/1.1`, `host: ${host()}`])).status).toBe(400);
      const both = ['GET http://evil.example/healthz HTTP/1.1', 'host: evil.example'];
      expect((await sendLines(gateway.url, both)).status).toBe(403);
    },
  );

  test('may be a name that the environment allows, at any port', async () => {
    await using known = await startGateway({
      modules: [stubProduct().module],
      env: { ALLOWED_HOSTS: 'gateway.internal, other.example:8443', PUBLIC_URL: 'https://shop.example' },
    });
    const statusOf = async (name: string): Promise<number> =>
      (await sendLines(known.url, ['GET /healthz HTTP/1.1', `host: ${name}`])).status;
    const names = [
      'gateway.internal',
      'Gateway.Internal:443',
      'other.example',
      'shop.example:80',
      'localhost',
    ];
    expect(await Promise.all(names.map(statusOf))).toEqual([200, 200, 200, 200, 200]);
    expect(await Promise.all(['evil.example', 'x.shop.example'].map(statusOf))).toEqual([403, 403]);
  });
});

test('/metrics is behind the token where there is one', async () => {
  await using closed = await startGateway({
    modules: [stubProduct().module],
    env: { GATEWAY_TOKEN: 'long-enough' },
  });
  const scrape = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${closed.url}/metrics`, { headers });
  for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
    const refused = await scrape(headers);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
  expect(await (await scrape({ authorization: 'Bearer long-enough' })).text()).toContain('wix_gateway_');
  expect((await fetch(`${closed.url}/healthz`)).status).toBe(200);
});
