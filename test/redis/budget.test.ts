import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { busiestMinute, startSpenders, startsIn } from './drains.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const MINUTE = 60_000;

describe('shared budget', () => {
  let redis: RedisServer;
  beforeAll(async () => void (redis = await startRedis()));
  beforeEach(() => void redis.cli('FLUSHALL'));
  afterAll(() => redis.stop());

  test.each([2, 4])('is never exceeded by %i processes, and used to 95 %', async (count) => {
    const limit = 400;
    await using site = await startSpenders(redis, count, limit);
    const from = site.clock.now();
    for (let by = 0; by < count; by += 1) for (let n = 0; n < 6; n += 1) site.drain(by);
    await site.until(from + 3 * MINUTE);
    const { starts } = site;
    for (const minute of [0, 1, 2]) {
      const used = startsIn(starts, from + minute * MINUTE, from + (minute + 1) * MINUTE);
      expect(used / limit).toBeGreaterThanOrEqual(0.95);
    }
    expect(busiestMinute(starts)).toBeLessThanOrEqual(limit);
  });
});
