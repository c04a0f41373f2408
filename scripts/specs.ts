import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

// Writes demo-site/generated/specs.ts: what may be filtered, sorted and searched, as the published SDK declares it in its types.
// With `--check` it only tells whether the file is current.
const PACKAGES = new URL('../node_modules/@wix/', import.meta.url);
const TARGET = new URL('../demo-site/generated/specs.ts', import.meta.url);
const SPEC = /^(?:declare )?interface (\w+(?:Query|Search))Spec extends \w+ (\{\n[^]*?^\})/gm;

interface Declared {
  readonly paging: string;
  readonly wql: readonly {
    readonly fields: string[];
    readonly operators: string[] | '*';
    readonly sort: string;
  }[];
  readonly searchable?: readonly string[];
}

/** Every specification by its key: the package and the type, as in `blog_posts/PostQuery`. */
function declaredSpecs(): Map<string, Declared> {
  const found = new Map<string, Declared>();
  for (const folder of readdirSync(PACKAGES).toSorted()) {
    const product = /^auto_sdk_(.+)$/.exec(folder)?.[1];
    if (product === undefined) continue;
    const types = new URL(`${folder}/build/cjs/`, PACKAGES);
    for (const file of readdirSync(types).filter((name) => name.endsWith('.d.ts'))) {
      for (const [, name, body = ''] of readFileSync(new URL(file, types), 'utf8').matchAll(SPEC))
        found.set(`${product}/${name}`, parsed(body));
    }
  }
  return found;
}

// The type holds nothing but literals, so that it is JSON but for quotes and commas. Parsed as what the SDK's own base types promise.
function parsed(body: string): Declared {
  const json = body
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/(\w+):/g, '"$1":')
    .replaceAll("'", '"')
    .replaceAll(';', ',')
    .replaceAll(/,(\s*[\]}])/g, '$1');
  return JSON.parse(json) as Declared;
}

/** The SDK names what Wix calls `id` on the wire `_id`, and so with the dates. */
function onTheWire(fields: readonly string[]): string[] {
  return fields.map((field) => field.replaceAll(/(^|\.)_/g, '$1'));
}

function written(): string {
  const lines = [...declaredSpecs()].map(([key, { paging, wql, searchable }]) => {
    const groups = wql.map(({ fields, operators, sort }) => ({ fields: onTheWire(fields), operators, sort }));
    const spec = { paging, groups, ...(searchable && { searchable: onTheWire(searchable) }) };
    return `  ${JSON.stringify(key)}: ${JSON.stringify(spec)},`;
  });
  return [
    '// Written by `npm run specs` from the types of the SDK. Do not edit.',
    "import type { SdkSpec } from '../query/filter.ts';",
    '',
    'export const SDK_SPECS = {',
    ...lines,
    '} as const satisfies Readonly<Record<string, SdkSpec>>;',
    '',
  ].join('\n');
}

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== written()) {
    console.error('demo-site/generated/specs.ts is not what the SDK declares: run `npm run specs`');
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, written());
