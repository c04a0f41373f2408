import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request; `n` counts from 1. */
export type StubHandler = (request: StubRequest, response: ServerResponse, n: number) => void;

export interface StubWix extends AsyncDisposable {
  readonly url: string;
  readonly requests: StubRequest[];
  /** Connections that were ever opened. */
  readonly connections: number;
  /** Requests whose sender hung up before the answer. */
  readonly hungUp: number;
  answer(handler: StubHandler): void;
  /** Resolves when `n` requests have arrived. */
  arrived(n: number): Promise<void>;
  /** Resolves when `n` senders have hung up. */
  left(n: number): Promise<void>;
}

/** A server on loopback that answers whatever a test tells it to; by default an empty JSON object. */
export async function startStubWix(): Promise<StubWix> {
  const requests: StubRequest[] = [];
  let connections = 0;
  let hungUp = 0;
  let handler = answerNothing;
  const watchers = new Set<() => void>();
  const changed = (): void => watchers.forEach((watch) => watch());
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const watch = (): void => {
        if (!condition()) return;
        watchers.delete(watch);
        resolve();
      };
      watchers.add(watch);
      watch();
    });

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(request);
      response.on('close', () => {
        if (!response.writableFinished) hungUp += 1;
        changed();
      });
      handler(request, response, requests.length);
      changed();
    });
  });
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    get connections() {
      return connections;
    },
    get hungUp() {
      return hungUp;
    },
    answer: (next) => (handler = next),
    arrived: (n) => until(() => requests.length >= n),
    left: (n) => until(() => hungUp >= n),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const answerNothing: StubHandler = (_, response) => sendJson(response, {});

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-wix-request-id': '1700000000.1234567890123456',
    ...headers,
  });
  response.end(JSON.stringify(body));
}
