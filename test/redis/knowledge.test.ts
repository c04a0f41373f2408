import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite, type DemoSiteOptions } from '../../demo-site/index.ts';
import { RedisLink } from '../../src/redis/link.ts';
import { SharedMemory } from '../../src/redis/shared-memory.ts';
import { sealWith } from '../../src/seal.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const SECRET = 'what seals the values of this test';
const BOOKING = '{ bookingServices(first: 1) { availability { status permission hint } nodes { id } } }';
const PRODUCT = '{ products(first: 1) { nodes { id } } }';

describe('what processes share of what they have learnt', () => {
  let redis: RedisServer;
  let site: DemoSite | undefined;
  const gateways: TestGateway[] = [];
  beforeAll(async () => void (redis = await startRedis()));
  beforeEach(() => void redis.cli('FLUSHALL'));
  afterEach(async () => {
    await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
    await site?.close();
    site = undefined;
  });
  afterAll(() => redis.stop());

  async function open(env: Record<string, string> = {}): Promise<TestGateway> {
    if (site === undefined) throw new Error('there is no site yet');
    const gateway = await startGateway({
      site,
      env: { REDIS_URL: redis.url, SESSION_SECRET: SECRET, ...env },
    });
    gateways.push(gateway);
    return gateway;
  }
  async function openSite(options: DemoSiteOptions = {}): Promise<DemoSite> {
    site = await startDemoSite(options);
    return site;
  }

  test('is which catalog a site has', async () => {
    const { requests } = await openSite();
    const [one, two] = [await open(), await open()];
    await one.query(PRODUCT);
    expect(requests.count()).toBe(2);
    requests.clear();
    await two.query(PRODUCT);
    expect(requests.entries.map(({ path }) => path)).toEqual(['/stores/v3/products/search']);
  });

  test('is what Wix refuses to a key, with its reason, for a minute', async () => {
    const { requests } = await openSite({ deny: ['BOOKINGS'] });
    const [one, two] = [await open(), await open()];
    const first = await one.query(BOOKING);
    expect(first.body.data.bookingServices.availability.status).toBe('PERMISSION_DENIED');
    requests.clear();
    const second = await two.query(BOOKING);
    expect(second.body.data).toEqual(first.body.data);
    expect(requests.count()).toBe(0);
    const [memory = ''] = redis.cli('KEYS', '*:memory:*').split('\n');
    expect(Number(redis.cli('PTTL', memory))).toBeGreaterThan(0);
  });

  test('is the access token of an app, which nobody can read in Redis', async () => {
    const { requests, appId, appSecret, instanceId } = await openSite();
    const app = {
      WIX_API_KEY: '',
      WIX_SITE_ID: '',
      WIX_APP_ID: appId,
      WIX_APP_SECRET: appSecret,
      WIX_INSTANCE_ID: instanceId,
    };
    const [one, two] = [await open(app), await open(app)];
    await one.query(PRODUCT);
    expect(requests.count('/oauth2/token')).toBe(1);
    await two.query(PRODUCT);
    expect(requests.count('/oauth2/token')).toBe(1);
    const [memory = ''] = redis.cli('KEYS', '*:memory:*').split('\n');
    expect(redis.cli('HKEYS', memory).split('\n')).toContain('token');
    expect(redis.cli('HGETALL', memory)).not.toMatch(/OauthNG|eyJ|"value"/);
    // Another secret opens none of it, and is no reason to fail.
    const other = await open({ ...app, SESSION_SECRET: 'another secret that is long enough to be one' });
    expect((await other.query(PRODUCT)).body.errors).toBeUndefined();
    expect(requests.count('/oauth2/token')).toBe(2);
  });

  test('is that Wix accepts credentials, which then are no strangers anywhere', async () => {
    const opened = await openSite();
    const { requests, apiKey, siteId } = opened;
    const env = { WIX_API_KEY: '', WIX_SITE_ID: '', WIX_CREDENTIALS: 'request' };
    const [one, two] = [await open(env), await open(env)];
    const headers = { authorization: apiKey, 'wix-site-id': siteId };
    await one.query(PRODUCT, {}, headers);
    requests.clear();
    opened.setFaults([{ kind: 'slow', delayMs: 5_000 }]);
    let answered = 0;
    const many = Array.from({ length: 50 }, async (_, index) => {
      await two.query(`{ contacts(first: ${index + 1}) { nodes { id } } }`, {}, headers);
      answered += 1;
    });
    // As a stranger it would have 30 to send before the first is answered.
    await expect.poll(() => requests.count(), { interval: 20 }).toBe(50);
    expect(answered).toBe(0);
    await Promise.all(many);
  });

  test('is believed no longer than it was said, and opens at its own place only', async () => {
    const link = await RedisLink.open({ url: redis.url, apiUrl: 'https://wix.example' });
    const [teller, listener] = [1, 2].map(() => new SharedMemory(link, sealWith(SECRET, 'knowledge')));
    teller?.tell('hash', { name: 'token', value: 'short-lived', ttlMs: 300 });
    teller?.tell('hash', { name: 'catalog', value: 'V3', ttlMs: 60_000 });
    await expect.poll(() => redis.cli('HLEN', link.key('memory', 'hash'))).toBe('2');
    const recalled = (await listener?.recall('hash')) ?? [];
    expect(recalled.toSorted((a, b) => b.name.localeCompare(a.name))).toEqual([
      { name: 'token', value: 'short-lived', ttlMs: expect.closeTo(200, -2.5) },
      { name: 'catalog', value: 'V3', ttlMs: expect.closeTo(60_000, -3.5) },
    ]);
    // What is asked for again at once is not asked of Redis.
    expect(await listener?.recall('hash')).toEqual([]);
    const moved = redis.cli('HGET', link.key('memory', 'hash'), 'catalog');
    redis.cli('HSET', link.key('memory', 'other'), 'catalog', moved);
    expect(await listener?.recall('other')).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await listener?.recall('hash'))?.map(({ name }) => name)).toEqual(['catalog']);
    await link.close();
  });
});
