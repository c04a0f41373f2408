import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { ProductModule } from '../contract/product-module.ts';
import { errorCodes, GatewayError } from '../errors.ts';
import { requestCredentials } from '../gateway/operation/request-credentials.ts';
import { hashOf } from '../hash.ts';
import { contextOf, Refused, SESSION_COOKIE } from '../sessions/begin.ts';
import type { Session } from '../sessions/store.ts';
import { tryCredentials } from '../sessions/trial.ts';
import { credentialKeys, type WixCredentials } from '../wix/api/credentials.ts';
import { RecentMap } from '../wix/recent-map.ts';
import type { Transport } from '../wix/transport/scope.ts';

/** Who asks for an export, and so whose exports there are. */
export interface Caller {
  readonly siteId: string;
  readonly siteKey: string;
  /** Null for the gateway's own. */
  readonly credentials: WixCredentials | null;
  /** The session that they are of, as a hash of its id. */
  readonly session: string | null;
}

export interface CallerOptions {
  readonly config: Config;
  readonly modules: readonly ProductModule[];
  readonly transport: Transport;
  readonly sessionOf: (request: FastifyRequest) => Promise<Session | undefined>;
}

/** How long credentials that Wix has accepted are believed without asking again (ms). */
const BELIEVED_MS = 600_000;

/** Tells who asks. Credentials that a request brings name a site: what they may see is decided by Wix, which has to accept them first. */
export class Callers {
  readonly #options: CallerOptions;
  readonly #accepted = new RecentMap<number>(1000);

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  /** @throws Refused */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<Caller> {
    const { config, sessionOf } = this.#options;
    const session = await sessionOf(request);
    try {
      const access = requestCredentials(config, request.headers, session);
      if (access.refusal !== undefined) throw access.refusal;
      const given = access.isBrought ? access.credentials : null;
      const { context } = contextOf(this.#options, request, reply, given);
      const isOfSession = session !== undefined && given === session.credentials;
      if (given !== null && !(isOfSession && session.verified))
        await this.#prove(given, () => tryCredentials(this.#options.modules, context));
      const cookie = isOfSession ? request.cookies[SESSION_COOKIE] : undefined;
      return {
        siteId: (await context.wix.siteId()).toLowerCase(),
        siteKey: credentialKeys(access.credentials).siteKey,
        credentials: given,
        session: cookie === undefined ? null : hashOf(cookie),
      };
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      throw new Refused(errorCodes[error.code].httpStatus, error);
    }
  }

  async #prove(given: WixCredentials, tryThem: () => ReturnType<typeof tryCredentials>): Promise<void> {
    const { credentialsKey } = credentialKeys(given);
    if ((this.#accepted.get(credentialsKey) ?? 0) > performance.now()) return;
    const trial = await tryThem();
    if (trial.accepted === false) throw trial.refusal;
    if (trial.accepted === null)
      throw new GatewayError('WIX_UNAVAILABLE', {
        message: 'Wix did not tell whether it accepts these credentials, so nothing is shown to them.',
      });
    this.#accepted.set(credentialsKey, performance.now() + BELIEVED_MS);
  }
}
