import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { LogOutput } from './log-output.ts';
import { currentRequest } from '../telemetry/current-request.ts';

export type { Logger } from 'pino';

/**
 * Creates the log. Each line that is written while a request is answered has its `requestId` and `traceId`. It gets no variables, bodies or headers from anyone; what looks like a secret is removed all the same.
 * @param destination where to write instead of standard output
 */
export async function createLogger(log: Config['log'], destination?: DestinationStream): Promise<Logger> {
  const options = {
    level: log.level,
    base: null,
    mixin: () => ({ ...currentRequest.getStore() }),
    serializers: { err: (error: Error) => withoutSecrets(stdSerializers.err(error)) },
    redact: {
      paths: ['authorization', 'apiKey', 'appSecret', 'token', 'headers'].flatMap((name) => [
        name,
        `*.${name}`,
      ]),
      censor: '[redacted]',
    },
  };
  const out = destination ?? new LogOutput(STANDARD_OUTPUT, (lost) => logger.warn({ lost }, LOST));
  const wordsOf =
    log.format === 'json' ? (line: string) => line : await wordsOfLines(destination === undefined);
  const logger = pino(options, { write: (line: string) => out.write(wordsOf(line)) });
  return logger;
}

const STANDARD_OUTPUT = 1;

const LOST = 'lines of the log were lost: its disk was full, or nobody read it';

/** Puts lines of the log into words for people. @param colorful whether they may have colours, where a terminal shows them */
async function wordsOfLines(colorful: boolean): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  const words = prettyFactory({ translateTime: 'SYS:HH:MM:ss', ...(colorful ? {} : { colorize: false }) });
  return (line) => operationLine(line) ?? words(line);
}

/** Words that start like a Wix API key or a bearer token. */
const SECRET = /\bIST\.[\w.-]+|\bBearer\s+\S+/g;

/** The same value with every text in it rid of what looks like a credential. */
function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll(SECRET, '[redacted]');
  if (typeof value !== 'object' || value === null || depth > 5) return value;
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutSecrets(item, depth + 1)]),
  );
}

/** What the log says of an operation that was answered (`gateway/observe-requests.ts`). */
const answered = z.object({
  msg: z.literal('answered'),
  route: z.enum(['/graphql', '/site/graphql']),
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
