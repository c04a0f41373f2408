import { describe, expect, test } from 'vitest';
import type { WixAnswer } from '../../src/wix/transport/exchange.ts';
import { ReadAhead } from '../../src/wix/transport/read-ahead.ts';
import { SiteBudget } from '../../src/wix/transport/budget/site-budget.ts';
import { FakeClock } from './fake-clock.ts';

const LIVING = new AbortController().signal;
const SOMEONE = { startedAt: 1000 };

function answer(size = 2): WixAnswer {
  const bytes = Buffer.alloc(size);
  return { status: 200, headers: {}, json: {}, bytes, keepsRecords: false, isEmpty: false };
}

/** Lets a promise that is settled tell so. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('an answer that was read ahead', () => {
  test('is given once, and as long as Wix took to those who ask for the same before it is shown', async () => {
    const clock = new FakeClock();
    const ahead = new ReadAhead(clock);
    const { promise, resolve } = Promise.withResolvers<WixAnswer>();
    ahead.start('a', () => promise, LIVING);
    expect(ahead.hasRoomFor('a')).toBe(false);
    clock.runTo(300);
    resolve(answer());
    await settled();
    clock.runTo(10_000);
    const taker: { startedAt: number; endedAt?: number } = { startedAt: 1000 };
    const beside = { startedAt: 1002 };
    expect(ahead.justTaken('a', beside)).toBeUndefined();
    await expect(ahead.take('a', taker, LIVING)).resolves.toEqual(answer());
    clock.runTo(10_299);
    expect(ahead.justTaken('a', beside)).toEqual(answer());
    taker.endedAt = 1003;
    expect(ahead.justTaken('a', beside)).toEqual(answer());
    // Whoever began when it had been shown asks Wix.
    expect(ahead.justTaken('a', { startedAt: 1004 })).toBeUndefined();
    expect(ahead.take('a', { startedAt: 1004 }, LIVING)).toBeUndefined();
    clock.runTo(10_300);
    expect(ahead.justTaken('a', beside)).toBeUndefined();
    expect(ahead.take('a', beside, LIVING)).toBeUndefined();
    expect(ahead.figures).toEqual({ used: 1, wasted: 0 });
  });

  test('is out of date after half a minute, and a request that takes longer is given up', async () => {
    const clock = new FakeClock();
    const ahead = new ReadAhead(clock);
    ahead.start('a', async () => answer(), LIVING);
    let isGivenUp = false;
    ahead.start(
      'b',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            isGivenUp = true;
            reject(new Error('given up'));
          });
        }),
      LIVING,
    );
    await settled();
    clock.runTo(29_999);
    expect(ahead.hasRoomFor('a')).toBe(false);
    expect(isGivenUp).toBe(false);
    clock.runTo(30_000);
    expect(ahead.take('a', SOMEONE, LIVING)).toBeUndefined();
    expect(ahead.take('b', SOMEONE, LIVING)).toBeUndefined();
    expect(isGivenUp).toBe(true);
    expect(ahead.figures).toEqual({ used: 0, wasted: 2 });
  });

  test('is nothing when Wix did not answer well', async () => {
    const ahead = new ReadAhead(new FakeClock());
    ahead.start('a', async () => undefined, LIVING);
    ahead.start('b', () => Promise.reject(new Error('broken')), LIVING);
    const taken = ahead.take('b', SOMEONE, LIVING);
    await settled();
    expect(ahead.take('a', SOMEONE, LIVING)).toBeUndefined();
    await expect(taken).resolves.toBeUndefined();
    expect(ahead.figures).toEqual({ used: 0, wasted: 2 });
  });

  test('is not read where too much is kept already', async () => {
    const clock = new FakeClock();
    const ahead = new ReadAhead(clock);
    ahead.start('large', async () => answer(17_000_000), LIVING);
    await settled();
    expect(ahead.hasRoomFor('other')).toBe(false);
    await ahead.take('large', SOMEONE, LIVING);
    clock.runTo(1);
    expect(ahead.hasRoomFor('other')).toBe(true);
    for (let index = 0; index < 100; index += 1) ahead.start(String(index), async () => answer(), LIVING);
    expect(ahead.hasRoomFor('other')).toBe(false);
    ahead.close();
    expect(ahead.hasRoomFor('other')).toBe(true);
    expect(ahead.figures).toEqual({ used: 1, wasted: 100 });
  });
});

/** When someone starts who waits in person. */
function inPerson(budget: SiteBudget, clock: FakeClock): Promise<number> {
  return new Promise((resolve, reject) => {
    budget.request({
      priority: 'interactive',
      deadline: Infinity,
      start: () => resolve(clock.now()),
      refuse: reject,
    });
  });
}

describe('what is left over of a budget', () => {
  test('is what goes at once, but for one', () => {
    const budget = new SiteBudget(20, new FakeClock());
    const started = Array.from({ length: 20 }, () => budget.startSpare());
    expect(started.filter(Boolean)).toHaveLength(9);
    expect(budget.state().remaining).toBe(1);
  });

  test('never makes anyone wait who comes right behind', async () => {
    const clock = new FakeClock();
    const budget = new SiteBudget(200, clock);
    const startedAt: number[] = [];
    for (let at = 0; at < 180_000; at += 130) {
      clock.runTo(at);
      if (!budget.startSpare()) continue;
      budget.finish();
      clock.runTo(at + 1);
      const person = inPerson(budget, clock);
      clock.runTo(at + 129);
      startedAt.push((await Promise.race([person, Promise.resolve(NaN)])) - at);
      budget.finish();
    }
    expect(startedAt.length).toBeGreaterThan(100);
    expect(new Set(startedAt)).toEqual(new Set([1]));
  });

  test('is nothing where someone waits, and for a minute after Wix has asked for a pause', async () => {
    const clock = new FakeClock();
    const budget = new SiteBudget(4, clock);
    await Promise.all([inPerson(budget, clock), inPerson(budget, clock)]);
    const third = inPerson(budget, clock);
    expect(budget.startSpare()).toBe(false);
    clock.runTo(40_000);
    await third;
    budget.finish({ startedAt: 0, pauseMs: 10_000 });
    budget.finish();
    budget.finish();
    clock.runTo(109_000);
    expect(budget.startSpare()).toBe(false);
    clock.runTo(111_000);
    expect(budget.startSpare()).toBe(false);
    clock.runTo(600_000);
    expect(budget.startSpare()).toBe(true);
  });
});
