import { Command, Option } from 'commander';
import { withGatewayFlags } from './gateway-url.ts';
import type { PlanFlags } from './run-plan.ts';

/** `wix-gateway plan`: the migration plan for people, or as JSON. */
export function planCommand(): Command {
  return withGatewayFlags(new Command('plan'))
    .description('print the plan of a migration to Insites; nothing is written anywhere')
    .option('--products <names>', 'only these Wix products, such as STORES,ORDERS')
    .option(
      '--collections <ids>',
      'only these collections of Wix Data, such as Books,Authors; a key that may not list them needs it',
    )
    .option('--since <time>', 'only what changed at or after this time (ISO 8601): the plan of a final sync')
    .option('--exact', 'read every record to count it, instead of asking Wix for counts')
    .addOption(new Option('--generation <name>', 'generation of the Insites site').choices(['V5', 'V6']))
    .option('--json', 'print the whole plan as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 the plan was made, 1 a list did not answer or it could not be made, 2 wrong usage.',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (flags: PlanFlags) => {
      const { plan } = await import('./run-plan.ts');
      process.exitCode = await plan(flags, process.env);
    });
}
