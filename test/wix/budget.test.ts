import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SiteBudget, type Ticket } from '../../src/wix/transport/budget/site-budget.ts';
import { HELD_MS, WINDOW_MS } from '../../src/wix/transport/budget/sliding-log.ts';
import { WaitingLine } from '../../src/wix/transport/budget/waiting-line.ts';
import { Sites } from '../../src/wix/transport/budget/sites.ts';
import type { Priority } from '../../src/wix/transport/scope.ts';
import { FakeClock } from './fake-clock.ts';

interface Wish {
  readonly at: number;
  readonly latency: number;
  readonly priority?: Priority;
  readonly deadline?: number;
  /** Milliseconds Wix asks for when it refuses the request with 429. */
  readonly throttledFor?: number | undefined;
}

interface Run {
  readonly wish: Wish;
  startedAt: number | undefined;
  endedAt: number | undefined;
  refused: { readonly at: number; readonly earliest: number } | undefined;
}

/** Lets a budget serve wishes in the order of their times, until all are answered. */
function simulate(
  limit: number,
  wishes: readonly Wish[],
  clock = new FakeClock(),
): { runs: Run[]; budget: SiteBudget } {
  const budget = new SiteBudget(limit, clock);
  const runs = wishes.map((wish): Run => {
    const run: Run = { wish, startedAt: undefined, endedAt: undefined, refused: undefined };
    const ticket: Ticket = {
      priority: wish.priority ?? 'drain',
      deadline: wish.deadline ?? Infinity,
      start() {
        const startedAt = clock.now();
        run.startedAt = startedAt;
        clock.setTimer(() => {
          run.endedAt = clock.now();
          budget.finish(
            wish.throttledFor === undefined ? undefined : { startedAt, pauseMs: wish.throttledFor },
          );
        }, wish.latency);
      },
      refuse: (earliest) => (run.refused = { at: clock.now(), earliest }),
    };
    clock.setTimer(() => budget.request(ticket), wish.at);
    return run;
  });
  const last = Math.max(0, ...wishes.map(({ at }) => at));
  clock.runTo(last + (wishes.length / limit + 10) * 10 * WINDOW_MS);
  return { runs, budget };
}

/** The most requests that Wix sees arrive in any window, if each arrives at `share` of the time between start and end. */
function mostInAnyWindow(runs: readonly Run[], share: number): number {
  const seen = runs
    .flatMap(({ startedAt, endedAt }) =>
      startedAt === undefined || endedAt === undefined ? [] : [startedAt + (endedAt - startedAt) * share],
    )
    .sort((a, b) => a - b);
  return Math.max(
    0,
    ...seen.map((from, index) => seen.slice(index).filter((at) => at <= from + WINDOW_MS).length),
  );
}

const wish = fc.record({
  at: fc.nat(4 * WINDOW_MS),
  latency: fc.nat(20_000),
  priority: fc.constantFrom<Priority>('interactive', 'drain'),
});
const limits = fc.integer({ min: 1, max: 25 });

