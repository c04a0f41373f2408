import { setTimeout } from 'node:timers/promises';
import type { FileHosts } from '../wix/file-hosts.ts';
import { openSession, type Session } from '../wix/client/session.ts';
import { credentialKeys, secretsOf, type WixCredentials } from '../wix/api/credentials.ts';
import type { Endpoint } from '../wix/api/endpoint.ts';
import { toHttp } from '../wix/client/http-request.ts';
import type { RequestScope, Transport } from '../wix/transport/scope.ts';
import { Untold } from './untold.ts';
import { INTERRUPTED, refusalOf, refusalOfError, SPENT, untoldBy, type Refusal } from './refusal.ts';

/** Wix's answer to a read: its data, or why there is none. */
export type Answer<Data> =
  | { readonly data: Data; readonly refusal?: undefined }
  | { readonly data?: undefined; readonly refusal: Refusal };

/**
 * Whose credentials a read carries: the site's (`own-again` where a refusal may be about the version that is asked, or about what it is asked for
 * besides, and not about the permission of its endpoint), ones that nobody has, or those of the account with the site named beside it.
 */
type Bearer = 'own' | 'own-again' | 'unknown' | 'account-and-site';

/** A site that probes read. What one has asked, another gets without asking again. */
export interface ProbedSite {
  readonly credentials: WixCredentials;
  /** How old, in milliseconds, a cursor gets before it is used. */
  readonly cursorAgeMs: number;
  /** Lets a cursor grow as old. @throws Untold where the run is stopped, or ends before */
  untilCursorIsOld(): Promise<void>;
  /** Reads what must be there to tell anything. @throws Untold where Wix answers otherwise */
  read<Request extends object, Data>(endpoint: Endpoint<Request, Data>, request: Request): Promise<Data>;
  /** Reads something whose refusal tells as much. Rejects for nothing. */
  ask<Request extends object, Data>(
    endpoint: Endpoint<Request, Data>,
    request: Request,
    as?: Bearer,
  ): Promise<Answer<Data>>;
  /** The same, where only an answer tells. @throws Untold where none came: Wix throttles, or fails */
  hear<Request extends object, Data>(
    endpoint: Endpoint<Request, Data>,
    request: Request,
    as?: Bearer,
  ): Promise<Answer<Data>>;
  /** The hosts of files; undefined where they are not to be asked. */
  readonly files: FileHosts | undefined;
  /** Whether Wix has answered any read with data. */
  readonly isAnswered: boolean;
  /** How many answers have come, how many of them with a request id of a form that is believed, and how many reads Wix had no time for. */
  readonly seen: { readonly answers: number; readonly withRequestId: number; readonly throttled: number };
  /** Seconds that an access token was said to live; undefined where nobody asked. */
  readonly accessTokenSeconds: number | undefined;
  /** The site that an access token of the app is for. @throws Untold for an API key, and where Wix does not tell */
  siteOfToken(): Promise<string>;
  /** Seconds that an access token of the app is said to live. @throws Untold for an API key */
  tokenSeconds(): Promise<number>;
}

/** Most requests to Wix, those that were made again included. */
export const MOST_REQUESTS = 150;
/** No new one is sent from here on: each of those under way may be made again. */
const LAST_START = 125;

const OF_APPS = 'Only credentials of an app tell: this is an API key.';

/** Why a read was not answered, where nothing follows from that. */
const NO_ANSWER = new Set<Refusal['reason']>(['interrupted', 'spent', 'throttled', 'unanswered']);

