import { Logger, type Attributes, type LogLevel } from '@graphql-hive/gateway';

/** Facts that may be written. All others may hold what callers sent or what Wix answered. */
const WRITTEN = [
  'requestId',
  'traceId',
  'subgraph',
  'path',
  'reason',
  'operation',
  'outcome',
  'durationMs',
  'wixRequests',
  'skipped',
  'worker',
  'signal',
  'code',
] as const;

const LEVELS: Readonly<Record<LogLevel, number>> = { trace: 10, debug: 20, info: 30, warn: 40, error: 50 };

/** A log of one JSON object a line with the names that the gateway's own log has. `LOG_LEVEL` says how much. */
export function jsonLog(): Logger {
  return new Logger({
    writers: [
      {
        write(level, attributes, message) {
          const line = { level: LEVELS[level], time: Date.now(), ...facts(attributes), msg: message ?? '' };
          process.stdout.write(`${JSON.stringify(line)}\n`);
        },
      },
    ],
  });
}

function facts(attributes: Attributes | null | undefined): Readonly<Record<string, unknown>> {
  if (attributes === null || attributes === undefined || Array.isArray(attributes))
    return failure(attributes);
  const written = WRITTEN.flatMap((name) =>
    attributes[name] === undefined ? [] : [[name, attributes[name]] as const],
  );
  return { ...Object.fromEntries(written), ...failure(attributes) };
}

/** What kind of error it was; its message can repeat what a caller sent. */
function failure(attributes: unknown): Readonly<Record<string, unknown>> {
  const error =
    attributes instanceof Error
      ? attributes
      : typeof attributes === 'object' && attributes !== null && 'err' in attributes
        ? attributes.err
        : undefined;
  if (!(error instanceof Error)) return {};
  const code = 'code' in error ? { code: error.code } : {};
  return { err: { type: error.name, ...code, stack: error.stack?.split('\n').slice(1, 6).join('\n') } };
}
