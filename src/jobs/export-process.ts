import { enableCompileCache } from 'node:module';

// The process of one export (`runInProcess` starts it): it ends when the channel to the gateway does, and can be gone on with.

// Compiled code is kept between starts.
enableCompileCache();
// A terminal sends its signals to all; the gateway decides when an export stops.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const { serveExport } = await import('./serve-export.ts');
await serveExport();
