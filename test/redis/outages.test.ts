import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busiestMinute, MINUTE, reunited, SECOND, startDrains, startSpenders, startsIn } from './drains.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const LIMIT = 240;

describe('shared budget without Redis', () => {
  let redis: RedisServer;
  beforeEach(async () => void (redis = await startRedis()));
  afterEach(() => redis.stop());

  test('goes on with shares when Redis is gone, and together when it is back', async () => {
    await using site = await startSpenders(redis, 3, LIMIT);
    startDrains(site);
    await site.until(site.clock.now() + 90 * SECOND);
    await redis.stop();
    const gone = site.clock.now();
    await site.until(gone + 3 * MINUTE);
    const { starts } = site;
    // Evenly at half of the shares in the first minute, then with all of them.
    const [first, second, third] = [0, 1, 2].map(
      (minute) => startsIn(starts, gone + minute * MINUTE, gone + (minute + 1) * MINUTE) / LIMIT,
    );
    expect(first).toBeGreaterThan(0.4);
    expect(first).toBeLessThanOrEqual(0.55);
    expect(second).toBeGreaterThanOrEqual(0.9);
    expect(third).toBeGreaterThanOrEqual(0.9);
    for (const by of [0, 1, 2])
      expect(
        starts.filter((start) => start.by === by && start.at > gone + MINUTE).length / (2 * LIMIT),
      ).toBeGreaterThan(0.3);
    expect(site.warnings).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('Redis is gone')));

    await redis.start();
    await reunited(site);
    const back = site.clock.now();
    await site.until(back + 3 * MINUTE);
    expect(startsIn(starts, back + 2 * MINUTE, back + 3 * MINUTE) / LIMIT).toBeGreaterThanOrEqual(0.9);
    expect(busiestMinute(starts.filter(({ at }) => at < back))).toBeLessThanOrEqual(LIMIT);
    expect(busiestMinute(starts)).toBeLessThanOrEqual(1.1 * LIMIT);
    expect(site.warnings).toHaveLength(3);
  });

  test('does not wait for a Redis that hangs, and never spends more when it goes on', async () => {
    await using site = await startSpenders(redis, 2, LIMIT);
    startDrains(site);
    await site.until(site.clock.now() + 70 * SECOND);
    redis.pause();
    const paused = performance.now();
    await expect.poll(() => site.spenders.map(({ link }) => link.state)).toEqual(['down', 'down']);
    expect(performance.now() - paused).toBeLessThan(10_000);
    const alone = site.clock.now();
    await site.until(alone + 40 * SECOND);
    expect(startsIn(site.starts, alone + 5 * SECOND, alone + 40 * SECOND)).toBeGreaterThan(
      0.4 * (35 / 60) * LIMIT,
    );
    redis.resume();
    await reunited(site);
    const back = site.clock.now();
    await site.until(back + 3 * MINUTE);
    expect(busiestMinute(site.starts)).toBeLessThanOrEqual(LIMIT);
    expect(startsIn(site.starts, back + 2 * MINUTE, back + 3 * MINUTE) / LIMIT).toBeGreaterThanOrEqual(0.9);
  });

  test('keeps to a pause that Wix has asked for while Redis goes and comes', async () => {
    await using site = await startSpenders(redis, 2, LIMIT);
    startDrains(site);
    const from = site.clock.now();
    site.drain(0, { throttledAt: from + 5 * SECOND, pauseMs: 5 * MINUTE });
    // A busy machine tells the others of it a second later, which are ten of this clock.
    await site.until(from + 30 * SECOND);
    await redis.stop();
    await site.until(from + 60 * SECOND);
    await redis.start();
    await reunited(site);
    await site.until(site.clock.now() + 20 * SECOND);
    expect(site.clock.now()).toBeLessThan(from + 5 * MINUTE);
    expect(site.starts.filter(({ at }) => at > from + 25 * SECOND)).toEqual([]);
  });
});
