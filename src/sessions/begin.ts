import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { refusal } from '../gateway/operation/http-errors.ts';
import { createOperationContext, type OperationContext } from '../gateway/operation/request-context.ts';
import type { ProductModule } from '../contract/product-module.ts';
import type { WixCredentials } from '../wix/api/credentials.ts';
import type { Transport } from '../wix/transport/scope.ts';
import { hashOf } from '../hash.ts';
import { isSecure } from './same-origin.ts';
import type { Session, SessionStore } from './store.ts';
import { tryCredentials } from './trial.ts';

export const SESSION_COOKIE = 'wix_gateway_session';

export interface SessionOptions {
  readonly config: Config;
  readonly modules: readonly ProductModule[];
  readonly transport: Transport;
  readonly store: SessionStore;
}

/** Why no session begins. */
export class Refused extends Error {
  readonly status: number;
  readonly reason: GatewayError;

  constructor(status: number, reason: GatewayError) {
    super(reason.message);
    this.status = status;
    this.reason = reason;
  }
}

/**
 * Tries credentials, and opens a session that stands for them.
 * @param given null for the gateway's own
 * @throws Refused when Wix does not accept them
 */
export async function beginSession(
  options: SessionOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  given: WixCredentials | null,
): Promise<Session> {
  const { config, modules, store } = options;
  const { credentials, context } = contextOf(options, request, reply, given);
  const trial = await tryCredentials(modules, context);
  if (trial.accepted === false)
    throw new Refused(trial.refusal.code === 'WIX_RATE_LIMITED' ? 429 : 401, trial.refusal);
  const siteId = await context.wix.siteId().catch(nullIfGatewayError);
  // The old session ends, and the new one has an id that nobody can have known before.
  const old = request.cookies[SESSION_COOKIE];
  if (old !== undefined) await store.end(old);
  const { id, session } = await store.open({
    credentials: given,
    kind: credentials.kind === 'app' ? 'APP' : 'API_KEY',
    siteId,
    verified: trial.accepted === true,
    tokenHash: tokenHashOf(config),
  });
  void reply.setCookie(SESSION_COOKIE, id, cookieOptions(config, request));
  return session;
}

/** Reads Wix for a request with what it gives, or with the gateway's own credentials. */
export function contextOf(
  { config, modules, transport }: Pick<SessionOptions, 'config' | 'modules' | 'transport'>,
  request: FastifyRequest,
  reply: FastifyReply,
  given: WixCredentials | null,
): { readonly credentials: WixCredentials; readonly context: OperationContext } {
  const credentials = given ?? config.credentials;
  if (credentials === undefined) throw new Error('a session would stand for no credentials');
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(hungUp);
  });
  const context = createOperationContext({
    config,
    modules,
    transport,
    access: { credentials, refusal: undefined, isBrought: given !== null },
    address: request.ip,
    signal: controller.signal,
  });
  return { credentials, context };
}

/** Why a request ends whose client did not wait for its answer, by the status that it is counted as: no failure of the gateway. */
const hungUp = Object.assign(new Error('the client hung up'), { statusCode: 499 });

/** Answers with what is made, or says why it is refused. */
export async function answered<T>(reply: FastifyReply, make: () => Promise<T>): Promise<T | object> {
  void reply.header('cache-control', 'no-store');
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { body, headers = {} } = refusal(error.reason);
    void reply.code(error.status).headers(error.status === 401 ? headers : {});
    return body;
  }
}

export function cookieOptions(config: Config, request: FastifyRequest) {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure(config, request) } as const;
}

/** What a session remembers of the gateway's token that it stands for. */
export function tokenHashOf({ token }: Pick<Config, 'token'>): string | null {
  return token === undefined ? null : hashOf(token);
}

function nullIfGatewayError(error: unknown): null {
  if (error instanceof GatewayError) return null;
  throw error;
}
