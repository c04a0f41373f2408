// `npm run check`: every script `check:…` of the package side by side, as many as there are processors.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
// What another of them runs is not run again.
const checks = Object.keys(scripts).filter(
  (name) =>
    name.startsWith('check:') && !Object.values(scripts).some((script) => script.includes(`npm run ${name}`)),
);

/** Runs a check. Resolves with whether it passed; what it says is shown when it did not. */
function passes(name: string): Promise<boolean> {
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(code === 0 ? `${name} passed\n` : `${said}\n${name} failed\n`);
      resolve(code === 0);
    });
  });
}

const results = await pLimit(availableParallelism()).map(checks, passes);
process.exitCode = results.every(Boolean) ? 0 : 1;
