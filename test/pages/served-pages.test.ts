import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from '../current-build.ts';
import { stubProduct } from '../gateway/stub.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

let gateway: TestGateway;
let folder: string;
beforeAll(async () => {
  folder = builtPages();
  gateway = await startGateway({ modules: [stubProduct().module] });
});
afterAll(() => gateway.close());

/** One answer, as it was sent. */
const get = (
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(`${gateway.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

test('the console is at the root, loads only what the gateway serves, and is not kept by the browser', async () => {
  const { status, headers, body } = await get('/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const html = body.toString();
  expect(html).toContain(
    '{&quot;mode&quot;:&quot;environment&quot;,&quot;needsToken&quot;:false,&quot;connectsByApp&quot;:false}',
  );
  expect(html).not.toContain(gateway.site.apiKey);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:/);
  for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g))
    expect([path, (await get(path)).status]).toEqual([path, 200]);
});

test('the pages are there for programs that watch them by HEAD', async () => {
  for (const path of ['/', '/explorer', '/icon.svg']) {
    const response = await fetch(`${gateway.url}${path}`, { method: 'HEAD' });
    expect([path, response.status, await response.text()]).toEqual([path, 200, '']);
  }
});

test('its files come compressed to browsers that take that, and are kept for good', async () => {
  const script = readdirSync(`${folder}/assets`).find((name) => /^index-.*\.js$/.test(name));
  const path = `/assets/${script}`;
  const [plain, packed] = await Promise.all([get(path), get(path, { 'accept-encoding': 'gzip, br' })]);
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
  });
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
});

test.each(['/assets/', '/assets/..%2findex.html', '/assets/none.js', '/index.html', '/sources.sha256'])(
  'nothing else of the folder is served: %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('all pages of the console together are below 250 kB, compressed', () => {
  const reached = new Set<string>();
  const read = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/(?:assets\/|["'`]\.\/)([\w.-]+\.(?:js|css))/g)) {
      if (reached.has(name)) continue;
      reached.add(name);
      read(readFileSync(`${folder}/assets/${name}`, 'utf8'));
    }
  };
  read(readFileSync(`${folder}/index.html`, 'utf8'));
  for (const page of ['connect', 'site', 'plan', 'copy'])
    expect([...reached].some((name) => name.startsWith(`${page}-page-`) && name.endsWith('.js'))).toBe(true);
  const bytes = [...reached].reduce((sum, name) => sum + statSync(`${folder}/assets/${name}.br`).size, 0);
  expect(bytes).toBeLessThan(250_000);
});
