import type { Config } from '../config.ts';
import { limitHeapGrowth } from '../heap-limits.ts';
import { createLogger } from '../logger.ts';
import { startGateway } from '../start-gateway.ts';

// The gateway of a command in a process of its own (`startApart` starts it): it ends when the channel to the command does.

/** What the command is told: where the gateway listens, or why it does not. */
export type FromGatewayProcess = { readonly url: string } | { readonly failure: string };

limitHeapGrowth('server');
// A terminal sends its signals to both; the command decides when it needs the gateway no more.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const gone = new Promise<void>((resolve) => process.once('disconnect', resolve));
process.once('message', (config: Config) => void serveUntilGone(config));

function tell(message: FromGatewayProcess): void {
  process.send?.(message);
}

async function serveUntilGone(config: Config): Promise<void> {
  try {
    const logger = await createLogger(config.log, process.stderr);
    const gateway = await startGateway({ config, logger });
    tell({ url: gateway.url });
    await gone;
    await gateway.close();
    process.exit(0);
  } catch (error) {
    if (process.connected)
      tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exit(1);
  }
}
