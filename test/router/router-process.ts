import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../start-gateway.ts';
import { startProcess, type StartedProcess } from './started-process.ts';

const folder = fileURLToPath(new URL('../../deploy/router/', import.meta.url));

/** A graph that can be asked. */
export interface Graph {
  readonly url: string;
  query(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<Answer>;
}

/** A router and its process. */
export interface RunningRouter extends Graph {
  readonly process: StartedProcess;
}

/** Starts the router of `deploy/router` on a free port. */
export async function startRouter(env: Readonly<Record<string, string>>): Promise<RunningRouter> {
  const port = await freePort();
  const process = await startProcess({
    args: [`${folder}node_modules/@graphql-hive/gateway/dist/bin.js`, 'supergraph'],
    cwd: folder,
    env: { LOG_JSON: '1', PORT: String(port), ...env },
    ready: /Listening on http:/,
  });
  return { ...graphAt(`http://127.0.0.1:${port}/graphql`), process };
}

/** A graph at an address. */
export function graphAt(url: string): Graph {
  return {
    url,
    async query(query, variables = {}, headers = {}, signal) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
        ...(signal === undefined ? {} : { signal }),
      });
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