describe('budget', () => {
  test('never lets more requests reach Wix in any 60 s than the limit', () => {
    fc.assert(
      fc.property(
        limits,
        fc.array(wish, { maxLength: 120, size: 'max' }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (limit, wishes, share) => {
          const { runs } = simulate(limit, wishes);
          expect(runs.every(({ endedAt }) => endedAt !== undefined)).toBe(true);
          expect(mostInAnyWindow(runs, share)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('keeps to the limit while Wix throttles, and serves everyone in the end', () => {
    const throttled = fc.record({
      at: fc.nat(WINDOW_MS),
      latency: fc.nat(5000),
      throttledFor: fc.option(fc.nat(90_000), { nil: undefined, freq: 4 }),
    });
    fc.assert(
      fc.property(limits, fc.array(throttled, { maxLength: 60, size: 'max' }), (limit, wishes) => {
        const { runs } = simulate(limit, wishes);
        expect(runs.every(({ endedAt }) => endedAt !== undefined)).toBe(true);
        expect(mostInAnyWindow(runs, 0.5)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the first within half of the limit waiting for nothing, and everyone else for one start at most', () => {
    fc.assert(
      fc.property(limits, fc.array(wish, { maxLength: 120, size: 'max' }), (limit, wishes) => {
        const { runs } = simulate(
          limit,
          wishes.map((each) => ({ ...each, priority: 'drain' })),
        );
        const half = Math.max(1, Math.floor(limit / 2));
        const started = runs.toSorted(
          (a, b) => (a.startedAt ?? NaN) - (b.startedAt ?? NaN) || runs.indexOf(a) - runs.indexOf(b),
        );
        for (const [index, { wish: own, startedAt = NaN }] of started.entries()) {
          const before = started.slice(0, index);
          const heldAt = (at: number): number =>
            before.filter(({ endedAt = NaN }) => endedAt + HELD_MS > at).length;
          const ready = Math.max(own.at, before.at(-1)?.startedAt ?? 0);
          expect(startedAt).toBe(heldAt(ready) < half ? ready : startedAt);
          // When a slot was there for it at the latest.
          const frees = before.map(({ endedAt = NaN }) => endedAt + HELD_MS).sort((a, b) => a - b);
          const slotAt = Math.max(ready, index < limit ? 0 : (frees[index - limit] ?? 0));
          // Whoever is under way may come back late: the fewer slots are known to return, the wider the rest is spread.
          const longest = Math.max(0, ...before.map(({ wish: { latency } }) => latency));
          const oneStart = WINDOW_MS / half / (1 - longest / WINDOW_MS);
          expect(startedAt - slotAt).toBeLessThanOrEqual(oneStart + 50);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lets half of the limit go at once when idle, the rest of that minute and every later one evenly', () => {
    const { runs } = simulate(
      60,
      Array.from({ length: 240 }, () => ({ at: 0, latency: 10 })),
    );
    const starts = runs.map(({ startedAt }) => startedAt ?? NaN);
    expect(starts.filter((at) => at === 0)).toHaveLength(30);
    const gaps = starts.slice(30).map((at, index) => at - (starts[29 + index] ?? NaN));
    // In the first minute 30 more, two seconds apart; later 60 in each, one second apart.
    for (const gap of gaps.slice(0, 28)) expect(gap).toBeGreaterThan(1800);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2100);
    expect(starts.filter((at) => at < WINDOW_MS)).toHaveLength(60);
    for (const minute of [1, 2])
      expect(
        starts.filter((at) => at >= minute * WINDOW_MS && at < (minute + 1) * WINDOW_MS).length,
      ).toBeGreaterThanOrEqual(57);
  });

  test.each([60, 200, 1200])(
    'keeps the first request of an interactive read waiting at most 5 s behind drains, at %i a minute',
    (limit) => {
      const drains = Array.from({ length: 4 * limit }, (): Wish => ({
        at: 0,
        latency: 300,
        priority: 'drain',
      }));
      const reads = Array.from({ length: 30 }, (_, index): Wish => ({
        at: 1000 + index * 5500,
        latency: 300,
        priority: 'interactive',
      }));
      const { runs } = simulate(limit, [...drains, ...reads]);
      for (const { wish: own, startedAt } of runs.slice(drains.length))
        expect((startedAt ?? NaN) - own.at).toBeLessThanOrEqual(5000);
      expect(mostInAnyWindow(runs, 0)).toBeLessThanOrEqual(limit);
    },
  );

  test('drains at 98 % of the limit or more', () => {
    const { runs } = simulate(
      200,
      Array.from({ length: 2000 }, () => ({ at: 0, latency: 300 })),
    );
    const minutes = Math.max(...runs.map(({ endedAt }) => endedAt ?? NaN)) / WINDOW_MS;
    expect(2000 / (200 * minutes)).toBeGreaterThan(0.98);
  });

  test('serves interactive requests first, and every fifth time a drain that waits', () => {
    const order: Priority[] = [];
    const { runs } = simulate(2, [
      { at: 0, latency: 1 },
      ...Array.from({ length: 10 }, (): Wish => ({ at: 1, latency: 1, priority: 'drain' })),
      ...Array.from({ length: 10 }, (): Wish => ({ at: 2, latency: 1, priority: 'interactive' })),
    ]);
    for (const run of runs.slice(1).toSorted((a, b) => (a.startedAt ?? NaN) - (b.startedAt ?? NaN)))
      order.push(run.wish.priority ?? 'drain');
    const { interactive: I, drain: D } = { interactive: 'interactive', drain: 'drain' } as const;
    expect(order.slice(0, 13)).toEqual([I, I, I, I, D, I, I, I, I, D, I, I, D]);
  });

  test('fails at once what cannot start before its deadline, and says when it could', () => {
    const { runs } = simulate(4, [
      ...Array.from({ length: 4 }, () => ({ at: 0, latency: 100 })),
      { at: 31_000, latency: 100, deadline: 50_000 },
      { at: 31_000, latency: 100, deadline: 61_000 },
    ]);
    expect(runs[4]?.refused).toEqual({ at: 31_000, earliest: 100 + HELD_MS });
    expect(runs[5]?.startedAt).toBeGreaterThanOrEqual(100 + HELD_MS);
    expect(runs[5]?.startedAt).toBeLessThan(61_000);
  });

  test('counts those ahead when it looks whether a deadline can be met', () => {
    const wishes = Array.from({ length: 12 }, () => ({ at: 0, latency: 100, deadline: 65_000 }));
    const { runs } = simulate(6, wishes);
    expect(runs.filter(({ refused }) => refused === undefined)).toHaveLength(9);
    for (const { refused } of runs.slice(9)) expect(refused?.at).toBe(0);
  });

  test('never refuses what would have had a slot in time', () => {
    fc.assert(
      fc.property(
        limits,
        fc.array(wish, { maxLength: 60, size: 'max' }),
        fc.nat(120_000),
        (limit, wishes, patience) => {
          const unbounded = simulate(limit, wishes).runs;
          const last = wishes.reduce(
            (latest, { at }, index) => (at >= (wishes[latest]?.at ?? -1) ? index : latest),
            0,
          );
          const startedAt = unbounded[last]?.startedAt ?? 0;
          const at = wishes[last]?.at ?? 0;
          const bounded = simulate(
            limit,
            wishes.map((each, index) => (index === last ? { ...each, deadline: at + patience } : each)),
          ).runs[last];
          expect(bounded?.refused === undefined || startedAt > at + patience).toBe(true);
        },
      ),
    );
  });

  test('halves the limit and pauses on a 429, then recovers gradually', () => {
    const clock = new FakeClock();
    const budget = new SiteBudget(100, clock);
    const started: number[] = [];
    const ticket: Ticket = {
      priority: 'drain',
      deadline: Infinity,
      start: () => started.push(clock.now()),
      refuse: () => undefined,
    };
    budget.request(ticket);
    budget.request(ticket);
    clock.runTo(100);
    budget.finish({ startedAt: 0, pauseMs: 20_000 });
    budget.finish({ startedAt: 0, pauseMs: 20_000 });
    expect(budget.state()).toEqual({ limit: 50, remaining: 0 });

    budget.request(ticket);
    clock.runTo(20_099);
    expect(started).toHaveLength(2);
    clock.runTo(20_100);
    expect(started).toHaveLength(3);
    budget.finish();
    clock.runTo(20_100 + WINDOW_MS);
    expect(budget.state().limit).toBe(60);
    clock.runTo(20_100 + 5 * WINDOW_MS);
    expect(budget.state().limit).toBe(100);
    expect(budget.idle).toBe(true);
  });

  test('fails the waiting at once when a pause goes beyond their deadlines', () => {
    const { runs } = simulate(2, [
      { at: 0, latency: 500, throttledFor: 60_000 },
      { at: 100, latency: 10, deadline: 40_000 },
      { at: 100, latency: 10, deadline: 70_000 },
    ]);
    expect(runs[1]?.refused?.at).toBe(500);
    expect(runs[1]?.refused?.earliest).toBeGreaterThanOrEqual(60_500);
    expect(runs[2]?.startedAt).toBeGreaterThanOrEqual(60_500);
  });

  test('is forgotten with its site when that has been left alone', () => {
    const clock = new FakeClock();
    const sites = new Sites({ default: 10, data: 10 }, clock);
    for (let index = 0; index < 50; index += 1) {
      const { default: budget } = sites.of(`site-${index}`).budgets;
      budget.request({
        priority: 'drain',
        deadline: Infinity,
        start: (finish) => finish(),
        refuse: () => undefined,
      });
    }
    expect(sites.size).toBe(50);
    clock.runTo(3 * WINDOW_MS);
    sites.of('another site');
    expect(sites.size).toBe(1);
  });
});

test('line > knows how many go before one that joins', () => {
  const priority = fc.constantFrom<Priority>('interactive', 'drain');
  fc.assert(
    fc.property(
      fc.array(priority, { maxLength: 40, size: 'max' }),
      fc.nat(30),
      priority,
      fc.boolean(),
      (waiting, served, own, first) => {
        const line = new WaitingLine<object>();
        for (const each of waiting) line.join({}, each, false);
        for (let turn = 0; turn < served; turn += 1) line.next();
        const ahead = line.ahead(own, first);
        const mine = {};
        line.join(mine, own, first);
        let turns = 0;
        while (line.next() !== mine) turns += 1;
        expect(ahead).toBe(turns);
      },
    ),
  );
});
