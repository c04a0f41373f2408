import { Command } from 'commander';

/** `wix-gateway serve`: the graph over HTTP, as the environment says. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the graph as the environment says; without credentials, over the embedded demo site')
    .action(async () => {
      const { serve } = await import('../serve.ts');
      await serve(process.env);
    });
}
