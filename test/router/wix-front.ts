import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_CREDENTIALS, type DemoSite } from '../../demo-site/index.ts';

/** Several demo sites under one address, as Wix has them: each is asked for by a site id and a key of its own. */
export interface WixFront {
  readonly url: string;
  close(): Promise<void>;
}

/** The headers that a caller reads one of the sites with. */
export function credentialsOf(name: string): {
  readonly authorization: string;
  readonly 'wix-site-id': string;
} {
  const digits = Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12);
  return {
    authorization: `${DEMO_CREDENTIALS.apiKey.slice(0, -6)}.${Buffer.from(name).toString('base64url')}`,
    'wix-site-id': `5f0c3a8e-7d1b-4e6a-9b42-${digits}`,
  };
}

/**
 * Starts the address. Requests with the credentials of a site reach it with its own; all others reach the first one as they are, and are
 * refused there.
 */
export async function startWixFront(sites: Readonly<Record<string, DemoSite>>): Promise<WixFront> {
  const byId = new Map(
    Object.entries(sites).map(([name, site]) => [credentialsOf(name)['wix-site-id'], { name, site }]),
  );
  const server = createServer((incoming, outgoing) => {
    const known = byId.get(String(incoming.headers['wix-site-id']));
    const { name, site } = known ?? [...byId.values()][0] ?? { name: '', site: undefined };
    if (site === undefined) throw new Error('there is no site');
    const isOfSite = incoming.headers.authorization === credentialsOf(name).authorization;
    const own = { authorization: DEMO_CREDENTIALS.apiKey, 'wix-site-id': DEMO_CREDENTIALS.siteId };
    passOn(incoming, outgoing, site.url, isOfSite ? own : {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a TCP port has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  to: string,
  headers: Readonly<Record<string, string>>,
): void {
  const passed = request(new URL(incoming.url ?? '/', to), {
    method: incoming.method,
    headers: { ...incoming.headers, ...headers },
  });
  passed.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  outgoing.on('close', () => passed.destroy());
  incoming.pipe(passed);
}
