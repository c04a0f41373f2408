import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { openSilent } from './raw-http.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = programFile('bin/wix-gateway.js');

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite({ latencyMs: 400 });
});
afterAll(() => site.close());

/** Whether a server can listen there now. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

describe('a signal', () => {
  test.each([
    { command: 'npm', args: ['start'], signal: 'SIGTERM', to: 'npm alone' },
    { command: 'npx', args: ['wix-gateway', 'serve'], signal: 'SIGTERM', to: 'npm alone' },
    // A terminal sends Ctrl+C to all of them, and npm passes it on besides.
    { command: 'npm', args: ['start'], signal: 'SIGINT', to: 'the whole group' },
  ] as const)(
    '$signal to $to ends `$command $args`: its answers are finished, its port is free',
    async (run) => {
      const child = spawn(run.command, run.args, {
        cwd: root,
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: {
          ...process.env,
          PORT: '0',
          LOG_FORMAT: 'json',
          WIX_API_URL: site.url,
          WIX_API_KEY: site.apiKey,
          WIX_SITE_ID: site.siteId,
        },
      });
      const pid = child.pid ?? Number.NaN;
      let text = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      try {
        const ended = once(child, 'exit');
        await expect.poll(() => text).toContain('the gateway is ready');
        const port = Number(/127\.0\.0\.1:(\d+)/.exec(text)?.[1]);
        await openSilent(`http://127.0.0.1:${port}`);
        const before = site.requests.count();
        const answer = fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ products(first: 1) { nodes { slug } } }"}',
        });
        await expect.poll(() => site.requests.count()).toBeGreaterThan(before);
        const told = performance.now();
        process.kill(run.to === 'npm alone' ? pid : -pid, run.signal);
        expect(await (await answer).json()).toMatchObject({
          data: { products: { nodes: [{ slug: expect.any(String) }] } },
        });
        await ended;
        expect(performance.now() - told).toBeLessThan(10_000);
        await expect.poll(() => isFree(port)).toBe(true);
      } finally {
        try {
          process.kill(-pid, 'SIGKILL');
        } catch {
          // All of them have ended, as they should.
        }
      }
    },
  );
});

describe('an export', () => {
  test('is finished although no one reads any more what it says', async () => {
    const folder = await mkdtemp(`${tmpdir()}/wix-export-`);
    try {
      const command = `"${process.execPath}" "${program}" export --demo --products BLOG --out "${folder}/bundle" 2>&1 | head -1`;
      const pipeline = spawn('sh', ['-c', command], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
      await once(pipeline, 'exit');
      expect(JSON.parse(await readFile(`${folder}/bundle/report.json`, 'utf8'))).toMatchObject({
        status: 'COMPLETE',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
