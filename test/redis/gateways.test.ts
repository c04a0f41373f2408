import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { kill, startGateways } from './gateways.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('gateways on one Redis', () => {
  let redis: RedisServer;
  let site: DemoSite;
  beforeAll(async () => {
    redis = await startRedis('hunter2');
    site = await startDemoSite();
  });
  beforeEach(() => {
    redis.cli('FLUSHALL');
    site.requests.clear();
  });
  afterAll(async () => {
    await site.close();
    await redis.stop();
  });

  test("send no more than the limit in any minute, though one's clock is a minute ahead and one is killed", async () => {
    const limit = 120;
    const env = { REDIS_URL: redis.url, WIX_REQUESTS_PER_MINUTE: String(limit) };
    const ahead = { NODE_OPTIONS: '--import=data:text/javascript,const{now}=Date;Date.now=()=>now()+60000' };
    await using gateways = await startGateways(site, [env, { ...env, ...ahead }, env]);
    const [one, two, three] = gateways.all;
    if (one === undefined || two === undefined || three === undefined) throw new Error('there are three');
    const failures = [one, two].map((gateway) => gateways.drain(gateway, 3));
    gateways.drain(three, 3);
    await pause(20_000);
    kill(three.pid);
    await pause(50_000);
    const first = site.requests.entries[0]?.at ?? 0;
    const inFirstMinute = site.requests.entries.filter(({ at }) => at < first + 60_000).length;
    expect(site.requests.busiestMinute()).toBeLessThanOrEqual(limit);
    expect(inFirstMinute / limit).toBeGreaterThanOrEqual(0.95);
    expect(failures.map((failed) => failed())).toEqual([0, 0]);
  });

  test('answer while Redis is gone, say so, and share again when it is back', async () => {
    const env = { REDIS_URL: redis.url, WIX_REQUESTS_PER_MINUTE: '6000' };
    await using gateways = await startGateways(site, [env, env]);
    const [one, two] = gateways.all;
    if (one === undefined || two === undefined) throw new Error('there are two');
    const metric = async (): Promise<string> => (await fetch(`${one.url}/metrics`)).text();
    const connected = { status: 'ready', sharedBudget: { connected: true, processes: 2 } };
    await expect.poll(() => gateways.readiness(one)).toEqual({ status: 200, body: connected });
    expect(await metric()).toContain('wix_gateway_shared_budget_connected 1');
    const failures = gateways.drain(one, 2);
    await redis.stop();
    const alone = { status: 'ready', sharedBudget: { connected: false, processes: 2 } };
    await expect.poll(() => gateways.readiness(one)).toEqual({ status: 200, body: alone });
    expect(await metric()).toContain('wix_gateway_shared_budget_connected 0');
    const { data } = await two.query('{ products(first: 1) { nodes { id } } }');
    expect(data.products.nodes).toHaveLength(1);
    await redis.start();
    await expect.poll(() => gateways.readiness(one)).toEqual({ status: 200, body: connected });
    expect(failures()).toBe(0);
    const printed = gateways.all.map((gateway) => gateway.printed());
    for (const text of printed) {
      expect(text.match(/Redis is gone/g)).toHaveLength(1);
      expect(text).not.toContain('hunter2');
    }
  });

  test('go on with the Redis that another one has become a replica of, though it keeps their connections', async () => {
    await using first = await startRedis();
    await using next = await startRedis();
    let { port } = new URL(first.url);
    const address = createServer((client) => {
      const server = connect(Number(port), '127.0.0.1');
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) socket.on('error', () => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(address, 'listening');
    // A server that listens on TCP has an address object.
    const url = `redis://127.0.0.1:${(address.address() as AddressInfo).port}`;
    await using gateways = await startGateways(site, [{ REDIS_URL: url }]);
    const [one] = gateways.all;
    if (one === undefined) throw new Error('there is one');
    const connected = { body: { sharedBudget: { connected: true } } };
    await expect.poll(() => gateways.readiness(one)).toMatchObject(connected);
    port = new URL(next.url).port;
    first.cli('REPLICAOF', '127.0.0.1', port);
    await expect.poll(() => next.cli('DBSIZE')).not.toBe('0');
    await expect.poll(() => gateways.readiness(one)).toMatchObject(connected);
    address.close();
  });

  test.each(['is not there', 'does not take the password'])(
    'start when Redis %s, and say so',
    async (what) => {
      const url =
        what === 'is not there' ? 'redis://:hunter3@127.0.0.1:9' : redis.url.replace('hunter2', 'hunter3');
      const env = { REDIS_URL: url };
      await using gateways = await startGateways(site, [env]);
      const [one] = gateways.all;
      if (one === undefined) throw new Error('there is one');
      expect(await gateways.readiness(one)).toMatchObject({
        status: 200,
        body: { sharedBudget: { connected: false } },
      });
      expect((await one.query('{ products(first: 1) { nodes { id } } }')).errors).toBeUndefined();
      expect(one.printed()).toContain('Redis cannot be reached');
      expect(one.printed()).not.toContain('hunter3');
    },
  );

  test('do not start with an address that is none, and do not repeat its password', () => {
    const { status, stderr } = spawnSync(process.execPath, [programFile('dist/main.js')], {
      env: { REDIS_URL: 'rediss://user:hunter2@redis.example/no-number', SESSION_SECRET: 'a secret' },
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('REDIS_URL: must be the address of a Redis');
    expect(stderr).not.toContain('hunter2');
  });

  test('leave no id and no secret of a site in Redis', async () => {
    const env = { REDIS_URL: redis.url };
    await using gateways = await startGateways(site, [env]);
    await gateways.all[0]?.query('{ products(first: 1) { nodes { id } } }');
    const keys = redis.cli('KEYS', '*').split('\n');
    const texts = keys
      .filter((key) => redis.cli('TYPE', key) === 'string')
      .map((key) => redis.cli('GET', key));
    const all = [...keys, ...texts].join('\n');
    expect(keys.some((key) => key.includes(':budget:site:'))).toBe(true);
    for (const secret of [site.siteId, site.apiKey, 'a secret of this test'])
      expect(all).not.toContain(secret);
  });
});
