import { ConfigError, readConfig, type Config } from './config.ts';
import { limitHeapGrowth } from './process/heap-limits.ts';
import { listenFailure } from './process/listen-failure.ts';
import { createLogger, type Logger } from './process/logger.ts';
import { endProcess, exitBySignal, onStopSignal } from './process/stop-signals.ts';
import { startGateway, type RunningGateway } from './start-gateway.ts';

/**
 * Serves the gateway until the process is told to stop: the first SIGTERM, SIGINT or SIGHUP finishes the answers under way, a second one exits
 * at once. When it cannot start, the reason is on standard error, and the exit code is 2 for an environment that cannot be used, else 1.
 */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  limitHeapGrowth('server');
  try {
    const config = readConfig(environment, { terminal: process.stdout.isTTY });
    const logger = await createLogger(config.log);
    const gateway = await startGateway({ config, logger });
    // Who reads that it is ready may stop it at once.
    closeOnSignal(gateway, logger);
    announce(config, gateway, logger);
  } catch (error) {
    // In words for the one who started it; what is the gateway's own fault has none.
    const reason = error instanceof ConfigError ? error.message : listenFailure(error, 'PORT');
    if (reason === undefined) throw error;
    process.stderr.write(`${reason}\n`);
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  }
}

const modeWords: Readonly<Record<Config['mode'], string>> = {
  demo: 'the embedded demo site: sample data, no Wix account needed',
  environment: 'the Wix site whose credentials are in the environment',
  request:
    'the Wix site whose credentials each request brings (wix-site-id and Authorization), or that a browser connects',
};

/** Says where it is and what to try: as words on a terminal, else as a line of the log. */
function announce(config: Config, { url }: RunningGateway, logger: Logger): void {
  if (config.log.format === 'json') {
    const { mode, parts, notes } = config;
    logger.info({ url: `${url}/graphql`, mode, parts, notes }, 'the gateway is ready');
    return;
  }
  const first = config.mode === 'request' || config.parts !== undefined ? '' : tryIt(url);
  const parts =
    config.parts === undefined
      ? ''
      : `  parts    ${config.parts.join(', ')}, for a router that puts the graph together\n`;
  const notes = config.notes.map((note) => `  note     ${note}\n`).join('');
  process.stdout.write(`
  Wix gateway is ready (read-only).

${addresses(config, url)}  reads    ${modeWords[config.mode]}
${parts}${notes}${first}
  Ctrl+C stops it.

`);
}

/** What there is to open, and what it is. */
const GRAPH = ['/graphql', 'the graph, for programs; in a browser Apollo Sandbox'] as const;
const PAGES = [
  ['/', 'the console: connect, look, plan, copy'],
  ['/explorer', 'GraphiQL, which needs no network'],
  GRAPH,
  ['/site/graphql', "the same with the site's own collections as types"],
] as const;

/** Where a browser goes. A part of the graph has no pages but the Sandbox. */
function addresses({ publicUrl, parts }: Config, url: string): string {
  const shown = (parts === undefined ? PAGES : [GRAPH]).map(
    ([path, words]) => [`${publicUrl ?? url}${path}`, words] as const,
  );
  const width = Math.max(...shown.map(([address]) => address.length));
  return shown
    .map(
      ([address, words], place) =>
        `  ${place === 0 ? 'open' : '    '}     ${address.padEnd(width)}   ${words}\n`,
    )
    .join('');
}

function tryIt(url: string): string {
  return `  try      curl ${url}/graphql -H 'content-type: application/json' -d '{"query":"{ products(first: 3) { totalCount nodes { name } } }"}'\n`;
}

function closeOnSignal(gateway: RunningGateway, logger: Logger): void {
  onStopSignal((signal) => {
    logger.info({ signal }, 'closing: answers under way are finished first');
    gateway.close().then(
      () => endProcess(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not close cleanly');
        endProcess(1);
      },
    );
  }, exitBySignal);
}
