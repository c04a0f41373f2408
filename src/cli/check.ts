import { Command } from 'commander';
import { withGatewayFlags, type GatewayFlags } from './gateway-url.ts';

/** `wix-gateway check`: a test of the connection, as words or as JSON. */
export function checkCommand(): Command {
  return withGatewayFlags(new Command('check'))
    .description('test the connection to Wix: the credentials, the site, and what of it can be read')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExit codes: 0 ACTIVE, 1 anything else, 2 wrong usage.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (flags: GatewayFlags & { readonly json?: boolean }) => {
      const { check } = await import('./run-check.ts');
      process.exitCode = await check(flags, process.env);
    });
}
