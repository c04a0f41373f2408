import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { childProcesses } from '../child-processes.ts';
import { programFile } from '../current-build.ts';
import { hashesOf, runInProcess, smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { send, type BrowserAnswer, type BrowserRequest } from '../sessions/browser.ts';
import { startProgram, type Program } from '../start-program.ts';
import { startGateway } from '../start-gateway.ts';
import { ENDED } from './site-exports.ts';

const PRODUCTS = ['STORES', 'ORDERS'];

let site: DemoSite;
let whole: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  site = await startDemoSite({ counts: { ...smallSite, products: 120, orders: 160 }, latencyMs: 60 });
  whole = temporaryFolder();
  await using gateway = await startGateway({ site });
  await runInProcess({ gateway: gateway.url, out: whole.path, products: PRODUCTS.join(',') });
});
afterAll(async () => {
  whole[Symbol.dispose]();
  await site.close();
});

/** A gateway of its own, which is closed also where a test fails. */
async function serve(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Program & AsyncDisposable> {
  const program = await startProgram(programFile('dist/main.js'), site, { EXPORTS_DIR: folder, ...env });
  return { ...program, [Symbol.asyncDispose]: () => program.close() };
}

/** Runs `wix-gateway check` where exports were left. @returns its exit code */
async function checked(folder: string): Promise<unknown> {
  const child = spawn(process.execPath, [programFile('bin/wix-gateway.js'), 'check'], {
    stdio: 'ignore',
    env: {
      WIX_API_URL: site.url,
      WIX_API_KEY: site.apiKey,
      WIX_SITE_ID: site.siteId,
      EXPORTS_DIR: folder,
    },
  });
  const [code]: unknown[] = await once(child, 'exit');
  return code;
}

/** Starts an export, and waits until some of its records are there. */
async function begun(program: Program, request: BrowserRequest = {}): Promise<string> {
  const query = `{ migrationPlan(input: { products: [${PRODUCTS.join(', ')}] }) { planHash } }`;
  const plan = await send(program, '/graphql', { ...request, method: 'POST', body: { query } });
  const { planHash } = plan.body.data.migrationPlan;
  const body = { planHash, products: PRODUCTS };
  const { id } = (await send(program, '/exports', { ...request, method: 'POST', body })).body;
  await until(program, id, ({ progress }) => progress.records > 0 && progress.lists.length > 0, request);
  return id;
}

async function until(
  program: Program,
  id: string,
  isSo: (shown: BrowserAnswer['body']) => boolean,
  request: BrowserRequest = {},
): Promise<BrowserAnswer['body']> {
  const { promise, resolve } = Promise.withResolvers<BrowserAnswer['body']>();
  const look = async (): Promise<void> => {
    const { body } = await send(program, `/exports/${id}`, request);
    if (isSo(body)) resolve(body);
    else setTimeout(() => void look(), 40);
  };
  await look();
  return promise;
}

const ended = ({ state }: { readonly state: string }): boolean => ENDED.includes(state);

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a gateway that ends by %s goes on with its own exports when it starts again, byte for byte',
  async (signal) => {
    using folder = temporaryFolder();
    await using first = await serve(folder.path);
    const id = await begun(first);
    process.kill(first.pid, signal);
    await first.close();
    const state = (): string => readFileSync(join(folder.path, id, 'state.json'), 'utf8');
    const left = state();
    expect(await checked(folder.path)).toBe(0);
    expect(state()).toBe(left);
    await using second = await serve(folder.path);
    const shown = await until(second, id, ended);
    expect([shown.problems.filter(({ kind }: { kind: string }) => kind === 'STOPPED'), shown.state]).toEqual([
      [],
      'DONE',
    ]);
    expect(hashesOf(join(folder.path, id, 'bundle'))).toEqual(hashesOf(whole.path));
    await second.close();
    expect(readdirSync(join(folder.path, '.processes'))).toHaveLength(signal === 'SIGKILL' ? 1 : 0);
  },
);

test('an export with a site’s own credentials needs them again after a restart, and goes on with them', async () => {
  using folder = temporaryFolder();
  const env = { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' };
  const who = { headers: { authorization: site.apiKey, 'wix-site-id': site.siteId } };
  await using first = await serve(folder.path, env);
  const id = await begun(first, who);
  process.kill(first.pid, 'SIGKILL');
  await first.close();
  await using second = await serve(folder.path, env);
  const left = await until(second, id, ended, who);
  expect(left.state).toBe('NEEDS_CREDENTIALS');
  await send(second, `/exports/${id}/resume`, { ...who, method: 'POST' });
  expect((await until(second, id, ended, who)).state).toBe('DONE');
  expect(hashesOf(join(folder.path, id, 'bundle'))).toEqual(hashesOf(whole.path));
  await second.close();
});

test('an export whose process is killed has failed, and can be resumed', async () => {
  using folder = temporaryFolder();
  await using program = await serve(folder.path);
  const id = await begun(program);
  for (const pid of childProcesses(program.pid)) process.kill(pid, 'SIGKILL');
  const failed = await until(program, id, ended);
  expect([failed.state, failed.exitCode]).toEqual(['FAILED', 1]);
  expect(failed.problems[0]).toEqual({
    kind: 'STOPPED',
    code: 'PROCESS_ENDED',
    list: null,
    title: null,
    message: 'The process of the export ended before its work was done (SIGKILL).',
    hint: expect.stringContaining('Resume it'),
    count: null,
  });
  await send(program, `/exports/${id}/resume`, { method: 'POST' });
  expect((await until(program, id, ended)).state).toBe('DONE');
  expect(hashesOf(join(folder.path, id, 'bundle'))).toEqual(hashesOf(whole.path));
  await program.close();
});
