import { resolve } from 'node:path';
import { DEFAULT_WIX_API_URL, isLoopback, variables, type LogLevel, type Variables } from './variables.ts';
import { readTelemetrySettings, type TelemetrySettings } from './telemetry/settings.ts';
import type { WixCredentials } from './wix/api/credentials.ts';
import type { Proxies } from './wix/transport/pool.ts';

export { isLoopback } from './variables.ts';

/** Where the credentials of a request to Wix come from. */
type CredentialMode = 'environment' | 'request' | 'demo';

/** A Wix app whose installation on a site is the way to read it. */
export interface ConnectApp {
  readonly appId: string;
  readonly appSecret: string;
  /** Where Wix asks the owner, without a trailing slash. */
  readonly installerUrl: string;
}

/** Everything that can be set from outside, read once at the start. */
export interface Config {
  readonly mode: CredentialMode;
  /** Credentials for requests that bring none of their own: always with `environment` and `demo`, never with `request`. */
  readonly credentials: WixCredentials | undefined;
  /** The app that owners of sites can connect by, without a key; undefined where there is none. */
  readonly connectApp: ConnectApp | undefined;
  /** Where Wix is, without a trailing slash. */
  readonly wixApiUrl: string;
  /** Requests to Wix that one site gets in any 60 seconds. */
  readonly wixRequestsPerMinute: number;
  /** Requests to Wix that one operation may cost at worst. */
  readonly maxWixRequestsPerQuery: number;
  /** Milliseconds that the event loop may be late, on average, before requests are refused; 0 for no limit. */
  readonly maxEventLoopDelayMs: number;
  readonly host: string;
  readonly port: number;
  /** The address that browsers use, without a trailing slash, where a proxy stands in front. */
  readonly publicUrl: string | undefined;
  /** `Host` names that are answered on loopback beside its own, in lower case and without ports. */
  readonly allowedHosts: readonly string[];
  /** Addresses and ranges of the proxies whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  /** What callers must send as `Authorization: Bearer <it>`; no one is asked when it is not set. */
  readonly token: string | undefined;
  /** The Redis by which processes share what they spend and know, and the secret that seals what must not be read in it. */
  readonly shared: { readonly redisUrl: string; readonly secret: string } | undefined;
  /** What a browser's session is sealed with (undefined: with what the process makes itself), and how long it lasts. */
  readonly sessions: { readonly secret: string | undefined; readonly hours: number };
  /** Where exports that were started over HTTP are kept, as an absolute path. */
  readonly exportsFolder: string;
  /** The parts of the graph that this process serves; undefined for all of them. */
  readonly parts: readonly string[] | undefined;
  /** The proxies by which requests to Wix leave this machine; undefined for a Wix on this machine, and where none is set. */
  readonly proxies: Proxies | undefined;
  /** Where and how OpenTelemetry is told of requests; nothing of it is loaded without. */
  readonly telemetry: TelemetrySettings | undefined;
  readonly log: { readonly level: LogLevel; readonly format: 'pretty' | 'json' };
  /** What the one who starts the gateway should know about the settings, such as variables that this mode does not use. */
  readonly notes: readonly string[];
}

const DEFAULT_REQUESTS_PER_MINUTE = 200;

/** No one has to be spared where the site is a part of this process. */
const DEMO_REQUESTS_PER_MINUTE = 60_000;

/** The environment cannot be used; `problems` names every wrong variable, and never shows a secret's value. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The environment has ${problems.length === 1 ? 'a setting' : 'settings'} that cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment.
 * @param terminal whether the log goes to a person's terminal
 * @throws ConfigError that names every variable that is wrong
 */
