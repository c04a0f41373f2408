import { createHash } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { refusal, type HttpRefusal } from '../gateway/http-errors.ts';
import { createOperationContext, type OperationContext } from '../gateway/request-context.ts';
import { checkToken, demoRefusal, type SessionAccess } from '../gateway/request-credentials.ts';
import type { BrowserSessions } from '../gateway/server.ts';
import type { ProductModule } from '../contract/product-module.ts';
import type { WixCredentials } from '../wix/credentials.ts';
import type { Transport } from '../wix/transport/scope.ts';
import { readGiven } from './given-credentials.ts';
import { clearTextRefusal, crossSiteRefusal, isSecure } from './same-origin.ts';
import type { Session, SessionStore } from './store.ts';
import { glanceAt, tryCredentials, wordsOf } from './trial.ts';

export const SESSION_COOKIE = 'wix_gateway_session';

export interface SessionOptions {
  readonly config: Config;
  readonly modules: readonly ProductModule[];
  readonly transport: Transport;
  readonly store: SessionStore;
}

/**
 * Sessions of browsers. `POST /session` takes credentials and gives a cookie that stands for them, `GET /session` says what it stands for, `DELETE
 * /session` ends it, `POST /session/check` looks at credentials and keeps nothing.
 */
export function browserSessions(options: SessionOptions): BrowserSessions {
  const { config, store, modules } = options;
  const tokenHash = config.token === undefined ? null : hashOf(config.token);

  const find = async (request: FastifyRequest): Promise<Session | undefined> => {
    const id = request.cookies[SESSION_COOKIE];
    const session = id === undefined ? undefined : await store.find(id);
    // A session that was opened with another token of this gateway has ended with it.
    return session?.tokenHash === tokenHash ? session : undefined;
  };

  const begin = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const given = acceptGiven(config, request);
    const { credentials, context } = contextOf(options, request, reply, given);
    const trial = await tryCredentials(modules, context);
    if (trial.accepted === false) throw new Refused(401, trial.refusal);
    const siteId = await context.wix.siteId().catch(nullIfGatewayError);
    // The old session ends, and the new one has an id that nobody can have known before.
    const old = request.cookies[SESSION_COOKIE];
    if (old !== undefined) await store.end(old);
    const { id, session } = await store.open({
      credentials: given,
      kind: credentials.kind === 'app' ? 'APP' : 'API_KEY',
      siteId,
      verified: trial.accepted === true,
      tokenHash,
    });
    void reply.code(201).setCookie(SESSION_COOKIE, id, cookieOptions(config, request));
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
      app.post('/session', async (request, reply) => answer(reply, () => begin(request, reply)));
      app.post('/session/check', async (request, reply) => answer(reply, () => check(request, reply)));
      app.get('/session', async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        const session = await find(request);
        return session === undefined ? { connected: false } : shown(session);
      });
      app.delete('/session', async (request, reply) => {
        const id = request.cookies[SESSION_COOKIE];
        if (id !== undefined) await store.end(id);
        return reply
          .header('cache-control', 'no-store')
          .clearCookie(SESSION_COOKIE, cookieOptions(config, request))
          .code(204)
          .send();
      });
    },
    async of(request): Promise<SessionAccess | undefined> {
      return find(request);
    },
  };
}

const MALFORMED = 400;

/** Why no session begins. */
class Refused extends Error {
  readonly status: number;
  readonly reason: GatewayError;

  constructor(status: number, reason: GatewayError) {
    super(reason.message);
    this.status = status;
    this.reason = reason;
  }
}

/**
 * Reads what a request gives, before anything is asked of Wix.
 * @returns null for the gateway's own credentials
 * @throws Refused
 */
function acceptGiven(config: Config, { body, headers }: FastifyRequest): WixCredentials | null {
  if (config.mode === 'demo') throw new Refused(409, demoRefusal());
  const given = orRefused(MALFORMED, () => readGiven(body));
  const authorization = given.token === undefined ? headers.authorization : `Bearer ${given.token}`;
  orRefused(401, () => checkToken(config.token, authorization));
  if (given.credentials === null && config.credentials === undefined)
    throw new Refused(MALFORMED, nothingGiven());
  return given.credentials;
}

function orRefused<T>(status: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof GatewayError ? new Refused(status, error) : error;
  }
}

/** Reads Wix for a request with what it gives, or with the gateway's own credentials. */
function contextOf(
  { config, modules, transport }: SessionOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  given: WixCredentials | null,
): { readonly credentials: WixCredentials; readonly context: OperationContext } {
  const credentials = given ?? config.credentials;
  if (credentials === undefined) throw new Refused(MALFORMED, nothingGiven());
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('the client hung up'));
  });
  const access = { credentials, refusal: undefined, isBrought: given !== null };
  const context = createOperationContext({
    config,
    modules,
    transport,
    access,
    address: request.ip,
    signal: controller.signal,
  });
  return { credentials, context };
}

function nothingGiven(): GatewayError {
  return new GatewayError('WIX_INVALID_CREDENTIALS', {
    message: 'No credentials for a Wix site are given.',
    hint: 'Give `apiKey` and `siteId`, or `appId`, `appSecret` and `instanceId`.',
  });
}

async function answer(reply: FastifyReply, run: () => Promise<object>): Promise<object> {
  void reply.header('cache-control', 'no-store');
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { body, headers = {} } = refusal(error.reason);
    void reply.code(error.status).headers(error.status === 401 ? headers : {});
    return body;
  }
}

/** Why a request is not answered: one that begins a session or carries its cookie must come from this gateway's own pages, and not in clear. */
function refusalOf(config: Config, request: FastifyRequest): HttpRefusal | undefined {
  const isAboutSession = /^\/session(?=$|[/?])/.test(request.url);
  const hasCookie = request.cookies[SESSION_COOKIE] !== undefined;
  if (!isAboutSession && !hasCookie) return undefined;
  const crossSite = crossSiteRefusal(config, request);
  if (crossSite !== undefined) return crossSite;
  if (isAboutSession && request.method === 'POST') return clearTextRefusal(config, request);
  return undefined;
}

function cookieOptions(config: Config, request: FastifyRequest) {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure(config, request) } as const;
}

/** What of a session its browser may know. */
function shown({ siteId, kind, expiresAt, verified }: Session): object {
  return { connected: true, siteId, kind, expiresAt: new Date(expiresAt).toISOString(), verified };
}

function nullIfGatewayError(error: unknown): null {
  if (error instanceof GatewayError) return null;
  throw error;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
