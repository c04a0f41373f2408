import { createClient } from '@wix/sdk';
import { GatewayError } from '../../errors.ts';
import { keyDoubt } from '../../api-key.ts';
import { secretsOf, type WixCredentials } from '../api/credentials.ts';
import type { Endpoint } from '../api/endpoint.ts';
import { toHttp } from './http-request.ts';
import { refusalOf, rememberGrant } from './permission-memory.ts';
import { openSession } from './session.ts';
import { WixResponse } from '../transport/response.ts';
import type { RequestScope, Transport } from '../transport/scope.ts';
import { readWixError } from '../api/wix-error.ts';

/** Reads Wix for one GraphQL operation, with one site's credentials. */
export interface WixClient {
  readonly scope: RequestScope;
  /** The same object for all clients of one gateway: what a gateway remembers between operations belongs to it. */
  readonly gateway: object;
  /** Which kind of credentials it has. */
  readonly credentialKind: WixCredentials['kind'];
  /** Whether it can call endpoints that are about the account: only with an API key whose account is known. */
  readonly hasAccount: boolean;
  /** What is odd about the shape of the credentials, as a sentence: worth saying only when Wix does not accept them. */
  readonly doubt: string | undefined;
  /** Why the credentials are not sent to Wix at all: every call fails with it. */
  readonly refusal: GatewayError | undefined;
  /** Whether Wix has answered a read of this operation with data, which proves that the credentials are good. */
  readonly accepted: boolean;
  /**
   * Calls a declared endpoint.
   * @param request the request in Wix's wire names; path parameters are taken from it by name
   * @returns the answer in Wix's wire names
   * @throws WixError for an error status of Wix, also for a permission that Wix refused within the last minute: that is not asked for again; GatewayError for everything else that can go wrong
   */
  call<Request extends object, Response>(
    endpoint: Endpoint<Request, Response>,
    request: Request,
  ): Promise<Response>;
  /**
   * Wix's id of the site that is read: it comes with an API key, and is asked for once with an app's credentials.
   * @throws GatewayError when Wix does not accept the app's credentials
   */
  siteId(): Promise<string>;
  /**
   * The same client for reads that the operations to come are expected to make: its first call sends the request ahead, where that makes nobody
   * wait; each call fails.
   */
  ahead(): WixClient;
  /**
   * The same client for trying whether something can be read: a call that is not answered within `ms` fails with WIX_TIMEOUT, and little is
   * tried twice.
   */
  prober(ms: number): WixClient;
  /** The same client for one look: of what it calls nothing is tried twice, nor waited for longer than `ms`. */
  glance(ms: number): WixClient;
}

/** Creates the client of one operation. */
export function createWixClient(options: {
  readonly transport: Transport;
  readonly credentials: WixCredentials;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  readonly scope: RequestScope;
}): WixClient {
  return openClient(options, { accepted: false });
}

/** The client of an operation whose credentials are not sent to Wix at all: every call fails with the refusal. */
export function refusedClient(
  scope: RequestScope,
  credentials: WixCredentials,
  refusal: GatewayError,
): WixClient {
  const client: WixClient = {
    scope,
    // Nothing is ever learnt with refused credentials, so there is nothing to share.
    gateway: scope,
    credentialKind: credentials.kind,
    hasAccount: false,
    doubt: undefined,
    refusal,
    accepted: false,
    call: () => Promise.reject(refusal),
    siteId: () =>
      credentials.kind === 'apiKey' ? Promise.resolve(credentials.siteId) : Promise.reject(refusal),
    ahead: () => client,
    prober: () => client,
    glance: () => client,
  };
  return client;
}

/** The same for trying whether something can be read, in some time. */
function within(
  options: Parameters<typeof createWixClient>[0],
  ms: number,
  also: Pick<RequestScope, 'isSingle'> = {},
): Parameters<typeof createWixClient>[0] {
  const { scope } = options;
  const deadline = Math.min(scope.deadline, performance.now() + ms);
  return { ...options, scope: { ...scope, isProbe: true, deadline, ...also } };
}

function openClient(
  options: Parameters<typeof createWixClient>[0],
  progress: { accepted: boolean },
  isAhead = false,
): WixClient {
  const { transport, credentials, apiUrl, scope } = options;
  const way = isAhead ? transport.aheadFor : transport.fetchFor;
  const wixFetch = way(scope, secretsOf(credentials));
  const session = openSession(credentials, {
    holder: { gateway: transport, scope },
    apiUrl,
    fetch: wixFetch,
  });
  const sdk = createClient({ auth: session.auth, fetch: wixFetch });
  const accountSdk =
    session.accountAuth === undefined
      ? undefined
      : createClient({ auth: session.accountAuth, fetch: wixFetch });
  const client: WixClient = {
    scope,
    gateway: transport,
    credentialKind: credentials.kind,
    hasAccount: accountSdk !== undefined,
    doubt: credentials.kind === 'apiKey' ? keyDoubt(credentials.apiKey) : undefined,
    refusal: undefined,
    get accepted() {
      return progress.accepted;
    },
    siteId: () => session.siteId(),
    ahead: () => openClient(options, progress, true),
    prober: (ms) => openClient(within(options, ms), progress),
    glance: (ms) => openClient(within(options, ms, { isSingle: true }), progress),
    async call(endpoint, request) {
      const known = refusalOf(client, endpoint.permission.scope);
      if (known !== undefined) throw known;
      const { url, init } = toHttp(endpoint, request, apiUrl);
      const isAboutAccount = endpoint.level === 'account';
      const sender = isAboutAccount ? accountSdk : sdk;
      if (sender === undefined)
        throw new GatewayError('INTERNAL', { message: `${endpoint.path} was called without an account` });
      let token = session.token();
      let response = await sender.fetchWithAuth(url, init);
      token ??= session.token();
      // Wix can end a token before its time.
      if (response.status === 401 && session.refused(token) && scope.isSingle !== true) {
        response = await sender.fetchWithAuth(url, init);
        token = session.token();
        if (response.status === 401) session.refused(token);
      }
      const wixRequestId = response.headers.get('x-wix-request-id') ?? undefined;
      const body = await bodyOf(response, scope.exactNumbers === true).catch(() => undefined);
      if (response.status !== 200) throw readWixError(endpoint, response.status, body, wixRequestId);
      if (typeof body !== 'object' || body === null) {
        throw new GatewayError('WIX_BAD_RESPONSE', {
          message: `Wix answered ${endpoint.path} with something that is no JSON object.`,
          wixRequestId,
        });
      }
      // That the account answers says nothing about the site.
      if (!isAboutAccount) progress.accepted = true;
      session.accepted(token);
      rememberGrant(client, endpoint.permission.scope);
      // The wire type is the SDK's promise about this endpoint; what the gateway relies on is checked where it is read.
      return body as never;
    },
  };
  return client;
}

/** @param exact whether numbers must keep their digits */
function bodyOf(response: Response, exact: boolean): Promise<unknown> {
  return exact && response instanceof WixResponse ? response.exactJson() : response.json();
}
