import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busiestMinute, startSpenders, startsIn, type Spenders } from './drains.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LIMIT = 240;

/** Waits until all processes share again. */
async function reunited({ spenders }: Spenders): Promise<void> {
  await expect.poll(() => spenders.every(({ link }) => link.state === 'up'), { timeout: 20_000 }).toBe(true);
}

function startDrains(site: Spenders, each = 4): void {
  for (const by of site.spenders.keys()) for (let n = 0; n < each; n += 1) site.drain(by);
}

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

  test('tells a Redis that comes back empty what each process has spent', async () => {
    await using site = await startSpenders(redis, 3, LIMIT);
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
    await site.until(site.clock.now() + 2 * MINUTE);
    expect(busiestMinute(site.starts)).toBeLessThanOrEqual(1.1 * LIMIT);
  });

  test('does not wait for a Redis that hangs, and never spends more when it goes on', async () => {
    await using site = await startSpenders(redis, 2, LIMIT);
    startDrains(site);
    await site.until(site.clock.now() + 70 * SECOND);
    redis.pause();
    const paused = performance.now();
    await expect.poll(() => site.spenders.map(({ link }) => link.state)).toEqual(['down', 'down']);
    expect(performance.now() - paused).toBeLessThan(2500);
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

  test('keeps to a pause that Wix has asked for while Redis goes and comes', async () => {
    await using site = await startSpenders(redis, 2, LIMIT);
    startDrains(site);
    const from = site.clock.now();
    site.drain(0, { throttledAt: from + 5 * SECOND, pauseMs: 5 * MINUTE });
    // A busy machine tells the others of it a second later, which are fifteen of this clock.
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
