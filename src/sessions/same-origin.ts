import type { FastifyRequest } from 'fastify';
import { isLoopback, type Config } from '../config.ts';
import { httpError, type HttpRefusal } from '../gateway/operation/http-errors.ts';

type OriginConfig = Pick<Config, 'publicUrl'>;

/** Whether the browser came by https, to this gateway or to the proxy in front of it. */
export function isSecure({ publicUrl }: OriginConfig, request: FastifyRequest): boolean {
  if (request.protocol === 'https') return true;
  const address = publicUrl === undefined ? undefined : new URL(publicUrl);
  return address?.protocol === 'https:' && address.host === request.host;
}

/** Where browsers find this gateway: scheme, host and port. */
export function originOf({ publicUrl }: OriginConfig, { protocol, host }: FastifyRequest): string {
  return publicUrl === undefined ? `${protocol}://${host}` : new URL(publicUrl).origin;
}

/**
 * Why a request that carries a cookie, or asks for one, is not answered: another site's page sent it.
 * @returns undefined for requests of this gateway's own pages, and of programs, which name no origin
 */
export function crossSiteRefusal(config: OriginConfig, request: FastifyRequest): HttpRefusal | undefined {
  const { origin, 'sec-fetch-site': fetchSite } = request.headers;
  const isForeign = origin !== undefined && !isOwnOrigin(config, request, origin);
  // `none`: somebody typed the address.
  const isCrossSite = typeof fetchSite === 'string' && !/^(same-origin|none)$/.test(fetchSite);
  if (!isForeign && !isCrossSite) return undefined;
  return {
    status: 403,
    body: httpError(
      'The request comes from a page of another site.',
      'Sessions are for the pages of this gateway. Behind a proxy, set PUBLIC_URL to the address that browsers use.',
    ),
  };
}

/** Why no secret may come by this connection: it goes through a network in clear. */
export function clearTextRefusal(config: OriginConfig, request: FastifyRequest): HttpRefusal | undefined {
  if (isSecure(config, request) || isLoopback(request.hostname)) return undefined;
  return {
    status: 403,
    body: httpError(
      'Credentials are not taken by plain http from another machine.',
      'Put TLS in front of the gateway, and set PUBLIC_URL to its https address, or name the proxy in TRUSTED_PROXIES.',
    ),
  };
}

/** The scheme is left to the browser: a proxy may have taken the TLS off. */
function isOwnOrigin({ publicUrl }: OriginConfig, request: FastifyRequest, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  if (!/^https?:$/.test(protocol)) return false;
  return host === request.host.toLowerCase() || origin === (publicUrl && new URL(publicUrl).origin);
}
