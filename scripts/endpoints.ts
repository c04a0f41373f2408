import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import type { SdkEndpoint } from '../src/wix/api/endpoint.ts';
import { closest } from './fields/closest.ts';
import { describedAnswers, fieldsBeside } from './sdk/beside-the-sdk.ts';
import { sdkSource } from './sdk/sdk-source.ts';
import { wireShapes } from './sdk/wire-shapes.ts';

// Writes src/generated/endpoints.ts: verb and path of every read that is declared by the name of its function in the SDK, and the packages
// that declarations may name. The SDK itself takes a second to load, and 13 MB of it are metadata of forms alone. With `--check` it only
// tells whether the file is current.
const ROOT = new URL('../', import.meta.url);
const TARGET = new URL('src/generated/endpoints.ts', ROOT);
const SHAPES = new URL('src/generated/wire-shapes.ts', ROOT);

/** The host that Wix's own metadata resolves its public paths for. */
const PUBLIC_HOST = 'www.wixapis.com';

/** The metadata of a package of the SDK as a module's name; those of an older make have no `exports`. */
export function metaModule(name: string): string {
  const manifest = new URL(`node_modules/@wix/${name}/package.json`, ROOT);
  if (!existsSync(manifest))
    throw new Error(
      `@wix/${name} is not installed: npm install --save-dev --save-exact --ignore-scripts @wix/${name}`,
    );
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  return exports?.['./meta'] === undefined ? `@wix/${name}/build/cjs/meta.js` : `@wix/${name}/meta`;
}

/**
 * What the SDK says of the endpoints that a package's functions call, by the function's name within its metadata.
 * @param name what follows `@wix/`
 */
export async function endpointsOfPackage(name: string): Promise<ReadonlyMap<string, SdkEndpoint>> {
  const meta: unknown = await import(metaModule(name));
  return new Map(
    functionsWithin(meta).flatMap(([member, describe]) => {
      const { getUrl, httpMethod } = members(describe());
      if (typeof getUrl !== 'function') return [];
      return [[member, { method: String(httpMethod), path: String(getUrl({ host: PUBLIC_HOST })) }] as const];
    }),
  );
}

/** A module's functions and, one level down, those of its namespaces. */
function functionsWithin(module: unknown): [string, () => unknown][] {
  return Object.entries(members(module)).flatMap(([name, value]) =>
    isFunction(value)
      ? [[name, value]]
      : Object.entries(members(value)).flatMap(([inner, each]): [string, () => unknown][] =>
          isFunction(each) ? [[`${name}.${inner}`, each]] : [],
        ),
  );
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The names of the SDK's functions that the sources declare, with the file that does. */
function declaredNames(): ReadonlyMap<string, string> {
  const found = globSync('src/products/**/*.ts', { cwd: ROOT }).flatMap((file) =>
    [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/\bendpoint\(\s*'([^']+)'/g)].map(
      ([, name = '']) => [name, file] as const,
    ),
  );
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Verb and path of each declared function, as the SDK has them now.
 * @throws Error for a function that the SDK does not have
 */
async function declaredEndpoints(): Promise<ReadonlyMap<string, SdkEndpoint>> {
  const names = declaredNames();
  const known = new Map<string, ReadonlyMap<string, SdkEndpoint>>();
  for (const name of packagesOf(names.keys())) known.set(name, await endpointsOfPackage(name));
  return new Map(
    [...names].map(([name, file]) => {
      const ofPackage = known.get(packageOf(name)) ?? new Map<string, SdkEndpoint>();
      const endpoint = ofPackage.get(memberOf(name));
      if (endpoint !== undefined) return [name, endpoint];
      const near = closest(memberOf(name), [...ofPackage.keys()]).join(', ');
      throw new Error(
        `${file} declares '${name}', but ${metaModule(packageOf(name))} has no ${memberOf(name)}. Near: ${near}.`,
      );
    }),
  );
}

function writtenEndpoints(endpoints: ReadonlyMap<string, SdkEndpoint>): string {
  return [
    '// Written by `npm run codegen` from the metadata of the SDK. Do not edit.',
    '',
    '/** The metadata of the packages of the SDK that declarations of endpoints name. */',
    'export interface SdkPackages {',
    ...packagesOf(endpoints.keys()).map(
      (name) => `  readonly '${name}': typeof import('${metaModule(name)}');`,
    ),
    '}',
    '',
    '/** Verb and path of each declared function of the SDK. */',
    'export const SDK_ENDPOINTS: Readonly<Record<string, { readonly method: string; readonly path: string }>> = {',
    ...[...endpoints].map(([name, endpoint]) => `  '${name}': ${JSON.stringify(endpoint)},`),
    '};',
    '',
  ].join('\n');
}

function packagesOf(names: Iterable<string>): string[] {
  return [...new Set([...names].map(packageOf))];
}

function packageOf(name: string): string {
  return name.split('.')[0] ?? '';
}

function memberOf(name: string): string {
  return name.slice(packageOf(name).length + 1);
}

/** What the answers of all of them hold. */
function writtenShapes(endpoints: ReadonlyMap<string, SdkEndpoint>): string {
  const sdk = sdkSource();
  const shapes = wireShapes(sdk, describedAnswers(sdk, endpoints), fieldsBeside);
  return [
    '// Written by `npm run codegen` from the types of the SDK. Do not edit.',
    '',
    '/** The fields of the answers of Wix, as `src/wix/unknown/shapes.ts` reads them. */',
    `export const WIRE_SHAPES = '${JSON.stringify(shapes)}';`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  const endpoints = await declaredEndpoints();
  for (const [target, text] of [
    [TARGET, writtenEndpoints(endpoints)] as const,
    [SHAPES, writtenShapes(endpoints)] as const,
  ])
    if (!process.argv.includes('--check')) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(
        `${target.pathname.slice(ROOT.pathname.length)} is not what the SDK and the declarations say: run \`npm run codegen\``,
      );
      process.exitCode = 1;
    }
}
