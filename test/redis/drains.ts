import { expect } from 'vitest';
import { RedisLink } from '../../src/redis/link.ts';
import type { Clock } from '../../src/wix/transport/clock.ts';
import { SharedBudgets } from '../../src/wix/transport/budget/shared/shared-budgets.ts';
import type { Budget } from '../../src/wix/transport/budget/site-budget.ts';
import { WINDOW_MS } from '../../src/wix/transport/budget/sliding-log.ts';
import type { Priority } from '../../src/wix/transport/scope.ts';
import { fastClock } from './fast-clock.ts';
import type { RedisServer } from './redis-server.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** How many times as fast a test's clock goes where it says nothing else. */
const SPEED = 10;

/** A process that shares a budget, without what is around it. */
export interface Spender {
  readonly link: RedisLink;
  readonly budget: Budget;
}

/** When a request started, and by whom. */
interface Start {
  readonly at: number;
  readonly by: number;
  /** How long it had waited. */
  readonly waited: number;
  readonly priority: Priority;
}

/** Some processes on one budget; time goes fast. */
export interface Spenders extends AsyncDisposable {
  readonly clock: Clock;
  readonly spenders: readonly Spender[];
  readonly starts: Start[];
  readonly warnings: string[];
  /** Sends requests of one process, one after another, until the time is up. */
  drain(by: number, options?: Partial<DrainOptions>): void;
  /** Waits for a moment of the fast clock. */
  until(time: number): Promise<void>;
  /** Another process. */
  join(): Promise<void>;
}

interface DrainOptions {
  readonly priority: Priority;
  readonly latency: number;
  readonly think: number;
  readonly until: number;
  /** Refuses the request that starts then, and asks for a pause. */
  readonly throttledAt: number;
  readonly pauseMs: number;
}

/** Lets processes spend a budget. */
export async function startSpenders(
  redis: RedisServer,
  count: number,
  limit: number,
  speed = SPEED,
): Promise<Spenders> {
  const clock = fastClock(speed);
  const starts: Start[] = [];
  const warnings: string[] = [];
  const spenders: Spender[] = [];
  const logger = { warn: (_facts: object, text: string) => void warnings.push(text), info: () => undefined };
  const join = async (): Promise<void> => {
    const link = await RedisLink.open({ url: redis.url, apiUrl: 'https://wix.example', logger });
    spenders.push({
      link,
      budget: new SharedBudgets(link, clock, speed).open(['site', 'a', 'default'], limit),
    });
  };
  await Promise.all(Array.from({ length: count }, join));
  let isOver = false;
  const drain = (by: number, options: Partial<DrainOptions> = {}): void => {
    const {
      priority = 'drain',
      latency = 100,
      think = 20,
      until = Infinity,
      throttledAt = Infinity,
      pauseMs = 0,
    } = options;
    let isThrottled = false;
    const ask = (): void => {
      const asked = clock.now();
      if (asked > until || isOver) return;
      spenders[by]?.budget.request({
        priority,
        deadline: Infinity,
        start(finish) {
          const at = clock.now();
          starts.push({ at, by, waited: at - asked, priority });
          clock.setTimer(() => {
            const refuses = !isThrottled && at >= throttledAt;
            isThrottled ||= refuses;
            finish(refuses ? { startedAt: at, pauseMs } : undefined);
            clock.setTimer(ask, think);
          }, latency);
        },
        refuse: () => undefined,
      });
    };
    ask();
  };
  return {
    clock,
    spenders,
    starts,
    warnings,
    drain,
    join,
    until: (time) => new Promise((resolve) => clock.setTimer(resolve, time - clock.now())),
    async [Symbol.asyncDispose]() {
      isOver = true;
      await Promise.all(spenders.map(({ link }) => link.close()));
    },
  };
}

/** The most starts within any minute. */
export function busiestMinute(starts: readonly Start[]): number {
  let first = 0;
  let most = 0;
  for (const [index, { at }] of starts.entries()) {
    while (at - (starts[first]?.at ?? at) > WINDOW_MS) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Starts from one moment to another. */
export function startsIn(starts: readonly Start[], from: number, to: number): number {
  return starts.filter(({ at }) => at >= from && at < to).length;
}

/** Sends requests of every process, some at a time. */
export function startDrains(site: Spenders, each = 4): void {
  for (const by of site.spenders.keys()) for (let n = 0; n < each; n += 1) site.drain(by);
}

/** Waits until all processes share again. */
export async function reunited({ spenders }: Spenders): Promise<void> {
  await expect.poll(() => spenders.every(({ link }) => link.state === 'up')).toBe(true);
}
