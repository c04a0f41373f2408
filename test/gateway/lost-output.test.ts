import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { programFile } from '../current-build.ts';

/** A disk that is full. */
const FULL = '/dev/full';

const folder = mkdtempSync(join(tmpdir(), 'lost-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Runs the command line, with its output and its errors where they are told to go: `pipe`, or the path of a file. */
function run(args: readonly string[], { out = 'pipe', err = 'pipe', env = {} }) {
  const files = [out, err].map((place) => (place === 'pipe' ? place : openSync(place, 'w')));
  const child = spawn(process.execPath, [programFile('bin/wix-gateway.js'), ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', ...files],
  });
  for (const file of files) if (typeof file === 'number') closeSync(file);
  stops.push(() => child.kill('SIGKILL'));
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exit = once(child, 'close').then(([code]: unknown[]) => code);
  return { child, exit, said: () => said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The status that a gateway answers with; undefined while there is none. */
const statusOf = (url: string): Promise<number | undefined> =>
  fetch(url, { signal: AbortSignal.timeout(30_000) }).then(
    async (response) => (await response.text(), response.status),
    () => undefined,
  );

describe('a gateway', () => {
  test.each(['json', 'pretty'])(
    'whose log (%s) the disk does not take answers, and stops when told to',
    async (format) => {
      const port = String(await freePort());
      const gateway = run([], {
        out: FULL,
        err: FULL,
        env: { PORT: port, LOG_FORMAT: format, LOG_LEVEL: 'debug' },
      });
      const url = `http://127.0.0.1:${port}/readyz`;
      await expect.poll(() => statusOf(url)).toBe(200);
      expect([await statusOf(url), await statusOf(url)]).toEqual([200, 200]);
      gateway.child.kill('SIGTERM');
      expect(await gateway.exit).toBe(0);
    },
  );

  test('whose log nobody reads answers, and stops when told to', async () => {
    const port = String(await freePort());
    const gateway = run([], { env: { PORT: port, LOG_LEVEL: 'debug' } });
    const url = `http://127.0.0.1:${port}/readyz`;
    await expect.poll(() => statusOf(url)).toBe(200);
    // More than the system keeps for a reader.
    for (let round = 0; round < 60; round += 1)
      expect(await Promise.all(Array.from({ length: 40 }, () => statusOf(url)))).not.toContain(undefined);
    gateway.child.kill('SIGTERM');
    expect((await once(gateway.child, 'exit'))[0]).toBe(0);
  });
});

describe('a command', () => {
  test('whose result the disk does not take says so and ends with 1', async () => {
    const { exit, said } = run(['check', '--demo'], { out: FULL });
    expect(await exit).toBe(1);
    expect(said()).toBe('The output could not be written (ENOSPC).\n');
  });

  test('goes on where the disk does not take its progress', async () => {
    const { exit } = run(['export', '--demo', '--products', 'BLOG', '--out', 'bundle'], { err: FULL });
    expect(await exit).toBe(0);
    expect(readdirSync(join(folder, 'bundle'))).toContain('report.json');
  });
});
