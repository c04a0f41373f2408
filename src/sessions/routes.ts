import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import type { HttpRefusal } from '../gateway/operation/http-errors.ts';
import { checkToken, demoRefusal } from '../gateway/operation/request-credentials.ts';
import { wantsPage } from '../gateway/http/wants-page.ts';
import type { BrowserSessions } from '../gateway/http/server.ts';
import { hashOf } from '../hash.ts';
import type { WixCredentials } from '../wix/api/credentials.ts';
import {
  answered,
  beginSession,
  contextOf,
  cookieOptions,
  Refused,
  SESSION_COOKIE,
  tokenHashOf,
  type SessionOptions,
} from './begin.ts';
import { addConnectRoutes } from './connect-routes.ts';
import { readGiven } from './given-credentials.ts';
import { clearTextRefusal, crossSiteRefusal } from './same-origin.ts';
import type { ConnectStates } from './states.ts';
import type { Session } from './store.ts';
import { glanceAt, wordsOf } from './trial.ts';

/** The same, with all that is known of a session. */
interface OwnSessions extends BrowserSessions {
  of(request: FastifyRequest): Promise<Session | undefined>;
}

/**
 * Sessions of browsers. `POST /session` takes credentials and gives a cookie that stands for them, `GET /session` says what it stands for, `DELETE
 * /session` ends it, `POST /session/check` looks at credentials and keeps nothing. Where an app is configured, `/connect/wix` opens one without a key.
 */
export function browserSessions(
  options: SessionOptions & {
    readonly states: ConnectStates;
    /** Told of each session that its browser ends, by the hash of its id. */
    readonly onEnd?: ((session: string) => Promise<void>) | undefined;
  },
): OwnSessions {
  const { config, store, modules } = options;
  const tokenHash = tokenHashOf(config);

  const find = async (request: FastifyRequest): Promise<Session | undefined> => {
    const id = request.cookies[SESSION_COOKIE];
    const session = id === undefined ? undefined : await store.find(id);
    // A session that was opened with another token of this gateway has ended with it.
    return session?.tokenHash === tokenHash ? session : undefined;
  };

  const begin = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const session = await beginSession(options, request, reply, acceptGiven(config, request));
    void reply.code(201);
    return shown(session);
  };

  const check = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    try {
      const given = acceptGiven(config, request);
      const { credentials, context } = contextOf(options, request, reply, given);
      return await glanceAt(modules, context, credentials.kind === 'apiKey' ? credentials.siteId : null);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== MALFORMED) throw error;
      return { accepted: false, site: null, ...wordsOf(error.reason) };
    }
  };

  return {
    async addTo(app) {
      await app.register(cookie);
      app.addHook('onRequest', async (request, reply) => {
        const refused = refusalOf(config, request);
        if (refused !== undefined) await reply.code(refused.status).send(refused.body);
      });
      app.post('/session', async (request, reply) => answered(reply, () => begin(request, reply)));
      app.post('/session/check', async (request, reply) => answered(reply, () => check(request, reply)));
      app.get('/session', async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        const session = await find(request);
        return session === undefined ? { connected: false } : shown(session);
      });
      app.delete('/session', async (request, reply) => {
        const id = request.cookies[SESSION_COOKIE];
        if (id !== undefined) {
          await store.end(id);
          await options.onEnd?.(hashOf(id));
        }
        return reply
          .header('cache-control', 'no-store')
          .clearCookie(SESSION_COOKIE, cookieOptions(config, request))
          .code(204)
          .send();
      });
      if (config.connectApp !== undefined)
        addConnectRoutes(app, { ...options, connectApp: config.connectApp });
    },
    of: find,
  };
}

const MALFORMED = 400;

/**
 * Reads what a request gives, before anything is asked of Wix.
 * @returns null for the gateway's own credentials
 * @throws Refused
 */
function acceptGiven(config: Config, { body, headers }: FastifyRequest): WixCredentials | null {
  if (config.mode === 'demo') throw new Refused(409, demoRefusal());
  const given = orRefused(MALFORMED, () => readGiven(body, config.credentials !== undefined));
  const authorization = given.token === undefined ? headers.authorization : `Bearer ${given.token}`;
  orRefused(401, () => checkToken(config.token, authorization));
  return given.credentials;
}

function orRefused<T>(status: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof GatewayError ? new Refused(status, error) : error;
  }
}

/** Pages that hold nothing of a session: what they show they ask for, as pages of this origin. */
const PAGES = /^\/(?:explorer|graphql|site\/graphql)?$/;

/**
 * Why a request is not answered: one that begins a session or carries its cookie must come from this gateway's own pages, and not in clear. Wix leads
 * browsers to `/connect/wix` from its own, and a link on any page may lead to one of this gateway's.
 */
function refusalOf(config: Config, request: FastifyRequest): HttpRefusal | undefined {
  // The route, and not what was sent for it: a path can be written in many ways.
  const path = request.routeOptions.url ?? '';
  if (/^\/connect\/wix(?=$|\/)/.test(path)) return clearTextRefusal(config, request);
  const isAboutSession = /^\/session(?=$|\/)/.test(path);
  const hasCookie = request.cookies[SESSION_COOKIE] !== undefined;
  if (!isAboutSession && !hasCookie) return undefined;
  if (wantsPage(request) && PAGES.test(path) && !new URLSearchParams(request.url.split('?')[1]).has('query'))
    return undefined;
  const crossSite = crossSiteRefusal(config, request);
  if (crossSite !== undefined) return crossSite;
  return isAboutSession && request.method === 'POST' ? clearTextRefusal(config, request) : undefined;
}

/** What of a session its browser may know. */
function shown({ siteId, kind, expiresAt, verified }: Session): object {
  return { connected: true, siteId, kind, expiresAt: new Date(expiresAt).toISOString(), verified };
}
