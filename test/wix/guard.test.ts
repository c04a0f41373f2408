import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restEndpoint } from '../../src/wix/api/endpoint.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import type { Transport } from '../../src/wix/transport/scope.ts';
import { permission, scopeOf } from './scenario.ts';
import { startStubWix, type StubWix } from './stub-wix.ts';

const ID = '0a1b2c3d-0000-4000-8000-00000000beef';

const endpoints = [
  restEndpoint('POST', '/shop/v3/products/query', { permission }),
  restEndpoint('GET', '/shop/v3/products/:id', { permission }),
  restEndpoint('GET', '/shop/v3/products/slug/:slug', { permission, params: { slug: 'segment' } }),
  restEndpoint('GET', '/shop/v3/orders/:number', { permission, params: { number: 'number' } }),
  restEndpoint('GET', '/data/v2/collections/:id', { permission, params: { id: 'path' } }),
  restEndpoint('GET', '/data/v2/collections/:id/schema', { permission, params: { id: 'path' } }),
  restEndpoint('POST', '/data/v2/items/query', { permission }),
];

let stub: StubWix;
let transport: Transport;
let send: (url: string, init?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  stub = await startStubWix();
  transport = createTransport({ apiUrl: stub.url, endpoints, requestsPerMinute: 100_000 });
  send = (url, init) => transport.fetchFor(scopeOf({ maxRequests: Infinity }))(url, init);
});
afterAll(async () => {
  await transport.close();
  await stub[Symbol.asyncDispose]();
});

