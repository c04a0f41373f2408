import { Command } from 'commander';
import { demoSiteCliOptions, demoSiteOptions, runDemoSite, type CliValues } from '../../demo-site/cli.ts';
import { listenFailure } from '../listen-failure.ts';
import { exitBySignal, onStopSignal } from '../stop-signals.ts';

/** `wix-gateway demo-site`: the sample Wix site on a port of its own, to connect a gateway to. */
export function demoSiteCommand(): Command {
  const command = new Command('demo-site').description(
    'serve a sample Wix site that speaks the wire format of Wix',
  );
  for (const { flags, description, fallback, repeatable } of demoSiteCliOptions) {
    const option = command.createOption(flags, description);
    if (repeatable === true)
      option.argParser((value: string, earlier: readonly string[] = []) => [...earlier, value]);
    command.addOption(fallback === undefined ? option : option.default(fallback));
  }
  return command.action(async (values: CliValues) => {
    try {
      demoSiteOptions(values);
    } catch (error) {
      command.error(error instanceof Error ? error.message : String(error));
    }
    const site = await runDemoSite(values, (line) => process.stdout.write(`${line}\n`)).catch(
      (error: unknown) => {
        const reason = listenFailure(error, '--port');
        if (reason === undefined) throw error;
        return command.error(reason);
      },
    );
    onStopSignal(() => void site.close().then(() => process.exit(0)), exitBySignal);
  });
}
