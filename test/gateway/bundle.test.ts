import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { printSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { programFile } from '../current-build.ts';
import { startProgram, type Program } from '../start-program.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { startProxy } from '../wix/stub-proxy.ts';

const queries = new URL('../../docs/queries/', import.meta.url);

let folder: string;
let sources: TestGateway;
let bundle: Program;
beforeAll(async () => {
  sources = await startGateway();
  // No package is installed there.
  folder = mkdtempSync(`${tmpdir()}/wix-gateway-bundle-`);
  for (const name of ['dist', 'schema', 'package.json'])
    cpSync(programFile(name), `${folder}/${name}`, { recursive: true });
  bundle = await startProgram(`${folder}/dist/main.js`, sources.site);
});
afterAll(async () => {
  await bundle.close();
  await sources.close();
  rmSync(folder, { recursive: true });
});

describe('the bundle', () => {
  test.each(readdirSync(queries))('answers docs/queries/%s as the sources do', async (file) => {
    const document = readFileSync(new URL(file, queries), 'utf8');
    const { data, errors } = await bundle.query(document);
    expect(errors).toBeUndefined();
    expect(data).toEqual((await sources.query(document)).body.data);
  });

  test('answers in errors as the sources do', async () => {
    for (const document of ['{ products(first: 0) { totalCount } }', '{ nothing }', 'mutation { a }', '{'])
      expect((await bundle.query(document)).errors).toEqual((await sources.query(document)).body.errors);
  });

  test('reaches Wix through a proxy, and says when that refuses', async () => {
    const proxy = await startProxy(407);
    const child = spawn(process.execPath, [`${folder}/dist/cli.js`, 'check', '--json'], {
      env: {
        WIX_API_KEY: sources.site.apiKey,
        WIX_SITE_ID: sources.site.siteId,
        WIX_API_URL: 'https://wix.invalid',
        HTTPS_PROXY: proxy.url,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { status, code, reason } = JSON.parse(await text(child.stdout));
    expect([status, code, reason]).toEqual([
      'FAILED',
      'WIX_UNAVAILABLE',
      expect.stringMatching(/proxy asks for a user.*407/),
    ]);
    expect(new Set(proxy.asked)).toEqual(new Set(['wix.invalid:443']));
  });

  test('prints the schema that the sources have', () => {
    const { stdout } = spawnSync(process.execPath, [`${folder}/dist/cli.js`, 'schema'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${printSubgraphSchema(buildGatewaySchema(graphParts))}\n`);
  });

  test('has one graphql, and nothing of the metadata of the SDK', () => {
    const parts = readFileSync(`${folder}/dist/sources.sha256`, 'utf8').slice(0, 12);
    const files = globSync(`${folder}/dist/${parts}/*.js`).map((file) => readFileSync(file, 'utf8'));
    expect(files.join('\n').match(/\bGraphQLSchema = class\b|class GraphQLSchema\b/g)).toHaveLength(1);
    expect(files.filter((file) => file.includes('__originalRequestType'))).toEqual([]);
  });
});
