import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SiteBudget, type Ticket } from '../../src/wix/transport/budget/site-budget.ts';
import { WINDOW_MS } from '../../src/wix/transport/budget/sliding-log.ts';
import type { Priority } from '../../src/wix/transport/scope.ts';
import { FakeClock } from './fake-clock.ts';

/** A client that sends one request after another. */
interface Client {
  readonly from: number;
  readonly until: number;
  /** Milliseconds that Wix takes. */
  readonly latency: number;
  /** Milliseconds until it asks again. */
  readonly think: number;
  readonly priority?: Priority;
}

interface Course {
  /** When requests started, in order. */
  readonly starts: readonly number[];
  /** The longest time that passed without a start while someone waited, other than pauses that Wix asked for. */
  readonly longestGap: number;
  /** The longest wait of a client in person. */
  readonly longestInPerson: number;
}

/** Lets clients send requests for some minutes. `throttledAt`: when Wix refuses one, and asks for a pause of so many milliseconds. */
function course(
  limit: number,
  clients: readonly Client[],
  {
    minutes = 5,
    throttledAt,
    chargedAt,
  }: { minutes?: number; throttledAt?: { at: number; pauseMs: number }; chargedAt?: number } = {},
): Course {
  const clock = new FakeClock();
  const budget = new SiteBudget(limit, clock);
  const starts: number[] = [];
  let [waiting, since, longestGap, longestInPerson] = [0, 0, 0, 0];
  let throttled = throttledAt;
  const ask = (client: Client): void => {
    const asked = clock.now();
    if (asked >= client.until) return;
    if (waiting === 0) since = asked;
    waiting += 1;
    const ticket: Ticket = {
      priority: client.priority ?? 'drain',
      deadline: Infinity,
      start() {
        const now = clock.now();
        waiting -= 1;
        longestGap = Math.max(longestGap, now - since);
        since = now;
        if (client.priority === 'interactive') longestInPerson = Math.max(longestInPerson, now - asked);
        starts.push(now);
        const refused = throttled !== undefined && now >= throttled.at ? throttled : undefined;
        if (refused !== undefined) throttled = undefined;
        clock.setTimer(() => {
          if (refused !== undefined) since = clock.now() + refused.pauseMs;
          budget.finish(refused && { startedAt: now, pauseMs: refused.pauseMs });
          clock.setTimer(() => ask(client), client.think);
        }, client.latency);
      },
      refuse: () => undefined,
    };
    budget.request(ticket);
  };
  for (const client of clients) clock.setTimer(() => ask(client), client.from);
  if (chargedAt !== undefined) clock.setTimer(() => budget.charge(30), chargedAt);
  clock.runTo(minutes * WINDOW_MS);
  return { starts, longestGap, longestInPerson };
}

function drains(count: number, client: Partial<Client> = {}): Client[] {
  return Array.from({ length: count }, () => ({
    from: 0,
    until: Infinity,
    latency: 30,
    think: 5,
    ...client,
  }));
}

function startsIn({ starts }: Course, minute: number): number {
  return starts.filter((at) => at >= minute * WINDOW_MS && at < (minute + 1) * WINDOW_MS).length;
}

