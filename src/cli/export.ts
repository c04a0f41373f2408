import { Command, Option } from 'commander';
import { withGatewayFlags } from './gateway-url.ts';
import type { ExportFlags } from './run-export.ts';

/** `wix-gateway export`: a site as a bundle that Insites imports. */
export function exportCommand(): Command {
  return withGatewayFlags(new Command('export'))
    .description('write a site into a folder, as Insites imports it; run it again to go on after a stop')
    .requiredOption('--out <folder>', 'the folder of the bundle: new, empty, or one to go on with')
    .option('--products <names>', 'only these Wix products, such as STORES,ORDERS')
    .option(
      '--collections <ids>',
      'only these collections of Wix Data, such as Books,Authors; a key that may not list them needs it',
    )
    .option('--since <time>', 'only what changed at or after this time (ISO 8601): a final sync')
    .option(
      '--base <folder>',
      'an earlier bundle that Insites has already; for several, give it once for each, the oldest first',
      (folder: string, earlier: readonly string[]) => [...earlier, folder],
      [],
    )
    .option('--deletions', 'also find out which records of the earlier bundles are gone')
    .addOption(new Option('--generation <name>', 'generation of the Insites site').choices(['V5', 'V6']))
    .option(
      '--accept-missing',
      'end with 0 though something is missing that the plan, or an earlier run into the folder, has named',
    )
    .option('--dry-run', 'say what would be read, and write nothing')
    .option('--json', 'print the report, or with --dry-run the steps, as JSON')
    .option('--patience <seconds>', 'how long a gateway that is gone is asked again', '300')
    .addHelpText(
      'after',
      '\nExit codes: 0 the bundle is complete, 1 it is not (run the same command again) or something could not be exported, 2 wrong usage, 3 it lacks only what the key may not read.',
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run-export.ts');
      process.exitCode = await runExport(flags, process.env);
    });
}
