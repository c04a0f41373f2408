import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { childProcesses } from '../child-processes.ts';
import { reportOf, runInProcess, temporaryFolder } from './bundle.ts';
import { runProcess } from './exporter-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

/** Has the processes that are started from now on run something before all else. */
function preload(code: string): void {
  const file = join(folder.path, 'preloaded.mjs');
  writeFileSync(file, code);
  vi.stubEnv('NODE_OPTIONS', `--import ${file}`);
}

test('a gateway of its own that hangs at its end does not keep an export from ending', async () => {
  preload(
    "process.prependListener('disconnect', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));",
  );
  const before = childProcesses(process.pid);
  const out = join(folder.path, 'bundle');
  const run = await runInProcess({ demo: true, products: 'BLOG', out });
  expect([run.code, reportOf(out).status]).toEqual([0, 'COMPLETE']);
  expect(childProcesses(process.pid)).toEqual(before);
});

test('a gateway of its own that ends before it listens is told in words', async () => {
  preload("if (process.argv[1].includes('gateway-process')) process.kill(process.pid, 'SIGKILL');");
  const run = await runInProcess({ demo: true, products: 'BLOG', out: join(folder.path, 'bundle') });
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/The gateway of the command did not start: it ended before it listened\.\nRun/);
});

test('a gateway whose command was killed ends, also when its server never says that it is closed', async () => {
  preload("import { Server } from 'node:http'; Server.prototype.close = function () { return this; };");
  let gateways: readonly number[] = [];
  await runProcess(['--demo', '--products', 'BLOG', '--out', join(folder.path, 'bundle')], (err, pid) => {
    if (!err.includes('Reads ')) return false;
    gateways = childProcesses(pid);
    return true;
  });
  expect(gateways).toHaveLength(1);
  await expect.poll(() => gateways.every((pid) => !isRunning(pid)), { interval: 50 }).toBe(true);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
