import { rename, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRouter } from './router-process.ts';
import { sendJson, startStubFederation, stubSupergraph, type StubFederation } from './stub-parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let parts: StubFederation;
beforeAll(async () => {
  parts = await startStubFederation();
});
beforeEach(() => parts.reset());
afterAll(() => parts.close());

describe('the router', () => {
  it('fits the types of Hive Gateway', () => {
    const { stdout } = spawnSync('npx', ['tsc', '-p', 'deploy/router'], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('accepts what one process accepts', async () => {
    const aliases = Array.from({ length: 200 }, (_, at) => `a${at}: shop`).join(' ');
    parts.shop.answer((response, { query }) => {
      const names = [...query.matchAll(/(\w+):\s*shop/g)].map(([, name]) => [name, 'open'] as const);
      sendJson(response, { data: Object.fromEntries(names) });
    });
    const { body } = await parts.router.query(`{ ${aliases} }`);
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data)).toHaveLength(200);
  });

  it('refuses at once what no part would answer', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const messages: Readonly<Record<string, string>> = {
      [`{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { shop }`]:
        'fields, fragments counted wherever they are used; the limit is 10,000.',
      [`{ ${Array.from({ length: 201 }, (_, at) => `a${at}: shop`).join(' ')} }`]:
        'The operation has 201 aliases, fragments counted wherever they are used; the limit is 200.',
      'mutation { shop }': 'This gateway only reads: it has no mutations.',
      [`{ ${'shop '.repeat(4_000)}}`]: '4000',
    };
    for (const [document, message] of Object.entries(messages)) {
      const { body } = await parts.router.query(document);
      expect(body.errors?.map((error) => error.message).join('\n')).toContain(message);
      expect(body.errors?.[0]?.extensions).toMatchObject({
        code: expect.stringMatching(/^GRAPHQL_/),
        retryable: false,
      });
    }
    expect(parts.shop.asked).toEqual([]);
  });

  it('refuses a foreign name on loopback', async () => {
    const { port } = new URL(parts.router.url);
    const status = await new Promise((resolve) =>
      request({ port, host: '127.0.0.1', path: '/graphql?query={shop}', headers: { host: 'evil.example' } })
        .on('response', (response) => resolve(response.resume().statusCode))
        .end(),
    );
    expect(status).toBe(403);
    expect(parts.shop.asked).toEqual([]);
  });

  it('lets no page of another origin read an answer', async () => {
    const { headers } = await parts.router.query('{ shop }', {}, { origin: 'https://evil.example' });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('writes JSON without credentials, documents and answers', async () => {
    parts.shop.answer({ data: { product: { name: 'a-secret-name' } } });
    const document = 'query Walk($id: ID!) { product(id: $id) { name } }';
    await parts.router.query(
      document,
      { id: 'a-secret-id' },
      { authorization: 'IST.secret-key', 'x-request-id': 'walk-1' },
    );
    const lines = parts.router.process.output().trim().split('\n');
    const line = lines
      .map((text): Record<string, unknown> => JSON.parse(text))
      .find(({ requestId }) => requestId === 'walk-1');
    expect(line).toMatchObject({
      level: 30,
      msg: 'operation',
      operation: 'Walk',
      outcome: 'OK',
      wixRequests: 0,
    });
    expect(parts.router.process.output()).not.toMatch(/secret/);
  });

  it('goes over to a new supergraph, and stays with it when the file is broken', async () => {
    const next = stubSupergraph(parts.shop, parts.content, 'extend type Query { more: String }');
    await writeFile(`${parts.file}.new`, next);
    await rename(`${parts.file}.new`, parts.file);
    parts.shop.answer({ data: { more: 'yes' } });
    await expect
      .poll(async () => (await parts.router.query('{ more }')).body.data, { interval: 500 })
      .toEqual({ more: 'yes' });
    await writeFile(parts.file, 'type Query {');
    await expect
      .poll(async () => (await parts.router.query('{ more }')) && parts.router.process.output(), {
        interval: 500,
      })
      .toContain('the last one goes on serving');
    expect((await parts.router.query('{ more }')).body.data).toEqual({ more: 'yes' });
  });

  it('finishes what is under way when it is told to stop', async () => {
    const held = parts.shop.hold({ data: { shop: 'open' } });
    const answer = parts.router.query('{ shop }');
    await expect.poll(() => parts.shop.asked.length).toBe(1);
    const stopped = parts.router.process.stop();
    await expect.poll(() => parts.router.process.output()).toContain('Stopping the server');
    held.send();
    expect((await answer).body.data).toEqual({ shop: 'open' });
    expect(await stopped).toBe(0);
  });

  it('does not start without a supergraph, and says how to make one', async () => {
    await expect(startRouter({ SUPERGRAPH: '/nowhere/supergraph.graphql' })).rejects.toThrow(
      /There is no supergraph in \/nowhere\/supergraph.graphql[^]*wix-gateway supergraph --subgraph/,
    );
  });
});
