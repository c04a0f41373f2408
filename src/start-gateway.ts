import { readFileSync } from 'node:fs';
import type { Config } from './config.ts';
import type { LoadLimits } from './gateway/http/load-shedding.ts';
import { createGateway, type Gateway, type GatewayOptions } from './gateway/http/server.ts';
import type { GraphPart, ProductModule } from './contract/product-module.ts';
import type { Logger } from './process/logger.ts';
import { siteExports } from './jobs/index.ts';
import type { ExportLimits } from './jobs/site-jobs.ts';
import { joinOtherProcesses } from './other-processes.ts';
import { servedPages } from './pages/pages.ts';
import { servedParts, servesCms } from './served-parts.ts';
import { newId } from './sessions/ids.ts';
import { valuesInMemory } from './sessions/memory.ts';
import { browserSessions } from './sessions/routes.ts';
import { sealWith } from './seal.ts';
import { ConnectStates } from './sessions/states.ts';
import { SessionStore } from './sessions/store.ts';
import { packageManifest } from './package-root.ts';
import type { TelemetrySettings } from './telemetry/settings.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { shareKnowledge } from './wix/shared-knowledge.ts';
import { createTransport } from './wix/transport/index.ts';

/** A gateway that serves. */
export interface RunningGateway {
  /** Where it listens, without a path. */
  readonly url: string;
  close: Gateway['close'];
}

/**
 * Starts a gateway as the configuration says; in demo mode with a demo site of its own. What is needed for reading (endpoints, permissions, facts
 * about the site) is there of every product, whichever parts of the graph are served.
 * @param options.modules other products than the ones the project has, without its `connection` and `migrationPlan`
 * @param options.parts other parts of the graph than these two
 * @throws ConfigError when the configuration names parts that there are not
 */
