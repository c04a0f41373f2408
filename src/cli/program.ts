import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import {
  demoSiteCliOptions,
  demoSiteOptions,
  joinedNames,
  runDemoSite,
  type CliValues,
} from '../../demo-site/cli.ts';
import { RecordingError } from '../../demo-site/index.ts';
import { limitHeapGrowth } from '../process/heap-limits.ts';
import { listenFailure } from '../process/listen-failure.ts';
import { outliveReaders } from '../process/lost-readers.ts';
import { packageManifest } from '../package-root.ts';
import { endProcess, exitBySignal, onStopSignal } from '../process/stop-signals.ts';
import type { GatewayFlags } from './gateway-url.ts';
import type { ExportFlags } from './export-flags.ts';
import type { PlanFlags } from './run-plan.ts';
import type { SchemaFlags } from './run-schema.ts';
import type { SupergraphFlags } from './run-supergraph.ts';
import type { VerifyFlags } from './run-verify.ts';

// The commands are declared here; what one does is loaded only when it is run.

const PRODUCTS = new Option('--products <names>', 'only these Wix products, such as STORES,ORDERS').argParser(
  joinedNames,
);
const COLLECTIONS = new Option(
  '--collections <ids>',
  'only these collections of Wix Data, such as Books,Authors; a key that may not list them needs it',
).argParser(joinedNames);
const BASE = new Option(
  '--base <folder>',
  'an earlier bundle that Insites has already; for several, give it once for each, the oldest first',
)
  .argParser((folder: string, earlier: readonly string[]) => [...earlier, folder])
  .default([], 'none');
const GENERATION = new Option('--generation <name>', 'generation of the Insites site').choices(['V5', 'V6']);

/** Whose site is read, where no flag says it. */
const CREDENTIALS = `
The site is that of WIX_API_KEY and WIX_SITE_ID, or of WIX_APP_ID, WIX_APP_SECRET
and WIX_INSTANCE_ID, in the environment or in a file .env of this folder.
docs/connecting.md says how to make a key that may only read, README.md names
every other variable.`;

/** `wix-gateway serve`: the graph over HTTP, as the environment says. */
function serveCommand(): Command {
  return new Command('serve')
    .description('serve the graph as the environment says; without credentials, over the embedded demo site')
    .option(
      '--parts <names>',
      'only these parts of the graph, such as stores,orders: a subgraph behind a router (GATEWAY_PARTS)',
      joinedNames,
    )
    .addHelpText('after', CREDENTIALS)
    .addHelpText('after', '\nExit codes: 0 it was told to stop, 1 it could not serve, 2 wrong usage.')
    .action(async ({ parts }: { readonly parts?: string }, command: Command) => {
      // Else it would serve all of them.
      if (parts?.trim() === '') command.error('--parts names no part of the graph, such as stores,orders.');
      const { serve } = await import('../serve.ts');
      await serve(parts === undefined ? process.env : { ...process.env, GATEWAY_PARTS: parts });
    });
}

/** `wix-gateway check`: a test of the connection, as words or as JSON. */
function checkCommand(): Command {
  return asking('check')
    .description('test the connection to Wix: the credentials, the site, and what of it can be read')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExit codes: 0 ACTIVE, 1 anything else, 2 wrong usage.')
    .action(async (flags: GatewayFlags & { readonly json?: boolean }) => {
      const { check } = await import('./run-check.ts');
      process.exitCode = await check(flags, process.env);
    });
}

/** `wix-gateway plan`: the migration plan for people, or as JSON. */
function planCommand(): Command {
  return asking('plan')
    .description('print the plan of a migration to Insites; nothing is written anywhere')
    .addOption(PRODUCTS)
    .addOption(COLLECTIONS)
    .option('--since <time>', 'only what changed at or after this time (ISO 8601): the plan of a final sync')
    .option('--exact', 'read every record to count it, instead of asking Wix for counts')
    .addOption(GENERATION)
    .option('--json', 'print the whole plan as JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 the plan was made, 1 a list did not answer or it could not be made, 2 wrong usage.',
    )
    .action(async (flags: PlanFlags) => {
      const { plan } = await import('./run-plan.ts');
      process.exitCode = await plan(flags, process.env);
    });
}

/** `wix-gateway export`: a site as a bundle that Insites imports. */
function exportCommand(): Command {
  return asking('export')
    .description('write a site into a folder, as Insites imports it; run it again to go on after a stop')
    .option('--out <folder>', 'the folder of the bundle: new, empty, or one to go on with')
    .option(
      '--remote',
      'with --gateway: let the gateway make the export, which goes on when this command is stopped; then bring the bundle (--base takes ids of its exports)',
    )
    .addOption(PRODUCTS)
    .addOption(COLLECTIONS)
    .option('--since <time>', 'only what changed at or after this time (ISO 8601): a final sync')
    .addOption(BASE)
    .option('--deletions', 'also find out which records of the earlier bundles are gone')
    .addOption(GENERATION)
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
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run-export.ts');
      process.exitCode = await runExport(flags, process.env);
    });
}

