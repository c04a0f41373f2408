import { expect, test } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { send, sentBack } from './browser.ts';

const QUERY = { query: '{ products(first: 1) { nodes { id } } }' };
const TOKEN = 'a-long-random-token';
const BY_REQUEST = { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' };
const SMALL = { scale: 0.1 };

test('the demo site takes no sessions, and says how to start for a real one', async () => {
  await using gateway = await startGateway({
    site: SMALL,
    env: { WIX_CREDENTIALS: 'demo', WIX_API_URL: '', WIX_API_KEY: '', WIX_SITE_ID: '' },
  });
  for (const path of ['/session', '/session/check']) {
    const body = { apiKey: 'IST.a.b.c', siteId: gateway.site.siteId };
    const answer = await send(gateway, path, { method: 'POST', body });
    expect(answer.status).toBe(409);
    expect(answer.body.errors[0].extensions.hint).toContain('WIX_CREDENTIALS=request');
  }
  expect((await send(gateway, '/session')).body).toEqual({ connected: false });
});

test('with a token of the gateway a session asks for it, and stands for it', async () => {
  await using gateway = await startGateway({ site: SMALL, env: { ...BY_REQUEST, GATEWAY_TOKEN: TOKEN } });
  const good = { apiKey: gateway.site.apiKey, siteId: gateway.site.siteId };
  const open = (body: object) => send(gateway, '/session', { method: 'POST', body });
  for (const body of [good, { ...good, token: 'another' }]) {
    const { status, body: answer, cookie } = await open(body);
    expect([status, answer.errors[0].extensions.code, cookie]).toEqual([401, 'UNAUTHENTICATED', undefined]);
  }
  expect(gateway.site.requests.count()).toBe(0);
  const cookie = sentBack((await open({ ...good, token: TOKEN })).cookie);
  const answer = await send(gateway, '/graphql', { method: 'POST', body: QUERY, cookie });
  expect(answer.body.data.products.nodes).toHaveLength(1);
  expect((await send(gateway, '/graphql', { method: 'POST', body: QUERY })).status).toBe(401);
});

test('where the environment has the credentials, a session may stand for them, or for others', async () => {
  await using gateway = await startGateway({ site: SMALL, env: { GATEWAY_TOKEN: TOKEN } });
  const own = await send(gateway, '/session', { method: 'POST', body: { token: TOKEN } });
  expect([own.status, own.body.siteId, own.body.verified]).toEqual([201, gateway.site.siteId, true]);
  const cookie = sentBack(own.cookie);
  const answer = await send(gateway, '/graphql', { method: 'POST', body: QUERY, cookie });
  expect(answer.body.data.products.nodes).toHaveLength(1);
  const { appId, appSecret, instanceId } = gateway.site;
  const other = await send(gateway, '/session', {
    method: 'POST',
    body: { appId, appSecret, instanceId, token: TOKEN },
  });
  const kind = await send(gateway, '/graphql', {
    method: 'POST',
    body: { query: '{ connection { credentials { kind } } }' },
    cookie: sentBack(other.cookie),
  });
  expect(kind.body.data.connection.credentials.kind).toBe('APP');
});

test('credentials that Wix says nothing about are kept, and said to be unverified', async () => {
  await using gateway = await startGateway({ site: SMALL, env: BY_REQUEST });
  gateway.site.setFaults([{ kind: '503' }]);
  const body = { apiKey: gateway.site.apiKey, siteId: gateway.site.siteId };
  const begun = await send(gateway, '/session', { method: 'POST', body });
  expect([begun.status, begun.body.verified]).toEqual([201, false]);
  gateway.site.setFaults([]);
  const cookie = sentBack(begun.cookie);
  const answer = await send(gateway, '/graphql', { method: 'POST', body: QUERY, cookie });
  expect(answer.body.data.products.nodes).toHaveLength(1);
});

test('credentials that Wix was not even asked about open no session, so that nobody crowds out those of others', async () => {
  await using gateway = await startGateway({ site: SMALL, env: BY_REQUEST });
  gateway.site.setFaults([{ kind: '503' }]);
  const open = (number: number) =>
    send(gateway, '/session', {
      method: 'POST',
      body: { apiKey: `${gateway.site.apiKey}${number}`, siteId: gateway.site.siteId },
    });
  const answers = await Promise.all(Array.from({ length: 100 }, (_, number) => open(number)));
  const refused = answers.filter(({ status }) => status !== 201);
  expect(refused.length).toBeGreaterThan(50);
  for (const { status, body, cookie } of refused) {
    expect([status, body.errors[0].extensions.code, cookie]).toEqual([429, 'WIX_RATE_LIMITED', undefined]);
    expect(body.errors[0].extensions.retryAfter).toBeGreaterThan(0);
  }
});

test('who hangs up while credentials are tried opens nothing, asks Wix no more and is no failure of the gateway', async () => {
  await using gateway = await startGateway({ site: { ...SMALL, latencyMs: 300 }, env: BY_REQUEST });
  const leaving = new AbortController();
  const left = fetch(`${gateway.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ apiKey: gateway.site.apiKey, siteId: gateway.site.siteId }),
    signal: leaving.signal,
  });
  await expect.poll(() => gateway.site.requests.count()).toBeGreaterThan(0);
  leaving.abort();
  await expect(left).rejects.toThrow('aborted');
  await expect.poll(() => gateway.site.requests.entries.some(({ aborted }) => aborted)).toBe(true);
  await expect.poll(() => gateway.log()).toContain('the client hung up');
  expect(gateway.log()).not.toContain('"level":50');
});

test('a public host takes credentials by https alone, and makes its cookies Secure', async () => {
  const env = { ...BY_REQUEST, PUBLIC_URL: 'https://gateway.example', ALLOWED_HOSTS: 'plain.example' };
  await using gateway = await startGateway({ site: SMALL, env });
  const body = { apiKey: gateway.site.apiKey, siteId: gateway.site.siteId };
  const open = (headers: Record<string, string>) =>
    send(gateway, '/session', { method: 'POST', body, headers });
  const plain = await open({ host: 'plain.example', origin: 'http://plain.example' });
  expect([plain.status, plain.cookie]).toEqual([403, undefined]);
  expect(plain.body.errors[0].extensions.hint).toContain('PUBLIC_URL');
  const secure = await open({ host: 'gateway.example', origin: 'https://gateway.example' });
  expect(secure.status).toBe(201);
  expect(secure.cookie).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
  const local = await open({});
  expect(local.status).toBe(201);
  expect(local.cookie).not.toContain('Secure');
});

test('a proxy that is trusted says that the browser came by https', async () => {
  const env = { ...BY_REQUEST, ALLOWED_HOSTS: 'gateway.example', TRUSTED_PROXIES: '127.0.0.1' };
  await using gateway = await startGateway({ site: SMALL, env });
  const answer = await send(gateway, '/session', {
    method: 'POST',
    body: { apiKey: gateway.site.apiKey, siteId: gateway.site.siteId },
    headers: { host: 'gateway.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' },
  });
  expect(answer.status).toBe(201);
  expect(answer.cookie).toContain('; Secure');
});