/** The most starts within any 60 s. */
function busiestMinute({ starts }: Course): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of starts.entries()) {
    while (at - (starts[first] ?? at) > WINDOW_MS) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Twice the time between starts of an even pace. */
function twoStarts(limit: number): number {
  return (2 * WINDOW_MS) / limit;
}

describe('pace', () => {
  test.each([
    { limit: 60, clients: drains(8) },
    { limit: 60, clients: drains(1) },
    { limit: 200, clients: drains(5, { latency: 200 }) },
    { limit: 1200, clients: drains(8, { latency: 300 }) },
  ])('is the ideal to 98 % at $limit a minute, without a gap', ({ limit, clients }) => {
    const whole = course(limit, clients);
    // Half at once, the rest of that minute and every later one evenly: as many as the limit in each.
    expect(whole.starts.length / (5 * limit)).toBeGreaterThanOrEqual(0.98);
    for (let minute = 0; minute < 5; minute += 1)
      expect(startsIn(whole, minute) / limit).toBeGreaterThanOrEqual(0.97);
    expect(whole.longestGap).toBeLessThanOrEqual(twoStarts(limit));
    expect(busiestMinute(whole)).toBeLessThanOrEqual(limit);
  });

  test('lets half of the limit go at once however few ask', () => {
    const { starts } = course(60, drains(1, { latency: 0, think: 0 }), { minutes: 1 });
    expect(starts.filter((at) => at === 0)).toHaveLength(30);
    expect(starts.filter((at) => at <= WINDOW_MS / 2).length).toBeGreaterThanOrEqual(44);
  });

  test('stays even and below the limit however many clients come and go', () => {
    const client = fc.record({
      from: fc.nat(4 * WINDOW_MS),
      lasts: fc.integer({ min: 1000, max: 3 * WINDOW_MS }),
      latency: fc.nat(1000),
      think: fc.oneof(fc.nat(50), fc.nat(6000)),
      count: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(10, 60, 200),
        fc.array(client, { minLength: 1, maxLength: 6 }),
        (limit, groups) => {
          const clients = groups.flatMap(({ count, lasts, ...each }) =>
            drains(count, { ...each, until: each.from + lasts }),
          );
          const whole = course(limit, clients, { minutes: 8 });
          expect(whole.longestGap).toBeLessThanOrEqual(twoStarts(limit));
          expect(busiestMinute(whole)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([60, 200])(
    'goes on evenly at half when the pause is over that Wix asked for with a 429, at %i a minute',
    (limit) => {
      const whole = course(limit, drains(5), {
        minutes: 10,
        throttledAt: { at: 100_000, pauseMs: 20_000 },
      });
      const pausedUntil = 120_030;
      expect(whole.starts.filter((at) => at > 101_500 && at < pausedUntil)).toEqual([]);
      const after = whole.starts.filter((at) => at >= pausedUntil && at < pausedUntil + WINDOW_MS).length;
      // Half of the limit, and the tenth that comes back within the minute.
      expect(after / limit).toBeGreaterThanOrEqual(0.5);
      expect(after / limit).toBeLessThanOrEqual(0.6);
      expect(whole.longestGap).toBeLessThanOrEqual(twoStarts(limit) + 1500);
      expect(startsIn(whole, 9) / limit).toBeGreaterThanOrEqual(0.97);
      expect(busiestMinute(whole)).toBeLessThanOrEqual(limit);
    },
  );

  test('lets people in after a pause as soon as it is over', () => {
    const person: Client = {
      from: 121_000,
      until: Infinity,
      latency: 30,
      think: 5500,
      priority: 'interactive',
    };
    const whole = course(60, [...drains(5), person], { throttledAt: { at: 100_000, pauseMs: 20_000 } });
    expect(whole.longestInPerson).toBeLessThanOrEqual(5000);
  });

  test('bears what strangers spent without more than the room that it takes', () => {
    const idle = course(200, drains(5, { from: 1000 }), { minutes: 4, chargedAt: 500 });
    expect(idle.longestGap).toBeLessThanOrEqual(twoStarts(200));
    const halfBusy = course(60, drains(1, { think: 2400 }), { minutes: 4, chargedAt: 130_000 });
    expect(halfBusy.longestGap).toBeLessThanOrEqual(twoStarts(60));
    // At full pace there is no room for the thirty until as many slots have come back.
    const busy = course(200, drains(5), { minutes: 4, chargedAt: 130_000 });
    expect(busy.longestGap).toBeLessThanOrEqual((30 * WINDOW_MS) / 200 + twoStarts(200));
    expect(busiestMinute(busy)).toBeLessThanOrEqual(200);
  });
});
