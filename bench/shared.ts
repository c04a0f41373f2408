import { RedisLink } from '../src/redis/link.ts';
import { SharedBudgets } from '../src/wix/transport/budget/shared/shared-budgets.ts';
import type { Budget } from '../src/wix/transport/budget/site-budget.ts';
import { WINDOW_MS } from '../src/wix/transport/budget/sliding-log.ts';
import { systemClock } from '../src/wix/transport/clock.ts';
import { startRedis, type RedisServer } from '../test/redis/redis-server.ts';
import { median, type Figure } from './report.ts';

const SITES = 1000;
const PROCESSES = 8;
/** Processes that drain one site at the same time. */
const PER_SITE = 4;
const LIMIT = 60;
/** How long Wix takes (ms). */
const LATENCY = 300;
/** Sites begin one after the other, over so long (ms): half a minute's requests of all at once are no load that lasts. */
const BEGIN_OVER = 40_000;

/**
 * A thousand sites over eight processes that share their budgets by a real Redis, each drained by four of them: what coordination costs. The
 * processes are simulated, each with a connection of its own; requests to Wix are timers.
 */
export async function sharedFigures(): Promise<Figure[]> {
  await using redis = await startRedis();
  const links = await Promise.all(
    Array.from({ length: PROCESSES }, () =>
      RedisLink.open({ url: redis.url, apiUrl: 'https://wix.example' }),
    ),
  );
  const processes = links.map((link) => new SharedBudgets(link, systemClock));
  const begun = systemClock.now();
  const before = usageOf(redis);
  const sites = Array.from({ length: SITES }, (_, site) => {
    const starts: number[] = [];
    const from = begun + (site / SITES) * BEGIN_OVER;
    const until = from + 2 * WINDOW_MS;
    for (let part = 0; part < PER_SITE; part += 1) {
      const budget = processes[(site + 2 * part) % PROCESSES]?.open(
        ['site', `site-${site}`, 'default'],
        LIMIT,
      );
      if (budget !== undefined) systemClock.setTimer(() => drain(budget, until, starts), from - begun);
    }
    return { from, starts };
  });
  await new Promise((resolve) => setTimeout(resolve, BEGIN_OVER + 2 * WINDOW_MS + 1000));
  const after = usageOf(redis);
  const lost = links.filter(({ state }) => state !== 'up').length;
  await Promise.all(links.map((link) => link.close()));

  const requests = sites.reduce((sum, { starts }) => sum + starts.length, 0);
  const steady = sites.map(
    ({ from, starts }) =>
      starts.filter((at) => at >= from + WINDOW_MS && at < from + 2 * WINDOW_MS).length / LIMIT,
  );
  const used = steady.reduce((sum, share) => sum + share, 0) / SITES;
  const least = Math.min(...steady);
  const busiest = Math.max(...sites.map(({ starts }) => busiestMinute(starts)));
  const commands = (after.commands - before.commands) / requests;
  const cpu = ((after.cpuSeconds - before.cpuSeconds) * 1e6) / requests;
  return [
    figure('most requests of a site in any 60 s', String(busiest), `<= ${LIMIT}`, busiest <= LIMIT),
    figure('used of all budgets in the second minute', percent(used), '>= 95 %', used >= 0.95),
    figure('the same of the site with the least', percent(least), '>= 90 %', least >= 0.9),
    figure('the same of the site in the middle', percent(median(steady)), '>= 95 %', median(steady) >= 0.95),
    figure('questions to Redis for a Wix request', commands.toFixed(2), '<= 2.5', commands <= 2.5),
    figure('CPU of Redis for a Wix request', `${cpu.toFixed(0)} µs`, '<= 300 µs', cpu <= 300),
    figure(
      'memory of Redis for a site',
      `${Math.round(after.memory / SITES / 100) / 10} kB`,
      '<= 10 kB',
      after.memory / SITES <= 10_000,
    ),
    figure('connections lost', String(lost), '0', lost === 0),
  ];
}

/** Two requests at a time, one after another. */
function drain(budget: Budget, until: number, starts: number[]): void {
  const ask = (): void => {
    if (systemClock.now() >= until) return;
    budget.request({
      priority: 'drain',
      deadline: until,
      start(finish) {
        starts.push(systemClock.now());
        systemClock.setTimer(() => {
          finish();
          ask();
        }, LATENCY);
      },
      refuse: () => undefined,
    });
  };
  ask();
  ask();
}

/** What a Redis has done so far. */
function usageOf(redis: RedisServer): { commands: number; cpuSeconds: number; memory: number } {
  const text = redis.cli('INFO', 'everything');
  const numberIn = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  return {
    commands: numberIn(/cmdstat_evalsha:calls=(\d+)/),
    cpuSeconds: numberIn(/used_cpu_user:([\d.]+)/) + numberIn(/used_cpu_sys:([\d.]+)/),
    memory: numberIn(/used_memory_dataset:(\d+)/),
  };
}

function busiestMinute(starts: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of starts.entries()) {
    while (at - (starts[first] ?? at) > WINDOW_MS) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

function figure(name: string, value: string, bar: string, reached: boolean): Figure {
  return { name, value, bar, reached };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
