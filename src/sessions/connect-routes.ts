import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ConnectApp } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { wantsPage } from '../gateway/http/wants-page.ts';
import { tokenInfo } from '../wix/client/session.ts';
import { answered, beginSession, contextOf, cookieOptions, Refused, type SessionOptions } from './begin.ts';
import { originOf } from './same-origin.ts';
import { STATE_MS, type ConnectStates } from './states.ts';

const STATE_COOKIE = 'wix_gateway_state';
const START = '/connect/wix';
const CALLBACK = `${START}/callback`;

interface ConnectOptions extends SessionOptions {
  readonly connectApp: ConnectApp;
  readonly states: ConnectStates;
}

/** Why the way back from Wix opened no session; the page Connect has words for each. */
class NotConnected extends Refused {
  readonly why: 'STATE' | 'NOT_INSTALLED' | 'NOT_CONFIRMED';

  constructor(status: number, why: NotConnected['why'], message: string) {
    const hint = `Open ${START} again.`;
    super(status, new GatewayError('WIX_INVALID_CREDENTIALS', { message, hint }));
    this.why = why;
  }
}

/** What Wix appends to the callback, and our own state; at the start, whether the browser was led here from another address. */
interface Parameters {
  readonly moved?: string;
  readonly state?: string;
  readonly tenantId?: string;
  readonly instanceId?: string;
  readonly signedInstance?: string;
}

/**
 * Connects a site without a key: `/connect/wix` leads to Wix, which asks the owner and leads back to the callback, which opens a session and leads to `/`
 * (docs/fidelity.md#install-flow). Why it opens none, a browser is told by the page Connect, a program as everywhere.
 */
export function addConnectRoutes(app: FastifyInstance, options: ConnectOptions): void {
  const { config, connectApp, states } = options;

  app.get(START, async (request, reply) => {
    const origin = originOf(config, request);
    // Wix leads back to the public address, where the cookie of a browser that began at another one is not sent. Once: a proxy may name its own host.
    if (new URL(origin).host !== request.host.toLowerCase() && textsOf(request.query).moved === undefined)
      return reply.header('cache-control', 'no-store').redirect(`${origin}${START}?moved=1`, 303);
    const state = states.issue();
    const callback = new URL(CALLBACK, origin);
    callback.searchParams.set('state', state);
    const installer = new URL(connectApp.installerUrl);
    installer.searchParams.set('appId', connectApp.appId);
    installer.searchParams.set('postInstallationUrl', callback.href);
    return reply
      .header('cache-control', 'no-store')
      .setCookie(STATE_COOKIE, state, { ...stateOptions(options, request), maxAge: STATE_MS / 1000 })
      .redirect(installer.href, 303);
  });

  app.get(CALLBACK, async (request, reply) =>
    answered(reply, async () => {
      try {
        await acceptCallback(options, request, reply);
      } catch (error) {
        if (!(error instanceof Refused) || !wantsPage(request)) throw error;
        return reply.redirect(
          `/#/connect/${error instanceof NotConnected ? error.why : error.reason.code}`,
          303,
        );
      }
      return reply.clearCookie(STATE_COOKIE, stateOptions(options, request)).redirect('/', 303);
    }),
  );
}

/** Lax, since it must come back when Wix's page leads here. */
function stateOptions({ config }: ConnectOptions, request: FastifyRequest) {
  return { ...cookieOptions(config, request), sameSite: 'lax', path: START } as const;
}

/** @throws Refused */
async function acceptCallback(
  options: ConnectOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { config, connectApp, states, transport } = options;
  const { state, tenantId, instanceId, signedInstance } = textsOf(request.query);
  const notOurs = new NotConnected(
    400,
    'STATE',
    'This is not the way back from Wix that this browser began, or it took longer than ten minutes.',
  );
  if (!states.isGood(state, request.cookies[STATE_COOKIE])) throw notOurs;
  if (instanceId === undefined || tenantId === undefined || signedInstance === undefined)
    throw new NotConnected(400, 'NOT_INSTALLED', 'Wix did not name the site: the app was not installed.');
  const { appId, appSecret } = connectApp;
  const credentials = { kind: 'app', appId, appSecret, instanceId } as const;
  const { context } = contextOf(options, request, reply, credentials);
  const info = await tokenInfo(signedInstance, {
    apiUrl: config.wixApiUrl,
    fetch: transport.fetchFor(context.scope, [appSecret, signedInstance]),
  }).catch(asRefused);
  // Anyone can write another site's instance id into the address.
  if (!info.active || info.instanceId !== instanceId.toLowerCase() || info.siteId !== tenantId.toLowerCase())
    throw new NotConnected(
      401,
      'NOT_CONFIRMED',
      'Wix does not confirm that this site installed the app for this browser.',
    );
  if (!(await states.redeem(state))) throw notOurs;
  await beginSession(options, request, reply, credentials);
}

/** The parameters that are given once. */
function textsOf(query: unknown): Parameters {
  const entries = Object.entries(typeof query === 'object' && query !== null ? query : {});
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string' && value !== ''));
}

function asRefused(error: unknown): never {
  throw error instanceof GatewayError ? new Refused(502, error) : error;
}