export function readConfig(environment: Environment, { terminal = false } = {}): Config {
  const set = Object.fromEntries(
    Object.entries(environment)
      .filter(([, value]) => value?.trim() !== '')
      // A file of settings may begin with a mark of its bytes' order, which Node takes for a part of the first name.
      .map(([name, value]) => [name.replace(/^\u{FEFF}/u, ''), value]),
  );
  const parsed = variables.safeParse(set);
  const problems = parsed.success
    ? []
    : [...new Set(parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`))];
  // What cannot be parsed is left out here, so that the rules between variables are still checked and reported together.
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  const values =
    parsed.data ??
    variables.parse(Object.fromEntries(Object.entries(set).filter(([name]) => !wrong.has(name))));

  const mode = values.WIX_CREDENTIALS ?? defaultMode(values, wrong);
  const credentials = mode === 'environment' ? readCredentials(values, wrong, problems) : undefined;
  if (
    mode === 'environment' &&
    !isLoopback(values.HOST) &&
    values.GATEWAY_TOKEN === undefined &&
    !wrong.has('GATEWAY_TOKEN')
  ) {
    problems.push(
      `GATEWAY_TOKEN: is required because HOST=${values.HOST} can be reached by others, who would read the site with the credentials in the environment. Set a long random token, or HOST=127.0.0.1.`,
    );
  }
  const wixApiUrl = values.WIX_API_URL ?? DEFAULT_WIX_API_URL;
  const needsProxy = mode !== 'demo' && !isLoopback(new URL(wixApiUrl).hostname);
  const proxies = needsProxy ? readProxies(set, problems) : undefined;
  const shared = readShared(values, wrong, problems);
  const telemetry = readTelemetrySettings(set, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    mode,
    credentials,
    connectApp: mode === 'request' ? connectAppOf(values) : undefined,
    wixApiUrl,
    proxies,
    wixRequestsPerMinute:
      values.WIX_REQUESTS_PER_MINUTE ??
      (mode === 'demo' ? DEMO_REQUESTS_PER_MINUTE : DEFAULT_REQUESTS_PER_MINUTE),
    maxWixRequestsPerQuery: values.MAX_WIX_REQUESTS_PER_QUERY,
    maxEventLoopDelayMs: values.MAX_EVENT_LOOP_DELAY_MS,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    allowedHosts: [
      ...values.ALLOWED_HOSTS,
      ...(values.PUBLIC_URL === undefined ? [] : [new URL(values.PUBLIC_URL).hostname]),
    ],
    trustedProxies: values.TRUSTED_PROXIES,
    token: values.GATEWAY_TOKEN,
    shared,
    exportsFolder: resolve(values.EXPORTS_DIR),
    sessions: { secret: values.SESSION_SECRET, hours: values.SESSION_HOURS },
    parts: values.GATEWAY_PARTS,
    telemetry,
    log: { level: values.LOG_LEVEL, format: values.LOG_FORMAT ?? (terminal ? 'pretty' : 'json') },
    notes: unusedVariables(mode, values),
  };
}

function readShared(
  { REDIS_URL: redisUrl, SESSION_SECRET: secret }: Variables,
  wrong: ReadonlySet<string>,
  problems: string[],
): Config['shared'] {
  if (secret === undefined && (redisUrl !== undefined || wrong.has('REDIS_URL')))
    problems.push(
      'SESSION_SECRET: is required with REDIS_URL, because it seals what is secret in Redis. Set a long random text, the same for all processes: openssl rand -base64 32',
    );
  return redisUrl === undefined || secret === undefined ? undefined : { redisUrl, secret };
}

/** Reads the proxies, in capitals or, as many programs write them, in small letters. */
function readProxies(environment: Environment, problems: string[]): Proxies | undefined {
  const valueOf = (name: string): string | undefined =>
    (environment[name] ?? environment[name.toLowerCase()])?.trim();
  const addressOf = (name: string): string | undefined => {
    const text = valueOf(name);
    if (text === undefined || isProxy(text)) return text;
    problems.push(
      `${name}: must be the address of a proxy, such as http://proxy.example:8080 or http://user:password@proxy.example:8080 (in user and password, what is no letter or digit as %XX)`,
    );
    return undefined;
  };
  const https = addressOf('HTTPS_PROXY');
  const http = addressOf('HTTP_PROXY');
  return https === undefined && http === undefined ? undefined : { https, http, except: valueOf('NO_PROXY') };
}

