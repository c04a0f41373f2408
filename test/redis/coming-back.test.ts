import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busiestMinute, MINUTE, reunited, SECOND, startDrains, startSpenders, startsIn } from './drains.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const LIMIT = 240;

describe('shared budget with a Redis that comes', () => {
  let redis: RedisServer;
  beforeEach(async () => void (redis = await startRedis()));
  afterEach(() => redis.stop());

  test('tells a Redis that comes back empty what each process has spent', async () => {
    // A minute of this clock is long enough for Redis to start on a busy machine.
    await using site = await startSpenders(redis, 3, LIMIT, 5);
    // One process has just spent half of the minute; the others ask when Redis has forgotten that.
    const from = site.clock.now();
    for (let n = 0; n < 40; n += 1) site.drain(0, { until: from + 5 * SECOND });
    await site.until(from + 6 * SECOND);
    await redis.stop();
    await redis.start();
    for (const by of [1, 2]) for (let n = 0; n < 4; n += 1) site.drain(by);
    await reunited(site);
    await site.until(site.clock.now() + SECOND);
    const ofOne = site.starts.filter(({ by, at }) => by === 0 && at > site.clock.now() - MINUTE).length;
    expect(ofOne).toBeGreaterThanOrEqual(LIMIT / 2);
    expect(site.spenders[1]?.budget.spent()).toBeGreaterThanOrEqual(ofOne);
    await site.until(site.clock.now() + 70 * SECOND);
    expect(busiestMinute(site.starts)).toBeLessThanOrEqual(1.1 * LIMIT);
  });

  test('starts without Redis, counting on another process, and joins when it comes', async () => {
    await redis.stop();
    await using site = await startSpenders(redis, 1, LIMIT);
    expect(site.warnings).toEqual([expect.stringContaining('Redis cannot be reached')]);
    startDrains(site, 6);
    const from = site.clock.now();
    await site.until(from + 2 * MINUTE);
    const used = startsIn(site.starts, from + MINUTE, from + 2 * MINUTE) / LIMIT;
    expect(used).toBeGreaterThan(0.45);
    expect(used).toBeLessThanOrEqual(0.55);
    await redis.start();
    await reunited(site);
    const back = site.clock.now();
    await site.until(back + 3 * MINUTE);
    expect(startsIn(site.starts, back + 2 * MINUTE, back + 3 * MINUTE) / LIMIT).toBeGreaterThanOrEqual(0.9);
  });
});
