import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigError, isLoopback, readConfig, type Config } from '../config.ts';
import { ExportError, ExportUsageError } from '../exporter/export-error.ts';
import type { GatewayAddress } from '../exporter/source/gateway.ts';
import { createLogger } from '../process/logger.ts';
import type { RunningGateway } from '../start-gateway.ts';
import type { FromGatewayProcess } from './serve-command.ts';

/** On the way within one machine, packing costs more than it saves. */
const UNCOMPRESSED = { 'accept-encoding': 'identity' };

/** The flags of every command that needs a gateway. */
export interface GatewayFlags {
  readonly gateway?: string;
  readonly token?: string;
  readonly demo?: boolean;
}

/** The command line asks for something that does not fit together: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Says why a command ended.
 * @returns its exit code: 2 for wrong usage, which an environment is that cannot be used, else 1
 * @throws the error where it is none that commands end by
 */
export function endedBy(error: unknown, say: (text: string) => void): number {
  if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof ExportError))
    throw error;
  say(`${error.message}\n`);
  if (error instanceof ExportError && error.hint !== null) say(`${error.hint}\n`);
  return error instanceof ExportError && !(error instanceof ExportUsageError) ? 1 : 2;
}

/**
 * Finds the gateway that the flags name, or starts one on loopback for as long as it is used: over the credentials in the
 * environment, or over the demo site.
 * @param apart whether that one gets a process of its own, which is worth its start where the command has much to do itself
 * @throws UsageError when the flags contradict each other or there are no credentials, ConfigError when the environment cannot be used
 */
export async function useGateway<T>(
  flags: GatewayFlags,
  environment: NodeJS.ProcessEnv,
  use: (gateway: GatewayAddress) => Promise<T>,
  apart = false,
): Promise<T> {
  const { gateway, token, demo = false } = flags;
  if (gateway !== undefined && demo) throw new UsageError('Give --gateway or --demo, not both.');
  if (gateway === undefined && token !== undefined) throw new UsageError('--token goes with --gateway.');
  if (gateway !== undefined) {
    const endpoint = endpointOf(gateway);
    const near = isLoopback(new URL(endpoint).hostname) ? UNCOMPRESSED : {};
    return use({ endpoint, headers: { ...near, ...bearer(token ?? environment['GATEWAY_TOKEN']) } });
  }
  return useOwnGateway(demo, environment, use, apart);
}

async function useOwnGateway<T>(
  demo: boolean,
  environment: NodeJS.ProcessEnv,
  use: (gateway: GatewayAddress) => Promise<T>,
  apart: boolean,
): Promise<T> {
  // A token of its own keeps others on this machine from reading the site through it.
  const token = randomBytes(24).toString('base64url');
  const read = readConfig({
    LOG_LEVEL: 'warn',
    ...environment,
    ...(demo ? { WIX_CREDENTIALS: 'demo' } : {}),
    HOST: '127.0.0.1',
    PORT: '0',
    GATEWAY_TOKEN: token,
    // A command asks for the whole graph.
    GATEWAY_PARTS: undefined,
  });
  if (read.mode === 'request' || (read.mode === 'demo' && !demo && !environment['WIX_CREDENTIALS'])) {
    throw new UsageError(
      'There is no site to read: set WIX_API_KEY and WIX_SITE_ID (or WIX_APP_ID, WIX_APP_SECRET and WIX_INSTANCE_ID), or give --gateway URL, or --demo.',
    );
  }
  const config: Config = { ...read, log: { ...read.log, format: 'json' } };
  const gateway = await (apart ? startApart(config) : startHere(config));
  try {
    return await use({ endpoint: `${gateway.url}/graphql`, headers: { ...UNCOMPRESSED, ...bearer(token) } });
  } finally {
    await gateway.close();
  }
}

async function startHere(config: Config): Promise<RunningGateway> {
  const { startGateway } = await import('../start-gateway.ts');
  return startGateway({
    config,
    logger: await createLogger(config.log, process.stderr),
    isOfCommand: true,
  });
}

/** How long a gateway may take to start (ms): some seconds, and longer on a machine that is busy. */
const START_WITHIN_MS = 180_000;

/** How long a gateway that is needed no more is waited for (ms); it ends itself before, unless it hangs. */
const KILL_AFTER_MS = 6_000;

/** Starts a gateway in a process of its own, which ends with this one. */
async function startApart(config: Config): Promise<RunningGateway> {
  // Compiled, this file lies beside the other under the same ending.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const child = fork(new URL(`./gateway-process${ending}`, import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  child.send(config);
  const ended = exit.then((): FromGatewayProcess => ({ failure: 'it ended before it listened' }));
  // Whatever the process sends first is this.
  const first = once(child, 'message').then(([message]): FromGatewayProcess => message);
  const late = delay(START_WITHIN_MS, { failure: 'it did not listen in time' }, { ref: false });
  const told = await Promise.race([first, ended, late]);
  if ('failure' in told) {
    child.kill('SIGKILL');
    throw new ExportError(
      `The gateway of the command did not start: ${told.failure}.`,
      'Run the command again. If it ends so again, the machine may lack memory.',
    );
  }
  return {
    url: told.url,
    async close() {
      if (child.connected) child.disconnect();
      const kill = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await exit;
      clearTimeout(kill);
    },
  };
}

/**
 * The address that operations are posted to; a URL without a path is the gateway's root.
 * @param flag what it was given to
 * @throws UsageError for what is no such address
 */
export function endpointOf(text: string, flag = '--gateway'): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`${flag} takes the URL of a gateway, such as http://127.0.0.1:4000.`);
  }
  // Nothing of it is repeated: there is a password in it.
  if (url.username !== '' || url.password !== '')
    throw new UsageError(
      `${flag} takes a URL without a user and a password. The GATEWAY_TOKEN of a gateway is given with --token.`,
    );
  url.pathname = url.pathname.replace(/\/+$/, '') || '/graphql';
  return url.href;
}

/** What a request to a gateway with a token brings. @throws UsageError for what can be no token */
export function bearer(given: string | undefined): Record<string, string> {
  const token = given?.trim() ?? '';
  if (/[^\x21-\x7e]/.test(token))
    throw new UsageError(
      'The token (--token, or GATEWAY_TOKEN) has a character that no token of a gateway has, such as a space or a line break: copy it without.',
    );
  return token === '' ? {} : { authorization: `Bearer ${token}` };
}
