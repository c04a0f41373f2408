import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An operation as the exporter sends it. */
export interface SentOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What stands in front of a gateway, and answers in its place. */
export interface GatewayFront extends AsyncDisposable {
  readonly url: string;
}

/** Starts what answers the operations of an exporter. */
export async function startFront(
  answer: (operation: SentOperation, response: ServerResponse) => Promise<void>,
): Promise<GatewayFront> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    json(request)
      // The exporter sent it.
      .then((operation) => answer(operation as SentOperation, response))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The list whose page an operation asks for; null where it asks for none. */
export function pageOf<List extends string>(
  { query, variables = {} }: SentOperation,
  lists: readonly List[],
): List | null {
  if (!('after' in variables)) return null;
  return lists.find((list) => query.includes(` ${list}(`)) ?? null;
}
