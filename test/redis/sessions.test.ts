import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { send, sentBack } from '../sessions/browser.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const QUERY = { query: '{ products(first: 1) { nodes { id } } }' };
const SECRET = 'a secret that both have';

let redis: RedisServer;
let site: DemoSite;
let first: TestGateway;
let second: TestGateway;

const start = (secret = SECRET) =>
  startGateway({
    site,
    env: {
      WIX_API_KEY: '',
      WIX_SITE_ID: '',
      WIX_APP_ID: site.appId,
      WIX_APP_SECRET: site.appSecret,
      WIX_INSTALLER_URL: `${site.url}/app-installer`,
      REDIS_URL: redis.url,
      SESSION_SECRET: secret,
    },
  });

beforeAll(async () => {
  redis = await startRedis();
  site = await startDemoSite({ scale: 0.1 });
  [first, second] = await Promise.all([start(), start()]);
});
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  await site.close();
  await redis.stop();
});

async function connected(gateway: TestGateway): Promise<string> {
  const body = { apiKey: site.apiKey, siteId: site.siteId };
  return sentBack((await send(gateway, '/session', { method: 'POST', body })).cookie);
}

async function isConnected(gateway: TestGateway, cookie: string): Promise<boolean> {
  return (await send(gateway, '/session', { cookie })).body.connected;
}

test('a session that one process opens is known to the other, and ends for both', async () => {
  const cookie = await connected(first);
  const answer = await send(second, '/graphql', { method: 'POST', body: QUERY, cookie });
  expect(answer.body.data.products.nodes).toHaveLength(1);
  await send(second, '/session', { method: 'DELETE', cookie });
  expect(await isConnected(first, cookie)).toBe(false);
  expect(await isConnected(second, cookie)).toBe(false);
});

test('Redis holds neither keys nor ids in clear, and a process with another secret opens nothing', async () => {
  const cookie = await connected(first);
  const names = redis
    .cli('--scan')
    .split('\n')
    .filter((name) => name.includes(':session:'));
  expect(names.length).toBeGreaterThan(0);
  const kept = names.map((name) => `${name} ${redis.cli('GET', name)}`).join('\n');
  for (const secret of [site.apiKey, site.siteId, cookie.split('=')[1] ?? '-', SECRET])
    expect(kept).not.toContain(secret);
  for (const name of names) expect(Number(redis.cli('PTTL', name))).toBeGreaterThan(0);
  await using stranger = await start('another secret of some length');
  expect(await isConnected(stranger, cookie)).toBe(false);
  expect(await isConnected(first, cookie)).toBe(true);
});

test('the way to Wix may begin at one process and end at the other, once', async () => {
  const begun = await send(first, '/connect/wix');
  const consent = await send({ url: String(begun.headers['location']) }, '');
  const { search } = new URL(String(consent.headers['location']));
  const cookie = sentBack(begun.cookie);
  const both = await Promise.all(
    [first, second].map((gateway) => send(gateway, `/connect/wix/callback${search}`, { cookie })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 400]);
});

test('what never was leaves nothing in Redis when somebody ends it', async () => {
  const before = redis.cli('DBSIZE');
  for (const letter of ['a', 'b', 'c'])
    await send(first, '/session', {
      method: 'DELETE',
      cookie: `wix_gateway_session=${letter.repeat(43)}`,
    });
  for (let led = 0; led < 3; led += 1) await send(first, '/connect/wix');
  expect(redis.cli('DBSIZE')).toBe(before);
});

test('who was connected stays so while Redis is gone, and when it comes back empty', async () => {
  const cookie = await connected(first);
  const ended = await connected(first);
  expect(await isConnected(second, cookie)).toBe(true);
  await redis.stop();
  for (const gateway of [first, second]) expect(await isConnected(gateway, cookie)).toBe(true);
  await send(first, '/session', { method: 'DELETE', cookie: ended });
  expect(await isConnected(first, ended)).toBe(false);
  const meanwhile = await connected(second);
  await redis.start();
  // Who knows a session puts it back.
  await expect
    .poll(async () => {
      await isConnected(second, meanwhile);
      return isConnected(first, meanwhile);
    })
    .toBe(true);
  for (const gateway of [first, second]) {
    expect(await isConnected(gateway, cookie)).toBe(true);
    expect(await isConnected(gateway, ended)).toBe(false);
  }
});
