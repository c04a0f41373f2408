import type { RateLimit } from './options.ts';

/** Counts requests in a sliding minute. `admit` is false for a request above the limit, with the seconds to wait. */
export interface RateLimiter {
  admit(path: string, now: number): { admitted: boolean; retryAfterSeconds: number };
}

const MINUTE = 60_000;

export function rateLimiter(limit: RateLimit | undefined): RateLimiter {
  const general: number[] = [];
  const data: number[] = [];
  return {
    admit: (path, now) => {
      if (limit === undefined) return { admitted: true, retryAfterSeconds: 0 };
      const isData = /^\/(wix-data|data)\//.test(path);
      const times = isData ? data : general;
      const most = isData ? (limit.dataRequestsPerMinute ?? 3000) : limit.requestsPerMinute;
      while (times[0] !== undefined && times[0] <= now - MINUTE) times.shift();
      const oldest = times[0];
      if (times.length >= most && oldest !== undefined) {
        return { admitted: false, retryAfterSeconds: Math.ceil((oldest + MINUTE - now) / 1000) };
      }
      times.push(now);
      return { admitted: true, retryAfterSeconds: 0 };
    },
  };
}
