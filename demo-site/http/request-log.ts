import type { JsonObject } from '../json.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  /** What was asked for: the body of a POST, or the decoded `.r` or flat parameters of a GET. */
  readonly body: JsonObject;
  /** 0 until it is answered, and for good when it never was. */
  readonly status: number;
  /** Milliseconds since the site started. */
  readonly at: number;
  /** The caller hung up before the answer was complete. */
  readonly aborted: boolean;
}

/** Every request that arrived, refused ones and failed ones too. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  /** How many requests there were, or how many whose path contains or matches `path`. */
  count(path?: string | RegExp): number;
  /** The requests that were answered with a status. */
  withStatus(status: number): readonly LoggedRequest[];
  /** The most requests that arrived within any 60 seconds. */
  busiestMinute(path?: string | RegExp): number;
  clear(): void;
}

export type OpenEntry = { -readonly [key in keyof LoggedRequest]: LoggedRequest[key] };

// A benchmark sends more requests than anyone reads again; the oldest are forgotten, and counted no more.
const KEPT = 100_000;

export function requestLog(): RequestLog & { add(entry: OpenEntry): void } {
  let entries: OpenEntry[] = [];
  const matching = (path: string | RegExp | undefined): OpenEntry[] =>
    path === undefined ? entries : entries.filter((entry) => matchesPath(entry.path, path));
  return {
    get entries() {
      return entries;
    },
    add: (entry) => {
      entries.push(entry);
      if (entries.length > KEPT) entries = entries.slice(KEPT / 10);
    },
    count: (path) => matching(path).length,
    withStatus: (status) => entries.filter((entry) => entry.status === status),
    busiestMinute: (path) => {
      const times = matching(path).map((entry) => entry.at);
      let first = 0;
      let most = 0;
      for (const [last, time] of times.entries()) {
        while ((times[first] ?? time) <= time - 60_000) first += 1;
        most = Math.max(most, last - first + 1);
      }
      return most;
    },
    clear: () => {
      entries = [];
    },
  };
}

export function matchesPath(path: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path);
}
