import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { builtPages } from '../current-build.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { send, sentBack, type BrowserRequest } from './browser.ts';

/** An id of the right shape. */
const KNOWN = '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000';
const QUERY = { query: '{ products(first: 1) { nodes { id } } }' };
const BY_REQUEST = { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' };

let site: DemoSite;
let gateway: TestGateway;
beforeAll(async () => {
  site = await startDemoSite({ scale: 0.1 });
  gateway = await startGateway({ site, env: BY_REQUEST });
});
afterAll(async () => {
  await gateway.close();
  await site.close();
});

const good = () => ({ apiKey: site.apiKey, siteId: site.siteId });
const post = (path: string, body: unknown, more: BrowserRequest = {}) =>
  send(gateway, path, { method: 'POST', body, ...more });

async function connected(): Promise<string> {
  return sentBack((await post('/session', good())).cookie);
}

describe('a session', () => {
  test('begins with credentials that Wix accepts, and its cookie stands for them', async () => {
    const before = Date.now();
    const { status, body, cookie, headers } = await post('/session', good());
    expect(status).toBe(201);
    expect(body).toEqual({
      connected: true,
      siteId: site.siteId,
      kind: 'API_KEY',
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
      verified: true,
    });
    const hours = (Date.parse(body.expiresAt) - before) / 3_600_000;
    expect(hours).toBeGreaterThan(7.9);
    expect(hours).toBeLessThan(8.1);
    expect(headers['cache-control']).toBe('no-store');
    expect(cookie).toMatch(/^wix_gateway_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const answer = await post('/graphql', QUERY, { cookie: sentBack(cookie) });
    expect(answer.body.data.products.nodes).toHaveLength(1);
    const shown = await send(gateway, '/session', { cookie: sentBack(cookie) });
    expect(shown.body).toEqual(body);
  });

  test('of an app names the site that Wix names', async () => {
    const { appId, appSecret, instanceId } = site;
    const { status, body, cookie } = await post('/session', { appId, appSecret, instanceId });
    expect([status, body.kind, body.siteId]).toEqual([201, 'APP', site.siteId]);
    const answer = await post('/graphql', QUERY, { cookie: sentBack(cookie) });
    expect(answer.body.data.products.nodes).toHaveLength(1);
  });

  test('ends when it is deleted', async () => {
    const cookie = await connected();
    const ended = await send(gateway, '/session', { method: 'DELETE', cookie });
    expect([ended.status, ended.body]).toEqual([204, undefined]);
    expect(ended.cookie).toMatch(/^wix_gateway_session=;.*Expires=Thu, 01 Jan 1970/);
    expect((await send(gateway, '/session', { cookie })).body).toEqual({ connected: false });
    const answer = await post('/graphql', QUERY, { cookie });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('is none before it begins, and no answer sets a cookie', async () => {
    const { body, cookie } = await send(gateway, '/session');
    expect(body).toEqual({ connected: false });
    expect(cookie).toBeUndefined();
    expect((await post('/graphql', QUERY)).cookie).toBeUndefined();
    expect((await send(gateway, '/session', { method: 'DELETE' })).status).toBe(204);
  });

  test('has an id that nobody gave it, and ends the one before it', async () => {
    const fixed = `wix_gateway_session=${'a'.repeat(43)}`;
    const first = sentBack((await post('/session', good(), { cookie: fixed })).cookie);
    expect(first).not.toBe(fixed);
    const second = sentBack((await post('/session', good(), { cookie: first })).cookie);
    expect(second).not.toBe(first);
    expect((await send(gateway, '/session', { cookie: first })).body).toEqual({ connected: false });
    expect((await send(gateway, '/session', { cookie: second })).body.connected).toBe(true);
  });

  test('gives way to credentials in headers, and is not mixed with them', async () => {
    const cookie = await connected();
    const half = await post('/graphql', QUERY, { cookie, headers: { 'wix-site-id': site.siteId } });
    expect(half.body.errors[0].extensions.code).toBe('WIX_INVALID_CREDENTIALS');
    const { appId, appSecret, instanceId } = site;
    const app = sentBack((await post('/session', { appId, appSecret, instanceId })).cookie);
    const kind = { query: '{ connection { credentials { kind } } }' };
    const whole = { 'wix-site-id': site.siteId, authorization: site.apiKey };
    const byKey = await post('/graphql', kind, { cookie: app, headers: whole });
    expect(byKey.body.data.connection.credentials.kind).toBe('API_KEY');
    const byApp = await post('/graphql', kind, { cookie: app });
    expect(byApp.body.data.connection.credentials.kind).toBe('APP');
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', {}],
    ['no object', ['IST.a.b.c']],
    ['half a pair', { apiKey: 'IST.a.b.c' }],
    ['the other half', { siteId: KNOWN }],
    ['two kinds', { apiKey: 'IST.a.b.c', siteId: KNOWN, appId: 'x' }],
    ['a part of an app', { appId: 'x', appSecret: 'y' }],
    ['what is no app id', { appId: 'wrong-secret', appSecret: 'y', instanceId: KNOWN }],
    ['a secret in quotes', { appId: KNOWN, appSecret: '"wrong-secret"', instanceId: KNOWN }],
    ['what is no account id', { apiKey: 'IST.a.b.c', siteId: KNOWN, accountId: 'wrong-secret' }],
    ['a key with a line break', { apiKey: 'IST.a.b\n.c', siteId: KNOWN }],
    ['what is no key', { apiKey: 'wrong-secret', siteId: KNOWN }],
    ['what is no site id', { apiKey: 'IST.a.b.c', siteId: 'https://www.tidewater.example' }],
    ['a number', { apiKey: 1, siteId: 2 }],
    ['another field', { apiKey: 'IST.a.b.c', siteid: KNOWN }],
  ])('%s, before anything is sent', async (_, body) => {
    site.requests.clear();
    const { status, body: answer, cookie } = await post('/session', body);
    expect(status).toBe(400);
    const [error] = answer.errors;
    expect(error.message).toMatch(/\w/);
    expect(error.extensions.hint).toMatch(/\w/);
    expect(JSON.stringify(answer)).not.toContain('wrong-secret');
    expect(cookie).toBeUndefined();
    const checked = await post('/session/check', body);
    expect([checked.status, checked.body.accepted]).toEqual([200, false]);
    expect(checked.body.hint).toMatch(/\w/);
    expect(site.requests.count()).toBe(0);
  });

  test('a key that Wix does not know', async () => {
    const { status, body, cookie } = await post('/session', { ...good(), apiKey: 'IST.a.b.c' });
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'WIX_INVALID_CREDENTIALS']);
    expect(cookie).toBeUndefined();
  });

  test('a site that Wix does not know', async () => {
    const siteId = '00000000-1111-4222-8333-444444444444';
    const { status, body } = await post('/session', { ...good(), siteId });
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'WIX_SITE_NOT_FOUND']);
  });

  test('an app that Wix gives no token', async () => {
    const { appId, instanceId } = site;
    const { status, body } = await post('/session', { appId, instanceId, appSecret: 'wrong' });
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'WIX_INVALID_CREDENTIALS']);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin that can be named', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('a page of %s', async (_, headers) => {
    const cookie = await connected();
    expect((await post('/session', good(), { headers })).status).toBe(403);
    expect((await post('/session/check', good(), { headers })).status).toBe(403);
    // The same path, written in another way.
    expect((await post('/%73ession', good(), { headers })).status).toBe(403);
    expect((await send(gateway, '/session', { method: 'DELETE', cookie, headers })).status).toBe(403);
    expect((await post('/graphql', QUERY, { cookie, headers })).status).toBe(403);
    // Without a cookie there is nothing to misuse.
    const { apiKey, siteId } = good();
    const own = { ...headers, authorization: apiKey, 'wix-site-id': siteId };
    expect((await post('/graphql', QUERY, { headers: own })).status).toBe(200);
    expect((await send(gateway, '/session', { cookie })).body.connected).toBe(true);
  });

  test('a form of another page, which cannot send JSON', async () => {
    const cookie = await connected();
    const headers = { 'content-type': 'text/plain' };
    expect((await post('/session', good(), { headers })).status).toBe(415);
    expect((await post('/graphql', QUERY, { cookie, headers })).status).toBe(415);
  });

  test('an id that is none', async () => {
    for (const id of ['', 'x', 'a'.repeat(43), '../../etc'])
      expect((await send(gateway, '/session', { cookie: `wix_gateway_session=${id}` })).body).toEqual({
        connected: false,
      });
  });

  test('a page of the gateway itself is not', async () => {
    const headers = { origin: gateway.url, 'sec-fetch-site': 'same-origin' };
    const { status, cookie } = await post('/session', good(), { headers });
    expect(status).toBe(201);
    expect((await post('/graphql', QUERY, { cookie: sentBack(cookie), headers })).status).toBe(200);
  });
});

