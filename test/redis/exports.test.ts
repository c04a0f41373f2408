import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { hashesOf, runInProcess, smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { ENDED } from '../jobs/site-exports.ts';
import { send, sentBack, type BrowserAnswer, type BrowserRequest } from '../sessions/browser.ts';
import { startGateway } from '../start-gateway.ts';
import { startProgram, type Program } from '../start-program.ts';
import { kill } from './gateways.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const PRODUCTS = ['STORES', 'ORDERS'];

let redis: RedisServer;
let site: DemoSite;
let whole: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  redis = await startRedis();
  site = await startDemoSite({ counts: { ...smallSite, products: 120, orders: 160 }, latencyMs: 200 });
  whole = temporaryFolder();
  await using gateway = await startGateway({ site });
  await runInProcess({ gateway: gateway.url, out: whole.path, products: PRODUCTS.join(',') });
});
afterAll(async () => {
  whole[Symbol.dispose]();
  await site.close();
  await redis.stop();
});

/** A gateway to which each session brings its site. */
const serve = (folder: string, redisUrl = redis.url) =>
  startProgram(programFile('dist/main.js'), site, {
    EXPORTS_DIR: folder,
    REDIS_URL: redisUrl,
    SESSION_SECRET: 'a secret of this test',
    WIX_CREDENTIALS: 'request',
    WIX_API_KEY: '',
    WIX_SITE_ID: '',
  });

async function connected(program: Program): Promise<string> {
  const body = { apiKey: site.apiKey, siteId: site.siteId };
  return sentBack((await send(program, '/session', { method: 'POST', body })).cookie);
}

async function begun(program: Program, request: BrowserRequest): Promise<string> {
  const query = `{ migrationPlan(input: { products: [${PRODUCTS.join(', ')}] }) { planHash } }`;
  const plan = await send(program, '/graphql', { ...request, method: 'POST', body: { query } });
  const body = { planHash: plan.body.data.migrationPlan.planHash, products: PRODUCTS };
  return (await send(program, '/exports', { ...request, method: 'POST', body })).body.id;
}

async function until(
  program: Program,
  id: string,
  isSo: (shown: BrowserAnswer['body']) => boolean,
  request: BrowserRequest,
): Promise<BrowserAnswer['body']> {
  await expect
    .poll(async () => isSo((await send(program, `/exports/${id}`, request)).body), {
      timeout: 120_000,
      interval: 100,
    })
    .toBe(true);
  return (await send(program, `/exports/${id}`, request)).body;
}

/** The process that has an export in hand, of several gateways: the one whose child works on it. */
function keeperOf(programs: readonly Program[]): Program | undefined {
  const parents = new Set(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => {
        try {
          return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
        } catch {
          return 0;
        }
      }),
  );
  return programs.find(({ pid }) => parents.has(pid));
}

test('an export whose gateway is killed is taken over by another, with its credentials, byte for byte', async () => {
  using folder = temporaryFolder();
  const programs = await Promise.all([serve(folder.path), serve(folder.path)]);
  const [one, other] = programs;
  if (one === undefined || other === undefined) throw new Error('two were started');
  const cookie = await connected(one);
  const id = await begun(one, { cookie });
  // Whichever runs it, both tell how it is.
  await until(other, id, ({ state, progress }) => state === 'RUNNING' && progress.records > 0, { cookie });
  const keeper = keeperOf(programs);
  const heir = keeper === one ? other : one;
  kill(keeper?.pid ?? 0);
  const shown = await until(heir, id, ({ state }) => ENDED.includes(state), { cookie });
  expect([
    shown.state,
    shown.status,
    shown.problems.filter(({ kind }: { kind: string }) => kind === 'STOPPED'),
  ]).toEqual(['DONE', 'COMPLETE', []]);
  expect(hashesOf(join(folder.path, id, 'bundle'))).toEqual(hashesOf(whole.path));
  await Promise.all(programs.map((program) => program.close()));
});

test('a gateway whose Redis is gone ends when it is told to', async () => {
  using folder = temporaryFolder();
  const own = await startRedis();
  const program = await serve(folder.path, own.url);
  const cookie = await connected(program);
  const id = await begun(program, { cookie });
  await until(program, id, ({ state }) => state === 'RUNNING', { cookie });
  await own.stop();
  // Its connections are tried again, and again when it closes.
  await delay(1500);
  const told = performance.now();
  await program.close();
  expect(performance.now() - told).toBeLessThan(8_000);
  expect(program.complained()).toBe('');
  expect(() => process.kill(program.pid, 0)).toThrow(/ESRCH/);
  expect(program.printed()).not.toContain('could not close cleanly');
});

test('a Redis that refuses the password is named, and keeps nobody waiting who starts and cancels an export', async () => {
  using folder = temporaryFolder();
  await using own = await startRedis('right');
  const program = await startProgram(programFile('dist/main.js'), site, {
    EXPORTS_DIR: folder.path,
    REDIS_URL: own.url.replace('right', 'wrong-one'),
    SESSION_SECRET: 'a secret of this test',
  });
  const told = performance.now();
  const id = await begun(program, {});
  const { state } = (await send(program, `/exports/${id}`)).body;
  const cancelled = await send(program, `/exports/${id}/cancel`, { method: 'POST' });
  expect([state, cancelled.status]).toEqual(['QUEUED', 200]);
  expect(performance.now() - told).toBeLessThan(20_000);
  const log = program.printed().split('\n');
  const reasons = log.filter((line) => line.includes('Redis cannot be reached'));
  expect(reasons).toEqual([expect.stringContaining('WRONGPASS')]);
  expect(log.filter((line) => line.includes('"level":40') && line.includes('exports wait'))).toHaveLength(1);
  expect(program.printed()).not.toContain('wrong-one');
  await program.close();
});

test('each process lists, cancels and resumes what another runs', async () => {
  using folder = temporaryFolder();
  const programs = await Promise.all([serve(folder.path), serve(folder.path)]);
  const [one, other] = programs;
  if (one === undefined || other === undefined) throw new Error('two were started');
  const cookie = await connected(one);
  const id = await begun(one, { cookie });
  // Who runs it looks once a second whether it shall stop: that must come before it is done.
  await until(one, id, ({ state }) => state === 'RUNNING', { cookie });
  const bystander = keeperOf(programs) === one ? other : one;
  await send(bystander, `/exports/${id}/cancel`, { cookie, method: 'POST' });
  await until(one, id, ({ state }) => state === 'CANCELLED', { cookie });
  expect(
    (await send(other, '/exports', { cookie })).body.exports.map((shown: { id: string }) => shown.id),
  ).toEqual([id]);
  await send(other, `/exports/${id}/resume`, { cookie, method: 'POST' });
  const shown = await until(one, id, ({ state }) => ENDED.includes(state), { cookie });
  expect(shown.state).toBe('DONE');
  expect(hashesOf(join(folder.path, id, 'bundle'))).toEqual(hashesOf(whole.path));
  // Neither the folder nor Redis has the key in clear.
  const dump = readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  expect(dump).not.toContain(site.apiKey);
  await Promise.all(programs.map((program) => program.close()));
});