describe('guard', () => {
  test.each([
    ['POST', '/shop/v3/products/query'],
    ['GET', `/shop/v3/products/${ID}`],
    ['GET', `/shop/v3/products/${ID}?fields=URL&fields=CURRENCY&productId=${ID}`],
    ['GET', '/shop/v3/products/slug/blue-shirt'],
    ['GET', `/shop/v3/products/slug/${encodeURIComponent('חולצה כחולה')}`],
    ['GET', '/shop/v3/orders/10001'],
    ['GET', '/data/v2/collections/Plants'],
    ['GET', '/data/v2/collections/Stores/Products'],
    ['GET', '/data/v2/collections/Stores/Products/schema'],
    ['POST', '/oauth2/token'],
    ['POST', '/oauth2/token-info'],
  ])('lets out %s %s exactly as it is', async (method, path) => {
    const before = stub.requests.length;
    await send(stub.url + path, method === 'POST' ? { method, body: '{}' } : {});
    expect(stub.requests[before]).toMatchObject({ method, url: path });
  });

  describe('refuses before a byte leaves', () => {
    const refused: [what: string, url: string, init?: RequestInit][] = [
      ['a path that is not declared', '/shop/v3/products'],
      ['a declared path with another verb', '/shop/v3/products/query'],
      ['DELETE', `/shop/v3/products/${ID}`, { method: 'DELETE' }],
      ['PATCH', `/shop/v3/products/${ID}`, { method: 'PATCH', body: '{}' }],
      ['PUT', '/shop/v3/products/query', { method: 'PUT', body: '{}' }],
      ['a verb in lower case', '/shop/v3/products/query', { method: 'post', body: '{}' }],
      ['a path in another case', '/Shop/v3/products/query', { method: 'POST', body: '{}' }],
      ['a longer path', '/shop/v3/products/query/more', { method: 'POST', body: '{}' }],
      ['a shorter path', '/shop/v3/products/slug'],
      ['a trailing slash', '/shop/v3/products/query/', { method: 'POST', body: '{}' }],
      ['a double slash', '/shop//v3/products/query', { method: 'POST', body: '{}' }],
      ['a leading double slash', '//shop/v3/products/query', { method: 'POST', body: '{}' }],
      ['a literal that is percent-encoded', '/shop/v3/products/%71uery', { method: 'POST', body: '{}' }],
      ['dot segments', '/shop/v3/x/../products/query', { method: 'POST', body: '{}' }],
      ['encoded dot segments', '/shop/v3/x/%2e%2e/products/query', { method: 'POST', body: '{}' }],
      ['backslashes', '/shop/v3/products\\query', { method: 'POST', body: '{}' }],
      ['a tab', '/shop/v3/products/que\try', { method: 'POST', body: '{}' }],
      ['a matrix parameter', '/shop/v3/products/query;x=1', { method: 'POST', body: '{}' }],
      ['a fragment', '/shop/v3/products/query#x', { method: 'POST', body: '{}' }],
      ['an id that is no GUID', '/shop/v3/products/bulk-delete'],
      ['an id with more after it', `/shop/v3/products/${ID}x`],
      ['a number that is none', '/shop/v3/orders/10001a'],
      ['an encoded slash in a segment', '/shop/v3/products/slug/a%2Fb'],
      ['an encoded backslash in a segment', '/shop/v3/products/slug/a%5Cb'],
      ['a doubly encoded segment', '/shop/v3/products/slug/a%252Fb'],
      ['an encoded NUL in a segment', '/shop/v3/products/slug/a%00'],
      ['a segment that is encoded without need', '/shop/v3/products/slug/%61b'],
      ['a segment encoded in lower case', '/shop/v3/products/slug/%d7%a9'],
      ['a segment that is no UTF-8', '/shop/v3/products/slug/%ff'],
      ['an empty segment', '/shop/v3/products/slug/'],
      ['an empty segment in a path parameter', '/data/v2/collections/Stores//Products'],
      ['dots in a path parameter', '/data/v2/collections/Stores/..%2Fitems'],
      ['a body on GET', `/shop/v3/products/${ID}`, { method: 'GET', body: '{}' }],
      [
        'a body that is no text',
        '/shop/v3/products/query',
        { method: 'POST', body: new URLSearchParams({ a: '1' }) },
      ],
      [
        'an overriding header',
        `/shop/v3/products/${ID}`,
        { headers: { 'X-HTTP-Method-Override': 'DELETE' } },
      ],
      [
        'another overriding header',
        `/shop/v3/products/${ID}`,
        { headers: new Headers({ 'x-method': 'DELETE' }) },
      ],
      ['a header that rewrites the path', `/shop/v3/products/${ID}`, { headers: [['X-Original-URL', '/x']] }],
      ['an overriding parameter', `/shop/v3/products/${ID}?_method=DELETE`],
      ['a query that a server may read otherwise', `/shop/v3/products/${ID}?a="b"`],
      ['a fragment behind a query', `/shop/v3/products/${ID}?a=1#b`],
      ['a query that is not well formed', `/shop/v3/products/${ID}?a%ff=1`],
      ['an encoded overriding parameter', `/shop/v3/products/${ID}?a=1&%24http%4dethod=DELETE`],
    ];
    test.each(refused)('%s', async (_, path, init) => {
      const before = stub.requests.length;
      await expect(send(stub.url + path, init)).rejects.toMatchObject({ code: 'WIX_READ_ONLY' });
      expect(stub.requests).toHaveLength(before);
    });

    test.each([
      ['another host', 'https://www.wixapis.com/shop/v3/products/query'],
      ['a host that begins alike', 'http://127.0.0.1:1.example.com/shop/v3/products/query'],
      ['no host', '/shop/v3/products/query'],
      ['another scheme', 'file:///shop/v3/products/query'],
    ])('%s', async (_, url) => {
      await expect(send(url, { method: 'POST', body: '{}' })).rejects.toMatchObject({
        code: 'WIX_READ_ONLY',
      });
    });

    test('a user name in the URL', async () => {
      const url = stub.url.replace('//', '//user:secret@');
      const error = await send(`${url}/shop/v3/products/query`, { method: 'POST', body: '{}' }).catch(
        (caught: unknown) => caught,
      );
      expect(error).toMatchObject({ code: 'WIX_READ_ONLY' });
      expect(JSON.stringify(error) + String(error)).not.toContain('secret');
    });

    test('a Request object', async () => {
      const request = new Request(`${stub.url}/shop/v3/products/query`, { method: 'POST', body: '{}' });
      await expect(transport.fetchFor(scopeOf())(request)).rejects.toMatchObject({ code: 'WIX_READ_ONLY' });
    });

    test('anything that differs from a declared path', async () => {
      const before = stub.requests.length;
      const declared = '/data/v2/items/query';
      await fc.assert(
        fc.asyncProperty(
          fc.nat(declared.length),
          fc.nat(3),
          fc.string({ maxLength: 4, unit: 'grapheme-ascii' }),
          async (at, cut, put) => {
            const path = declared.slice(0, at) + put + declared.slice(at + cut);
            fc.pre(path !== declared && !path.startsWith(`${declared}?`));
            await expect(send(stub.url + path, { method: 'POST', body: '{}' })).rejects.toMatchObject({
              code: 'WIX_READ_ONLY',
            });
          },
        ),
        { numRuns: 500 },
      );
      expect(stub.requests).toHaveLength(before);
    });
  });

  test('passes on credentials and content type, and nothing else', async () => {
    await send(`${stub.url}/shop/v3/products/query`, {
      method: 'POST',
      body: '{}',
      headers: {
        Authorization: 'IST.key',
        'wix-site-id': ID,
        'Content-Type': 'application/json',
        Cookie: 'a=b',
        Host: 'elsewhere',
      },
    });
    const { headers } = stub.requests.at(-1) ?? {};
    expect(headers).toMatchObject({
      authorization: 'IST.key',
      'wix-site-id': ID,
      'content-type': 'application/json',
    });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers?.host).toBe(stub.url.slice('http://'.length));
  });

  test('refuses credentials that no header can carry, without repeating them', async () => {
    const sent = send(`${stub.url}/shop/v3/products/query`, {
      method: 'POST',
      body: '{}',
      headers: { Authorization: 'IST.se\ncret' },
    });
    const error = await sent.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'WIX_INVALID_CREDENTIALS' });
    expect(String(error)).not.toContain('cret');
  });

  test('takes an apiUrl with a path before every endpoint', async () => {
    const behind = createTransport({ apiUrl: `${stub.url}/proxy`, endpoints, requestsPerMinute: 100 });
    await behind.fetchFor(scopeOf())(`${stub.url}/proxy/data/v2/items/query`, { method: 'POST', body: '{}' });
    expect(stub.requests.at(-1)?.url).toBe('/proxy/data/v2/items/query');
    await expect(
      behind.fetchFor(scopeOf())(`${stub.url}/data/v2/items/query`, { method: 'POST', body: '{}' }),
    ).rejects.toMatchObject({ code: 'WIX_READ_ONLY' });
    await behind.close();
  });
});
