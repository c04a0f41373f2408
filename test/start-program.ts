import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DemoSite } from '../demo-site/index.ts';
import type { Answer } from './start-gateway.ts';

/** A gateway in a process of its own. */
export interface Program {
  /** Where it listens, without a path. */
  readonly url: string;
  readonly pid: number;
  /** What it has printed. */
  printed(): string;
  /** What it has printed on its error stream, which is shown as well. */
  complained(): string;
  /** Posts an operation. */
  query(document: string): Promise<Answer['body']>;
  close(): Promise<void>;
}

/**
 * Starts a program of the project that serves a site, and waits until it is ready.
 * @param env variables that are added to its environment
 * @param flags for Node itself
 */
export async function startProgram(
  file: string,
  site: DemoSite,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Program> {
  const child = spawn(process.execPath, [...flags, file], {
    env: {
      PORT: '0',
      LOG_FORMAT: 'json',
      WIX_API_URL: site.url,
      WIX_API_KEY: site.apiKey,
      WIX_SITE_ID: site.siteId,
      WIX_REQUESTS_PER_MINUTE: '100000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let printed = '';
  let complained = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
    process.stderr.write(text);
  });
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += text;
    if (printed.includes('the gateway is ready')) break;
  }
  child.stdout.on('data', (text: string) => (printed += text));
  const url = /http:[^"]+(?=\/graphql)/.exec(printed)?.[0] ?? '';
  return {
    url,
    pid: child.pid ?? 0,
    printed: () => printed,
    complained: () => complained,
    async query(query) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      // Documents say what shape their answer has.
      return (await response.json()) as Answer['body'];
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
