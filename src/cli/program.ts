import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { demoSiteCommand } from './demo-site.ts';
import { exportCommand } from './export.ts';
import { planCommand } from './plan.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { packageManifest } from '../package-root.ts';
import { outliveReaders } from '../lost-readers.ts';

const { version } = JSON.parse(readFileSync(packageManifest, 'utf8')) as {
  version: string;
};

outliveReaders();

// A command's file declares it; what it does is loaded only when it is run.
await new Command('wix-gateway')
  .description('A read-only GraphQL gateway over Wix, for migration to Insites.')
  .version(version)
  .showHelpAfterError('wix-gateway --help shows the commands.')
  .addCommand(serveCommand())
  .addCommand(checkCommand())
  .addCommand(planCommand())
  .addCommand(exportCommand())
  .addCommand(schemaCommand())
  .addCommand(demoSiteCommand())
  // Without a command it serves; a default of commander's own would take a mistyped command for its argument.
  .parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve']);
