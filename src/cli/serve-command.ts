import type { Config } from '../config.ts';
import { limitHeapGrowth } from '../process/heap-limits.ts';
import { createLogger } from '../process/logger.ts';
import { startGateway } from '../start-gateway.ts';
import { endProcess } from '../process/stop-signals.ts';

/** How long a gateway that nobody asks any more gets to close (ms). */
const CLOSE_WITHIN_MS = 5_000;

/** What the command is told: where the gateway listens, or why it does not. */
export type FromGatewayProcess = { readonly url: string } | { readonly failure: string };

/**
 * Serves the command that has started this process, by the configuration that it sends.
 * @param gone resolves when the command has ended
 */
export async function serveCommand(gone: Promise<void>): Promise<void> {
  limitHeapGrowth('server');
  const sent = new Promise<Config>((resolve) => process.once('message', resolve));
  const config = await Promise.race([sent, gone]);
  if (config === undefined) return;
  void gone.then(() => setTimeout(() => process.exit(), CLOSE_WITHIN_MS).unref());
  try {
    const logger = await createLogger(config.log, process.stderr);
    const gateway = await startGateway({ config, logger, isOfCommand: true });
    tell({ url: gateway.url });
    await gone;
    await gateway.close();
    endProcess(0);
  } catch (error) {
    if (process.connected)
      tell({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    endProcess(1);
  }
}

function tell(message: FromGatewayProcess): void {
  process.send?.(message);
}
