import { z } from 'zod';

/** What the log says of an operation that was answered (`gateway/observe-requests.ts`). */
const answered = z.object({
  msg: z.literal('answered'),
  route: z.literal('/graphql'),
  time: z.number(),
  status: z.number(),
  ms: z.number(),
  operation: z.string().optional(),
  outcome: z.string(),
  wix: z.object({ requests: z.number(), retries: z.number(), waitedMs: z.number() }),
});

/**
 * Puts what the log says of an operation into one line that people read.
 * @param json a line of the log
 * @returns undefined for every other line
 */
export function operationLine(json: string): string | undefined {
  if (!json.includes('"answered"')) return undefined;
  const { success, data } = answered.safeParse(JSON.parse(json));
  if (!success) return undefined;
  const { time, operation = 'unnamed operation', outcome, ms, wix } = data;
  const facts = [
    duration(ms),
    wix.requests === 1 ? '1 Wix request' : `${wix.requests} Wix requests`,
    ...(wix.retries === 0 ? [] : [wix.retries === 1 ? '1 retry' : `${wix.retries} retries`]),
    ...(wix.waitedMs < 100 ? [] : [`waited ${duration(wix.waitedMs)}`]),
  ];
  return `[${new Date(time).toTimeString().slice(0, 8)}] ${operation}: ${outcome}, ${facts.join(', ')}\n`;
}

function duration(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
