import { readConfig } from '../src/config.ts';
import { startDemoSite, type DemoSite, type DemoSiteOptions } from '../demo-site/index.ts';
import type { GraphPart, ProductModule } from '../src/contract/product-module.ts';
import type { LoadLimits } from '../src/gateway/http/load-shedding.ts';
import type { ExportLimits } from '../src/jobs/site-jobs.ts';
import { createLogger } from '../src/process/logger.ts';
import { startGateway as start } from '../src/start-gateway.ts';

/** One answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AnswerBody;
}

/** A GraphQL answer, as tests look into it: a test that finds another shape fails at its expectation. */
interface AnswerBody {
  // Tests read deep into answers whose type depends on their document; `any` is what JSON.parse gives.
  readonly data?: ReturnType<typeof JSON.parse>;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly wix?: ReturnType<typeof JSON.parse> };
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
}

export interface TestGateway extends AsyncDisposable {
  /** Where the gateway listens, without a path. */
  readonly url: string;
  readonly site: DemoSite;
  /** Everything that was logged, as text. */
  readonly log: () => string;
  /** Posts an operation. */
  query(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Posts an operation, for its answer as it was written. */
  textOf(document: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts a demo site and a gateway that reads it over HTTP, with the site's credentials in the gateway's environment.
 * Both are closed together; a site that was passed in stays open.
 * @param env variables that are added to the environment or, when empty, taken out of it
 */
export async function startGateway(
  options: {
    site?: DemoSiteOptions | DemoSite;
    env?: Record<string, string>;
    modules?: readonly ProductModule[];
    parts?: readonly GraphPart[];
    closeWithinMs?: number;
    headWithinMs?: number;
    loadLimits?: LoadLimits;
    exportLimits?: Partial<ExportLimits>;
  } = {},
): Promise<TestGateway> {
  const given = isDemoSite(options.site) ? options.site : undefined;
  const site = isDemoSite(options.site) ? options.site : await startDemoSite(options.site);
  const lines: string[] = [];
  const config = readConfig({
    WIX_API_URL: site.url,
    WIX_API_KEY: site.apiKey,
    WIX_SITE_ID: site.siteId,
    WIX_REQUESTS_PER_MINUTE: '100000',
    PORT: '0',
    LOG_LEVEL: 'debug',
    ...options.env,
  });
  const logger = await createLogger(config.log, { write: (line: string) => void lines.push(line) });
  const { modules, parts, closeWithinMs, loadLimits } = options;
  const gateway = await start({
    config,
    logger,
    exportLimits: options.exportLimits,
    headWithinMs: options.headWithinMs,
    // Retries wait, and not for long.
    random: () => 0.02,
    ...(modules === undefined ? {} : { modules }),
    ...(parts === undefined ? {} : { parts }),
    ...(closeWithinMs === undefined ? {} : { closeWithinMs }),
    // Tests have the gateway's process for their own work too: how busy it is says nothing about the gateway.
    loadLimits: loadLimits ?? { eventLoopDelayMs: 0, heapBytes: Number.MAX_SAFE_INTEGER },
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closed ??= gateway.close().then(() => (given === undefined ? site.close() : undefined)));
  const post = (...[document, variables = {}, headers = {}]: Parameters<TestGateway['query']>) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      // Packing an answer costs more than making most of them.
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
  return {
    url: gateway.url,
    site,
    log: () => lines.join(''),
    async query(...operation) {
      const response = await post(...operation);
      return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
    },
    textOf: async (document) => (await post(document)).text(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function isDemoSite(site: DemoSiteOptions | DemoSite | undefined): site is DemoSite {
  return site !== undefined && 'close' in site;
}
