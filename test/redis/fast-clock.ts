import type { Clock } from '../../src/wix/transport/clock.ts';

/** The process's clock, so many times as fast: a minute of the budget passes in seconds. */
export function fastClock(speed: number): Clock {
  const from = performance.now();
  return {
    now: () => (performance.now() - from) * speed,
    setTimer(callback, ms) {
      const timer = setTimeout(callback, ms / speed);
      return () => clearTimeout(timer);
    },
  };
}
