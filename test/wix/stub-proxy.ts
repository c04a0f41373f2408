import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Starts a server on a port of its own. It is closed after the test. */
export async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface StubProxy {
  readonly url: string;
  /** Where its clients wanted to go. */
  readonly asked: string[];
  /** What they said who they are. */
  readonly credentials: (string | undefined)[];
}

/** A proxy that leads every tunnel to one server, refuses all with a status, or leaves all without an answer. */
export async function startProxy(target: string | number | 'silent'): Promise<StubProxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer().on('connect', (request, client) => {
    asked.push(request.url ?? '');
    credentials.push(request.headers['proxy-authorization']);
    if (typeof target === 'number') {
      client.end(`HTTP/1.1 ${target} Refused\r\n\r\n`);
      return;
    }
    if (target === 'silent') {
      client.on('end', () => client.destroy()).resume();
      return;
    }
    const upstream = connect(Number(new URL(target).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    client.on('close', () => upstream.destroy());
  });
  return { url: await listen(server), asked, credentials };
}