/** `wix-gateway verify`: what is assumed about Wix, tried against the site. */
function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'try what is assumed about Wix against the site: at most 150 reads, two minutes, nothing of its records in the report',
    )
    .addHelpText('after', CREDENTIALS)
    .option('--demo', 'try it against the embedded demo site: no Wix account')
    .option(
      '--media',
      "also ask the hosts of Wix's files whether they are there: by HEAD, without credentials, 15 at most",
    )
    .option('--json', 'print the report as JSON')
    .option('--out <file>', 'write the report as JSON into this file, which must not exist yet')
    .option(
      '--record <folder>',
      'keep the shapes of the answers, their values replaced by others, in this folder, which must not exist yet',
    )
    .addHelpText(
      'after',
      '\nStopped with Ctrl+C it prints what it has found until then.\nExit codes: 0 everything holds or cannot be told, 1 something differs, 2 wrong usage, 130 stopped.',
    )
    .action(async (flags: VerifyFlags) => {
      const { runVerify } = await import('./run-verify.ts');
      process.exitCode = await runVerify(flags, process.env);
    });
}

/** `wix-gateway schema`: the whole graph as SDL, for tools that generate code from it. */
function schemaCommand(): Command {
  return asking('schema')
    .description(
      'print the schema of the whole graph as SDL; with --site, that of a site with its own collections',
    )
    .option(
      '--site',
      "of the site that the credentials name: the whole graph with the site's own collections below cms",
    )
    .addOption(COLLECTIONS)
    .addHelpText('after', '\nExit codes: 0 it was printed, 1 the site could not be read, 2 wrong usage.')
    .action(async (flags: SchemaFlags) => {
      const { schema } = await import('./run-schema.ts');
      process.exitCode = await schema(flags, process.env);
    });
}

/** `wix-gateway supergraph`: what a federation router in front of several processes needs to know. */
function supergraphCommand(): Command {
  return new Command('supergraph')
    .description('compose the parts of the graph that several processes serve, for a federation router')
    .requiredOption(
      '--subgraph <name=url>',
      'a process, such as stores=http://127.0.0.1:4101/graphql; once for each',
      (subgraph: string, earlier: readonly string[] = []) => [...earlier, subgraph],
    )
    .option('--token <token>', 'their GATEWAY_TOKEN; the variable of that name is used without the flag')
    .option('--out <file>', 'write the supergraph into this file')
    .addHelpText('after', '\nExit codes: 0 it was composed, 1 it was not, 2 wrong usage.')
    .action(async (flags: SupergraphFlags) => {
      const { supergraph } = await import('./run-supergraph.ts');
      process.exitCode = await supergraph(flags, process.env);
    });
}

/** `wix-gateway demo-site`: the sample Wix site on a port of its own, to connect a gateway to. */
function demoSiteCommand(): Command {
  const command = new Command('demo-site').description(
    'serve a sample Wix site that speaks the wire format of Wix',
  );
  for (const option of demoSiteCliOptions) command.addOption(option);
  command.addHelpText('after', '\nExit codes: 0 it was told to stop, 1 it could not listen, 2 wrong usage.');
  return command.action(async (values: CliValues) => {
    try {
      demoSiteOptions(values);
    } catch (error) {
      command.error(error instanceof Error ? error.message : String(error));
    }
    const site = await runDemoSite(values, (line) => process.stdout.write(`${line}\n`)).catch(
      (error: unknown) => {
        if (error instanceof RecordingError) return command.error(error.message);
        const reason = listenFailure(error, '--port');
        if (reason === undefined) throw error;
        process.stderr.write(`${reason}\n`);
        return process.exit(1);
      },
    );
    onStopSignal(() => void site.close().then(() => endProcess(0)), exitBySignal);
  });
}

/** A command that asks a gateway. */
function asking(name: string): Command {
  return new Command(name)
    .option('--gateway <url>', 'ask this gateway instead of starting one')
    .option(
      '--token <token>',
      'its GATEWAY_TOKEN; the variable of that name is used when the flag is not given',
    )
    .option('--demo', 'start a gateway over the embedded demo site: sample data, no Wix account')
    .addHelpText('after', CREDENTIALS)
    .hook('preAction', () => limitHeapGrowth('command'));
}

const { version } = JSON.parse(readFileSync(packageManifest, 'utf8')) as { version: string };

outliveReaders();

const program = new Command('wix-gateway')
  .description('A read-only GraphQL gateway over Wix, for migration to Insites.')
  .version(version)
  .addHelpText('after', CREDENTIALS)
  .showHelpAfterError('wix-gateway --help shows the commands.')
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(planCommand())
  .addCommand(exportCommand())
  .addCommand(verifyCommand())
  .addCommand(schemaCommand())
  .addCommand(supergraphCommand())
  .addCommand(demoSiteCommand());

for (const command of program.commands)
  command.showHelpAfterError(`wix-gateway ${command.name()} --help shows what it takes.`);

// Wrong usage is told from a failure by its exit code, whichever command it is of.
for (const command of [program, ...program.commands])
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

// Without a command it serves; a default of commander's own would take a mistyped command for its argument.
await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve']);