/** Opens the reads of a run of `verify`. */
export function probedSite(options: {
  readonly transport: Transport;
  readonly credentials: WixCredentials;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  readonly scope: RequestScope;
  readonly cursorAgeMs: number;
  readonly files: FileHosts | undefined;
}): ProbedSite {
  const { credentials, apiUrl, scope, cursorAgeMs } = options;
  const answers = new Map<string, Promise<Answer<unknown>>>();
  const refusedScopes = new Map<string, Refusal>();
  const own = sender(options);
  const unknown = sender({ ...options, ...strangerTo(credentials, scope) });
  let started = 0;
  let isAnswered = false;
  let accessTokenSeconds: number | undefined;
  const seen = { answers: 0, withRequestId: 0, throttled: 0 };
  let lifetime: Promise<number> | undefined;

  async function send(endpoint: Endpoint, request: object, as: Bearer): Promise<Answer<unknown>> {
    const { scope: permission } = endpoint.permission;
    const known = as === 'own' ? refusedScopes.get(permission) : undefined;
    if (known !== undefined) return { refusal: known };
    if (scope.signal.aborted) return { refusal: INTERRUPTED };
    if (started + scope.counters.retries >= LAST_START) return { refusal: SPENT };
    started += 1;
    try {
      const { fetch, headers } = as === 'unknown' ? unknown : own;
      const { url, init } = toHttp(endpoint, request, apiUrl);
      const sent = { ...Object.fromEntries(new Headers(init.headers)), ...(await headers(endpoint, as)) };
      const response = await fetch(url, { ...init, headers: sent });
      seen.answers += 1;
      if (response.headers.has('x-wix-request-id')) seen.withRequestId += 1;
      const body: unknown = await response.json().catch(() => undefined);
      if (response.status === 200) {
        isAnswered = true;
        return { data: body };
      }
      const refusal = refusalOf(endpoint, response.status, body);
      if (refusal.reason === 'denied' && refusal.code === undefined && as === 'own')
        refusedScopes.set(permission, refusal);
      return { refusal };
    } catch (error) {
      return { refusal: failed(error) };
    }
  }

  /** Why a read ended with an error. @throws the error where it is no answer of Wix, nor the lack of one */
  function failed(error: unknown): Refusal {
    if (scope.signal.aborted) return INTERRUPTED;
    const refusal = refusalOfError(error);
    if (refusal.reason === 'throttled') seen.throttled += 1;
    return refusal;
  }

  async function askForToken(): Promise<number> {
    if (credentials.kind === 'apiKey') throw new Untold(OF_APPS);
    const body = JSON.stringify({
      instance_id: credentials.instanceId,
      client_id: credentials.appId,
      client_secret: credentials.appSecret,
      grant_type: 'client_credentials',
    });
    const headers = { 'content-type': 'application/json' };
    const response = await own
      .fetch(`${apiUrl}/oauth2/token`, { method: 'POST', headers, body })
      .catch((error: unknown) => {
        throw untoldBy(failed(error));
      });
    const answer: unknown = await response.json().catch(() => undefined);
    const seconds = Object(answer)['expires_in'] as unknown;
    if (typeof seconds !== 'number') throw new Untold('Wix gave the app no access token.');
    accessTokenSeconds = seconds;
    return seconds;
  }

  function ask<Request extends object, Data>(
    endpoint: Endpoint<Request, Data>,
    request: Request,
    as: Bearer = 'own',
  ): Promise<Answer<Data>> {
    const key = `${as} ${endpoint.method} ${endpoint.path} ${JSON.stringify(request)}`;
    const answer = answers.get(key) ?? send(endpoint, request, as);
    answers.set(key, answer);
    // The wire type is the SDK's promise about this endpoint; probes look before they believe.
    return answer as Promise<Answer<Data>>;
  }

  return {
    credentials,
    cursorAgeMs,
    async untilCursorIsOld() {
      if (performance.now() + cursorAgeMs > scope.deadline)
        throw new Untold('There is no time left to let a cursor grow old.');
      await setTimeout(cursorAgeMs, undefined, { signal: scope.signal }).catch(() => {
        throw untoldBy(INTERRUPTED);
      });
    },
    files: options.files,
    get isAnswered() {
      return isAnswered;
    },
    seen,
    get accessTokenSeconds() {
      return accessTokenSeconds;
    },
    ask,
    async hear(endpoint, request, as) {
      const answer = await ask(endpoint, request, as);
      const { refusal } = answer;
      if (refusal !== undefined && NO_ANSWER.has(refusal.reason))
        throw untoldBy(refusal, endpoint.permission.name);
      return answer;
    },
    async read(endpoint, request) {
      const { data, refusal } = await ask(endpoint, request);
      if (refusal !== undefined) throw untoldBy(refusal, endpoint.permission.name);
      return data;
    },
    async siteOfToken() {
      if (credentials.kind === 'apiKey') throw new Untold(OF_APPS);
      return own.siteId().catch((error: unknown) => {
        throw untoldBy(failed(error));
      });
    },
    tokenSeconds: () => (lifetime ??= askForToken()),
  };
}

type Sending = Pick<Parameters<typeof probedSite>[0], 'transport' | 'credentials' | 'apiUrl' | 'scope'>;

function sender({ transport, credentials, apiUrl, scope }: Sending) {
  const fetch = transport.fetchFor(scope, secretsOf(credentials));
  const session = openSession(credentials, { holder: { gateway: transport, scope }, apiUrl, fetch });
  return {
    fetch,
    siteId: () => session.siteId(),
    async headers({ level }: Endpoint, as: Bearer): Promise<Record<string, string>> {
      const { headers } = await authHeaders(session.auth);
      if (level === 'site') return { ...headers };
      if (session.accountAuth === undefined)
        throw new Untold('WIX_ACCOUNT_ID is not set, by which the list of sites is asked for.');
      const account = (await authHeaders(session.accountAuth)).headers;
      return as === 'account-and-site' ? { ...headers, ...account } : { ...account };
    },
  };
}

/** Credentials of the right form that Wix has given to nobody. */
function strangerTo(credentials: WixCredentials, scope: RequestScope) {
  const siteId = credentials.kind === 'apiKey' ? credentials.siteId : credentials.instanceId;
  const nobody = { kind: 'apiKey', apiKey: 'IST.a-key.that-nobody.has', siteId } as const;
  return { credentials: nobody, scope: { ...scope, ...credentialKeys(nobody) } };
}

/** Strategies of the SDK take the client as an argument, which neither of these looks at. */
async function authHeaders(
  auth: Session['auth'],
): Promise<{ readonly headers: Readonly<Record<string, string>> }> {
  return auth.getAuthHeaders(undefined as never);
}
