import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { supergraph } from '../../src/cli/run-supergraph.ts';
import { programFile } from '../current-build.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const TOKEN = 'a-token-of-the-gateways';

/** Runs the command, for its exit code and what it wrote. */
const compose = async (subgraph: readonly string[], { token = TOKEN, out = '' } = {}) => {
  const written = { out: '', err: '' };
  const code = await supergraph(
    { subgraph, token, ...(out === '' ? {} : { out }) },
    {},
    { out: (text) => void (written.out += text), err: (text) => void (written.err += text) },
  );
  return { code, ...written };
};

/** The command line of a command. */
const program = (...args: readonly string[]) => [programFile('bin/wix-gateway.js'), ...args];

describe('wix-gateway supergraph', () => {
  let site: DemoSite;
  let stores: TestGateway;
  let people: TestGateway;
  const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));

  beforeAll(async () => {
    site = await startDemoSite();
    // Without credentials of a site: what the graph is can be asked by everyone who has the token.
    const env = { WIX_CREDENTIALS: 'request', GATEWAY_TOKEN: TOKEN };
    stores = await startGateway({ site, env: { ...env, GATEWAY_PARTS: 'stores' } });
    people = await startGateway({ site, env: { ...env, GATEWAY_PARTS: 'contacts,members' } });
  });
  afterAll(async () => {
    await stores.close();
    await people.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('prints the supergraph of all subgraphs, with their addresses', async () => {
    const { code, out, err } = await compose([`stores=${stores.url}`, `people=${people.url}/graphql`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`STORES @join__graph(name: "stores", url: "${stores.url}/graphql")`);
    expect(out).toContain(`PEOPLE @join__graph(name: "people", url: "${people.url}/graphql")`);
    const fields = Object.keys(buildSchema(out).getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(expect.arrayContaining(['products', 'contacts', 'members']));
    expect(fields).not.toContain('orders');
  });

  it('writes it into a file', async () => {
    const file = join(folder, 'supergraph.graphql');
    expect(await compose([`stores=${stores.url}`], { out: file })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toContain('join__Graph');
    const { code, err } = await compose([`stores=${stores.url}`], { out: join(folder, 'none/of/it') });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cannot be written') });
  });

  it('names every subgraph that cannot be asked, and what to do', async () => {
    const { code, out, err } = await compose([
      `stores=${stores.url}`,
      'gone=http://127.0.0.1:1',
      `page=${people.url}/healthz`,
      `wix=${site.url}`,
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toEqual([
      'gone: Nothing answers at http://127.0.0.1:1/graphql. Is the gateway running there?',
      expect.stringMatching(/^page: .*\/healthz is no subgraph/),
      expect.stringMatching(/^wix: .* Is it the address of a gateway\?$/),
    ]);
  });

  it('asks for the token', async () => {
    const { code, err } = await compose([`stores=${stores.url}`], { token: 'wrong' });
    expect(code).toBe(1);
    expect(err).toBe('stores: This is not the token of this gateway. Give its GATEWAY_TOKEN with --token.\n');
  });

  it('prints why subgraphs do not compose', async () => {
    const { code, out, err } = await compose([`stores=${stores.url}`, `again=${stores.url}`]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^INVALID_FIELD_SHARING: .*"Query\.product"/);
    expect(err).toContain('several processes that serve the same part stand behind one address');
    expect(err.split('\n').length).toBeLessThan(25);
  });

  it.each([
    [['stores'], 'takes NAME=URL'],
    [['a b=http://127.0.0.1:1'], 'takes NAME=URL'],
    [['stores=here'], '--subgraph stores= takes the URL of a gateway'],
    [['stores=http://127.0.0.1:1', 'Stores=http://127.0.0.1:2'], 'names Stores twice'],
  ])('refuses %j', async (subgraph, words) => {
    const { code, err } = await compose(subgraph);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) });
  });
});

describe('the processes of a federation', () => {
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
  });

  /** Starts a gateway over its demo site, and waits until it serves. */
  async function serve(args: readonly string[], env: Record<string, string>): Promise<string> {
    const child = spawn(process.execPath, program(...args), {
      env: { PORT: '0', LOG_FORMAT: 'json', ...env },
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    return /"url":"(.*?)"/.exec(String(line))?.[1] ?? '';
  }

  it('serve parts by GATEWAY_PARTS and by --parts, and compose', async () => {
    const stores = await serve([], { GATEWAY_PARTS: 'stores' });
    const orders = await serve(['serve', '--parts', 'orders'], {});
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      program('supergraph', '--subgraph', `stores=${stores}`, '--subgraph', `orders=${orders}`),
      { encoding: 'utf8', cwd: tmpdir(), env: {} },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(buildSchema(stdout).getQueryType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(['products', 'orders']),
    );
  });

  it.each([
    ['stores,shop', 'there is no part "shop"'],
    ['stores,orders,stores', 'stores is named twice'],
    [',', 'names no part'],
  ])('do not start for the parts %s', (parts, words) => {
    const { status, stderr } = spawnSync(process.execPath, program(), {
      encoding: 'utf8',
      cwd: tmpdir(),
      env: { GATEWAY_PARTS: parts, PORT: '0' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(`GATEWAY_PARTS: ${words}`);
    expect(stderr).toContain('stores, orders, members, contacts, data, events, site');
  });

  it('say which flags the command takes', () => {
    const { status, stderr } = spawnSync(process.execPath, program('supergraph'), { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--subgraph') });
  });
});
