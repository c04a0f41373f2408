import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { SDK_ENDPOINTS } from '../src/generated/endpoints.ts';
import { compareSdk } from './sdk/compare-sdk.ts';
import { readFields } from './sdk/read-fields.ts';
import { sdkSource } from './sdk/sdk-source.ts';

// Compares the pinned packages of the SDK with the newest that the configured registry has, as far as the gateway reads them. Ends with 1
// when something that is read is gone or has passed the day of its removal, with 2 when the registry cannot be asked.

/** Puts the newest of some packages into `node_modules` of a folder. */
function fetchNewest(names: readonly string[], folder: string): void {
  npm(['pack', '--silent', '--pack-destination', folder, ...names.map((name) => `@wix/${name}@latest`)]);
  const archives = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  for (const name of names) {
    const archive = archives.find((file) =>
      new RegExp(`^wix-${name}-\\d+\\.\\d+\\.\\d+[^-]*\\.tgz$`).test(file),
    );
    if (archive === undefined) throw new Error(`npm did not bring @wix/${name}`);
    const target = `${folder}/node_modules/@wix/${name}`;
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', `${folder}/${archive}`, '-C', target, '--strip-components=1']);
  }
}

function npm(args: readonly string[]): void {
  try {
    execFileSync('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(
      ['The newest packages cannot be fetched from the configured registry:', said].join('\n'),
      { cause: error },
    );
  }
}

function main(): number {
  const wanted = process.argv.slice(2);
  const functions = Object.keys(SDK_ENDPOINTS).filter(
    (name) => wanted.length === 0 || wanted.includes(name.split('.')[0] ?? ''),
  );
  const pinned = sdkSource();
  const generated = new Set(functions.flatMap((name) => pinned.locate(name)?.generated ?? []));
  const fields = readFields(pinned).filter((field) => generated.has(field.generated) || wanted.length === 0);
  for (const field of fields) generated.add(field.generated);
  const umbrellas = new Set(functions.map((name) => name.split('.')[0] ?? ''));
  const folder = mkdtempSync(`${tmpdir()}/wix-sdk-`);
  try {
    fetchNewest([...new Set([...umbrellas, ...generated])], folder);
    const newest = sdkSource(pathToFileURL(`${folder}/node_modules/`));
    const today = new Date().toISOString().slice(0, 10);
    const drifts = compareSdk(pinned, newest, { functions, fields }, today);
    for (const { kind, text, isBroken } of drifts) console.log(`${isBroken ? '!' : ' '} ${kind}: ${text}`);
    const broken = drifts.filter(({ isBroken }) => isBroken).length;
    console.log(
      `${functions.length} endpoints and ${fields.length} fields compared: ${drifts.length} differences that matter, ${broken} of them for what is gone or may be.`,
    );
    return broken > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
