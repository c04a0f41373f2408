import type { WixCredentials } from './credentials.ts';
import { GatewayError } from '../errors.ts';

/** Access tokens by Wix's address and the credentials they were given for. */
const tokens = new Map<string, { readonly token: string; readonly expiresAt: number }>();
const MAX_KNOWN = 1000;

/** Wix's ids of the sites that instances of apps are on, by the same keys: an instance never moves. */
const sites = new Map<string, string>();

/** The app's way to authenticate, as `createClient` takes it. */
export interface AppStrategy {
  getAuthHeaders(): Promise<{ headers: { Authorization: string } }>;
  /**
   * Wix's id of the site that the app's instance is on, which only the token knows (docs/fidelity.md#app-credentials).
   * @throws WIX_INVALID_CREDENTIALS if Wix gives no token, WIX_BAD_RESPONSE if it names no site for it
   */
  siteId(): Promise<string>;
  /** Forgets the token, so that the next request asks for a new one: for a token that Wix no longer accepts. */
  forgetToken(): void;
}

/**
 * Authenticates as a Wix app that is installed on the site, with an access token that is kept in memory until shortly
 * before it expires. The SDK's own strategy would go past the `fetch` given to `createClient`.
 * @throws WIX_INVALID_CREDENTIALS, from `getAuthHeaders`, if Wix gives no token
 */
export function appStrategy(options: {
  readonly credentials: Extract<WixCredentials, { kind: 'app' }>;
  readonly credentialsKey: string;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
}): AppStrategy {
  const { credentials, apiUrl } = options;
  const key = `${options.credentialsKey} ${apiUrl}`;
  const post = (path: string, body: object): Promise<Response> =>
    options.fetch(apiUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const accessToken = async (): Promise<string> => {
    const known = tokens.get(key);
    if (known !== undefined && known.expiresAt > Date.now()) return known.token;
    const response = await post('/oauth2/token', {
      instance_id: credentials.instanceId,
      client_id: credentials.appId,
      client_secret: credentials.appSecret,
      grant_type: 'client_credentials',
    });
    const { token, expiresIn } = await readToken(response);
    keep(tokens, key, { token, expiresAt: Date.now() + lifetime(expiresIn) * 1000 });
    return token;
  };
  return {
    getAuthHeaders: async () => ({ headers: { Authorization: await accessToken() } }),
    async siteId() {
      const known = sites.get(key);
      if (known !== undefined) return known;
      const siteId = await readSiteId(await post('/oauth2/token-info', { token: await accessToken() }));
      keep(sites, key, siteId);
      return siteId;
    },
    forgetToken() {
      tokens.delete(key);
    },
  };
}

async function readSiteId(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.status === 200 && typeof body === 'object' && body !== null && 'siteId' in body) {
    if (typeof body.siteId === 'string' && body.siteId !== '') return body.siteId;
  }
  throw new GatewayError('WIX_BAD_RESPONSE', {
    message: "Wix does not say which site the app's instance is on.",
    wixRequestId: response.headers.get('x-wix-request-id') ?? undefined,
  });
}

async function readToken(response: Response): Promise<{ token: string; expiresIn: number }> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.status === 200 && typeof body === 'object' && body !== null && 'access_token' in body) {
    const expiresIn = 'expires_in' in body ? Number(body.expires_in) : 0;
    if (typeof body.access_token === 'string' && body.access_token !== '') {
      return { token: body.access_token, expiresIn: Number.isFinite(expiresIn) ? expiresIn : 0 };
    }
  }
  throw new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: 'Wix gave no access token for this app.',
    hint: 'Check the app id, the app secret and the instance id: the app must be installed on the site.',
    wixRequestId: response.headers.get('x-wix-request-id') ?? undefined,
  });
}

/** Seconds a token is used for: a minute less than it lives, or nine tenths of a short life. */
function lifetime(expiresIn: number): number {
  return Math.max(expiresIn - 60, expiresIn * 0.9);
}

function keep<T>(known: Map<string, T>, key: string, entry: T): void {
  known.delete(key);
  known.set(key, entry);
  const oldest = known.keys().next();
  if (known.size > MAX_KNOWN && oldest.done !== true) known.delete(oldest.value);
}
