import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { isLoopback, type Config } from '../../config.ts';
import { httpError, type HttpRefusal } from '../operation/http-errors.ts';

/** Names that requests give as the target's, where they give one: `GET http://name/path`, which proxies send. */
const absoluteTargets = new WeakMap<IncomingMessage, string>();

/** The path of a request whose target is a whole address; the name in it is kept for the check. */
export function pathOfTarget(request: IncomingMessage): string {
  const target = request.url ?? '/';
  if (!/^[a-z][a-z\d+.-]*:/i.test(target)) return target;
  const url = URL.canParse(target) ? new URL(target) : undefined;
  absoluteTargets.set(request, url?.host ?? '');
  return url === undefined ? '/' : url.pathname + url.search;
}

/** A request, with the name that its first proxy was called by if that is a trusted one, else with its own. */
type HostedRequest = Pick<FastifyRequest, 'host'> & { readonly raw: IncomingMessage };

/**
 * Creates the check of whom a request is meant for. A gateway on loopback answers only to loopback's own names and those in
 * ALLOWED_HOSTS and PUBLIC_URL: otherwise any web page could point a name of its own at this machine and read the site through the
 * visitor's browser. The name that a trusted proxy was called by is checked beside its own, never in its place: a page could send that header.
 * Two names, or one that the target contradicts, are refused everywhere.
 * @returns undefined for a request that is answered
 */
export function hostCheck({
  host: listening,
  allowedHosts,
}: Pick<Config, 'host' | 'allowedHosts'>): (request: HostedRequest) => HttpRefusal | undefined {
  const isOwn = (name: string): boolean =>
    !isLoopback(listening) || isLoopback(name) || allowedHosts.includes(name.toLowerCase());
  return ({ raw, host: called }) => {
    const hosts = raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
    if (hosts.length > 1)
      return { status: 400, body: httpError('The request has more than one `Host` header.', 'Send one.') };
    const header = raw.headers.host ?? '';
    const target = absoluteTargets.get(raw);
    if (target !== undefined && nameOf(target)?.toLowerCase() !== nameOf(header)?.toLowerCase()) {
      return {
        status: 400,
        body: httpError(
          'The target of the request names another host than its `Host` header.',
          'Send requests to this gateway itself: it is no proxy.',
        ),
      };
    }
    const names = [header, called].map(nameOf);
    if (names.every((name) => name !== undefined && isOwn(name))) return undefined;
    return {
      status: 403,
      body: httpError(
        'This gateway answers only to the names of this machine.',
        'Use http://127.0.0.1 or http://localhost, name the host in ALLOWED_HOSTS or PUBLIC_URL, or start the gateway with another HOST.',
      ),
    };
  };
}

/** The name in a `Host` header, without its port; undefined when it is none. */
function nameOf(header: string): string | undefined {
  const name = /^(\[[^\]]*\]|[^:@/\s]*)(:\d*)?$/.exec(header)?.[1];
  return name === '' ? undefined : name;
}
