import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import {
  checkCommand,
  demoSiteCommand,
  exportCommand,
  planCommand,
  schemaCommand,
  serveCommand,
} from './commands.ts';
import { packageManifest } from '../package-root.ts';
import { outliveReaders } from '../lost-readers.ts';

const { version } = JSON.parse(readFileSync(packageManifest, 'utf8')) as {
  version: string;
};

outliveReaders();

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
