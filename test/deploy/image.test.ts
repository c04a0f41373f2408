import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programFile } from '../current-build.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dockerfile = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
/** The steps of the last stage: what runs. */
const steps = (dockerfile.split(/^FROM /m).at(-1) ?? '').split('\n').map((line) => {
  const [instruction = '', ...words] = line.split(' ');
  return { instruction, words };
});
const given = (instruction: string): string[][] =>
  steps.filter((step) => step.instruction === instruction).map(({ words }) => words);
/** The list that stands behind an instruction. */
const list = (words: readonly string[]): string[] => JSON.parse(words.join(' ').replace(/^.*?(?=\[")/, ''));

/** The file system of the image, without the one that it builds on. */
let image: string;
/** Only root can be somebody else. */
const isRoot = process.getuid?.() === 0;
/** Where containers may write: a volume. */
let volume: string;
const [user = ''] = given('USER')[0] ?? [];
const [uid = 0, gid = 0] = user.split(':').map(Number);

beforeAll(() => {
  programFile('dist/cli.js');
  image = mkdtempSync(join(tmpdir(), 'wix-gateway-image-'));
  volume = mkdtempSync(join(tmpdir(), 'wix-gateway-volume-'));
  const [[workdir = '']] = given('WORKDIR') as [string[]];
  for (const [, ...paths] of given('COPY')) {
    const to = join(image, resolveIn(workdir, paths.at(-1) ?? ''));
    for (const path of paths.slice(0, -1)) {
      const source = join(root, path.replace('/app/', ''));
      const target = paths.at(-1)?.endsWith('/') === true ? join(to, path.split('/').at(-1) ?? '') : to;
      mkdirSync(dirname(target), { recursive: true });
      cpSync(source, target, { recursive: true, dereference: true });
    }
  }
  setModes(image, { folders: 0o555, files: 0o444 });
  if (isRoot) chownSync(volume, uid, gid);
});
afterAll(() => {
  setModes(image, { folders: 0o755, files: 0o644 });
  for (const folder of [image, volume]) rmSync(folder, { recursive: true, force: true });
});

function resolveIn(workdir: string, path: string): string {
  return path.startsWith('/') ? path : join(workdir, path);
}

function setModes(path: string, modes: { readonly folders: number; readonly files: number }): void {
  const isFolder = statSync(path).isDirectory();
  if (isFolder) chmodSync(path, 0o755);
  if (isFolder) for (const name of readdirSync(path)) setModes(join(path, name), modes);
  chmodSync(path, isFolder ? modes.folders : path.endsWith('/bin/node') ? 0o555 : modes.files);
}

/** Runs words as the image would: as its user, who has no home, and may write nowhere. */
function container(
  words: readonly string[],
  environment: Record<string, string>,
  stdio: SpawnOptions['stdio'],
) {
  const [program = '', ...args] = words;
  expect(program).toBe('node');
  const [[workdir = '']] = given('WORKDIR') as [string[]];
  const env = Object.fromEntries(given('ENV').flatMap((pairs) => pairs.map((pair) => pair.split('='))));
  return spawn(join(image, 'usr/local/bin/node'), args, {
    cwd: join(image, workdir),
    env: { ...env, TMPDIR: '/nowhere', ...environment },
    stdio,
    ...(isRoot ? { uid, gid } : {}),
  });
}

const entrypoint = (): string[] => list(given('ENTRYPOINT')[0] ?? []);

test('is small, and holds nothing that does not run', () => {
  expect(new Set(given('COPY').map(([from]) => from))).toEqual(new Set(['--from=build']));
  const files = readdirSync(image, { recursive: true, encoding: 'utf8' });
  const bytes = files.reduce((sum, path) => sum + statSync(join(image, path)).size, 0);
  // The system below it has 75 MB.
  expect(bytes).toBeLessThan(250e6);
  expect(readdirSync(join(image, 'app')).toSorted()).toEqual(['LICENSE', 'dist', 'package.json', 'schema']);
});

test('is nobody that the system knows', () => {
  expect(uid).toBeGreaterThan(10_000);
  expect(gid).toBeGreaterThan(10_000);
});

test('serves on a read-only file system without a home, is healthy, and ends with SIGTERM', async () => {
  const words = [...entrypoint(), ...list(given('CMD')[0] ?? [])];
  const child = container(words, { PORT: '0', WIX_CREDENTIALS: 'demo' }, ['ignore', 'pipe', 'pipe']);
  let printed = '';
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = once(child, 'exit');
  await expect.poll(() => printed).toContain('the gateway is ready');
  const port = /http:\/\/[^:"]+:(\d+)\/graphql/.exec(printed)?.[1] ?? '';
  const response = await fetch(
    `http://127.0.0.1:${port}/graphql?query={products(first:1){nodes{__typename}}}`,
    { headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' } },
  );
  expect(await response.json()).toMatchObject({
    data: { products: { nodes: [{ __typename: 'Product' }] } },
  });
  const [health = []] = given('HEALTHCHECK');
  const healthOf = async (of: string): Promise<unknown> =>
    (await once(container(list(health), { PORT: of }, 'ignore'), 'exit'))[0];
  expect(await healthOf(port)).toBe(0);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(await healthOf(port)).toBe(1);
  expect(complaints).toBe('');
});

test('has every command: an export of the demo site goes to a volume', async () => {
  const words = [...entrypoint(), 'export', '--demo', '--products', 'BLOG', '--out', join(volume, 'bundle')];
  const [code] = await once(container(words, {}, 'ignore'), 'exit');
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(volume, 'bundle/report.json'), 'utf8'))).toMatchObject({
    complete: true,
  });
});
