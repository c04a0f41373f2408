import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { busiestMinute, MINUTE, SECOND, startSpenders, startsIn } from './drains.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

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
    for (let by = 0; by < count; by += 1) {
      const own = starts.filter((start) => start.by === by).length;
      expect(own / (starts.length / count)).toBeGreaterThan(0.8);
    }
  });

  test('lets half go at once when all are idle, and the rest evenly, whoever asks', async () => {
    const limit = 120;
    await using site = await startSpenders(redis, 3, limit);
    const from = site.clock.now();
    for (let n = 0; n < 90; n += 1) site.drain(n % 3, { until: from + 100, latency: 500 });
    await site.until(from + 30 * SECOND);
    const { starts } = site;
    expect(startsIn(starts, from, from + 3 * SECOND)).toBeGreaterThanOrEqual(limit / 2);
    expect(startsIn(starts, from, from + 3 * SECOND)).toBeLessThanOrEqual(limit / 2 + 4);
    // One a second is left of the minute.
    for (const second of [10, 20]) {
      const starting = startsIn(starts, from + (second - 5) * SECOND, from + (second + 5) * SECOND);
      expect(starting).toBeGreaterThanOrEqual(8);
      expect(starting).toBeLessThanOrEqual(12);
    }
  });

  test('lets people in within 5 s at 60 a minute, wherever others drain', async () => {
    const limit = 60;
    await using site = await startSpenders(redis, 4, limit);
    const from = site.clock.now();
    for (const by of [0, 1, 2]) for (let n = 0; n < 4; n += 1) site.drain(by);
    await site.until(from + 40 * SECOND);
    site.drain(3, { priority: 'interactive', think: 5500 });
    await site.until(from + 3 * MINUTE);
    const inPerson = site.starts.filter(({ priority }) => priority === 'interactive');
    expect(inPerson.length).toBeGreaterThan(15);
    expect(Math.max(...inPerson.map(({ waited }) => waited))).toBeLessThanOrEqual(5 * SECOND);
    expect(busiestMinute(site.starts)).toBeLessThanOrEqual(limit);
  });

  test('serves drains every fifth time where people ask without end', async () => {
    await using site = await startSpenders(redis, 2, 240);
    const from = site.clock.now();
    for (let n = 0; n < 4; n += 1) site.drain(0);
    for (let n = 0; n < 6; n += 1) site.drain(1, { priority: 'interactive', think: 0 });
    await site.until(from + 2 * MINUTE);
    const later = site.starts.filter(({ at }) => at > from + MINUTE);
    const drains = later.filter(({ priority }) => priority === 'drain').length;
    expect(drains / later.length).toBeGreaterThan(0.15);
    expect(drains / later.length).toBeLessThan(0.25);
  });

  test('is paused and halved for all by a 429 that one has seen', async () => {
    const limit = 200;
    await using site = await startSpenders(redis, 3, limit);
    const from = site.clock.now();
    for (const by of [1, 2]) for (let n = 0; n < 4; n += 1) site.drain(by);
    const throttledAt = from + 20 * SECOND;
    site.drain(0, { throttledAt, pauseMs: 30 * SECOND });
    await site.until(from + 3 * MINUTE);
    const { starts } = site;
    const refused = starts.find(({ by, at }) => by === 0 && at >= throttledAt)?.at ?? NaN;
    // It took 0.1 s; what was on its way meanwhile has started.
    expect(startsIn(starts, refused + SECOND, refused + 30 * SECOND)).toBe(0);
    const after = startsIn(starts, refused + 30 * SECOND, refused + 90 * SECOND);
    expect(after / limit).toBeGreaterThanOrEqual(0.48);
    expect(after / limit).toBeLessThanOrEqual(0.6);
    expect(startsIn(starts, refused + 30 * SECOND, refused + 33 * SECOND)).toBeLessThanOrEqual(8);
    for (const { budget } of site.spenders) expect(budget.state().limit).toBeLessThan(0.75 * limit);
  });

  test('gives back what a process did not use, and what one that died had under way', async () => {
    const limit = 60;
    await using site = await startSpenders(redis, 2, limit);
    const from = site.clock.now();
    // Thirty slots are got, and the process is gone before a request has ended.
    for (let n = 0; n < 30; n += 1) site.drain(0, { latency: 10 * MINUTE });
    await site.until(from + 10 * SECOND);
    site.spenders[0]?.link.die();
    for (let n = 0; n < 4; n += 1) site.drain(1);
    await site.until(from + 60 * SECOND);
    expect(busiestMinute(site.starts)).toBeLessThanOrEqual(limit);
    await site.until(from + 3 * MINUTE);
    // Attempts end after half a minute, and their slots come back a minute later.
    expect(startsIn(site.starts, from + 100 * SECOND, from + 160 * SECOND)).toBeGreaterThanOrEqual(
      0.9 * limit,
    );
  });

  test('leaves the keys of other versions alone, and keeps its own for a while and without ids', async () => {
    redis.cli('SET', 'wixgw:0:budget', 'of an old version');
    redis.cli('SET', 'wixgw:2:budget', 'of a new version');
    await using site = await startSpenders(redis, 2, 100);
    site.drain(0);
    await site.until(site.clock.now() + 5 * SECOND);
    expect(redis.cli('GET', 'wixgw:0:budget')).toBe('of an old version');
    expect(redis.cli('GET', 'wixgw:2:budget')).toBe('of a new version');
    const own = redis
      .cli('KEYS', '*')
      .split('\n')
      .filter((key) => !/^wixgw:[02]:/.test(key));
    expect(own.length).toBeGreaterThan(2);
    for (const key of own) {
      expect(key).toMatch(/^wixgw:1:[\w-]{8}:/);
      expect(Number(redis.cli('PTTL', key))).toBeGreaterThan(0);
    }
  });
});
