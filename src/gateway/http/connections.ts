import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { httpError } from '../operation/http-errors.ts';

/** Milliseconds within which a connection must have sent the head of a request; one that is kept alive counts from its next first byte. */
const HEAD_WITHIN_MS = 20_000;

/**
 * How often that goes by without a byte on a connection before it is hung up: more than the longest operation takes. A client that does not take its
 * answer would keep it in memory for ever.
 */
const SILENT_TIMES = 6;

/** How long connections may take for what they send, and for what they are sent: settings for the server of Node. */
export function connectionLimits(headWithinMs = HEAD_WITHIN_MS) {
  return {
    http: { headersTimeout: headWithinMs, connectionsCheckingInterval: Math.ceil(headWithinMs / 4) },
    requestTimeout: 60_000,
    connectionTimeout: SILENT_TIMES * headWithinMs,
  };
}

/** The answers to what is no request that can be read, by Node's code of what is wrong with it. */
const UNREADABLE: Readonly<Record<string, readonly [status: number, message: string, hint: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'The head of the request is too large.',
    'Send at most 16 KB of headers: cookies of other programs on this host may be among them.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'The request did not arrive in time.',
    'Send it again, without a pause within it.',
  ],
};

/** Answers a connection that sends what is no HTTP, or not in time, in the envelope of every other error, and hangs up. */
export function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message, hint] = UNREADABLE[code] ?? [
    400,
    'The request is no HTTP that can be read.',
    'Look at its first line, its headers and the length of its body.',
  ];
  const body = JSON.stringify(httpError(message, hint));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  if (socket.writable) socket.write([...head, '', body].join('\r\n'));
  socket.destroySoon();
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
