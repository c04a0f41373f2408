import type { GatewayPlugin } from '@graphql-hive/gateway';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/**
 * On loopback, refuses requests that call the router by a foreign name, so that no web page can read a site through it. `ALLOWED_HOSTS` names
 * more, as in the gateway.
 * @param host the address that the router listens on
 */
export function hostCheck(host: string): GatewayPlugin {
  if (!LOOPBACK.has(host)) return {};
  const more = (process.env['ALLOWED_HOSTS'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const allowed = new Set([...LOOPBACK, ...more.filter((name) => name !== '')]);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const name = (request.headers.get('host') ?? url.host).replace(/:\d+$/, '').toLowerCase();
      if (allowed.has(name)) return;
      const error = {
        message: `This router does not answer under the name ${JSON.stringify(name.slice(0, 100))}.`,
        extensions: {
          code: 'BAD_REQUEST',
          retryable: false,
          hint: 'It listens on loopback; name the hosts of a proxy in ALLOWED_HOSTS.',
        },
      };
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status: 403 }));
    },
  };
}
