import { isIP } from 'node:net';
import { z } from 'zod';
import { apiKeyProblem } from './api-key.ts';
import { partProblem, type CredentialPart } from './credential-parts.ts';
import { NO_SITE_ID, siteIdOf } from './site-id.ts';

export const DEFAULT_WIX_API_URL = 'https://www.wixapis.com';

/** Where the owner of a site is asked whether an app may be installed. */
const DEFAULT_INSTALLER_URL = 'https://www.wix.com/app-installer';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** Whether only programs on this machine can connect to the host. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

const wholeNumber = (from: number, to: number, what: string) =>
  z
    .string()
    .trim()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, {
      error: `must be ${what}, a whole number from ${from} to ${to}`,
    })
    .transform(Number);

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .trim()
    .pipe(z.enum(values, { error: `must be one of ${values.join(', ')}` }));

const credential = (problemOf: (text: string) => string | undefined) =>
  z.string().superRefine((text, context) => {
    const problem = problemOf(text);
    if (problem !== undefined)
      context.addIssue({ code: 'custom', message: `${problem} (WIX_INVALID_CREDENTIALS)` });
  });

const partOf = (part: CredentialPart) => credential((text) => partProblem(part, text));

const oneWord = z
  .string()
  .refine((text) => !/\s/.test(text), { error: 'contains a space or a line break: copy it without' });

/** Characters of a secret that others cannot guess. */
const MIN_SECRET = 16;

const siteId = oneWord.transform((text, context) => {
  const id = siteIdOf(text);
  if (id === undefined) context.addIssue({ code: 'custom', message: `${NO_SITE_ID} (WIX_SITE_NOT_FOUND)` });
  return id ?? text;
});

/** An address, without slashes at its end. */
const address = (problemOf: (url: URL | undefined) => string | undefined) =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const problem = problemOf(url);
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
      return url === undefined ? text : url.href.replace(/\/+$/, '');
    });

/** Words that repeat nothing of it: there may be a password in it. */
const redisUrl = z.string().trim().refine(isRedisUrl, {
  error:
    'must be the address of a Redis, such as redis://127.0.0.1:6379 or rediss://user:password@redis.example:6380/0 (in user and password, what is no letter or digit as %XX)',
});

function isRedisUrl(text: string): boolean {
  try {
    const { protocol, username, password, hostname, pathname, search, hash } = new URL(text);
    // As the connection will read them.
    decodeURIComponent(username + password);
    const isPlain = search === '' && hash === '';
    return /^rediss?:$/.test(protocol) && hostname !== '' && /^\/?\d{0,4}$/.test(pathname) && isPlain;
  } catch {
    return false;
  }
}

/** Names with commas between them, in lower case. */
const names = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== ''),
);

/** A port that was copied with a name does not matter. */
const hostNames = names.pipe(
  z.array(
    z
      .string()
      .regex(/^(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/, {
        error: 'must be host names with commas between them, such as gateway.example,gateway.internal',
      })
      .transform((name) => name.replace(/:\d+$/, '')),
  ),
);

/** Network addresses and ranges with commas between them. */
const networks = names.pipe(
  z.array(
    z.string().refine(isNetwork, {
      error: 'must be addresses or ranges with commas between them, such as 127.0.0.1,10.0.0.0/8,fd00::/8',
    }),
  ),
);

function isNetwork(text: string): boolean {
  const [, ip = '', bits = '0'] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  return isIP(ip) !== 0 && Number(bits) <= (isIP(ip) === 6 ? 128 : 32);
}

/** Every variable of the environment that is read, with what is wrong with it in words that never repeat a secret. */
export const variables = z.object({
  WIX_CREDENTIALS: oneOf(['environment', 'request', 'demo']).optional(),
  WIX_API_KEY: credential(apiKeyProblem).optional(),
  WIX_SITE_ID: siteId.optional(),
  WIX_ACCOUNT_ID: partOf('accountId').optional(),
  WIX_APP_ID: partOf('appId').optional(),
  WIX_APP_SECRET: partOf('appSecret').optional(),
  WIX_INSTANCE_ID: partOf('instanceId').optional(),
  WIX_INSTALLER_URL: address(apiUrlProblem).default(DEFAULT_INSTALLER_URL),
  WIX_API_URL: address(apiUrlProblem).optional(),
  WIX_REQUESTS_PER_MINUTE: wholeNumber(1, 100_000, 'requests per minute').optional(),
  MAX_WIX_REQUESTS_PER_QUERY: wholeNumber(1, 100_000, 'a number of requests').default(150),
  MAX_EVENT_LOOP_DELAY_MS: wholeNumber(0, 60_000, 'milliseconds').default(2000),
  PORT: wholeNumber(0, 65_535, 'a port').default(4000),
  HOST: z
    .string()
    .trim()
    .refine((text) => !/[\s/:]/.test(text) || isIP(text) === 6, {
      error: 'must be a host name or an IP address, without port',
    })
    .default('127.0.0.1'),
  PUBLIC_URL: address(publicUrlProblem).optional(),
  ALLOWED_HOSTS: hostNames.default([]),
  TRUSTED_PROXIES: networks.default([]),
  GATEWAY_TOKEN: oneWord
    .refine((text) => !/[^\x21-\x7e]/.test(text), {
      error:
        'contains a character that clients cannot send in a header: take ASCII, such as `openssl rand -hex 32` prints',
    })
    .optional(),
  REDIS_URL: redisUrl.optional(),
  SESSION_SECRET: z
    .string()
    .min(MIN_SECRET, {
      error: `must have at least ${MIN_SECRET} characters, such as those of \`openssl rand -hex 32\``,
    })
    .optional(),
  SESSION_HOURS: wholeNumber(1, 720, 'hours').default(8),
  EXPORTS_DIR: z.string().trim().default('exports'),
  GATEWAY_PARTS: names.optional(),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  LOG_FORMAT: oneOf(['pretty', 'json']).optional(),
});

export type Variables = z.output<typeof variables>;

function apiUrlProblem(url: URL | undefined): string | undefined {
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return `must be a URL such as ${DEFAULT_WIX_API_URL}`;
  const problem = userProblem(url);
  if (problem !== undefined) return problem;
  if (url.search !== '' || url.hash !== '') return 'must end with its path: no query, no fragment';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'must be https: credentials are never sent in clear to another machine (plain http is allowed to 127.0.0.1 only)';
  }
  return undefined;
}

function userProblem({ username, password }: URL): string | undefined {
  return username === '' && password === '' ? undefined : 'must not carry a user name or a password';
}

function publicUrlProblem(url: URL | undefined): string | undefined {
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    return 'must be a URL such as https://gateway.example';
  // The pages name their files, and Wix the way back, from the root.
  if (url.pathname !== '/') return 'must have no path: the gateway is at the root of its host';
  return userProblem(url);
}
