import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sendLines } from '../gateway/raw-http.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { readPage } from './markdown.ts';

const root = join(import.meta.dirname, '../..');

/** A block of the page with what the block after it shows as its result. */
interface Example {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly result: string | undefined;
}

const blocks = [...readPage('docs/clients.md').matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, language = '', name = '', text = '']) => ({ language, name, text }),
);
const examples: Example[] = blocks.map((block, index) => {
  const next = blocks[index + 1];
  return { ...block, result: next?.language === 'json' ? next.text : undefined };
});
const runnable = examples.filter(({ language, result }) => language === 'js' && result !== undefined);

let gateway: TestGateway;
let folder: string;
/** Where Node takes types off, which it does not do below node_modules. */
let typed: string;
beforeAll(async () => {
  gateway = await startGateway();
  // Below the project, so that the examples find their packages.
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  folder = await mkdtemp(join(root, 'node_modules/.cache/clients-'));
  typed = await mkdtemp(join(tmpdir(), 'clients-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const { name, text } of examples.filter((example) => example.name !== ''))
    await writeFile(
      join(name.endsWith('.ts') ? typed : folder, name),
      text.replaceAll('http://127.0.0.1:4000', gateway.url),
    );
});
afterAll(async () => {
  await gateway.close();
  for (const path of [folder, typed]) await rm(path, { recursive: true });
});

describe('the examples of docs/clients.md', () => {
  test.each(runnable)('$name prints what the page shows', async ({ name, result = '' }) => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await import(pathToFileURL(join(folder, name)).href);
    expect(log.mock.calls).toEqual([[JSON.parse(result)]]);
  });

  test('are all run', () => expect(runnable.length).toBe(4));

  test('in HTTP are answered as shown', async () => {
    const { text, result = '' } = examples.find(({ language }) => language === 'http') ?? { text: '' };
    const { host } = new URL(gateway.url);
    const lines = text.trim().replace('127.0.0.1:4000', host).split('\n');
    const { status, body } = await sendLines(gateway.url, lines);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ data: JSON.parse(result) });
  });

  test('generate types from the schema that is served', async () => {
    const queries = join(folder, 'queries');
    await cp(join(root, 'docs/queries'), queries, { recursive: true });
    const { default: config } = await import(pathToFileURL(join(typed, 'codegen.ts')).href);
    await generate({ ...config, cwd: folder, silent: true }, true);
    const types = await readFile(join(folder, 'graph.ts'), 'utf8');
    expect(types).toMatch(/export type Money = \{/);
    expect(types).toContain("amount: Scalars['Decimal']['output']");
    expect(types).toMatch(/export const \w+Document = \{"kind":"Document"/);
  });
});

describe('the cache of the page', () => {
  const PRODUCTS = gql`
    query Variants($after: String) {
      products(first: 100, after: $after) {
        nodes {
          id
          variants {
            productId
            id
            sku
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      orders(first: 100) {
        nodes {
          id
          lineItems {
            id
            quantity
            catalogReference {
              catalogItemId
            }
          }
        }
      }
    }
  `;

  /** What a cache shows of an answer that it has stored, beside what was answered. */
  async function storedBy(cache: InMemoryCache): Promise<{ shown: unknown; answered: unknown }> {
    let answered: unknown;
    const link = new HttpLink({
      uri: `${gateway.url}/graphql`,
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        answered = JSON.parse(await response.clone().text()).data;
        return response;
      },
    });
    const client = new ApolloClient({ cache, link });
    await client.query({ query: PRODUCTS });
    return { shown: client.readQuery({ query: PRODUCTS }), answered };
  }

  test('shows every product its own variants', async () => {
    const { cache } = await import(pathToFileURL(join(folder, 'cache.js')).href);
    const { shown, answered } = await storedBy(cache);
    expect(shown).toEqual(answered);
  });

  test('is needed: one that goes by type and id mixes them up', async () => {
    const { shown, answered } = await storedBy(new InMemoryCache());
    expect(shown).not.toEqual(answered);
  });
});
