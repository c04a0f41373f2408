import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Milliseconds within which a connection must have sent the head of a request; one that is kept alive counts from its next first byte. */
const HEAD_WITHIN_MS = 20_000;

/** How long connections may take for what they send: settings for the server of Node. */
export function connectionLimits(headWithinMs = HEAD_WITHIN_MS) {
  return {
    http: { headersTimeout: headWithinMs, connectionsCheckingInterval: Math.ceil(headWithinMs / 4) },
    requestTimeout: 60_000,
  };
}

/**
 * Hangs up connections that have sent nothing, once a closing server takes no more of them. Node takes such a one for a request under way, which
 * a server waits for.
 */
export function hangUpSilent(app: FastifyInstance): void {
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  app.addHook('preClose', (done) => {
    // The server stops listening when the hooks are done: after this turn none is added.
    setImmediate(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    });
    done();
  });
}

/** The address at which the server listens, for those on this machine. */
export function urlOf(app: FastifyInstance): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the gateway does not listen on a port');
  const host = address.address.replace(/^(0\.0\.0\.0|::)$/, 'localhost');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
