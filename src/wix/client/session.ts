import { ApiKeyStrategy, type IApiKeyStrategy } from '@wix/sdk';
import { GatewayError } from '../../errors.ts';
import type { WixCredentials } from '../api/credentials.ts';
import { credentialMemory, type CredentialHolder } from './credential-memory.ts';

/** What the two kinds of credentials do differently. */
export interface Session {
  /** How requests are authenticated, as `createClient` takes it. */
  readonly auth: IApiKeyStrategy | { getAuthHeaders(): Promise<{ headers: { Authorization: string } }> };
  /** How requests about the account are authenticated; absent where no account is known. */
  readonly accountAuth?: IApiKeyStrategy;
  /** @throws WIX_INVALID_CREDENTIALS if Wix gives an app no token, WIX_BAD_RESPONSE if it names no site for it */
  siteId(): Promise<string>;
  /** The access token that `auth` gives, once it has been asked for; undefined where it gives what never ends. */
  token(): string | undefined;
  /** Wix has answered what came with a token. */
  accepted(token: string | undefined): void;
  /**
   * Wix does not accept what `auth` gave.
   * @returns whether it had been good, so that the same request may be answered with a new one
   */
  refused(token: string | undefined): boolean;
}

interface SessionOptions {
  /** Whose tokens are meant. */
  readonly holder: CredentialHolder;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
}

/** Opens the way to authenticate with some credentials. */
export function openSession(credentials: WixCredentials, options: SessionOptions): Session {
  if (credentials.kind === 'app') return appSession(credentials, options);
  const { apiKey, siteId, accountId } = credentials;
  return {
    // Wix asks for one of the two headers, never both (docs/fidelity.md#account-level, docs/fidelity.md#site-list-headers).
    auth: ApiKeyStrategy({ apiKey, siteId }),
    ...(accountId === undefined ? {} : { accountAuth: ApiKeyStrategy({ apiKey, accountId }) }),
    siteId: () => Promise.resolve(siteId),
    token: () => undefined,
    accepted: () => undefined,
    refused: () => false,
  };
}

const DAY = 86_400_000;

/** Access tokens that Wix has refused: one that another process still takes for good. */
const refusedTokens = credentialMemory<string>({ ttlMs: DAY });

/** Access tokens that nothing was answered to yet: Wix refuses some reads as it does a token that has ended. */
const triedTokens = credentialMemory<string>({ ttlMs: DAY });

/** Access tokens; each is forgotten a little before it expires. */
const tokens = credentialMemory<string>({
  ttlMs: DAY,
  shared: {
    topic: 'token',
    read: (value, holder) =>
      typeof value === 'string' && value !== refusedTokens.get(holder) ? value : undefined,
  },
});

/** Wix's ids of the sites that instances of apps are on: an instance never moves, and only the token knows (docs/fidelity.md#app-credentials). */
const sites = credentialMemory<string>({
  ttlMs: DAY,
  shared: { topic: 'app-site', read: (value) => (typeof value === 'string' ? value : undefined) },
});

/**
 * Authenticates as a Wix app that is installed on the site, with an access token that is kept in memory until shortly
 * before it expires. The SDK's own strategy would go past the `fetch` given to `createClient`.
 */
function appSession(
  credentials: Extract<WixCredentials, { kind: 'app' }>,
  { holder, apiUrl, fetch }: SessionOptions,
): Session {
  const post = (path: string, body: object): Promise<Response> => postJson(fetch, apiUrl + path, body);
  const accessToken = async (): Promise<string> => {
    const known = tokens.get(holder);
    if (known !== undefined) return known;
    const response = await post('/oauth2/token', {
      instance_id: credentials.instanceId,
      client_id: credentials.appId,
      client_secret: credentials.appSecret,
      grant_type: 'client_credentials',
    });
    const { token, expiresIn } = await readToken(response);
    tokens.set(holder, token, lifetime(expiresIn) * 1000);
    triedTokens.set(holder, token);
    return token;
  };
  return {
    auth: { getAuthHeaders: async () => ({ headers: { Authorization: await accessToken() } }) },
    async siteId() {
      const known = sites.get(holder);
      if (known !== undefined) return known;
      const siteId = await readSiteId(await post('/oauth2/token-info', { token: await accessToken() }));
      sites.set(holder, siteId);
      return siteId;
    },
    token: () => tokens.get(holder),
    accepted(token) {
      if (triedTokens.get(holder) === token) triedTokens.forget(holder);
    },
    refused(token) {
      // Another request may have asked for a new one meanwhile.
      if (token !== undefined && tokens.get(holder) === token) {
        refusedTokens.set(holder, token);
        tokens.forget(holder);
      }
      return triedTokens.get(holder) !== token;
    },
  };
}

/** What Wix says that a token stands for. */
export interface TokenInfo {
  readonly active: boolean;
  readonly siteId: string | undefined;
  readonly instanceId: string | undefined;
}

/** Asks Wix what a token stands for, or the signed value that names an app's instance. */
export async function tokenInfo(
  token: string,
  { apiUrl, fetch }: Pick<SessionOptions, 'apiUrl' | 'fetch'>,
): Promise<TokenInfo> {
  const fields = await fieldsOf(await postJson(fetch, `${apiUrl}/oauth2/token-info`, { token }));
  const textOf = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
  };
  return { active: fields['active'] === true, siteId: textOf('siteId'), instanceId: textOf('instanceId') };
}

function postJson(send: typeof fetch, url: string, body: object): Promise<Response> {
  return send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function readSiteId(response: Response): Promise<string> {
  const { siteId } = await fieldsOf(response);
  if (typeof siteId === 'string' && siteId !== '') return siteId;
  throw new GatewayError('WIX_BAD_RESPONSE', {
    message: "Wix does not say which site the app's instance is on.",
    wixRequestId: response.headers.get('x-wix-request-id') ?? undefined,
  });
}

async function readToken(response: Response): Promise<{ token: string; expiresIn: number }> {
  const { access_token: token, expires_in: seconds } = await fieldsOf(response);
  if (typeof token === 'string' && token !== '')
    return { token, expiresIn: Number.isFinite(Number(seconds)) ? Number(seconds) : 0 };
  throw new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: 'Wix gave no access token for this app.',
    hint: 'Check the app id, the app secret and the instance id: the app must be installed on the site.',
    wixRequestId: response.headers.get('x-wix-request-id') ?? undefined,
  });
}

/** What stands in an answer; nothing where it is an error, or no object. */
async function fieldsOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await response.json().catch(() => undefined);
  return response.status === 200 && typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Seconds a token is used for: a minute less than it lives, or nine tenths of a short life (docs/fidelity.md#access-token-lifetime). */
function lifetime(expiresIn: number): number {
  return Math.max(expiresIn - 60, expiresIn * 0.9);
}
