import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ modules: [stubProduct().module] });
});
afterAll(() => gateway.close());

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the Sandbox', () => {
  test('is what a browser gets at /graphql', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { headers: BROWSER });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain('embeddable-sandbox.cdn.apollographql.com');
    expect(html).toContain('query Shop($first: Int = 5)');
    expect(html).toContain('"includeCookies":false');
  });

  test('runs only what the page itself brings, and cannot be framed', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => fetch(`${gateway.url}/graphql`, { headers: BROWSER })),
    );
    const policy = one?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain('frame-src https://sandbox.embed.apollographql.com');
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
    const html = await one?.text();
    expect([...(html ?? '').matchAll(/<script nonce="([^"]+)"/g)].map((match) => match[1])).toEqual([
      nonce,
      nonce,
      nonce,
    ]);
    expect(two?.headers.get('content-security-policy')).not.toContain(nonce);
  });

  test('is not in the way of programs', async () => {
    const get = await fetch(`${gateway.url}/graphql?query={fine}`, {
      headers: { ...BROWSER, 'apollo-require-preflight': '1' },
    });
    expect(await get.json()).toMatchObject({ data: { fine: 'fine' } });
  });
});

const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${gateway.url}/healthz`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('Host headers', () => {
  test.each(['127.0.0.1', '127.0.0.1:4000', 'localhost:4000', 'LOCALHOST', '[::1]:4000'])(
    '%s is a name of this machine',
    async (host) => {
      expect(await statusFor(host)).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '127.0.0.1@evil.example',
  ])('"%s" is refused', async (host) => {
    expect(await statusFor(host)).toBe(403);
  });

  test('are not looked at where the gateway is meant to be reached by others', async () => {
    await using open = await startGateway({
      modules: [stubProduct().module],
      env: { HOST: '0.0.0.0', GATEWAY_TOKEN: 'long-enough' },
    });
    expect(open.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${open.url}/healthz`, { headers: { host: 'gateway.example' } })).status).toBe(200);
  });
});

test.each([
  ['PUT', '/graphql', 'GET, POST'],
  ['PATCH', '/session?x=1', 'POST, GET, DELETE'],
  ['DELETE', '/exports', 'POST, GET'],
  ['POST', '/exports/1/files/data.json', 'GET'],
  ['GET', '/exports/1/cancel', 'POST'],
  ['OPTIONS', '/metrics', 'GET'],
  ['POST', '/', 'GET, HEAD'],
])(
  '%s %s is told by which methods the path is asked, and not that there is nothing',
  async (method, path, allow) => {
    const response = await fetch(`${gateway.url}${path}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: `${path.split('?')[0]} is not asked by ${method}.`,
          extensions: { code: 'BAD_REQUEST', hint: `Send ${allow.replaceAll(', ', ' or ')}.` },
        },
      ],
    });
  },
);

test('a body that cannot be read is told what to send, wherever it was sent to', async () => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${gateway.url}/session`, { method: 'POST', headers, body: '{' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST', hint: 'Send one JSON object, in UTF-8.' } }],
  });
});

describe('health and metrics', () => {
  test('/healthz and /readyz say that it runs and can serve', async () => {
    expect(await (await fetch(`${gateway.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${gateway.url}/readyz`)).json()).toEqual({ status: 'ready' });
    expect((await fetch(`${gateway.url}/readyz`, { method: 'HEAD' })).status).toBe(200);
  });

  test('/metrics counts requests, outcomes and what was asked of Wix, in labels from fixed lists', async () => {
    await using counted = await startGateway({ modules: [stubProduct().module] });
    await counted.query('{ fine }');
    await counted.query('{ fine }');
    await counted.query('{ broken }');
    await counted.query('{ nothing }');
    await counted.query('{ fine }', {}, { 'wix-site-id': 'x' });
    await fetch(`${counted.url}/some/path/${crypto.randomUUID()}`);
    const response = await fetch(`${counted.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('wix_gateway_http_requests_total{route="/graphql",status="200"} 3');
    expect(text).toContain('wix_gateway_http_requests_total{route="/graphql",status="400"} 1');
    expect(text).toContain('wix_gateway_http_requests_total{route="/graphql",status="401"} 1');
    expect(text).toContain('wix_gateway_http_requests_total{route="other",status="404"} 1');
    expect(text).toContain('wix_gateway_operations_total{outcome="OK"} 2');
    expect(text).toContain('wix_gateway_operations_total{outcome="INTERNAL"} 1');
    expect(text).toContain('wix_gateway_operations_total{outcome="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('wix_gateway_operations_in_flight 0');
    expect(text).toContain('wix_gateway_operation_seconds_count 4');
    expect(text).toContain('wix_gateway_wix_requests_total 0');
    expect(text).toContain('wix_gateway_budget_limit 100000');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).toContain('# TYPE wix_gateway_operations_total counter');
    expect(text).not.toMatch(/# EOF| # \{/);
  });
});

test('an address that cannot be read gets the envelope of every other error', async () => {
  const status = await new Promise<{ code: number | undefined; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    request({ hostname, port, path: '/%zz' }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ code: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
  expect(status.code).toBe(400);
  expect(JSON.parse(status.text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
