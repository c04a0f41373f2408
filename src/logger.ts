import type { DestinationStream, Logger } from 'pino';
import { pino, stdSerializers } from 'pino';
import type { Config } from './config.ts';
import { operationLine } from './operation-line.ts';

export type { Logger } from 'pino';

/**
 * Creates the log. It gets no variables, bodies or headers from anyone; what looks like a secret is removed all the same.
 * @param destination where to write instead of standard output
 */
export async function createLogger(log: Config['log'], destination?: DestinationStream): Promise<Logger> {
  const options = {
    level: log.level,
    base: null,
    serializers: { err: (error: Error) => withoutSecrets(stdSerializers.err(error)) },
    redact: {
      paths: [
        'authorization',
        'apiKey',
        'appSecret',
        'token',
        'headers',
        '*.authorization',
        '*.apiKey',
        '*.appSecret',
        '*.token',
        '*.headers',
      ],
      censor: '[redacted]',
    },
  };
  if (log.format === 'json') return destination === undefined ? pino(options) : pino(options, destination);
  const { default: pretty } = await import('pino-pretty');
  const stream = pretty({
    translateTime: 'SYS:HH:MM:ss',
    ...(destination === undefined ? {} : { destination, colorize: false }),
  });
  const out = destination ?? process.stdout;
  return pino(options, {
    write(line: string) {
      const words = operationLine(line);
      if (words === undefined) stream.write(line);
      else out.write(words);
    },
  });
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
