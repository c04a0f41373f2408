import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/run-check.ts';
import type { GatewayFlags } from '../../src/cli/gateway-url.ts';
import { DEMO_CREDENTIALS, startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { startGateway } from '../start-gateway.ts';

/** Runs the command, and collects its exit code and what it prints. */
async function run(flags: GatewayFlags & { json?: boolean }, environment: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const code = await check(flags, environment, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    width: 100,
  });
  return { code, out, err };
}

describe('wix-gateway check', () => {
  let site: DemoSite;
  const credentials = () => ({
    WIX_API_URL: site.url,
    WIX_API_KEY: site.apiKey,
    WIX_SITE_ID: site.siteId,
  });
  beforeAll(async () => {
    site = await startDemoSite({ deny: ['ORDERS'] });
  });
  afterAll(() => site.close());

  test('prints what the sample shop is, and exits 0 because it is ACTIVE', async () => {
    const { code, out } = await run({ demo: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^Wix connection: ACTIVE .*demo site/);
    expect(out).toContain('Tidewater Goods');
    expect(out).toMatch(/STORES +AVAILABLE +Read Products/);
  });

  test('starts a gateway over the credentials of the environment, and exits 1 when a product is denied', async () => {
    const { code, out } = await run({}, credentials());
    expect(code).toBe(1);
    expect(out).toMatch(/^Wix connection: PARTIAL\n/);
    expect(out).toMatch(/ORDERS +PERMISSION_DENIED +Read Orders \(SCOPE\.DC-STORES\.READ-ORDERS\)/);
    expect(out.match(/manage\.wix\.com\/account\/api-keys/g)).toHaveLength(1);
    expect(out).toMatch(/\n\nMake one new key with these ticks: "Read products in v3 catalog",/);
    expect(out).toMatch(/-> Without it: The migrated site has no order history\./);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('asks a running gateway, with its token', async () => {
    await using gateway = await startGateway({ env: { GATEWAY_TOKEN: 'a-long-enough-token' } });
    expect(await run({ gateway: gateway.url, token: 'a-long-enough-token' })).toMatchObject({ code: 0 });
    const refused = await run({ gateway: gateway.url, token: 'another-token' });
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('UNAUTHENTICATED');
  });

  test('prints JSON for programs', async () => {
    const { code, out } = await run({ json: true }, { ...credentials(), WIX_API_KEY: 'IST.wrong' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: 'FAILED',
      code: 'WIX_INVALID_CREDENTIALS',
      credentials: { accepted: false },
    });
  });

  test('names what is wrong with a malformed key without showing it', async () => {
    const { code, out } = await run({}, { ...credentials(), WIX_API_KEY: 'eyJsecretsecret' });
    expect(code).toBe(1);
    expect(out).toMatch(/FAILED.*WIX_API_KEY.*IST\./s);
    expect(out).not.toContain('eyJsecretsecret');
  });

  test('says nothing against a key where another variable is wrong', async () => {
    const { code, out } = await run({ json: true }, { ...credentials(), WIX_API_URL: 'http://wix.example' });
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        status: 'FAILED',
        code: 'BAD_USER_INPUT',
        reason: expect.stringContaining('WIX_API_URL: must be https'),
        hint: null,
      },
    ]);
  });

  test('exits 2 when it is called in a wrong way', async () => {
    const wrong: [GatewayFlags, RegExp][] = [
      [{}, /WIX_API_KEY and WIX_SITE_ID/],
      [{ gateway: 'http://127.0.0.1:1', demo: true }, /not both/],
      [{ token: 'x' }, /--gateway/],
      [{ gateway: 'not a url' }, /URL of a gateway/],
    ];
    for (const [flags, message] of wrong) {
      expect(await run(flags)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
    }
  });

  test('exits 1 when nothing answers at the address', async () => {
    const { code, out } = await run({ gateway: 'http://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(out).toContain('Nothing answers at http://127.0.0.1:1/graphql');
  });

  test('is a command of the program', async () => {
    const bin = programFile('bin/wix-gateway.js');
    const start = (...args: string[]) =>
      new Promise<{ code: number; out: string; err: string }>((resolve) => {
        execFile(process.execPath, [bin, ...args], (error, out, err) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
        );
      });
    const [demo, unknownFlag, help] = await Promise.all([
      start('check', '--demo', '--json'),
      start('check', '--nonsense'),
      start('check', '--help'),
    ]);
    expect(demo.code).toBe(0);
    expect(JSON.parse(demo.out)).toMatchObject({
      status: 'ACTIVE',
      demo: true,
      site: { id: DEMO_CREDENTIALS.siteId },
    });
    expect(unknownFlag).toMatchObject({ code: 2, err: expect.stringContaining('--nonsense') });
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--gateway') });
  });
});
