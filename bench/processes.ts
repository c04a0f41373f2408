import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DemoSiteOptions, LoggedRequest } from '../demo-site/index.ts';
import type { DrainResult } from './peers/drain-process.ts';
import type { Mode } from './peers/drains.ts';
import type { WixSite } from './peers/wix-site.ts';
import { query } from './query.ts';

/** What the demo site saw. */
export interface SiteCounts {
  readonly requests: number;
  /** Answers with status 429. */
  readonly throttled: number;
  /** Most requests within any 60 seconds. */
  readonly busiestMinute: number;
  /** Milliseconds from the first request to the last. */
  readonly readForMs: number;
}

export interface SiteProcess extends WixSite {
  counts(): Promise<SiteCounts>;
  clear(): Promise<void>;
  /** The second request to a path that contains this. */
  secondRequest(path: string): Promise<LoggedRequest>;
  close(): Promise<void>;
}

export interface GatewayProcess {
  /** Where GraphQL is. */
  readonly url: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswerMs: number;
  /** The most memory it ever had in RAM, in bytes. */
  peakRss(): number;
  /** The processor's time that it took so far. */
  cpuMs(): number;
  close(): Promise<void>;
}

/** Starts the demo site in a process of its own. */
export async function startSite(options: DemoSiteOptions): Promise<SiteProcess> {
  const child = owned(fork(path('./demo-site-process.ts'), [JSON.stringify(options)]));
  const [hello] = await once(child, 'message');
  return {
    ...hello,
    counts: () => asked(child, 'counts'),
    clear: async () => void (await asked(child, 'clear')),
    secondRequest: (to) => asked(child, to),
    close: () => end(child),
  };
}

/**
 * Starts the gateway against a demo site and waits for its first answer.
 * @param program another than what is built
 */
export function startGateway(
  site: SiteProcess,
  requestsPerMinute: number,
  program: 'dist/main.js' | 'src/main.ts' = 'dist/main.js',
): Promise<GatewayProcess> {
  return startServer([path(`../${program}`)], {
    WIX_API_URL: site.url,
    WIX_API_KEY: site.apiKey,
    WIX_SITE_ID: site.siteId,
    WIX_REQUESTS_PER_MINUTE: String(requestsPerMinute),
    PORT: '0',
    LOG_FORMAT: 'json',
  });
}

/** Starts the peer that is an ordinary Apollo Server over the SDK. */
export function startApolloPeer(site: SiteProcess): Promise<GatewayProcess> {
  return startServer([path('./peers/apollo-server.ts'), JSON.stringify(site)], {});
}

async function startServer(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<GatewayProcess> {
  const started = performance.now();
  const child = owned(
    spawn(process.execPath, parameters, {
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const url = await listeningAt(child);
  await query(url, '{ products(first: 1) { nodes { id } } }', {});
  return {
    url,
    firstAnswerMs: performance.now() - started,
    peakRss: () => Number(/VmHWM:\s+(\d+) kB/.exec(procFile(child, 'status'))?.[1]) * 1024,
    cpuMs: () => processorTime(procFile(child, 'stat')),
    close: () => end(child),
  };
}

function procFile({ pid }: ChildProcess, name: string): string {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8');
}

/** Fields 14 and 15 of `/proc/<pid>/stat`, in hundredths of a second; the name before them may hold spaces. */
function processorTime(stat: string): number {
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

/** A client that drains a site, in a process of its own. */
export interface DrainProcess {
  drain(mode: Mode): Promise<DrainResult>;
  close(): Promise<void>;
}

/** Starts one of the ways of peers/drains.ts. */
export function startDrain(way: string, target: { readonly url: string }): DrainProcess {
  const child = owned(fork(path('./peers/drain-process.ts'), [way, JSON.stringify(target)]));
  return { drain: (mode) => asked(child, mode), close: () => end(child) };
}

/** Sends a message to a child and waits for its answer, or for its end. */
async function asked<Answer>(child: ChildProcess, message: string): Promise<Answer> {
  const given = new AbortController();
  const { signal } = given;
  child.send(message);
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([answer]) => answer),
      once(child, 'exit', { signal }).then(() => {
        throw new Error('a process of the benchmark ended before its time');
      }),
    ]);
  } finally {
    given.abort();
  }
}

async function listeningAt(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the gateway has no output');
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const { url } = JSON.parse(line);
    if (typeof url === 'string') {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('the gateway ended before it listened');
}

/** Ends a child with this process, also when a benchmark fails before it closes it. */
function owned<T extends ChildProcess>(child: T): T {
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.connected) child.disconnect();
  else child.kill('SIGTERM');
  await ended;
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