export async function startGateway(options: {
  readonly config: Config;
  readonly logger: Logger;
  readonly modules?: readonly ProductModule[];
  readonly parts?: readonly GraphPart[];
  readonly closeWithinMs?: number;
  readonly headWithinMs?: number | undefined;
  readonly loadLimits?: LoadLimits;
  readonly exportLimits?: Partial<ExportLimits> | undefined;
  /** Whether it serves one command, which must not go on with the exports that a server has left in the folder. @default false */
  readonly isOfCommand?: boolean;
  /** How much of the longest wait a retry waits, from 0 to 1. @default at random */
  readonly random?: () => number;
}): Promise<RunningGateway> {
  const { logger, closeWithinMs, loadLimits, exportLimits } = options;
  const { modules, parts } =
    options.modules === undefined ? await wholeGraph() : { modules: options.modules, parts: [] };
  const isCms = servesCms(options.config);
  const known = [...modules, ...(options.parts ?? parts)];
  // Its types are made over those of the whole graph.
  const served = isCms ? known : servedParts(known, options.config.parts);
  const site = options.config.mode === 'demo' ? await openDemoSite() : undefined;
  const config =
    site === undefined
      ? options.config
      : { ...options.config, wixApiUrl: site.url, credentials: site.credentials };
  const processes = await joinOtherProcesses(config, logger);
  const transport = createTransport({
    apiUrl: config.wixApiUrl,
    endpoints: modules.flatMap(({ endpoints }) => endpoints),
    requestsPerMinute: config.wixRequestsPerMinute,
    proxies: config.proxies,
    openBudget: processes?.openBudget,
    logger,
    random: options.random,
  });
  const telemetry = config.telemetry && (await openTelemetry(config.telemetry, logger));
  if (processes !== undefined) shareKnowledge(transport, processes.knowledge);
  const { store, states } = sessionMemory(config, processes?.sessionValues);
  // Without it there is no plan to approve: a part of the graph exports nothing.
  const exports =
    config.parts === undefined && options.isOfCommand !== true
      ? siteExports({
          config,
          modules,
          transport,
          logger,
          limits: exportLimits,
          shared: processes &&
            config.shared && {
              values: processes.sessionValues,
              openQueue: await openExportQueue(config.shared.redisUrl, logger),
            },
          sessionOf: (request) => sessions.of(request),
        })
      : undefined;
  const sessions = browserSessions({
    config,
    modules,
    transport,
    store,
    states,
    onEnd: exports && ((session) => exports.sessionEnded(session)),
  });
  // The whole graph has what their types are made of.
  const siteGraphs =
    (isCms || config.parts === undefined) && modules.some(({ name }) => name === 'DATA')
      ? siteGraphsOf(config, isCms)
      : undefined;
  const gateway = createGateway({
    config,
    modules,
    parts: served,
    transport,
    processes,
    logger,
    sessions,
    exports,
    // A part of the graph has not what they show.
    pages: config.parts === undefined ? servedPages(config) : undefined,
    sandbox: {
      document: config.parts === undefined ? starterDocument : partDocument,
      headers: sandboxHeaders(config),
      explorer: config.parts === undefined ? '/explorer' : undefined,
      ...(siteGraphs === undefined
        ? {}
        : {
            graphs: [{ path: '/site/graphql', title: "/site/graphql: this site's own collections as types" }],
          }),
    },
    siteGraphs,
    telemetry,
    headWithinMs: options.headWithinMs,
    ...(closeWithinMs === undefined ? {} : { closeWithinMs }),
    ...(loadLimits === undefined ? {} : { loadLimits }),
  });
  const close = async (): Promise<void> => {
    await gateway.close();
    await transport.close();
    await processes?.close();
    await telemetry?.close();
    await site?.close();
  };
  try {
    return { url: (await gateway.listen()).url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function sessionMemory({ sessions }: Config, values = valuesInMemory()) {
  const { secret = newId(), hours } = sessions;
  const store = new SessionStore({ values, seal: sealWith(secret, 'sessions'), hours });
  return { store, states: new ConnectStates(values, sealWith(secret, 'states')) };
}

/** Everything the project has. Loaded only when it is served, because the SDK takes its time to load. */
async function wholeGraph() {
  const [{ products }, { partsBesidesProducts }] = await Promise.all([
    import('./products/registry.ts'),
    import('./graph-parts.ts'),
  ]);
  return { modules: products, parts: partsBesidesProducts };
}

/** Loaded when somebody asks for them. @param isCms whether they are all that the process serves */
function siteGraphsOf(config: Config, isCms: boolean): NonNullable<GatewayOptions['siteGraphs']> {
  const headers = sandboxHeaders(config);
  if (isCms)
    return {
      path: '/graphql',
      open: async (...asked) => (await import('./site-graph/index.ts')).openSiteSubgraph(...asked),
      sandbox: { document: partDocument, headers },
    };
  const graphs = [{ path: '/graphql', title: '/graphql: the graph that every site has' }];
  return {
    path: '/site/graphql',
    open: async (...asked) => (await import('./site-graph/index.ts')).openSiteGraph(...asked),
    sandbox: { document: siteDocument, headers, explorer: '/explorer?graph=site', graphs },
  };
}

/** Loaded only where processes share their exports. */
async function openExportQueue(redisUrl: string, logger: Logger) {
  const { loadSharedQueue } = await import('./jobs/shared-queue.ts');
  return loadSharedQueue(redisUrl, logger);
}

/** Loaded only where it is asked for: it is as much code as the server itself. */
async function openTelemetry(settings: TelemetrySettings, logger: Logger): Promise<Telemetry> {
  const { startTelemetry } = await import('./telemetry/open-telemetry.ts');
  // The manifest of this package has one.
  const { version } = JSON.parse(readFileSync(packageManifest, 'utf8')) as { version: string };
  return startTelemetry({ settings, version, logger });
}

async function openDemoSite() {
  const { startDemoSite } = await import('../demo-site/index.ts');
  const { url, apiKey, siteId, close } = await startDemoSite();
  return { url, credentials: { kind: 'apiKey', apiKey, siteId } as const, close };
}

/** The headers that the Sandbox leaves for its reader to fill in. */
function sandboxHeaders({ mode, token }: Config): Record<string, string> {
  const own = token === undefined ? {} : { Authorization: 'Bearer <GATEWAY_TOKEN>' };
  if (mode !== 'request') return own;
  const key = token === undefined ? 'Authorization' : 'x-wix-api-key';
  return { ...own, 'wix-site-id': '<site id>', [key]: '<api key>' };
}

/** The operation that the Sandbox opens with: the shop at a glance. */
export const starterDocument = `# Welcome. This graph reads one Wix site, and cannot change it.
# Press the button above to run the query; Ctrl+Space completes what you type.
query Shop($first: Int = 5) {
  products(first: $first) {
    totalCount
    availability { status hint }
    nodes {
      name
      slug
      variants { sku }
    }
    pageInfo { hasNextPage endCursor }
  }
  orders(first: $first) {
    availability { status hint }
    nodes {
      number
      status
      lineItems { product { name } }
    }
  }
}
`;

/** The operation that the Sandbox opens with over a site's own collections. */
const siteDocument = `# This is the graph of your site: below \`cms\` each of its collections is a type of its own.
# Ctrl+Space shows them.
query Collections {
  cms {
    availability { status hint }
  }
}
`;

/** The operation that the Sandbox opens with where only parts of the graph are served. */
const partDocument = `# This gateway serves a part of the graph, for a router that puts all parts together.
query Part {
  _service { sdl }
}
`;
