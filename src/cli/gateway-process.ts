import { enableCompileCache } from 'node:module';
import { STOP_SIGNALS } from '../process/stop-signals.ts';

// The gateway of a command in a process of its own (`startApart` starts it): it ends when the channel to the command does.

// Compiled code is kept between starts.
enableCompileCache();
// A terminal sends its signals to both; the command decides when it needs the gateway no more.
for (const signal of STOP_SIGNALS) process.on(signal, () => undefined);
// The command may end while this is loaded.
const gone = new Promise<void>((resolve) => process.once('disconnect', resolve));
const { serveCommand } = await import('./serve-command.ts');
await serveCommand(gone);