function isProxy(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    // As the connection will read them.
    decodeURIComponent(username + password);
    return /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}

const KEY_VARIABLES = ['WIX_API_KEY', 'WIX_SITE_ID', 'WIX_ACCOUNT_ID'] as const;
const APP_VARIABLES = ['WIX_APP_ID', 'WIX_APP_SECRET', 'WIX_INSTANCE_ID'] as const;

function defaultMode(values: Variables, wrong: ReadonlySet<string>): CredentialMode {
  const isSet = (name: keyof Variables): boolean => values[name] !== undefined || wrong.has(name);
  const hasSite = [...KEY_VARIABLES, 'WIX_INSTANCE_ID' as const].some(isSet);
  if (isSet('WIX_APP_ID') && isSet('WIX_APP_SECRET') && !hasSite) return 'request';
  if ([...KEY_VARIABLES, ...APP_VARIABLES].some(isSet)) return 'environment';
  return isSet('WIX_API_URL') || !isLoopback(values.HOST) ? 'request' : 'demo';
}

/** The app whose owners connect their sites, where one is named and no site that it is installed on. */
function connectAppOf(values: Variables): ConnectApp | undefined {
  const { WIX_APP_ID: appId, WIX_APP_SECRET: appSecret, WIX_INSTANCE_ID, WIX_INSTALLER_URL } = values;
  if (appId === undefined || appSecret === undefined || WIX_INSTANCE_ID !== undefined) return undefined;
  return { appId, appSecret, installerUrl: WIX_INSTALLER_URL };
}

function readCredentials(
  values: Variables,
  wrong: ReadonlySet<string>,
  problems: string[],
): WixCredentials | undefined {
  const isSet = (name: keyof Variables): boolean => values[name] !== undefined || wrong.has(name);
  const byKey = KEY_VARIABLES.some(isSet);
  if (byKey && APP_VARIABLES.some(isSet)) {
    problems.push(
      `${APP_VARIABLES.filter(isSet).join(', ')}: give either an API key with a site id, or the credentials of an app, not both`,
    );
    return undefined;
  }
  const needed =
    byKey || !APP_VARIABLES.some(isSet) ? (['WIX_API_KEY', 'WIX_SITE_ID'] as const) : APP_VARIABLES;
  for (const name of needed) {
    if (!isSet(name))
      problems.push(
        `${name}: is missing; ${needed.filter((other) => other !== name).join(' and ')} cannot be used without it`,
      );
  }
  const { WIX_API_KEY, WIX_SITE_ID, WIX_ACCOUNT_ID, WIX_APP_ID, WIX_APP_SECRET, WIX_INSTANCE_ID } = values;
  if (WIX_API_KEY !== undefined && WIX_SITE_ID !== undefined) {
    return { kind: 'apiKey', apiKey: WIX_API_KEY, siteId: WIX_SITE_ID, accountId: WIX_ACCOUNT_ID };
  }
  if (WIX_APP_ID !== undefined && WIX_APP_SECRET !== undefined && WIX_INSTANCE_ID !== undefined) {
    return { kind: 'app', appId: WIX_APP_ID, appSecret: WIX_APP_SECRET, instanceId: WIX_INSTANCE_ID };
  }
  return undefined;
}

function unusedVariables(mode: CredentialMode, values: Variables): string[] {
  const isConnecting = mode === 'request' && connectAppOf(values) !== undefined;
  const credentials =
    mode === 'environment' ? [] : [...KEY_VARIABLES, ...(isConnecting ? [] : APP_VARIABLES)];
  const unused = [...credentials, ...(mode === 'demo' ? (['WIX_API_URL'] as const) : [])].filter(
    (name) => values[name] !== undefined,
  );
  return unused.length === 0 ? [] : [`${unused.join(', ')}: not used, because WIX_CREDENTIALS=${mode}.`];
}
