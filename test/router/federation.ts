import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSite, type DemoSite, type DemoSiteOptions } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { graphAt, startRouter, type Graph, type RunningRouter } from './router-process.ts';
import { runProcess } from './run-process.ts';
import { startProcess, type StartedProcess } from './started-process.ts';
import { credentialsOf, startWixFront } from './wix-front.ts';

/** Processes that start at the same time: more would wait for each other. */
const AT_ONCE = 4;

/** A gateway in a process of its own. */
export interface RunningGateway {
  readonly url: string;
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<unknown>;
  /** Starts another one in its place, after it has stopped. */
  startAgain(): Promise<void>;
}

/** A router in front of processes that serve parts of the graph, and one process that serves all of it, over the same sites. */
export interface Federation {
  readonly router: RunningRouter;
  readonly single: Graph;
  /** The processes behind the router, by the names of their subgraphs. */
  readonly subgraphs: ReadonlyMap<string, RunningGateway>;
  /** The sites by their names; the first is read without credentials. */
  readonly sites: Readonly<Record<string, DemoSite>>;
  close(): Promise<void>;
}

/**
 * Starts a federation.
 * @param subgraphs the parts of each process, by the name of its subgraph
 * @param sites what Wix has, by names that `credentialsOf` takes; the first one's credentials are in the gateways' environment
 */
export async function startFederation(options: {
  readonly subgraphs: Readonly<Record<string, readonly string[]>>;
  readonly sites: Readonly<Record<string, DemoSiteOptions>>;
}): Promise<Federation> {
  const closing: (() => Promise<unknown>)[] = [];
  const sites: Record<string, DemoSite> = {};
  for (const [name, site] of Object.entries(options.sites)) {
    sites[name] = await startDemoSite(site);
    closing.push(sites[name].close);
  }
  const front = await startWixFront(sites);
  closing.push(front.close);
  const { authorization, 'wix-site-id': siteId } = credentialsOf(Object.keys(sites)[0] ?? '');
  const env = {
    LOG_FORMAT: 'json',
    WIX_API_URL: front.url,
    WIX_API_KEY: authorization,
    WIX_SITE_ID: siteId,
    WIX_REQUESTS_PER_MINUTE: '100000',
    MAX_WIX_REQUESTS_PER_QUERY: '2000',
  };
  const serve = async (parts: readonly string[]): Promise<RunningGateway> => {
    const gateway = await startGatewayProcess({
      ...env,
      ...(parts.length === 0 ? {} : { GATEWAY_PARTS: parts.join(',') }),
    });
    closing.push(() => gateway.stop());
    return gateway;
  };
  const wanted = [['', []] as const, ...Object.entries(options.subgraphs)];
  const started = await inTurn(wanted, async ([name, parts]) => [name, await serve(parts)] as const);
  const subgraphs = new Map(started.slice(1));
  const folder = await mkdtemp(join(tmpdir(), 'router-'));
  closing.push(() => rm(folder, { recursive: true }));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, await composed(subgraphs));
  const router = await startRouter({ SUPERGRAPH: supergraph });
  closing.push(() => router.process.stop());
  return {
    router,
    single: graphAt(started[0]?.[1].url ?? ''),
    subgraphs,
    sites,
    async close() {
      for (const close of closing.toReversed()) await close();
    },
  };
}

async function startGatewayProcess(env: Readonly<Record<string, string>>): Promise<RunningGateway> {
  const start = (port: string): Promise<StartedProcess> =>
    startProcess({
      args: [programFile('bin/wix-gateway.js'), 'serve'],
      env: { ...env, PORT: port },
      ready:
        /the gateway is ready[^]*?(http:[^"\s]+\/graphql)|(http:[^"\s]+\/graphql)[^]*?the gateway is ready/,
    });
  let running = await start('0');
  const url = running.ready[1] ?? running.ready[2] ?? '';
  return {
    url,
    stop: (signal) => running.stop(signal),
    async startAgain() {
      running = await start(new URL(url).port);
    },
  };
}

/** Composes what subgraphs say of themselves, as whoever runs them would. */
export async function composed(subgraphs: ReadonlyMap<string, { readonly url: string }>): Promise<string> {
  const flags = [...subgraphs].flatMap(([name, { url }]) => ['--subgraph', `${name}=${url}`]);
  const { code, stdout, stderr } = await runProcess([
    programFile('bin/wix-gateway.js'),
    'supergraph',
    ...flags,
  ]);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

async function inTurn<T, R>(items: readonly T[], start: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(start))));
  return results;
}