test.each(['cross-site', 'same-site'])(
  'a link on a %s page leads to the pages of the gateway, not to its data',
  async (from) => {
    const cookie = await connected();
    const headers = { accept: 'text/html,*/*;q=0.8', 'sec-fetch-site': from, 'sec-fetch-mode': 'navigate' };
    const statusOf = (path: string): Promise<number> =>
      new Promise((resolve, reject) => {
        get(`${gateway.url}${path}`, { headers: { ...headers, cookie } }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        }).once('error', reject);
      });
    builtPages();
    expect(await Promise.all(['/', '/?from=mail', '/explorer', '/graphql'].map(statusOf))).toEqual([
      200, 200, 200, 200,
    ]);
    expect(await Promise.all(['/session', '/graphql?query={site{id}}', '/exports'].map(statusOf))).toEqual([
      403, 403, 403,
    ]);
  },
);

describe('a look at credentials', () => {
  test('names the site by one request, and keeps nothing', async () => {
    site.requests.clear();
    const { status, body, cookie } = await post('/session/check', good());
    expect(status).toBe(200);
    expect(body).toEqual({
      accepted: true,
      site: { id: site.siteId, name: 'Tidewater Goods' },
      code: null,
      hint: null,
    });
    expect(site.requests.count()).toBe(1);
    expect(cookie).toBeUndefined();
  });

  test('says no to a key that Wix says it does not know', async () => {
    await using strict = await startGateway({
      site: { scale: 0.1, assumptions: { badKeyStatus: 401 } },
      env: BY_REQUEST,
    });
    const body = { apiKey: 'IST.x.y.z', siteId: strict.site.siteId };
    const answer = await send(strict, '/session/check', { method: 'POST', body });
    expect(answer.body).toMatchObject({ accepted: false, site: null, code: 'WIX_INVALID_CREDENTIALS' });
    expect(strict.site.requests.count()).toBe(1);
  });

  test('does not know what a refusal without a word means', async () => {
    site.requests.clear();
    const { body } = await post('/session/check', { ...good(), apiKey: 'IST.x.y.z' });
    expect(body).toMatchObject({ accepted: null, site: null, code: 'WIX_PERMISSION_DENIED' });
    expect(body.hint).toContain('Connecting finds out');
    expect(site.requests.count()).toBe(1);
  });

  test('does not know what a site that Wix does not know says of the key', async () => {
    const siteId = '00000000-1111-4222-8333-555555555555';
    const { body } = await post('/session/check', { ...good(), siteId });
    expect(body).toMatchObject({ accepted: null, site: null, code: 'WIX_SITE_NOT_FOUND' });
  });

  test.each([
    ['an empty 403', { kind: 'empty-403' }, '0a7c11d4-93b5-4f0e-8a66-acc004030000'],
    ['a server that is down', { kind: '503' }, '0a7c11d4-93b5-4f0e-8a66-acc005030000'],
    ['a throttle', { kind: '429' }, '0a7c11d4-93b5-4f0e-8a66-acc004290000'],
  ] as const)('believes nothing of %s, and asks once', async (_, fault, accountId) => {
    site.requests.clear();
    site.setFaults([fault]);
    // Nobody has been told anything of these credentials yet.
    const { status, body } = await post('/session/check', { ...good(), accountId });
    site.setFaults([]);
    expect([status, body.accepted, body.site]).toEqual([200, null, null]);
    expect(site.requests.count()).toBe(1);
  });

  test('costs an app one request beside its token', async () => {
    const { appId, appSecret, instanceId } = site;
    site.requests.clear();
    const { body } = await post('/session/check', { appId, appSecret, instanceId });
    expect(body).toMatchObject({ accepted: true, site: { name: 'Tidewater Goods' } });
    expect(site.requests.count(/^(?!\/oauth2)/)).toBe(1);
    expect(site.requests.count()).toBeLessThanOrEqual(2);
  });
});

test('no answer and no line of the log holds the key', async () => {
  const cookie = await connected();
  const answers = [
    await post('/session', good()),
    await post('/session', { ...good(), siteId: 'x' }),
    await post('/session/check', good()),
    await send(gateway, '/session', { cookie }),
    await post('/graphql', QUERY, { cookie }),
  ];
  for (const answer of answers) expect(JSON.stringify(answer)).not.toContain(site.apiKey);
  expect(gateway.log()).toContain('/session');
  expect(gateway.log()).not.toContain(site.apiKey);
  expect(gateway.log()).not.toContain(cookie.split('=')[1]);
});
