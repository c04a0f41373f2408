import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/cli/run-schema.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { readPage } from './markdown.ts';

const root = join(import.meta.dirname, '../..');

/** The files of the page by their names. */
const files = new Map(
  [...readPage('docs/typed-collections.md').matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);

let gateway: TestGateway;
/** As empty as a newcomer's, but for the packages, which are found above it. */
let folder: string;
beforeAll(async () => {
  gateway = await startGateway();
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  folder = await mkdtemp(join(root, 'node_modules/.cache/typed-'));
  const written = [...files, ['package.json', '{"type":"module"}'] as const];
  for (const [name, text] of written)
    await writeFile(join(folder, name), text.replaceAll('http://127.0.0.1:4000', gateway.url));
  let sdl = '';
  const output = { out: (text: string) => void (sdl += text), err: () => undefined, width: 80 };
  await schema({ site: true, gateway: gateway.url }, {}, output);
  await writeFile(join(folder, 'site.graphql'), sdl);
  // Node takes no types off below node_modules: the settings are read as what they are made of.
  const settings = (files.get('codegen.ts') ?? '').replace(/^import .*\n/, '').replace(': CodegenConfig', '');
  await writeFile(join(folder, 'codegen.js'), settings);
  const { default: config } = await import(pathToFileURL(join(folder, 'codegen.js')).href);
  await generate({ ...config, cwd: folder, silent: true }, true);
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

/** What the compiler says of a file with the settings of the page. */
async function compile(name: string): Promise<string> {
  const settings = (files.get('tsconfig.json') ?? '').replace('client.ts', name);
  await writeFile(join(folder, 'tsconfig.json'), settings);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler], { cwd: folder, encoding: 'utf8' }).stdout;
}

test('a client that is made of the schema of a site compiles and reads it', async () => {
  expect(await compile('client.ts')).toBe('');
  // The gateway is in this process: what waits for the client must not keep it from answering.
  const { stdout } = await promisify(execFile)(process.execPath, ['client.js'], { cwd: folder });
  const shown = /^```json\n(.*?)^```$/ms.exec(readPage('docs/typed-collections.md'))?.[1] ?? '';
  const { books } = JSON.parse(shown).data.cms;
  expect(stdout.trim().split('\n')).toEqual(
    books.nodes.map(
      ({ title, price, author }: { title: string; price: number; author: { name: string } | null }) =>
        `${title}, by ${author?.name ?? 'nobody'}: ${price.toFixed(2)}`,
    ),
  );
});

test('a field that is misread does not compile', async () => {
  const said = /^error TS.*$/m.exec(readPage('docs/typed-collections.md'))?.[0] ?? 'nothing';
  expect(await compile('wrong.ts')).toContain(said);
});

test('the page shows what the graph has', async () => {
  const sdl = await readFile(join(folder, 'site.graphql'), 'utf8');
  for (const name of ['CmsBooks ', 'CmsBooksFilter ', 'CmsBooksOrderBy ', 'DataRichContent ', 'DataAddress '])
    expect(sdl).toMatch(new RegExp(`^(type|input) ${name}`, 'm'));
});
