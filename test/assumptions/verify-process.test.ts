import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { programFile } from '../current-build.ts';
import { demoSite, SMALL } from './verify-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-process-'));

afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  readonly id: string;
  readonly status: string;
  readonly seen: string;
}

/**
 * Runs `wix-gateway verify` as it is installed.
 * @param stopWhen told everything on the error stream after each piece of it; the process gets SIGINT when it first returns true
 */
function run(
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stopWhen: (err: string) => boolean = () => false,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [programFile('bin/wix-gateway.js'), 'verify', ...flags], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  });
  const text = { out: '', err: '' };
  let isStopped = false;
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text.out += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text.err += more;
    // Once: what listens ends with the reading, and the next would kill the process.
    if (!isStopped && stopWhen(text.err)) isStopped = child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}

const rowsOf = (report: string): readonly Row[] => {
  const { assumptions } = JSON.parse(report) as { readonly assumptions: readonly Row[] };
  return assumptions;
};

describe('wix-gateway verify, from the built package', () => {
  test('prints a table of what holds on the sample site, and ends with 0', async () => {
    const { code, out } = await run(['--demo']);
    expect(out).toMatch(/^What is assumed about Wix: 0 DIFFERS, \d+ CANNOT_TELL, \d+ HOLDS/);
    expect(out).toContain('HOLDS        page-limits');
    expect(out).toMatch(/\n\d+ more statements were not tried: \d+ that cannot be told by reading/);
    // The sample key lacks none: one probe says so in words of its own.
    expect(out).not.toContain('because the key lacks a permission');
    expect(code).toBe(0);
  });

  test('stopped while a cursor grows old, it keeps what it has found', async () => {
    const site = await demoSite({ ...SMALL, assumptions: { membersSortKey: 'sort' } });
    const env = { WIX_API_URL: site.url, WIX_API_KEY: site.apiKey, WIX_SITE_ID: site.siteId };
    const flags = ['--json', '--out', join(folder, 'report.json'), '--record', join(folder, 'recording')];
    const { code, out, err } = await run(flags, env, (said) => /^40 of \d+ assumptions/m.test(said));
    expect(code).toBe(130);
    const rows = rowsOf(out);
    expect(rows.find(({ id }) => id === 'cursors')).toMatchObject({
      status: 'CANNOT_TELL',
      seen: 'verify was stopped before it could tell.',
    });
    expect(rows.filter(({ status }) => status === 'HOLDS').length).toBeGreaterThan(20);
    expect(rows.find(({ id }) => id === 'members-order-names')?.status).toBe('DIFFERS');
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(out);
    expect(existsSync(join(folder, 'recording', 'recording.json'))).toBe(true);
    expect(err).toContain('verify was stopped: what was not tried until then cannot be told.');
  });
});
